# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of everything that can be ticked for a hand-out, group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.tick_card import TickCard

if TYPE_CHECKING:
    from collections.abc import Collection

    from edu_app.features.printing.offer import Group
    from edu_app.ui.theme import Theme

FEWEST = 2
"""From so many things on a group has a button for all of them."""


class ChoiceList(QWidget):
    """One card for each thing; what is on is decided by whoever listens."""

    turned = Signal(int)
    """The place of the thing that was pressed, from 0."""
    group_turned = Signal(object)
    """The places of all things of a group."""

    def __init__(self, groups: tuple[Group, ...], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(QCoreApplication.translate("handout", "What is in the hand-out"))
        self.cards: list[TickCard] = []
        self.buttons: list[Button] = []
        self._places: dict[str, range] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.gap(12))
        layout.setSpacing(0)
        for group in groups:
            self._add_group(layout, group)
        layout.addStretch(1)

    def show_chosen(self, places: Collection[int]) -> None:
        """Show what is ticked."""
        for place, card in enumerate(self.cards):
            card.setChecked(place in places)

    def _add_group(self, layout: QVBoxLayout, group: Group) -> None:
        theme, say = self._theme, QCoreApplication.translate
        title = say("handout", group.title)
        start = len(self.cards)
        heading = Label(title, theme, TextLook(style="h3", weight=700)).as_heading(2)
        parts: list[QWidget | int | None] = [RING_ROOM, heading, None]
        if len(group.items) >= FEWEST:
            name = say("handout", "All or none: {group}").format(group=title)
            look = ButtonLook(kind=ButtonKind.GHOST, size="sm", style="small")
            button = Button(say("handout", "All or none"), theme, look)
            button.setAccessibleName(name)
            button.setObjectName(f"all-{start}")
            button.clicked.connect(self._on_group_clicked)
            self._places[button.objectName()] = range(start, start + len(group.items))
            self.buttons.append(button)
            parts.append(button)
        layout.addLayout(row(parts))
        for item in group.items:
            card = TickCard(item.key, item.title, say("handout", item.hint), theme)
            card.setObjectName(f"choice-{item.key}")
            card.clicked.connect(self._on_card_clicked)
            self.cards.append(card)
            layout.addWidget(card)
        layout.addSpacing(theme.gap(14))

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, TickCard):
            self.turned.emit(self.cards.index(card))

    @Slot()
    def _on_group_clicked(self) -> None:
        self.group_turned.emit(self._places[self.sender().objectName()])
