# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Slabs fill columns in their order, whole where they can be, and no heading is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.stack import SLACK, Piece, Slab, columns_used, even, stack

ROOM = 100.0


def room(column: int) -> float:
    del column
    return ROOM


def words(lines: int, gap: float = 0.0) -> Slab:
    """Return a text of lines 10 high that may be cut between any two of them."""
    return Slab(height=10.0 * lines, gap=gap, cuts=tuple(10.0 * n for n in range(1, lines)))


def box(height: float, gap: float = 0.0) -> Slab:
    return Slab(height=height, gap=gap, firm=True)


HEADING = Slab(height=12, gap=6, leads=True)


def places(pieces: Sequence[Piece]) -> list[tuple[int, int, float, float, float]]:
    return [(each.slab, each.column, each.top, each.start, each.end) for each in pieces]


# ---------------------------------------------------------------- setting


def test_slabs_stand_one_below_the_other_with_their_gaps() -> None:
    assert places(stack([box(30, gap=5), box(20, gap=5)], room)) == [
        (0, 0, 0, 0, 30),  # no gap at the top of a column
        (1, 0, 35, 0, 20),
    ]


def test_no_slabs_need_no_column() -> None:
    assert stack([], room) == ()
    assert columns_used(()) == 0
    assert even([], room, 2) == ()


def test_a_box_that_does_not_fit_goes_to_the_next_column() -> None:
    assert places(stack([box(60), box(50, gap=5)], room)) == [(0, 0, 0, 0, 60), (1, 1, 0, 0, 50)]


def test_a_text_is_cut_where_the_column_ends() -> None:
    assert places(stack([box(65), words(5, gap=4)], room)) == [
        (0, 0, 0, 0, 65),
        (1, 0, 69, 0, 30),
        (1, 1, 0, 30, 50),
    ]


def test_a_text_without_a_fitting_cut_goes_on_whole() -> None:
    assert places(stack([box(95), words(5)], room))[1:] == [(1, 1, 0, 0, 50)]


def test_a_text_runs_over_as_many_columns_as_it_needs() -> None:
    assert [each.end for each in stack([words(25)], room)] == [100, 200, 250]


def test_a_box_higher_than_a_column_is_cut_between_its_lines() -> None:
    tall = Slab(height=150, firm=True, cuts=(40.0, 90.0, 130.0))

    assert places(stack([box(30), tall], room)) == [
        (0, 0, 0, 0, 30),
        (1, 1, 0, 0, 90),
        (1, 2, 0, 90, 150),
    ]


def test_a_box_that_only_the_next_column_can_hold_goes_there_whole() -> None:
    pieces = stack([HEADING, box(70)], lambda column: 100.0 if column else 50.0)

    assert places(pieces) == [(0, 1, 0, 0, 12), (1, 1, 12, 0, 70)]


def test_what_has_no_cuts_and_is_too_high_is_cut_all_the_same() -> None:
    assert [(each.start, each.end) for each in stack([box(250)], room)] == [
        (0, 100),
        (100, 200),
        (200, 250),
    ]


def test_columns_may_have_different_heights() -> None:
    pieces = stack([words(12)], lambda column: 30.0 if column == 0 else 60.0)

    assert [each.end for each in pieces] == [30, 90, 120]


def test_the_head_of_a_table_stands_again_above_its_second_part() -> None:
    rows = Slab(height=150, head=20, cuts=(40.0, 60.0, 80.0, 100.0, 120.0, 130.0))

    assert places(stack([rows, box(10)], room)) == [
        (0, 0, 0, 0, 100),
        (0, 1, 0, 100, 150),
        (1, 1, 70, 0, 10),  # below 20 of head and 50 of rows
    ]


# ---------------------------------------------------------------- headings


def test_a_heading_goes_with_the_box_below_it() -> None:
    assert places(stack([box(60), HEADING, box(30, gap=4)], room))[1:] == [
        (1, 1, 0, 0, 12),
        (2, 1, 16, 0, 30),
    ]


def test_a_heading_stays_when_a_part_of_its_text_fits() -> None:
    assert places(stack([box(55), HEADING, words(6)], room))[1:] == [
        (1, 0, 61, 0, 12),
        (2, 0, 73, 0, 20),
        (2, 1, 0, 20, 60),
    ]


def test_headings_of_two_levels_stay_together() -> None:
    pieces = stack([box(70), HEADING, HEADING, words(4)], room)

    assert [each.column for each in pieces] == [0, 1, 1, 1]


def test_a_heading_at_the_very_end_is_set_all_the_same() -> None:
    assert places(stack([box(50), HEADING], room))[1:] == [(1, 0, 56, 0, 12)]


# ---------------------------------------------------------------- the last sheet


def test_the_columns_of_the_last_sheet_end_at_one_height() -> None:
    pieces = even([words(8)], room, 2)

    assert places(pieces) == [(0, 0, 0, 0, 40), (0, 1, 0, 40, 80)]


def test_only_the_last_sheet_is_evened_out() -> None:
    pieces = even([words(26)], room, 2)

    assert [(each.column, each.end - each.start) for each in pieces] == [
        (0, 100),
        (1, 100),
        (2, 30),
        (3, 30),
    ]


def test_boxes_are_not_cut_to_even_out_a_sheet() -> None:
    pieces = even([box(90), words(1)], room, 2)

    assert places(pieces) == [(0, 0, 0, 0, 90), (1, 1, 0, 0, 10)]


def test_boxes_of_the_last_sheet_stand_side_by_side_rather_than_in_one_column() -> None:
    slabs = [box(70), box(60), box(50), box(45)]

    assert columns_used(stack(slabs, room)) == 3
    assert [each.column for each in even(slabs, room, 2)] == [0, 1, 2, 3]


# ---------------------------------------------------------------- any page


SLABS = st.lists(
    st.one_of(
        st.builds(words, st.integers(1, 30), st.floats(0, 12)),
        st.builds(box, st.floats(1, 60), st.floats(0, 12)),
        st.just(HEADING),
        st.builds(
            lambda rows: Slab(height=15.0 * rows + 15, head=15, cuts=words(rows).cuts[1:], gap=7),
            st.integers(2, 12),
        ),
    ),
    max_size=25,
)


@pytest.mark.parametrize("set_all", [stack, lambda slabs, rooms: even(slabs, rooms, 2)])
@given(slabs=SLABS)
def test_every_slab_stands_somewhere_once_and_inside_its_column(
    set_all: object, slabs: list[Slab]
) -> None:
    pieces = set_all(slabs, room)  # type: ignore[operator]  # one of the two functions

    for number, slab in enumerate(slabs):
        parts = [each for each in pieces if each.slab == number]
        assert [part.start for part in parts] == [0.0, *(part.end for part in parts[:-1])]
        assert parts[-1].end == slab.height
    assert [each.column for each in pieces] == sorted(each.column for each in pieces)
    for _, group in groupby(pieces, key=lambda each: each.column):
        low = 0.0
        for piece in group:
            assert piece.top >= low - SLACK
            head = slabs[piece.slab].head if piece.start else 0.0
            low = piece.top + head + piece.end - piece.start
        assert low <= ROOM + 2 * SLACK


@given(slabs=SLABS)
def test_no_heading_stands_last_in_a_column(slabs: list[Slab]) -> None:
    chains = [len(list(group)) for leads, group in groupby(slabs, lambda each: each.leads) if leads]
    pieces = stack([*slabs, box(5)], room)

    # Two headings and the highest box together are higher than a column.
    for first, second in pairwise(pieces):
        if first.slab < len(slabs) and slabs[first.slab].leads and max(chains) == 1:
            assert first.column == second.column
