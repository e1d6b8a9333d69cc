# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small choices in a row: any number of them can be on, or one at most and then none again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.ui.chips import STYLE, TICK_GAP, WEIGHT, paint_ticked
from edu_app.ui.control import Control, advance
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QPainter

    from edu_app.ui.theme import Theme


class TickChip(Control):
    """One choice; on = tinted, a thick line and a tick. Its place for the tick is always free."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        self.key = key
        """What the choice stands for."""
        self._pad, self._between = theme.gap(18), theme.gap(TICK_GAP)
        self._tick = theme.px(STYLE)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = advance(self.text(), self.theme, STYLE, WEIGHT) + 2
        least = self.theme.target("sm")
        wide = max(least, words + self._tick + self._between + 2 * self._pad)
        high = max(least, round(self.theme.px(STYLE) * 1.9))
        return QSize(wide + 2 * RING_ROOM, high + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_fits(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def paint_shell(self, painter: QPainter, face: QRectF) -> None:
        """Paint the choice without its words."""
        theme, on, down = self.theme, self.isChecked(), self.isDown()
        fill = "tonal" if on or down else "sunken" if self.hovered else "surface"
        line = "primary" if on or down else "lineStrong"
        paint_box(
            painter, face, self.radius, fill=theme.colour(fill), line=theme.colour(line),
            width=2.5 if on else theme.outline(),
        )  # fmt: skip

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        self.paint_shell(painter, face)
        tinted = self.isChecked() or self.isDown()
        paint_ticked(painter, face, self, "onTonal" if tinted else "ink")


class TickChips(QWidget):
    """Choices side by side, going on below when a row is full."""

    turned = Signal(str)
    """The choice that was pressed; whoever listens decides what is on then."""

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        theme: Theme,
        *,
        make: Callable[[str, str, Theme], TickChip] = TickChip,
        filled: bool = False,
    ) -> None:
        """Take the question, and (key, words) of each choice; `filled` shares out the width."""
        super().__init__()
        self.setAccessibleName(name)
        flow = FlowLayout(self, filled=filled)
        self.chips: list[TickChip] = []
        for key, words in choices:
            chip = make(words, key, theme)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(self._on_clicked)
            flow.addWidget(chip)
            self.chips.append(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chosen(self, keys: Collection[str]) -> None:
        """Show which choices are on."""
        for chip in self.chips:
            chip.setChecked(chip.key in keys)

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, TickChip):
            self.turned.emit(chip.key)
