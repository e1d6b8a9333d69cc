# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Numbers on a printed picture stand where they belong, or beside it, and never over each other."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.pin_places import APART, places_apart

AREA = (0.0, 0.0, 400.0, 300.0)
RADIUS = 10.0


def test_numbers_far_apart_stay_where_they_are() -> None:
    wanted = ((50.0, 50.0), (100.0, 50.0), (50.0, 200.0))

    assert places_apart(wanted, RADIUS, AREA) == wanted


def test_a_number_that_would_cover_another_moves_a_little() -> None:
    first, second = places_apart(((50.0, 50.0), (52.0, 50.0)), RADIUS, AREA)

    assert first == (50.0, 50.0)
    assert APART * RADIUS <= math.dist(first, second) <= 5 * RADIUS


@pytest.mark.parametrize("place", [(-50.0, 100.0), (500.0, 100.0), (100.0, -5.0), (100.0, 999.0)])
def test_a_number_is_never_cut(place: tuple[float, float]) -> None:
    ((x, y),) = places_apart((place,), RADIUS, AREA)

    assert RADIUS <= x <= 400 - RADIUS
    assert RADIUS <= y <= 300 - RADIUS


def test_where_there_is_no_room_a_number_stands_where_it_belongs() -> None:
    tiny = (0.0, 0.0, 25.0, 25.0)

    assert places_apart(((12.0, 12.0), (12.0, 12.0)), RADIUS, tiny) == ((12.0, 12.0), (12.0, 12.0))


@given(
    st.lists(
        st.tuples(st.floats(0, 400), st.floats(0, 300)),
        min_size=2,
        max_size=8,
    )
)
def test_no_two_of_a_few_numbers_touch(wanted: list[tuple[float, float]]) -> None:
    found = places_apart(wanted, RADIUS, AREA)

    assert len(found) == len(wanted)
    assert all(math.dist(*pair) >= APART * RADIUS - 0.001 for pair in combinations(found, 2))
