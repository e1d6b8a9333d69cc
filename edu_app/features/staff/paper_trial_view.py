# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Prints a page to try the printer, by the way that patients' pages take, and says how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import RowWords, SettingRow
from edu_app.features.staff.notice_view import Mood, Notice
from edu_app.features.staff.trial_sheet_view import TrialSheet
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.print_desk import PrintDesk, Stage
from edu_app.ui.print_words import said

if TYPE_CHECKING:
    from edu_app.ui.host import Host
    from edu_app.ui.theme import Theme

MOODS = {Stage.PRINTING: Mood.PLAIN, Stage.DONE: Mood.GOOD, Stage.TROUBLE: Mood.BAD}


class PaperTrial(QWidget):
    """A button, and what comes of it."""

    def __init__(self, host: Host, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._host, self._theme = host, theme
        self._printer, self._paper = "", QPageSize.PageSizeId.A4
        self._desk: PrintDesk | None = None
        look = ButtonLook(icon="printer")
        self.button = Button(say("staff", "Print a test page"), theme, look)
        self.button.setObjectName("staff-test-page")
        words = RowWords(say("staff", "Try it"), say("staff", "One page with a frame and a line"))
        self.notice = Notice(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(SettingRow(words, self.button, theme))
        column.addWidget(self.notice)
        self.button.clicked.connect(self.begin)

    def use(self, printer: str, paper: QPageSize.PageSizeId) -> None:
        """Print there, on this paper, from now on."""
        self._printer, self._paper = printer, paper

    @Slot()
    def begin(self) -> None:
        """Print the page; while one is on its way, nothing."""
        context = self._host.context()
        if self._desk is not context.desk:
            self._desk = context.desk
            self._desk.changed.connect(self._on_changed)
        sheet = TrialSheet(self._theme, self._paper, context.settings.clinic_name)
        self._desk.print_sheets(sheet, self._printer)

    @Slot()
    def _on_changed(self) -> None:
        if self._desk is None or self._desk.state.stage is Stage.IDLE:
            self.notice.say("", Mood.PLAIN)
            return
        # whoever stands here looks after the printer, so nobody is sent to the desk
        found = said(self._desk.state, at_desk=False)
        self.notice.say(f"{found.title} {found.advice}".rstrip(), MOODS[self._desk.state.stage])
