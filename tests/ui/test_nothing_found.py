# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where a search leaves nothing, a calm sentence stands and a button that leads back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.ui.label import Label
from edu_app.ui.nothing_found import NothingFound
from edu_app.ui.theme import Theme


def test_it_says_so_and_leads_back(theme: Theme, show: Callable[..., None], qtbot: QtBot) -> None:
    made = NothingFound("Try other words.", "Show all", theme)
    show(made, 500, 300)

    with qtbot.waitSignal(made.all_wanted):
        QTest.mouseClick(made.all_button, Qt.MouseButton.LeftButton)

    labels = made.findChildren(Label)
    assert [label.text() for label in labels] == ["Nothing found", "Try other words."]
    assert labels[0].heading_word == "Heading level 2"
    assert made.all_button.text() == "Show all"
