# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A line that is dragged until it is as long as a bank card that is held on the glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from edu_app.features.staff.ruler import line_of, range_of
from edu_app.ui.control import KEY_REASONS, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box, paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

TICK, HANDLE = 18, 44
LONGEST = 10_000
"""More than any screen has room for; how much there is shows when it is laid out."""
PAGE = 10
"""Pixels by which the Page keys move the end."""


class CardRuler(QAbstractSlider):
    """The value is the length of the line in logical pixels, as far as there is room for it."""

    line_moved = Signal(int)
    """Somebody has made the line so long."""

    def __init__(self, mm_per_px: float, theme: Theme, parent: QWidget | None = None) -> None:
        """Take what a pixel is thought to measure."""
        super().__init__(parent)
        self.theme = theme
        self.shows_ring = False
        self._grip = 0.0
        self.line = line_of(mm_per_px)
        """How long it is meant to be, also where there is too little room for it."""
        self._laying = True
        self.setAccessibleName(QCoreApplication.translate("staff", "Length of a bank card"))
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(*range_of(LONGEST))
        self.setPageStep(PAGE)
        self.setValue(self.line)
        self._laying = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def handle(self) -> QRectF:
        """Return what a finger holds, at the end of the line."""
        side = float(self._reach())
        return QRectF(self._start() + self.value() - side / 2, RING_ROOM, side, side)

    def _start(self) -> float:
        return float(RING_ROOM + 2)

    def _reach(self) -> int:
        return max(self.theme.target("sm"), self.theme.gap(HANDLE))

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        words = round(self.theme.px("small") * 1.6)
        width = self.minimum() + 2 * RING_ROOM + self._reach()
        return QSize(width, self._reach() + words + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laying = True
        self.setRange(*range_of(self.width() - 2 * RING_ROOM - self._reach()))
        self.setValue(self.line)
        self._laying = False

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        super().sliderChange(change)
        moved = change == QAbstractSlider.SliderChange.SliderValueChange
        if moved and not self._laying and self.value() != self.line:
            self.line = self.value()
            self.line_moved.emit(self.line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.shows_ring = False
        x = event.position().x() - self._start()
        held = self.handle().contains(QPointF(event.position().x(), self.handle().center().y()))
        # held by its end it does not jump; a press anywhere else brings the end there
        self._grip = x - self.value() if held else 0.0
        self.setSliderDown(True)
        self._drag_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it would scroll on over a line that came under it."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        super().keyPressEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _drag_to(self, event: QMouseEvent) -> None:
        self.setValue(round(event.position().x() - self._start() - self._grip))
        self.update()
        event.accept()

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, handle = self.theme, self.handle()
        start, end, middle = self._start(), handle.center().x(), handle.center().y()
        tick = theme.gap(TICK)
        painter.setPen(QPen(theme.colour("ink"), 3))
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        painter.drawLine(QPointF(start, middle - tick), QPointF(start, middle + tick))
        fill = theme.colour("tonal" if self.isSliderDown() else "surface")
        paint_box(
            painter, handle, handle.width() / 2, fill=fill, line=theme.colour("primary"), width=2
        )
        painter.setPen(QPen(theme.colour("ink"), 3))
        painter.drawLine(QPointF(end, middle - tick), QPointF(end, middle + tick))
        words = QCoreApplication.translate("staff", "Hold a bank card here, 85.6 mm")
        box = QRectF(start, handle.bottom(), self.width() - start, self.height() - handle.bottom())
        paint_text(
            painter, box, words, theme, style="small", weight=500, colour="ink2",
            flags=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )  # fmt: skip
        if self.shows_ring and self.hasFocus():
            paint_focus_ring(painter, handle, handle.width() / 2, theme)
