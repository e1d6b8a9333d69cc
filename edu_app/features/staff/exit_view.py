# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Start the guide anew, leave it for the system, or go back to the patients' screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Slot

from edu_app.features.staff.card_view import RowWords, SettingRow
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.machine.exits import Exit
from edu_app.ui.buttons import Button, ButtonLook

if TYPE_CHECKING:
    from edu_app.shell.sheet import Sheet

KEY = "staff-exit"


class ExitSection(SectionView):
    """Three rows."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.EXIT)
        say = QCoreApplication.translate
        card = self.add_card()
        self.restart_button = self._button(say("staff", "Restart"), "refresh-cw", "restart")
        line = say("staff", "Ends the guide and opens it again, in about ten seconds")
        words = RowWords(say("staff", "Restart the guide"), line)
        card.add(SettingRow(words, self.restart_button, self.theme))
        self.exit_button = self._button(say("staff", "Exit"), "power", "exit")
        line = say("staff", "Shows the log-in of the system. Patients cannot use the kiosk then.")
        words = RowWords(say("staff", "Exit to the system"), line)
        card.add(SettingRow(words, self.exit_button, self.theme))
        self.leave_button = self._button(say("staff", "Leave"), "log-out", "leave")
        line = say("staff", "Back to the screen for patients. What was set counts from then on.")
        words = RowWords(say("staff", "Leave staff menu"), line)
        card.add(SettingRow(words, self.leave_button, self.theme))
        self.exit_button.clicked.connect(self._on_exit)
        self.leave_button.clicked.connect(self.left)
        self.restart_button.clicked.connect(self._on_restart)

    def _button(self, text: str, icon: str, name: str) -> Button:
        button = Button(text, self.theme, ButtonLook(icon=icon))
        button.setObjectName(f"staff-{name}")
        return button

    @Slot()
    def _on_restart(self) -> None:
        self.scope.host.leave(Exit.AGAIN)

    @Slot()
    def _on_exit(self) -> None:
        # Imported here: hardly anybody asks for it.
        from edu_app.features.staff.ask_exit_view import WIDTH, AskExit

        question = AskExit(self.theme)
        laid = self.scope.host.lay(question, WIDTH, key=KEY)
        sheet = cast("Sheet", laid)  # what the window lays
        question.stayed.connect(sheet.shut)
        question.exit_wanted.connect(self._on_exit_wanted)

    @Slot()
    def _on_exit_wanted(self) -> None:
        self.scope.host.leave(Exit.TO_SYSTEM)
