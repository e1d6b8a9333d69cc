# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The room brings console, screens and sheets together."""

from __future__ import annotations

import pytest

from edu_app.features.consult.audience import AudienceState
from edu_app.features.consult.deeds_view import KEYS_SHEET
from edu_app.features.consult.room_view import ConsultRoom
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.features.consult.consoles import console, talk
from tests.stage import Key, Stage, click, press


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(CONSULT, "consult:first-visit")


@pytest.fixture
def room(window: Window) -> ConsultRoom:
    return ConsultRoom(WindowHost(window))


def test_the_console_says_how_the_patients_screen_stands(window: Window, room: ConsultRoom) -> None:
    assert room.audience.state is AudienceState.ONE
    assert console(window).strip.patient.words.text() == "One screen only"
    press(window, Key.Key_S)
    assert console(window).stage.seen.words.text() == "Live: turn the laptop to show it"

    room.audience.state_changed.emit(AudienceState.ONE)
    window.home()
    room.audience.state_changed.emit(AudienceState.ONE)
    assert room.console is None


def test_the_laptop_is_turned_and_comes_back(window: Window, room: ConsultRoom) -> None:
    press(window, Key.Key_S)
    press(window, Key.Key_T)
    cover = room.turned.cover
    assert cover is not None
    assert cover.content.shown is not None
    assert not console(window).isVisible()
    press(window, Key.Key_Right)
    assert talk(window).live == "first-visit.what-it-is"

    press(window, Key.Key_T)
    settle()
    assert console(window).isVisible()


def test_a_sheet_is_shut_by_its_own_button(window: Window, room: ConsultRoom) -> None:
    press(window, Key.Key_Question)
    sheet = window.overlays.sheet(KEYS_SHEET)
    assert sheet is not None
    click(sheet.content.close_button)

    assert window.overlays.sheet(KEYS_SHEET) is None
    assert room.console is console(window)


def test_with_one_screen_there_is_nothing_to_swap(window: Window, room: ConsultRoom) -> None:
    assert room.audience.state is AudienceState.ONE
    assert not console(window).strip.swap.isVisible()
