# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import pytest
from shapely.geometry import Point

from tools.artwork.drawings.narrowing_steps import ARTERY_ACROSS, PANELS


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.id)
def test_each_slice_across_loses_the_share_that_its_name_says(panel) -> None:
    before, now = PANELS[0].across[1].area, panel.across[1].area

    assert 1 - now / before == pytest.approx(int(panel.id[1:]) / 100, abs=0.01)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.id)
def test_the_artery_lies_in_front_of_the_vein_and_touches_it(panel) -> None:
    artery = Point(*panel.artery_across).buffer(ARTERY_ACROSS)
    wall = panel.across[0]

    assert artery.centroid.y < wall.bounds[1]
    assert artery.distance(wall) < 2
