# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide's own keys write into the field, and go when somebody wants to read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.search.field_view import SearchField
from edu_app.features.search.keys_view import KeyTray
from edu_app.features.search.words import LONGEST_QUERY
from edu_app.profile import KIOSK
from tests.ui.samples import ThemeMaker


@pytest.fixture
def tray(make_theme: ThemeMaker, show: Callable[..., None]) -> KeyTray:
    theme = make_theme(KIOSK)
    host = QWidget()
    field = SearchField(theme, sealed=True)
    made = KeyTray(field, theme, "en")
    layout = QVBoxLayout(host)
    layout.addWidget(field)
    layout.addWidget(made)
    show(host, 1400, 700)
    return made


def test_letters_are_written_and_taken_away(tray: KeyTray) -> None:
    for letter in "stentt":
        tray.keyboard.typed.emit(letter)
    tray.keyboard.erased.emit()

    assert tray._field.text() == "stent"


def test_a_key_that_is_held_down_fills_the_field_and_no_more(tray: KeyTray) -> None:
    for _each in range(500):
        tray.keyboard.typed.emit("a")

    assert len(tray._field.text()) == LONGEST_QUERY


def test_it_tells_when_the_keys_come_and_go(tray: KeyTray) -> None:
    told: list[bool] = []
    tray.keys_shown.connect(told.append)

    tray.keyboard.hidden.emit()
    tray._field.pressed.emit()

    assert told == [False, True]


def test_a_page_that_goes_with_its_keys_has_not_lost_them(tray: KeyTray) -> None:
    told: list[bool] = []
    tray.keys_shown.connect(told.append)

    tray.window().hide()

    assert told == [True]


def test_the_keys_are_never_higher_than_wanted_or_than_there_is_room(tray: KeyTray) -> None:
    wanted = tray.keyboard.sizeHint().height()

    heights = []
    for room in (wanted - 60, wanted + 60):
        tray.fit(room)
        heights.append(tray.keyboard.height())

    assert heights == [wanted - 60, wanted]


@pytest.mark.parametrize("name", ["entered", "hidden"])
def test_the_keys_go_for_reading_and_come_back_for_typing(tray: KeyTray, name: str) -> None:
    getattr(tray.keyboard, name).emit()
    assert not tray.isVisible()

    tray._field.pressed.emit()

    assert tray.isVisible()
