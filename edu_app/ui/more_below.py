# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says that a page goes on: a soft fade at its lower edge and a button that turns down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Pane

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractScrollArea

    from edu_app.ui.document_view import PageView
    from edu_app.ui.theme import Theme

CLOSE_TO_END = 8
TURN = 0.85
"""Part of the view that one press turns down."""


class MoreBelow(QWidget):
    """Lies over the lower edge of a scroll area; lets every press but the button's through."""

    def __init__(self, area: QAbstractScrollArea, theme: Theme, fill: str = "surface") -> None:
        super().__init__(area.parentWidget())
        self._area, self._theme, self._fill = area, theme, fill
        self.bare = False
        """No fade: an emergency box lies at the edge and must not be dimmed."""
        self.away = False
        """Not now: there is so little room that it would lie over all that is to be read."""
        text = QCoreApplication.translate("reader", "More below")
        look = ButtonLook(size="sm", icon="chevron-down", style="small")
        self.button = Button(text, theme, look, parent=area.parentWidget())
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.radius = self.button.needed().height() / 2
        self.side_room = 0
        """Free pixels between the text and the edge of its card."""
        small = ButtonLook(size="sm", icon="chevron-down", style="small")
        self.round_button = Button("", theme, small, name=text, parent=area.parentWidget())
        self.round_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.round_button.radius = self.round_button.needed().height() / 2
        self.round_button.clicked.connect(self._on_pressed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button.clicked.connect(self._on_pressed)
        area.verticalScrollBar().rangeChanged.connect(self.follow)
        area.verticalScrollBar().valueChanged.connect(self.follow)

    def lay_out(self, rect: QRectF) -> None:
        """Take the place of the lower edge of `rect`, in the parent's coordinates."""
        face = self.button.sizeHint()
        height = round(face.height() * 1.5)
        bottom = round(rect.bottom())
        self.setGeometry(round(rect.left()), bottom - height, round(rect.width()), height)
        self.button.resize(face)
        self.round_button.resize(self.round_button.sizeHint())
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Appear or go, as the scroll bar tells."""
        bar = self._area.verticalScrollBar()
        more = bar.maximum() - bar.value() > CLOSE_TO_END and not self.away
        aside = self.bare and self.side_room >= self.round_button.width()
        self.setVisible(more)
        self.button.setVisible(more and not aside)
        self.round_button.setVisible(more and aside)
        shown = self.round_button if aside else self.button
        rect, face = self.geometry(), shown.size()
        if aside:  # no word of an emergency is covered
            left = rect.right() + (self.side_room - face.width()) // 2
        elif self.bare:
            left = rect.right() - face.width()
        else:
            left = rect.center().x() - face.width() // 2
        shown.move(left, rect.bottom() - face.height() + RING_ROOM // 2)
        self.raise_()
        shown.raise_()
        self.update()

    @Slot()
    def _on_pressed(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + int(bar.pageStep() * TURN))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.bare:
            return
        solid = self._theme.colour(self._fill)
        clear = QColor(solid)
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, clear)
        fade.setColorAt(0.6, solid)
        fade.setColorAt(1, solid)
        QPainter(self).fillRect(self.rect(), fade)


class LongPane(QWidget):
    """A column of widgets that scrolls, and that says so where it goes on below."""

    def __init__(self, body: QWidget, theme: Theme) -> None:
        super().__init__()
        self.pane = Pane(body, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.more = MoreBelow(self.pane, theme, fill="bg")
        self.pane.moved.connect(self._on_moved)

    @Slot()
    def _on_moved(self) -> None:
        self.more.lay_out(QRectF(self.pane.geometry()))


def emergency_at_edge(view: PageView, height: int) -> bool:
    """Tell whether an emergency box crosses the lowest `height` pixels of the view."""
    bottom = view.verticalScrollBar().value() + view.viewport().height()
    edge = QRectF(0, bottom - height, view.viewport().width(), height)
    boxes = view.scene().boxes
    return any(box.kind is BoxKind.DANGER and box.rect.intersects(edge) for box in boxes)
