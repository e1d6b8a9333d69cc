# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the numbers of the symptoms stand on the body map, so that none lies on another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Place = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

CROWDED = 9
"""So many regions of a view each carry their numbers."""
NEAR = 2.0
"""Regions that are so close touch each other."""
MOST = 3
"""So many numbers stand in discs of their own; more are written as one row, `1–4, 7`."""
STEPS = 6
"""So many places are tried on each side of the pin of a region."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What is written in one region."""

    pin: Place
    box: Box
    """The region; the sign keeps its middle in it."""
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A marked region."""

    side: str
    box: Box
    numbers: tuple[int, ...]


def spoken_for(regions: Sequence[Marked]) -> tuple[int, ...]:
    """Return which regions carry their numbers, by their place in the row.

    Each of them does, unless there are many: then regions of one side that touch and have the same
    numbers are one area, and its largest region speaks for it.
    """
    if len(regions) <= CROWDED:
        return tuple(range(len(regions)))
    areas: list[set[int]] = []
    for number, region in enumerate(regions):
        joined = {number}
        apart = []
        for area in areas:
            if any(_one_area(region, regions[other]) for other in area):
                joined |= area
            else:
                apart.append(area)
        areas = [*apart, joined]
    return tuple(sorted(max(area, key=lambda each: _size(regions[each].box)) for area in areas))


def _one_area(first: Marked, second: Marked) -> bool:
    same = (first.side, first.numbers) == (second.side, second.numbers)
    (left, top, right, low), other = first.box, second.box
    across = left - NEAR <= other[2] and other[0] <= right + NEAR
    down = top - NEAR <= other[3] and other[1] <= low + NEAR
    return same and across and down


def _size(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def shortened(numbers: Sequence[int]) -> tuple[str, ...]:
    """Return the numbers of a region: each by itself, or in one row with neighbours joined."""
    ordered = sorted(numbers)
    if len(ordered) <= MOST:
        return tuple(map(str, ordered))
    return (", ".join(_joined(ordered)),)


def _joined(ordered: Sequence[int]) -> Iterator[str]:
    first = last = ordered[0]
    for number in (*ordered[1:], None):
        if number is not None and number == last + 1:
            last = number
            continue
        yield str(first) if first == last else f"{first}\u2013{last}"
        if number is not None:
            first = last = number


def settle(signs: Sequence[Sign]) -> tuple[Place, ...]:
    """Return the middle of each sign: its pin, else the nearest place where it touches no other."""
    found: list[Place] = []
    taken: list[Box] = []
    for sign in signs:
        best, least = sign.pin, math.inf
        for place in _places(sign):
            shared = _overlap(sign, place, taken)
            if shared < least:
                best, least = place, shared
            if not shared:
                break
        found.append(best)
        taken.append(_around(sign, best))
    return tuple(found)


def _places(sign: Sign) -> Iterator[Place]:
    """Return the places to try, the nearest first: up and down, then to the sides."""
    (x, y), (left, top, right, bottom) = sign.pin, sign.box
    yield x, y
    for step in range(1, STEPS + 1):
        share = step / STEPS
        yield x, y + (bottom - y) * share
        yield x, y - (y - top) * share
        yield x + (right - x) * share, y
        yield x - (x - left) * share, y


def _around(sign: Sign, place: Place) -> Box:
    x, y = place
    return (
        x - sign.width / 2,
        y - sign.height / 2,
        x + sign.width / 2,
        y + sign.height / 2,
    )


def _overlap(sign: Sign, place: Place, taken: Sequence[Box]) -> float:
    """Return the area that a sign would share with those that have their place."""
    left, top, right, bottom = _around(sign, place)
    shared = 0.0
    for other in taken:
        wide = min(right, other[2]) - max(left, other[0])
        high = min(bottom, other[3]) - max(top, other[1])
        shared += max(0.0, wide) * max(0.0, high)
    return shared
