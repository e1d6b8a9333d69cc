# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bare page and a bare card keep what the window expects of every page and card."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from edu_app.ui.page import Card, Page
from edu_app.ui.theme import Theme


@pytest.mark.parametrize("kind", [Page, Card])
def test_its_title_is_what_a_screen_reader_says(theme: Theme, kind: type[Page | Card]) -> None:
    made = kind(theme, "Risks")

    assert made.title == "Risks"
    assert made.theme is theme
    assert QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name) == "Risks"


def test_a_page_that_does_not_scroll_stands_at_its_top(theme: Theme) -> None:
    page = Page(theme, "Risks")

    page.set_place(100)
    page.show_part("bleeding")
    page.start_find()

    assert page.place() == 0
    assert page.first_focus() is None


def test_tab_starts_inside_a_page_that_has_the_focus(
    theme: Theme, show: Callable[..., None]
) -> None:
    page = Page(theme, "Risks")
    layout = QVBoxLayout(page)
    first, second = QPushButton("First"), QPushButton("Second")
    layout.addWidget(first)
    layout.addWidget(second)
    show(page)
    page.setFocus()

    QTest.keyClick(page, Qt.Key.Key_Tab)

    assert first.hasFocus()


def test_a_card_says_that_it_was_closed(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, "Stent")

    with qtbot.waitSignal(card.closed):
        card.closed.emit()
