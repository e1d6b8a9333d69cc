# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a pen, a finger or a mouse makes on a picture: which tool it is, who may draw, and the mark.

A touch is a place in units of the picture and a pressure; nothing here knows events or a screen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from edu_app.render.ink import (
    MOST_TOUCHES,
    Arrow,
    Ink,
    Mark,
    Marks,
    Note,
    Place,
    Stamp,
    StampKind,
    Stroke,
    Touch,
    Width,
    width_of,
)
from edu_app.render.ink_boxes import around, box_of, overlap
from edu_app.render.ink_shapes import erased, far_enough
from edu_app.render.talk import PointerKind

NEAR_SECONDS = 0.5
"""So long after a pen was felt last a touch is still the hand that holds it."""
LEAST_SHARE = 0.002
"""Of the height that is seen: a move that is shorter says nothing new."""
LEAST_ARROW = 0.02
STAMP_SHARE = 0.14
TURNS_FROM = 0.25
"""In widths of a stamp: a shorter drag does not turn it."""
NOTE_SHARES = {Width.FINE: 0.036, Width.MIDDLE: 0.05, Width.BROAD: 0.075}
REACHES = {Width.FINE: 0.01, Width.MIDDLE: 0.02, Width.BROAD: 0.035}
"""Radius of the eraser."""


class Tool(StrEnum):
    """What is in the hand."""

    POINTER = "pointer"
    """Draws nothing: the picture is moved and tapped as anywhere."""
    DOT = "dot"
    SPOT = "spot"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ARROW = "arrow"
    TEXT = "text"
    STAMP = "stamp"
    ERASER = "eraser"


class Source(StrEnum):
    """What touches the picture."""

    PEN = "pen"
    FINGER = "finger"
    MOUSE = "mouse"


POINTING = {Tool.DOT: PointerKind.DOT, Tool.SPOT: PointerKind.SPOT}
LINES = (Tool.PEN, Tool.HIGHLIGHTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class PenState:
    """What is chosen in the bar of the pen."""

    tool: Tool = Tool.POINTER
    ink: Ink = Ink.YELLOW
    width: Width = Width.MIDDLE
    stamp: StampKind = StampKind.NARROWING
    touch_draws: bool = False
    """A finger draws, also where there is a pen."""


@dataclass(frozen=True, slots=True)
class Palm:
    """Whether a touch can be the hand that holds a pen."""

    seen: bool = False
    """There is a pen."""
    down: bool = False
    last: float = -math.inf
    """When the pen was felt last."""

    def felt(self, seconds: float, *, down: bool) -> Palm:
        """Return what is known when a pen is over the picture, or presses on it."""
        return Palm(seen=True, down=down, last=seconds)

    def is_near(self, seconds: float) -> bool:
        """Tell whether a touch now is not meant."""
        return self.down or seconds - self.last <= NEAR_SECONDS

    def may_draw(self, source: Source, pen: PenState) -> bool:
        """Tell whether this draws; a finger only where it is wanted, or there is no pen."""
        return source is not Source.FINGER or pen.touch_draws or not self.seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is being made between the first touch and the last."""

    pen: PenState
    height: float
    """Units of the picture that are seen from top to bottom: they decide how wide a line is."""
    touches: tuple[Touch, ...]

    @property
    def first(self) -> Place:
        """Where it began."""
        return self.touches[0][:2]

    @property
    def last(self) -> Place:
        """Where it has come to."""
        return self.touches[-1][:2]

    def moved(self, touch: Touch) -> Draft:
        """Return it with one more touch; the same when that says nothing new."""
        if self.pen.tool not in LINES:
            return replace(self, touches=(self.touches[0], touch))
        far = far_enough(self.touches, touch[:2], LEAST_SHARE * self.height)
        if not far or len(self.touches) >= MOST_TOUCHES:
            return self
        return replace(self, touches=(*self.touches, touch))

    def mark(self) -> Mark | None:
        """Return what it has become so far; None while there is nothing, or no mark comes of it."""
        pen, height = self.pen, self.height
        match pen.tool:
            case Tool.PEN | Tool.HIGHLIGHTER:
                broad = pen.tool is Tool.HIGHLIGHTER
                width = width_of(pen.width, height, broad=broad)
                return Stroke(pen.ink, width, self.touches, broad)
            case Tool.ARROW:
                if math.dist(self.first, self.last) < LEAST_ARROW * height:
                    return None
                return Arrow(pen.ink, width_of(pen.width, height), self.first, self.last)
            case Tool.STAMP:
                size = STAMP_SHARE * height
                return Stamp(pen.stamp, size, self.first, _turn(self.first, self.last, size))
            case _:
                return None

    def erased(self, marks: Marks, before: Place) -> Marks:
        """Return what an eraser leaves of marks on its way from a place to the last touch."""
        reach = REACHES[self.pen.width] * self.height
        way = _places(before, self.last, reach)
        area = around((before, self.last), reach)
        return tuple(
            part
            for mark in marks
            for part in (_left_of(mark, way, reach) if overlap(box_of(mark), area) else (mark,))
        )


def note_of(pen: PenState, height: float, at: Place, text: str) -> Note:
    """Return written words where `height` units are seen."""
    return Note(pen.ink, NOTE_SHARES[pen.width] * height, at, text)


def _places(before: Place, after: Place, reach: float) -> tuple[Place, ...]:
    """Return places on a way, so close that an eraser leaves nothing between them."""
    steps = max(1, math.ceil(math.dist(before, after) / reach))
    across, down = after[0] - before[0], after[1] - before[1]
    shares = (step / steps for step in range(1, steps + 1))
    return tuple((before[0] + across * share, before[1] + down * share) for share in shares)


def _left_of(mark: Mark, way: tuple[Place, ...], reach: float) -> Marks:
    left: Marks = (mark,)
    for place in way:
        left = erased(left, place, reach)
    return left


def _turn(start: Place, end: Place, size: float) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    if math.hypot(across, down) < TURNS_FROM * size:
        return 0.0
    return math.degrees(math.atan2(down, across))
