# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Fill the columns of sheets of paper: what stands where, and where it is cut. Only numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

SLACK = 0.01
"""Sums of heights are this much off at most."""
LEAST = 1.0
"""Height of the smallest piece: what cannot be cut well must still come to an end."""
STEPS = 12
"""Halvings until the columns of the last sheet are as low as they can be, to a tenth of a pixel."""

Rooms = Callable[[int], float]
"""How high the column with this number is, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slab:
    """One thing that is set into a column: a paragraph, a box, a table."""

    height: float
    gap: float = 0.0
    """Free room above it; none at the top of a column."""
    cuts: tuple[float, ...] = ()
    """Heights at which it may be cut, in rising order."""
    firm: bool = False
    """Is cut only when it is higher than a column."""
    leads: bool = False
    """Never stands last in a column: a heading, or words that announce what follows."""
    head: float = 0.0
    """Height of the part that every further piece begins with: the head of a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A slab, or a part of it, in its place."""

    slab: int
    """Place in the row of slabs, from 0."""
    column: int
    top: float
    """Distance from the top of the column."""
    start: float
    end: float
    """Which part of the slab stands here; above all but the first stands its head again."""


def stack(slabs: Sequence[Slab], rooms: Rooms) -> tuple[Piece, ...]:
    """Set slabs into columns one after the other, as tightly as the rules allow."""
    setter = _Setter(slabs, rooms)
    for first, last in _groups(slabs):
        setter.add(first, last)
    return tuple(setter.pieces)


def even(slabs: Sequence[Slab], rooms: Rooms, across: int) -> tuple[Piece, ...]:
    """Set slabs into sheets with `across` columns; those of the last sheet end at one height."""
    best = stack(slabs, rooms)
    first = max(0, columns_used(best) - 1) // across * across
    there = [piece for piece in best if piece.column >= first]
    low = sum(piece.end - piece.start for piece in there) / across
    high = max(map(rooms, range(first, first + across)))
    for _ in range(STEPS):
        middle = (low + high) / 2
        tried = stack(slabs, _lowered(rooms, first, middle))
        if columns_used(tried) <= first + across and _firm(slabs, tried) == _firm(slabs, best):
            best, high = tried, middle
        else:
            low = middle
    return best


def columns_used(pieces: Sequence[Piece]) -> int:
    """Return how many columns hold something."""
    return max((piece.column + 1 for piece in pieces), default=0)


def _lowered(rooms: Rooms, first: int, height: float) -> Rooms:
    """Return columns of which those from `first` on are no higher than `height`."""
    return lambda column: rooms(column) if column < first else min(rooms(column), height)


def _firm(slabs: Sequence[Slab], pieces: Sequence[Piece]) -> int:
    """Return in how many pieces the slabs are that should not be cut."""
    return sum(slabs[piece.slab].firm for piece in pieces)


def _groups(slabs: Sequence[Slab]) -> Iterator[tuple[int, int]]:
    """Return first and last of the slabs that belong together: what leads, and what follows it."""
    first = 0
    for number, slab in enumerate(slabs):
        if not slab.leads or number == len(slabs) - 1:
            yield first, number
            first = number + 1


class _Setter:
    """Knows where the next slab goes."""

    def __init__(self, slabs: Sequence[Slab], rooms: Rooms) -> None:
        self.pieces: list[Piece] = []
        self._slabs = slabs
        self._rooms = rooms
        self._column = 0
        self._used = 0.0

    def add(self, first: int, last: int) -> None:
        """Set a group: in one column when it fits, else cut in its last slab."""
        slab, before = self._slabs[last], self._before(first, last)
        room, next_room = self._left() - before, self._rooms(self._column + 1) - before
        fits = slab.height <= room + SLACK or self._may_cut(slab, room)
        if not fits and (self._used or slab.height <= next_room):
            self._next()
        for number in range(first, last):
            self._set(number, 0.0, self._slabs[number].height)
        self._set_last(last)

    def _before(self, first: int, last: int) -> float:
        """Return the room that a group takes above its last slab."""
        group = self._slabs[first : last + 1]
        gaps = sum(slab.gap for slab in group) - (0.0 if self._used else group[0].gap)
        return gaps + sum(slab.height for slab in group[:-1])

    @staticmethod
    def _may_cut(slab: Slab, room: float) -> bool:
        return not slab.firm and any(cut <= room + SLACK for cut in slab.cuts)

    def _set_last(self, number: int) -> None:
        """Set a slab in as many pieces as it takes."""
        slab, start = self._slabs[number], 0.0
        while slab.height - start > self._room_for(slab, start) + SLACK:
            end = self._cut(slab, start)
            if end > start:
                self._set(number, start, end)
                start = end
            self._next()
        self._set(number, start, slab.height)

    def _room_for(self, slab: Slab, start: float) -> float:
        """Return how much of a slab fits below what stands in the column."""
        return self._left() - (slab.gap if self._used else 0.0) - (slab.head if start else 0.0)

    def _cut(self, slab: Slab, start: float) -> float:
        """Return where a slab is cut; `start` when it is better to take the next column."""
        reach = start + self._room_for(slab, start)
        fitting = [cut for cut in slab.cuts if start < cut <= reach + SLACK]
        if fitting:
            return fitting[-1]
        return start if self._used else max(reach, start + LEAST)

    def _set(self, number: int, start: float, end: float) -> None:
        slab = self._slabs[number]
        top = self._used + (slab.gap if self._used else 0.0)
        made = Piece(slab=number, column=self._column, top=top, start=start, end=end)
        self.pieces.append(made)
        self._used = top + end - start + (slab.head if start else 0.0)

    def _left(self) -> float:
        return self._rooms(self._column) - self._used

    def _next(self) -> None:
        self._column += 1
        self._used = 0.0
