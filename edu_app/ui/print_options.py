# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How a hand-out is printed: the paper, and how large its letters are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.segments import Segments

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

A4, LETTER, NORMAL, LARGE = "a4", "letter", "normal", "large"


class PrintOptions(QWidget):
    """Two rows of choices."""

    letter_chosen = Signal(bool)
    large_chosen = Signal(bool)

    def __init__(self, theme: Theme, *, letter: bool, large: bool) -> None:
        super().__init__()
        say = QCoreApplication.translate
        papers = ((A4, say("handout", "A4")), (LETTER, say("handout", "US Letter")))
        sizes = ((NORMAL, say("handout", "Normal print")), (LARGE, say("handout", "Large print")))
        self.papers = Segments(say("handout", "Paper"), papers, A4, theme)
        self.sizes = Segments(say("handout", "Letters"), sizes, NORMAL, theme)
        for segment in (*self.papers.segments, *self.sizes.segments):
            segment.setObjectName(f"print-{segment.key}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        look = TextLook(style="small", weight=600, colour="ink2")
        for part in (self.papers, self.sizes):
            layout.addLayout(row([RING_ROOM, Label(part.accessibleName(), theme, look), None]))
            layout.addWidget(part)
        self.show_choice(letter=letter, large=large)
        self.papers.chosen.connect(self._on_paper_chosen)
        self.sizes.chosen.connect(self._on_size_chosen)

    def show_choice(self, *, letter: bool, large: bool) -> None:
        """Show what is chosen."""
        present = (LETTER if letter else A4, LARGE if large else NORMAL)
        for segment in (*self.papers.segments, *self.sizes.segments):
            segment.setChecked(segment.key in present)

    @Slot(str)
    def _on_paper_chosen(self, key: str) -> None:
        self.letter_chosen.emit(key == LETTER)

    @Slot(str)
    def _on_size_chosen(self, key: str) -> None:
        self.large_chosen.emit(key == LARGE)
