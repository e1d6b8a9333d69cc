# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How many results there are, and a chip for each kind of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.search.browse import EVERYTHING, GROUPS
from edu_app.ui.chips import ChipRow
from edu_app.ui.label import Label, TextLook
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from edu_app.ui.theme import Theme

GAP = "{words}"


class ResultHead(QWidget):
    """Says what was found; hidden while nothing is."""

    group_chosen = Signal(str)

    def __init__(self, theme: Theme, *, beside: bool) -> None:
        """`beside` puts the chips right of the count."""
        super().__init__()
        self.count = Label("", theme, TextLook(style="ui", weight=400, wrap=not beside))
        choices = [(str(key), "") for key in GROUPS]
        self.chips = ChipRow(choices, EVERYTHING, theme)
        for chip in self.chips.chips:
            chip.setObjectName(f"search-group-{chip.key}")
        layout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(8) if beside else 0)
        count = QHBoxLayout()
        above = 0 if beside else theme.gap(10)
        count.setContentsMargins(RING_ROOM, above, theme.gap(12), 0)
        count.addWidget(self.count)
        layout.addLayout(count)
        layout.addWidget(self.chips, 1)
        self.chips.chosen.connect(self.group_chosen)

    def give_way(self, *, on: bool) -> None:
        """Show no chips, or show them again; without them nothing is left out of the results."""
        self.chips.setVisible(not on)
        if on and any(chip.isChecked() and chip.key != EVERYTHING for chip in self.chips.chips):
            self.group_chosen.emit(EVERYTHING)

    def show_count(self, sentence: str, words: str) -> None:
        """Show a sentence with words in its gap, in bold."""
        at = sentence.find(GAP)
        strong = (at, at + len(words)) if at >= 0 else (0, 0)
        self.count.show_words(sentence.replace(GAP, words), strong)

    def show_groups(self, groups: Iterable[tuple[str, str, int]], chosen: str) -> None:
        """Show the groups that have results."""
        there = {key: (word, count) for key, word, count in groups}
        form = QCoreApplication.translate("search", "{kind} {count}")
        for chip in self.chips.chips:
            word, count = there.get(chip.key, ("", 0))
            words = form.format(kind=word, count=count)
            if words != chip.text():
                chip.setText(words)
                chip.setAccessibleName(words)
                chip.updateGeometry()
            chip.setVisible(chip.key in there)
        self.chips.choose(chosen)
