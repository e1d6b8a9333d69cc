# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The self-test: what works and what needs a person, the tone, and the corners of the glass."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from edu_app.features.staff.card_view import Remark, RowWords, SettingRow, StaffCard
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.part_view import PartRow
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.features.staff.tone_view import ToneRow
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.layouts import column
from edu_app.ui.surfaces import Rule


class SelfTestSection(SectionView):
    """Parts of the machine, looked at again at a press; the tone and the corners by a person."""

    touch_test_wanted = Signal()

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.SELF_TEST)
        say = QCoreApplication.translate
        self.health = scope.health
        self.parts: list[PartRow] = []
        self._list: QWidget | None = None
        self._card = self.add_card()
        self._build_again(self._card)
        card = self.add_card(say("staff", "With your help"))
        self.tone = ToneRow(scope.tools, self.theme)
        card.add(self.tone)
        self._build_touch(card)
        self.again_button.clicked.connect(self.health.run)
        self.health.changed.connect(self._show)
        self.touch_button.clicked.connect(self.touch_test_wanted)
        self._show()
        if not self.health.parts:
            self.health.run()

    def take_touch(self, missing: tuple[str, ...]) -> None:
        """Say which corners did not feel a finger."""
        say = QCoreApplication.translate
        if missing:
            words = say("staff", "No finger was felt here: {corners}. Clean the glass, try again.")
            self.notice.say(words.format(corners=", ".join(missing)), Mood.BAD)
        else:
            self.notice.say(say("staff", "All four corners feel a finger."), Mood.GOOD)

    def _build_again(self, card: StaffCard) -> None:
        say = QCoreApplication.translate
        look = ButtonLook(icon="refresh-cw")
        self.again_button = Button(say("staff", "Run again"), self.theme, look)
        self.again_button.setObjectName("staff-run-again")
        words = RowWords(say("staff", "The whole machine"), say("staff", "Takes a few seconds"))
        card.add(SettingRow(words, self.again_button, self.theme))

    def _build_touch(self, card: StaffCard) -> None:
        say = QCoreApplication.translate
        look = ButtonLook(icon="hand")
        self.touch_button = Button(say("staff", "Tap four corners"), self.theme, look)
        self.touch_button.setObjectName("staff-touch-test")
        line = say("staff", "Shows whether fingers are felt everywhere")
        words = RowWords(say("staff", "Touch"), line)
        card.add(SettingRow(words, self.touch_button, self.theme))

    @Slot()
    def _show(self) -> None:
        """Show what was found last, or that it is being looked for."""
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        self.again_button.setEnabled(not self.health.running)
        known = () if self.health.running else self.health.parts
        self.parts = [PartRow(part, self.theme) for part in known]
        rows: list[QWidget] = list(self.parts)
        if self.health.running:
            words = QCoreApplication.translate("staff", "Testing")
            rows.append(Remark(words, "clock", self.theme))
        ruled = [each for part in rows for each in (Rule(self.theme), part)]
        self._list.setLayout(column(ruled, spacing=self.theme.gap(6)))
        self._card.add(self._list, ruled=False)
