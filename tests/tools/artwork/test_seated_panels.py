# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a seat hides cannot be marked, and what is seen has the names of the standing map."""

from __future__ import annotations

from tools.artwork.body_maps import standing_panels
from tools.artwork.figure import AVERAGE
from tools.artwork.seated_panels import WIDTH, seated_panels

FRONT, BACK = seated_panels()
STANDING_FRONT, STANDING_BACK = standing_panels(AVERAGE)[:2]


def test_from_the_front_everything_is_seen_that_is_seen_of_who_stands() -> None:
    assert set(FRONT.regions) == set(STANDING_FRONT.regions)


def test_from_behind_the_seat_hides_thighs_and_knees() -> None:
    hidden = set(STANDING_BACK.regions) - set(BACK.regions)

    assert hidden == {
        f"region.{part}.back.{side}" for part in ("thigh", "knee") for side in ("left", "right")
    }


def test_panels_are_wide_enough_for_the_armrests() -> None:
    assert FRONT.width == BACK.left == WIDTH
    assert FRONT.frame.scale > 1


def test_who_sits_has_the_seated_body() -> None:
    assert not FRONT.build.standing
    assert not BACK.build.standing
    assert FRONT.figure.trunk.bounds[3] < STANDING_FRONT.figure.trunk.bounds[3]
