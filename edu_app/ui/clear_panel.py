# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Asks once before a visit is cleared, because nothing of it can come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

WIDTH = 640
"""Width of the question in kiosk pixels."""


def words_of(*, talks: bool) -> tuple[str, str, str, str]:
    """Return the question, what it means, and its two answers."""
    say = QCoreApplication.translate
    if talks:
        return (
            say("clear", "End this visit?"),
            say(
                "clear",
                "Pictures, ink, ticks and questions of this visit go. "
                "Nothing is kept, and nobody can bring them back.",
            ),
            say("clear", "Stay in this visit"),
            say("clear", "Clear and end the visit"),
        )
    return (
        say("clear", "Clear everything?"),
        say("clear", "Your answers go, and nothing is kept. Nobody can bring them back."),
        say("clear", "Keep my answers"),
        say("clear", "Clear and start over"),
    )


class ClearPanel(QWidget):
    """The question with its two answers; the safe one comes first for the keyboard."""

    left = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, *, talks: bool = False) -> None:
        """`talks`: a clinician asks, at the end of a patient's visit."""
        super().__init__()
        title, words, back, clear = words_of(talks=talks)
        self.setAccessibleName(title)
        heading = Label(title, theme, TextLook(style="h2", weight=700)).as_heading(1)
        lead = Label(words, theme, TextLook(style="body", colour="ink2"))
        self.back_button = Button(back, theme, ButtonLook(size="lg", icon="arrow-left"))
        look = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="rotate-ccw")
        self.clear_button = Button(clear, theme, look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(12))
        layout.addLayout(row([RING_ROOM, heading, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, lead, RING_ROOM]))
        for button in (self.back_button, self.clear_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        self.back_button.clicked.connect(self.left)
        self.clear_button.clicked.connect(self.clear_wanted)
