# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The steps of a story on a line: where one is, what came before, and a way to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from edu_app.ui.control import KEY_REASONS
from edu_app.ui.paint import RING_ROOM, paint_box, paint_focus_ring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from edu_app.ui.theme import Theme

STOP, PRESENT = 34, 54
LABEL = "small"
WORDS = int(Qt.AlignmentFlag.AlignHCenter.value) | int(Qt.AlignmentFlag.AlignTop.value)
WRAP = int(Qt.TextFlag.TextWordWrap.value)


class StepSlider(QSlider):
    """A slider with a named stop for each step; screen readers get its role, value and names."""

    step_chosen = Signal(int)

    def __init__(self, titles: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._titles = tuple(titles)
        self.shows_ring = False
        self.setRange(1, max(1, len(self._titles)))
        self.setPageStep(1)
        self.setTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)

    def show_step(self, step: int) -> None:
        """Stand on a step, from 0, without saying that it was chosen."""
        self.blockSignals(True)  # or the page would be told what it has told
        self.setValue(step + 1)
        self.blockSignals(False)  # the end of the above
        self._describe()
        self.update()

    def shows_words(self) -> bool:
        """Tell whether each title has room under its stop."""
        metrics = QFontMetricsF(self.theme.font(LABEL, 600))
        room = self._spacing() - 10
        widest = (
            max(metrics.horizontalAdvance(word) for word in title.split()) for title in self._titles
        )
        return all(width <= room for width in widest)

    # ------------------------------------------------------------ places

    def _spacing(self) -> float:
        """Return the distance of two stops."""
        return max(1.0, self.width() - 2 * RING_ROOM) / max(1, len(self._titles))

    def centre(self, step: int) -> QPointF:
        """Return the middle of a stop, from 0."""
        place = len(self._titles) - 1 - step if self._backwards() else step
        x = RING_ROOM + self._spacing() * (place + 0.5)
        return QPointF(x, RING_ROOM + self._side(PRESENT) / 2)

    def _side(self, kiosk_px: int) -> float:
        """Return the width of a stop: its number has room in every text size."""
        style = "ui" if kiosk_px == PRESENT else LABEL
        return max(self.theme.gap(kiosk_px), self.theme.px(style) * 1.5)

    def _backwards(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _step_at(self, x: float) -> int:
        steps = range(len(self._titles))
        return min(steps, key=lambda step: abs(self.centre(step).x() - x))

    # ------------------------------------------------------------ slots

    def _on_value_changed(self, value: int) -> None:
        self._describe()
        self.step_chosen.emit(value - 1)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._titles[self.value() - 1] if self._titles else "")

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        least = max(self.theme.target("sm"), round(self._side(PRESENT)))
        words = self._words_height()
        return QSize(least * max(1, len(self._titles)), least + words + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.target("sm") * max(1, len(self._titles)), self.sizeHint().height())

    def _words_height(self) -> int:
        if not self.shows_words():
            return 0
        metrics = QFontMetricsF(self.theme.font(LABEL, 700))
        room = QRectF(0, 0, self._spacing() - 10, 1_000)
        boxes = (metrics.boundingRect(room, WORDS | WRAP, title) for title in self._titles)
        return round(max((box.height() for box in boxes), default=0) + self.theme.gap(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self.value() - 1
        for step in range(len(self._titles) - 1):
            done = step < now
            role = "primary" if done else "lineStrong"
            painter.setPen(QPen(self.theme.colour(role), 5 if done else 3))
            painter.drawLine(self.centre(step), self.centre(step + 1))
        for step in range(len(self._titles)):
            self._stop(painter, step, now)
        if self.shows_ring and self.hasFocus():
            radius = self._side(PRESENT) / 2
            centre = self.centre(now)
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            paint_focus_ring(painter, box, radius, self.theme)

    def _stop(self, painter: QPainter, step: int, now: int) -> None:
        theme, here = self.theme, step == now
        radius = self._side(PRESENT if here else STOP) / 2
        centre = self.centre(step)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        fill = "primary" if here else "tonal" if step < now else "surface"
        line = "primary" if step <= now else "lineStrong"
        colours = theme.colour(fill), theme.colour(line)
        paint_box(painter, box, radius, fill=colours[0], line=colours[1], width=2)
        painter.setFont(theme.font("ui" if here else LABEL, 700))
        painter.setPen(theme.colour("onPrimary" if here else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step + 1))
        if self.shows_words():
            painter.setFont(theme.font(LABEL, 700 if here else 500))
            painter.setPen(theme.colour("ink" if here else "ink2"))
            top = RING_ROOM + self._side(PRESENT) + theme.gap(6)
            width = self._spacing() - 10
            words = QRectF(centre.x() - width / 2, top, width, self.height() - top)
            painter.drawText(words, WORDS | WRAP, self._titles[step])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_ring = False
        self.setValue(self._step_at(event.position().x()) + 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._step_at(event.position().x()) + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in KEY_REASONS

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)
