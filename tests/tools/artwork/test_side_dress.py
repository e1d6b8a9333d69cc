# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Clothes are told apart in every theme, and a person is drawn from the far side to the near."""

from __future__ import annotations

import pytest

from tools.artwork.palettes import DARK, HC, LIGHT, MONO, Palette
from tools.artwork.side_dress import SHORTS, TROUSERS, Dress, Dresser, cloth_of
from tools.artwork.side_figure import Leg, Pose, SideFigure
from tools.artwork.svg import Svg


def dresser(pose: Pose, palette: Palette = HC, dress: Dress | None = None) -> tuple[Svg, Dresser]:
    svg = Svg("test", (400, 600), "Test", "A test.")
    figure = SideFigure(pose=pose, hip=(200, 300), stature=300)
    return svg, Dresser(svg, figure, palette, dress or Dress())


@pytest.mark.parametrize("palette", [LIGHT, DARK, HC, MONO])
def test_shirt_trousers_and_hair_are_told_apart(palette: Palette) -> None:
    cloth = cloth_of(palette)

    assert len({cloth.shirt.base, cloth.legs.base, cloth.hair.base}) == 3


def test_only_who_sits_has_folds_at_the_groin() -> None:
    counts = []
    for pose in (Pose(), Pose(leg=Leg(thigh=88))):
        svg, drawer = dresser(pose)
        drawer.body()
        counts.append(svg.text().count("<path"))

    assert counts[1] == counts[0] + 1


def test_a_head_has_hair_and_an_ear_but_no_features() -> None:
    svg, drawer = dresser(Pose())

    drawer.head()

    assert svg.text().count("<path") == 3


def test_shoes_are_drawn_instead_of_bare_feet() -> None:
    svg, drawer = dresser(Pose(), LIGHT, Dress(legs=TROUSERS, shoes=True))

    drawer.far_side()

    assert drawer.cloth.shoes.outline in svg.text()
    assert SHORTS < TROUSERS
