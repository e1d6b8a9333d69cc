# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines become smooth, pressure makes them thick, an eraser takes what lies below it."""

from __future__ import annotations

import math

import pytest

from edu_app.render.ink import Arrow, Ink, Mark, Note, Stamp, StampKind, Stroke, Touch
from edu_app.render.ink_shapes import (
    PLAIN,
    distance,
    erased,
    far_enough,
    head_of,
    smoothed,
    thickness,
)

LINE = Stroke(Ink.YELLOW, 4.0, ((0.0, 0.0, 0.5), (100.0, 0.0, 0.5)))
ARROW = Arrow(Ink.TEAL, 4.0, (0.0, 50.0), (100.0, 50.0))
NOTE = Note(Ink.WHITE, 20.0, (0.0, 100.0), "here")
STENT = Stamp(StampKind.STENT, 40.0, (200.0, 200.0))


def wobble(touches: tuple[Touch, ...]) -> float:
    """Return how much a line turns, in all."""
    turns = 0.0
    for before, here, after in zip(touches, touches[1:], touches[2:], strict=False):
        one = math.atan2(here[1] - before[1], here[0] - before[0])
        other = math.atan2(after[1] - here[1], after[0] - here[0])
        turns += abs(other - one)
    return turns


def test_a_shaking_line_becomes_smoother_and_keeps_its_ends() -> None:
    shaky = tuple((float(at), float(at % 2), 0.5) for at in range(20))
    calm = smoothed(shaky)

    assert wobble(calm) < wobble(shaky)
    assert (calm[0], calm[-1]) == (shaky[0], shaky[-1])
    assert len(calm) == len(shaky)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_line_of_few_points_stays(count: int) -> None:
    touches = tuple((float(at), 0.0, 0.5) for at in range(count))

    assert smoothed(touches) == touches


def test_a_pen_that_is_pressed_draws_a_thicker_line() -> None:
    widths = [thickness(LINE, pressure) for pressure in (-1, 0, 0.25, PLAIN, 0.75, 1, 2)]

    assert widths == sorted(widths)
    assert widths[3] == pytest.approx(LINE.width)
    assert widths[0] > 0
    assert widths[-1] < 2 * LINE.width


def test_a_highlighter_knows_no_pressure() -> None:
    broad = Stroke(Ink.YELLOW, 4.0, LINE.touches, broad=True)

    assert thickness(broad, 0.1) == thickness(broad, 0.9) == 4.0


def test_a_place_near_the_last_one_says_nothing_new() -> None:
    assert far_enough((), (0.0, 0.0), 2.0)
    assert not far_enough(LINE.touches, (101.0, 0.0), 2.0)
    assert far_enough(LINE.touches, (102.0, 0.0), 2.0)


def test_the_head_of_an_arrow_is_at_its_tip_and_even() -> None:
    left, tip, right = head_of(ARROW)

    assert tip == ARROW.tip
    assert left[0] == right[0] < tip[0]
    assert left[1] - 50 == pytest.approx(50 - right[1])


def test_a_short_arrow_has_a_short_head() -> None:
    short = Arrow(Ink.TEAL, 10.0, (0.0, 0.0), (10.0, 0.0))

    assert all(corner[0] >= 3.9 for corner in head_of(short))


@pytest.mark.parametrize(
    ("mark", "on", "off"),
    [
        (LINE, (50.0, 2.0), (50.0, 12.0)),
        (ARROW, (50.0, 48.0), (50.0, 62.0)),
        (NOTE, (10.0, 105.0), (10.0, 120.0)),
        (STENT, (210.0, 210.0), (240.0, 200.0)),
        (Stroke(Ink.TEAL, 4.0, ((5.0, 5.0, 1.0),)), (6.0, 6.0), (5.0, 17.0)),
        (Stroke(Ink.TEAL, 4.0, ((5.0, 5.0, 1.0), (5.0, 5.0, 1.0))), (6.0, 6.0), (5.0, 17.0)),
    ],
)
def test_a_place_is_on_a_mark_or_as_far_away_as_it_is(
    mark: Mark, on: tuple[float, float], off: tuple[float, float]
) -> None:
    assert distance(mark, on) == 0
    assert distance(mark, off) >= 9


def test_an_eraser_takes_only_what_lies_below_it() -> None:
    left, right = erased((LINE,), (50.0, 0.0), 10.0)

    assert isinstance(left, Stroke)
    assert isinstance(right, Stroke)
    assert left.touches[0] == LINE.touches[0]
    assert right.touches[-1] == LINE.touches[-1]
    assert left.touches[-1][0] <= 40
    assert right.touches[0][0] >= 60
    assert left.width == right.width == LINE.width


def test_an_eraser_at_an_end_leaves_one_part() -> None:
    (rest,) = erased((LINE,), (0.0, 0.0), 10.0)

    assert isinstance(rest, Stroke)
    assert rest.touches[0][0] >= 10


def test_far_from_an_eraser_a_line_stays_as_it_was() -> None:
    long = Stroke(Ink.TEAL, 4.0, tuple((40.0 * at, 0.0, 0.5) for at in range(30)))

    left, right = erased((long,), (600.0, 0.0), 10.0)

    assert isinstance(left, Stroke)
    assert isinstance(right, Stroke)
    assert left.touches[:15] == long.touches[:15]
    assert right.touches[-14:] == long.touches[-14:]
    assert len(left.touches) + len(right.touches) < len(long.touches) + 20


def test_an_eraser_that_hardly_misses_leaves_the_line_itself() -> None:
    corner = Stroke(Ink.TEAL, 4.0, ((0.0, 0.0, 0.5), (100.0, 100.0, 0.5)))

    (same,) = erased((corner,), (58.0, 42.0), 9.0)

    assert same is corner


def test_an_eraser_takes_a_dot_and_leaves_no_dust() -> None:
    dot = Stroke(Ink.TEAL, 4.0, ((5.0, 5.0, 1.0),))

    assert erased((dot,), (6.0, 6.0), 3.0) == ()


@pytest.mark.parametrize(
    ("mark", "at"), [(ARROW, (50.0, 50.0)), (NOTE, (5.0, 100.0)), (STENT, (200.0, 200.0))]
)
def test_other_marks_go_as_a_whole(mark: Mark, at: tuple[float, float]) -> None:
    assert erased((LINE, mark), at, 5.0) == (LINE,)


def test_an_eraser_beside_everything_changes_nothing() -> None:
    marks = (LINE, ARROW, NOTE, STENT)

    assert erased(marks, (500.0, 500.0), 10.0) == marks
