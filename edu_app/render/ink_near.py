# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which parts of a line come near a place: the rest of a long line costs next to nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from edu_app.render.ink import Touch

    Line = Sequence[Touch]

REACH = 3
"""Touches on each side that smoothing looks at, with those it moves."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in units of the picture."""


def near_segments(touches: Line, box: Box) -> list[int]:
    """Return the segments that may touch a box, by the touch where they begin."""
    sides = _sides(touches, box)
    return [at for at, (one, other) in enumerate(pairwise(sides)) if not one & other]


def near_parts(touches: Line, box: Box) -> Iterator[Line]:
    """Hand out the parts of a line that may be seen in a box when the line is smoothed.

    Each goes on so far beyond the box that it looks there as if it were the whole line.
    """
    if len(touches) <= 2 * REACH:
        yield touches
        return
    sides = _sides(touches, box)
    fours = zip(sides[:1] + sides, sides, sides[1:], sides[2:] + sides[-1:], strict=False)
    start = stop = 0
    for at, (before, one, other, after) in enumerate(fours):
        if before & one & other & after:  # all on the same side of the box
            continue
        if at - REACH > stop:
            if stop:
                yield touches[start:stop]
            start = at - REACH
        stop = at + 2 + REACH
    if stop:
        yield touches[start:stop]


def changed_places(before: Sequence[Line], after: Sequence[Line]) -> list[Touch]:
    """Return where lines look different from what has become of them: of a cut one, its gap."""
    old = {pair for line in before for pair in pairwise(line)}
    new = {pair for line in after for pair in pairwise(line)}
    dots = [touch for line in (*before, *after) if len(line) == 1 for touch in line]
    return dots + [
        touch
        for line in (*before, *after)
        for at, pair in enumerate(pairwise(line))
        if (pair in old) is not (pair in new)
        for touch in line[max(0, at - REACH) : at + 2 + REACH]
    ]


def _sides(touches: Line, box: Box) -> list[int]:
    """Return for each touch on which sides of a box it is, one bit for each side."""
    left, top, right, bottom = box
    return [
        (x < left) | (x > right) << 1 | (y < top) << 2 | (y > bottom) << 3 for x, y, _ in touches
    ]
