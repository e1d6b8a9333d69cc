# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How large words must be on the patient's screen to be read from far, and which sizes to try."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import product

CAP_MM = {1.5: 18.3, 1.0: 12.2, 0.6: 7.3}
"""Least height of a capital letter by the metres it is read from: 0.7 degrees (EN 301 549, 5.1.4).

A wall is read from 1.5 m, a monitor from 1 m, a laptop that was turned round from 0.6 m."""
DRAWN_FOR = (1920, 1080)
"""The screen that the type scale was made for."""
LEAST_DIAGONAL_MM, MOST_DIAGONAL_MM = 230.0, 3000.0
"""A screen that says it is smaller or larger than this is not believed: many televisions say 7"."""
USUAL_DIAGONAL_MM = 610.0
"""24 inches."""
SHRINK = 0.9
LEAST_PERCENT = 6
WORDS_LARGER = 1.35
"""A step without a picture has room for larger words."""
SHARES = ((0.36, 0.43, 0.5), (0.56,))
"""Of the width for the words beside a picture, the best for the picture first."""
WHOLE = ((1.0,),)
HEADINGS = ((2.0, 1.5), (1.3, 1.15))
"""Sizes of the heading, in sizes of a line: it always leads. The second only in want of room."""
ASIDE = 0.75
"""What is no part of the talk need not grow as far as its lines do where these are read from far.
"""


class Kind(Enum):
    """What stands on the screen."""

    PICTURE = auto()
    WORDS = auto()
    OPTIONS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A screen, in logical pixels."""

    width: int
    height: int
    mm_per_px: float

    @property
    def upright(self) -> bool:
        """Whether it stands on its short side."""
        return self.height > self.width


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The letters of a line at 100 %."""

    px: float
    cap_em: float
    """Height of a capital as a part of their size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """One way to set a step."""

    percent: int
    """Of the type scale of a talk."""
    heading: float
    """Size of the heading, in sizes of a line."""
    aside: int = 0
    """Of the same scale, for where one is in the talk, who checked it, and words on the picture."""
    share: float = 1.0
    """Of the width for the words."""
    columns: int = 1
    """Of cards."""


def believed_mm_per_px(
    size_px: tuple[int, int], size_mm: tuple[float, float], measured: float | None = None
) -> float:
    """Return the size of a logical pixel; measured by a person, else as the screen says.

    A screen that says nothing sensible is taken for a usual monitor.
    """
    if measured is not None:
        return measured
    says, pixels = math.hypot(*size_mm), max(1.0, math.hypot(*size_px))
    sensible = min(size_mm) > 0 and LEAST_DIAGONAL_MM <= says <= MOST_DIAGONAL_MM
    return (says if sensible else USUAL_DIAGONAL_MM) / pixels


def least_percent(metres: float, mm_per_px: float, letters: Letters) -> int:
    """Return the scale at which letters can be read from a distance, in whole pixels."""
    least_px = math.ceil(CAP_MM[metres] / mm_per_px / letters.cap_em)
    return math.ceil(100 * least_px / letters.px)


def metres_of(cap_px: float, mm_per_px: float) -> float:
    """Return from how far capitals of a height can be read; 0 when from none of the distances."""
    return max((far for far, mm in CAP_MM.items() if cap_px * mm_per_px >= mm), default=0.0)


def usual_percent(room: Room, kind: Kind) -> int:
    """Return the scale that was drawn, for a screen with so many pixels."""
    drawn = DRAWN_FOR[::-1] if room.upright else DRAWN_FOR
    usual = 100 * min(room.width / drawn[0], room.height / drawn[1])
    return round(usual * WORDS_LARGER if kind is Kind.WORDS else usual)


def percents(room: Room, kind: Kind, letters: Letters) -> Iterator[int]:
    """Return the scales to try: readable from far, from nearer, and at last what has room."""
    usual = usual_percent(room, kind)
    tried = [max(usual, least_percent(far, room.mm_per_px, letters)) for far in CAP_MM]
    if kind is not Kind.PICTURE:
        del tried[1:]  # no picture wants the room: every size in between is as good
    yield from dict.fromkeys(tried)
    percent = tried[-1]
    while percent > LEAST_PERCENT:
        percent = int(percent * SHRINK)
        yield percent


def fits(room: Room, kind: Kind, letters: Letters, cards: int = 0) -> Iterator[Fit]:
    """Return the ways to set a step, the best first."""
    beside = SHARES if kind is Kind.PICTURE and not room.upright else WHOLE
    usual = usual_percent(room, kind)
    columns = tuple(dict.fromkeys(-(-cards // rows) for rows in range(1, cards + 1))) or (1,)
    for percent in percents(room, kind, letters):
        aside = max(min(percent, usual), round(ASIDE * percent))
        for shares, headings in product(beside, HEADINGS):
            for share, heading, count in product(shares, headings, columns):
                yield Fit(percent=percent, heading=heading, aside=aside, share=share, columns=count)
