# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands in place of results: help before anything is typed, and ways on when nothing fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from edu_app.features.search.browse import EXAMPLES
from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

ASK_PAGE = Link(Kind.TOPIC, "questions-to-ask")
FAQ_PAGE, WORDS_PAGE = Link(Kind.FAQ), Link(Kind.GLOSSARY)


class Message(Surface):
    """A heading, a few sentences, and buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, SurfaceLook(radius="lg", level=1, room=RING_ROOM))
        self._layout = QVBoxLayout(self)
        pad = theme.gap(26) + RING_ROOM
        self._layout.setContentsMargins(pad - RING_ROOM, pad, pad - RING_ROOM, pad - RING_ROOM)
        self._layout.setSpacing(theme.gap(8))
        self.title = Label("", theme, TextLook(style="h3", weight=700)).as_heading(2)
        self.words = Label("", theme, TextLook(colour="ink2"))
        for label in (self.title, self.words):
            line = row([RING_ROOM, label, RING_ROOM])
            line.setStretch(1, 1)
            self._layout.addLayout(line)
        self.flow = FlowLayout()
        self._layout.addLayout(self.flow)

    def say(self, title: str, words: str) -> None:
        """Show these sentences."""
        self.title.setText(title)
        self.words.setText(words)

    def _add(self, words: str, look: ButtonLook) -> Button:
        button = Button(words, self.theme, look)
        self.flow.addWidget(button)
        return button


class Help(Message):
    """What can be looked for, with examples to press."""

    example_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        say = QCoreApplication.translate
        self.say(
            say("search", "What would you like to know?"),
            say(
                "search",
                "Type a word, half a word or a whole question. Or start with one of these:",
            ),
        )
        self.examples: list[Button] = []
        for example in EXAMPLES:
            look = ButtonLook(size="sm", icon="search", style="ui")
            button = self._add(say("search", example), look)
            button.clicked.connect(self._on_clicked)
            self.examples.append(button)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.example_chosen.emit(button.text())


class Nothing(Message):
    """Nothing fits, or the search cannot be used: where else to look."""

    link_followed = Signal(object)
    question_noted = Signal()

    def __init__(self, theme: Theme, *, notes: bool) -> None:
        """`notes` says that a question of one's own may be kept for the visit."""
        super().__init__(theme)
        say = QCoreApplication.translate
        self._notes = notes
        note = ButtonLook(kind=ButtonKind.PRIMARY, icon="plus")
        ask = ButtonLook(icon="clipboard-check")
        self.note_button = self._add(say("search", "Add to my questions"), note)
        self.faq_button = self._way(
            say("search", "Common questions"), "message-circle-question-mark", FAQ_PAGE
        )
        self.words_button = self._way(say("search", "Word list"), "list", WORDS_PAGE)
        self.ask_button = self._way(say("search", "Questions to ask"), ask.icon, ASK_PAGE)
        self.note_button.setVisible(notes)
        self.ask_button.setVisible(not notes)
        self.note_button.clicked.connect(self.question_noted)

    def show_nothing(self, query: str, *, noted: bool) -> None:
        """Say that nothing was found."""
        say = QCoreApplication.translate
        title = say("search", "Nothing found for “{words}”")
        advice = say("search", "Try other words, or fewer words. These may help too:")
        self.say(title.replace("{words}", query), advice)
        self.show_noted(noted=noted)

    def show_broken(self) -> None:
        """Say that the search cannot be used."""
        say = QCoreApplication.translate
        self.say(
            say("search", "Search does not work right now"),
            say("search", "It is not something you did. All pages are still there:"),
        )
        self.note_button.hide()

    def show_noted(self, *, noted: bool) -> None:
        """Say whether the question is kept."""
        say = QCoreApplication.translate
        words = say("search", "In my questions") if noted else say("search", "Add to my questions")
        self.note_button.setText(words)
        self.note_button.setAccessibleName(words)
        self.note_button.setEnabled(not noted)
        self.note_button.setVisible(self._notes)
        self.note_button.updateGeometry()

    def _way(self, words: str, icon: str, link: Link) -> Button:
        button = self._add(words, ButtonLook(icon=icon))
        button.setProperty("link", str(link))
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        self.link_followed.emit(Link.parse(str(self.sender().property("link"))))


def waiting(theme: Theme) -> QWidget:
    """Return what is shown until the index is there."""
    words = QCoreApplication.translate("search", "Getting ready…")
    label = Label(words, theme, TextLook(style="ui", colour="ink2"))
    label.setContentsMargins(RING_ROOM, 0, 0, 0)
    return label
