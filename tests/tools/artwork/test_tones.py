# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import dataclasses

import pytest

from tools.artwork.colour import contrast
from tools.artwork.drawings.stocking_fit import STOCKING
from tools.artwork.figure_paint import CLOTH, HAIR, SHORTS
from tools.artwork.leg_skin import SORES, STAINS
from tools.artwork.palettes import DARK, LIGHT, Palette, Ramp, Theme
from tools.artwork.tones import NEUTRAL, TONES, recolouring, skin_colours


def test_every_tone_replaces_every_neutral_colour() -> None:
    maps = recolouring()

    assert set(maps) == set(TONES) - {NEUTRAL}
    assert all(set(each) == set(skin_colours(TONES[NEUTRAL])) for each in maps.values())


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_nothing_but_skin_has_a_colour_of_the_neutral_skin(palette: Palette) -> None:
    others: set[str] = set()
    for part in dataclasses.fields(palette):
        value = getattr(palette, part.name)
        others |= set(dataclasses.astuple(value)) if isinstance(value, Ramp) else {str(value)}

    assert not others & set(skin_colours(TONES[NEUTRAL]))


@pytest.mark.parametrize("ramps", [CLOTH, SHORTS, HAIR, STOCKING])
def test_clothes_and_hair_keep_their_colour_in_every_tone(ramps: dict[Theme, Ramp]) -> None:
    changed = {old for ramp in (TONES, STAINS, SORES) for old in skin_colours(ramp[NEUTRAL])}

    assert not any(changed & set(skin_colours(ramp)) for ramp in ramps.values())


def test_tones_go_from_light_to_dark() -> None:
    against_black = [contrast(TONES[tone].base, "#000000") for tone in "12345"]

    assert against_black == sorted(against_black, reverse=True)
