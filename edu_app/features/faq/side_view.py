# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands beside the questions: where to go when the right one is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Badge, Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.ui.theme import Theme

ASK_PAGE = Link(Kind.TOPIC, "questions-to-ask")
WORDS_PAGE = Link(Kind.GLOSSARY)
MOST_SHOWN = 3
"""Questions of one's own beside the others; more would push the ways on out of the window."""


class WaysOn(QWidget):
    """Leads on to the questions for one's own team and to the list of words."""

    link_followed = Signal(object)
    print_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        say = QCoreApplication.translate
        primary = ButtonLook(kind=ButtonKind.PRIMARY, icon="clipboard-check")
        self.ask_button = Button(say("faq", "Questions to ask"), theme, primary)
        self.words_button = Button(say("faq", "Word list"), theme, ButtonLook(icon="list"))
        look = ButtonLook(kind=ButtonKind.GHOST, icon="printer")
        self.print_button = Button(say("faq", "Print these answers"), theme, look)
        self.print_button.setObjectName("print-answers")
        self.print_button.hide()
        for button in (self.ask_button, self.words_button, self.print_button):
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setSizePolicy(policy)
        self.ask_button.clicked.connect(self._on_ask_clicked)
        self.print_button.clicked.connect(self.print_wanted)
        self.words_button.clicked.connect(self._on_words_clicked)

    def show_print(self, *, on: bool) -> None:
        """Show the way to paper where what is seen can be printed."""
        self.print_button.setVisible(on)

    @Slot()
    def _on_ask_clicked(self) -> None:
        self.link_followed.emit(ASK_PAGE)

    @Slot()
    def _on_words_clicked(self) -> None:
        self.link_followed.emit(WORDS_PAGE)


class WaysColumn(WaysOn):
    """Cards one below the other; one with the person's own questions when there are any.

    Where there is little height they are `slim`: without a picture.
    """

    def __init__(
        self,
        theme: Theme,
        width: int,
        *,
        ask: bool,
        questions: Sequence[str] = (),
        slim: bool = False,
    ) -> None:
        super().__init__(theme)
        self._slim = slim
        say = QCoreApplication.translate
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if ask:
            words = say("faq", "See good questions to ask your own care team.")
            look = SurfaceLook(level=1, room=RING_ROOM)
            layout.addWidget(self._card((say("faq", "Not here?"), words), look, self.ask_button))
        if questions:
            layout.addWidget(self._own(questions))
        words = say("faq", "Every hard word of this guide in plain words.")
        look = SurfaceLook(fill="sunken", room=RING_ROOM)
        layout.addWidget(self._card((say("faq", "A hard word?"), words), look, self.words_button))
        layout.addWidget(self.print_button)
        layout.addStretch(1)
        self.setFixedWidth(width)

    def _own(self, questions: Sequence[str]) -> Surface:
        """Return the card of what the person noted, the last one first."""
        theme, say = self.theme, QCoreApplication.translate
        card = Surface(theme, SurfaceLook(level=1, room=RING_ROOM))
        layout = QVBoxLayout(card)
        pad = theme.gap(28) + RING_ROOM
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.gap(6))
        title = say("faq", "My questions ({count})").format(count=len(questions))
        layout.addWidget(Label(title, theme, TextLook(style="h3", weight=700)).as_heading(2))
        for question in list(reversed(questions))[:MOST_SHOWN]:
            layout.addWidget(Label(f"“{question}”", theme, TextLook(style="small")))
        words = say("faq", "They stay on this screen until the visit ends.")
        layout.addWidget(Label(words, theme, TextLook(style="cap", colour="ink2")))
        return card

    def _card(self, words: tuple[str, str], look: SurfaceLook, button: Button) -> Surface:
        theme = self.theme
        card = Surface(theme, look)
        layout = QVBoxLayout(card)
        pad = theme.gap(28)  # a button brings room for its ring, so words get the same
        layout.setContentsMargins(pad, pad + RING_ROOM, pad, pad)
        layout.setSpacing(theme.gap(6))
        if button is self.ask_button and not self._slim:
            badge = Badge(
                "message-circle-question-mark", theme.gap(72), ("blueSoft", "blue"), theme
            )
            layout.addLayout(row([RING_ROOM, badge, None]))
            layout.addSpacing(theme.gap(10))
        title = Label(words[0], theme, TextLook(style="h3", weight=700)).as_heading(2)
        small = Label(words[1], theme, TextLook(style="small", colour="ink2"))
        for label in (title, small):
            layout.addLayout(row([RING_ROOM, label, RING_ROOM]))
        layout.addSpacing(theme.gap(4))
        layout.addWidget(button)
        return card


class WaysRow(WaysOn):
    """The same two ways as buttons, side by side or one below the other."""

    def __init__(self, theme: Theme, *, ask: bool, stacked: bool) -> None:
        super().__init__(theme)
        layout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words_button)
        if ask:
            layout.addWidget(self.ask_button)
        layout.addWidget(self.print_button)
