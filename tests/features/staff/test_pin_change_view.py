# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A PIN is set by typing it twice on the pad or on keys, and is never shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from edu_app.clinic.pin import read_hash
from edu_app.features.staff.new_pin import Step
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.pin_change_view import PinSection
from edu_app.gallery import settle
from edu_app.ui.label import Label
from tests.features.staff.made_up import fixed
from tests.stage import Key, click, press, write

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[PinSection]"]
GOOD, OTHER = "271828", "314159"


@pytest.fixture
def shown(open_part: Opener) -> Shown[PinSection]:
    return open_part(PinSection)


def strike(shown: Shown[PinSection], digits: str) -> None:
    for digit in digits:
        click(next(key for key in shown.view.pad.digit_keys if key.text() == digit))
    click(shown.view.pad.enter_key)
    shown.view.finish()
    settle()


def test_the_same_twice_is_kept(shown: Shown[PinSection]) -> None:
    strike(shown, GOOD)
    assert shown.view.step.text() == "Type the new PIN again"
    assert shown.view.dots.count == 0
    strike(shown, GOOD)

    [values] = shown.machine.kept
    assert list(values) == ["kiosk.pin-hash"]
    assert read_hash(str(values["kiosk.pin-hash"])) is not None
    assert shown.view.notice.mood is Mood.GOOD
    assert shown.view.step.text() == "Type a new PIN"


def test_another_the_second_time_keeps_nothing(shown: Shown[PinSection]) -> None:
    strike(shown, GOOD)
    strike(shown, OTHER)

    assert shown.machine.kept == []
    assert shown.view.notice.words == "These two were not the same. Please begin again."
    assert shown.view.pin.step is Step.FIRST


def test_a_bad_pin_is_refused_in_words_until_the_next_key(shown: Shown[PinSection]) -> None:
    strike(shown, "111111")
    assert "alike" in shown.view.notice.words

    click(shown.view.pad.erase_key)

    assert not shown.view.notice.isVisible()
    assert shown.view.dots.count == 5


def test_keys_of_a_keyboard_do_the_same(shown: Shown[PinSection]) -> None:
    shown.view.first_focus().setFocus()

    write(shown.view.window(), GOOD + "9")
    press(shown.view.window(), Key.Key_Backspace)
    assert shown.view.dots.count == 6
    press(shown.view.window(), Key.Key_Return)
    write(shown.view.window(), GOOD)
    press(shown.view.window(), Key.Key_Enter)
    shown.view.finish()

    assert len(shown.machine.kept) == 1


def test_letters_are_left_alone(shown: Shown[PinSection]) -> None:
    shown.view.first_focus().setFocus()

    write(shown.view.window(), "x")

    assert shown.view.dots.count == 0


def test_while_it_is_made_nothing_is_taken(shown: Shown[PinSection]) -> None:
    strike(shown, GOOD)
    for digit in GOOD:
        shown.view.pad.digit_struck.emit(digit)
    shown.view.pad.enter_struck.emit()
    shown.view.pad.digit_struck.emit("9")
    shown.view.finish()

    assert shown.view.dots.count == 0
    assert len(shown.machine.kept) == 1


def test_what_cannot_be_kept_is_said(shown: Shown[PinSection]) -> None:
    shown.machine.refusal = "The disk is full."

    strike(shown, GOOD)
    strike(shown, GOOD)

    assert shown.view.notice.words == "The disk is full."


def test_a_machine_that_cannot_make_it_says_so(shown: Shown[PinSection]) -> None:
    shown.machine.broken = True

    strike(shown, GOOD)
    strike(shown, GOOD)

    assert shown.view.notice.words == "The PIN could not be made. Try again."
    assert shown.view.pin.step is Step.FIRST


def test_no_digit_is_anywhere_to_be_read(shown: Shown[PinSection]) -> None:
    for digit in GOOD[:3]:
        shown.view.pad.digit_struck.emit(digit)

    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert not any(GOOD[:3] in text for text in texts)


def test_a_pin_of_the_clinic_s_file_cannot_be_changed(open_part: Opener) -> None:
    shown = open_part(PinSection, fixed("kiosk.pin-hash"))

    assert shown.view.pad is None
    assert shown.view.first_focus() is None
    shown.view.finish()
    assert "Set" in [label.text() for label in shown.view.findChildren(Label)]
