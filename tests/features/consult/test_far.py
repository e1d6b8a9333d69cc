# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sizes to read from far."""

from __future__ import annotations

from itertools import islice

import pytest

from edu_app.features.consult.far import (
    ASIDE,
    CAP_MM,
    USUAL_DIAGONAL_MM,
    Kind,
    Letters,
    Room,
    believed_mm_per_px,
    fits,
    least_percent,
    metres_of,
    percents,
    usual_percent,
)

LETTERS = Letters(px=42, cap_em=0.668)
WALL = Room(width=1920, height=1080, mm_per_px=0.496)
MONITOR = Room(width=1920, height=1080, mm_per_px=0.277)


def cap_mm(percent: int, room: Room) -> float:
    """Return how high a capital is on the glass."""
    return round(LETTERS.px * percent / 100) * LETTERS.cap_em * room.mm_per_px


@pytest.mark.parametrize("metres", CAP_MM)
@pytest.mark.parametrize("room", [WALL, MONITOR], ids=["wall", "monitor"])
def test_the_least_size_is_large_enough_and_hardly_more(metres: float, room: Room) -> None:
    height = cap_mm(least_percent(metres, room.mm_per_px, LETTERS), room)

    assert CAP_MM[metres] <= height <= CAP_MM[metres] + 2 * room.mm_per_px


def test_the_heights_are_seven_tenths_of_a_degree() -> None:
    from math import radians, tan

    for metres, mm in CAP_MM.items():
        assert mm == pytest.approx(1000 * metres * tan(radians(0.7)), abs=0.05)


@pytest.mark.parametrize(
    ("height", "metres"), [(18.3, 1.5), (18.2, 1.0), (12.2, 1.0), (7.3, 0.6), (7.2, 0.0)]
)
def test_how_far_letters_reach(height: float, metres: float) -> None:
    assert metres_of(height, 1.0) == metres
    assert metres_of(height * 2, 0.5) == metres


@pytest.mark.parametrize("kind", Kind)
def test_a_wall_is_read_from_far_and_sizes_only_fall(kind: Kind) -> None:
    tried = list(percents(WALL, kind, LETTERS))

    assert cap_mm(tried[0], WALL) >= CAP_MM[1.5]
    assert tried == sorted(set(tried), reverse=True)
    assert tried[-1] < 20


def test_beside_a_picture_the_sizes_are_those_of_the_distances() -> None:
    first = list(islice(percents(MONITOR, Kind.PICTURE, LETTERS), 3))

    assert first == [least_percent(far, MONITOR.mm_per_px, LETTERS) for far in (1.5, 1.0)] + [100]


def test_a_large_screen_keeps_the_size_that_was_drawn() -> None:
    huge = Room(width=1920, height=1080, mm_per_px=0.75)
    upright = Room(width=1080, height=1920, mm_per_px=0.75)

    assert next(percents(huge, Kind.PICTURE, LETTERS)) == 100
    assert next(percents(upright, Kind.PICTURE, LETTERS)) == 100
    assert next(percents(huge, Kind.WORDS, LETTERS)) == 135


def test_ways_to_set_a_step() -> None:
    wide = list(islice(fits(WALL, Kind.PICTURE, LETTERS), 4))
    upright = Room(width=1080, height=1920, mm_per_px=0.277)
    cards = list(islice(fits(WALL, Kind.OPTIONS, LETTERS, 5), 4))

    assert [fit.share for fit in wide] == [0.36, 0.36, 0.43, 0.43]
    assert next(fits(upright, Kind.PICTURE, LETTERS)).share == 1
    assert [fit.columns for fit in cards] == [5, 3, 2, 1]
    assert next(fits(WALL, Kind.OPTIONS, LETTERS)).columns == 1


def test_what_is_no_part_of_the_talk_grows_less_and_never_shrinks_more() -> None:
    assert usual_percent(MONITOR, Kind.PICTURE) == 100
    assert usual_percent(MONITOR, Kind.WORDS) == 135
    for fit in fits(MONITOR, Kind.PICTURE, LETTERS):
        if fit.percent <= 100:
            assert fit.aside == fit.percent
        else:
            assert fit.aside == max(100, round(ASIDE * fit.percent)) < fit.percent


@pytest.mark.parametrize("kind", Kind)
def test_a_heading_is_always_larger_than_a_line(kind: Kind) -> None:
    assert all(fit.heading >= 1.15 for fit in fits(WALL, kind, LETTERS))


@pytest.mark.parametrize(
    ("says", "measured", "expected"),
    [
        ((1420.0, 799.0), None, 1420 / 1920),
        ((160.0, 90.0), None, USUAL_DIAGONAL_MM / 2203),
        ((0.0, 0.0), None, USUAL_DIAGONAL_MM / 2203),
        ((16000.0, 9000.0), None, USUAL_DIAGONAL_MM / 2203),
        ((160.0, 90.0), 0.3, 0.3),
    ],
    ids=["believed", "television", "silent", "projector", "measured"],
)
def test_a_screen_that_says_nonsense_is_not_believed(
    says: tuple[float, float], measured: float | None, expected: float
) -> None:
    assert believed_mm_per_px((1920, 1080), says, measured) == pytest.approx(expected, rel=0.01)
