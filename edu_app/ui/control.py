# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What every painted control shares: states, focus ring, keys, room around its face."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from edu_app.ui.paint import RING_ROOM, paint_focus_ring

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from edu_app.ui.theme import Theme

KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""The ring shows for somebody who moves by keyboard; a finger knows where it is."""


QUICK_MS = 400
SAME_PLACE_PX = 40


class Taps:
    """Takes quick taps on one place for a single tap, also when a new page has come between.

    Otherwise a trembling hand on “Next” would skip a page that nobody has seen.
    """

    def __init__(self) -> None:
        self._moment = 0
        self._place = QPointF()

    def counts(self, event: QMouseEvent) -> bool:
        """Tell whether a press is a tap of its own."""
        since = event.timestamp() - self._moment
        near = (event.globalPosition() - self._place).manhattanLength() < SAME_PLACE_PX
        # the clock of events is the system's; a step back says nothing about taps
        return not (self._moment and near and 0 <= since < QUICK_MS)

    def forget(self) -> None:
        """Let the next press count: the person has taken time."""
        self._moment = 0

    def remember(self, event: QMouseEvent) -> None:
        """Note where and when the last tap ended."""
        self.note(event.timestamp(), event.globalPosition())

    def note(self, moment: int, place: QPointF) -> None:
        """Note a tap that came by another way than a mouse event."""
        self._moment, self._place = moment, place


TAPS = Taps()
"""One for all controls: the second tap may come to another one than the first."""


class Control(QAbstractButton):
    """A button whose face is painted inside its rectangle, with room left for the focus ring.

    It acts when the press is let go inside it, so a slip of the finger can be taken back.
    """

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.radius: float = theme.radius("button")
        self.shows_ring = False
        self.hovered = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def face(self) -> QRectF:
        """Return the painted part; the target of a finger is the whole rectangle."""
        return QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        """Paint the control itself; every kind of control has its own."""
        raise NotImplementedError

    def text_fits(self) -> bool:
        """Tell whether everything written on the control has room; for the layout check."""
        return True

    # ------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self.face()
        self.paint_face(painter, face)
        if self.shows_ring and self.hasFocus():
            paint_focus_ring(painter, face, self.radius, self.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if TAPS.counts(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        TAPS.remember(event)
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)


def focus_reason(before: QWidget | None) -> Qt.FocusReason:
    """Return the reason with which the focus moves on from `before`, so that a ring stays one."""
    if getattr(before, "shows_ring", False):
        return Qt.FocusReason.ShortcutFocusReason
    return Qt.FocusReason.OtherFocusReason


def stop_marker(parent: QWidget) -> QWidget:
    """Return what is never seen and keeps a place in the order of Tab, for `order_stops`."""
    marker = QWidget(parent)
    marker.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders only what can have the focus
    marker.hide()
    return marker


def order_stops(start: QWidget, stops: Iterable[QWidget]) -> None:
    """Let Tab come to controls right after `start`: what is made later would come last."""
    for before, after in pairwise((start, *stops)):
        QWidget.setTabOrder(before, after)


def advance(text: str, theme: Theme, style: str, weight: int | None = None) -> int:
    """Return the width of one line of text in logical pixels."""
    return math.ceil(QFontMetricsF(theme.font(style, weight)).horizontalAdvance(text))


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    theme: Theme,
    *,
    style: str,
    weight: int | None = None,
    colour: str = "ink",
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
    wrap: bool = False,
) -> None:
    """Paint text in a rectangle."""
    painter.setFont(theme.font(style, weight))
    painter.setPen(theme.colour(colour))
    extra = int(Qt.TextFlag.TextWordWrap.value) if wrap else 0
    painter.drawText(rect, int(flags.value) | extra, text)
