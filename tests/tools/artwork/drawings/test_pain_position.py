# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""From lying to a long day, ever more blood is shown in the lower leg."""

from __future__ import annotations

from itertools import pairwise

from tools.artwork.drawings.pain_position import panels, pooled
from tools.artwork.leg_vein import vein_tube


def test_more_blood_collects_from_posture_to_posture() -> None:
    shades = [sum(shade.area for shade in pooled(panel)) for panel in panels()]

    assert [panel.id for panel in panels()] == ["lying", "sitting", "standing", "evening"]
    assert shades[0] == 0
    assert all(first < second for first, second in pairwise(shades))


def test_the_vein_is_equally_wide_all_along_only_when_lying() -> None:
    widest = [vein_tube(panel.figure, panel.fullness).line[:, 2].max() for panel in panels()]

    lying = vein_tube(panels()[0].figure).line[:, 2]

    assert lying.max() - lying.min() < 0.01
    assert all(first < second for first, second in pairwise(widest))


def test_only_the_evening_has_a_swollen_ankle() -> None:
    swollen = [panel.id for panel in panels() if panel.figure.pose.leg.swelling]

    assert swollen == ["evening"]
