# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets over a page: blocking ones on a scrim, and small ones beside the text."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from edu_app.ui.control import focus_reason
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.page import Tall
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from edu_app.ui.theme import Theme

SCRIM = 0.58
SHADOW_ROOM = 66
"""Blur and drop of the deepest shadow together."""
EDGE = 12


class Anchor(Enum):
    """Where a sheet stands."""

    MIDDLE = auto()
    TOP_RIGHT = auto()
    TOP = auto()
    """In the middle, below the bar at the top."""
    BOTTOM = auto()
    """Across the whole width, above the bar at the bottom."""


class Sheet(QWidget):
    """Covers the window; its card holds the content. Esc closes it.

    A press beside the card of a small sheet closes it and counts for what lies there, so nobody
    has to tap twice. A sheet that blocks stays: a resting palm must not take the emergency card
    away. Tab goes round inside the card, as in any dialog, and the close button is always one of
    its stops, so this is no trap.
    """

    closed = Signal()

    def __init__(
        self,
        content: QWidget,
        theme: Theme,
        anchor: Anchor,
        *,
        width: int,
        blocking: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.theme, self._anchor, self._blocking = theme, anchor, blocking
        self._over = parent
        self._width = width
        self._before: QWidget | None = None
        self.opener = ""
        """Name of the control that gets the focus back, also when it has been built anew."""
        self.inset = (0, 0)
        """Height of the bars above and below, which a sheet that does not block leaves free."""
        self.spare = QRect()
        """What is being read; a small sheet keeps clear of it where it can."""
        look = SurfaceLook(fill="raised", radius="xl", level=3, room=SHADOW_ROOM)
        self.card = Surface(theme, look, self)
        self.content = content
        self._pane = None if isinstance(content, Tall) else ScrollPane(content, theme, "raised")
        layout = QVBoxLayout(self.card)
        self._pad = SHADOW_ROOM + theme.gap(26)
        layout.setContentsMargins(self._pad, self._pad, self._pad, self._pad)
        layout.addWidget(self._pane or content)
        self._more = MoreBelow(self._pane, theme, fill="raised") if self._pane else None
        self.setAccessibleName(content.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def open(self) -> None:
        """Show the sheet with the focus on its first control."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.lay_out()
        self._before = QApplication.focusWidget()
        self.opener = self._before.objectName() if self._before is not None else ""
        first = self._stops()
        if first:
            first[0].setFocus(focus_reason(self._before))

    @Slot()
    def shut(self) -> None:
        """Take the sheet away."""
        reason = focus_reason(QApplication.focusWidget())
        self.hide()
        before = self._over.findChild(QWidget, self.opener) if self.opener else self._before  # ours
        if before is not None and isValid(before):
            before.setFocus(reason)
        self.closed.emit()
        self.deleteLater()

    def covers(self, rect: QRect) -> bool:
        """Tell whether the card lies over something."""
        out = SHADOW_ROOM
        return self.card.geometry().adjusted(out, out, -out, -out).intersects(rect)

    def lay_out(self) -> None:
        """Put the card in its place."""
        room = self.rect().adjusted(EDGE, self.inset[0] + EDGE, -EDGE, -self.inset[1] - EDGE)
        across = 2 * self._pad
        wide = self._anchor is Anchor.BOTTOM
        width = room.width() if wide else min(self._width, room.width())
        inside = width + 2 * SHADOW_ROOM - across
        height = min(self._tall(inside) + across - 2 * SHADOW_ROOM + 2, room.height())
        box = QRect(0, 0, width, height)
        match self._anchor:
            case Anchor.MIDDLE:
                box.moveCenter(room.center())
            case Anchor.TOP:
                box.moveCenter(room.center())
                box.moveTop(room.top())
            case Anchor.TOP_RIGHT:
                box.moveTopRight(room.topRight())
            case Anchor.BOTTOM:
                box.moveBottomLeft(room.bottomLeft())
        if box.intersects(self.spare):
            box = clear_of(self.spare, box, room)
        out = SHADOW_ROOM
        self.card.setGeometry(box.adjusted(-out, -out, out, out))
        if self._more is not None and self._pane is not None:
            layout = self.card.layout()
            if layout is not None:
                layout.activate()
            self._more.lay_out(self._pane.geometry().toRectF())

    def _tall(self, width: int) -> int:
        """Return the height that the content would like at a width."""
        if isinstance(self.content, Tall):
            return self.content.wanted_height(width)
        layout = self.content.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.heightForWidth(width)
        return self.content.sizeHint().height()

    # ------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._blocking:
            scrim = QColor(self.theme.colour("scrim"))
            scrim.setAlphaF(0.8 if self.theme.high_contrast else SCRIM)
            QPainter(self).fillRect(self.rect(), scrim)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        out = SHADOW_ROOM
        inside = self.card.geometry().adjusted(out, out, -out, -out)
        if not self._blocking and not inside.contains(event.position().toPoint()):
            self.shut()
            self._pass_on(event)

    def _pass_on(self, event: QMouseEvent) -> None:
        """Give a press beside the card to what lies there."""
        place = event.position().toPoint()
        below = self._over.childAt(place)
        if below is None:
            return
        local = QPointF(below.mapFrom(self._over, place))
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            held = event.button() if kind is QEvent.Type.MouseButtonPress else event.buttons()
            again = QMouseEvent(
                kind, local, event.globalPosition(), event.button(), held, event.modifiers()
            )
            QApplication.sendEvent(below, again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round inside the card."""
        stops = self._stops()
        now = QApplication.focusWidget()
        if not stops:
            return False
        index = stops.index(now) if now in stops else -1
        index = (index + (1 if forward else -1)) % len(stops)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[index].setFocus(reason)
        if self._pane is not None:
            self._pane.ensureWidgetVisible(stops[index], RING_ROOM, RING_ROOM)
        return True

    def _stops(self) -> list[QWidget]:
        """Return the controls of the card in Tab order.

        WORKAROUND: not by nextInFocusChain(). PySide6 6.11 takes what it returns for a child of
        the widget that was asked, and forgets a page's objects when this sheet is destroyed.
        """
        return [
            widget
            for widget in self.content.findChildren(QWidget)  # in the order they were made
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisibleTo(self)
        ]


def clear_of(spare: QRect, box: QRect, room: QRect) -> QRect:
    """Return the box at the other end of the room when it leaves `spare` free there."""
    other = QRect(box)
    if box.center().y() < room.center().y():
        other.moveBottom(room.bottom())
    else:
        other.moveTop(room.top())
    return box if other.intersects(spare) else other
