# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The days of the week with when they begin and end, each moved by buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import RowWords, SettingRow
from edu_app.features.staff.stepper_view import TimeStepper
from edu_app.features.staff.week import Day, Week, like_the_first, moved, with_day
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.choices import Switch
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

NAMES = (
    mark("staff", "Monday"),
    mark("staff", "Tuesday"),
    mark("staff", "Wednesday"),
    mark("staff", "Thursday"),
    mark("staff", "Friday"),
    mark("staff", "Saturday"),
    mark("staff", "Sunday"),
)


class DayTimes(QWidget):
    """Open or closed, and from when to when."""

    changed = Signal(object)
    """The `Day` as it is now."""

    def __init__(self, name: str, day: Day, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.day = day
        self.switch = Switch(say("staff", "{day} open").format(day=name), theme)
        self.begins = TimeStepper(say("staff", "{day} from").format(day=name), day.begins, theme)
        self.ends = TimeStepper(say("staff", "{day} to").format(day=name), day.ends, theme)
        look = TextLook(style="ui", colour="ink2", wrap=False)
        self.to = Label("–", theme, look)
        self.closed = Label(say("staff", "Closed"), theme, look)
        times = QWidget()
        times.setLayout(row([self.begins, self.to, self.ends, self.closed]))
        times.setMinimumHeight(self.begins.sizeHint().height())  # closed days stand in line
        layout = FlowLayout(self)
        layout.addWidget(times)
        layout.addWidget(self.switch)
        self.show_day(day)
        self.switch.clicked.connect(self._on_switched)
        self.begins.stepped.connect(self._on_begins)
        self.ends.stepped.connect(self._on_ends)

    def show_day(self, day: Day) -> None:
        """Show another day."""
        self.day = day
        self.switch.setChecked(day.is_open)
        self.begins.show_time(day.begins)
        self.ends.show_time(day.ends)
        for part in (self.begins, self.to, self.ends):
            part.setVisible(day.is_open)
        self.closed.setVisible(not day.is_open)
        self.updateGeometry()

    @Slot(bool)
    def _on_switched(self, checked: bool) -> None:
        self._change(replace(self.day, is_open=checked))

    @Slot(int)
    def _on_begins(self, steps: int) -> None:
        self._change(moved(self.day, begins=steps))

    @Slot(int)
    def _on_ends(self, steps: int) -> None:
        self._change(moved(self.day, ends=steps))

    def _change(self, day: Day) -> None:
        self.show_day(day)
        self.changed.emit(day)


class WeekView(QWidget):
    """Seven rows, and a button that makes the days of work alike."""

    changed = Signal()

    def __init__(self, week: Week, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.week = week
        self.days: list[DayTimes] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, (name, day) in enumerate(zip(NAMES, week, strict=True)):
            words = say("staff", name)
            times = DayTimes(words, day, theme)
            times.setObjectName(f"staff-day-{number}")
            times.changed.connect(self._on_changed)
            self.days.append(times)
            column.addWidget(SettingRow(RowWords(words), times, theme))
        alike = say("staff", "Use Monday’s times until Friday")
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="copy")
        self.alike_button = Button(alike, theme, look)
        self.alike_button.clicked.connect(self._on_alike)
        column.addLayout(row([self.alike_button, None]))

    def show_week(self, week: Week) -> None:
        """Show other times."""
        self.week = week
        for times, day in zip(self.days, week, strict=True):
            times.show_day(day)

    @Slot(object)
    def _on_changed(self, day: Day) -> None:
        times = self.sender()
        if isinstance(times, DayTimes):
            self.week = with_day(self.week, self.days.index(times), day)
            self.changed.emit()

    @Slot()
    def _on_alike(self) -> None:
        self.show_week(like_the_first(self.week))
        self.changed.emit()
