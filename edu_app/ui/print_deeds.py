# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be done with a hand-out, how far that is, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import focus_reason
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.print_status import PrintStatus
from edu_app.ui.progress import Progress

if TYPE_CHECKING:
    from edu_app.ui.print_desk import PrintDesk
    from edu_app.ui.theme import Theme


SHORT = 2
"""So few steps are done before anybody could press anything."""


class Deeds(QWidget):
    """A line of words, a bar while something goes on, and the buttons."""

    cancel_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, desk: PrintDesk, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        say = QCoreApplication.translate
        self.words = Label("", theme, TextLook(style="ui", weight=600))
        self.bar = Progress(theme)
        self.cancel = self._button(say("handout", "Cancel"), "x", theme)
        self.print = Button(
            say("handout", "Print"),
            theme,
            ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="printer"),
        )
        self.save: Button | None = None
        self.status = PrintStatus(desk, theme)
        buttons = FlowLayout(spacing=0)
        buttons.addWidget(self.print)
        if desk.paper.save_files:
            self.save = self._button(say("handout", "Save as PDF"), "file-down", theme, "lg")
            self.save.setObjectName("handout-save")
            self.save.clicked.connect(self.save_wanted)
            buttons.addWidget(self.save)
        self._going = QWidget()
        line = row([RING_ROOM, self.bar, self.cancel])
        line.setStretch(1, 1)
        self._going.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row([RING_ROOM, self.words]))
        layout.addWidget(self._going)
        layout.addLayout(buttons)
        layout.addWidget(self.status)
        self.print.setObjectName("handout-print")
        self.cancel.setObjectName("handout-cancel")
        self.cancel.clicked.connect(self.cancel_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.show_words("", ready=False)

    def show_words(self, words: str, *, ready: bool) -> None:
        """Say how things stand; `ready`: there is something to print or to save."""
        if self.cancel.hasFocus():  # or the focus would leave for anywhere
            self.setFocus(focus_reason(self.cancel))
        self.words.setText(words)
        self._going.setVisible(False)
        for button in (self.print, self.save):
            if button is not None:
                button.setEnabled(ready)
        if ready and self.hasFocus():
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_going(self, words: str, done: int, total: int) -> None:
        """Say what is being done and how far it is; it can be given up."""
        self.show_words(words, ready=False)
        self.bar.setAccessibleName(words)
        self.bar.show_step(done, total)
        self._going.setVisible(total > SHORT)

    def announce(self, words: str) -> None:
        """Let a screen reader say what has come of something."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @staticmethod
    def _button(words: str, icon: str, theme: Theme, size: str = "md") -> Button:
        return Button(words, theme, ButtonLook(size=size, icon=icon))
