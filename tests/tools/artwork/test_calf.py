# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A tense calf is thick above and squeezes its vein; shin in front, muscle behind."""

from __future__ import annotations

import pytest

from tools.artwork.calf import AXIS, BOTTOM, HALF, LOWER_VALVE, MIDDLE, TOP, UPPER_VALVE, Calf

REST, TENSE = Calf(x=0, tense=False), Calf(x=0, tense=True)


def width(calf: Calf, below: float) -> float:
    front, back = calf.vein_edges(below)
    return back - front


def test_the_vein_is_squeezed_between_the_valves_only() -> None:
    assert width(TENSE, 0) < 0.5 * width(REST, 0)
    assert width(TENSE, -280) == pytest.approx(width(REST, -280), rel=0.05)
    assert width(REST, 0) == pytest.approx(2 * HALF, rel=0.01)


def test_a_stretched_vein_is_wider_all_along() -> None:
    stretched = Calf(x=0, tense=False, wide=7)

    assert all(width(stretched, y) == pytest.approx(width(REST, y) + 14) for y in (-300, 0, 300))


@pytest.mark.parametrize("calf", [REST, TENSE], ids=["rest", "tense"])
def test_from_front_to_back_lie_bone_deep_muscle_vein_and_calf_muscle(calf: Calf) -> None:
    row = [calf.bone(), calf.deep_muscle(), calf.calf_muscle()]
    middles = [shape.centroid.x for shape in row]

    assert middles == sorted(middles)
    assert middles[1] < AXIS < middles[2]
    assert row[0].intersection(row[1]).area < 1


@pytest.mark.parametrize("calf", [REST, TENSE], ids=["rest", "tense"])
def test_everything_lies_under_the_skin(calf: Calf) -> None:
    skin = calf.under_skin().buffer(0.5)

    assert calf.outline().contains(calf.under_skin())
    assert all(
        skin.contains(part)
        for part in (calf.bone(), calf.deep_muscle(), calf.calf_muscle(), calf.tendon())
    )
    assert calf.bone().contains(calf.marrow())


def test_the_tense_muscle_is_shorter_and_its_tendon_longer() -> None:
    assert TENSE.calf_muscle().bounds[3] < REST.calf_muscle().bounds[3]
    assert TENSE.tendon().bounds[1] < REST.tendon().bounds[1]


def test_valves_lie_in_the_picture_around_its_middle() -> None:
    assert TOP < UPPER_VALVE < MIDDLE < LOWER_VALVE < BOTTOM
