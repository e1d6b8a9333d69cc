# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Several things can be in the queue at once; the newest is spoken of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.printing import watch
from edu_app.printing.spool import Phase
from edu_app.printing.trouble import Trouble
from edu_app.profile import KIOSK
from edu_app.ui import print_watch
from edu_app.ui.print_errand import Wanted, wanted_of
from edu_app.ui.print_errands import Errands
from edu_app.ui.print_room import PrintRoom
from tests.fake_spool import FakeSpool
from tests.framed_sheets import FramedSheets


class Round:
    """Errands in a room, and what was told of them."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.spool = FakeSpool()
        self.room = PrintRoom(KIOSK.paper, self.spool)
        self.errands = Errands(self.room, self.owner)
        self.troubles: list[Trouble | None] = []
        self.ended: list[int] = []
        self.errands.troubled.connect(self.troubles.append)
        self.errands.ended.connect(self.ended.append)


@pytest.fixture
def round_(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Round]:
    monkeypatch.setattr(print_watch, "LOOK_EVERY_MS", 2)
    monkeypatch.setattr(watch, "OLD_SECONDS", 0.0)
    made = Round()
    yield made
    made.owner.deleteLater()
    settle()
    made.room.settle()


def wanted(pages: int = 1) -> Wanted:
    return wanted_of(FramedSheets(pages), "tray", 1, only_known=True)


def test_at_first_there_is_nothing(round_: Round) -> None:
    errands = round_.errands

    errands.look_again()
    errands.drop()
    errands.drop_all()

    assert not errands.sending
    assert not errands.waits
    assert round_.spool.cancelled == []


def test_an_errand_is_on_its_way_and_then_in_the_queue(round_: Round, qtbot: QtBot) -> None:
    round_.errands.begin(wanted())
    assert round_.errands.sending

    qtbot.waitUntil(lambda: round_.errands.waits)

    assert not round_.errands.sending


def test_the_end_of_an_older_one_is_not_told(round_: Round, qtbot: QtBot) -> None:
    round_.errands.begin(wanted(1))
    qtbot.waitUntil(lambda: round_.errands.waits)
    round_.errands.begin(wanted(2))
    qtbot.waitUntil(lambda: round_.errands.waits)

    round_.spool.jobs.pop(0)
    qtbot.waitUntil(lambda: len(round_.errands.children()) == 1)
    assert round_.ended == []
    round_.spool.phase = Phase.DONE
    qtbot.waitUntil(lambda: round_.ended == [2])


def test_the_trouble_of_an_older_one_is_not_told(round_: Round, qtbot: QtBot) -> None:
    round_.errands.begin(wanted())
    qtbot.waitUntil(lambda: round_.errands.waits)
    round_.spool.gate.clear()
    round_.errands.begin(wanted())
    qtbot.waitUntil(lambda: len(round_.spool.orders) == 2)

    looks = round_.spool.looks
    round_.spool.printer = replace(round_.spool.printer, reasons=("paused",))
    qtbot.waitUntil(lambda: round_.spool.looks > looks + 2)
    assert round_.troubles == []
    round_.spool.gate.set()
    qtbot.waitUntil(lambda: round_.troubles == [Trouble.STOPPED])


def test_one_that_ends_badly_has_no_pages(round_: Round, qtbot: QtBot) -> None:
    round_.spool.phase = Phase.ABORTED
    round_.errands.begin(wanted(2))
    qtbot.waitUntil(lambda: round_.ended == [0])

    assert round_.troubles == [Trouble.FAILED]


def test_dropping_the_newest_leaves_those_before_it(round_: Round, qtbot: QtBot) -> None:
    for _ in range(2):
        round_.errands.begin(wanted())
        qtbot.waitUntil(lambda: round_.errands.waits)

    round_.errands.drop()
    qtbot.waitUntil(lambda: len(round_.spool.jobs) == 1)

    assert round_.spool.jobs[0].number == 1
    round_.errands.drop_all()
    qtbot.waitUntil(lambda: round_.spool.jobs == [])


def test_the_gate_is_asked_and_counts(round_: Round, qtbot: QtBot) -> None:
    assert round_.errands.refusal(wanted(3)) is Trouble.TOO_MANY_PAGES
    for _ in range(3):
        assert round_.errands.refusal(wanted()) is None
        round_.errands.begin(wanted())
        qtbot.waitUntil(lambda: round_.errands.waits)

    assert round_.errands.refusal(wanted()) is Trouble.TOO_OFTEN
