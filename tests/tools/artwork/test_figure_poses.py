# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Arms that do something hang together at the elbow and are on the side that is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shapely.geometry import Point

from tools.artwork.curves import mirror
from tools.artwork.figure_poses import SHOULDER, Arm, posed

ON_CHEST = Arm(elbow=(150, 342), wrist=(58, 284), hand_degrees=-108)
HANGING = Arm(elbow=(134, 372), wrist=(157, 520), hand_degrees=7, crosses=False)


@pytest.mark.parametrize("arm", [ON_CHEST, HANGING], ids=["on-chest", "hanging"])
def test_upper_arm_and_forearm_meet_at_the_elbow(arm: Arm) -> None:
    elbow = Point(arm.elbow)

    assert arm.upper().contains(elbow)
    assert arm.forearm().contains(elbow)
    assert arm.upper().contains(Point(SHOULDER))
    assert arm.forearm().contains(Point(arm.wrist))


def test_an_arm_is_mirrored_for_the_left_of_the_picture() -> None:
    other = replace(ON_CHEST, left_of_picture=True)

    assert other.forearm().symmetric_difference(mirror(ON_CHEST.forearm())).area < 0.1


def test_a_hand_that_crosses_reaches_over_the_body() -> None:
    assert ON_CHEST.forearm().bounds[0] < 40
    assert HANGING.forearm().bounds[0] > 100


def test_only_arms_beside_the_body_belong_to_its_outline() -> None:
    body = posed([replace(ON_CHEST, left_of_picture=True), HANGING])

    assert body.whole.buffer(1).contains(HANGING.forearm())
    assert body.whole.buffer(1).contains(HANGING.upper().intersection(body.whole))
    assert body.whole.intersection(Point(-170, 520).buffer(20)).is_empty
