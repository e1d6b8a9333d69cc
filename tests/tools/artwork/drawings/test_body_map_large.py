# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The map of a larger body shows a larger body, with the regions of every map."""

from __future__ import annotations

from tools.artwork.body_maps import HEIGHT, PANEL, standing_panels
from tools.artwork.drawings.body_map_large import make
from tools.artwork.figure import AVERAGE


def test_only_the_breadth_differs() -> None:
    average, large = standing_panels(AVERAGE)[0].structures(), make()

    front = [each for each in large.structures if each.steps == ("front",)]
    assert large.id == "body-map-large"
    assert large.size == (4 * PANEL, HEIGHT)
    assert [each.id for each in front] == [each.id for each in average]
    assert sum(each.region.area for each in front) > 1.1 * sum(each.region.area for each in average)
