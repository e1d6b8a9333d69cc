# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar at the bottom has what fits, starting over in each of its forms, and keeps the focus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.shell.actions import Act, BarFacts
from edu_app.shell.bars import Where
from edu_app.shell.dock import Dock
from tests.stage import UPRIGHT, Stage, click, focus, tap

FACTS = BarFacts(home=False, back=True, forward=False, search=True, start_over=True, large=False)
WHERE = Where(title="Risks", facts=FACTS, contrast=False)
LARGE = replace(WHERE, facts=replace(FACTS, large=True))


@pytest.fixture(name="dock")
def made_dock(stage: Stage, qtbot: QtBot) -> Dock:
    """Return the bar alone in a window, as wide as an upright screen."""
    dock = Dock(stage.open(KIOSK).theme, WHERE)
    qtbot.addWidget(dock)
    dock.fit(1080)
    dock.setMinimumWidth(1)  # as in the window, whose least size is its own
    dock.resize(1080, dock.sizeHint().height())
    with qtbot.waitActive(dock):
        dock.show()
        dock.activateWindow()
    return dock


def names(dock: Dock) -> str:
    """Return its buttons in a row, `!` after one without words."""
    return " ".join(f"{act}{'' if each.text() else '!'}" for act, each in dock.buttons.items())


def test_it_has_words_on_an_upright_screen(dock: Dock) -> None:
    assert names(dock) == "home back text-size contrast start-over help"
    assert dock.more() == ()


@pytest.mark.parametrize(
    ("width", "wanted"),
    [(700, "home text-size start-over more help"), (600, "home! start-over! more! help")],
)
def test_a_narrow_one_loses_words_and_never_starting_over(
    dock: Dock, width: int, wanted: str
) -> None:
    dock.resize(width, dock.height())
    settle()

    assert names(dock) == wanted
    assert all(button.text_fits() for button in dock.buttons.values())
    assert set(dock.more()) >= {Act.BACK, Act.CONTRAST}
    assert not set(dock.more()) & set(dock.buttons)


def test_large_letters_have_fewer_buttons(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", size=UPRIGHT, text_size=200)

    assert window.dock is not None
    assert list(window.dock.buttons) == [
        *(Act.HOME, Act.TEXT_SIZE, Act.START_OVER, Act.MORE, Act.HELP),
    ]


def test_a_pressed_button_says_which_act_it_is(dock: Dock) -> None:
    acted: list[Act] = []
    dock.acted.connect(acted.append)
    click(dock.buttons[Act.START_OVER])
    dock.resize(600, dock.height())
    settle()
    tap(dock.buttons[Act.START_OVER])

    assert acted == [Act.START_OVER, Act.START_OVER]


@pytest.mark.parametrize(("act", "then"), [(Act.HOME, Act.HOME), (Act.CONTRAST, Act.HELP)])
def test_filled_anew_it_keeps_the_focus_or_gives_it_to_help(
    dock: Dock, act: Act, then: Act
) -> None:
    dock.buttons[act].setFocus()
    dock.resize(600, dock.height())
    settle()

    assert focus() is dock.buttons[then]


def test_one_that_stays_the_same_keeps_its_buttons(dock: Dock) -> None:
    before = dict(dock.buttons)
    dock.resize(1079, dock.height())

    assert dock.buttons == before


def test_filled_twice_in_one_turn_it_opens_no_window(dock: Dock) -> None:
    before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    for width in (600, 700, 1080):
        dock.fit(width)
    settle()

    assert {each for each in QApplication.topLevelWidgets() if each.isVisible()} == before


@pytest.mark.parametrize(("link", "on"), [("", False), ("topic:risks", True)])
def test_back_is_off_where_nothing_lies_behind(stage: Stage, link: str, on: bool) -> None:
    window = stage.open(KIOSK, link, size=UPRIGHT)

    assert window.dock is not None
    assert window.dock.buttons[Act.BACK].isEnabled() is on


def test_a_bare_one_in_large_letters_is_filled_for_its_width(stage: Stage) -> None:
    dock = Dock(stage.open(KIOSK, text_size=200).theme, LARGE)
    dock.fit(1080)
    assert names(dock) == "home text-size start-over more help"
    dock.fit(700)
    assert names(dock) == "home! start-over! more! help"
    dock.deleteLater()
    settle()
