# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says that a page goes on: a soft fade at its lower edge and a button that turns down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.paint import RING_ROOM

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
        text = QCoreApplication.translate("reader", "More below")
        look = ButtonLook(size="sm", icon="chevron-down", style="small")
        self.button = Button(text, theme, look, parent=area.parentWidget())
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.radius = self.button.needed().height() / 2
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
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Appear or go, as the scroll bar tells."""
        bar = self._area.verticalScrollBar()
        more = bar.maximum() - bar.value() > CLOSE_TO_END
        self.setVisible(more)
        self.button.setVisible(more)
        face, rect = self.button.size(), self.geometry()
        right = rect.right() - face.width()
        left = right if self.bare else rect.center().x() - face.width() // 2
        self.button.move(left, rect.bottom() - face.height() + RING_ROOM // 2)
        self.raise_()
        self.button.raise_()
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


def emergency_at_edge(view: PageView, height: int) -> bool:
    """Tell whether an emergency box crosses the lowest `height` pixels of the view."""
    bottom = view.verticalScrollBar().value() + view.viewport().height()
    edge = QRectF(0, bottom - height, view.viewport().width(), height)
    boxes = view.scene().boxes
    return any(box.kind is BoxKind.DANGER and box.rect.intersects(edge) for box in boxes)
