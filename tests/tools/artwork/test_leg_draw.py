# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A swollen ankle shows no bones, and a rolled-up trouser leg lies around its leg."""

from __future__ import annotations

import pytest

from tools.artwork import lower_leg
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import Frame
from tools.artwork.leg_draw import ANKLE_LINES, draw_leg_lines, draw_limb, draw_trousers
from tools.artwork.palettes import HC, LIGHT
from tools.artwork.svg import Svg


@pytest.fixture
def scene() -> Scene:
    return Scene(Svg("test", (300, 500), "Test", "A test."), Frame(1, 150, -600), HC)


def test_a_swollen_ankle_shows_no_bones() -> None:
    counts = []
    for swelling in (0.0, 1.0):
        svg = Svg("test", (300, 500), "Test", "A test.")
        draw_leg_lines(Scene(svg, Frame(1, 150, -600), LIGHT), swelling)
        counts.append(svg.text().count("<path"))

    assert counts[0] - counts[1] == len(ANKLE_LINES)


def test_what_is_above_the_cuff_is_not_drawn(scene: Scene) -> None:
    draw_limb(scene, lower_leg.leg(), below=2000)

    assert "<path" not in scene.svg.text()


def test_trousers_are_a_tube_and_a_roll(scene: Scene) -> None:
    draw_trousers(scene, lower_leg.leg(), (686, 712), 642)

    assert scene.svg.text().count("<path") == 2
