# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a job and its printer say, and what it means for the person who waits."""

from __future__ import annotations

import pytest

from edu_app.printing.spool import Phase, Printer, Sent
from edu_app.printing.trouble import Trouble
from edu_app.printing.watch import OLD_SECONDS, QUIET_SECONDS, Watch, seen, trouble_of


def printer(*reasons: str, stopped: bool = False, jobs: int = 1) -> Printer:
    return Printer(name="tray", reasons=reasons, stopped=stopped, jobs=jobs)


def sent(
    phase: Phase, *reasons: str, stopped: bool = False, jobs: int = 1, sheets: int = 0
) -> Sent:
    return Sent(phase=phase, printer=printer(*reasons, stopped=stopped, jobs=jobs), sheets=sheets)


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        ((), None),
        (("media-empty-error",), Trouble.NO_PAPER),
        (("media-empty",), Trouble.NO_PAPER),
        (("media-needed-error",), Trouble.NO_PAPER),
        (("media-empty-warning",), None),  # one tray of several
        (("media-low-warning", "toner-low-report"), None),
        (("offline-report",), Trouble.OFFLINE),
        (("offline-error",), Trouble.OFFLINE),
        (("shutdown",), Trouble.OFFLINE),
        (("connecting-to-device",), None),
        (("media-jam-error",), Trouble.ATTENTION),
        (("cover-open",), Trouble.ATTENTION),
        (("toner-empty-error",), Trouble.ATTENTION),
        (("spool-area-full-error",), Trouble.FULL),
        (("paused",), Trouble.STOPPED),
        (("paused", "media-empty-error"), Trouble.NO_PAPER),
        (("something-new-error",), None),
    ],
)
def test_reasons_of_printers(reasons: tuple[str, ...], expected: Trouble | None) -> None:
    assert trouble_of(printer(*reasons)) is expected


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (("media-empty-warning",), Trouble.NO_PAPER),
        (("cover-open-report",), Trouble.ATTENTION),
        (("connecting-to-device",), Trouble.OFFLINE),
        (("toner-low-warning",), None),
    ],
)
def test_what_is_said_by_the_way_counts_when_nothing_moves(
    reasons: tuple[str, ...], expected: Trouble | None
) -> None:
    assert trouble_of(printer(*reasons)) is None
    assert trouble_of(printer(*reasons), quiet=True) is expected


def test_a_stopped_printer_without_a_reason_is_stopped() -> None:
    assert trouble_of(printer(stopped=True)) is Trouble.STOPPED


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (sent(Phase.WAITING), None),
        (sent(Phase.PRINTING), None),
        (sent(Phase.PRINTING, "media-empty-error"), Trouble.NO_PAPER),
        (sent(Phase.WAITING, stopped=True), Trouble.STOPPED),
        (sent(Phase.HELD), Trouble.HELD),
        (sent(Phase.HELD, stopped=True), Trouble.STOPPED),
        (sent(Phase.STOPPED), Trouble.STUCK),
        (sent(Phase.STOPPED, "offline-report"), Trouble.OFFLINE),
    ],
)
def test_a_job_that_is_in_the_queue(now: Sent, expected: Trouble | None) -> None:
    well = sent(now.phase, stopped=now.printer.stopped)

    watch = seen(seen(Watch(), well, 1.0), now, 1.1)

    assert watch.trouble is expected
    assert not watch.ended


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (sent(Phase.DONE), None),
        (sent(Phase.DONE, "media-empty-error"), None),
        (sent(Phase.GONE), None),
        (sent(Phase.GONE, "media-empty-error"), None),  # it was the last sheet
        (sent(Phase.ABORTED), Trouble.FAILED),
        (sent(Phase.CANCELLED), Trouble.FAILED),
    ],
)
def test_a_job_that_is_over(now: Sent, expected: Trouble | None) -> None:
    watch = seen(seen(Watch(), sent(Phase.PRINTING), 1.0), now, 2.0)

    assert watch.ended
    assert watch.trouble is expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [((), None), (("media-empty-error",), Trouble.FAILED)],
    ids=["paper was put in", "somebody has cancelled it"],
)
def test_a_job_that_vanishes_in_trouble(after: tuple[str, ...], expected: Trouble | None) -> None:
    empty = sent(Phase.PRINTING, "media-empty-error")
    before = seen(seen(Watch(), sent(Phase.PRINTING), 0.5), empty, 1.0)
    assert before.trouble is Trouble.NO_PAPER

    assert seen(before, sent(Phase.GONE, *after), 2.0).trouble is expected


@pytest.mark.parametrize("phase", [Phase.WAITING, Phase.PRINTING])
def test_a_job_that_does_not_move_is_stuck_within_five_seconds(phase: Phase) -> None:
    watch = seen(Watch(), sent(phase), 10.0)

    assert seen(watch, sent(phase), 10.0 + QUIET_SECONDS - 0.1).trouble is None
    assert seen(watch, sent(phase), 10.0 + QUIET_SECONDS).trouble is Trouble.STUCK
    assert QUIET_SECONDS < 4


@pytest.mark.parametrize(
    "change",
    [sent(Phase.PRINTING), sent(Phase.WAITING, jobs=3), sent(Phase.WAITING, sheets=1)],
    ids=["it is its turn", "the line is shorter", "a sheet is out"],
)
def test_anything_that_moves_gives_new_time(change: Sent) -> None:
    watch = seen(Watch(), sent(Phase.WAITING, jobs=4), 0.0)

    watch = seen(watch, change, 2.0)

    assert seen(watch, change, 2.0 + QUIET_SECONDS - 0.1).trouble is None


def test_a_stuck_job_that_goes_on_is_in_order_again() -> None:
    stuck = seen(seen(Watch(), sent(Phase.WAITING), 0.0), sent(Phase.WAITING), 9.0)

    assert stuck.trouble is Trouble.STUCK
    assert seen(stuck, sent(Phase.PRINTING), 10.0).trouble is None


def test_what_was_said_before_may_be_over_and_counts_only_when_it_stays() -> None:
    empty = sent(Phase.PRINTING, "media-empty-error")
    first = seen(Watch(), empty, 0.0)

    assert first.trouble is None
    assert seen(first, empty, OLD_SECONDS - 0.1).trouble is None
    assert seen(first, empty, OLD_SECONDS).trouble is Trouble.NO_PAPER
    assert seen(first, sent(Phase.PRINTING), OLD_SECONDS).trouble is None


def test_what_is_over_and_comes_again_counts_at_once() -> None:
    empty, well = sent(Phase.PRINTING, "media-empty-error"), sent(Phase.PRINTING)

    watch = seen(seen(Watch(), empty, 0.0), well, 0.5)

    assert seen(watch, empty, 1.0).trouble is Trouble.NO_PAPER
