# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Groups of cards that are ticked, in one column or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.steps import derive_cards
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.tick_card import TickCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from edu_app.library.checklist import Form, Group
    from edu_app.render.answers import Answers
    from edu_app.ui.theme import Theme


class CardGroups(QWidget):
    """Headings with their cards."""

    turned = Signal(str, bool)
    """The id of a line, and whether it is ticked now."""

    def __init__(self, form: Form, groups: Sequence[Group], theme: Theme, *, columns: int) -> None:
        """`columns` is how many cards stand side by side where their words have room."""
        super().__init__()
        self._form, self._groups = form, groups
        self._most = self.columns = columns
        self._between = max(0, theme.gap(14) - 2 * RING_ROOM)
        self._grids: list[tuple[QGridLayout, list[TickCard]]] = []
        self.cards: dict[str, TickCard] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, group in enumerate(groups):
            if number:
                layout.addSpacing(theme.gap(12))
            heading = Label(group.name, theme, TextLook(style="h3", weight=700)).as_heading(2)
            layout.addLayout(row([RING_ROOM, heading]))
            layout.addLayout(self._grid(group, theme))

    def show_answers(self, answers: Answers) -> None:
        """Show which cards are ticked, and their numbers."""
        for group in self._groups:
            for facts in derive_cards(self._form, answers, group):
                card = self.cards[facts.item.id]
                card.setChecked(facts.on)
                card.set_number(facts.number)

    def _grid(self, group: Group, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._between)
        cards = []
        for item in group.items:
            card = TickCard(item.id, item.name, item.hint, theme)
            card.setObjectName(f"card-{item.id}")
            card.clicked.connect(self._on_clicked)
            self.cards[item.id] = card
            cards.append(card)
        self._grids.append((grid, cards))
        _share_out(grid, cards, self.columns)
        return grid

    @Slot()
    def _on_clicked(self) -> None:
        card: QObject | None = self.sender()
        if isinstance(card, TickCard):
            self.turned.emit(card.key, card.isChecked())

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cards:
            self._fit()

    def _fit(self) -> None:
        """Take as many columns as the longest word allows, and one height for all cards."""
        widest = max(card.needed_width() for card in self.cards.values())
        room = self.width() + self._between
        columns = max(1, min(self._most, room // (widest + self._between)))
        if columns != self.columns:
            self.columns = columns
            for grid, cards in self._grids:
                _share_out(grid, cards, columns)
        width = room // columns - self._between
        height = max(card.needed_height(width) for card in self.cards.values())
        for card in self.cards.values():
            card.setFixedHeight(height)


def _share_out(grid: QGridLayout, cards: Sequence[TickCard], columns: int) -> None:
    """Put cards into so many columns of one width."""
    for place, card in enumerate(cards):
        grid.removeWidget(card)
        grid.addWidget(card, place // columns, place % columns)
    for column in range(max(columns, grid.columnCount())):
        grid.setColumnStretch(column, 1 if column < columns else 0)
