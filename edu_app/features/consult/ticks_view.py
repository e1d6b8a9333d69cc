# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A short list of lines to tick; what is ticked is the talk's, and nothing is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.tick_card import paint_tick_box

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtGui import QPainter

    from edu_app.ui.theme import Theme

STYLE = "small"
WRAP = int(Qt.TextFlag.TextWordWrap.value)


class TickLine(Control):
    """A box and a line of words beside it."""

    def __init__(self, key: str, words: str, theme: Theme) -> None:
        super().__init__(words, theme)
        self.key = key
        self._box, self._between = theme.em(26), theme.gap(10)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _left(self) -> float:
        return RING_ROOM + self._box + self._between

    def _height(self, width: int) -> int:
        metrics = QFontMetricsF(self.theme.font(STYLE, 500))
        room = QRectF(0, 0, max(1.0, width - self._left() - RING_ROOM), 10_000)
        words = metrics.boundingRect(room, WRAP, self.text()).height()
        return max(self.theme.target("sm"), round(words) + 2 * RING_ROOM)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font(STYLE, 500))
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(round(self._left() + widest + RING_ROOM) + 2, self.theme.target("sm"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def text_fits(self) -> bool:
        wide = self.width() + 2 >= self.minimumSizeHint().width()
        return wide and self.height() + 2 >= self._height(self.width())

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme = self.theme
        if self.hovered or self.isDown():
            fill = theme.colour("tonal" if self.isDown() else "sunken")
            paint_box(painter, face, theme.radius("sm"), fill=fill)
        box = QRectF(face.left(), face.center().y() - self._box / 2, self._box, self._box)
        paint_tick_box(painter, box, theme, on=self.isChecked())
        left = self._left()
        words = QRectF(left, face.top(), face.right() - left, face.height())
        weight = 600 if self.isChecked() else 500
        ink = "onTonal" if self.isDown() else "ink"
        paint_text(
            painter, words, self.text(), theme, style=STYLE, weight=weight, colour=ink, wrap=True
        )


class Ticks(QWidget):
    """One group of the talk."""

    ticked = Signal(str, bool)

    def __init__(self, name: str, lines: Mapping[str, str], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lines: list[TickLine] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for key, words in lines.items():
            line = TickLine(key, words, theme)
            line.setObjectName(f"tick-{key}")
            line.clicked.connect(self._on_clicked)
            layout.addWidget(line)
            self.lines.append(line)

    def show_ticked(self, keys: Collection[str]) -> None:
        """Show what is ticked."""
        for line in self.lines:
            line.setChecked(line.key in keys)

    @Slot()
    def _on_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, TickLine):
            self.ticked.emit(line.key, line.isChecked())
