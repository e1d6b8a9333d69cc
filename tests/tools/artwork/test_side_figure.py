# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""People from the side have the proportions of people, in whatever posture."""

from __future__ import annotations

import numpy as np
import pytest

from tools.artwork.furniture import materials
from tools.artwork.palettes import DARK, LIGHT, Palette, Ramp
from tools.artwork.side_dress import cloth_of
from tools.artwork.side_figure import Leg, Pose, SideFigure, on_floor
from tools.artwork.soft_shapes import FAR, NEAR
from tools.artwork.staff import workwear
from tools.artwork.tones import TONES, shade, skin_colours
from tools.artwork.xray_room import white_ramp


def test_who_stands_is_as_tall_as_said() -> None:
    figure = on_floor(Pose(), 400, 1000, 800)

    top = figure.head().bounds[1]

    assert figure.foot(figure.pose.leg).bounds[3] == pytest.approx(1000)
    assert 1000 - top == pytest.approx(800, rel=0.01)


@pytest.mark.parametrize("calf", [0, 45, 90])
def test_bones_keep_their_length_when_joints_bend(calf: float) -> None:
    figure = SideFigure(pose=Pose(leg=Leg(thigh=90, calf=calf)), hip=(0, 0), stature=1000)

    hip, knee, ankle = figure.leg_axis(figure.pose.leg)

    assert np.hypot(*(knee - hip)) == pytest.approx(245)
    assert np.hypot(*(ankle - knee)) == pytest.approx(246)


def test_a_mirrored_person_is_the_same_person() -> None:
    right = SideFigure(pose=Pose(), hip=(500, 500), stature=700)
    left = SideFigure(pose=Pose(), hip=(500, 500), stature=700, facing=-1)

    assert left.head().area == pytest.approx(right.head().area)
    assert left.head().bounds[0] == pytest.approx(1000 - right.head().bounds[2])


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_no_cloth_and_no_furniture_has_a_color_of_skin(palette: Palette) -> None:
    sets = (cloth_of(palette), materials(palette), workwear(palette))
    ramps: list[Ramp] = [getattr(each, name) for each in sets for name in each.__slots__]
    ramps += [white_ramp(palette), palette.device, palette.metal, palette.muscle, palette.bone]

    used = {shade(ramp, light) for ramp in ramps for light in (*NEAR, *FAR)}
    used |= {color for ramp in ramps for color in (ramp.outline, *ramp.tones())}

    assert not used & set(skin_colours(TONES["neutral"]))
