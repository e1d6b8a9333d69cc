# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paper and print are chosen by a press or an arrow key, and show what is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.ui.control import TAPS
from edu_app.ui.print_options import PrintOptions
from edu_app.ui.theme import Theme


@pytest.fixture
def options(theme: Theme, show: Callable[..., None]) -> PrintOptions:
    made = PrintOptions(theme, letter=True, large=False)
    show(made, 420, 260)
    return made


def chosen(options: PrintOptions) -> list[str]:
    both = (*options.papers.segments, *options.sizes.segments)
    return [segment.text() for segment in both if segment.isChecked()]


def test_what_is_chosen_is_shown(options: PrintOptions) -> None:
    assert chosen(options) == ["US Letter", "Normal print"]

    options.show_choice(letter=False, large=True)

    assert chosen(options) == ["A4", "Large print"]


@pytest.mark.parametrize(
    ("row", "at", "signal", "value"),
    [
        ("papers", 0, "letter_chosen", False),
        ("papers", 1, "letter_chosen", True),
        ("sizes", 0, "large_chosen", False),
        ("sizes", 1, "large_chosen", True),
    ],
)
def test_a_press_says_what_was_chosen(
    options: PrintOptions, qtbot: QtBot, row: str, at: int, signal: str, value: object
) -> None:
    TAPS.forget()
    with qtbot.waitSignal(getattr(options, signal)) as told:
        QTest.mouseClick(getattr(options, row).segments[at], Qt.MouseButton.LeftButton)

    assert told.args == [value]
