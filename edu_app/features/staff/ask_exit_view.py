# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Asks once before the guide is left for the system."""

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


class AskExit(QWidget):
    """The question with its two answers; the safe one comes first for the keyboard."""

    stayed = Signal()
    exit_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        title = say("staff", "Leave the guide?")
        self.setAccessibleName(title)
        words = say("staff", "Patients cannot use the kiosk until the guide is started again.")
        heading = Label(title, theme, TextLook(style="h2", weight=700)).as_heading(1)
        lead = Label(words, theme, TextLook(style="body", colour="ink2"))
        look = ButtonLook(size="lg", icon="arrow-left")
        self.stay_button = Button(say("staff", "Stay in the guide"), theme, look)
        look = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="power")
        self.exit_button = Button(say("staff", "Exit to the system"), theme, look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(12))
        layout.addLayout(row([RING_ROOM, heading, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, lead, RING_ROOM]))
        for button in (self.stay_button, self.exit_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        self.stay_button.clicked.connect(self.stayed)
        self.exit_button.clicked.connect(self.exit_wanted)
