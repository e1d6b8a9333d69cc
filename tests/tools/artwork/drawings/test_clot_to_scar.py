# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from tools.artwork.clot_shapes import (
    CLOT,
    SCARRED,
    SIDE_RADIUS,
    WEBS,
    across,
    clot_across,
    rests_across,
    scar_across,
    valve,
)


def test_a_fresh_clot_fills_most_of_the_vein_and_less_is_left_later() -> None:
    fresh = clot_across().area / across(CLOT)[1].area
    later = rests_across().area / across(WEBS)[1].area

    assert 0.7 < fresh < 1
    assert later < 0.4


def test_the_scarred_vein_is_the_narrowest() -> None:
    free = across(SCARRED)[1].area - scar_across(SCARRED).area

    assert free < 0.5 * across(WEBS)[1].area


def test_only_the_hardened_valve_is_short() -> None:
    def height(panel) -> float:
        bounds = valve(panel)[0].bounds
        return bounds[3] - bounds[1]

    assert height(SCARRED) < 0.7 * height(WEBS)


def test_side_veins_grow_from_state_to_state() -> None:
    assert SIDE_RADIUS["clot"] < SIDE_RADIUS["webs"] < SIDE_RADIUS["scarred"]
