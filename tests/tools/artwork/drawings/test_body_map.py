# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import itertools

import pytest

from tools.artwork.body_maps import Panel, standing_panels
from tools.artwork.figure import AVERAGE, LARGE, View
from tools.artwork.seated_panels import seated_panels

AVERAGE_PANELS, LARGE_PANELS, SEATED = (
    standing_panels(AVERAGE),
    standing_panels(LARGE),
    seated_panels(),
)
NAMES = {each.id for panel in AVERAGE_PANELS for each in panel.structures()}


def test_the_whole_map_has_thirty_six_regions() -> None:
    assert len(NAMES) == 36
    assert {"region.thigh.inner.left", "region.thigh.outer.right", "region.heel.left"} <= NAMES


@pytest.mark.parametrize("panels", [AVERAGE_PANELS[:2], LARGE_PANELS[:2], SEATED])
def test_a_region_is_seen_from_one_side_only(panels: tuple[Panel, ...]) -> None:
    front, back = (set(panel.regions) for panel in panels)

    assert not front & back
    assert front | back <= NAMES


@pytest.mark.parametrize("panel", [*AVERAGE_PANELS, *LARGE_PANELS, *SEATED])
def test_left_is_right_of_the_picture_from_the_front_and_left_of_it_from_behind(
    panel: Panel,
) -> None:
    for each in panel.structures():
        beyond = each.pin[0] - panel.frame.x
        if each.id.endswith(".left"):
            assert (beyond > 0) == (panel.view is View.FRONT)
        elif each.id.endswith(".right"):
            assert (beyond < 0) == (panel.view is View.FRONT)


@pytest.mark.parametrize("panel", [*AVERAGE_PANELS, *LARGE_PANELS, *SEATED])
def test_regions_lie_on_the_body_and_not_on_each_other(panel: Panel) -> None:
    shapes = list(panel.regions.values())

    assert all(shape.difference(panel.body).area < 1 for shape in shapes)
    assert all(one.intersection(two).area < 1 for one, two in itertools.combinations(shapes, 2))


def test_legs_are_shown_larger_than_on_the_whole_figure() -> None:
    whole, larger = AVERAGE_PANELS[0], AVERAGE_PANELS[2]

    assert larger.frame.scale > 1.5 * whole.frame.scale
    assert set(larger.regions) == set(whole.regions) - {"region.abdomen.lower"}
