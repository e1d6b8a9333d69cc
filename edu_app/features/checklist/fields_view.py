# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be added to one line: a question with its choices, one below the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.checklist.scale_view import ScaleCard
from edu_app.library.checklist import Kind
from edu_app.render.answers import taken
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Rule
from edu_app.ui.tick_chip import TickChip, TickChips

if TYPE_CHECKING:
    from edu_app.library.checklist import Field, Form, Item
    from edu_app.render.answers import Answers
    from edu_app.ui.theme import Theme


class Fields(QWidget):
    """All fields of the form, the main ones first."""

    turned = Signal(str, str)
    """Field and choice that was pressed."""

    def __init__(self, form: Form, theme: Theme) -> None:
        super().__init__()
        self._form, self._theme = form, theme
        self.rows: dict[str, TickChips] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        first = [field for field in form.fields if field.first]
        more = [field for field in form.fields if not field.first]
        for field in first:
            self._add(layout, field)
        if more:
            layout.addSpacing(theme.gap(8))
            layout.addLayout(row([RING_ROOM, Rule(theme), RING_ROOM]))
            layout.addSpacing(theme.gap(10))
            words = QCoreApplication.translate("checklist", "More, if you like")
            look = TextLook(style="small", weight=600, colour="ink2")
            layout.addLayout(row([RING_ROOM, Label(words, theme, look).as_heading(3)]))
        for field in more:
            self._add(layout, field)

    def show_line(self, answers: Answers, item: Item) -> None:
        """Show what is chosen for a line."""
        for field in self._form.fields:
            self.rows[field.id].show_chosen(taken(self._form, answers, item.id, field))

    def _add(self, layout: QVBoxLayout, field: Field) -> None:
        theme, scale = self._theme, field.kind is Kind.SCALE
        ask = Label(field.ask, theme, TextLook(style="ui", weight=700)).as_heading(3)
        choices = [(choice.id, choice.name) for choice in field.choices]
        make = ScaleCard if scale else TickChip
        chips = TickChips(field.ask, choices, theme, make=make, filled=scale)
        for chip in chips.chips:
            chip.setObjectName(f"field-{field.id}-{chip.key}")
        chips.turned.connect(partial(self.turned.emit, field.id))
        self.rows[field.id] = chips
        layout.addSpacing(theme.gap(8))
        layout.addLayout(row([RING_ROOM, ask]))
        layout.addWidget(chips)
