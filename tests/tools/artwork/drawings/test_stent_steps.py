# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import numpy as np
import pytest
from shapely.geometry import LineString, MultiPoint

from tools.artwork.drawings.stent_steps import (
    BALLOON,
    DONE,
    MESH,
    NARROW,
    PANELS,
    STENT,
    WIRE,
    balloon_shape,
    stent_line,
    wire_line,
)
from tools.artwork.vein_devices import Stent


@pytest.mark.parametrize("panel", [WIRE, BALLOON, STENT], ids=lambda panel: panel.id)
def test_the_wire_stays_inside_the_vein(panel) -> None:
    inside = panel.along.inside().buffer(1)
    heights = wire_line(panel.along)
    above = heights[heights[:, 1] < 800]

    assert inside.contains(LineString(above))


def test_balloon_and_stent_fit_into_the_vein() -> None:
    struts = Stent(stent_line(DONE.along), MESH).struts()
    metal = MultiPoint(np.vstack(struts.front)).convex_hull

    assert BALLOON.along.inside().contains(balloon_shape(BALLOON.along))
    assert metal.difference(DONE.along.inside().convex_hull).area < 1


def test_the_vein_gets_wider_step_by_step_at_the_narrow_place() -> None:
    widths = [panel.along.at(NARROW)[1] - panel.along.at(NARROW)[0] for panel in PANELS]

    assert widths == sorted(widths)


def test_all_panels_have_one_camera() -> None:
    assert {round(panel.along.x - panel.middle) for panel in PANELS} == {-18}
