# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of one word: how it is said, what it means, why it matters, and the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.glossary.row_view import say_line
from edu_app.features.glossary.words import FROM_LIST, letter_link
from edu_app.library.link import Kind, Link
from edu_app.problems import ContentMissing
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, flow, row
from edu_app.ui.page import Card
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.shape import cards_below

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QLayout

    from edu_app.feature import Context, Navigator
    from edu_app.library.model import GlossaryTerm
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

EMERGENCY_PAGE = Link(Kind.TOPIC, "get-help-now")


def make_term_card(context: Context, link: Link) -> TermCard:
    """Build the card of a word; raise ContentMissing when the glossary does not have it."""
    term = context.library.term(link.target)
    if term is None:
        words = QCoreApplication.translate("glossary", "The word “{id}” is not in the glossary.")
        raise ContentMissing(words.format(id=link.target))
    return TermCard(
        term, context.theme, context.navigator, context.shape, listed=link.part == FROM_LIST
    )


class TermCard(Card):
    """A word, how it is said, what it means, and why it matters here."""

    def __init__(
        self,
        term: GlossaryTerm,
        theme: Theme,
        navigator: Navigator,
        shape: Shape,
        *,
        listed: bool = False,
    ) -> None:
        """`listed`: the list of all words is the page below, and so no way on from here."""
        super().__init__(theme, term.term)
        self._listed = listed
        self._navigator, self._term = navigator, term
        say = QCoreApplication.translate
        close = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x")
        self.close_button = Button("", theme, close, name=say("glossary", "Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(8))
        layout.addLayout(self._build_top())
        layout.addLayout(self._line(term.definition, TextLook(style="body")))
        if term.why:
            words = say("glossary", "Why it matters here: {why}").format(why=term.why)
            layout.addLayout(self._line(words, TextLook(style="small", colour="ink2")))
        layout.addSpacing(theme.gap(4))
        layout.addLayout(self._build_buttons(shape))
        self.close_button.clicked.connect(self.closed)

    def _build_top(self) -> QHBoxLayout:
        theme = self.theme
        look = TextLook(style="h2", weight=700)
        words: list[QWidget | int] = [Label(self.title, theme, look).as_heading(2)]
        if line := say_line(self._term):
            words.append(Label(line, theme, TextLook(style="small", colour="ink2")))
        top = row([RING_ROOM, column(words), self.close_button])
        top.setStretch(1, 1)
        top.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        return top

    def _line(self, words: str, look: TextLook) -> QHBoxLayout:
        """Return words that begin where the faces of the buttons do."""
        line = row([RING_ROOM, Label(words, self.theme, look)])
        line.setStretch(1, 1)
        return line

    def _build_buttons(self, shape: Shape) -> QLayout:
        say = QCoreApplication.translate
        buttons: list[Button] = []
        if self._term.emergency:
            look = ButtonLook(kind=ButtonKind.EMERGENCY, size="md", icon="siren")
            self.help_button = Button(say("glossary", "Get help now"), self.theme, look)
            self.help_button.clicked.connect(self._on_help_clicked)
            buttons.append(self.help_button)
        if not self._listed:
            words, look = say("glossary", "All words"), ButtonLook(icon="list")
            self.all_button = Button(words, self.theme, look)
            self.all_button.clicked.connect(self._on_all_clicked)
            buttons.append(self.all_button)
        if not cards_below(shape):
            return flow(buttons)
        look = ButtonLook(kind=ButtonKind.PRIMARY, icon="check")
        self.done_button = Button(say("glossary", "Got it"), self.theme, look)
        self.done_button.clicked.connect(self.closed)
        if shape.portrait and shape.large:
            return flow([*buttons, self.done_button])
        return row([*buttons, None, self.done_button])

    @Slot()
    def _on_help_clicked(self) -> None:
        self.closed.emit()
        self._navigator.go(EMERGENCY_PAGE)

    @Slot()
    def _on_all_clicked(self) -> None:
        self.closed.emit()
        self._navigator.go(letter_link(self._term))
