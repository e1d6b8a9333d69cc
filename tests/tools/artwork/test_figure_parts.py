# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Head, hand and foot have their parts in the right order."""

from __future__ import annotations

import pytest
from shapely.geometry import Point, box

from tools.artwork.curves import mirror
from tools.artwork.figure_parts import (
    FINGERS,
    SOLE,
    TOES,
    Feet,
    broader,
    ear,
    fingernails,
    foot_back,
    foot_front,
    hair_back,
    hair_front,
    hand,
    hand_lines,
    head,
    toe_lines,
    toenails,
)


def test_the_head_is_as_high_as_heads_are_and_even() -> None:
    skull = head()

    assert skull.bounds[3] == pytest.approx(1000 / 7.6, rel=0.03)
    assert skull.symmetric_difference(mirror(skull)).area < 1


def test_the_face_is_free_and_the_back_of_the_head_is_not() -> None:
    face = Point(0, 75).buffer(15)

    assert not hair_front().intersects(face)
    assert hair_back().contains(face)
    assert ear().distance(head()) == 0


def test_the_thumb_points_to_the_body() -> None:
    shape = hand((0, 0), 0)
    thumb, fingers = (shape.intersection(box(-60, *edge, 60, edge[0] + 4)) for edge in
                      ((48,), (80,)))  # fmt: skip

    assert thumb.bounds[0] < fingers.bounds[0] - 5


def test_there_are_five_toes_and_four_fingers_beside_the_thumb() -> None:
    assert len(TOES) == len(toenails()) == 5
    assert len(toe_lines()) == 4
    assert len(FINGERS) == len(fingernails((0, 0), 0)) == 4
    assert len(hand_lines((0, 0), 0)) == 3


def test_nails_lie_on_toes_and_fingers() -> None:
    assert all(foot_front().contains(nail.centroid) for nail in toenails())
    assert all(hand((0, 0), 20).contains(nail.centroid) for nail in fingernails((0, 0), 20))


def test_the_big_toe_is_the_inner_one() -> None:
    assert TOES[0][0] == min(x for x, _, _ in TOES)
    assert TOES[0][2] == max(radius for _, _, radius in TOES)


@pytest.mark.parametrize("foot", [foot_front(), foot_back()], ids=["front", "back"])
def test_feet_meet_the_floor(foot) -> None:
    assert foot.bounds[3] == pytest.approx(SOLE, abs=2)
    assert Feet(floor=930, stretch=1.2).shape(foot).bounds[3] == pytest.approx(930, abs=2.5)
    assert Feet(shift=16).shape(foot).bounds[0] == pytest.approx(foot.bounds[0] + 16)


def test_a_broader_head_keeps_its_height() -> None:
    assert broader(head(), 1.1).bounds[3] == head().bounds[3]
    assert broader(head(), 1.1).bounds[2] == pytest.approx(1.1 * head().bounds[2])
