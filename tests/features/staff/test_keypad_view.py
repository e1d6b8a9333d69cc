# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every key does its one thing, as often as it is struck, and leaves no trace of which it was."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.staff.keypad_view import Keypad, PadKey
from edu_app.profile import KIOSK
from edu_app.ui.theme import Theme
from tests.features.staff.pressing import Heard
from tests.ui.conftest import _letters, make_theme, show, theme, tokens
from tests.ui.samples import ThemeMaker

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]


@pytest.fixture
def keypad(theme: Theme, show: Callable[..., None]) -> Keypad:
    made = Keypad(theme)
    made.let_be_struck(digits=True, enter=True)
    show(made, 400, made.sizeHint().height())
    return made


def digits(keypad: Keypad) -> list[str]:
    """Return a list that fills with the digits that are struck."""
    struck: list[str] = []
    keypad.digit_struck.connect(struck.append)
    return struck


def strike(key: PadKey) -> None:
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def test_the_keys_stand_as_on_a_telephone(keypad: Keypad) -> None:
    placed = sorted(keypad.digit_keys, key=lambda key: (key.y(), key.x()))

    assert "".join(key.text() for key in placed) == "1234567890"
    assert keypad.erase_key.x() < placed[-1].x() < keypad.enter_key.x()
    assert keypad.erase_key.y() == placed[-1].y() == keypad.enter_key.y()


def test_each_key_types_its_digit(keypad: Keypad) -> None:
    struck = digits(keypad)

    for key in keypad.digit_keys:
        strike(key)

    assert "".join(struck) == "1234567890"


def test_the_same_key_counts_however_fast_it_is_struck(keypad: Keypad) -> None:
    struck = digits(keypad)

    for _ in range(4):
        strike(keypad.digit_keys[0])

    assert struck == ["1"] * 4


def test_two_keys_take_back_and_end(keypad: Keypad) -> None:
    erased, entered = Heard(keypad.erase_struck), Heard(keypad.enter_struck)

    strike(keypad.erase_key)
    strike(keypad.enter_key)

    assert (erased.times, entered.times) == (1, 1)
    assert keypad.erase_key.accessibleName() == "Take back a digit"
    assert keypad.enter_key.accessibleName() == "OK"


def test_a_key_that_is_off_types_nothing(keypad: Keypad) -> None:
    struck, entered = digits(keypad), Heard(keypad.enter_struck)
    keypad.let_be_struck(digits=False, enter=False)

    for key in (*keypad.digit_keys, keypad.erase_key, keypad.enter_key):
        strike(key)

    assert (struck, entered.times) == ([], 0)


def test_no_key_keeps_the_focus_or_has_a_name_to_find_it_by(keypad: Keypad) -> None:
    keypad.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    keypad.activateWindow()
    keypad.setFocus()

    strike(keypad.digit_keys[4])

    assert QApplication.focusWidget() is keypad
    keys = (*keypad.digit_keys, keypad.erase_key, keypad.enter_key)
    assert {(key.objectName(), key.toolTip()) for key in keys} == {("", "")}


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("percent", [100, 200])
def test_keys_are_large_enough_for_fingers_and_for_their_digits(
    make_theme: ThemeMaker, show: Callable[..., None], percent: int, low: bool
) -> None:
    look = make_theme(KIOSK, percent=percent)
    keypad = Keypad(look, low=low)
    show(keypad, 450, keypad.sizeHint().height())

    for key in (*keypad.digit_keys, keypad.erase_key, keypad.enter_key):
        assert key.text_fits()
        assert key.face().height() >= look.target("sm" if low else "lg")
        assert key.face().width() >= look.target("lg")


def test_a_digit_that_has_no_room_is_noticed(theme: Theme) -> None:
    key = Keypad(theme).digit_keys[0]
    key.resize(key.width(), 20)

    assert not key.text_fits()


def test_a_key_looks_pressed_and_off(keypad: Keypad) -> None:
    key = keypad.digit_keys[0]
    pictures = [key.grab().toImage()]
    key.setDown(True)
    pictures.append(key.grab().toImage())
    key.setDown(False)
    keypad.let_be_struck(digits=False, enter=False)
    pictures.append(key.grab().toImage())

    assert all(one != other for one, other in pairwise(pictures))
