# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One key: what it paints in each state, and that no letter is ever larger than it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from edu_app.profile import KIOSK
from edu_app.ui.keyboard_button import Key
from edu_app.ui.keyboard_keys import Cap, Job
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture

LETTER = Cap(job=Job.LETTER, letter="ñ", name="n with tilde")
ERASE = Cap(job=Job.ERASE, name="Erase")
ENTER = Cap(job=Job.ENTER, label="Search", name="Search")
CAPS = pytest.mark.parametrize("cap", [LETTER, ERASE, ENTER], ids=lambda cap: cap.job)
NAMES = pytest.mark.parametrize("name", ["light", "dark", "hc"])


def make(cap: Cap, theme: Theme, qtbot: QtBot, *, width: int = 100, height: int = 72) -> Key:
    key = Key(cap, theme)
    qtbot.addWidget(key)
    key.resize(width, height)
    return key


@CAPS
@NAMES
def test_a_press_changes_how_the_key_looks(
    make_theme: ThemeMaker, qtbot: QtBot, cap: Cap, name: str
) -> None:
    key = make(cap, make_theme(KIOSK, name), qtbot)
    before = picture(key)

    key.go_down()

    assert picture(key) != before
    key.let_go(inside=False)
    assert key.is_lit()
    key._glow.stop()
    assert picture(key) == before


@NAMES
@pytest.mark.parametrize(
    ("cap", "fill"), [(LETTER, "surface"), (ERASE, "sunken"), (ENTER, "primary")]
)
def test_keys_that_act_look_other_than_letters(
    make_theme: ThemeMaker, qtbot: QtBot, cap: Cap, fill: str, name: str
) -> None:
    theme = make_theme(KIOSK, name)

    seen = colours(picture(make(cap, theme, qtbot)))

    assert seen.most_common(1)[0][0] == theme.colour(fill).name()


@CAPS
def test_a_key_has_an_outline_in_high_contrast(
    make_theme: ThemeMaker, qtbot: QtBot, cap: Cap
) -> None:
    theme = make_theme(KIOSK, "hc")
    key = make(cap, theme, qtbot)

    assert key._paints().line is not None
    key.go_down()
    assert key._paints().line is not None


def test_the_pointer_over_a_key_shows(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    for cap in (LETTER, ERASE):
        key = make(cap, make_theme(KIOSK), qtbot)
        before = picture(key)

        key.hovered = True

        assert picture(key) != before


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(("width", "height"), [(80, 72), (60, 44), (30, 30), (160, 72)])
@CAPS
def test_a_letter_is_never_larger_than_its_key(
    make_theme: ThemeMaker, qtbot: QtBot, cap: Cap, width: int, height: int, percent: int
) -> None:
    key = make(cap, make_theme(KIOSK, percent=percent), qtbot, width=width, height=height)

    assert key.text_fits()


def test_a_key_can_become_another_one(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    key = make(LETTER, make_theme(KIOSK), qtbot)

    key.show_cap(ENTER)

    assert (key.text(), key.accessibleName(), key.cap) == ("Search", "Search", ENTER)


def test_only_the_key_that_is_told_to_is_a_stop(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    key = make(LETTER, make_theme(KIOSK), qtbot)
    assert key.focusPolicy() == Qt.FocusPolicy.NoFocus

    key.let_stand(on=True)

    assert key.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_finger_that_was_forgotten_does_nothing_when_it_leaves(
    make_theme: ThemeMaker, qtbot: QtBot
) -> None:
    key, struck = make(ENTER, make_theme(KIOSK), qtbot), []
    key.struck.connect(lambda: struck.append(key.cap.job))
    key.go_down()

    key.forget()
    key.let_go(inside=True)

    assert struck == []


def test_the_icon_has_the_colour_of_the_letters(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    theme = make_theme(KIOSK)

    assert colours(picture(make(ERASE, theme, qtbot)))[QColor(theme.colour("ink")).name()] > 10
