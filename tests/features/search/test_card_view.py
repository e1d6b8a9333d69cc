# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A card is one button: it says what it is, has room for its words, and leaves arrows alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.search.card_view import ResultCard
from edu_app.profile import Profile
from edu_app.session import THEMES
from edu_app.ui.theme import Theme
from tests.features.search.facts import BODY, card
from tests.ui.samples import ThemeMaker, colours, picture


@pytest.fixture
def shown(theme: Theme, show: Callable[..., None]) -> ResultCard:
    host = QWidget()
    made = ResultCard(theme, host)
    made.show_facts(card())
    layout = QVBoxLayout(host)
    layout.addWidget(made)
    made.setFixedSize(700, made.needed_height(700))
    show(host, 760, 240)
    return made


def test_a_card_is_spoken_as_one_button(shown: ResultCard) -> None:
    said = QAccessible.queryAccessibleInterface(shown)

    assert said.role() == QAccessible.Role.Button
    assert said.text(QAccessible.Text.Name) == "What is a stent? 0"
    assert said.text(QAccessible.Text.Description) == BODY


def test_it_can_be_shown_with_other_facts(shown: ResultCard) -> None:
    shown.show_facts(card(1, "Other", "Words."))

    assert (shown.accessibleName(), shown.accessibleDescription()) == ("Other 1", "Words.")


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_a_target_with_room_for_its_words(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    made = ResultCard(theme)
    made.show_facts(card(heading="What " * 12, body="word " * 60))

    made.resize(800, made.needed_height(800))

    assert made.text_fits()
    assert made.height() - 16 >= theme.target("lg")
    assert made.needed_height(400) >= made.needed_height(1200)
    made.resize(800, made.height() - 2)
    assert not made.text_fits()


@pytest.mark.parametrize("name", THEMES)
def test_its_hits_are_marked_in_every_theme(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    made = ResultCard(theme)
    made.show_facts(card())
    made.resize(700, made.needed_height(700))

    found = colours(picture(made))

    assert theme.colour("mark").name() in found
    assert theme.colour("surface").name() in found


def test_a_press_changes_how_it_looks(shown: ResultCard) -> None:
    before = picture(shown)

    shown.setDown(True)

    assert picture(shown) != before


def test_arrows_are_left_to_the_page(shown: ResultCard) -> None:
    steps: list[int] = []
    shown.stepped.connect(steps.append)
    shown.setFocus()

    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Up)

    assert shown.hasFocus()
    assert steps == [1, -1]


def test_enter_presses_it(shown: ResultCard) -> None:
    pressed: list[bool] = []
    shown.clicked.connect(lambda: pressed.append(True))

    QTest.keyClick(shown, Qt.Key.Key_Return)

    assert pressed == [True]


def test_a_card_without_facts_paints_nothing(theme: Theme) -> None:
    made = ResultCard(theme)
    made.resize(300, 100)

    assert len(colours(picture(made))) == 1
    assert made.sizeHint().isValid()
