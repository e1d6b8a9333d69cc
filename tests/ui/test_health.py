# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A machine is looked at beside its window, whole, once at a time; the window goes on."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputDevice
from pytestqt.qtbot import QtBot

from edu_app.log import FILE, NAME, start_log, stop_log
from edu_app.machine.health import TITLES, State
from edu_app.machine.life import Life
from edu_app.paths import log_dir, state_dir
from edu_app.printing.spool import Printer
from edu_app.printing.trouble import Trouble
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from edu_app.ui import health
from edu_app.ui.health import Health, Senses, health_of, queue_of, title_of, touch_screens
from tests.fake_spool import FakeSpool
from tests.stage import Stage, open_stage, touch_screen  # noqa: F401  # the fixture `stage`

TODAY = date(2026, 12, 24)
WHOLE = Settings(kiosk_prints=frozenset({"checklist"}))


@pytest.fixture
def make(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Health]:
    """Return a health of a window, of a machine that has everything."""
    monkeypatch.setattr(health, "touch_screens", lambda: 1)

    def made(settings: Settings = WHOLE, **other: object) -> Health:
        window = stage.open(settings=settings)
        window.setGeometry(window.screen().geometry())
        senses = Senses(spool=FakeSpool, sound=lambda: True, today=lambda: TODAY)
        return Health(WindowHost(window), Life(), replace(senses, **other))  # type: ignore[arg-type]

    return made


@pytest.fixture
def logged() -> Iterator[Callable[[], list[dict[str, object]]]]:
    """Write a log; return its lines."""
    logger = logging.getLogger(NAME)
    before = logger.level, logger.propagate
    start_log(log_dir())
    yield lambda: [json.loads(line) for line in (log_dir() / FILE).read_text().splitlines()]
    stop_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]


def states(one: Health) -> dict[str, State]:
    return {part.name: part.state for part in one.parts}


def test_a_machine_that_has_everything_is_green_from_top_to_bottom(
    make: Callable[..., Health],
) -> None:
    one = make()

    one.run()
    one.finish()

    assert list(states(one)) == [name for name in TITLES if name != "self-test"]
    assert set(states(one).values()) == {State.OK}, [part.words for part in one.bad]
    assert all(title_of(part) for part in one.parts)


def test_a_part_that_a_machine_does_without_is_left_out(make: Callable[..., Health]) -> None:
    one = make(Settings(tone=False))

    one.run()
    one.finish()

    assert {"printer", "sound"}.isdisjoint(states(one))


def test_what_is_broken_is_red_and_counted_in_the_log(
    make: Callable[..., Health], logged: Callable[[], list[dict[str, object]]]
) -> None:
    one = make(
        replace(WHOLE, display="HDMI-9"),
        spool=lambda: FakeSpool(trouble=Trouble.SERVICE_DOWN),
        sound=lambda: False,
        today=lambda: date(1970, 1, 1),
    )
    one._life.clinic_faults, one._life.earlier = 2, "no-answer"

    one.run()
    one.finish()

    broken = ["printer", "sound", "screen", "clock", "settings", "last-run"]
    assert [part.name for part in one.bad] == broken
    assert [(line["event"], line["count"]) for line in logged()] == [("self-test", len(broken))]


def test_a_content_folder_with_faults_is_red(
    make: Callable[..., Health], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "check", lambda *_where: ("a fault", "another"))
    one = make()

    one.run()
    one.finish()

    assert [part.name for part in one.bad] == ["content"]
    assert "2 faults" in one.bad[0].words


def test_looking_that_fails_is_itself_a_fault(
    make: Callable[..., Health], logged: Callable[[], list[dict[str, object]]]
) -> None:
    def fail() -> bool:
        raise RuntimeError("a secret of somebody")

    one = make(sound=fail)

    one.run()
    one.finish()

    assert states(one)["self-test"] is State.BAD
    assert [line["event"] for line in logged()] == ["crash", "self-test"]
    assert "secret" not in (log_dir() / FILE).read_text()
    assert not one.running


def test_it_is_looked_at_once_at_a_time(make: Callable[..., Health], qtbot: QtBot) -> None:
    looks: list[None] = []

    def sound() -> bool:
        looks.append(None)
        return True

    one = make(sound=sound)
    told: list[bool] = []
    one.changed.connect(lambda: told.append(one.running))

    one.run()
    one.run()
    qtbot.waitUntil(lambda: not one.running)
    assert (len(looks), told) == (1, [True, False])

    one.run()
    one.finish()

    assert len(looks) == 2
    assert one.parts


def test_finishing_what_has_not_begun_is_nothing(make: Callable[..., Health]) -> None:
    one = make()

    one.finish()

    assert one.parts == ()


def test_the_window_goes_on_while_the_machine_is_looked_at(
    make: Callable[..., Health], qtbot: QtBot
) -> None:
    one = make()
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start(1)

    one.run()
    qtbot.waitUntil(lambda: not one.running)

    assert len(turns) > 20  # how long the longest takes is measured by hand


def test_all_who_ask_get_the_same(stage: Stage) -> None:
    host = WindowHost(stage.open())

    assert health_of(host) is health_of(host)


def test_fingers_are_felt_by_the_screens_that_the_system_knows() -> None:
    before = touch_screens()
    assert before == len(
        [each for each in QInputDevice.devices() if "TouchScreen" in each.type().name]
    )

    touch_screen()

    assert touch_screens() >= 1


def test_a_machine_is_looked_at_where_the_guide_writes() -> None:
    assert list(Senses().folders()) == [log_dir(), state_dir()]


@pytest.mark.parametrize(
    ("printer", "trouble"),
    [
        (Printer(name="tray"), None),
        (Printer(name="tray", accepting=False), Trouble.OFFLINE),
        (Printer(name="tray", stopped=True), Trouble.STOPPED),
        (Printer(name="tray", accepting=False, reasons=("media-empty",)), Trouble.NO_PAPER),
        (Printer(name="tray", writes_files=True), Trouble.NO_PRINTER),
    ],
    ids=str,
)
def test_a_queue_is_in_trouble_when_no_page_would_come_out(
    printer: Printer, trouble: Trouble | None
) -> None:
    assert queue_of(FakeSpool(printer), "tray").trouble is trouble


def test_a_system_that_tells_nothing_of_its_queues_is_known_as_one() -> None:
    assert not queue_of(FakeSpool(knows_queue=False), "").known
    assert queue_of(FakeSpool(), "").name == "tray"


def test_the_content_folder_is_the_one_that_is_shown(
    make: Callable[..., Health], monkeypatch: pytest.MonkeyPatch, content_root: Path
) -> None:
    given: list[Path] = []
    monkeypatch.setattr(health, "check", lambda root, *_other: given.append(root) or ())
    one = make()

    one.run()
    one.finish()

    assert given == [content_root]
