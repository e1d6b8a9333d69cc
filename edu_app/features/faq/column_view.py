# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The questions one under the other, group by group: which are shown and which are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.faq.question_view import QuestionCard
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.nothing_found import NothingFound
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QLayout

    from edu_app.features.faq.browse import Group, Stamp
    from edu_app.features.faq.question_view import AnswerLook
    from edu_app.ui.theme import Theme


class QuestionColumn(QWidget):
    """Holds a card for each question and a heading for each group."""

    def __init__(
        self,
        groups: Sequence[Group],
        stamps: Mapping[str, Stamp],
        look: AnswerLook,
        *,
        one_at_a_time: bool,
        head: QLayout | None = None,
    ) -> None:
        """Take what each group says about itself; `one_at_a_time` closes the answer before.

        `head` scrolls with the questions. It comes first, also for the Tab key.
        """
        super().__init__()
        theme = look.theme
        self._one_at_a_time = one_at_a_time
        self.cards: list[QuestionCard] = []
        self._headings: list[tuple[QWidget, list[QuestionCard]]] = []
        self.feet: list[Label] = []
        """What each group says about its text, once and after all questions."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.gap(24))
        self._layout.setSpacing(max(0, theme.gap(16) - 2 * RING_ROOM))
        if head is not None:
            self._layout.addLayout(head)
        say = QCoreApplication.translate
        words = say("faq", "No question has all of these words. Try fewer or other words.")
        self.nothing = NothingFound(words, say("faq", "Show all questions"), theme)
        self.nothing.hide()
        self._layout.addWidget(self.nothing)
        for group in groups:
            self._layout.addWidget(heading := _heading(group.title, theme))
            cards = [QuestionCard(asked, stamps[group.id], look) for asked in group.questions]
            for card in cards:
                self._layout.addWidget(card)
            self._headings.append((heading, cards))
            self.cards += cards
            self.feet.append(_foot(group.title, stamps[group.id].foot, theme))
        feet = column([theme.gap(12), *self.feet], spacing=theme.gap(2))
        self._layout.addLayout(row([RING_ROOM, feet]))
        self._layout.addStretch(1)

    def add_end(self, widget: QWidget) -> None:
        """Put something under the last question."""
        self._layout.addWidget(widget)

    def show_only(self, ids: Iterable[str], *, headings: bool) -> None:
        """Show some of the questions; without `headings` they are of one group."""
        wanted = frozenset(ids)
        for (title, cards), foot in zip(self._headings, self.feet, strict=True):
            for card in cards:
                card.setVisible(card.asked.id in wanted)
            some = any(card.asked.id in wanted for card in cards)
            title.setVisible(headings and some)
            foot.setVisible(some)
        self.nothing.setVisible(not wanted)

    def card(self, question_id: str) -> QuestionCard | None:
        """Return the card of a question; None when there is none."""
        return next((card for card in self.cards if card.asked.id == question_id), None)

    def open(self, card: QuestionCard, *, slide: bool) -> None:
        """Open an answer, and close the others where only one may be open."""
        for other in self.cards:
            if self._one_at_a_time and other is not card:
                other.shut()
        card.open(slide=slide)

    def opened(self) -> frozenset[int]:
        """Return the numbers of the questions that are open, from 0."""
        return frozenset(number for number, card in enumerate(self.cards) if card.is_open)

    def set_opened(self, numbers: frozenset[int]) -> None:
        """Open these answers and close all others."""
        for number, card in enumerate(self.cards):
            if number in numbers:
                card.open(slide=False)
            else:
                card.shut()

    def settle(self, width: int, height: int) -> None:
        """Give everything its place now: a turn later the person would see it jump."""
        self._layout.invalidate()
        self.resize(width, max(self.heightForWidth(width), height))
        self._layout.activate()


def _foot(group: str, facts: str, theme: Theme) -> Label:
    words = QCoreApplication.translate("faq", "{group}: {facts}")
    look = TextLook(style="cap", colour="ink3")
    return Label(words.format(group=group, facts=facts), theme, look)


def _heading(words: str, theme: Theme) -> QWidget:
    title = Label(words, theme, TextLook(style="h3", weight=700, colour="ink2"))
    line = QWidget()
    line.setLayout(row([RING_ROOM, title.as_heading(2), None]))
    line.setContentsMargins(0, theme.gap(12), 0, 0)
    return line
