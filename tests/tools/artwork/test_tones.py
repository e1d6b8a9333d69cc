# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import dataclasses

import pytest

from tools.artwork.colour import contrast
from tools.artwork.palettes import DARK, LIGHT, Palette, Ramp
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


def test_tones_go_from_light_to_dark() -> None:
    against_black = [contrast(TONES[tone].base, "#000000") for tone in "12345"]

    assert against_black == sorted(against_black, reverse=True)
