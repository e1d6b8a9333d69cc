# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Muscle behind the shin, vein between them, heel below the ankle, all within the card."""

from __future__ import annotations

import pytest
from shapely.geometry import Point

from tools.artwork.calf_pump import (
    DOWN,
    FRAMES,
    UP,
    Frame,
    bones,
    clip,
    inside,
    muscle,
    muscle_front,
    skin_behind,
    vein,
)


@pytest.fixture(params=FRAMES, ids=lambda frame: frame.id)
def frame(request: pytest.FixtureRequest) -> Frame:
    return request.param


def test_the_muscle_is_thin_at_its_ends(frame: Frame) -> None:
    ends = (252.0, frame.muscle_to - 2)
    middle = sum(ends) / 2

    thick = [muscle_front(frame, at) + skin_behind(frame, at) for at in (ends[0], middle, ends[1])]

    assert thick[1] > 2 * max(thick[0], thick[2])


def test_muscle_lies_behind_the_vein_and_the_shin_in_front_of_it(frame: Frame) -> None:
    shin, _heel = bones(frame)
    flesh, blood = muscle(frame), vein(frame).shape()

    assert flesh.centroid.x < blood.intersection(flesh.envelope).centroid.x < shin.centroid.x


def test_the_heel_is_under_the_ankle_joint(frame: Frame) -> None:
    figure = frame.figure
    ankle = figure.place(figure.leg_axis(figure.pose.leg)[2])

    assert bones(frame)[1].centroid.y > ankle[1]


def test_nothing_leaves_the_card(frame: Frame) -> None:
    for shape in (muscle(frame), *bones(frame)):
        assert frame.card.contains(shape)
    assert frame.card.contains(clip(frame, vein(frame).shape()))


def test_cards_lie_side_by_side() -> None:
    assert not UP.card.intersects(DOWN.card)
    assert UP.view[0] + UP.view[2] <= DOWN.view[0]


def test_depth_grows_to_the_front(frame: Frame) -> None:
    front, back = (Point(each) for each in inside(frame, [(330, 20), (330, -20)]))

    assert front.x > back.x
