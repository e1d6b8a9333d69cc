# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How often the kiosk was used today and in the last days, as whole-day totals only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import Remark, RowWords, SettingRow
from edu_app.features.staff.days import last_days
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.machine.counts import DayTotals
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout
from edu_app.words import mark

if TYPE_CHECKING:
    from datetime import date

    from edu_app.ui.theme import Theme

COUNTS = "kiosk.counts"
TILE_WIDTH = 150
NAMES = {
    "opens": mark("staff", "Opened"),
    "prints": mark("staff", "Printed"),
    "clears": mark("staff", "Cleared"),
    "faults": mark("staff", "Faults"),
}


class TodaySection(SectionView):
    """Numbers of today, the days before, and the switch."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.TODAY)
        self.days: tuple[tuple[date, DayTotals], ...] = ()
        self._numbers: list[QWidget] = []
        self._build_switch()
        self._show()

    def _build_switch(self) -> None:
        say = QCoreApplication.translate
        card = self.add_card()
        words = RowWords(
            say("staff", "Keep totals of each day"),
            say("staff", "How often it was opened, printed, cleared or had a fault"),
            say("staff", "No times, no pages, no words, nothing about a person. Nothing is sent."),
            "shield",
        )
        self.switch = self.add_switch(card, COUNTS, words, on=self.book.settings.counts)
        if self.switch is not None:
            self.switch.clicked.connect(self._on_switched)

    def _show(self) -> None:
        """Show the totals, or why there are none."""
        for before in self._numbers:
            before.hide()
            before.deleteLater()
        self._numbers, self.days = [], ()
        if not self.book.settings.counts:
            return
        context = self.scope.host.context()
        self.days = last_days(self.scope.tools.totals(), context.today())
        say, day_words = QCoreApplication.translate, context.library.phrases.day
        card = self.add_card(say("staff", "Today, {day}").format(day=day_words(self.days[0][0])))
        card.add(Numbers(self.days[0][1], self.theme))
        self._numbers.append(card)
        if len(self.days) > 1:
            card = self.add_card(say("staff", "The days before"))
            self._numbers.append(card)
        for day, totals in self.days[1:]:
            card.add(SettingRow(RowWords(day_words(day)), Numbers(totals, self.theme), self.theme))
        if len(self.days) == 1:
            words = say("staff", "Days are kept from now on. You see them here.")
            card.add(Remark(words, "info", self.theme))

    @Slot(bool)
    def _on_switched(self, checked: bool) -> None:
        self.save({COUNTS: checked})
        if self.switch is not None:
            self.switch.setChecked(self.book.settings.counts)
        self._show()


class Numbers(QWidget):
    """Four numbers, each with its name below it."""

    def __init__(self, totals: DayTotals, theme: Theme) -> None:
        super().__init__()
        layout = FlowLayout(self)
        for name, title in NAMES.items():
            words = QCoreApplication.translate("staff", title)
            number = Label(str(getattr(totals, name)), theme, TextLook(style="h3", weight=700))
            number.setAccessibleName(f"{words}: {number.text()}")
            box = QWidget()
            down = QVBoxLayout(box)
            down.setContentsMargins(0, theme.gap(4), 0, theme.gap(4))
            down.setSpacing(0)
            down.addWidget(number)
            down.addWidget(Label(words, theme, TextLook(style="small", colour="ink2", wrap=False)))
            box.setMinimumWidth(theme.em(TILE_WIDTH))
            layout.addWidget(box)
