# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The deep vein runs inside the leg, and is wider in the calf where blood collects."""

from __future__ import annotations

import pytest

from tools.artwork.leg_vein import RADIUS, draw_flow, vein_tube
from tools.artwork.palettes import HC
from tools.artwork.side_figure import Leg, Pose, SideFigure
from tools.artwork.svg import Svg

POSES = {
    "standing": Pose(),
    "sitting": Pose(loin=6, leg=Leg(thigh=88, calf=2)),
    "lying": Pose(loin=90, chest=90, leg=Leg(thigh=87, calf=87, foot=80)),
}


def person(pose: Pose) -> SideFigure:
    return SideFigure(pose=pose, hip=(500, 500), stature=1000)


@pytest.mark.parametrize("pose", POSES.values(), ids=POSES)
def test_the_vein_lies_inside_the_body_in_every_posture(pose: Pose) -> None:
    figure = person(pose)
    body = figure.bare_leg(pose.leg).union(figure.trunk(-40, 250)).buffer(2)

    inside = vein_tube(figure).shape().intersection(body).area

    assert inside > 0.97 * vein_tube(figure).shape().area


def test_a_full_vein_is_wider_in_the_calf_only() -> None:
    figure = person(Pose())
    plain, full = vein_tube(figure).line[:, 2], vein_tube(figure, 0.5).line[:, 2]

    assert plain == pytest.approx(RADIUS)
    assert full.max() == pytest.approx(1.5 * RADIUS, rel=0.02)
    assert full[-1] == pytest.approx(RADIUS)


def test_the_way_to_the_heart_leads_farther_up() -> None:
    figure = person(Pose())

    assert vein_tube(figure, to_heart=True).line[-1, 1] < vein_tube(figure).line[-1, 1] - 50


def test_there_is_an_arrow_head_for_each_place() -> None:
    svg = Svg("test", (1000, 1000), "Test", "A test.")

    draw_flow(svg, "flow", vein_tube(person(Pose())), HC, (0.2, 0.5, 0.8))

    assert svg.text().count("<path") == 3
