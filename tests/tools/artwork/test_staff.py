# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The apron covers the team from the shoulders to the knees, and nobody has a face."""

from __future__ import annotations

import pytest

from tools.artwork.palettes import DARK, HC, LIGHT, MONO, Palette
from tools.artwork.side_figure import Pose, SideFigure
from tools.artwork.side_proportions import HEAD_OUTLINE
from tools.artwork.staff import CAP_OUTLINE, MASK_OUTLINE, apron, draw_staff, outline, workwear
from tools.artwork.svg import Svg

FIGURE = SideFigure(pose=Pose(), hip=(0, 0), stature=1000)


def test_the_apron_reaches_from_the_shoulders_to_the_knees() -> None:
    _left, top, _right, bottom = apron(FIGURE).bounds
    knee = FIGURE.place(FIGURE.leg_axis(FIGURE.pose.leg)[1])[1]
    shoulder = FIGURE.place(FIGURE.arm_axis(FIGURE.pose.arm)[0])[1]

    assert top < shoulder
    assert bottom == pytest.approx(knee, abs=30)


def test_cap_and_mask_leave_the_eyes_free() -> None:
    cap, mask = FIGURE.head(CAP_OUTLINE), FIGURE.head(MASK_OUTLINE)

    assert cap.bounds[1] < FIGURE.head(HEAD_OUTLINE).bounds[1]
    assert mask.bounds[1] > cap.centroid.y
    assert cap.intersection(mask).area < 0.1 * mask.area


def test_the_whole_person_is_tapped() -> None:
    whole = outline(FIGURE)

    assert whole.buffer(0.1).contains(apron(FIGURE))
    assert whole.bounds[1] < FIGURE.head().bounds[1] + 1


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC, MONO])
def test_what_staff_wear_is_told_apart(palette: Palette) -> None:
    wear = workwear(palette)

    assert len({wear.scrubs.base, wear.apron.base, wear.cap.base, wear.glove.base}) == 4


def test_the_near_glove_lies_on_the_apron() -> None:
    svg = Svg("test", (1000, 1000), "Test", "A test.")

    draw_staff(svg, FIGURE, HC, "part.staff")

    wear = workwear(HC)
    assert svg.text().rindex(wear.glove.base) > svg.text().rindex(wear.apron.base)
