# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Signs of flow follow their vein at even distances and keep clear of what they must not touch."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from shapely.geometry import Point, box

from tools.artwork.curves import Tube
from tools.artwork.flow_marks import Flow, draw_chevrons, draw_dots, joined, scattered, signs
from tools.artwork.palettes import HC
from tools.artwork.svg import Svg

UP = Tube([(100, 400, 20), (100, 200, 20), (100, 0, 20)])


def test_signs_stand_at_even_distances_and_point_on() -> None:
    places = signs(UP, Flow(gap=50))

    gaps = [math.dist(one.place, two.place) for one, two in itertools.pairwise(places)]
    assert gaps == pytest.approx([50] * len(gaps))
    assert all(sign.way[1] == pytest.approx(-1) for sign in places)


def test_a_sign_is_never_larger_or_smaller_than_allowed() -> None:
    wide = Tube([(0, 0, 80), (400, 0, 2)])

    halves = [sign.half for sign in signs(wide, Flow(biggest=11, smallest=6))]

    assert max(halves) == 11
    assert min(halves) == 6


def test_signs_stay_in_their_room_and_out_of_the_way() -> None:
    flow = Flow(gap=30, room=box(0, 100, 200, 400), avoid=box(0, 250, 200, 300))

    heights = [sign.place[1] for sign in signs(UP, flow)]

    assert heights
    assert min(heights) > 100
    assert not any(240 < height < 310 for height in heights)


def test_veins_named_from_the_heart_are_joined_towards_it() -> None:
    near, far = Tube([(0, 0, 5), (0, 100, 5)]), Tube([(0, 100, 5), (0, 200, 5)])

    line = joined([near, far]).line

    assert line[0, 1] == 200
    assert line[-1, 1] == 0


def test_pooled_blood_is_spread_across_the_vein() -> None:
    places = scattered(UP, 12, Flow(room=box(0, 200, 200, 400)))

    assert len(places) > 8
    assert all(UP.shape().contains(Point(sign.place)) for sign in places)
    assert np.std([sign.place[0] for sign in places]) > 4


@pytest.mark.parametrize("draw", [draw_chevrons, draw_dots])
def test_signs_have_a_dark_rim_in_every_theme(draw) -> None:
    svg = Svg("test", (200, 400), "Test", "A test.")

    draw(svg, HC, signs(UP, Flow()), "flow")

    assert svg.text().index("#000000") < svg.text().index(HC.mark)
