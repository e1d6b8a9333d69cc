# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The shapes of marks: smooth lines, pressure, arrows, what an eraser hits.

All in units of the picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from edu_app.render.ink import Arrow, Mark, Marks, Note, Place, Stroke, Touch
from edu_app.render.ink_near import near_segments

LEAST_SHARE = 0.35
"""Of the thickness, where a pen is hardly pressed."""
PLAIN = 0.5
"""The pressure of what has no pressure, a finger or a mouse: the usual thickness."""
SMOOTHED = 0.35
"""How much of the way to the middle of its neighbours a point is moved; more rounds corners off."""
HEAD_LONG, HEAD_WIDE = 5.0, 4.0
"""An arrow's head in widths of its line."""
LETTER = 0.6
"""Mean width of a letter in heights of a letter."""


def thickness(stroke: Stroke, pressure: float) -> float:
    """Return how thick a stroke is where it is pressed so hard."""
    if stroke.broad:
        return stroke.width
    share = LEAST_SHARE + (1 - LEAST_SHARE) * min(max(pressure, 0.0), 1.0) / PLAIN
    return stroke.width * min(share, 2 - LEAST_SHARE)


def smoothed(touches: Sequence[Touch]) -> tuple[Touch, ...]:
    """Return a line without the shaking of a hand; its ends stay where they are."""
    if len(touches) < 3:
        return tuple(touches)
    inner = (
        _between(before, here, after)
        for before, here, after in zip(touches, touches[1:], touches[2:], strict=False)
    )
    return (touches[0], *inner, touches[-1])


def far_enough(touches: Sequence[Touch], place: Place, least: float) -> bool:
    """Tell whether a new place is so far from the last one that it says something new."""
    if not touches:
        return True
    return math.dist(touches[-1][:2], place) >= least


def head_of(arrow: Arrow) -> tuple[Place, Place, Place]:
    """Return the corners of an arrow's head: one wing, the tip, the other wing."""
    length = math.dist(arrow.tail, arrow.tip)
    along = _unit(arrow.tail, arrow.tip)
    long = min(HEAD_LONG * arrow.width, 0.6 * length)
    wide = long * HEAD_WIDE / HEAD_LONG / 2 * 1.4
    base = (arrow.tip[0] - along[0] * long, arrow.tip[1] - along[1] * long)
    side = (-along[1] * wide, along[0] * wide)
    return (
        (base[0] + side[0], base[1] + side[1]),
        arrow.tip,
        (base[0] - side[0], base[1] - side[1]),
    )


def erased(marks: Marks, at: Place, reach: float) -> Marks:
    """Return what is left when an eraser of a radius has been at a place.

    Of a stroke only the part below the eraser goes; arrows, words and stamps go as a whole.
    """
    return tuple(part for mark in marks for part in _left_of(mark, at, reach))


def distance(mark: Mark, at: Place) -> float:
    """Return how far a place is from the ink of a mark; 0 on it."""
    match mark:
        case Stroke():
            return max(0.0, _to_line(mark.touches, at) - mark.width / 2)
        case Arrow():
            ends = ((*mark.tail, PLAIN), (*mark.tip, PLAIN))
            return max(0.0, _to_line(ends, at) - mark.width / 2)
        case Note():
            return _to_box(mark.at, len(mark.text) * mark.size * LETTER, mark.size, at)
        case _:
            return max(0.0, math.dist(mark.at, at) - mark.size / 2)


def _left_of(mark: Mark, at: Place, reach: float) -> Iterator[Mark]:
    if isinstance(mark, Stroke):
        yield from _cut_stroke(mark, at, reach)
    elif distance(mark, at) > reach:
        yield mark


def _cut_stroke(stroke: Stroke, at: Place, reach: float) -> Iterator[Stroke]:
    """Return what is left of a stroke, its touches as they were; itself when all is left."""
    room = reach + stroke.width / 2
    box = (at[0] - room, at[1] - room, at[0] + room, at[1] + room)
    touches = _dense(stroke.touches, near_segments(stroke.touches, box), reach / 2)
    parts = list(_cut(touches, at, room))
    if parts and len(parts[0]) == len(touches):
        yield stroke
        return
    for part in parts:
        yield Stroke(stroke.ink, stroke.width, part, stroke.broad)


def _cut(touches: Sequence[Touch], at: Place, reach: float) -> Iterator[tuple[Touch, ...]]:
    """Return the parts of a line outside a circle; a part of one point is dust and goes too."""
    part: list[Touch] = []
    for touch in touches:
        if math.dist(touch[:2], at) > reach:
            part.append(touch)
            continue
        if len(part) > 1:
            yield tuple(part)
        part = []
    if len(part) > 1:
        yield tuple(part)


def _dense(touches: Sequence[Touch], segments: Sequence[int], least: float) -> list[Touch]:
    """Return a line with so many points in some segments that none are further apart."""
    dense: list[Touch] = []
    done = 0
    for at in segments:
        dense += touches[done : at + 1]
        done = at + 1
        before, after = touches[at], touches[done]
        count = max(1, math.ceil(math.dist(before[:2], after[:2]) / least))
        dense += [_mixed(before, after, step / count) for step in range(1, count)]
    return [*dense, *touches[done:]]


def _between(before: Touch, here: Touch, after: Touch) -> Touch:
    middle = _mixed(before, after, 0.5)
    return _mixed(here, middle, SMOOTHED)


def _mixed(one: Touch, other: Touch, share: float) -> Touch:
    (x, y, force), (across, down, pressure) = one, other
    return (x + (across - x) * share, y + (down - y) * share, force + (pressure - force) * share)


def _unit(start: Place, end: Place) -> Place:
    length = math.dist(start, end)
    return ((end[0] - start[0]) / length, (end[1] - start[1]) / length)


def _to_line(touches: Sequence[Touch], at: Place) -> float:
    if len(touches) == 1:
        return math.dist(touches[0][:2], at)
    pairs = pairwise(touches)
    return min(_to_segment(before[:2], after[:2], at) for before, after in pairs)


def _to_segment(start: Place, end: Place, at: Place) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    long = across * across + down * down
    if not long:
        return math.dist(start, at)
    share = ((at[0] - start[0]) * across + (at[1] - start[1]) * down) / long
    share = min(max(share, 0.0), 1.0)
    return math.dist((start[0] + share * across, start[1] + share * down), at)


def _to_box(left_middle: Place, width: float, height: float, at: Place) -> float:
    across = max(left_middle[0] - at[0], 0.0, at[0] - left_middle[0] - width)
    down = max(abs(at[1] - left_middle[1]) - height / 2, 0.0)
    return math.hypot(across, down)
