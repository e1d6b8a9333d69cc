# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the words stand that say which side is which: always in view, and never over each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

Place = tuple[float, float]
APART = 6.0
"""Logical pixels between two words."""
SHIFTS = {"left": 0.0, "center": 0.5, "right": 1.0}
"""Share of the width that lies left of where a word is wanted."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in logical pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The first place beyond it."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The first place under it."""
        return self.top + self.height

    def holds(self, place: Place) -> bool:
        """Tell whether a place is in it."""
        return self.left <= place[0] <= self.right and self.top <= place[1] <= self.bottom

    def takes(self, other: Box) -> bool:
        """Tell whether it has room for another box where that is."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes share a place."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class SideWord:
    """A word, and where the drawing has it now."""

    text: str
    at: Place
    align: str
    width: float
    height: float


def place_words(words: Sequence[SideWord], area: Box) -> tuple[tuple[str, Box], ...]:
    """Return what is written in an area, and where.

    A word stands where the drawing has it. One that is nowhere in view stands at the upper edge,
    once: that of the figure nearest to the middle, because a figure from behind has its sides the
    other way round.
    """
    seen = [word for word in words if area.holds(word.at)]
    there = {word.text for word in seen}
    missed = {text: None for text in (word.text for word in words) if text not in there}
    middle = (area.left + area.width / 2, area.top + area.height / 2)
    nearest = (
        min((word for word in words if word.text == text),
            key=lambda word: math.dist(word.at, middle))
        for text in missed
    )  # fmt: skip
    found: list[tuple[str, Box]] = []
    for word in (*seen, *sorted(nearest, key=lambda word: word.at)):
        taken = [box for _, box in found]
        found.append((word.text, _free(_within(word, area), taken, area)))
    return tuple(found)


def _within(word: SideWord, area: Box) -> Box:
    """Return the box of a word as near to its place as the area allows."""
    left = word.at[0] - SHIFTS.get(word.align, SHIFTS["center"]) * word.width
    left = max(area.left, min(left, area.right - word.width))
    top = word.at[1] - word.height / 2
    if not area.holds(word.at):
        top = area.top
    top = max(area.top, min(top, area.bottom - word.height))
    return Box(left, top, word.width, word.height)


def _free(box: Box, taken: Sequence[Box], area: Box) -> Box:
    """Return the box where it covers no other: beside, under or over one that is in its way."""
    tries = [box]
    for each in taken:
        tries += [
            replace(box, left=each.right + APART),
            replace(box, top=each.bottom + APART),
            replace(box, top=each.top - APART - box.height),
            replace(box, left=each.left - APART - box.width),
        ]
    free = (one for one in tries if area.takes(one) and not any(map(one.meets, taken)))
    return next(free, box)
