# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""When the kiosk is awake: always, or by opening hours that are set day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from edu_app.features.staff.card_view import Remark, RowWords, SettingRow, StaffCard, fixed_row
from edu_app.features.staff.week import USUAL, Week, any_open, lines_of, week_of
from edu_app.features.staff.week_view import WeekView
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.surfaces import Rule

if TYPE_CHECKING:
    from edu_app.features.staff.book import Book
    from edu_app.features.staff.section_view import Memory
    from edu_app.ui.theme import Theme

OPEN = "kiosk.open"


class HoursCard(StaffCard):
    """A switch, and below it the week. What is moved is to be kept at once, as all in the room."""

    lines_wanted = Signal(object)
    """These lines are to be kept; none for always awake."""
    none_open = Signal()
    """Every day of the week is closed, which cannot be kept."""

    def __init__(self, book: Book, memory: Memory, theme: Theme) -> None:
        super().__init__(theme, QCoreApplication.translate("staff", "Opening hours"))
        self._book, self._memory = book, memory
        self.switch: Switch | None = None
        self.week: WeekView | None = None
        self.anew_button: Button | None = None
        self._body: QWidget | None = None
        self._build()

    def show_kept(self) -> None:
        """Show what is kept now, and forget what was moved."""
        self._memory.week = None
        if self.switch is not None:
            self.switch.setChecked(bool(self._book.settings.open_hours))
        self._show_body()

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        say, lines = QCoreApplication.translate, self._book.settings.open_hours
        title = say("staff", "Rest outside the opening hours")
        line = say("staff", "The screen is dark then. A touch wakes it.")
        if self._book.is_fixed(OPEN):
            value = "\n".join(lines) or say("staff", "Always awake")
            self.add(fixed_row(title, line, value, self.theme))
            return
        self.switch = Switch(title, self.theme)
        self.switch.setObjectName("staff-hours")
        self.switch.setChecked(bool(lines) or self._memory.week is not None)
        self.switch.clicked.connect(self._on_switched)
        self.add(SettingRow(RowWords(title, line), self.switch, self.theme))
        self._show_body()

    def _show_body(self) -> None:
        """Show the days, or lines that say more than a week can, or nothing."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = self.week = self.anew_button = None
        if self.switch is None or not self.switch.isChecked():
            return
        lines = self._book.settings.open_hours
        week = self._memory.week or (week_of(lines) if lines else USUAL)
        self._body = QWidget()
        parts = self._for_lines(lines) if week is None else (self._for_week(week),)
        self._body.setLayout(column([Rule(self.theme), *parts], spacing=self.theme.gap(4)))
        self.add(self._body, ruled=False)

    def _for_week(self, week: Week) -> QWidget:
        self.week = WeekView(week, self.theme)
        self.week.changed.connect(self._on_changed)
        return self.week

    def _for_lines(self, lines: tuple[str, ...]) -> tuple[QWidget, ...]:
        say = QCoreApplication.translate
        shown = Label("\n".join(lines), self.theme, TextLook(style="ui", weight=600))
        words = say("staff", "Some days have more than one part, which cannot be changed here.")
        look = ButtonLook(icon="pencil")
        self.anew_button = Button(
            say("staff", "Replace them with one part a day"), self.theme, look
        )
        self.anew_button.setObjectName("staff-hours-anew")
        self.anew_button.clicked.connect(self._on_anew)
        return shown, Remark(words, "info", self.theme), at_left(self.anew_button)

    # ------------------------------------------------------------ slots

    @Slot(bool)
    def _on_switched(self, checked: bool) -> None:
        if not checked:
            self._memory.week = None
            if self._book.settings.open_hours:
                self.lines_wanted.emit(())
                return
        self._show_body()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self.week is None:
            return
        self._memory.week = self.week.week
        if any_open(self.week.week):
            self.lines_wanted.emit(lines_of(self.week.week))
        else:
            self.none_open.emit()

    @Slot()
    def _on_anew(self) -> None:
        self._memory.week = USUAL
        self._show_body()
        self._on_changed()


def at_left(button: Button) -> QWidget:
    """Return a button that is only as wide as it needs."""
    box = QWidget()
    box.setLayout(row([button, None]))
    return box
