# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Things stand where they are put, and a week has seven lids."""

from __future__ import annotations

import pytest
from shapely.geometry import box

from tools.artwork.daily_things import DAYS, Spot, dark_of, draw_glass, draw_pill_box, probe
from tools.artwork.palettes import DARK, HC, LIGHT
from tools.artwork.soft_shapes import SoftPainter
from tools.artwork.svg import Svg


def painter(palette=HC) -> SoftPainter:
    return SoftPainter(svg=Svg("test", (500, 300), "Test", "A test."), palette=palette)


def test_a_thing_is_put_at_its_spot() -> None:
    put = Spot(x=100, y=50, scale=2, turn=90).put(box(-10, -5, 10, 5))

    assert put.bounds == pytest.approx((90, 30, 110, 70))


def test_the_head_of_a_probe_is_below_and_wider_than_its_handle() -> None:
    whole = probe(Spot(x=0, y=0))
    handle, head = (whole.intersection(box(-90, top, 90, top + 20)) for top in (-60, 50))

    assert head.bounds[2] - head.bounds[0] > 1.7 * (handle.bounds[2] - handle.bounds[0])


def test_a_pill_box_has_a_lid_for_each_day() -> None:
    drawer = painter()

    draw_pill_box(drawer, 20, 100, 400)

    # the box, a lid for each day, and for the open one its flap and a tablet with a groove
    assert drawer.svg.text().count("<path") == 1 + DAYS + 3


def test_a_glass_is_not_full() -> None:
    drawer = painter(LIGHT)

    draw_glass(drawer, 100, 280, 200)

    assert drawer.svg.text().count("<path") == 3


def test_rubber_is_dark_in_every_theme() -> None:
    assert len({dark_of(palette) for palette in (LIGHT, DARK, HC)}) == 3
