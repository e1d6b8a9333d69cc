# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Totals of whole days, counted from the log: no times, no paths, no words.

The log says in UTC what happened, so a killed program loses nothing and nothing is written while
somebody is there. A day here is one of the clock on the wall, as staff count it. A day that is
counted twice keeps the larger number of each kind: old lines of the log go with time, and a clock
that was ahead has counted a day before it was over.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from edu_app.log import FILE as LOG
from edu_app.log import FILES_KEPT, Event
from edu_app.machine.kept import keep
from edu_app.saving import NotSaved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

FILE = "counts.json"
MOST_DAYS = 400
LARGEST_BYTES = 100_000
LARGEST_COUNT = 1_000_000
LONGEST_LINE = 1000
BY_PATIENTS = {"person", "idle"}
"""How a visit of a patient ends; staff and settings end what is none."""
BY_FAULT = {"no-answer", "crash"}
"""Restarts that somebody should look into; one whose plug is pulled each night is cut each day."""


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What happened on one day."""

    opens: int = 0
    """Visits that were begun."""
    prints: int = 0
    """Jobs that came out of the printer."""
    clears: int = 0
    """Visits that were cleared, by a person or after nobody had touched for a while."""
    faults: int = 0
    """Errors of the guide; what a printer lacks is none."""


Totals = dict[date, DayTotals]


def read_totals(
    log_folder: Path,
    state_folder: Path,
    *,
    now: datetime | None = None,
    zone: tzinfo | None = None,
) -> Totals:
    """Return the totals of each day, the newest last, with today from the log.

    Without a zone, days are those of the machine.
    """
    today = (now or datetime.now(tz=UTC)).astimezone(zone).date()
    totals = _kept(state_folder)
    for day, counted in count(lines_of(log_folder), zone).items():
        totals[day] = _larger(totals.get(day, DayTotals()), counted)
    first = today - timedelta(days=MOST_DAYS)
    return {day: totals[day] for day in sorted(totals) if first < day <= today}


def fold(
    log_folder: Path,
    state_folder: Path,
    *,
    now: datetime | None = None,
    zone: tzinfo | None = None,
) -> None:
    """Keep what the log says of days that are over; a folder that cannot be written is left."""
    moment = now or datetime.now(tz=UTC)
    totals = read_totals(log_folder, state_folder, now=moment, zone=zone)
    totals.pop(moment.astimezone(zone).date(), None)
    if totals == _kept(state_folder):
        return
    record = {str(day): asdict(of_day) for day, of_day in totals.items()}
    with suppress(NotSaved):
        keep(state_folder / FILE, json.dumps(record, indent=0).encode())


def lines_of(log_folder: Path) -> Iterator[str]:
    """Return the lines of the log, oldest first, those of rotated files too."""
    for name in (*(f"{LOG}.{number}" for number in range(FILES_KEPT, 0, -1)), LOG):
        with suppress(OSError), (log_folder / name).open(encoding="utf-8", errors="replace") as log:
            while line := log.readline(LONGEST_LINE):
                yield line


def count(lines: Iterable[str], zone: tzinfo | None) -> Totals:
    """Count the events of each day; a line that makes no sense counts for nothing."""
    found: dict[date, dict[str, int]] = {}
    for line in lines:
        event = _event_of(line)
        kind = kind_of(event)
        day = _day_of(event, zone) if kind else None
        if day is not None:
            of_day = found.setdefault(day, {})
            of_day[kind] = of_day.get(kind, 0) + 1
    return {day: DayTotals(**of_day) for day, of_day in found.items()}


def kind_of(event: Mapping[str, object]) -> str:
    """Return under which name of `DayTotals` an event counts; blank when it does not."""
    match event.get("event"), event.get("code"):
        case Event.VISIT_START, _:
            return "opens"
        case Event.PRINT, "ok":
            return "prints"
        case Event.VISIT_END, str(code) if code in BY_PATIENTS:
            return "clears"
        case ((Event.CRASH | Event.GUARD), _):
            return "faults"
        case Event.RESTART, str(code) if code in BY_FAULT:
            return "faults"
        case _:
            return ""


def _event_of(line: str) -> Mapping[str, object]:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return event if isinstance(event, dict) else {}


def _day_of(event: Mapping[str, object], zone: tzinfo | None) -> date | None:
    try:
        moment = datetime.fromisoformat(str(event.get("time")))
        return moment.astimezone(zone).date()
    except (ValueError, OverflowError, OSError):
        return None


def _larger(one: DayTotals, other: DayTotals) -> DayTotals:
    names = [each.name for each in fields(DayTotals)]
    return DayTotals(**{name: max(getattr(one, name), getattr(other, name)) for name in names})


def _kept(folder: Path) -> Totals:
    """Return the days that were counted before; what makes no sense is left out."""
    try:
        with (folder / FILE).open("rb") as file:
            found = json.loads(file.read(LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    days = found.items() if isinstance(found, dict) else ()
    read = ((_date_of(name), of_day) for name, of_day in days if isinstance(of_day, dict))
    return {day: _totals_of(of_day) for day, of_day in read if day is not None}


def _date_of(name: str) -> date | None:
    try:
        return date.fromisoformat(name)
    except ValueError:
        return None


def _totals_of(of_day: Mapping[str, object]) -> DayTotals:
    given = ((each.name, of_day.get(each.name)) for each in fields(DayTotals))
    counts = {
        name: each for name, each in given if type(each) is int and 0 <= each <= LARGEST_COUNT
    }
    return DayTotals(**counts)
