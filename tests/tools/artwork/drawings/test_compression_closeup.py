# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The close-up loses the area it says, with the artery in front and the spine behind the vein."""

from __future__ import annotations

import pytest

from tools.artwork.closeup_front import FRAME, dent, trunk
from tools.artwork.closeup_slice import ARTERY_RADIUS, SPINE_FRONT, Slice, spine_region
from tools.artwork.drawings.compression_closeup import LOST, STATES
from tools.artwork.pelvis_vessels import arteries


def test_the_pressed_vein_has_lost_the_stated_share_of_its_area() -> None:
    open_area, pressed_area = (STATES[name].inside.area for name in ("open", "squeezed"))

    assert 1 - pressed_area / open_area == pytest.approx(LOST, abs=0.02)


@pytest.mark.parametrize("cut", STATES.values(), ids=STATES)
def test_the_vein_lies_between_artery_and_spine_and_touches_neither(cut: Slice) -> None:
    artery_bottom = cut.artery[1] + ARTERY_RADIUS
    _, top, _, bottom = cut.wall.bounds

    assert artery_bottom < top < bottom < SPINE_FRONT
    assert not cut.wall.intersects(spine_region())


def test_seen_from_the_front_the_pressed_vein_is_not_thinner() -> None:
    widths = {name: trunk(name)["vein.common-iliac.left"].shape().area for name in STATES}

    assert widths["squeezed"] > widths["open"]


def test_the_dent_lies_under_the_artery() -> None:
    artery = arteries(FRAME).trunk["artery.common-iliac.right"].shape()

    assert dent().intersection(artery).area > 0.7 * dent().area
