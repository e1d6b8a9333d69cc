# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Days are counted from the log: whole ones are kept, and nothing but four numbers of each."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from edu_app.log import FILE as LOG
from edu_app.log import NAME, Event, start_log, stop_log, write
from edu_app.machine import counts
from edu_app.machine.counts import (
    FILE,
    LARGEST_COUNT,
    LONGEST_LINE,
    MOST_DAYS,
    DayTotals,
    fold,
    kind_of,
    read_totals,
)

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOON.date()
YESTERDAY = TODAY - timedelta(days=1)


def line(event: str, moment: datetime = NOON, **other: object) -> str:
    return json.dumps({"time": moment.isoformat(timespec="seconds"), "event": event, **other})


def log(folder: Path, *lines: str, name: str = LOG) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text("".join(f"{each}\n" for each in lines), encoding="utf-8")


def totals(folder: Path, now: datetime = NOON) -> dict[date, DayTotals]:
    return read_totals(folder / "log", folder / "state", now=now, zone=UTC)


def keep(folder: Path, now: datetime = NOON) -> None:
    fold(folder / "log", folder / "state", now=now, zone=UTC)


# ---------------------------------------------------------------- what counts


@pytest.mark.parametrize(
    ("event", "code", "kind"),
    [
        (Event.VISIT_START, None, "opens"),
        (Event.VISIT_END, "person", "clears"),
        (Event.VISIT_END, "idle", "clears"),
        (Event.VISIT_END, "staff", ""),
        (Event.VISIT_END, "system", ""),
        (Event.PRINT, "ok", "prints"),
        (Event.PRINT, "no-paper", ""),
        (Event.CRASH, "P-01", "faults"),
        (Event.GUARD, None, "faults"),
        (Event.RESTART, "no-answer", "faults"),
        (Event.RESTART, "crash", "faults"),
        (Event.RESTART, "planned", ""),
        (Event.RESTART, "cut", ""),
        (Event.RESTART, ["crash"], ""),
        (Event.START, None, ""),
        ("other", None, ""),
        (None, None, ""),
        ([], {}, ""),
    ],
)
def test_each_event_counts_as_what_it_is(event: object, code: object, kind: str) -> None:
    assert kind_of({"event": event, "code": code}) == kind


def test_the_log_of_the_guide_is_counted_as_it_is_written(
    tmp_path: Path, writing_log: Path
) -> None:
    for event, fields in (
        (Event.VISIT_START, {}),
        (Event.PRINT, {"code": "ok"}),
        (Event.VISIT_END, {"code": "idle"}),
        (Event.VISIT_START, {}),
        (Event.CRASH, {"code": "P-01", "where": "window.py:1"}),
    ):
        write(event, **fields)

    found = read_totals(writing_log, tmp_path / "state")

    assert list(found.values()) == [DayTotals(opens=2, prints=1, clears=1, faults=1)]


@pytest.fixture
def writing_log(tmp_path: Path) -> Iterator[Path]:
    """Write a log in the folder of the test, and give the logger back."""
    logger = logging.getLogger(NAME)
    before = logger.level, logger.propagate
    start_log(tmp_path / "log")
    yield tmp_path / "log"
    stop_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]


# ---------------------------------------------------------------- days


def test_a_day_is_one_of_the_clock_on_the_wall() -> None:
    late = line("visit-start", datetime(2026, 11, 21, 1, tzinfo=UTC))

    found = counts.count([late], ZoneInfo("America/New_York"))

    assert found == {TODAY: DayTotals(opens=1)}


def test_the_days_of_summer_and_winter_begin_at_their_own_midnight() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    lines = [
        line("visit-start", datetime(2026, 7, 1, 22, 30, tzinfo=UTC)),  # half past midnight there
        line("visit-start", datetime(2026, 12, 1, 22, 30, tzinfo=UTC)),  # half past eleven
    ]

    assert set(counts.count(lines, berlin)) == {date(2026, 7, 2), date(2026, 12, 1)}


def test_today_is_told_and_only_days_that_are_over_are_kept(tmp_path: Path) -> None:
    log(
        tmp_path / "log",
        line("visit-start", NOON - timedelta(days=1)),
        line("visit-end", NOON - timedelta(days=1), code="person"),
        line("visit-start"),
    )

    keep(tmp_path)

    assert totals(tmp_path) == {YESTERDAY: DayTotals(opens=1, clears=1), TODAY: DayTotals(opens=1)}
    assert json.loads((tmp_path / "state" / FILE).read_bytes()) == {
        "2026-11-19": {"opens": 1, "prints": 0, "clears": 1, "faults": 0}
    }


def test_a_fold_after_the_log_is_gone_changes_nothing(tmp_path: Path) -> None:
    log(tmp_path / "log", line("visit-start", NOON - timedelta(days=1)))
    keep(tmp_path)
    before = (tmp_path / "state" / FILE).stat()

    (tmp_path / "log" / LOG).unlink()
    keep(tmp_path)
    keep(tmp_path)

    assert totals(tmp_path) == {YESTERDAY: DayTotals(opens=1)}
    assert (tmp_path / "state" / FILE).stat() == before


def test_lines_that_a_log_has_lost_are_not_lost_from_the_totals(tmp_path: Path) -> None:
    yesterday = line("visit-start", NOON - timedelta(days=1))
    log(tmp_path / "log", *[yesterday] * 3)
    keep(tmp_path)

    log(tmp_path / "log", yesterday)
    keep(tmp_path)

    assert totals(tmp_path)[YESTERDAY] == DayTotals(opens=3)


def test_a_clock_that_was_ahead_leaves_no_half_day(tmp_path: Path) -> None:
    log(tmp_path / "log", line("visit-start"))
    keep(tmp_path, NOON + timedelta(days=1))  # today taken for yesterday
    assert totals(tmp_path) == {TODAY: DayTotals(opens=1)}

    log(tmp_path / "log", line("visit-start"), line("visit-start"))
    keep(tmp_path, NOON + timedelta(days=1))

    assert totals(tmp_path, NOON + timedelta(days=1)) == {TODAY: DayTotals(opens=2)}


def test_days_to_come_and_days_long_past_are_left_out(tmp_path: Path) -> None:
    ages = (-1, 0, MOST_DAYS - 1, MOST_DAYS, 20_000)
    log(tmp_path / "log", *(line("visit-start", NOON - timedelta(days=age)) for age in ages))

    assert [(TODAY - day).days for day in totals(tmp_path)] == [MOST_DAYS - 1, 0]
    keep(tmp_path)
    assert len(json.loads((tmp_path / "state" / FILE).read_bytes())) == 1


def test_a_file_of_all_days_can_be_read_again(tmp_path: Path) -> None:
    days = (NOON - timedelta(days=age) for age in range(1, MOST_DAYS))
    log(tmp_path / "log", *(line("visit-start", day) for day in days))
    keep(tmp_path)
    log(tmp_path / "log")

    assert len(totals(tmp_path)) == MOST_DAYS - 1


# ---------------------------------------------------------------- what is broken


def test_rotated_files_are_counted_too(tmp_path: Path) -> None:
    for number, name in enumerate((f"{LOG}.2", f"{LOG}.1", LOG)):
        log(tmp_path / "log", *[line("visit-start")] * 10**number, name=name)
    log(tmp_path / "log", line("visit-start"), name=f"{LOG}.3")

    assert totals(tmp_path) == {TODAY: DayTotals(opens=111)}


def test_broken_lines_count_for_nothing(tmp_path: Path) -> None:
    good = line("visit-start")
    log(
        tmp_path / "log",
        *("", "\0\0\0", good[:30], "[]", "17", "null", "[" * 900, "{" * 900),
        *(json.dumps({"event": "visit-start"}), json.dumps({"event": "visit-start", "time": 5})),
        line("visit-start").replace("2026", "20265"),
        line("visit-start", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))),
        "x" * (LONGEST_LINE * 3),
        good,
    )
    with (tmp_path / "log" / LOG).open("ab") as file:
        file.write(b"\xff\xfe\n")
        file.write(line("visit-start").encode()[:40])  # the power failed here

    assert totals(tmp_path) == {TODAY: DayTotals(opens=1)}


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "17", '{"2026-11-19": 5}', "{" * 900, '{"yesterday": {"opens": 1}}', "\0"),
        '{"2026-11-19": {"opens": 1',
    ],
)
def test_a_file_of_totals_that_makes_no_sense_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / FILE).write_text(text)

    assert totals(tmp_path) == {}


def test_numbers_that_make_no_sense_are_none(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    of_day = {"opens": -1, "prints": "7", "clears": LARGEST_COUNT + 1, "faults": 2, "words": "a"}
    (tmp_path / "state" / FILE).write_text(json.dumps({"2026-11-19": of_day}))

    assert totals(tmp_path) == {YESTERDAY: DayTotals(faults=2)}


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    log(tmp_path / "log", line("visit-start", NOON - timedelta(days=1)))
    (tmp_path / "state").write_text("a file where a folder should be")

    keep(tmp_path)

    assert totals(tmp_path) == {YESTERDAY: DayTotals(opens=1)}


def test_the_present_moment_is_taken_from_the_clock(tmp_path: Path) -> None:
    log(tmp_path / "log", line("visit-start", datetime.now(tz=UTC) - timedelta(days=3)))

    fold(tmp_path / "log", tmp_path / "state")

    assert list(read_totals(tmp_path / "log", tmp_path / "state").values()) == [DayTotals(opens=1)]
