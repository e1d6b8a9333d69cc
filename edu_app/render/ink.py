# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is drawn over a picture while two people talk: marks in the picture's own units.

Nothing here knows a screen: a mark lies on a place of the picture, so it stays there however the
picture is zoomed or moved, and it is the same on two screens and on paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Place = tuple[float, float]
Touch = tuple[float, float, float]
"""Across, down, and how hard the pen is pressed, 0 to 1."""

MOST_UNDONE = 100
"""Steps that can be taken back."""
MOST_MARKS = 500
"""On one picture; older ones stay, and what is drawn beyond is not taken."""
MOST_TOUCHES = 4_000
"""Of one stroke; a longer one ends there."""
LONGEST_NOTE = 40
"""Letters of a written mark."""


class Ink(StrEnum):
    """Colours that can be told from each other and from every part of a drawing."""

    YELLOW = "yellow"
    TEAL = "teal"
    WHITE = "white"


class Width(StrEnum):
    """How thick a line is; how many units that is, is decided by the size of the picture."""

    FINE = "fine"
    MIDDLE = "middle"
    BROAD = "broad"


SHARES = {Width.FINE: 3 / 1080, Width.MIDDLE: 6 / 1080, Width.BROAD: 12 / 1080}
"""Of the height of what is seen of a picture: 3, 6 and 12 pixels on a screen of 1080."""


class StampKind(StrEnum):
    """What can be set on a picture as a whole."""

    NARROWING = "narrowing"
    CLOT = "clot"
    BYPASS = "bypass"
    STENT = "stent"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line that follows a pen."""

    ink: Ink
    width: float
    """Of the line at its thickest, in units of the picture."""
    touches: tuple[Touch, ...]
    broad: bool = False
    """A highlighter: what lies below shows through, and pressure changes nothing."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A straight line with a head."""

    ink: Ink
    width: float
    tail: Place
    tip: Place


@dataclass(frozen=True, slots=True)
class Note:
    """A few words."""

    ink: Ink
    size: float
    """Height of the letters in units of the picture."""
    at: Place
    """Where the first line begins, at its middle height."""
    text: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """A ready sign."""

    kind: StampKind
    size: float
    """Its width in units of the picture."""
    at: Place
    """Its middle."""
    turn: float = 0.0
    """Degrees clockwise, so that it lies along a vein."""


Mark = Stroke | Arrow | Note | Stamp
Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The marks on one picture, with all that can be taken back."""

    marks: Marks = ()
    past: tuple[Marks, ...] = ()
    """What was there before each step, the oldest first."""
    future: tuple[Marks, ...] = ()
    """What was taken back, the last first."""

    def added(self, mark: Mark) -> Board:
        """Return the board with one more mark; the same when it is full."""
        if len(self.marks) >= MOST_MARKS or is_nothing(mark):
            return self
        return self._stepped((*self.marks, _bounded(mark)))

    def changed(self, change: Callable[[Marks], Iterable[Mark]]) -> Board:
        """Return the board with other marks; the same when nothing changed."""
        marks = tuple(change(self.marks))
        return self if marks == self.marks else self._stepped(marks)

    def joined(self, before: Board) -> Board:
        """Return the board as one step after `before`: a drag of the eraser is taken back whole."""
        if self.marks == before.marks:
            return before
        return before._stepped(self.marks)

    def cleared(self) -> Board:
        """Return the board without marks; that can be taken back."""
        return self._stepped(()) if self.marks else self

    def undone(self) -> Board:
        """Return the board as it was a step before; the same at the first."""
        if not self.past:
            return self
        return Board(self.past[-1], self.past[:-1], (self.marks, *self.future))

    def redone(self) -> Board:
        """Return the board with what was taken back last; the same when that is nothing."""
        if not self.future:
            return self
        return Board(self.future[0], (*self.past, self.marks), self.future[1:])

    def _stepped(self, marks: Marks) -> Board:
        return Board(marks, (*self.past, self.marks)[-MOST_UNDONE:], ())


EMPTY = Board()


def is_nothing(mark: Mark) -> bool:
    """Tell whether a mark would not be seen."""
    match mark:
        case Stroke():
            return not mark.touches
        case Arrow():
            return mark.tail == mark.tip
        case Note():
            return not mark.text.strip()
        case _:
            return False


def width_of(width: Width, height: float, *, broad: bool = False) -> float:
    """Return a width in units of a picture of which `height` units are seen at once."""
    return SHARES[width] * height * (4 if broad else 1)


def _bounded(mark: Mark) -> Mark:
    match mark:
        case Stroke():
            return replace(mark, touches=mark.touches[:MOST_TOUCHES])
        case Note():
            return replace(mark, text=" ".join(mark.text.split())[:LONGEST_NOTE])
        case _:
            return mark
