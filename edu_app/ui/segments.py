# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A few choices that exclude each other, side by side in equal parts or below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.ui.chips import STYLE, TICK_GAP, WEIGHT, paint_ticked
from edu_app.ui.choices import Choice
from edu_app.ui.control import advance
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from edu_app.ui.theme import Theme


class Segment(Choice):
    """One choice; chosen = filled and ticked. Its place for the tick is always free."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        self.key = key
        """What the choice stands for."""
        self._pad, self._between = theme.gap(16), theme.gap(TICK_GAP)
        self._tick = theme.px(STYLE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = advance(self.text(), self.theme, STYLE, WEIGHT) + 2
        wide = words + self._tick + self._between + 2 * self._pad
        least = self.theme.target("sm")
        high = max(least, round(self.theme.px(STYLE) * 1.9))
        return QSize(max(least, wide) + 2 * RING_ROOM, high + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_fits(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        fill = "primary" if on else "tonal" if self.isDown() else "surface"
        if self.hovered and not on and not self.isDown():
            fill = "sunken"
        line = theme.colour("primary" if on else "lineStrong")
        paint_box(
            painter, face, self.radius, fill=theme.colour(fill), line=line, width=theme.outline()
        )
        ink = "onPrimary" if on else "ink"
        paint_ticked(painter, face, self, ink)


class Segments(QWidget):
    """Choices of which one is taken."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        present: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is chosen here, (key, words) of each choice, and the key of the chosen one."""
        super().__init__(parent)
        self.setAccessibleName(name)
        flow = FlowLayout(self, filled=True)
        self.segments: list[Segment] = []
        for key, words in choices:
            segment = Segment(words, key, theme)
            segment.setChecked(key == present)
            segment.setAccessibleDescription(name)
            segment.clicked.connect(self._on_clicked)
            flow.addWidget(segment)
            self.segments.append(segment)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot()
    def _on_clicked(self) -> None:
        segment = self.sender()
        if isinstance(segment, Segment):
            self.chosen.emit(segment.key)
