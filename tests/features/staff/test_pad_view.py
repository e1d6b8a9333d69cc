# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pad lets the right PIN through, counts wrong ones, and shows no digit to anybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.staff import pad_view
from edu_app.features.staff.entry import News
from edu_app.features.staff.pad_view import CLOSES_MS, WIDTH, PinPad
from edu_app.gallery import settle
from edu_app.machine.tries import Tries
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.jobs import Job
from tests.features.staff.pressing import PIN, PIN_HASH, Clock, Heard, answer, key_of, tap_pin
from tests.layout_check import faults_of
from tests.stage import UPRIGHT, Key, Modifier, Stage, click, press, tap, write

WRONG = "246802"


class Laid:
    """A pad on a kiosk, and what it has said."""

    def __init__(self, window: Window, folder: Path, clock: Clock, *, low: bool = False) -> None:
        self.window, self.clock = window, clock
        self.tries = Tries(folder, clock)
        self.pad = PinPad(window.theme, self.tries, PIN_HASH, low=low)
        self.passed, self.left = Heard(self.pad.passed), Heard(self.pad.left)
        WindowHost(window).lay(self.pad, WIDTH, key="staff-pin")
        settle()

    @property
    def words(self) -> str:
        return self.pad.news.label.text()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def laid(stage: Stage, tmp_path: Path, clock: Clock) -> Laid:
    return Laid(stage.open(), tmp_path / "state", clock)


# ---------------------------------------------------------------- right and wrong


def test_the_right_pin_passes_by_touch(laid: Laid) -> None:
    tap_pin(laid.pad)

    assert (laid.passed.times, laid.words) == (1, "")
    assert laid.tries.left == 5


def test_the_right_pin_passes_by_keyboard(laid: Laid) -> None:
    write(laid.window, PIN)
    press(laid.window, Key.Key_Return)
    answer(laid.pad)

    assert laid.passed.times == 1


def test_the_number_block_of_a_keyboard_does_the_same(laid: Laid) -> None:
    for digit in PIN:
        press(laid.window, Key(int(Key.Key_0) + int(digit)), Qt.KeyboardModifier.KeypadModifier)
    press(laid.window, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    answer(laid.pad)

    assert laid.passed.times == 1


def test_a_wrong_pin_is_said_with_the_tries_that_are_left(laid: Laid) -> None:
    said = []
    for _ in range(4):
        tap_pin(laid.pad, WRONG)
        said.append(laid.words)

    assert said[0] == "That PIN did not match. 4 tries left."
    assert said[3] == "That PIN did not match. 1 try left."
    assert (laid.pad.dots.count, laid.passed.times) == (0, 0)


@pytest.mark.parametrize("listens", [True, False])
def test_whoever_listens_hears_that_a_pin_was_wrong(laid: Laid, listens: bool) -> None:
    said: list[str] = []
    laid.pad.spoken.connect(said.append)
    QAccessible.setActive(listens)

    tap_pin(laid.pad, WRONG)

    QAccessible.setActive(False)
    assert said == ["That PIN did not match. 4 tries left."]


def test_after_a_wrong_pin_the_right_one_passes_and_all_tries_come_back(laid: Laid) -> None:
    tap_pin(laid.pad, WRONG)

    tap_pin(laid.pad)

    assert laid.passed.times == 1
    assert laid.tries.left == 5


def test_a_try_is_counted_before_anything_is_compared(laid: Laid, tmp_path: Path) -> None:
    write(laid.window, WRONG)
    press(laid.window, Key.Key_Return)

    assert Tries(tmp_path / "state", laid.clock).left == 4
    answer(laid.pad)


def test_five_wrong_pins_shut_the_pad_for_five_minutes(laid: Laid) -> None:
    for _ in range(5):
        tap_pin(laid.pad, WRONG)

    assert laid.words == "Too many tries. Try again in 5 minutes."
    assert not any(key.isEnabled() for key in laid.pad.keypad.digit_keys)
    write(laid.window, PIN)
    press(laid.window, Key.Key_Return)
    press(laid.window, Key.Key_Backspace)
    assert (laid.pad.dots.count, laid.pad.findChildren(Job)[5:]) == (0, [])


def test_a_shut_pad_counts_down_and_opens_again(laid: Laid) -> None:
    for _ in range(5):
        laid.tries.begin()
    laid.pad.look()
    said = []
    for seconds in (0, 61, 180, 58, 1):
        laid.clock.now += seconds
        laid.pad.look()
        said.append(laid.words.removeprefix("Too many tries. Try again in "))

    assert said == ["5 minutes.", "4 minutes.", "1 minute.", "1 minute.", ""]
    tap_pin(laid.pad)
    assert laid.passed.times == 1


def test_whoever_never_gives_up_has_five_guesses_in_five_minutes(laid: Laid) -> None:
    laid.clock.now = 0
    while laid.clock.now < 3600:
        if laid.pad.face.news is News.LOCKED:
            laid.clock.now += 60
            laid.pad.look()
            continue
        for digit in WRONG:
            laid.pad.keypad.digit_struck.emit(digit)
        laid.pad.keypad.enter_struck.emit()
        answer(laid.pad)

    assert laid.passed.times == 0
    assert len(laid.pad.findChildren(Job)) == 12 * 5


# ---------------------------------------------------------------- typing


def test_typed_digits_can_be_taken_back(laid: Laid) -> None:
    write(laid.window, "24")
    tap(laid.pad.keypad.erase_key)
    press(laid.window, Key.Key_Backspace)
    press(laid.window, Key.Key_Backspace)

    assert laid.pad.dots.count == 0
    tap_pin(laid.pad)
    assert laid.passed.times == 1


def test_too_few_digits_are_no_try(laid: Laid) -> None:
    write(laid.window, PIN[:5])
    press(laid.window, Key.Key_Return)

    assert not laid.pad.keypad.enter_key.isEnabled()
    assert (laid.tries.left, laid.pad.dots.count) == (5, 5)
    assert laid.pad.findChildren(Job) == []


def test_while_a_pin_is_compared_nothing_else_counts(
    laid: Laid, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    monkeypatch.setattr(pad_view, "pin_matches", lambda *_: not go_on.wait(10))
    write(laid.window, WRONG)
    press(laid.window, Key.Key_Return)
    write(laid.window, "1")
    press(laid.window, Key.Key_Backspace)
    press(laid.window, Key.Key_Return)

    assert (laid.pad.dots.count, laid.tries.left) == (6, 4)
    assert len(laid.pad.findChildren(Job)) == 1
    go_on.set()
    answer(laid.pad)
    assert laid.words == "That PIN did not match. 4 tries left."


def test_a_key_that_is_held_down_makes_no_try(laid: Laid) -> None:
    write(laid.window, WRONG)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Modifier.NoModifier, "", True)

    QApplication.sendEvent(laid.pad.dots, held)

    assert laid.tries.left == 5


def test_keys_that_mean_nothing_are_passed_on(laid: Laid) -> None:
    write(laid.window, "a²٣ ")
    assert laid.pad.dots.count == 0

    press(laid.window, Key.Key_Escape)
    assert laid.window.overlays.sheet("staff-pin") is None


def test_digits_go_to_the_dots_wherever_the_focus_was(laid: Laid) -> None:
    key_of(laid.pad, "2").setFocus(Qt.FocusReason.TabFocusReason)

    write(laid.window, PIN)
    assert QApplication.focusWidget() is laid.pad.dots
    press(laid.window, Key.Key_Return)
    answer(laid.pad)

    assert laid.passed.times == 1


def test_the_pad_can_be_used_with_tab_and_return_alone(laid: Laid) -> None:
    assert QApplication.focusWidget() is laid.pad.dots
    for digit in PIN:
        while QApplication.focusWidget() is not key_of(laid.pad, digit):
            press(laid.window, Key.Key_Tab)
        press(laid.window, Key.Key_Return)
    while QApplication.focusWidget() is not laid.pad.keypad.enter_key:
        press(laid.window, Key.Key_Tab)
    press(laid.window, Key.Key_Space)
    answer(laid.pad)

    assert laid.passed.times == 1


# ---------------------------------------------------------------- going away


def closing(pad: PinPad) -> QTimer:
    """Return what takes the pad away when nobody touches it."""
    return next(each for each in pad.findChildren(QTimer) if each.interval() == CLOSES_MS)


def test_the_pad_goes_away_by_itself(laid: Laid) -> None:
    timer = closing(laid.pad)

    assert (timer.isActive(), timer.isSingleShot()) == (True, True)
    timer.timeout.emit()
    assert laid.left.times == 1


@pytest.mark.parametrize("what", ["digit", "erase", "enter"])
def test_every_touch_gives_it_more_time(laid: Laid, what: str) -> None:
    timer = closing(laid.pad)
    timer.stop()

    match what:
        case "digit":
            tap(key_of(laid.pad, "1"))
        case "erase":
            tap(laid.pad.keypad.erase_key)
        case "enter":
            press(laid.window, Key.Key_Return)

    assert timer.isActive()


def test_a_button_closes_it(laid: Laid) -> None:
    click(laid.pad.top.close_button)

    assert laid.left.times == 1


# ---------------------------------------------------------------- what anybody could see


def texts_of(top: QWidget) -> Iterator[str]:
    """Return everything that a program on the same machine could read of the widgets."""
    for each in (top, *top.findChildren(QObject)):
        yield each.objectName()
        for name in ("accessibleName", "accessibleDescription", "toolTip", "whatsThis", "text"):
            yield str(each.property(name) or "")
        face = QAccessible.queryAccessibleInterface(each)
        if face is not None:
            yield face.text(QAccessible.Text.Value)
            yield face.text(QAccessible.Text.Name)


def test_typed_digits_can_be_read_nowhere(laid: Laid, caplog: pytest.LogCaptureFixture) -> None:
    write(laid.window, PIN[:5])
    before = [*texts_of(laid.window)]
    write(laid.window, PIN[5])
    shown = [*texts_of(laid.window)]
    press(laid.window, Key.Key_Return)
    answer(laid.pad)

    assert not [text for text in shown if PIN in text or PIN[:5] in text]
    assert [text for text in shown if text not in before] == ["PIN. Digits typed: 6"] * 2
    assert PIN not in caplog.text


def test_pads_with_other_digits_look_alike(laid: Laid) -> None:
    pictures = []
    for pin in ("135", "246"):
        for digit in pin:
            laid.pad.keypad.digit_struck.emit(digit)
        settle()
        pictures.append(laid.pad.grab().toImage())
        for _ in pin:
            laid.pad.keypad.erase_struck.emit()

    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(
    ("size", "text_size", "low"),
    [((1920, 1080), 100, False), (UPRIGHT, 200, False), ((1366, 768), 200, True)],
)
def test_the_pad_fits_on_every_screen(
    stage: Stage, tmp_path: Path, clock: Clock, size: tuple[int, int], text_size: int, low: bool
) -> None:
    laid = Laid(stage.open(size=size, text_size=text_size), tmp_path, clock, low=low)
    for _ in range(5):
        laid.tries.begin()
    laid.pad.look()
    settle()

    sheet = laid.window.overlays.sheet("staff-pin")
    assert sheet is not None
    assert faults_of(laid.window) == []
    bottom = laid.pad.keypad.mapTo(laid.window, laid.pad.keypad.rect().bottomLeft()).y()
    assert bottom < laid.window.height()
    assert laid.pad.height() <= laid.pad.parentWidget().height()
