# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which part of a picture a mark covers, so that only that part is painted anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.render.ink import Arrow, Note, Stroke
from edu_app.render.ink_near import changed_places
from edu_app.render.ink_shapes import HEAD_LONG

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from edu_app.render.ink import Ink, Mark, Marks, Touch
    from edu_app.render.ink_near import Box

    Pen = tuple[Ink, float, bool]
    Lines = tuple[tuple[Touch, ...], ...]

BULGE = 1.2
"""Half of the widest line that is pressed hardest, with its edge, in widths of the line."""
WIDEST_LETTER = 1.0
STAMP_REACH = 0.8
"""How far a sign reaches from its middle, turned in any way, in widths of it."""
UNSETTLED = 3
"""The last touches of a line: smoothing still moves them."""


def box_of(mark: Mark) -> Box:
    """Return a box with all of a mark in it."""
    match mark:
        case Stroke():
            return around(mark.touches, BULGE * mark.width)
        case Arrow():
            return around((mark.tail, mark.tip), HEAD_LONG * mark.width)
        case Note():
            wide, (x, y) = len(mark.text) * mark.size * WIDEST_LETTER, mark.at
            return (x - mark.size, y - mark.size, x + wide + mark.size, y + mark.size)
        case _:
            return around((mark.at,), STAMP_REACH * mark.size)


def changed_box(before: Mark | None, after: Mark | None) -> Box | None:
    """Return what looks different when one mark becomes the other; None when nothing does."""
    if isinstance(before, Stroke) and isinstance(after, Stroke) and _goes_on(before, after):
        start = max(0, len(before.touches) - UNSETTLED)
        return around(after.touches[start:], BULGE * after.width)
    boxes = [box_of(mark) for mark in (before, after) if mark is not None]
    return joined(boxes) if boxes else None


def changed_part(before: Marks, after: Marks) -> Box | None:
    """Return what looks different when some marks become others; None when nothing does."""
    if before == after:
        return None
    old, new = {id(mark) for mark in before}, {id(mark) for mark in after}
    gone = [mark for mark in before if id(mark) not in new]
    come = [mark for mark in after if id(mark) not in old]
    boxes = [box_of(mark) for mark in (*gone, *come) if not isinstance(mark, Stroke)]
    boxes += _cut_boxes(_by_pen(gone), _by_pen(come))
    return joined(boxes or [box_of(mark) for mark in (*before, *after)])


def _cut_boxes(gone: Mapping[Pen, Lines], come: Mapping[Pen, Lines]) -> list[Box]:
    """Return the boxes of what is different in lines: of a cut one only the gap."""
    boxes = []
    for pen in gone.keys() | come.keys():
        places = changed_places(gone.get(pen, ()), come.get(pen, ()))
        boxes += [around(places, BULGE * pen[1])] if places else []
    return boxes


def _by_pen(marks: Sequence[Mark]) -> dict[Pen, Lines]:
    """Sort lines by the pen that drew them, which also drew what is left of them."""
    found: dict[Pen, Lines] = {}
    for mark in marks:
        if isinstance(mark, Stroke):
            pen = (mark.ink, mark.width, mark.broad)
            found[pen] = (*found.get(pen, ()), mark.touches)
    return found


def joined(boxes: Sequence[Box]) -> Box:
    """Return the box around boxes; there is at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes have a place in common."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _goes_on(before: Stroke, after: Stroke) -> bool:
    """Tell whether a stroke is the other one, drawn on."""
    count = len(before.touches)
    return (
        0 < count <= len(after.touches)
        and before.width == after.width
        and before.touches[0] == after.touches[0]
        and before.touches[-1] == after.touches[count - 1]
    )


def around(places: Sequence[Sequence[float]], room: float) -> Box:
    """Return the box with some room around places."""
    xs, ys = [place[0] for place in places], [place[1] for place in places]
    return (min(xs) - room, min(ys) - room, max(xs) + room, max(ys) + room)
