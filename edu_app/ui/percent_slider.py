# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A slider for a share: drawn large enough for a finger, with marks that it likes to stop at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from edu_app.ui.control import KEY_REASONS, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box, paint_focus_ring

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

TRACK, KNOB = 14, 44
"""Height of the track and width of the knob in kiosk pixels."""
LETTERS = ("cap", 600)
LEAST = 240
"""Width in kiosk pixels."""


class PercentSlider(QAbstractSlider):
    """Arrow keys and Page keys step exactly; a drag stops at a mark when it comes near one."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        *,
        marks: tuple[int, ...],
        most: int,
        snap: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.marks = theme, marks
        self._snap = snap
        self.shows_ring = False
        self.setAccessibleName(name)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def track(self) -> QRectF:
        """Return the bar that the knob runs along."""
        half, high = self._knob() / 2, self.theme.gap(TRACK)
        middle = RING_ROOM + self._reach() / 2
        left = RING_ROOM + half
        return QRectF(left, middle - high / 2, self.width() - 2 * left, high)

    def x_of(self, value: int) -> float:
        """Return where a value lies; in a language from right to left, from the right."""
        track = self.track()
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return track.left() + share * track.width()

    def value_at(self, x: float) -> int:
        """Return the value that lies at a place."""
        track = self.track()
        share = min(1.0, max(0.0, (x - track.left()) / max(1.0, track.width())))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return round(self.minimum() + share * (self.maximum() - self.minimum()))

    def knob(self) -> QRectF:
        """Return the knob."""
        side = self._knob()
        middle = QPointF(self.x_of(self.sliderPosition()), self.track().center().y())
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def _knob(self) -> float:
        return float(self.theme.gap(KNOB))

    def _reach(self) -> int:
        """Return the height of the part that a finger can hold."""
        return max(self.theme.target("sm"), round(self._knob()) + 2)

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        words = round(self.theme.px(LETTERS[0]) * 1.5)
        return QSize(self.theme.em(LEAST), self._reach() + words + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.shows_ring = False
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
        """Leave the wheel to the page: it would scroll on over a slider that came under it."""
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
        self.setSliderPosition(self._snap(self.value_at(event.position().x())))
        self.update()
        event.accept()

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track, theme = self.track(), self.theme
        edge, round_end = theme.colour("lineStrong"), track.height() / 2
        sunken = theme.colour("sunken")
        paint_box(painter, track, round_end, fill=sunken, line=edge, width=theme.outline())
        start, end = sorted((self.x_of(self.minimum()), self.knob().center().x()))
        filled = QRectF(start - round_end, track.top(), end - start + round_end, track.height())
        paint_box(painter, filled, round_end, fill=theme.colour("primary"))
        self._paint_marks(painter, track)
        knob = self.knob()
        down = self.isSliderDown()
        fill = theme.colour("primaryDown" if down else "primary")
        paint_box(painter, knob, knob.width() / 2, fill=fill, line=theme.colour("surface"), width=3)
        dot = knob.width() * 0.34
        inner = knob.adjusted(dot, dot, -dot, -dot)
        paint_box(painter, inner, inner.width() / 2, fill=theme.colour("onPrimary"))
        if self.shows_ring and self.hasFocus():
            paint_focus_ring(painter, knob, knob.width() / 2, theme)

    def _paint_marks(self, painter: QPainter, track: QRectF) -> None:
        """Paint the marks: all alike, for none of them is a limit of anything."""
        theme = self.theme
        high = theme.px(LETTERS[0]) * 1.5
        side = track.height() * 0.42
        metrics = QFontMetricsF(theme.font(*LETTERS))
        for mark in self.marks:
            x = self.x_of(mark)
            covered = mark <= self.sliderPosition()
            dot = QRectF(x - side / 2, track.center().y() - side / 2, side, side)
            colour = theme.colour("onPrimary" if covered else "lineStrong")
            paint_box(painter, dot, side / 2, fill=colour)
            words = f"{mark}%"
            wide = metrics.horizontalAdvance(words)
            ends = track.adjusted(-track.height(), 0, track.height() - wide, 0)
            left = min(max(x - wide / 2, ends.left()), ends.right())
            box = QRectF(left, self.height() - RING_ROOM - high, wide + 1, high)
            paint_text(
                painter, box, words, theme, style=LETTERS[0], weight=LETTERS[1],
                colour="ink2", flags=Qt.AlignmentFlag.AlignCenter,
            )  # fmt: skip
