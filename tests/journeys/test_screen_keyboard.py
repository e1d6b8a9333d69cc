# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A visit that types on the screen of a kiosk: with fingers, with palms, with keys alone."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui.buttons import Button
from edu_app.ui.keyboard import Keyboard
from edu_app.ui.keyboard_button import Key as ScreenKey
from edu_app.ui.keyboard_keys import Job
from tests.content_tree import ContentTree
from tests.stage import UPRIGHT, Key, Stage, focus, middle, place, press, step, tap, touch_screen

SIZES = pytest.mark.parametrize("size", [UPRIGHT, (1920, 1080)], ids=["upright", "wide"])


def keyboard(window: Window) -> Keyboard:
    assert window.page is not None
    found = window.page.findChild(Keyboard)
    assert isinstance(found, Keyboard)
    return found


def key(window: Window, wanted: str) -> ScreenKey:
    keys = keyboard(window).every_key()
    return next(each for each in keys if wanted in (each.cap.letter, str(each.cap.job)))


def jobs(window: Window) -> list[Job]:
    return [each.cap.job for each in keyboard(window).every_key()]


def field(window: Window) -> QLineEdit:
    assert window.page is not None
    found = window.page.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def button(window: Window, act: Act) -> Button:
    bar = window.dock or window.top
    assert bar is not None
    return bar.buttons[act]


@SIZES
def test_a_visit_that_types_a_question(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, "search:", size=size)

    with step("tap the letters"):
        for letter in "stent":
            tap(key(window, letter))
        assert field(window).text() == "stent"
        assert focus() is field(window)
    with step("take one back"):
        tap(key(window, Job.ERASE))
        assert field(window).text() == "sten"
    with step("put the keyboard away and fetch it again"):
        tap(key(window, Job.HIDE))
        assert not keyboard(window).isVisible()
        tap(field(window))
        assert keyboard(window).isVisible()
    with step("end the visit"):
        window.end_visit()
        settle()
        window.act(Act.HOME)
        assert window.session.notes.sought == ""


def test_a_visit_that_types_on_a_low_screen(stage: Stage) -> None:
    window = stage.open(KIOSK, "search:", size=(1024, 600))

    with step("tap letters and a digit, and take one back"):
        for wanted in ("l", Job.DIGITS, "4", "5", Job.ERASE, Job.DIGITS, "a"):
            tap(key(window, wanted))
        assert field(window).text() == "l4a"
    with step("walk to a key without a finger"):
        while not isinstance(focus(), ScreenKey):
            press(window, Key.Key_Tab)
        press(window, Key.Key_Up)
        press(window, Key.Key_Return)
        assert field(window).text() == "l4aq"
    with step("put the keyboard away and fetch it again"):
        tap(key(window, Job.ENTER))
        assert not keyboard(window).isVisible()
        tap(field(window))
        assert keyboard(window).isVisible()


def test_two_languages_bring_the_key_between_their_letters(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    assert Job.LANGUAGE not in jobs(stage.open(KIOSK, "search:", content=tree.root))
    tree.write("es/topics/alpha.md", "")
    window = stage.open(KIOSK, "search:", content=tree.root)

    tap(key(window, Job.LANGUAGE))
    tap(key(window, "ñ"))

    assert field(window).text() == "ñ"


@SIZES
@pytest.mark.parametrize("first_up", [0, 1])
def test_a_palm_on_a_button_and_a_finger_on_a_key(
    stage: Stage, size: tuple[int, int], first_up: int
) -> None:
    window = stage.open(KIOSK, "search:", size=size)
    home = button(window, Act.TEXT_SIZE)
    palm, finger = middle(home), middle(key(window, "k"))

    QTest.touchEvent(window, touch_screen()).press(0, palm, window)
    QTest.touchEvent(window, touch_screen()).stationary(0).press(1, finger, window)
    if first_up == 0:
        QTest.touchEvent(window, touch_screen()).release(0, palm, window).stationary(1)
        QTest.touchEvent(window, touch_screen()).release(1, finger, window)
    else:
        QTest.touchEvent(window, touch_screen()).stationary(0).release(1, finger, window)
        QTest.touchEvent(window, touch_screen()).release(0, palm, window)
    settle()

    assert field(window).text() == "k"
    assert not any(each.isDown() for each in window.findChildren(Button))
    window.overlays.shut_all()
    tap(key(window, "e"))
    assert field(window).text() == "ke"


@SIZES
def test_the_look_may_change_while_fingers_rest_on_keys(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, "search:", size=size)
    places = [middle(key(window, letter)) for letter in "asd"]
    down = QTest.touchEvent(window, touch_screen())
    for finger, where in enumerate(places):
        down.press(finger, where, window)
    down.commit()

    window.session.toggle_contrast()
    settle()
    up = QTest.touchEvent(window, touch_screen())
    for finger, where in enumerate(places):
        up.release(finger, where, window)
    up.commit()
    settle()

    assert sorted(field(window).text()) == ["a", "d", "s"]
    tap(key(window, "f"))
    assert len(field(window).text()) == 4


def test_typing_by_the_keys_of_the_screen_without_a_finger(stage: Stage) -> None:
    window = stage.open(KIOSK, "search:")
    while not isinstance(focus(), ScreenKey):
        press(window, Key.Key_Tab)

    press(window, Key.Key_Return)
    press(window, Key.Key_Right)
    press(window, Key.Key_Space)

    assert field(window).text() == "qw"


# The screen of the tests has 800 pixels, and gestures look for their widget on the screen.
@pytest.mark.qt_log_ignore("QGestureManager::deliverEvents", extend=True)
@pytest.mark.parametrize("seed", range(3))
@SIZES
def test_hands_all_over_the_search_page_harm_nothing(
    stage: Stage, size: tuple[int, int], seed: int
) -> None:
    window, chance = stage.open(KIOSK, "search:", size=size), random.Random(seed)
    pressed: dict[int, QPoint] = {}

    for _ in range(120):
        touch = QTest.touchEvent(window, touch_screen())
        for finger in range(5):
            point = QPoint(chance.randrange(size[0]), chance.randrange(size[1] // 3, size[1]))
            if finger not in pressed:
                pressed[finger] = point
                touch.press(finger, point, window)
            elif chance.random() < 0.5:
                touch.release(finger, pressed.pop(finger), window)
            else:
                touch.move(finger, point, window)
        touch.commit()
        QApplication.processEvents()
        assert window.page is not None
        assert isValid(window.page)
        assert len(field_text(window)) <= 64

    window.end_visit()
    settle()
    assert place(window) == "home:"


def field_text(window: Window) -> str:
    """Return what stands in the field, when the page has one."""
    assert window.page is not None
    found = window.page.findChild(QLineEdit)
    return found.text() if isinstance(found, QLineEdit) else ""


def test_no_menu_and_nothing_from_outside_comes_to_the_keyboard(stage: Stage) -> None:
    window = stage.open(KIOSK, "search:")
    QApplication.clipboard().setText("from outside")
    where = middle(key(window, "h"))

    for which in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(window.windowHandle(), which, pos=where)
        settle()

    assert QApplication.activePopupWidget() is None
    assert field(window).text() == ""
