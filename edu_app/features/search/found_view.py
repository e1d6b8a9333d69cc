# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is found, in its parts: count and chips, results, and the best word beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.search.browse import (
    EVERYTHING,
    Cards,
    best_word,
    count_sentence,
    derive_arrangement,
    derive_groups,
    marks_of,
    of_group,
)
from edu_app.features.search.head_view import ResultHead
from edu_app.features.search.results_view import ResultPane
from edu_app.features.search.word_view import WordBeside
from edu_app.ui.list_head import head_scrolls
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.features.search.index import Results


class FoundView(QWidget):
    """Shows results, or what stands in their place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._library, shape, theme = context.library, context.shape, context.theme
        keyboard = context.profile.reach.screen_keyboard
        self._arrangement = derive_arrangement(shape, keyboard=keyboard)
        self._cards = Cards(context.library, say)
        self.head = ResultHead(theme, beside=not shape.portrait and not shape.large)
        scrolls = head_scrolls(shape)
        self.list = ResultPane(
            theme,
            self._arrangement.columns,
            notes=context.profile.safety.own_questions,
            head=self.head if scrolls else None,
        )
        self.list.grid.before = self.head.chips.chips[-1]
        self.word = WordBeside(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(max(0, theme.gap(10) - RING_ROOM))
        if not scrolls:
            layout.addWidget(self.head)
        line = QHBoxLayout()
        line.setSpacing(max(0, theme.gap(28) - 2 * RING_ROOM))
        line.addWidget(self.list, 1)
        side = QVBoxLayout()
        side.addWidget(self.word)
        side.addStretch(1)
        line.addLayout(side)
        layout.addLayout(line, 1)
        self.word.setFixedWidth(shape.tools + 2 * RING_ROOM)
        self.word.hide()

    def show_found(self, results: Results, group: str, small: frozenset[str]) -> None:
        """Show the results of a group; `small` words are not marked."""
        self.head.show_count(*count_sentence(results, say))
        self.head.show_groups(derive_groups(results, say), group)
        hits, best = of_group(results.hits, group), self._show_word(results)
        if best and group == EVERYTHING and len(hits) > 1:
            hits = tuple(hit for hit in hits if hit is not best_word(results))
        facts = self._cards.derive(hits, marks_of(results, small))
        self.list.grid.show_results(facts, len(hits))
        self.list.show_part(self.list.grid)
        self.head.show()

    def show_help(self) -> None:
        """Say what can be looked for."""
        self._show_part(self.list.help)

    def show_waiting(self) -> None:
        """Say that results will come."""
        self._show_part(self.list.waiting)

    def show_nothing(self, query: str, *, noted: bool) -> None:
        """Say that nothing was found."""
        self.list.nothing.show_nothing(query, noted=noted)
        self._show_part(self.list.nothing)

    def show_broken(self) -> None:
        """Say that the search cannot be used."""
        self.list.nothing.show_broken()
        self._show_part(self.list.nothing)

    @Slot(bool)
    def give_way(self, on: bool) -> None:
        """Leave what little room there is above the keys to results, or take it back."""
        self.head.give_way(on=on)
        self.list.give_way(on=on)

    def spoken(self) -> str:
        """Return what a screen reader says of the present state."""
        if not self.head.isHidden():
            return self.head.count.text()
        nothing = self.list.nothing
        return "" if nothing.isHidden() else f"{nothing.title.text()}. {nothing.words.text()}"

    def _show_part(self, part: QWidget) -> None:
        self.head.hide()
        self.word.hide()
        self.list.show_part(part)

    def _show_word(self, results: Results) -> bool:
        """Show the best word beside the results, where there is room and one."""
        best = best_word(results) if self._arrangement.side else None
        term = self._library.term(best.document.id) if best is not None else None
        if term is not None:
            self.word.show_term(term)
        self.word.setVisible(term is not None)
        return term is not None


def say(text: str) -> str:
    """Return a word of the search in the language of the window."""
    return QCoreApplication.translate("search", text)
