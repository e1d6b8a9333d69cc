# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of one word: what it means, and the way to the emergency card where it is urgent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from edu_app.library.link import Kind, Link
from edu_app.problems import ContentMissing
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.page import Card

if TYPE_CHECKING:
    from edu_app.feature import Context, Navigator
    from edu_app.library.model import GlossaryTerm
    from edu_app.ui.theme import Theme

EMERGENCY_PAGE = Link(Kind.TOPIC, "get-help-now")


def make_term_card(context: Context, link: Link) -> TermCard:
    """Build the card of a word; raise ContentMissing when the glossary does not have it."""
    term = context.library.term(link.target)
    if term is None:
        words = QCoreApplication.translate("glossary", "The word “{id}” is not in the glossary.")
        raise ContentMissing(words.format(id=link.target))
    return TermCard(term, context.theme, context.navigator)


class TermCard(Card):
    """A word and its meaning."""

    def __init__(self, term: GlossaryTerm, theme: Theme, navigator: Navigator) -> None:
        super().__init__(theme, term.term)
        self._navigator = navigator
        say = QCoreApplication.translate
        close = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.close_button = Button("", theme, close, name=say("glossary", "Close"))
        title = Label(term.term, theme, TextLook(style="h3", weight=700)).as_heading(2)
        meaning = Label(term.definition, theme, TextLook(style="body"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(8))
        top = row([title, self.close_button])
        top.setStretch(0, 1)
        layout.addLayout(top)
        layout.addWidget(meaning)
        if term.emergency:
            look = ButtonLook(kind=ButtonKind.EMERGENCY, size="md", icon="siren")
            self.help_button = Button(say("glossary", "Get help now"), theme, look)
            self.help_button.clicked.connect(self._on_help_clicked)
            layout.addLayout(row([self.help_button, None]))
        self.close_button.clicked.connect(self.closed)

    @Slot()
    def _on_help_clicked(self) -> None:
        self.closed.emit()
        self._navigator.go(EMERGENCY_PAGE)
