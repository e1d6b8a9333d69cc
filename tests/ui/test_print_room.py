# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The machine's room for printing outlives the visits and takes out what they have left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.printing.spool import Ticket
from edu_app.printing.trouble import Trouble
from edu_app.profile import CONSULT, KIOSK, Limits
from edu_app.ui.jobs import QUIET, Job
from edu_app.ui.print_room import PrintRoom
from tests.fake_spool import FakeSpool


class Asker(QObject):
    """Wants the result of some work."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.heard: list[object] = []
        job.done.connect(self._on_done)
        job.start()

    def _on_done(self, result: object) -> None:
        self.heard.append(result)


FIRST, SECOND = Ticket("tray", 1), Ticket("tray", 2)


@pytest.fixture
def spool() -> FakeSpool:
    return FakeSpool(jobs=[FIRST, SECOND])


@pytest.fixture
def room(qapp: object, spool: FakeSpool) -> PrintRoom:
    return PrintRoom(KIOSK.paper, spool)


def test_jobs_are_taken_out_beside_the_window(room: PrintRoom, spool: FakeSpool) -> None:
    room.purge((FIRST,))
    room.settle()

    assert spool.jobs == [SECOND]
    assert QUIET.running == 0


def test_nothing_is_begun_for_nothing(room: PrintRoom, spool: FakeSpool) -> None:
    spool.trouble = Trouble.SERVICE_DOWN

    room.purge(())
    room.settle()

    assert spool.cancelled == []


@pytest.mark.parametrize(("stop", "left"), [(False, [FIRST, SECOND]), (True, [SECOND])])
def test_what_comes_out_is_left_alone_until_somebody_stops_it(
    qapp: object, spool: FakeSpool, left: list[Ticket], *, stop: bool
) -> None:
    room = PrintRoom(CONSULT.paper, spool)

    room.purge((FIRST,), stop=stop)
    room.settle()

    assert spool.jobs == left


def test_everything_of_an_earlier_start_is_swept_out(room: PrintRoom, spool: FakeSpool) -> None:
    room.sweep()
    room.settle()

    assert spool.jobs == []


def test_a_service_that_is_down_stops_nothing(room: PrintRoom, spool: FakeSpool) -> None:
    spool.trouble = Trouble.SERVICE_DOWN

    room.sweep()
    room.purge((FIRST,))
    room.settle()

    assert spool.jobs == [FIRST, SECOND]
    assert QUIET.running == 0


def test_the_gate_has_the_limits_of_the_profile(qapp: object, spool: FakeSpool) -> None:
    limits = Limits(pages=1, jobs=1, minutes=1)
    room = PrintRoom(replace(KIOSK.paper, limits=limits), spool)

    assert room.gate.refusal(2) is Trouble.TOO_MANY_PAGES
    room.gate.count()
    assert room.gate.refusal(1) is Trouble.TOO_OFTEN


def test_the_queue_is_that_of_the_machine(qapp: object) -> None:
    room = PrintRoom(KIOSK.paper)

    assert isinstance(room.spool, CupsSpool) is (load() is not None)


def test_whoever_wants_a_result_may_die_before_it_comes(
    room: PrintRoom, spool: FakeSpool, qtbot: QtBot
) -> None:
    spool.gate.clear()
    asker = Asker(room.job(lambda: spool.gate.wait(10)))

    asker.deleteLater()
    settle()  # does not wait for the work
    assert not spool.gate.is_set()
    spool.gate.set()
    qtbot.waitUntil(lambda: QUIET.running == 0)

    assert asker.heard == []


def test_a_result_is_told(room: PrintRoom) -> None:
    asker = Asker(room.job(lambda: 7))

    room.settle()

    assert asker.heard == [7]
