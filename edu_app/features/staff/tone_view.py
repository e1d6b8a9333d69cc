# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Plays the tone beside the window, says whether that went well, and asks who can hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import RowWords, SettingRow
from edu_app.features.staff.notice_view import Mood, Notice
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.jobs import Checkpoint, Job
from edu_app.ui.layouts import flow

if TYPE_CHECKING:
    from edu_app.features.staff.tools import Tools
    from edu_app.ui.theme import Theme


class ToneRow(QWidget):
    """A button, what came of it, and the question whether it was heard."""

    heard = Signal(bool)
    """Somebody in front of the kiosk says so."""

    def __init__(self, tools: Tools, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._tools = tools
        self._job: Job | None = None
        look = ButtonLook(size="md", icon="play")
        self.play_button = Button(say("staff", "Play the tone"), theme, look)
        self.play_button.setObjectName("staff-play-tone")
        title, line = say("staff", "Try it"), say("staff", "Plays the tone once")
        self.notice = Notice(theme)
        self.yes_button = Button(say("staff", "Yes, I heard it"), theme, ButtonLook(icon="check"))
        self.no_button = Button(say("staff", "No"), theme, ButtonLook(icon="x"))
        self.question = QWidget()
        self.question.setLayout(flow([self.yes_button, self.no_button]))
        self.question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(SettingRow(RowWords(title, line), self.play_button, theme))
        column.addWidget(self.notice)
        column.addWidget(self.question)
        self.no_button.clicked.connect(self._on_no)
        self.play_button.clicked.connect(self.play)
        self.yes_button.clicked.connect(self._on_yes)

    def look(self) -> None:
        """Find out whether there is anything that could play it."""

        def work(checkpoint: Checkpoint) -> object:
            del checkpoint  # one short look
            return self._tools.sound_there()

        job = Job(work, self)
        job.done.connect(self._on_looked)
        job.start()

    @Slot()
    def play(self) -> None:
        """Play it, unless it is just being played."""
        if self._job is not None:
            return
        self.question.hide()
        self.notice.say(QCoreApplication.translate("staff", "Playing"), Mood.PLAIN)
        self._job = Job(self._tools.play_tone, self)
        self._job.done.connect(self._on_played)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def finish(self) -> None:
        """Wait for the tone; for those who have nothing else to do."""
        if self._job is not None:
            self._job.finish()

    @Slot(object)
    def _on_looked(self, there: object) -> None:
        if there is False and self._job is None:
            words = QCoreApplication.translate("staff", "No device for sound was found.")
            self.notice.say(words, Mood.BAD)

    @Slot(object)
    def _on_played(self, played: object) -> None:
        self._job = None
        say = QCoreApplication.translate
        if played:
            self.notice.say(say("staff", "The tone was played. Did you hear it?"), Mood.PLAIN)
            self.question.show()
        else:
            words = say("staff", "The tone could not be played. Check the speaker and its cable.")
            self.notice.say(words, Mood.BAD)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        del error  # whatever it was, nothing was heard
        self._on_played(played=False)

    @Slot()
    def _on_yes(self) -> None:
        self.question.hide()
        words = QCoreApplication.translate("staff", "Good. The sound works.")
        self.notice.say(words, Mood.GOOD)
        self.heard.emit(True)

    @Slot()
    def _on_no(self) -> None:
        self.question.hide()
        words = "Switch the speaker on and turn up its volume. Then play the tone again."
        self.notice.say(QCoreApplication.translate("staff", words), Mood.BAD)
        self.heard.emit(False)
