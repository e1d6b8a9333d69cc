# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A box holds all of a mark, and a line that goes on changes only its end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.render.ink import Arrow, Ink, Mark, Note, Stamp, StampKind, Stroke
from edu_app.render.ink_boxes import box_of, changed_box, changed_part, overlap

LONG = Stroke(Ink.TEAL, 10.0, tuple((float(x), 50.0, 0.5) for x in range(100)))
SHORT = Stroke(Ink.TEAL, 10.0, LONG.touches[:90])
OTHER = Stroke(Ink.TEAL, 10.0, ((300.0, 300.0, 0.5),))
NONE = Stroke(Ink.TEAL, 10.0, ())
STAMP = Stamp(StampKind.CLOT, 50.0, (100.0, 100.0))


@pytest.mark.parametrize(
    ("mark", "box"),
    [
        (LONG, (-12.0, 38.0, 111.0, 62.0)),
        (Arrow(Ink.TEAL, 2.0, (90.0, 10.0), (20.0, 40.0)), (10.0, 0.0, 100.0, 50.0)),
        (Note(Ink.TEAL, 10.0, (5.0, 20.0), "here"), (-5.0, 10.0, 55.0, 30.0)),
        (STAMP, (60.0, 60.0, 140.0, 140.0)),
    ],
)
def test_a_box_holds_a_mark(mark: Mark, box: tuple[float, ...]) -> None:
    assert box_of(mark) == box


@pytest.mark.parametrize(
    ("before", "after", "box"),
    [
        (None, None, None),
        (None, STAMP, box_of(STAMP)),
        (STAMP, None, box_of(STAMP)),
        (SHORT, LONG, (75.0, 38.0, 111.0, 62.0)),
        (LONG, SHORT, (-12.0, 38.0, 111.0, 62.0)),
        (SHORT, OTHER, (-12.0, 38.0, 312.0, 312.0)),
        (OTHER, LONG, (-12.0, 38.0, 312.0, 312.0)),
    ],
)
def test_only_what_changed_is_painted_anew(
    before: Mark | None, after: Mark | None, box: tuple[float, ...] | None
) -> None:
    assert changed_box(before, after) == box


@pytest.mark.parametrize(
    ("before", "after", "box"),
    [
        ((), (), None),
        ((STAMP, LONG), (STAMP, LONG), None),
        ((STAMP,), (STAMP, LONG), box_of(LONG)),
        ((STAMP, LONG), (LONG,), box_of(STAMP)),
        ((STAMP,), (LONG,), (-12.0, 38.0, 140.0, 140.0)),
        ((STAMP, STAMP), (STAMP,), box_of(STAMP)),
    ],
)
def test_marks_that_come_and_go_cover_a_part(
    before: tuple[Mark, ...], after: tuple[Mark, ...], box: tuple[float, ...] | None
) -> None:
    assert changed_part(before, after) == box


def test_where_a_line_was_cut_only_the_gap_is_painted_anew() -> None:
    line = replace(LONG, touches=tuple((10.0 * at, 50.0, 0.5) for at in range(60)))
    parts = (replace(line, touches=line.touches[:30]), replace(line, touches=line.touches[33:]))

    box = changed_part((STAMP, line), (STAMP, *parts))

    assert box == (248.0, 38.0, 372.0, 62.0)
    assert changed_part((STAMP, *parts), (STAMP, line)) == box


def test_lines_of_two_pens_are_not_taken_for_each_other() -> None:
    other = replace(LONG, ink=Ink.WHITE)

    assert changed_part((LONG,), (other,)) == box_of(LONG)
    assert changed_part((LONG,), (replace(LONG),)) is None
    assert changed_part((LONG, STAMP), (replace(LONG),)) == box_of(STAMP)


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        ((5.0, 5.0, 6.0, 6.0), True),
        ((10.0, 10.0, 20.0, 20.0), True),
        ((11.0, 0.0, 20.0, 10.0), False),
        ((0.0, -9.0, 10.0, -1.0), False),
    ],
)
def test_boxes_meet(other: tuple[float, float, float, float], meet: bool) -> None:
    assert overlap((0.0, 0.0, 10.0, 10.0), other) is meet
    assert overlap(other, (0.0, 0.0, 10.0, 10.0)) is meet
