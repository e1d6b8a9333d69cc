# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A tap means what lies under it, else what is nearest, and nothing when all is far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.hit import distance, inside, nearest

Place = tuple[float, float]
SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
HOOK = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (8.0, 10.0), (8.0, 2.0), (0.0, 2.0))
POINT = ((5.0, 5.0), (5.0, 5.0), (5.0, 5.0))


@dataclass(frozen=True)
class Thing:
    id: str
    regions: Sequence[Sequence[Place]]


def box(thing_id: str, left: float, top: float, width: float, height: float) -> Thing:
    right, low = left + width, top + height
    return Thing(thing_id, [((left, top), (right, top), (right, low), (left, low))])


VEIN = box("vein.a", 0, 0, 100, 20)
ARTERY = box("artery.a", 40, 0, 100, 20)
BONE = box("bone.a", 0, 0, 200, 200)
DOT = box("place.dot", 300, 100, 2, 2)
ALL = (VEIN, ARTERY, BONE, DOT)


@pytest.mark.parametrize(
    ("place", "polygon", "within"),
    [
        ((5, 5), SQUARE, True),
        ((11, 5), SQUARE, False),
        ((5, -1), SQUARE, False),
        ((9, 9), HOOK, True),
        ((4, 6), HOOK, False),
        ((5, 5), POINT, False),
    ],
)
def test_a_place_is_inside_a_polygon_or_not(
    place: Place, polygon: Sequence[Place], within: bool
) -> None:
    assert inside(place, polygon) is within


@pytest.mark.parametrize(
    ("place", "polygon", "away"),
    [
        ((5, 5), SQUARE, 0),
        ((13, 5), SQUARE, 3),
        ((13, 14), SQUARE, 5),
        ((-2, 5), SQUARE, 2),
        ((4, 6), HOOK, 4),
        ((5, 8), POINT, 3),
    ],
)
def test_the_distance_is_that_to_the_nearest_edge(
    place: Place, polygon: Sequence[Place], away: float
) -> None:
    assert distance(place, polygon) == pytest.approx(away)


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ((10, 10), "vein.a"),
        ((60, 10), "artery.a"),
        ((120, 10), "artery.a"),
        ((100, 150), "bone.a"),
        ((301, 101), "place.dot"),
    ],
    ids=["vein before the bone behind it", "artery before vein", "artery", "bone", "dot"],
)
def test_what_lies_in_front_is_meant(place: Place, found: str) -> None:
    assert nearest(place, ALL, 0) == found


@pytest.mark.parametrize("order", [1, -1])
def test_an_artery_comes_before_a_smaller_vein_under_the_same_finger(order: int) -> None:
    small = box("vein.small", 60, 5, 4, 4)

    assert nearest((61, 6), (ARTERY, small)[::order], 10) == "artery.a"


@pytest.mark.parametrize(("reach", "found"), [(9, ""), (10, "place.dot"), (50, "place.dot")])
def test_a_small_one_is_found_beside_the_finger_within_reach(reach: float, found: str) -> None:
    assert nearest((312, 101), (DOT,), reach) == found


def test_of_two_within_reach_the_nearer_is_meant() -> None:
    far = box("artery.far", 320, 100, 2, 2)

    assert nearest((309, 101), (far, DOT), 30) == "place.dot"


def test_of_several_under_the_finger_the_smallest_is_meant() -> None:
    assert nearest((30, 10), (BONE, VEIN, box("organ.x", 0, 0, 60, 60)), 5) == "vein.a"


def test_the_nearest_of_several_parts_counts() -> None:
    parts = Thing("vein.two", [SQUARE, DOT.regions[0]])

    assert nearest((299, 100), (parts,), 2) == "vein.two"


@pytest.mark.parametrize("things", [(), (Thing("vein.none", []),)])
def test_nothing_is_found_where_there_is_nothing(things: tuple[Thing, ...]) -> None:
    assert nearest((5, 5), things, 1e9) == ""


places = st.tuples(st.floats(-50, 400), st.floats(-50, 250))


@given(places, st.floats(0, 100))
def test_what_is_found_is_never_farther_than_the_reach(place: Place, reach: float) -> None:
    found = nearest(place, ALL, reach)

    away = {each.id: distance(place, each.regions[0]) for each in ALL}
    assert away[found] == min(away.values()) if found else min(away.values()) > reach
