# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a person has chosen for a hand-out: what is in it, on which paper, in which letters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from edu_app.features.printing.offer import Item
from edu_app.library.link import Link
from edu_app.render.pack import FaqPart, Pack
from edu_app.render.print_link import QUESTIONS, part_of

USED = 1
"""Set in every number, so that nothing chosen is not taken for no number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One state of the page."""

    chosen: frozenset[int] = frozenset()
    """Places in the list of everything, from 0."""
    letter: bool = False
    """On US paper; else on A4."""
    large: bool = False
    """In large print."""

    def turned(self, place: int) -> Choice:
        """Return the state with one thing more in it, or one less."""
        return replace(self, chosen=self.chosen ^ {place})

    def with_all(self, places: Collection[int]) -> Choice:
        """Return the state with all of these in it; without them when they all were."""
        every = frozenset(places)
        chosen = self.chosen - every if every <= self.chosen else self.chosen | every
        return replace(self, chosen=chosen)

    def pack(self, items: Sequence[Item]) -> Pack:
        """Return what is chosen, in the order of the list."""
        return tuple(item.part for place, item in enumerate(items) if place in self.chosen)


def first_choice(items: Sequence[Item], link: Link, *, letter: bool) -> Choice:
    """Return the state in which the page opens: what a link asks for is in it."""
    asked = part_of(link)
    every = asked is None and link.target == QUESTIONS
    places = (
        place
        for place, item in enumerate(items)
        if item.part == asked or (every and isinstance(item.part, FaqPart))
    )
    return Choice(chosen=frozenset(places), letter=letter)


def to_number(choice: Choice) -> int:
    """Write a state as a number, which is all that the history keeps of a page."""
    chosen = sum(1 << place for place in choice.chosen)
    return ((chosen << 1 | choice.large) << 1 | choice.letter) << 1 | USED


def from_number(number: int, count: int) -> Choice:
    """Read what `to_number` wrote; things beyond the first `count` are left out."""
    chosen = number >> 3
    return Choice(
        chosen=frozenset(place for place in range(count) if chosen >> place & 1),
        letter=bool(number >> 1 & 1),
        large=bool(number >> 2 & 1),
    )
