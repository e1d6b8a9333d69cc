# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands in place of a list when a search leaves nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme


class NothingFound(Surface):
    """A calm sentence and the way back to everything."""

    all_wanted = Signal()

    def __init__(self, words: str, button: str, theme: Theme) -> None:
        """Take the sentence and the words of the button."""
        super().__init__(theme, SurfaceLook(radius="lg", level=1, room=RING_ROOM))
        say = QCoreApplication.translate
        layout = QVBoxLayout(self)
        pad = theme.gap(30) + RING_ROOM
        layout.setContentsMargins(pad, pad, pad, pad - RING_ROOM)
        layout.setSpacing(theme.gap(8))
        title = Label(say("search", "Nothing found"), theme, TextLook(style="h3", weight=700))
        layout.addWidget(title.as_heading(2))
        layout.addWidget(Label(words, theme, TextLook(colour="ink2")))
        look = ButtonLook(icon="list")
        self.all_button = Button(button, theme, look)
        self.all_button.clicked.connect(self.all_wanted)
        layout.addLayout(row([self.all_button, None]))
