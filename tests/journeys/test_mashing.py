# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A child at the kiosk: whatever is tapped and pressed, a page stays and nothing fails."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from shiboken6 import isValid

from edu_app.app import attach_features
from edu_app.features.kiosk.guard_view import Guard
from edu_app.profile import KIOSK
from edu_app.shell.window import Window
from tests.stage import UPRIGHT, Key, Modifier, Stage, touch_screen

PRESSES = 500
PALMS = 0.4
KEYS = (
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Escape),
    *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_PageUp, Key.Key_PageDown),
    *(Key.Key_Home, Key.Key_End, Key.Key_F1, Key.Key_F4, Key.Key_F11, Key.Key_Menu, Key.Key_Back),
    *(Key.Key_A, Key.Key_F, Key.Key_Q, Key.Key_W, Key.Key_Plus, Key.Key_Minus, Key.Key_0),
    *(Key.Key_Delete, Key.Key_Backspace, Key.Key_HomePage, Key.Key_Forward, Key.Key_Print),
)
MODIFIERS = (
    Modifier.NoModifier,
    Modifier.NoModifier,
    Modifier.NoModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
    Modifier.ShiftModifier,
)


def mash(window: Window, chance: random.Random) -> str:
    """Do one thing a child could do; say what it was."""
    point = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
    kind = chance.randrange(8)
    if kind < 4:
        QTest.touchEvent(window, touch_screen()).press(0, point, window)
        QTest.touchEvent(window, touch_screen()).release(0, point, window)
        return f"tap at {point.x()},{point.y()}"
    if kind == 4:
        end = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
        QTest.touchEvent(window, touch_screen()).press(0, point, window).press(1, end, window)
        QTest.touchEvent(window, touch_screen()).move(0, end, window).move(1, point, window)
        QTest.touchEvent(window, touch_screen()).release(0, end, window).release(1, point, window)
        return f"two fingers at {point.x()},{point.y()} and {end.x()},{end.y()}"
    if kind == 5 and chance.random() < PALMS:
        lay_palm_down(window, chance)
        return "a palm"
    if kind == 5:
        QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.RightButton, pos=point)
        return f"right button at {point.x()},{point.y()}"
    key, modifiers = chance.choice(KEYS), chance.choice(MODIFIERS)
    QTest.keyClick(window.windowHandle(), key, modifiers)
    return f"{key.name} with {modifiers.name}"


def lay_palm_down(window: Window, chance: random.Random) -> None:
    """Put many fingers down in one place, and lift them."""
    down, up = QTest.touchEvent(window, touch_screen()), QTest.touchEvent(window, touch_screen())
    left, top = chance.randrange(window.width() - 60), chance.randrange(window.height() - 60)
    for finger in range(chance.randrange(3, 11)):
        point = QPoint(left + chance.randrange(60), top + chance.randrange(60))
        down.press(finger, point, window)
        up.release(finger, point, window)
    down.commit()
    up.commit()


# The screen of the tests has 800 pixels, and gestures look for their widget on the screen.
@pytest.mark.qt_log_ignore("QGestureManager::deliverEvents", extend=True)
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_nothing_a_child_does_leaves_the_kiosk_without_a_page(stage: Stage, seed: int) -> None:
    window = stage.open(KIOSK, size=UPRIGHT if seed % 2 else (1920, 1080), still=seed > 2)
    chance = random.Random(seed)

    done = []
    for _ in range(PRESSES):
        done.append(mash(window, chance))
        QApplication.processEvents()

        assert QApplication.activePopupWidget() is None, done[-5:]
        assert window.isVisible(), done[-5:]
        assert window.page is not None, done[-5:]
        assert isValid(window.page), done[-5:]
    window.end_visit()
    QApplication.processEvents()
    assert window.page.isVisible()


# What guards a kiosk fills the screen of the tests, which has room for gestures.
@pytest.mark.parametrize("seed", [5, 6, 7])
def test_nothing_a_child_does_gets_past_the_guard(stage: Stage, seed: int) -> None:
    window = stage.open(KIOSK, still=seed > 5)
    attach_features(window)
    guard = window.findChild(Guard)
    assert isinstance(guard, Guard)
    chance = random.Random(seed)

    done = []
    for _ in range(PRESSES):
        done.append(mash(window, chance))
        QApplication.processEvents()

        assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
        assert QApplication.clipboard().text() == ""
        assert window.isFullScreen(), done[-5:]
        assert window.page is not None, done[-5:]
        assert isValid(window.page), done[-5:]
        assert guard.armed, done[-5:]
    window.end_visit()
    QApplication.processEvents()
    assert str(window.history.current.link) == "home:"


def test_a_long_press_on_a_scroll_bar_opens_no_menu_of_qt(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")

    policies = {scroll_bar.contextMenuPolicy() for scroll_bar in vertical_bars(window)}

    assert policies == {Qt.ContextMenuPolicy.NoContextMenu}


def vertical_bars(window: Window) -> list[QScrollBar]:
    """Return every scroll bar that can come to the screen."""
    bars = window.findChildren(QScrollBar)
    return [bar for bar in bars if bar.orientation() == Qt.Orientation.Vertical]
