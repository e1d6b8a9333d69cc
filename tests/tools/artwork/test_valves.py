# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A closed valve meets in the middle, an open one does not, a stretched one cannot."""

from __future__ import annotations

import pytest
from shapely import affinity

from tools.artwork.palettes import HC, LIGHT
from tools.artwork.svg import Svg
from tools.artwork.valves import FULL, Valve, bulge, draw_leaflets, leaflets

HALF = FULL


def gap(form: Valve) -> float:
    left, right = leaflets(0, 0, HALF, form)
    return left.distance(right)


def test_only_a_closed_valve_meets() -> None:
    assert gap(Valve.CLOSED) < 0.1 * HALF
    assert min(gap(form) for form in Valve if form is not Valve.CLOSED) > 0.8 * HALF


@pytest.mark.parametrize("form", Valve)
def test_leaflets_mirror_each_other_and_point_to_the_heart(form: Valve) -> None:
    left, right = leaflets(0, 0, HALF, form)

    assert affinity.scale(left, -1, 1, origin=(0, 0)).symmetric_difference(right).area < 1
    assert left.bounds[1] < -20
    assert left.bounds[0] < -HALF


def test_a_hardened_valve_is_thick_and_short() -> None:
    (hard, _), (soft, _) = (leaflets(0, 0, HALF, form) for form in (Valve.HARDENED, Valve.OPEN))

    assert hard.bounds[3] - hard.bounds[1] < 0.7 * (soft.bounds[3] - soft.bounds[1])


def test_leaflets_of_a_thin_vein_are_smaller() -> None:
    thin, wide = (leaflets(0, 0, half, Valve.OPEN)[0] for half in (44, HALF))

    assert thin.area < 0.8 * wide.area


def test_the_wall_bulges_above_the_root_of_a_valve_only() -> None:
    assert bulge(464, 500) == 9
    assert bulge(700, 500) < 0.01 > bulge(300, 500)


def test_scarred_leaflets_have_the_colour_of_scar() -> None:
    plain, scarred = (Svg("test", (200, 200), "Test", "A test.") for _ in range(2))
    shapes = leaflets(100, 100, HALF, Valve.HARDENED)

    draw_leaflets(plain, HC, shapes, "valve")
    draw_leaflets(scarred, HC, shapes, "valve", LIGHT.scar)

    assert LIGHT.scar.base in scarred.text()
    assert LIGHT.scar.base not in plain.text()
