# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ways out of a kiosk by hand: mouse, fingers, palms, things that are dragged."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QTextEdit

from edu_app.gallery import settle
from edu_app.ui.buttons import Button
from tests.features.kiosk.guarded import Count, drop, fingers, mouse, put, wheel
from tests.features.kiosk.standing import Kiosk
from tests.stage import Modifier, page_view, place, touch_screen

PAGES = ("home:", "topic:risks", "search:", "diagram:pelvic-veins", "checklist:", "faq:")
RIGHT, MIDDLE = Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
MARKED = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextEditable
HELD_MS = 40
"""Tests press shortly; that Qt makes a menu of a long press is tried in `test_guard_view`."""


def touch(kiosk: Kiosk) -> QTest.QTouchEventSequence:
    return QTest.touchEvent(kiosk.window, touch_screen())


def menus_by_hand(kiosk: Kiosk) -> None:
    """Press with other buttons, twice, long, and with two fingers, all over every page."""
    for link in PAGES:
        kiosk.go(link)
        for spot in kiosk.spots(3, 3):
            mouse(kiosk.window, spot, RIGHT)
            mouse(kiosk.window, spot, RIGHT, twice=True)
            mouse(kiosk.window, spot, MIDDLE)
        lift = fingers(kiosk.window, (QPoint(300, 300), QPoint(380, 300)))
        QTest.qWait(HELD_MS)
        lift()
        kiosk.stands()


def swipes(kiosk: Kiosk) -> None:
    """Come in from each edge with one to five fingers."""
    width, height = kiosk.window.width(), kiosk.window.height()
    edges = {
        QPoint(0, height // 2): QPoint(300, 0),
        QPoint(width - 1, height // 2): QPoint(-300, 0),
        QPoint(width // 2, 0): QPoint(0, 300),
        QPoint(width // 2, height - 1): QPoint(0, -300),
    }
    for edge, way in edges.items():
        for count in (1, 3, 4, 5):
            swipe(kiosk, [edge + QPoint(6, 6) * number for number in range(count)], way)
            kiosk.stands()


def swipe(kiosk: Kiosk, start: list[QPoint], way: QPoint) -> None:
    """Draw fingers across the window."""
    for part in range(4):
        sequence = touch(kiosk)
        for number, spot in enumerate(start):
            at = spot + way * part / 3
            act = (sequence.press, sequence.move, sequence.move, sequence.release)[part]
            act(number, at, kiosk.window)
        sequence.commit()
    settle()


def palms_and_corners(kiosk: Kiosk) -> None:
    """Pinch, lay a palm down, tap each corner many times."""
    width, height = kiosk.window.width(), kiosk.window.height()
    middle = kiosk.window.rect().center()

    swipe(kiosk, [middle, middle + QPoint(60, 0)], QPoint(200, 0))
    fingers(kiosk.window, [middle + QPoint(12 * x, 9 * (x % 4)) for x in range(10)])()
    for x in (0, width - 1):
        for y in (0, height - 1):
            for _ in range(8):
                fingers(kiosk.window, [QPoint(x, y)])()
            kiosk.stands()


def menus_of_qt(kiosk: Kiosk) -> None:
    """The same on a text of Qt with all its habits, as if ours had lost its own."""
    text = put(kiosk.window, QTextEdit("words"))
    middle = kiosk.window.rect().center()

    mouse(kiosk.window, middle, RIGHT)
    kiosk.stands()
    kiosk.keys("Menu", "Shift+F10")
    kiosk.stands()

    text.deleteLater()


def drops(kiosk: Kiosk) -> None:
    """Let a file, words and an address fall on everything."""
    for link in PAGES:
        kiosk.go(link)
        page = kiosk.window.page
        for spot in kiosk.spots(3, 3):
            assert not drop(kiosk.window, spot, text="from outside")
            assert not drop(kiosk.window, spot, urls=("file:///etc/passwd", "https://a.test/"))
        assert kiosk.window.page is page
        kiosk.stands()


def drags_out(kiosk: Kiosk) -> None:
    """Draw words, pictures and buttons away with the mouse."""
    handle, left = kiosk.window.windowHandle(), Qt.MouseButton.LeftButton
    for link in PAGES:
        kiosk.go(link)
        for spot in kiosk.spots(3, 3):
            way = QPoint(1, 0) if spot.x() < kiosk.window.width() / 2 else QPoint(-1, 0)
            QTest.mousePress(handle, left, pos=spot)
            for far in (20, 60, 200):
                QTest.mouseMove(handle, spot + way * far)
            QTest.mouseRelease(handle, left, pos=spot + way * 200)
        kiosk.stands()
        assert not [each for each in kiosk.window.findChildren(QLineEdit) if each.dragEnabled()]
        for text in kiosk.window.findChildren(QTextEdit):
            assert not text.textInteractionFlags() & MARKED
        for label in kiosk.window.findChildren(QLabel):
            assert not label.textInteractionFlags() & MARKED


def marking(kiosk: Kiosk) -> None:
    """Mark words with the mouse: what is marked can be pasted elsewhere without a key."""
    kiosk.go("topic:risks")
    view, handle = page_view(kiosk.window), kiosk.window.windowHandle()
    top = view.mapTo(kiosk.window, QPoint(40, 60))

    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=top)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Modifier.ShiftModifier, top)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=top + QPoint(300, 80))
    settle()

    assert not view.textCursor().hasSelection()


def wheels(kiosk: Kiosk) -> None:
    """Turn the wheel with a key held: the size of a page is in the session alone."""
    kiosk.go("topic:risks")
    view = page_view(kiosk.window)
    before = view.document().defaultFont().pointSizeF()

    for held in (Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier):
        for _ in range(10):
            wheel(kiosk.window, view.mapTo(kiosk.window, view.rect().center()), held)

    assert view.document().defaultFont().pointSizeF() == before
    assert kiosk.window.session.text_size == 100


def a_drum_roll(kiosk: Kiosk) -> None:
    """Tap two hundred times before the guide can answer once."""
    window = kiosk.window
    buttons = [each for each in window.findChildren(Button) if each.isVisible()]
    spots = [each.mapTo(window, each.rect().center()) for each in buttons]
    opened = Count(kiosk.host.page_opened)

    for number in range(200):
        for act in ("press", "release"):
            waiting = QTest.touchEvent(window, touch_screen(), False)
            getattr(waiting, act)(0, spots[number % len(spots)], window)
            waiting.commit(False)
    kiosk.stands()

    assert opened.times <= 1


def ten_fingers(kiosk: Kiosk) -> None:
    """Mash with all of them, then use the guide."""
    chance = random.Random(8)
    width, height = kiosk.window.width(), kiosk.window.height()

    for _ in range(60):
        count = chance.randrange(1, 11)
        spots = [QPoint(chance.randrange(width), chance.randrange(height)) for _ in range(count)]
        fingers(kiosk.window, spots)()
    kiosk.stands()

    kiosk.window.end_visit()
    settle()
    assert place(kiosk.window) == "home:"


def two_dialogs(kiosk: Kiosk) -> None:
    """Open what nobody planned, twice, one outside the screen: the guide stays usable."""
    first, second = QDialog(kiosk.window), QMessageBox(kiosk.window)
    second.move(9000, 9000)

    first.open()
    second.open()

    kiosk.stands()
    kiosk.displays.look()  # a few moments later it would do so by itself
    settle()
    assert kiosk.window.isActiveWindow()
    kiosk.keys("Ctrl++")
    assert kiosk.window.session.text_size == 125


def a_mouse_plugged_in(kiosk: Kiosk) -> None:
    """Move it: the arrow comes, and goes again with the next finger."""
    handle = kiosk.window.windowHandle()
    assert kiosk.cursor.hidden

    for x in (100, 200, 300):
        QTest.mouseMove(handle, QPoint(x, 300))
    assert not kiosk.cursor.hidden
    fingers(kiosk.window, [QPoint(20, 320)])()

    assert kiosk.cursor.hidden
