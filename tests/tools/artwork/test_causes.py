# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every cause takes the same share of the vein, so that no card looks worse than another."""

from __future__ import annotations

import math

import pytest

from tools.artwork.causes import (
    ACROSS,
    ACROSS_RADIUS,
    ACROSS_WALL,
    BACK,
    CARDS,
    LOST,
    NARROW,
    OUTSIDE_CARD,
    SCAR_CARD,
    SIZE,
    TREATMENT_CARD,
    artery_places,
    dented,
    growths,
    mantles,
    pressed_across,
    scar_across,
    scar_along,
    stiff,
    thick_wall_along,
)
from tools.artwork.vein_model import RADIUS, throat

OPEN = math.pi * ACROSS_RADIUS**2


def test_a_growth_takes_that_share_of_the_slice() -> None:
    _wall, inside = pressed_across()

    assert 1 - inside.area / OPEN == pytest.approx(LOST, abs=0.06)


def test_scar_takes_about_that_share_of_the_slice() -> None:
    assert scar_across().area / OPEN == pytest.approx(LOST, abs=0.12)


def test_a_stiff_wall_leaves_the_vein_round() -> None:
    front, back = stiff(0)

    assert ((back - front) / (2 * RADIUS)) ** 2 == pytest.approx(1 - LOST, abs=0.02)
    assert back == pytest.approx(-front)


def test_a_dent_is_tightest_at_the_growth() -> None:
    front, back = dented(0)

    assert (back - front) / (2 * RADIUS) == pytest.approx(throat(LOST), abs=0.02)
    assert dented(-180)[0] < -0.8 * RADIUS


def test_a_growth_presses_without_growing_in() -> None:
    across, along = growths()
    wall, _inside = pressed_across()

    assert across.intersection(wall).area < 1
    assert along.intersection(OUTSIDE_CARD.along.outline()).area < 30


def test_the_artery_lies_in_front_of_the_vein_and_touches_it() -> None:
    (_x, y), (along_x, along_y) = artery_places()

    assert y < ACROSS < BACK
    assert along_x < CARDS[0].along.at(NARROW)[0]
    assert along_y == NARROW


def test_scar_stays_inside_its_vein() -> None:
    assert SCAR_CARD.along.inside().buffer(0.5).contains(scar_along())


def test_scar_around_the_vein_leaves_its_inside_free() -> None:
    across, along = mantles()
    inside = TREATMENT_CARD.along.inside()

    assert across.distance(inside) > 0
    assert along.intersection(inside).area < 1
    assert thick_wall_along().intersection(inside).area < 1
    assert across.bounds[1] < ACROSS - ACROSS_RADIUS - ACROSS_WALL


def test_cards_lie_side_by_side_in_the_art() -> None:
    middles = [card.middle for card in CARDS]

    assert middles == sorted(middles)
    assert 0 < middles[0] < middles[-1] < SIZE[0]
