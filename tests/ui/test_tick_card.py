# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A card is ticked by finger and by key, shows it without color alone, and never cuts a word."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.profile import Profile
from edu_app.session import THEMES
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import Theme
from edu_app.ui.tick_card import TickCard, paint_number, paint_tick_box
from tests.ui.samples import Canvas, ThemeMaker, bounds, colours, difference, picture, places_of

NAME, HINT = "Bursting or tight when you walk", "It eases slowly"
LONG = "Beinvenenklappenschwäche mit Wassereinlagerungen"


@pytest.fixture
def card(theme: Theme, show: Callable[..., None]) -> TickCard:
    host = QWidget()
    made = TickCard("F3", NAME, HINT, theme, host)
    made.resize(400, made.needed_height(400))
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(host, 420, 200)
    host.setFocus()
    return made


def sized(theme: Theme, name: str = NAME, hint: str = "", width: int = 400) -> TickCard:
    made = TickCard("F3", name, hint, theme)
    made.resize(width, made.needed_height(width))
    return made


# ---------------------------------------------------------------- ticking


def test_a_press_anywhere_on_it_ticks_and_a_second_one_takes_it_back(
    card: TickCard, qtbot: QtBot
) -> None:
    corner = QPoint(card.width() - 20, card.height() - 20)

    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=corner)
    assert card.isChecked()

    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not card.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_tick_it(card: TickCard, key: Qt.Key) -> None:
    card.setFocus()

    QTest.keyClick(card, key)

    assert card.isChecked()


def test_a_screen_reader_meets_a_check_box_with_its_hint(card: TickCard) -> None:
    found = QAccessible.queryAccessibleInterface(card)

    assert found.role() == QAccessible.Role.CheckBox
    assert found.text(QAccessible.Text.Name) == NAME
    assert found.text(QAccessible.Text.Description) == HINT
    assert found.state().checkable
    assert not found.state().checked
    card.setChecked(True)
    assert QAccessible.queryAccessibleInterface(card).state().checked


# ---------------------------------------------------------------- looks


@pytest.mark.parametrize("name", THEMES)
def test_a_ticked_card_has_a_tint_a_line_and_a_tick(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    card = sized(theme)
    rest = colours(picture(card))

    card.setChecked(True)

    on = colours(picture(card))
    for role, more in (("tonal", 3000), ("primary", 300)):
        assert on[theme.colour(role).name()] > rest[theme.colour(role).name()] + more, role
    tick = places_of(picture(card), theme.colour("onPrimary"))
    assert bounds(tick).width() > 8


def test_the_number_shows_on_a_ticked_card_only(theme: Theme) -> None:
    card = sized(theme)
    card.set_number(2)
    bare = sized(theme)
    assert picture(card) == picture(bare)

    for each in (card, bare):
        each.setChecked(True)

    number = difference(picture(bare), picture(card))
    assert number.left() > card.width() * 0.75
    assert number.right() < card.width() - RING_ROOM


def test_another_number_is_painted_at_once(theme: Theme) -> None:
    card = sized(theme)
    card.setChecked(True)
    card.set_number(2)
    two = picture(card)

    card.set_number(17)

    assert not difference(two, picture(card)).isEmpty()


def test_the_ring_shows_for_keys_only(card: TickCard) -> None:
    plain = picture(card)

    card.setFocus(Qt.FocusReason.TabFocusReason)
    assert difference(plain, picture(card)).width() > card.width() - 6

    card.clearFocus()
    card.setFocus(Qt.FocusReason.MouseFocusReason)
    assert picture(card) == plain


def test_a_pressed_card_looks_so_until_it_is_let_go(card: TickCard) -> None:
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    down = colours(picture(card))
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-30, -30))

    assert down[card.theme.colour("tonal").name()] > 3000
    assert not card.isChecked()


@pytest.mark.parametrize("on", [True, False])
def test_a_box_to_tick_is_empty_or_has_a_tick(theme: Theme, on: bool) -> None:
    canvas = Canvas()

    with canvas as painter:
        paint_tick_box(painter, canvas.rect.adjusted(50, 10, -50, -10), theme, on=on)

    filled = canvas.at(60, 60) == theme.colour("primary").name()
    assert filled is on


def test_a_number_stands_in_a_disc(theme: Theme) -> None:
    canvas = Canvas(100, 100)

    with canvas as painter:
        paint_number(painter, canvas.rect.adjusted(20, 20, -20, -20), "7", theme)

    assert canvas.bounds().width() == pytest.approx(62, abs=3)
    assert canvas.at(50, 25) == theme.colour("surface").name()


# ---------------------------------------------------------------- room


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("hint", ["", HINT])
def test_a_card_is_a_target_and_has_room_for_its_words(
    make_theme: ThemeMaker, profile: Profile, percent: int, hint: str
) -> None:
    theme = make_theme(profile, percent=percent)

    for width in (900, 600, 480):
        card = sized(theme, hint=hint, width=width)
        assert card.text_fits()
        assert card.height() - 2 * RING_ROOM >= theme.target("md")
        assert card.heightForWidth(width) == card.height()


def test_less_height_or_width_is_told(theme: Theme) -> None:
    card = sized(theme, hint=HINT, width=300)

    card.resize(300, card.height() - 4)
    assert not card.text_fits()
    card.resize(card.needed_width() - 4, 400)
    assert not card.text_fits()
    card.resize(card.needed_width(), 400)
    assert card.text_fits()


@pytest.mark.parametrize(("name", "hint"), [(LONG, ""), ("Short", LONG)])
def test_the_longest_word_decides_how_narrow_a_card_may_be(
    theme: Theme, name: str, hint: str
) -> None:
    card = sized(theme, name, hint)

    assert card.needed_width() > TickCard("x", "Short", "", theme).needed_width() + 80


def test_a_narrow_card_is_higher(theme: Theme) -> None:
    card = TickCard("F3", NAME, HINT, theme)

    assert card.hasHeightForWidth()
    assert card.needed_height(230) > card.needed_height(500)
    assert card.sizeHint().height() == card.needed_height(card.sizeHint().width())
    assert card.minimumSizeHint().width() < card.sizeHint().width()
