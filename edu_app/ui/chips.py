# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Chips that filter a list: one of several is chosen, and the chosen one carries a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.ui.choices import Choice
from edu_app.ui.control import advance, paint_text
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QResizeEvent

    from edu_app.ui.control import Control
    from edu_app.ui.theme import Theme

STYLE, WEIGHT = "ui", 600
PAD, SLIM_PAD = 22, 16
"""Kiosk pixels at the sides of a word; the smaller where that saves a row."""
TICK_GAP = 10
"""Kiosk pixels between the tick and the word."""


class Chip(Choice):
    """One filter; chosen = tinted, a thick line and a tick before its word."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        self.key = key
        """What the chip stands for."""
        self._pad, self._between = theme.gap(PAD), theme.gap(TICK_GAP)
        self._tick = theme.px(STYLE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        tick = self._tick + self._between if self.isChecked() else 0
        words = advance(self.text(), self.theme, STYLE, WEIGHT) + 2
        least = self.theme.target("sm")
        high = max(least, round(self.theme.px(STYLE) * 1.9))
        wide = max(least, words + tick + 2 * self._pad)
        return QSize(wide + 2 * RING_ROOM, high + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_pad(self, pad: int) -> None:
        """Leave other free pixels at the sides."""
        if pad != self._pad:
            self._pad = pad
            self.updateGeometry()

    def text_fits(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        down = self.isDown()
        fill = "tonal" if on or down else "sunken" if self.hovered else "surface"
        line = "primary" if on or down else "lineStrong"
        width = theme.outline() + (1.0 if on and theme.high_contrast else 0.0)
        paint_box(
            painter, face, self.radius, fill=theme.colour(fill), line=theme.colour(line),
            width=max(2.0, width) if on else width,
        )  # fmt: skip
        self.paint_words(painter, face, "onTonal" if on or down else "ink")

    def paint_words(self, painter: QPainter, face: QRectF, ink: str) -> None:
        """Paint the words, after a tick when the chip is chosen."""
        paint_ticked(painter, face, self, ink)


class ChipRow(QWidget):
    """Chips side by side, going on below when a row is full."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        present: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Take (key, words) of each chip and the key of the chosen one."""
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("chips", "Show only"))
        self._theme, self._flow = theme, FlowLayout(self)
        self.chips: list[Chip] = []
        for key, words in choices:
            chip = Chip(words, key, theme)
            chip.setChecked(key == present)
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.toggled.connect(self._fit)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choose(self, key: str) -> None:
        """Show another one as chosen, without saying so."""
        for chip in self.chips:
            chip.setChecked(chip.key == key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Make the chips slim where that saves a row."""
        heights = []
        for pad in (SLIM_PAD, PAD):
            for chip in self.chips:
                chip.set_pad(self._theme.gap(pad))
            heights.append(self._flow.heightForWidth(self.width()))
        if heights[0] < heights[1]:
            for chip in self.chips:
                chip.set_pad(self._theme.gap(SLIM_PAD))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chosen.emit(chip.key)


def paint_ticked(painter: QPainter, face: QRectF, choice: Control, ink: str) -> None:
    """Paint the words of a choice in the middle of its face, after a tick if it is chosen."""
    theme, on = choice.theme, choice.isChecked()
    tick, between = theme.px(STYLE), theme.gap(TICK_GAP)
    words = advance(choice.text(), theme, STYLE, WEIGHT) + 2
    left = face.center().x() - (words + (tick + between if on else 0)) / 2
    if on:
        box = QRectF(left, face.center().y() - tick / 2, tick, tick)
        theme.icons.paint(painter, "check", box, theme.colour(ink), 3)
        left = box.right() + between
    rect = QRectF(left, face.top(), words, face.height())
    paint_text(painter, rect, choice.text(), theme, style=STYLE, weight=WEIGHT, colour=ink)
