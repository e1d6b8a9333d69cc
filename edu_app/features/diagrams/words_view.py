# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing in words: all that it shows, its steps, and the names of what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.features.diagrams.blocks import derive_blocks
from edu_app.library.model import Draft, Paragraph, Text
from edu_app.problems import ContentMissing
from edu_app.render.review import review_words
from edu_app.ui.page import Page
from edu_app.ui.reader import Reader

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.diagram import Diagram
    from edu_app.library.link import Link


def make_words(context: Context, link: Link) -> WordsPage:
    """Build the page; raise ContentMissing when there is no such drawing."""
    diagram = context.library.diagram(link.target)
    if diagram is None:
        words = QCoreApplication.translate("error", "There is no drawing “{name}”.")
        raise ContentMissing(words.format(name=link.target))
    return WordsPage(context, diagram)


class WordsPage(Page):
    """The long description of a drawing."""

    def __init__(self, context: Context, diagram: Diagram) -> None:
        super().__init__(context.theme, diagram.title)
        self._navigator = context.navigator
        shape, theme = context.shape, context.theme
        self.reader = Reader(theme, context.profile, shape.measure)
        self.reader.view.setAccessibleName(diagram.title)
        layout = QHBoxLayout(self)
        edge = theme.gap(44 if shape.portrait else 32)
        layout.setContentsMargins(edge, theme.gap(20), edge, theme.gap(24))
        layout.addWidget(self.reader)
        said = review_words(Draft(), context.library.phrases)
        standing = Paragraph(words=(Text(text=said, strong=True),))
        self.reader.view.show_page(
            diagram.title,
            (standing, *derive_blocks(diagram, _say)),
            diagram=context.library.diagram,
            cards=shape.large,
        )
        self.reader.view.link_followed.connect(self._on_link_followed)

    def place(self) -> int:
        return self.reader.view.reading_place()

    def set_place(self, place: int) -> None:
        self.reader.view.show_place(place)

    def start_find(self) -> None:
        self.reader.start_find()

    def first_focus(self) -> QWidget | None:
        return self.reader.view

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        self._navigator.go(link)


def _say(text: str) -> str:
    return QCoreApplication.translate("diagrams", text)
