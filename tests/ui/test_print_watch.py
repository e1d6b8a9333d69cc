# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A job in the queue is looked after until it is out, and news are told once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.printing import ipp, watch
from edu_app.printing.spool import Phase, Sent, Ticket
from edu_app.printing.trouble import Trouble
from edu_app.printing.watch import QUIET_SECONDS, Watch
from edu_app.profile import KIOSK
from edu_app.ui import print_watch
from edu_app.ui.print_room import PrintRoom
from edu_app.ui.print_watch import LOOK_EVERY_MS, JobWatch
from tests.fake_spool import FakeSpool

TICKET = Ticket("tray", 1)
LOOK_SECONDS = LOOK_EVERY_MS / 1000


@pytest.fixture
def owner(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    monkeypatch.setattr(print_watch, "LOOK_EVERY_MS", 2)
    monkeypatch.setattr(watch, "OLD_SECONDS", 0.0)
    yield (owner := QObject())
    owner.deleteLater()
    settle()


class Story:
    """A watch over the one job of a queue, and what it told."""

    def __init__(self, owner: QObject) -> None:
        self.now = 100.0
        self.spool = FakeSpool(jobs=[TICKET])
        self.watch = JobWatch(PrintRoom(KIOSK.paper, self.spool), TICKET, owner, lambda: self.now)
        self.news: list[Watch] = []
        self.watch.changed.connect(self.news.append)
        self.watch.start()

    def troubles(self) -> list[Trouble | None]:
        """Return what was told."""
        return [each.trouble for each in self.news]


@pytest.fixture
def story(owner: QObject) -> Story:
    return Story(owner)


def test_trouble_is_said_within_five_seconds() -> None:
    silent_service = 1 + ipp.ANSWER_SECONDS  # libcups waits for one second before it sends

    assert LOOK_SECONDS + QUIET_SECONDS <= 4.5
    assert LOOK_SECONDS + silent_service <= 4.5


def test_the_end_is_told_once_and_nobody_looks_any_more(story: Story, qtbot: QtBot) -> None:
    story.spool.phase = Phase.DONE
    qtbot.waitUntil(lambda: bool(story.news))
    story.spool.trouble = Trouble.SERVICE_DOWN
    settle()

    assert [(each.ended, each.trouble) for each in story.news] == [(True, None)]


def test_trouble_is_told_when_it_comes_and_when_it_goes(story: Story, qtbot: QtBot) -> None:
    well = story.spool.printer
    story.spool.printer = replace(well, reasons=("media-empty-error",))
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.NO_PAPER])

    story.spool.printer = well
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.NO_PAPER, None])

    assert not any(each.ended for each in story.news)


def test_a_job_that_does_not_move_is_told(story: Story, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: story.spool.looks > 2)
    assert story.news == []

    story.now += QUIET_SECONDS
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.STUCK])


def test_a_job_can_be_given_its_time_again(story: Story, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: story.spool.looks > 2)
    story.now += QUIET_SECONDS
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.STUCK])

    story.watch.start_over()
    story.now += QUIET_SECONDS
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.STUCK, Trouble.STUCK])


def test_a_service_that_comes_back_is_asked_again(story: Story, qtbot: QtBot) -> None:
    story.spool.trouble = Trouble.SERVICE_DOWN
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.SERVICE_DOWN])

    story.spool.trouble = None
    story.spool.phase = Phase.DONE
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.SERVICE_DOWN, None])

    assert story.news[-1].ended


def test_a_job_dies_with_its_queue(story: Story, qtbot: QtBot) -> None:
    story.spool.trouble = Trouble.NO_PRINTER
    qtbot.waitUntil(lambda: bool(story.news))

    assert story.news[0].ended
    assert story.news[0].trouble is Trouble.NO_PRINTER


def test_a_fault_of_our_own_is_a_failure(story: Story, qtbot: QtBot) -> None:
    def broken(ticket: Ticket) -> Sent:
        raise ZeroDivisionError

    story.spool.look = broken  # type: ignore[method-assign]  # the fake one breaks
    qtbot.waitUntil(lambda: story.troubles() == [Trouble.FAILED])
