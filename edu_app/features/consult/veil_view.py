# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands in place of private notes while both screens show the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme


class Veil(QWidget):
    """Says why nothing is seen here, and has the one button that shows it."""

    notes_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        words = say(
            "consult",
            "Your screens are mirrored: the patient sees all of this window. "
            "So your notes are hidden.",
        )
        self.words = Label(words, theme, TextLook(style="ui"))
        look = ButtonLook(size="md", icon="eye", style="small")
        self.button = Button(say("consult", "Show notes"), theme, look)
        self.button.setObjectName("talk-notes")
        self.button.clicked.connect(self.notes_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.gap(12), 0, 0)
        layout.setSpacing(theme.gap(10))
        layout.addLayout(row([RING_ROOM, self.words, RING_ROOM]))
        layout.addLayout(row([self.button, None]))
        layout.addStretch(1)
