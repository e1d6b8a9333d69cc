# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Outlines of a person from the side have the measures of people."""

from __future__ import annotations

import itertools

import pytest

from tools.artwork.curves import smooth
from tools.artwork.side_proportions import (
    ARM_PROFILE,
    CALF,
    CHEST,
    EAR_OUTLINE,
    FOOT_OUTLINE,
    FOREARM,
    HAIR_OUTLINE,
    HAND_OUTLINE,
    HEAD_OUTLINE,
    LEG_PROFILE,
    LOIN,
    NECK,
    SHOE_OUTLINE,
    THIGH,
    TRUNK_PROFILE,
    UPPER_ARM,
)


def test_bones_add_up_to_a_stature_of_a_thousand() -> None:
    head, sole = smooth(HEAD_OUTLINE).bounds[3], smooth(FOOT_OUTLINE).bounds[1]

    assert LOIN + CHEST + NECK + head + THIGH + CALF - sole == pytest.approx(1000, rel=0.02)


def test_the_forearm_is_shorter_than_the_upper_arm() -> None:
    assert FOREARM < UPPER_ARM


@pytest.mark.parametrize("profile", [LEG_PROFILE, TRUNK_PROFILE, ARM_PROFILE])
def test_profiles_go_on_and_have_a_depth(profile) -> None:
    assert all(one[0] < two[0] for one, two in itertools.pairwise(profile))
    assert all(front > 0 and behind > 0 for _, front, behind in profile)


def test_the_calf_is_behind_the_shin() -> None:
    at, front, behind = max(
        (row for row in LEG_PROFILE if row[0] > THIGH), key=lambda row: row[1] + row[2]
    )

    assert behind > front
    assert THIGH < at < THIGH + CALF / 2


def test_hair_and_ear_lie_on_the_head_and_a_shoe_around_the_foot() -> None:
    head = smooth(HEAD_OUTLINE)

    assert head.contains(smooth(EAR_OUTLINE))
    assert smooth(HAIR_OUTLINE).intersection(head).area > 0.75 * smooth(HAIR_OUTLINE).area
    foot, shoe = smooth(FOOT_OUTLINE), smooth(SHOE_OUTLINE)
    assert shoe.bounds[0] <= foot.bounds[0] + 2
    assert shoe.bounds[2] >= foot.bounds[2] - 2


def test_fingers_hang_down() -> None:
    assert smooth(HAND_OUTLINE).bounds[1] < -90
