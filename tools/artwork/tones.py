# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Skin of the figures in five tones and a neutral one, and the way from one to another.

Art is drawn in the neutral tone; the program replaces each of its colours (`Drawing.tones`).
For every drawing that shows a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tools.artwork.colour import mix
from tools.artwork.palettes import Palette, Ramp, Theme

NEUTRAL = "neutral"
TONES: Mapping[str, Ramp] = {
    NEUTRAL: Ramp("#8d8780", "#cfc8c0", "#e2dcd5", "#f1ede8"),
    "1": Ramp("#b98e72", "#edcdb6", "#f7e1d1", "#fdf1e8"),
    "2": Ramp("#a87a55", "#dcb48e", "#ecccab", "#f7e2ca"),
    "3": Ramp("#84593a", "#bd8a61", "#d1a27a", "#e3bd99"),
    "4": Ramp("#5d3b26", "#8f6144", "#a57556", "#bd9072"),
    "5": Ramp("#33201a", "#593a2d", "#6d4a3a", "#86614e"),
}
"""From the lightest to the darkest; neutral stands for nobody and is what one sees first."""
SHADES = 11
"""Steps from the shaded to the lit side of a body."""
CREASES = (0.3, 0.55, 0.85)
"""Strengths of the fine lines on a body."""
FLAT = Ramp("#000000", "#ffffff", "#ffffff", "#ffffff")
RIM_IN_DARK = "#b4c3c9"
"""The outline on a dark sheet, on which the outline of a dark skin would be lost."""


def shade(ramp: Ramp, position: float) -> str:
    """Return a colour of a body: 0 is shade, 1 is light, with `SHADES` steps between."""
    place = round(min(1.0, max(0.0, position)) * (SHADES - 1)) / (SHADES - 1)
    if place < 0.5:
        return mix(ramp.dark, ramp.base, place * 2)
    return mix(ramp.base, ramp.light, place * 2 - 1)


def crease(ramp: Ramp, strength: int = 1) -> str:
    """Return the colour of a fine line on a body: 0 is faint, 2 is firm."""
    return mix(ramp.dark, ramp.outline, CREASES[strength])


def skin_colours(ramp: Ramp) -> tuple[str, ...]:
    """Return every colour that `shade` and `crease` can give, and the outline."""
    shades = (shade(ramp, place / (SHADES - 1)) for place in range(SHADES))
    creases = (crease(ramp, strength) for strength in range(len(CREASES)))
    return (*shades, *creases, ramp.outline)


def recolouring(
    colours: Callable[[Ramp], Sequence[str]] = skin_colours, ramps: Mapping[str, Ramp] = TONES
) -> dict[str, dict[str, str]]:
    """Return tone -> (neutral colour -> its colour), for colours mixed alike from each ramp."""
    before = colours(ramps[NEUTRAL])
    maps: dict[str, dict[str, str]] = {}
    for tone, ramp in ramps.items():
        if tone == NEUTRAL:
            continue
        maps[tone] = {}
        for old, new in zip(before, colours(ramp), strict=True):
            assert maps[tone].setdefault(old, new) == new, f"{old} has two colours in tone {tone}"
    return maps


def joined(*maps: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """Return several recolourings as one, such as of skin and of a mark on it."""
    tones = maps[0].keys()
    return {tone: {old: new for each in maps for old, new in each[tone].items()} for tone in tones}


def skin(palette: Palette) -> Ramp:
    """Return the ramp that figures are drawn with: neutral, or white where shapes are flat."""
    return FLAT if palette.flat else TONES[NEUTRAL]


def rim(palette: Palette) -> str:
    """Return the colour of the outline of a body."""
    return RIM_IN_DARK if palette.theme is Theme.DARK else skin(palette).outline
