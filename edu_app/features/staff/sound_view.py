# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tone with the question whether somebody is there, and whether it can be heard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from edu_app.features.staff.card_view import RowWords
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.features.staff.tone_view import ToneRow

TONE = "kiosk.tone"


class SoundSection(SectionView):
    """A switch and a button."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.SOUND)
        say = QCoreApplication.translate
        card = self.add_card()
        words = RowWords(
            say("staff", "Tone with “Are you still there?”"),
            say("staff", "One soft tone, for those who do not look at the screen"),
        )
        self.switch = self.add_switch(card, TONE, words, on=self.book.settings.tone)
        if self.switch is not None:
            self.switch.clicked.connect(self._on_switched)
        self.tone = ToneRow(scope.tools, self.theme)
        card.add(self.tone)
        self.tone.look()

    @Slot(bool)
    def _on_switched(self, checked: bool) -> None:
        if not self.save({TONE: checked}) and self.switch is not None:
            self.switch.setChecked(self.book.settings.tone)
