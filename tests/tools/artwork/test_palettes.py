# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Vein and artery can be told apart in every theme, also in gray; lines show on their sheet."""

import pytest

from tools.artwork.colour import contrast
from tools.artwork.palettes import PALETTES, Palette, Theme

EVERY = pytest.mark.parametrize("palette", PALETTES.values(), ids=str)


def test_there_is_a_palette_for_each_theme() -> None:
    assert set(PALETTES) == set(Theme)


@EVERY
def test_vessels_have_an_outline_that_shows(palette: Palette) -> None:
    for ramp in (palette.vein, palette.artery):
        assert contrast(ramp.outline, palette.sheet) >= 3
        assert contrast(ramp.base, palette.sheet) >= 3


@EVERY
def test_the_dots_of_an_artery_show(palette: Palette) -> None:
    assert contrast(palette.mark, palette.artery.base) >= 3


def test_a_gray_printer_tells_veins_from_arteries() -> None:
    mono = PALETTES[Theme.MONO]

    assert contrast(mono.vein.base, mono.artery.base) >= 3


def test_flat_themes_are_those_for_contrast_and_paper() -> None:
    assert {theme for theme, palette in PALETTES.items() if palette.flat} == {Theme.HC, Theme.MONO}
    assert PALETTES[Theme.HC].line > PALETTES[Theme.LIGHT].line
