# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each picture of the staff's room shows the part it is named after, and keeps nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from edu_app.features.staff.room_view import StaffRoom
from edu_app.features.staff.sections import Section
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.profile import KIOSK
from edu_app.screens_staff import MadeUpQueue, staff_states
from edu_app.shell.window import Window
from tests.layout_check import faults_of
from tests.stage import Stage, open_stage  # noqa: F401  # the fixture `stage`


def room_of(window: Window) -> StaffRoom:
    cover = window.covers.cover
    assert isinstance(cover, StaffRoom)
    return cover


def part_of(window: Window) -> Section:
    return room_of(window).frame.shown.section


STATES: dict[str, Callable[[Window], bool]] = {
    "staff-clinic": lambda window: part_of(window) is Section.CLINIC,
    "staff-room": lambda window: part_of(window) is Section.ROOM,
    "staff-languages": lambda window: part_of(window) is Section.LANGUAGES,
    "staff-printing": lambda window: len(room_of(window).frame.shown.trays.rows) == 3,
    "staff-sound": lambda window: part_of(window) is Section.SOUND,
    "staff-screen": lambda window: part_of(window) is Section.SCREEN,
    "staff-content": lambda window: room_of(window).frame.shown.found == (),
    "staff-today": lambda window: len(room_of(window).frame.shown.days) == 4,
    "staff-self-test": lambda window: len(room_of(window).frame.shown.parts) == 5,
    "staff-pin-change": lambda window: part_of(window) is Section.PIN,
    "staff-exit": lambda window: part_of(window) is Section.EXIT,
    "staff-clinic-fixed": lambda window: list(room_of(window).frame.shown.boxes) == ["hours"],
    "staff-clinic-typing": lambda window: room_of(window).frame.shown.scope.tray.isVisible(),
    "staff-clinic-fault": lambda window: (
        room_of(window).frame.shown.boxes["phone"].fault is not None
    ),
    "staff-touch-test": lambda window: room_of(window).test is not None,
    "staff-exit-ask": lambda window: window.overlays.sheet("staff-exit") is not None,
}


@pytest.mark.parametrize("name", STATES)
def test_a_state_is_the_one_it_is_named_after(stage: Stage, name: str, home: Path) -> None:
    window = stage.open(KIOSK)
    found = {state[0]: state for state in staff_states()}
    _, link, prepare, profiles = found[name]

    prepare(window)
    settle()

    assert set(found) == set(STATES)
    assert (link, profiles) == (HOME, ("kiosk",))
    assert STATES[name](window)
    assert faults_of(window) == []
    assert list((home / "state").iterdir()) == []


def test_what_is_pressed_in_a_picture_is_kept_nowhere(stage: Stage, home: Path) -> None:
    window = stage.open(KIOSK)
    prepare = next(state[2] for state in staff_states() if state[0] == "staff-sound")
    prepare(window)
    settle()
    shown = room_of(window).frame.shown

    shown.switch.click()
    shown.tone.play()
    shown.tone.finish()

    assert not shown.book.settings.tone
    assert shown.tone.notice.words
    assert list((home / "state").iterdir()) == []


def test_its_printers_are_made_up() -> None:
    queue = MadeUpQueue()

    assert queue.knows_queue
    assert [printer.name for printer in queue.printers()] == ["Front desk", "Laser, room 4"]
