# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The reading path: a column of steps on wide screens, a row of bars on narrow ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.features.topics.browse import StepState
from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.features.topics.browse import Place, Step
    from edu_app.ui.theme import Theme

ROW_ROOM = 2
"""Free pixels above and below a row."""
WRAP = int(Qt.TextFlag.TextWordWrap.value)


class StepRow(Control):
    """One step of the path: read = tick and its word, current = filled number and frame."""

    def __init__(self, step: Step, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(step.title, theme, parent)
        self.step = step
        self._circle = max(theme.gap(34), round(theme.px("small") * 1.65))
        self._left = theme.gap(16) + (theme.gap(26) if step.child else 0)
        self.setAccessibleDescription(state_words(step))
        self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def face(self) -> QRectF:
        """Rows stand close together, so the one with the ring draws itself smaller for it."""
        room = RING_ROOM if self.shows_ring and self.hasFocus() else ROW_ROOM
        rect = QRectF(self.rect())
        return rect.adjusted(RING_ROOM, room, -RING_ROOM, -room)

    def sizeHint(self) -> QSize:
        height = max(self.theme.target("sm"), round(self._words_height() + self.theme.gap(20)))
        return QSize(self.width(), height + 2 * ROW_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_fits(self) -> bool:
        return self.face().height() + 1 >= self._words_height()

    def _words_width(self) -> float:
        taken = self._left + self._circle + self.theme.gap(14) + self.theme.gap(8)
        return self.width() - 2 * RING_ROOM - taken

    def _words_height(self) -> float:
        metrics = QFontMetricsF(self.theme.font("ui", 700))
        box = QRectF(0, 0, self._words_width(), 10_000)
        return metrics.boundingRect(box, WRAP, self.text()).height()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, state = self.theme, self.step.state
        current = state is StepState.CURRENT
        if current:
            edge = theme.colour("primary")
            paint_box(painter, face, self.radius, fill=theme.colour("tonal"), line=edge, width=2)
        elif self.isDown() or self.hovered:
            fill = theme.colour("tonal" if self.isDown() else "sunken")
            paint_box(painter, face, self.radius, fill=fill)
        side = self._circle
        circle = QRectF(face.left() + self._left, face.center().y() - side / 2, side, side)
        self._paint_circle(painter, circle, state)
        left = circle.right() + theme.gap(14)
        rect = QRectF(left, face.top(), self._words_width() + 2, face.height())
        paint_text(
            painter, rect, self.text(), theme, style="ui", weight=700 if current else 500,
            colour="onTonal" if current else "ink", wrap=True,
        )  # fmt: skip

    def _paint_circle(self, painter: QPainter, circle: QRectF, state: StepState) -> None:
        theme, half = self.theme, circle.height() / 2
        if state is StepState.DONE:
            done = theme.colour("ok")
            paint_box(painter, circle, half, fill=theme.colour("okSoft"), line=done, width=1.5)
            inset = circle.width() * 0.22
            mark = circle.adjusted(inset, inset, -inset, -inset)
            theme.icons.paint(painter, "check", mark, done, 3)
            return
        current = state is StepState.CURRENT
        fill = theme.colour("primary") if current else None
        line = None if current else theme.colour("lineStrong")
        paint_box(painter, circle, half, fill=fill, line=line, width=1.5)
        paint_text(
            painter, circle, self.step.mark, theme, style="small", weight=700,
            colour="onPrimary" if current else "ink2", flags=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip


def state_words(step: Step) -> str:
    """Say in words what the circle shows."""
    words = {
        StepState.DONE: QCoreApplication.translate("path", "Step {number}, read"),
        StepState.CURRENT: QCoreApplication.translate("path", "Step {number}, this page"),
        StepState.AHEAD: QCoreApplication.translate("path", "Step {number}"),
    }
    return words[step.state].format(number=step.mark)


class ProgressBars(QWidget):
    """One short bar for each page of the path, filled up to the present one."""

    def __init__(self, place: Place, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._theme = place, theme
        self.setFixedHeight(theme.gap(12))
        words = QCoreApplication.translate("path", "Step {number} of {count}")
        self.setAccessibleName(words.format(number=place.number, count=place.count))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, place, theme = QPainter(self), self._place, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.gap(8)
        width = (self.width() + gap) / max(1, place.count) - gap
        for index in range(place.count):
            rect = QRectF(index * (width + gap), 0, width, self.height())
            done = index < place.number
            fill = theme.colour("primary" if done else "sunken")
            line = None if done else theme.colour("lineStrong")
            paint_box(painter, rect, rect.height() / 2, fill=fill, line=line)


class ProgressLine(QWidget):
    """One bar that shows how far along the path the page is."""

    def __init__(self, place: Place, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = place.number / max(1, place.count)
        self._theme = theme
        self.setFixedSize(theme.gap(240), theme.gap(10))
        words = QCoreApplication.translate("path", "Step {number} of {count}")
        self.setAccessibleName(words.format(number=place.number, count=place.count))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, theme = QPainter(self), self._theme
        rect, half = QRectF(self.rect()), self.height() / 2
        line = theme.colour("lineStrong") if theme.high_contrast else None
        paint_box(painter, rect, half, fill=theme.colour("sunken"), line=line)
        done = QRectF(0, 0, max(rect.height(), rect.width() * self._share), rect.height())
        paint_box(painter, done, half, fill=theme.colour("primary"))
        painter.setPen(QPen())
