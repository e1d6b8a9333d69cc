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
        super().__init__()
        self._form, self._groups, self._columns = form, groups, columns
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
        grid.setSpacing(max(0, theme.gap(14) - 2 * RING_ROOM))
        for place, item in enumerate(group.items):
            card = TickCard(item.id, item.name, item.hint, theme)
            card.setObjectName(f"card-{item.id}")
            card.clicked.connect(self._on_clicked)
            self.cards[item.id] = card
            grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        return grid

    @Slot()
    def _on_clicked(self) -> None:
        card: QObject | None = self.sender()
        if isinstance(card, TickCard):
            self.turned.emit(card.key, card.isChecked())

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give all cards the height that the fullest of them needs."""
        gap = max(0, self.theme_gap())
        width = (self.width() - gap * (self._columns - 1)) // self._columns
        height = max((card.needed_height(width) for card in self.cards.values()), default=0)
        for card in self.cards.values():
            card.setFixedHeight(height)

    def theme_gap(self) -> int:
        """Return the free pixels between two cards beside each other."""
        card = next(iter(self.cards.values()))
        return max(0, card.theme.gap(14) - 2 * RING_ROOM)
