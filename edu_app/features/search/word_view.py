# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The word of the glossary that fits best, beside the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.library.model import GlossaryTerm
    from edu_app.ui.theme import Theme


class WordBeside(Surface):
    """A word, what it means, and the way to its card."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SurfaceLook(radius="tile", level=1, room=RING_ROOM))
        say = QCoreApplication.translate
        self._link: Link | None = None
        layout = QVBoxLayout(self)
        pad = theme.gap(22)
        layout.setContentsMargins(pad, pad + RING_ROOM, pad, pad)
        layout.setSpacing(theme.gap(8))
        over = TextLook(style="small", weight=600, colour="ink2")
        self.title = Label("", theme, TextLook(style="h3", weight=700)).as_heading(2)
        self.meaning = Label("", theme, TextLook(style="small"))
        for label in (Label(say("search", "In the word list"), theme, over), self.title):
            layout.addLayout(row([RING_ROOM, label, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, self.meaning, RING_ROOM]))
        look = ButtonLook(kind=ButtonKind.TONAL, icon="book-marked")
        self.button = Button(say("search", "About this word"), theme, look)
        self.button.setObjectName("search-word")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)

    def show_term(self, term: GlossaryTerm) -> None:
        """Show a word."""
        self._link = Link(Kind.TERM, term.id)
        self.title.setText(term.term)
        self.meaning.setText(term.definition)
        self.setAccessibleName(term.term)

    @Slot()
    def _on_clicked(self) -> None:
        if self._link is not None:
            self.opened.emit(self._link)
