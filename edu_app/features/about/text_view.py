# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page of this feature: a text on a card, whose links lead on in the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.library.link import Kind, Link
from edu_app.ui.page import Page
from edu_app.ui.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.feature import Context
    from edu_app.library.model import Block


class TextPage(Page):
    """A page of text."""

    def __init__(self, context: Context, title: str, blocks: Sequence[Block]) -> None:
        super().__init__(context.theme, title)
        self._navigator = context.navigator
        shape, theme = context.shape, context.theme
        self.reader = Reader(theme, context.profile, shape.measure)
        self.reader.view.setAccessibleName(title)
        layout = QHBoxLayout(self)
        edge = theme.gap(44 if shape.portrait else 32)
        layout.setContentsMargins(edge, theme.gap(20), edge, theme.gap(24))
        layout.addWidget(self.reader)
        diagram = context.library.diagram
        self.reader.view.show_page(title, blocks, diagram=diagram, cards=shape.large)
        self.reader.view.link_followed.connect(self._on_link_followed)

    def place(self) -> int:
        return self.reader.view.reading_place()

    def set_place(self, place: int) -> None:
        self.reader.view.show_place(place)

    def show_part(self, part: str) -> None:
        self.reader.view.show_part(part)

    def start_find(self) -> None:
        self.reader.start_find()

    def first_focus(self) -> QWidget | None:
        return self.reader.view

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        # The numbers of the written part are not those of the list: a card says what is meant.
        part = "sources" if link.kind is Kind.SOURCE else link.part
        self._navigator.go(Link(link.kind, link.target, part))
