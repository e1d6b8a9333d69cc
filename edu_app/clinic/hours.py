# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Opening hours as a clinic writes them, such as `Mon-Fri 07:30-18:00`, and what they say of now.

Times are those of the clock on the wall. A clock that jumps, is wrong or changes to summer time
only moves the answer: nothing here counts what has passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from edu_app.problems import EduError

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_MINUTES = 24 * 60
WEEK = len(DAYS)
SHOWN = 40
LINE = re.compile(r"(?P<days>[^\W\d]+(?:[-,][^\W\d]+)*)? ?(?P<times>\d.*)")
TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})")
AROUND = re.compile(r"\s*([-,])\s*")
BLANKS = re.compile(r"\s+")
DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})
EXAMPLE = "Write days and times such as Mon-Fri 07:30-18:00."


class HoursUnclear(EduError):  # noqa: N818  # says what happened, in words
    """A line of opening hours, or a time of day, cannot be understood."""

    code = "S-03"


@dataclass(frozen=True, slots=True)
class Spell:
    """Open without a break, on some days of the week."""

    days: frozenset[int]
    """Monday is 0; the day on which it begins."""
    begins: int
    """In minutes after midnight."""
    ends: int
    """Counted from the same midnight, so more than a day when it goes on after the next one."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When it is open; without a spell always."""

    spells: tuple[Spell, ...] = ()

    def is_open(self, now: datetime) -> bool:
        """Tell whether it is open at a moment of the clock on the wall."""
        if not self.spells:
            return True
        day, minute = now.weekday(), now.hour * 60 + now.minute
        return any(_holds(spell, day, minute) for spell in self.spells)

    def next_change(self, now: datetime) -> datetime | None:
        """Return when it will open or close next; None when it never does."""
        present = self.is_open(now)
        later = sorted(moment for moment in self._edges(now) if moment > now)
        return next((moment for moment in later if self.is_open(moment) != present), None)

    def _edges(self, now: datetime) -> Iterator[datetime]:
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        for ahead in range(-1, WEEK + 1):
            day = midnight + timedelta(days=ahead)
            for spell in self.spells:
                if day.weekday() in spell.days:
                    yield day + timedelta(minutes=spell.begins)
                    yield day + timedelta(minutes=spell.ends)


def _holds(spell: Spell, day: int, minute: int) -> bool:
    today = day in spell.days and spell.begins <= minute < spell.ends
    before = (day - 1) % WEEK in spell.days and minute + DAY_MINUTES < spell.ends
    return today or before


def hours_fault(text: str) -> str:
    """Say in a sentence why a line is no opening hours, and what to do; blank when it is."""
    try:
        tuple(_spells(text))
    except HoursUnclear as unclear:
        return unclear.sentence
    return ""


def read_hours(lines: Sequence[str]) -> Hours:
    """Return what lines of opening hours say together; raise HoursUnclear with the first fault."""
    return Hours(tuple(spell for line in lines for spell in _spells(line)))


def time_fault(text: str) -> str:
    """Say in a sentence why this is no time of day, and what to do; blank when it is."""
    try:
        read_time(text)
    except HoursUnclear as unclear:
        return unclear.sentence
    return ""


def read_time(text: str) -> time:
    """Return a time of day such as `03:30`; raise HoursUnclear when it is none."""
    minutes = _minutes(text.strip())
    if minutes is None or minutes == DAY_MINUTES:
        raise HoursUnclear(f"{_said(text)} is not a time of day. Write one such as 03:30.")
    return time(minutes // 60, minutes % 60)


def _spells(line: str) -> Iterator[Spell]:
    """Yield the spells of a line, one for each pair of times."""
    tidy = AROUND.sub(r"\1", BLANKS.sub(" ", line.translate(DASHES).strip()))
    match = LINE.fullmatch(tidy)
    if match is None:
        raise HoursUnclear(f"{_said(line)} is not opening hours. {EXAMPLE}")
    days = _days(match["days"], line)
    for pair in match["times"].split(","):
        begins, ends = _pair(pair, line)
        yield Spell(days, begins, ends)


def _days(words: str | None, line: str) -> frozenset[int]:
    """Return the days that a line names; every day when it names none."""
    if words is None:
        return frozenset(range(WEEK))
    days: set[int] = set()
    for part in words.split(","):
        first, *rest = (_day(word, line) for word in part.split("-"))
        if len(rest) > 1:
            raise HoursUnclear(f"{_said(line)} has too many hyphens between days. {EXAMPLE}")
        last = rest[0] if rest else first
        days.update((first + on) % WEEK for on in range((last - first) % WEEK + 1))
    return frozenset(days)


def _day(word: str, line: str) -> int:
    folded = word.casefold()
    for number, name in enumerate(DAYS):
        if len(folded) >= 3 and name.startswith(folded):
            return number
    sentence = f"{_said(line)} names a day that is not known: {_said(word)}."
    raise HoursUnclear(f"{sentence} Write Mon, Tue, Wed, Thu, Fri, Sat or Sun.")


def _pair(text: str, line: str) -> tuple[int, int]:
    """Return from when to when, in minutes; after midnight counts on."""
    times = [_minutes(each) for each in text.split("-")]
    match times:
        case [int(begins), int(ends)] if begins < DAY_MINUTES and begins != ends:
            return begins, ends if ends > begins else ends + DAY_MINUTES
        case [int(begins), int(ends)] if begins == ends:
            sentence = f"{_said(line)} begins and ends at the same time."
            raise HoursUnclear(f"{sentence} Write 00:00-24:00 for a whole day.")
        case _:
            sentence = f"{_said(line)} has a time that is not known: {_said(text)}."
            raise HoursUnclear(f"{sentence} Write both by the 24 hour clock, such as 07:30-18:00.")


def _minutes(text: str) -> int | None:
    match = TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    known = minute < 60 and hour * 60 + minute <= DAY_MINUTES
    return hour * 60 + minute if known else None


def _said(text: str) -> str:
    """Return words as a sentence can repeat them: few, and none for the terminal."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in text[:SHOWN])
    return f"“{shown}”"
