# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from shapely.geometry import box

from tools.artwork import lower_leg
from tools.artwork.drawings.leg_effects import PANELS, SKIN, SWOLLEN, ULCER, WELL, changed_skin
from tools.artwork.drawings.leg_effects import _structures as structures_of


def test_the_sore_is_above_the_inner_ankle_within_the_darker_skin() -> None:
    sore, bone = lower_leg.ulcer(), lower_leg.ANKLE_BONE
    last = PANELS[-1]

    assert last.step == ULCER
    assert changed_skin(last).contains(sore)
    assert sore.bounds[3] < bone[1]
    assert sore.centroid.x < 0, "x < 0 is the inner side of the left leg"


def test_the_left_leg_is_on_the_right_of_the_picture() -> None:
    for panel in PANELS:
        for each in structures_of(panel):
            assert (each.pin[0] > panel.middle) == each.id.endswith(".left")


def test_the_sore_and_the_darker_skin_are_in_their_own_steps_only() -> None:
    found = {panel.step: {each.id for each in structures_of(panel)} for panel in PANELS}

    assert "skin.ulcer.left" in found[ULCER]
    assert "skin.change.left" in found[SKIN] & found[ULCER]
    assert not {"skin.ulcer.left", "skin.change.left"} & (found[WELL] | found[SWOLLEN])
    assert "skin.ulcer.left" not in found[SKIN]


@pytest.mark.parametrize("height", [780, 900])
def test_a_swollen_leg_is_wider_and_most_so_at_the_ankle(height: float) -> None:
    def width(swelling: float) -> float:
        cut = lower_leg.leg(swelling).intersection(box(-200, height, 200, height + 1))
        return float(cut.bounds[2] - cut.bounds[0])

    assert 1.15 < width(1) / width(0) < (1.35 if height < 800 else 1.7)
