# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import box

from tools.artwork import lower_leg
from tools.artwork.drawings.stocking_fit import (
    ANKLE_TAPE,
    CALF_TAPE,
    PULLED_TO,
    STOCKING_TOP,
    make,
)
from tools.artwork.stocking import covered, fingers, stocking

KNEE_BEND = 720.0
LEG = lower_leg.leg()


def width(height: float) -> float:
    cut = LEG.intersection(box(-90, height, 90, height + 1))
    return float(cut.bounds[2] - cut.bounds[0])


def test_tapes_lie_round_the_widest_calf_and_the_narrowest_ankle() -> None:
    heights = np.arange(KNEE_BEND + 10, 925, 2.0)
    widths = [width(height) for height in heights]

    assert heights[int(np.argmax(widths))] == pytest.approx(CALF_TAPE, abs=12)
    assert heights[int(np.argmin(widths))] == pytest.approx(ANKLE_TAPE, abs=12)


def test_the_stocking_ends_below_the_bend_of_the_knee() -> None:
    assert stocking(STOCKING_TOP).bounds[1] > KNEE_BEND


def test_the_heel_is_covered_before_the_stocking_is_pulled_up() -> None:
    heel = lower_leg.leg().intersection(box(-40, 955, 0, 1000))

    assert stocking(PULLED_TO).buffer(0.1).covers(heel)


def test_fingers_lie_on_the_stocking() -> None:
    assert all(finger.intersects(covered()) for finger in fingers())


def test_the_folds_are_in_the_last_picture_only() -> None:
    folds = [each for each in make().structures if each.id == "device.fold"]

    assert [each.steps for each in folds] == [("worn",)]
