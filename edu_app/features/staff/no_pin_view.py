# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Stands where the PIN pad would, while no PIN has been set: nobody comes in, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.pad_parts_view import build_top
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

CLOSES_MS = 60_000
"""There is a sentence to read, and nothing else to do."""
COMMAND = "vein-guide clinic pin"


class NoPin(QWidget):
    """Says that there is no way in, and how to make one."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        top = build_top(theme, say("staff", "No PIN is set"))
        self.setAccessibleName(top.title)
        self.close_button = top.close_button
        why = say("staff", "Nobody can open this menu until the clinic has set a PIN.")
        how = say("staff", "To set one, run this where the guide is installed: {command}")
        then = say(
            "staff",
            "Put the line that it prints under [kiosk] in clinic.toml. Start the guide again.",
        )
        self.words = "\n".join((why, how.format(command=COMMAND), then))
        back = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="arrow-left")
        self.back_button = Button(say("staff", "Back"), theme, back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(14))
        layout.addLayout(top.layout)
        for text in self.words.split("\n"):
            label = Label(text, theme, TextLook(style="ui", weight=400, colour="ink2"))
            beside = row([RING_ROOM, label, RING_ROOM])
            beside.setStretch(1, 1)
            layout.addLayout(beside)
        layout.addLayout(row([None, self.back_button, None]))
        closes = QTimer(self)
        closes.setSingleShot(True)
        closes.timeout.connect(self.left)
        self.back_button.clicked.connect(self.left)
        self.close_button.clicked.connect(self.left)
        closes.start(CLOSES_MS)
