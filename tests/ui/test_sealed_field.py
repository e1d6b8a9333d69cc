# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A sealed field takes letters from keys; nothing else comes in and nothing goes out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.sealed_field import SealedField
from edu_app.ui.theme import Theme

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
Control = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def make(theme: Theme, show: Callable[..., None], *, sealed: bool) -> SealedField:
    host = QWidget()
    field = SealedField("Name", theme, 40, sealed=sealed, icon="pencil")
    QVBoxLayout(host).addWidget(field)
    show(host, 600, 120)
    field.setFocus()
    field.insert("Vein Center")
    return field


@pytest.fixture
def field(theme: Theme, show: Callable[..., None]) -> SealedField:
    return make(theme, show, sealed=True)


@pytest.fixture
def unsealed(theme: Theme, show: Callable[..., None]) -> SealedField:
    return make(theme, show, sealed=False)


def test_keys_type(field: SealedField) -> None:
    QTest.keyClicks(field, "s")
    QTest.keyClick(field, Key.Key_Backspace)
    QTest.keyClicks(field, "2")

    assert field.text() == "Vein Center2"


@pytest.mark.parametrize("key", [Key.Key_V, Key.Key_C, Key.Key_X, Key.Key_A])
def test_the_clipboard_gets_nothing_and_gives_nothing(field: SealedField, key: Qt.Key) -> None:
    board = QGuiApplication.clipboard()
    board.setText("from outside")

    QTest.keyClick(field, key, Control)

    assert (field.text(), board.text()) == ("Vein Center", "from outside")
    board.clear()


def test_nothing_can_be_marked(field: SealedField) -> None:
    field.selectAll()
    QTest.mouseDClick(field, LEFT)

    assert not field.hasSelectedText()


def test_the_middle_button_puts_nothing_in(field: SealedField) -> None:
    board = QGuiApplication.clipboard()
    if board.supportsSelection():
        board.setText("from outside", QClipboard.Mode.Selection)

    QTest.mouseClick(field, MIDDLE)

    assert field.text() == "Vein Center"


def test_a_press_says_that_somebody_wants_to_type(field: SealedField) -> None:
    heard: list[bool] = []
    field.pressed.connect(lambda: heard.append(True))

    QTest.mouseClick(field, LEFT)
    QTest.mouseClick(field, MIDDLE)

    assert heard == [True]


def test_one_that_is_not_sealed_is_an_ordinary_field(unsealed: SealedField) -> None:
    heard: list[bool] = []
    unsealed.pressed.connect(lambda: heard.append(True))
    QTest.mouseDClick(unsealed, LEFT, pos=unsealed.rect().center() - unsealed.rect().center() / 2)
    unsealed.selectAll()

    QTest.keyClick(unsealed, Key.Key_C, Control)

    assert QGuiApplication.clipboard().text() == "Vein Center"
    assert unsealed.acceptDrops()
    assert heard == []
    QGuiApplication.clipboard().clear()
