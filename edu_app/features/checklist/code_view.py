# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The answers as squares for a phone: shown on a tap only, one at a time, gone with the step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.control import focus_reason
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.qr_picture import QrPicture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.ui.theme import Theme

MOST_EASY = 6
"""Squares that somebody may have the patience to scan."""


class CodePane(QWidget):
    """The present square, what it holds, how to read it, and the way to the other parts."""

    def __init__(self, theme: Theme, *, stacked: bool) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._parts: tuple[str, ...] = ()
        self._at = 0
        self.picture = QrPicture(theme)
        warn = say("checklist", "Anyone near can scan it too. Hide it when you are done.")
        self.warning = Label(warn, theme, TextLook(style="small", weight=600, colour="warnInk"))
        steps = [
            say("checklist", "1. Open your phone camera."),
            say("checklist", "2. Point it at the square."),
            say("checklist", "3. Keep the text on your phone."),
        ]
        small = TextLook(style="small")
        how = [Label(words, theme, small) for words in steps]
        none = say("checklist", "It holds your answers as plain text. No name, no web address.")
        holds = Label(none, theme, TextLook(style="small", colour="ink2"))
        self.count = Label("", theme, TextLook(style="small", weight=600))
        self.before = Button(
            say("checklist", "Square before"), theme, ButtonLook(size="sm", icon="arrow-left")
        )
        self.after = Button(
            say("checklist", "Next square"), theme, ButtonLook(size="sm", trail="arrow-right")
        )
        many = say("checklist", "These are many squares. Paper may be easier.")
        self.many = Label(many, theme, TextLook(style="small", weight=600))
        self._turns = QWidget()
        self._turns.setLayout(row([self.before, self.after, None]))
        words = column([self.warning, *how, holds, self.count, self.many], spacing=theme.gap(6))
        words.addWidget(self._turns)
        words.addStretch(1)
        layout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        layout.setContentsMargins(RING_ROOM, theme.gap(8), RING_ROOM, 0)
        layout.setSpacing(theme.gap(20))
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show the first of some texts as a square."""
        self._parts, self._at = tuple(parts), min(self._at, max(0, len(parts) - 1))
        self._show()

    def _show(self) -> None:
        count = len(self._parts)
        self.picture.show_text(self._parts[self._at], part=self._at + 1, parts=count)
        words = QCoreApplication.translate(
            "checklist", "Square {number} of {count}. Scan each one."
        )
        self.count.setText(words.format(number=self._at + 1, count=count))
        self.count.setHidden(count < 2)
        self._turns.setHidden(count < 2)
        self.many.setHidden(count <= MOST_EASY)
        self._switch(self.before, self.after, on=self._at > 0)
        self._switch(self.after, self.before, on=self._at + 1 < count)

    def _switch(self, button: Button, other: Button, *, on: bool) -> None:
        """Switch a button on or off; the next Enter never presses what is not about squares."""
        if not on and button.hasFocus():
            other.setEnabled(True)
            other.setFocus(focus_reason(button))
        button.setEnabled(on)

    @Slot()
    def _on_before(self) -> None:
        self._at -= 1
        self._show()

    @Slot()
    def _on_after(self) -> None:
        self._at += 1
        self._show()
