# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is typed at the PIN pad, and what the pad says and lets be done."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from edu_app.clinic.pin import LONGEST, SHORTEST

MINUTE = 60


class News(Enum):
    """What the pad has to say."""

    NOTHING = auto()
    WRONG = auto()
    LOCKED = auto()
    """There were too many wrong ones; only time helps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """How far somebody is."""

    typed: str = field(default="", repr=False)
    wrong: bool = False
    """The last PIN did not match."""
    checking: bool = False
    """A PIN is being compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What is to be seen: never a digit, and never how many the right PIN has."""

    news: News = News.NOTHING
    count: int = 0
    """Tries left, or minutes to wait."""
    dots: int = 0
    can_type: bool = True
    can_enter: bool = False


def typed(entry: Entry, digit: str) -> Entry:
    """Return it with one digit more."""
    if entry.checking or len(entry.typed) >= LONGEST:
        return entry
    return replace(entry, typed=entry.typed + digit)


def erased(entry: Entry) -> Entry:
    """Return it with one digit less."""
    return entry if entry.checking else replace(entry, typed=entry.typed[:-1])


def may_enter(entry: Entry) -> bool:
    """Tell whether what is typed can be a PIN."""
    return not entry.checking and len(entry.typed) >= SHORTEST


def refused() -> Entry:
    """Return it after a PIN that did not match."""
    return Entry(wrong=True)


def derive_face(entry: Entry, tries_left: int, wait_seconds: float) -> Face:
    """Return what the pad shows, given how many tries there are and how long there are none."""
    if wait_seconds > 0 and not entry.checking:
        minutes = math.ceil(wait_seconds / MINUTE)
        return Face(news=News.LOCKED, count=minutes, can_type=False)
    return Face(
        news=News.WRONG if entry.wrong else News.NOTHING,
        count=tries_left if entry.wrong else 0,
        dots=len(entry.typed),
        can_enter=may_enter(entry),
    )
