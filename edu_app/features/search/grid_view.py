# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The cards of all results in one or two columns; cards are kept and shown with other facts."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.features.search.card_view import ResultCard
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from edu_app.features.search.browse import CardFacts
    from edu_app.ui.theme import Theme

FIRST, NEXT = 10, 8
"""Cards that are shown at once, and in each turn after that: a key may cost no frame."""
REST_MS = 10


class ResultGrid(QWidget):
    """Places its cards itself: rows of equal height, as many as there are results."""

    opened = Signal(object)
    """The link of the card that was pressed."""
    stepped = Signal(int)
    """The next card is wanted, or the one before."""

    def __init__(self, theme: Theme, columns: int) -> None:
        super().__init__()
        self._theme, self._columns = theme, columns
        self._facts: Iterator[CardFacts] = iter(())
        self._count = 0
        self._pool: list[ResultCard] = []
        self._shown = 0
        self.before: QWidget | None = None
        """What the Tab key stops at before the first card."""
        self._rest = QTimer(self)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def cards(self) -> list[ResultCard]:
        """Return the cards of the results, in order."""
        return self._pool[: self._shown]

    def show_results(self, facts: Iterator[CardFacts], count: int) -> None:
        """Show so many results: the first at once, the others a moment later."""
        self._facts, self._count = facts, count
        for card in self._pool[min(count, FIRST) : self._shown]:
            card.hide()
        self._shown = 0
        self._show_more(FIRST)
        if self._shown < count:
            self._rest.start()
        else:
            self._rest.stop()

    def finish(self) -> None:
        """Show all the others now."""
        self._rest.stop()
        self._show_more(self._count)

    @Slot()
    def _on_rest(self) -> None:
        self._show_more(NEXT)
        if self._shown >= self._count:
            self._rest.stop()

    def _show_more(self, count: int) -> None:
        for facts in islice(self._facts, count):
            if self._shown == len(self._pool):
                self._pool.append(self._make(self._shown))
            self._pool[self._shown].show_facts(facts)
            self._shown += 1
        self._place()

    def _make(self, number: int) -> ResultCard:
        card = ResultCard(self._theme, self)
        card.setObjectName(f"result-{number}")
        # A late child would come last for the Tab key, after all that follows the results.
        before = self._pool[-1] if self._pool else self.before
        if before is not None:
            QWidget.setTabOrder(before, card)
        card.clicked.connect(self._on_clicked)
        card.stepped.connect(self.stepped)
        return card

    def _place(self) -> None:
        """Give every card its place for the present width."""
        count, gap = self._columns, max(0, self._theme.gap(16) - 2 * RING_ROOM)
        width = (self.width() - gap * (count - 1)) // count
        y, cards = 0, self.cards
        for start in range(0, len(cards), count):
            line = cards[start : start + count]
            height = max(card.needed_height(width) for card in line)
            for column, card in enumerate(line):
                card.setGeometry(column * (width + gap), y, width, height)
                card.show()
            y += height + gap
        self.setFixedHeight(max(0, y - gap))

    @Slot()
    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, ResultCard) and card.facts is not None:
            self.opened.emit(card.facts.link)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()
