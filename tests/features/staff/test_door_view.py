# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whoever presses long enough and knows the PIN comes in; a visit ends before and after."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.feature import Ending
from edu_app.features.staff import door_view
from edu_app.features.staff.corner_view import CornerPress
from edu_app.features.staff.door_view import KEY, StaffDoor, room_of_staff
from edu_app.features.staff.no_pin_view import NoPin
from edu_app.features.staff.pad_view import PinPad
from edu_app.features.staff.room_view import StaffRoom
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.machine.tries import LOCK_SECONDS, MOST, Tries
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.host import Host
from tests.features.staff.pressing import PIN_HASH, Clock, Finger, tap_pin
from tests.stage import Key, Stage, click, press


class Room(QWidget):
    """Stands where the staff's room will be."""

    left = Signal()
    again_wanted = Signal(str)

    def __init__(self, section: str) -> None:
        super().__init__()
        self.section = section


class Entrance:
    """A door before a kiosk on a page, and why its visits ended."""

    def __init__(self, window: Window, tries: Tries) -> None:
        self.window, self.host = window, WindowHost(window)
        self.door = StaffDoor(self.host, tries, self._make_room)
        self.rooms: list[Room] = []
        self.ends = 0
        self.host.visit_ended.connect(self._on_visit_ended)

    @property
    def pad(self) -> PinPad:
        assert self.door.ask is not None
        assert isinstance(self.door.ask.pad, PinPad)
        return self.door.ask.pad

    def come_in(self) -> Room:
        """Type the PIN, and return the room that opens."""
        self.door.open_pad()
        settle()
        tap_pin(self.pad)
        return self.rooms[-1]

    def _make_room(self, host: Host, section: str) -> Room:
        assert host is self.host
        self.rooms.append(Room(section))
        return self.rooms[-1]

    def _on_visit_ended(self) -> None:
        self.ends += 1


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tries(tmp_path: Path, clock: Clock) -> Tries:
    return Tries(tmp_path / "state", clock)


@pytest.fixture
def entrance(stage: Stage, tries: Tries) -> Entrance:
    settings = Settings(pin_hash=PIN_HASH)
    return Entrance(stage.open(link="topic:risks", settings=settings), tries)


# ---------------------------------------------------------------- the way in


def test_a_long_press_opens_the_pad_and_the_pin_opens_the_room(
    stage: Stage, tries: Tries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door_view, "CornerPress", partial(CornerPress, hold_ms=20))
    entrance = Entrance(stage.open(settings=Settings(pin_hash=PIN_HASH)), tries)
    finger = Finger(entrance.window)

    with qtbot.waitSignal(entrance.door.corner.held):
        finger.down()
    finger.up()
    assert entrance.host.cover is None
    tap_pin(entrance.pad)

    assert entrance.host.cover is entrance.rooms[0] is entrance.door.room
    assert entrance.rooms[0].isVisible()
    assert entrance.window.overlays.above() == []


def test_the_visit_of_the_patient_ends_before_the_room_opens(entrance: Entrance) -> None:
    entrance.window.session.set_text_size(150)
    before = entrance.window.session

    entrance.come_in()

    assert entrance.ends == 1
    assert entrance.window.session is not before
    assert entrance.window.history.current.link == HOME


def test_leaving_the_room_ends_a_visit_again(entrance: Entrance) -> None:
    room = entrance.come_in()
    entrance.window.session.set_text_size(150)

    room.left.emit()
    settle()

    assert (entrance.ends, entrance.host.cover, entrance.door.room) == (2, None, None)
    assert entrance.window.session.text_size == 100
    assert entrance.window.top is not None
    assert entrance.window.top.isVisible()


def test_both_ends_are_written_down_as_those_of_staff(
    entrance: Entrance, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    monkeypatch.setattr(
        "edu_app.shell.window.write", lambda _event, **fields: written.append(fields)
    )

    entrance.come_in().left.emit()

    assert written == [{"code": Ending.STAFF}] * 2


def test_the_door_opens_again_after_the_room_was_left(entrance: Entrance) -> None:
    entrance.come_in().left.emit()

    second = entrance.come_in()

    assert entrance.host.cover is second
    assert len(entrance.rooms) == 2


def test_no_link_and_no_way_back_leads_into_the_room(entrance: Entrance) -> None:
    entrance.come_in().left.emit()

    assert not entrance.window.history.can_go_back
    assert entrance.window.history.current.link == HOME


# ---------------------------------------------------------------- one pad at a time


def test_a_second_press_opens_no_second_pad(entrance: Entrance) -> None:
    entrance.door.open_pad()
    first = entrance.pad

    entrance.door.open_pad()

    assert entrance.pad is first


def test_in_the_room_there_is_no_pad(entrance: Entrance) -> None:
    entrance.come_in()

    entrance.door.open_pad()

    assert entrance.door.ask is None


@pytest.mark.parametrize("how", ["button", "escape", "time", "end of the visit", "rebuild"])
def test_a_pad_can_be_closed_and_opened_again(entrance: Entrance, how: str) -> None:
    entrance.door.open_pad()
    settle()

    match how:
        case "button":
            click(entrance.pad.top.close_button)
        case "escape":
            press(entrance.window, Key.Key_Escape)
        case "time":
            entrance.pad.left.emit()
        case "end of the visit":
            entrance.host.end_visit(Ending.IDLE)
        case "rebuild":
            entrance.window.rebuild()
    settle()

    assert entrance.door.ask is None
    assert entrance.window.overlays.sheet(KEY) is None
    entrance.come_in()
    assert entrance.host.cover is entrance.rooms[0]


def test_a_pin_that_comes_too_late_opens_nothing(entrance: Entrance) -> None:
    entrance.door.open_pad()
    pad = entrance.pad
    entrance.window.overlays.shut_all()

    pad.passed.emit()

    assert (entrance.rooms, entrance.ends) == ([], 0)


def test_without_a_pin_the_door_stays_shut(stage: Stage, tries: Tries) -> None:
    entrance = Entrance(stage.open(), tries)

    entrance.door.open_pad()

    assert entrance.door.ask is not None
    assert isinstance(entrance.door.ask.pad, NoPin)
    click(entrance.door.ask.pad.back_button)
    assert (entrance.door.ask, entrance.rooms) == (None, [])


def test_a_pin_that_staff_have_just_set_counts_at_once(stage: Stage, tries: Tries) -> None:
    entrance = Entrance(stage.open(), tries)
    entrance.host.take_settings(Settings(pin_hash=PIN_HASH))

    entrance.come_in()

    assert entrance.host.cover is entrance.rooms[0]


# ---------------------------------------------------------------- covers of others


def test_what_stands_between_visits_takes_the_place_of_the_room(entrance: Entrance) -> None:
    room, attract = entrance.come_in(), QWidget()

    def cover() -> None:
        entrance.host.put_cover(attract)

    entrance.host.visit_ending.connect(cover)
    room.left.emit()

    assert entrance.host.cover is attract
    assert (entrance.ends, entrance.door.room) == (2, None)


def test_the_room_takes_the_place_of_what_stands_between_visits(entrance: Entrance) -> None:
    def cover() -> None:
        entrance.host.put_cover(QWidget())

    entrance.host.visit_ending.connect(cover)

    assert entrance.host.cover is None
    assert entrance.come_in() is entrance.host.cover


def test_a_room_that_was_covered_has_nothing_more_to_say(entrance: Entrance) -> None:
    room = entrance.come_in()
    other = QWidget()
    entrance.host.put_cover(other)

    room.left.emit()

    assert (entrance.host.cover, entrance.ends) == (other, 1)
    entrance.come_in()
    assert entrance.host.cover is entrance.rooms[1]


def test_a_room_that_was_covered_can_be_put_up_again(entrance: Entrance) -> None:
    room = entrance.come_in()
    entrance.host.put_cover(QWidget())

    room.again_wanted.emit("screen")

    assert entrance.host.cover is entrance.rooms[1] is entrance.door.room
    assert [each.section for each in entrance.rooms] == ["", "screen"]


# ---------------------------------------------------------------- tries


def test_a_wait_that_is_over_is_forgotten_also_while_nobody_looks(
    stage: Stage, tmp_path: Path, clock: Clock
) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(MOST):
        tries.begin()
    again = Tries(tmp_path, clock)
    door = StaffDoor(WindowHost(stage.open()), again)
    (wait,) = (each for each in door.findChildren(QTimer) if each.parent() is door)
    assert (wait.isActive(), wait.interval()) == (True, 300_001)

    clock.now += 100
    wait.timeout.emit()
    assert wait.interval() == 200_001
    clock.now += LOCK_SECONDS
    wait.stop()
    wait.timeout.emit()

    assert not wait.isActive()
    assert Tries(tmp_path, clock).left == MOST


def test_a_wait_begins_with_the_pad_that_is_closed(entrance: Entrance) -> None:
    (wait,) = (each for each in entrance.door.findChildren(QTimer) if each.interval() == 0)
    entrance.door.open_pad()
    for _ in range(MOST):
        entrance.door.tries.begin()

    entrance.window.overlays.shut_all()

    assert wait.interval() == 300_001


# ---------------------------------------------------------------- the real ones


def test_on_a_machine_tries_are_kept_where_its_user_keeps_state(stage: Stage, home: Path) -> None:
    door = StaffDoor(WindowHost(stage.open()))

    door.tries.begin()

    (file,) = (home / "state" / "vein-guide").iterdir()
    assert file.read_bytes() == b"1"


def test_behind_the_door_is_the_room_of_staff(stage: Stage) -> None:
    host = WindowHost(stage.open())

    room = room_of_staff(host, "")
    host.put_cover(room)

    assert isinstance(room, StaffRoom)
