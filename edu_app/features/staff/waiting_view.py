# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the kiosk does while nobody uses it: start again, show a picture, rest, restart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from edu_app.features.staff.card_view import RowWords, SettingRow, StaffCard, fixed_row
from edu_app.features.staff.hours_view import OPEN, HoursCard
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.room_choices import idle_choices, in_minutes, restart_choices
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.ui.segments import Segments

IDLE, ATTRACT, RESTART = "kiosk.idle-seconds", "kiosk.attract", "kiosk.restart-at"


class WaitingSection(SectionView):
    """Three cards."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.ROOM)
        say, settings = QCoreApplication.translate, self.book.settings
        card = self.add_card(say("staff", "Waiting-room screen"))
        self.idle = self._build_idle(card)
        words = RowWords(
            say("staff", "“Touch to begin” screen"),
            say("staff", "A calm picture while nobody uses the kiosk"),
        )
        self.attract = self.add_switch(card, ATTRACT, words, on=settings.attract)
        if self.attract is not None:
            self.attract.clicked.connect(self._on_attract_clicked)
        self.hours = HoursCard(self.book, scope.memory, self.theme)
        self.hours.lines_wanted.connect(self._on_lines_wanted)
        self.hours.none_open.connect(self._on_none_open)
        self.column.addWidget(self.hours)
        card = self.add_card(say("staff", "Each night"))
        self.restart = self._build_restart(card)

    def _build_idle(self, card: StaffCard) -> Segments | None:
        say, present = QCoreApplication.translate, self.book.settings.idle_seconds
        title = say("staff", "Start again when no one is there")
        line = say("staff", "Asks first, then clears all answers. Long pages wait longer.")
        if self.book.is_fixed(IDLE):
            card.add(fixed_row(title, line, seconds_words(present), self.theme))
            return None
        choices = [(str(each), seconds_words(each)) for each in idle_choices(present)]
        made = Segments(title, choices, str(present), self.theme)
        name_segments(made, "staff-idle")
        made.chosen.connect(self._on_idle_chosen)
        card.add(SettingRow(RowWords(title, line), made, self.theme))
        return made

    def _build_restart(self, card: StaffCard) -> Segments | None:
        say, present = QCoreApplication.translate, self.book.settings.restart_at
        title = say("staff", "Start anew")
        line = say("staff", "Keeps the kiosk fresh. It waits while somebody reads.")
        names = {each: each or say("staff", "Never") for each in restart_choices(present)}
        if self.book.is_fixed(RESTART):
            card.add(fixed_row(title, line, names[present], self.theme))
            return None
        made = Segments(title, list(names.items()), present, self.theme)
        name_segments(made, "staff-restart")
        made.chosen.connect(self._on_restart_chosen)
        card.add(SettingRow(RowWords(title, line), made, self.theme))
        return made

    @Slot(str)
    def _on_idle_chosen(self, key: str) -> None:
        if not self.save({IDLE: int(key)}) and self.idle is not None:
            choose(self.idle, str(self.book.settings.idle_seconds))

    @Slot(bool)
    def _on_attract_clicked(self, checked: bool) -> None:
        if not self.save({ATTRACT: checked}) and self.attract is not None:
            self.attract.setChecked(self.book.settings.attract)

    @Slot(object)
    def _on_lines_wanted(self, lines: tuple[str, ...]) -> None:
        self.save({OPEN: lines})
        if not lines:  # a week stays as it was moved, under the finger that moves it
            self.hours.show_kept()

    @Slot()
    def _on_none_open(self) -> None:
        say = QCoreApplication.translate
        words = say("staff", "Not saved: every day is closed. Open one, or switch this off.")
        self.notice.say(words, Mood.BAD)

    @Slot(str)
    def _on_restart_chosen(self, key: str) -> None:
        if not self.save({RESTART: key}) and self.restart is not None:
            choose(self.restart, self.book.settings.restart_at)


def seconds_words(seconds: int) -> str:
    """Say a time in the words of a choice."""
    say = QCoreApplication.translate
    if minutes := in_minutes(seconds):
        return say("staff", "{n} min").format(n=minutes)
    return say("staff", "{n} s").format(n=seconds)


def name_segments(segments: Segments, name: str) -> None:
    """Give each choice a name, by which the focus finds it when it is built anew."""
    for segment in segments.segments:
        segment.setObjectName(f"{name}-{segment.key}")


def choose(segments: Segments, key: str) -> None:
    """Show another choice as the present one, without saying so."""
    for segment in segments.segments:
        segment.setChecked(segment.key == key)
