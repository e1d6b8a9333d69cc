# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk as it stands in a waiting room, and what it must still be after each attempt."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from edu_app.app import attach_features
from edu_app.features.kiosk.cursor_view import Cursor
from edu_app.features.kiosk.displays_view import Displays
from edu_app.features.kiosk.guard_view import Guard
from edu_app.features.staff.door_view import StaffDoor
from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.profile import KIOSK
from edu_app.settings import Settings
from tests.stage import Key, Modifier, Stage

CLICK, NONE = QTest.KeyAction.Click, Modifier.NoModifier
SETTINGS = Settings(attract=False)
LETTERS = {key.value for key in Qt.Key if key.value < 0x80}

Part = TypeVar("Part", bound=QObject)


class Kiosk:
    """A kiosk with all that it is besides its pages, and an empty folder to tamper in.

    It stands on its start page: what covers it while nobody is there would take each first touch.
    """

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage, self.folder = stage, folder
        self.open()

    def open(self, content: Path | None = None) -> None:
        """Stand anew, with other pages; what stood before is gone."""
        self.stage.close()
        self.window = self.stage.open(KIOSK, content=content, settings=SETTINGS)
        self.host = attach_features(self.window)
        self.guard, self.cursor = self._part(Guard), self._part(Cursor)
        self.displays, self.door = self._part(Displays), self._part(StaffDoor)
        self.window.activateWindow()
        settle()
        self.stands()

    def _part(self, kind: type[Part]) -> Part:
        found = self.window.findChild(kind)
        assert isinstance(found, kind)
        return found

    def go(self, link: str) -> None:
        """Open a place of the guide."""
        found = Link.parse(link)
        assert found is not None, link
        self.window.go(found)
        settle()

    # ------------------------------------------------------------ attempts

    def keys(self, *names: str) -> None:
        """Press keys by their names, such as `Ctrl+P`; one that Qt cannot name fails."""
        for name in names:
            keys = QKeySequence(name)
            assert keys.count() == 1, name
            self.key(keys[0].key(), keys[0].keyboardModifiers())
        settle()

    def key(self, key: Qt.Key, held: Modifier = Modifier.NoModifier) -> None:
        """Press a key; what has the focus gets it, if anything does."""
        text = chr(key.value).lower() if key.value in LETTERS else ""
        QTest.sendKeyEvent(CLICK, self.window.windowHandle(), key, text, held)

    def write(self, text: str) -> None:
        """Type letters, also such as no keyboard has."""
        for letter in text:
            key = Key(ord(letter)) if ord(letter) in LETTERS else Key.Key_A
            QTest.sendKeyEvent(CLICK, self.window.windowHandle(), key, letter, NONE)
        settle()

    def spots(self, across: int = 6, down: int = 5) -> list[QPoint]:
        """Return places all over the window."""
        width, height = self.window.width(), self.window.height()
        return [
            QPoint(width * (2 * x + 1) // (2 * across), height * (2 * y + 1) // (2 * down))
            for x in range(across)
            for y in range(down)
        ]

    # ------------------------------------------------------------ what must be

    def stands(self) -> None:
        """Fail when anything of a kiosk is not as it has to be."""
        settle()
        window = self.window
        seen = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert seen == [window], seen
        assert window.isFullScreen()
        assert window.geometry() == window.screen().geometry()
        assert QApplication.activePopupWidget() is None
        assert QApplication.activeModalWidget() is None
        assert window.page is not None
        assert isValid(window.page)
        assert self.guard.armed
        assert not window.findChildren(QDrag)
        assert self.board() == ""

    def board(self) -> str:
        """Return everything that another program could paste."""
        board = QGuiApplication.clipboard()
        return "".join(board.text(mode) for mode in QClipboard.Mode)
