# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The field takes text of limited length; a sealed one takes it from keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QDragEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from edu_app.features.search.field_view import HEIGHT, SearchField
from edu_app.features.search.words import LONGEST_QUERY
from edu_app.gallery import settle
from edu_app.profile import Profile
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker

Ctrl = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def make(theme: Theme, show: Callable[..., None], *, sealed: bool) -> SearchField:
    host = QWidget()
    layout = QVBoxLayout(host)
    field = SearchField(theme, sealed=sealed)
    layout.addWidget(field)
    show(host, 600, 160)
    field.setFocus()
    return field


@pytest.fixture
def field(theme: Theme, show: Callable[..., None]) -> SearchField:
    return make(theme, show, sealed=False)


@pytest.fixture
def sealed(theme: Theme, show: Callable[..., None]) -> SearchField:
    return make(theme, show, sealed=True)


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_as_high_as_the_design_wants(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)

    field = SearchField(theme, sealed=False)

    assert field.sizeHint().height() - 16 >= HEIGHT[theme.look.scale]
    assert field.accessibleName() == "Search this guide"


@pytest.mark.parametrize("percent", [100, 200])
def test_on_a_low_page_it_is_as_high_as_a_finger_needs(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    low, tall = (SearchField(theme, sealed=True, low=each) for each in (True, False))

    assert theme.target("sm") <= low.sizeHint().height() - 16 <= tall.sizeHint().height() - 16
    assert percent > 100 or low.sizeHint().height() < tall.sizeHint().height()


def test_no_more_is_taken_than_is_looked_for(field: SearchField) -> None:
    field.insert("x" * 1_000_000)

    assert len(field.text()) == LONGEST_QUERY


def test_a_button_empties_it_and_gives_the_keys_back(field: SearchField) -> None:
    assert not field.clear_button.isVisible()
    QTest.keyClicks(field, "stent")
    assert field.clear_button.isVisible()
    assert field.rect().contains(field.clear_button.geometry())

    QTest.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)

    assert field.text() == ""
    assert field.hasFocus()
    assert not field.clear_button.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_Escape])
def test_keys_of_the_page_are_left_to_it(field: SearchField, key: Qt.Key) -> None:
    heard: list[int] = []

    class Host(QWidget):
        def keyPressEvent(self, event: object) -> None:
            heard.append(event.key())  # type: ignore[attr-defined]

    host = Host()
    field.setParent(host)
    QTest.keyClick(field, key)

    assert heard == [key.value]


# ---------------------------------------------------------------- sealed


def test_a_sealed_field_still_takes_letters_from_keys(sealed: SearchField) -> None:
    QTest.keyClicks(sealed, "A")
    no = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(sealed, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Ntilde, no, "ñ"))
    QTest.keyClicks(sealed, "o 2")
    QTest.keyClick(sealed, Key.Key_Backspace)

    assert sealed.text() == "Año "


@pytest.mark.parametrize("key", [Key.Key_V, Key.Key_C, Key.Key_X, Key.Key_A])
def test_nothing_goes_to_the_clipboard_or_comes_from_it(sealed: SearchField, key: Qt.Key) -> None:
    board = QGuiApplication.clipboard()
    board.setText("from outside")
    QTest.keyClicks(sealed, "stent")

    QTest.keyClick(sealed, Key.Key_A, Ctrl)
    QTest.keyClick(sealed, key, Ctrl)

    assert (sealed.text(), board.text()) == ("stent", "from outside")
    board.clear()


def test_nothing_can_be_marked(sealed: SearchField) -> None:
    QTest.keyClicks(sealed, "stent")

    sealed.selectAll()
    QTest.keyClick(sealed, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseDClick(sealed, Qt.MouseButton.LeftButton)

    assert not sealed.hasSelectedText()


def test_the_middle_button_puts_nothing_in(sealed: SearchField) -> None:
    board = QGuiApplication.clipboard()
    if board.supportsSelection():
        board.setText("from outside", QClipboard.Mode.Selection)

    QTest.mouseClick(sealed, Qt.MouseButton.MiddleButton)

    assert sealed.text() == ""


def test_nothing_can_be_dropped(sealed: SearchField) -> None:
    data = QMimeData()
    data.setText("from outside")
    event = QDragEnterEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()

    QApplication.sendEvent(sealed, event)

    assert not sealed.acceptDrops()
    assert not event.isAccepted()
    assert sealed.text() == ""


def test_no_keyboard_of_the_system_is_asked_for(sealed: SearchField, field: SearchField) -> None:
    assert not sealed.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert sealed.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_a_press_on_it_says_that_somebody_wants_to_type(sealed: SearchField) -> None:
    heard: list[bool] = []
    sealed.pressed.connect(lambda: heard.append(True))

    QTest.mouseClick(sealed, Qt.MouseButton.LeftButton, pos=QPointF(200, 40).toPoint())
    settle()

    assert heard == [True]
