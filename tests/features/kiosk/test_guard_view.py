# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guard keeps back what leads out, lets the guide be used, and never stops it."""

from __future__ import annotations

import json
import logging

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QFileOpenEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShortcutEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QTapAndHoldGesture,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from edu_app.features.kiosk.guard_view import Guard
from edu_app.gallery import settle
from edu_app.log import EventFormatter
from edu_app.shell.window import Window
from tests.features.kiosk.guarded import Count, center, drop, guard, mouse, put, wheel, windows
from tests.stage import Key, Modifier, Stage, page_view, press, tap, tap_at

CTRL, ALT, META = Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open()


class Ears(QWidget):
    """Hears every event that comes to it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []
        self.keys: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def event(self, event: QEvent) -> bool:
        self.heard.append(event.type())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keys.append(event.key())
        return super().event(event)


# ---------------------------------------------------------------- keys


@pytest.mark.parametrize(
    ("key", "held"),
    [
        *((key, Modifier.NoModifier) for key in (Key.Key_F1, Key.Key_F11, Key.Key_Menu)),
        *((key, CTRL) for key in (Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_P, Key.Key_Q)),
        *((Key.Key_F10, Modifier.ShiftModifier), (Key.Key_Insert, Modifier.ShiftModifier)),
        *((Key.Key_Tab, CTRL), (Key.Key_F4, ALT), (Key.Key_R, META), (Key.Key_Delete, CTRL)),
        *((key, Modifier.NoModifier) for key in (Key.Key_Print, Key.Key_MediaPlay, Key.Key_Help)),
    ],
    ids=lambda each: each.name,
)
def test_a_key_off_the_list_comes_to_nobody(window: Window, key: Qt.Key, held: Modifier) -> None:
    ears = Ears()
    put(window, ears)
    guard(window)

    press(window, key, held)

    assert key not in ears.keys
    assert QEvent.Type.ContextMenu not in ears.heard


def test_letters_and_moving_about_come_through(window: Window) -> None:
    field = QLineEdit()
    put(window, field)
    guard(window)

    for letter in "leg":
        QTest.keyClick(window.windowHandle(), letter)
    press(window, Key.Key_Home)
    press(window, Key.Key_Delete)

    assert field.text() == "eg"


def test_only_the_shortcuts_for_the_size_of_the_text_work(window: Window) -> None:
    guard(window)
    other = QShortcut(QKeySequence("Ctrl+Y"), window)
    done = Count(other.activated)

    press(window, Key.Key_Y, CTRL)
    press(window, Key.Key_F1)
    press(window, Key.Key_Plus, CTRL)

    assert done.times == 0
    assert window.overlays.above() == []
    assert window.session.text_size == 125


def test_a_shortcut_that_was_found_by_another_way_does_nothing_either(window: Window) -> None:
    other, larger = (QShortcut(QKeySequence(keys), window) for keys in ("Ctrl+Y", "Ctrl++"))
    done = [Count(each.activated) for each in (other, larger)]
    found = [QShortcutEvent(each.key(), each) for each in (other, larger)]

    for each, event in zip((other, larger), found, strict=True):
        QCoreApplication.sendEvent(each, event)
    before = [each.times for each in done]
    guard(window)
    for each, event in zip((other, larger), found, strict=True):
        QCoreApplication.sendEvent(each, event)

    assert before == [1, 1]
    assert [each.times for each in done] == [1, 2]


def test_a_button_comes_up_again_whatever_is_held_meanwhile(window: Window) -> None:
    button = QPushButton("x")
    put(window, button)
    guard(window)

    QTest.keyPress(window.windowHandle(), Key.Key_Space)
    QTest.keyRelease(window.windowHandle(), Key.Key_Space, CTRL)

    assert not button.isDown()


# ---------------------------------------------------------------- pointers


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton]
)
def test_other_buttons_of_the_mouse_come_to_nobody(window: Window, button: Qt.MouseButton) -> None:
    ears = Ears()
    put(window, ears)
    guard(window)

    mouse(window, center(ears), button)
    mouse(window, center(ears), button, twice=True)

    presses = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
    assert not {*presses, QEvent.Type.MouseButtonRelease, QEvent.Type.ContextMenu} & {*ears.heard}


def test_the_menu_of_a_text_never_opens(window: Window) -> None:
    put(window, QTextEdit("words"))
    guard(window)

    mouse(window, window.rect().center(), Qt.MouseButton.RightButton)
    press(window, Key.Key_Menu)
    press(window, Key.Key_F10, Modifier.ShiftModifier)

    assert windows() == [window]


def test_a_finger_that_rests_asks_for_no_menu(window: Window) -> None:
    ears = Ears()
    put(window, ears)
    ears.grabGesture(Qt.GestureType.TapAndHoldGesture)
    usual = QTapAndHoldGesture.timeout()
    QTapAndHoldGesture.setTimeout(1)
    try:
        heard = [_rest(window, ears)]
        guard(window)
        heard.append(_rest(window, ears))
    finally:
        QTapAndHoldGesture.setTimeout(usual)

    assert heard == [True, False]


def _rest(window: Window, ears: Ears) -> bool:
    """Press until a gesture would be made of it; tell whether it came."""
    ears.heard.clear()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
    QTest.qWait(20)
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
    settle()
    return QEvent.Type.Gesture in ears.heard


@pytest.mark.parametrize("held", [CTRL, ALT, META])
def test_a_wheel_with_a_key_held_changes_nothing(window: Window, held: Modifier) -> None:
    text = QTextEdit("words " * 2000)
    put(window, text)
    guard(window)
    before = text.font().pointSizeF()

    wheel(window, center(text), held)

    assert text.font().pointSizeF() == before


def test_a_wheel_scrolls(window: Window) -> None:
    text = QTextEdit("words " * 9000)
    put(window, text)
    text.verticalScrollBar().setValue(500)
    guard(window)

    wheel(window, center(text))

    assert text.verticalScrollBar().value() < 500


# ---------------------------------------------------------------- from outside


def test_nothing_is_dropped_on_anything(window: Window) -> None:
    browser = QTextBrowser()
    browser.setReadOnly(False)
    put(window, browser)
    wanted = [drop(window, center(browser), text="from outside")]
    guard(window)

    wanted.append(drop(window, center(browser), text="from outside"))
    wanted.append(drop(window, center(browser), urls=["file:///etc/passwd"]))

    assert wanted == [True, False, False]
    assert browser.toPlainText() == "from outside"


def test_no_hint_opens_over_a_button(window: Window) -> None:
    button = QPushButton("x")
    button.setToolTip("a window of its own")
    put(window, button)
    guard(window)

    for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
        place = button.mapToGlobal(QPoint(5, 5))
        QCoreApplication.sendEvent(button, QHelpEvent(kind, QPoint(5, 5), place))
    settle()

    assert windows() == [window]


def test_the_window_is_closed_by_nobody(window: Window) -> None:
    guard(window)

    window.windowHandle().close()
    window.close()
    QCoreApplication.quit()
    settle()

    assert window.isVisible()


def test_what_lies_in_the_window_may_close(window: Window) -> None:
    inside = put(window, QWidget())
    guard(window)

    inside.close()

    assert not inside.isVisible()


def test_the_system_may_ask_to_open_a_file(window: Window, qapp: QApplication) -> None:
    guard(window)
    page = window.page

    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("file:///etc/passwd")))
    settle()

    assert window.page is page
    assert windows() == [window]


def test_what_came_from_here_is_taken_off_the_clipboard(window: Window) -> None:
    standing = guard(window)
    board = QGuiApplication.clipboard()
    board.setText("words of the guide")

    # On a display that has two of them and says whose they are, `test_pasting` goes all the way.
    standing.empty_clipboard()

    assert board.text() == ""


def test_what_somebody_copied_before_the_guide_began_cannot_be_pasted(window: Window) -> None:
    board = QGuiApplication.clipboard()
    board.setText("words of another program")

    guard(window)

    assert board.text() == ""


def test_the_end_of_a_session_is_refused(window: Window) -> None:
    class Manager:
        asked = 0

        def cancel(self) -> None:
            self.asked += 1

    manager = Manager()

    guard(window)._on_end_of_session(manager)

    assert manager.asked == 1


def test_the_keyboard_of_the_system_is_told_that_nothing_takes_text(
    window: Window, qapp: QApplication
) -> None:
    field = QLineEdit()
    put(window, field)
    answers = [_takes_text(field)]

    guard(window)
    answers.append(_takes_text(field))

    assert answers == [True, False]
    assert not qapp.autoSipEnabled()


def _takes_text(field: QLineEdit) -> bool:
    """Ask as Qt does before it shows the keyboard of the system or a menu of ways to type."""
    question = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(field, question)
    return bool(question.value(Qt.InputMethodQuery.ImEnabled))


# ---------------------------------------------------------------- somebody is there


def test_keys_buttons_and_wheels_say_that_somebody_is_there(window: Window) -> None:
    standing = guard(window)
    touched = Count(standing.touched)
    nowhere = QPoint(3, 300)

    seen = []
    for act in (
        lambda: press(window, Key.Key_A),
        lambda: press(window, Key.Key_F1),
        lambda: mouse(window, nowhere),
        lambda: mouse(window, nowhere, Qt.MouseButton.RightButton),
        lambda: wheel(window, nowhere),
        lambda: tap_at(window, nowhere),
    ):
        before = touched.times
        act()
        seen.append(touched.times - before)

    assert seen == [1] * len(seen)


def test_what_lies_on_a_key_is_nobody(window: Window) -> None:
    touched = Count(guard(window).touched)

    QTest.simulateEvent(window, True, Key.Key_A, Modifier.NoModifier, "a", True)
    settle()

    assert touched.times == 0


def test_time_alone_is_nobody(window: Window) -> None:
    touched = Count(guard(window).touched)

    QTest.qWait(30)
    window.rebuild()
    settle()

    assert touched.times == 0


# ---------------------------------------------------------------- the fuse


class FailingError(Exception):
    pass


def _fail(watched: QObject, event: QEvent) -> bool:
    raise FailingError


def test_a_guard_that_fails_steps_aside_once_and_says_so(
    window: Window, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "edu_app")
    standing = guard(window)
    failed = Count(standing.failed)
    standing.table[QEvent.Type.KeyPress] = _fail

    press(window, Key.Key_A)
    press(window, Key.Key_A)

    assert not standing.armed
    assert failed.times == 1
    lines = [json.loads(EventFormatter().format(record)) for record in caplog.records]
    assert [(line["event"], line["code"]) for line in lines] == [("guard", "FailingError")]


def test_the_guide_goes_on_without_its_guard(window: Window) -> None:
    standing = guard(window)
    standing.table[QEvent.Type.TouchBegin] = _fail
    tiles = window.page.tiles  # type: ignore[union-attr]  # the start page

    tap(tiles[0])

    assert not standing.armed
    assert page_view(window).isVisible()


def test_the_guard_goes_with_its_window(stage: Stage) -> None:
    standing = guard(stage.open())
    gone = Count(standing.destroyed)

    stage.close()

    assert gone.times == 1
    other = stage.open()
    press(other, Key.Key_F1)
    assert len(other.overlays.above()) == 1


def test_every_answer_stands_for_an_event(window: Window) -> None:
    standing: Guard = guard(window)

    assert all(isinstance(kind, QEvent.Type) for kind in standing.table)
    assert {QEvent.Type.Paint, QEvent.Type.Timer, QEvent.Type.LayoutRequest}.isdisjoint(
        standing.table
    )
