# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A time is moved by two buttons, and is read with what it is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible

from edu_app.features.staff.stepper_view import TimeStepper
from edu_app.ui.theme import Theme
from tests.stage import click


def test_each_press_is_a_step(theme: Theme, show: Callable[..., None]) -> None:
    heard: list[int] = []
    stepper = TimeStepper("Monday from", 450, theme)
    stepper.stepped.connect(heard.append)
    show(stepper, 300, 80)

    click(stepper.later)
    click(stepper.later)
    click(stepper.earlier)

    assert heard == [1, 1, -1]


def test_it_is_read_with_its_name(theme: Theme) -> None:
    stepper = TimeStepper("Monday from", 450, theme)
    stepper.show_time(465)

    found = QAccessible.queryAccessibleInterface(stepper.label)
    assert stepper.label.text() == "07:45"
    assert found.text(QAccessible.Text.Name) == "Monday from 07:45"
    assert stepper.earlier.accessibleName() == "Monday from: earlier"
    assert stepper.later.accessibleName() == "Monday from: later"
