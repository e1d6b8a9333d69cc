# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Of a long line only what comes near a place is looked at, and enough of it to look the same."""

from __future__ import annotations

import pytest

from edu_app.render.ink_near import REACH, changed_places, near_parts, near_segments

LINE = tuple((10.0 * at, 50.0, 0.5) for at in range(40))
BACK = tuple((390.0 - 10.0 * at, 60.0, 0.5) for at in range(40))
BOX = (198.0, 40.0, 212.0, 55.0)
BOTH = (198.0, 40.0, 212.0, 65.0)
BESIDE = (198.0, 0.0, 212.0, 20.0)


def test_segments_at_a_box_are_found() -> None:
    assert near_segments(LINE, BOX) == [19, 20, 21]
    assert near_segments(LINE, BESIDE) == []
    assert near_segments(LINE[:1], BOX) == []


def test_a_long_segment_through_a_box_is_found() -> None:
    assert near_segments((LINE[0], LINE[-1]), BOX) == [0]


def test_a_part_goes_on_beyond_the_box() -> None:
    (part,) = near_parts(LINE, BOX)

    assert part[0][0] < BOX[0] - 10 * REACH
    assert part[-1][0] > BOX[2] + 10 * REACH
    assert len(part) < len(LINE) / 2
    assert part == LINE[LINE.index(part[0]) : LINE.index(part[-1]) + 1]


def test_a_line_that_comes_back_has_two_parts() -> None:
    there, back = near_parts(LINE + BACK, BOTH)

    assert {touch[1] for touch in there} == {50.0}
    assert {touch[1] for touch in back} == {60.0}


def test_parts_that_meet_are_one() -> None:
    zigzag = tuple((205.0, 30.0 + 40 * (at % 3), 0.5) for at in range(20))

    assert list(near_parts(zigzag, BOX)) == [zigzag]


def test_a_line_elsewhere_has_no_part() -> None:
    assert list(near_parts(LINE, BESIDE)) == []


@pytest.mark.parametrize("count", [1, 2, 6])
def test_a_short_line_is_one_part(count: int) -> None:
    assert list(near_parts(LINE[:count], BESIDE)) == [LINE[:count]]


def test_the_ends_of_a_line_are_in_its_parts() -> None:
    (start,) = near_parts(LINE, (-5.0, 40.0, 5.0, 55.0))
    (end,) = near_parts(LINE, (385.0, 40.0, 400.0, 55.0))

    assert start[0] == LINE[0]
    assert end[-1] == LINE[-1]


def test_of_a_line_that_was_cut_the_gap_has_changed() -> None:
    places = changed_places([LINE], [LINE[:19], LINE[22:]])

    assert min(places)[0] == 10.0 * (18 - REACH)
    assert max(places)[0] == 10.0 * (22 + REACH)
    assert set(changed_places([LINE[:19], LINE[22:]], [LINE])) == set(places)


def test_a_gap_between_two_touches_has_changed() -> None:
    assert LINE[20] in changed_places([LINE], [LINE[:20], LINE[20:]])


def test_of_a_line_that_is_gone_all_has_changed() -> None:
    assert set(changed_places([LINE], [])) == set(LINE)
    assert changed_places([LINE[:1]], []) == [LINE[0]]


def test_of_the_same_line_nothing_has_changed() -> None:
    assert changed_places([LINE], [LINE]) == []
