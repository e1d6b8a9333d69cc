# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ways out of a kiosk by a keyboard, a real one or a stick that says it is one."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from edu_app.features.kiosk.allowed import FIRST_SPECIAL
from edu_app.gallery import settle
from edu_app.ui.keyboard import Keyboard
from tests.features.kiosk.guarded import put
from tests.features.kiosk.standing import Kiosk
from tests.stage import Key, Modifier, place

NONE, SHIFT, CTRL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier
ALT, META = Modifier.AltModifier, Modifier.MetaModifier
SPECIAL = [key for key in Key if key.value >= FIRST_SPECIAL]
MOVES = (
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Escape),
    *(Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down),
    *(Key.Key_PageUp, Key.Key_PageDown),
)


def closing(kiosk: Kiosk) -> None:
    """Close the window by keys, as a window manager does, and as a program does."""
    page = kiosk.window.page

    kiosk.keys("Alt+F4", "Ctrl+W", "Ctrl+F4", "Ctrl+Q", "Ctrl+Shift+Q", "Alt+Space", "Alt+Home")
    kiosk.window.windowHandle().close()
    kiosk.window.close()
    QCoreApplication.quit()
    settle()

    assert kiosk.window.page is page


def ending_the_session(kiosk: Kiosk) -> None:
    """Send what a desktop, a terminal and a log-out send."""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        os.kill(os.getpid(), number)
        kiosk.stands()


def system_keys(kiosk: Kiosk) -> None:
    """Press what a system listens to; here it comes through, and nothing comes of it."""
    page = kiosk.window.page

    kiosk.keys("Alt+Tab", "Alt+Shift+Tab", "Alt+Esc", "Ctrl+Esc", "Ctrl+Shift+Esc", "Alt+F2")
    kiosk.keys("Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Ctrl+Alt+End", "Ctrl+Alt+T")
    kiosk.keys(*(f"Meta+{key}" for key in ("Tab", "D", "E", "R", "L", "X", "U", "I", "S", "P")))
    kiosk.keys("Meta+V", "Meta+.", "Meta+Ctrl+O", "Meta+Ctrl+N", "Meta+Ctrl+Return", "Meta+G")
    kiosk.keys(*(f"Ctrl+Alt+F{number}" for number in range(1, 13)))
    kiosk.key(Key.Key_Meta)
    kiosk.key(Key.Key_SysReq, ALT)

    assert kiosk.window.page is page


def helpful_keys(kiosk: Kiosk) -> None:
    """Press Shift five times and what else begins to help; the guide has its own help."""
    page = kiosk.window.page

    for _ in range(5):
        kiosk.key(Key.Key_Shift)
    kiosk.key(Key.Key_NumLock)
    kiosk.keys("Alt+Shift+NumLock", "Alt+Shift+Print", "Meta+U", "Meta++", "Meta+Esc")

    assert kiosk.window.page is page


def keys_of_programs(kiosk: Kiosk) -> None:
    """Press F1 to F35 alone and with everything, and what opens menus."""
    page = kiosk.window.page

    kiosk.keys("F1")
    assert kiosk.window.overlays.above() == []
    for number in range(1, 36):
        for held in (NONE, SHIFT, CTRL, ALT, CTRL | SHIFT):
            kiosk.key(Key(Key.Key_F1.value + number - 1), held)
    kiosk.keys("Help", "Alt+Return", "Ctrl+Help", "Shift+F1")
    kiosk.key(Key.Key_Alt)

    assert kiosk.window.page is page
    assert kiosk.window.overlays.above() == []


def shortcuts(kiosk: Kiosk) -> None:
    """Press every letter with Ctrl, in a page and in the field that takes text."""
    kiosk.go("search:")
    field = kiosk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    kiosk.write("leg")

    for letter in "POSNTHLFJUCVXAZYKBDEGIMQRW":
        kiosk.keys(f"Ctrl+{letter}", f"Ctrl+Shift+{letter}")
    kiosk.keys("Ctrl+Ins", "Shift+Del", "Shift+Home", "Ctrl+Ins", "Ctrl+Del", "Ctrl+Return")

    assert place(kiosk.window) == "search:"
    assert field.text() == "leg"


def copying_from_qt(kiosk: Kiosk) -> None:
    """The same in a field of Qt with all its habits, as if ours had lost its own."""
    field = QLineEdit("a secret")
    put(kiosk.window, field)

    for name in ("A", "C", "X", "V", "Z", "U"):
        kiosk.keys(f"Ctrl+{name}")
    kiosk.keys("Home", "Shift+End", "Ctrl+Ins", "Shift+Del", "Ctrl+K", "Ctrl+Backspace")
    kiosk.stands()

    assert field.text() == "a secret"
    field.deleteLater()


def pasting(kiosk: Kiosk) -> None:
    """Bring words from another program in, by every key that pastes."""
    kiosk.go("search:")
    field = kiosk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QGuiApplication.clipboard().setText("from outside")

    kiosk.keys("Ctrl+V", "Shift+Ins", "Ctrl+Shift+V")
    kiosk.key(Key.Key_Paste)
    QTest.mouseClick(
        kiosk.window.windowHandle(),
        Qt.MouseButton.MiddleButton,
        pos=field.mapTo(kiosk.window, field.rect().center()),
    )
    QGuiApplication.clipboard().clear()

    assert field.text() == ""


def menus_by_key(kiosk: Kiosk) -> None:
    """Ask for a menu where Qt has one."""
    for link in ("home:", "topic:risks", "search:", "diagram:pelvic-veins", "checklist:"):
        kiosk.go(link)
        kiosk.keys("Menu", "Shift+F10", "Ctrl+Shift+F10")
        kiosk.stands()


def every_key_there_is(kiosk: Kiosk) -> None:
    """Press each key that Qt knows of, those for mail and power among them."""
    page = kiosk.window.page
    others = [key for key in SPECIAL if key not in MOVES]
    assert len(others) > 300

    for key in others:
        kiosk.key(key)

    assert kiosk.window.page is page


def a_keyboard_plugged_in(kiosk: Kiosk) -> None:
    """Type what such a stick types, faster than any hand: a way to a prompt, and a command."""
    kiosk.go("search:")

    for _ in range(3):
        kiosk.key(Key.Key_R, META)
        kiosk.write("powershell -w h -nop")
        kiosk.key(Key.Key_Return)
        kiosk.key(Key.Key_F2, ALT)
        kiosk.write("xterm -e sh")
        kiosk.key(Key.Key_Return, CTRL | SHIFT)

    field = kiosk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert len(field.text()) <= 64


def paths_in_the_search(kiosk: Kiosk) -> None:
    """Type what opens things elsewhere; here it is looked for."""
    kiosk.go("search:")
    page = kiosk.window.page
    field = kiosk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    for words in (
        *("cmd", r"\\127.0.0.1\c$", "%WINDIR%", "shell:startup", "file:///etc/passwd"),
        *("::{20D04FE0-3AEA-1069-A2D8-08002B30309D}", "ms-settings:", "javascript:alert(1)"),
    ):
        field.clear()
        kiosk.write(words)
        kiosk.key(Key.Key_Return)
        kiosk.stands()
        assert kiosk.window.page is page
        assert field.text() == words


def strange_text(kiosk: Kiosk) -> None:
    """Type what other programs stumble over."""
    kiosk.go("search:")
    field = kiosk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()

    kiosk.write("\u202e\u2066\u200b\u200d\ufeff\x00\x07")
    assert field.text() == ""
    for words in ("%n%s%x", "(a+)+$" * 6, "<b>&amp;</b>", "'; drop table", "../../etc"):
        field.clear()
        kiosk.write(words)
        kiosk.stands()
        assert field.text() == words
    field.clear()
    kiosk.write("long " * 400)

    assert len(field.text()) == 64
    kiosk.window.end_visit()
    kiosk.go("search:")
    assert kiosk.window.findChild(QLineEdit).text() == ""  # type: ignore[union-attr]  # a field


def no_other_keyboard(kiosk: Kiosk) -> None:
    """Give a field the focus: the keys on the screen are the guide's own."""
    kiosk.go("search:")
    field = kiosk.window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    settle()

    assert not QGuiApplication.inputMethod().isVisible()
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert kiosk.window.findChild(Keyboard) is not None
