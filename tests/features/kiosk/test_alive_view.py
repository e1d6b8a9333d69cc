# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk is fed, tested and started anew by what its clocks say, and never under somebody."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edu_app.feature import Ending
from edu_app.features.kiosk import alive_view
from edu_app.features.kiosk.alive_view import Alive
from edu_app.features.kiosk.nightly import NOBODY_SECONDS
from edu_app.gallery import settle
from edu_app.log import FILE, NAME, start_log, stop_log
from edu_app.machine.exits import Exit
from edu_app.machine.life import Life
from edu_app.machine.notify import Service
from edu_app.paths import log_dir
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from tests.machine.service_manager import ServiceManager
from tests.stage import Stage

EVENING = datetime(2026, 11, 20, 22)
BY_DAY = Settings(open_hours=("Mon-Sun 07:30-18:00",), tone=False)


class StayingHost(WindowHost):
    """Writes down that the program was to end."""

    def leave(self, code: int) -> None:
        """Stay."""
        self.codes = (*getattr(self, "codes", ()), code)


@dataclass
class Clocks:
    """The clock on the wall, and the other one."""

    wall: datetime = EVENING
    seconds: float = 5000.0

    def now(self) -> datetime:
        """Return what the clock on the wall says."""
        return self.wall

    def clock(self) -> float:
        """Return what the other one says."""
        return self.seconds

    def go_on(self, **time: float) -> None:
        """Let both go on."""
        passed = timedelta(**time)
        self.wall += passed
        self.seconds += passed.total_seconds()


@dataclass
class Room:
    """A kiosk with its clocks."""

    alive: Alive
    host: StayingHost
    clocks: Clocks
    memory: list[int]

    def wait(self, **time: float) -> tuple[int, ...]:
        """Let time pass until the next look; return the codes it was to end with so far."""
        self.clocks.go_on(**time)
        self.alive.feeder.turned.emit()
        return getattr(self.host, "codes", ())


@pytest.fixture
def open_room(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Room]:
    """Return a kiosk in the evening; its self-test says that it was run, and looks at nothing."""

    def made(settings: Settings = BY_DAY, service: Service | None = None) -> Room:
        host = StayingHost(stage.open(settings=settings))
        clocks, memory = Clocks(), [110]
        life = Life(service or Service())
        alive = Alive(host, clocks.now, clocks.clock, life, lambda: memory[0])
        runs: list[None] = []
        monkeypatch.setattr(alive.health, "run", lambda: runs.append(None))
        monkeypatch.setattr(alive.health, "runs", runs, raising=False)
        return Room(alive, host, clocks, memory)

    return made


@pytest.fixture
def restarts() -> Iterator[Callable[[], list[str]]]:
    """Write a log; return what it says of restarts."""
    logger = logging.getLogger(NAME)
    before = logger.level, logger.propagate
    start_log(log_dir())

    def read() -> list[str]:
        lines = [json.loads(line) for line in (log_dir() / FILE).read_text().splitlines()]
        return [line["code"] for line in lines if line["event"] == "restart"]

    yield read
    stop_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]


# ---------------------------------------------------------------- a new start


def test_it_starts_anew_at_night_once(
    open_room: Callable[..., Room], restarts: Callable[[], list[str]]
) -> None:
    room = open_room()

    assert room.wait(hours=5) == ()
    assert room.wait(minutes=30) == (Exit.AGAIN,)
    assert room.wait(minutes=1) == (Exit.AGAIN,)

    assert restarts() == ["planned"]


def test_somebody_who_is_there_at_night_is_waited_for(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.wait(hours=5)

    room.alive.on_touched()
    assert room.wait(minutes=5) == ()
    room.alive.on_touched()
    assert room.wait(minutes=9) == ()
    room.host.end_visit(Ending.PERSON)

    assert room.wait(minutes=16) == (Exit.AGAIN,)


def test_a_touch_that_no_visit_came_of_is_not_waited_for_until_dawn(
    open_room: Callable[..., Room],
) -> None:
    room = open_room()
    room.wait(hours=5, minutes=25)
    room.alive.on_touched()

    assert room.wait(seconds=NOBODY_SECONDS - 1) == ()
    assert room.wait(seconds=1) == (Exit.AGAIN,)


def test_a_page_that_is_read_aloud_is_heard_to_its_end(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.alive.on_touched()
    voice = room.host.context().session.voice
    voice.set_reads(on=True)

    assert room.wait(hours=6) == ()
    voice.set_reads(on=False)
    assert room.wait(seconds=12) == (Exit.AGAIN,)


def test_other_settings_count_at_once(open_room: Callable[..., Room]) -> None:
    room = open_room()

    room.host.take_settings(Settings(restart_at=""))

    assert room.wait(hours=8) == ()


def test_memory_that_leaks_is_given_back(
    open_room: Callable[..., Room], qtbot: QtBot, restarts: Callable[[], list[str]]
) -> None:
    room = open_room()
    room.alive.feeder.began.emit()
    with qtbot.waitSignal(room.alive._settled.timeout):
        room.alive._settled.start(1)
    room.memory[0] = 2000

    assert room.wait(hours=2) == (Exit.AGAIN,)
    assert restarts() == ["memory"]


# ---------------------------------------------------------------- the machine


def test_what_a_visit_has_freed_goes_back_a_turn_later(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[None] = []
    room = open_room()
    monkeypatch.setattr(alive_view, "give_back", lambda: times.append(None))

    room.host.end_visit(Ending.PERSON)
    at_once = len(times)
    settle()

    assert at_once == 0
    assert len(times) == 1


def test_the_machine_is_tested_soon_after_the_first_paint(
    open_room: Callable[..., Room], qtbot: QtBot
) -> None:
    alive_view_ms, room = alive_view.SETTLED_MS, open_room()
    settled = room.alive._settled
    qtbot.waitUntil(settled.isActive)
    assert settled.interval() == alive_view_ms

    with qtbot.waitSignal(settled.timeout):
        settled.start(1)

    assert len(room.alive.health.runs) == 1


def test_the_machine_is_tested_when_the_clinic_opens(open_room: Callable[..., Room]) -> None:
    room = open_room()
    runs = room.alive.health.runs

    room.wait(hours=9)
    assert runs == []
    room.wait(minutes=30)
    room.wait(minutes=30)
    assert len(runs) == 1
    room.wait(hours=12)
    room.wait(hours=12)
    assert len(runs) == 2


def test_the_service_manager_is_told_how_many_parts_need_a_person(
    stage: Stage, tmp_path: Path
) -> None:
    host = StayingHost(stage.open(settings=BY_DAY))
    with ServiceManager(tmp_path) as manager:
        clocks = Clocks()
        alive = Alive(host, clocks.now, clocks.clock, Life(Service(manager.address)))
        alive.health.run()
        alive.health.finish()

        said = manager.heard()

    assert f"STATUS={len(alive.health.bad)} parts need a person" in said


def test_it_ends_with_its_window(open_room: Callable[..., Room], qtbot: QtBot) -> None:
    room = open_room()

    with qtbot.waitSignal(room.alive.destroyed):
        room.host.deleteLater()
