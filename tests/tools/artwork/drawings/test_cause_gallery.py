# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import math

import pytest

from tools.artwork.causes import (
    ACROSS_RADIUS,
    ARTERY_CARD,
    LOST,
    NARROW,
    OUTSIDE_CARD,
    TREATMENT_CARD,
    growths,
    pressed_across,
    scar_across,
)

OPEN = math.pi * ACROSS_RADIUS**2


def test_pressed_and_stiff_veins_have_lost_the_same_share() -> None:
    across = pressed_across()[1].area / OPEN
    front, back = TREATMENT_CARD.along.at(NARROW)

    assert across == pytest.approx(1 - LOST, abs=0.1)
    assert ((back - front) / 120) ** 2 == pytest.approx(1 - LOST, abs=0.02)


def test_scar_leaves_more_than_one_way_through() -> None:
    scar = scar_across()

    assert len(scar.interiors) >= 3
    assert 0.4 < scar.area / OPEN < 0.75


def test_the_growth_presses_from_outside_the_vein() -> None:
    lump_across, lump_along = growths()

    assert lump_across.intersection(pressed_across()[0]).area == pytest.approx(0, abs=1)
    assert lump_along.intersection(OUTSIDE_CARD.along.outline()).area < 20


def test_the_artery_card_has_a_clean_inside() -> None:
    assert ARTERY_CARD.outside is None
    assert len(ARTERY_CARD.along.inside().interiors) == 0
