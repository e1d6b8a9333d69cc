# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Work goes on beside the window, its result arrives in the window, and dies with its owner."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from edu_app.gallery import settle
from edu_app.ui.jobs import QUIET, SHORT_TURN_SECONDS, Checkpoint, Job, Outcome, Run


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    yield (owner := QObject())
    owner.deleteLater()
    settle()


class Owner(QObject):
    """One that belongs to itself."""

    itself: Owner


class Heard:
    """What a job said, and in which thread."""

    def __init__(self, job: Job) -> None:
        self.done: list[object] = []
        self.failed: list[object] = []
        self.threads: list[QThread] = []
        job.done.connect(self._on_done)
        job.failed.connect(self.failed.append)

    def _on_done(self, result: object) -> None:
        self.done.append(result)
        self.threads.append(QThread.currentThread())


def test_a_result_arrives_once_and_on_the_thread_of_the_window(
    owner: QObject, qtbot: QtBot
) -> None:
    worked_in: list[int] = []

    def work(checkpoint: Checkpoint) -> str:
        checkpoint()
        worked_in.append(threading.get_ident())
        return "ready"

    job = Job(work, owner)
    heard = Heard(job)
    with qtbot.waitSignal(job.done, timeout=5000):
        job.start()
    job.finish()

    assert heard.done == ["ready"]
    assert heard.threads == [owner.thread()]
    assert worked_in != [threading.get_ident()]
    assert not heard.failed


def test_an_error_is_told_in_the_window_and_not_in_the_thread(owner: QObject) -> None:
    def work(checkpoint: Checkpoint) -> None:
        raise ZeroDivisionError("no")

    job = Job(work, owner)
    heard = Heard(job)
    job.start()
    job.finish()

    assert not heard.done
    assert [str(error) for error in heard.failed] == ["no"]


def test_work_ends_with_its_owner_and_says_nothing(qapp: object) -> None:
    owner = QObject()
    begun, steps = threading.Event(), []

    def work(checkpoint: Checkpoint) -> None:
        while True:
            steps.append(1)
            begun.set()
            checkpoint()

    job = Job(work, owner)
    heard = Heard(job)
    job.start()
    assert begun.wait(5)

    owner.deleteLater()
    settle()

    count = len(steps)
    assert QUIET.running == 0
    assert "job" not in [thread.name for thread in threading.enumerate()]
    settle()
    assert (len(steps), heard.done, heard.failed) == (count, [], [])


def test_the_collector_takes_no_owner_while_its_result_is_handed_over(qapp: object) -> None:
    class Collecting(Run):
        def outcome(self) -> Outcome | None:
            found = super().outcome()
            gc.collect()  # it waits until no work goes on
            return found

    owner = Owner()
    owner.itself = owner  # only the collector takes it away
    job = Job(lambda checkpoint: "ready", QObject(owner))
    heard = Heard(job)
    job._run = Collecting(lambda checkpoint: "ready")
    gc.collect()  # by itself it does not come again in so few steps
    del owner
    job._run.start()

    job.finish()

    assert heard.done == ["ready"]
    gc.collect()
    assert not isValid(job)


def test_the_collector_that_is_asked_for_waits_for_the_work(owner: QObject) -> None:
    """In a thread it would destroy widgets, and their timers would go on."""
    go = threading.Event()
    gc.disable()
    job = Job(lambda checkpoint: go.wait(5), owner)
    job.start()

    QUIET.collect()
    meanwhile = gc.isenabled()
    go.set()
    job.finish()

    assert not meanwhile
    assert gc.isenabled()


def test_the_collector_that_is_asked_for_comes_at_once_when_nothing_goes_on() -> None:
    gc.disable()

    QUIET.collect()

    assert gc.isenabled()


def test_a_job_that_was_never_started_dies_quietly(qapp: object) -> None:
    owner = QObject()
    Job(lambda checkpoint: None, owner)

    owner.deleteLater()
    settle()

    assert QUIET.running == 0


def test_no_cycles_are_collected_and_turns_are_short_while_work_goes_on(owner: QObject) -> None:
    go, turn = threading.Event(), sys.getswitchinterval()
    first = Job(lambda checkpoint: go.wait(5), owner)
    second = Job(lambda checkpoint: gc.isenabled(), owner)
    heard = Heard(second)
    assert gc.isenabled()

    first.start()
    second.start()
    second.finish()

    assert heard.done == [False]
    assert not gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(SHORT_TURN_SECONDS)
    go.set()
    first.finish()
    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(turn)
