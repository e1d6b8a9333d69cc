# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Colours of skin that has darkened and of an open sore, for each skin tone.

On light skin the change is brown; on dark skin it is darker and greyer than the skin around it.
For `leg_effects` and whatever shows such a leg.
"""

from __future__ import annotations

from collections.abc import Mapping

from tools.artwork.palettes import Ramp
from tools.artwork.tones import NEUTRAL

STAINS: Mapping[str, Ramp] = {
    NEUTRAL: Ramp("#6a4d3a", "#7d5d48", "#8f6d56", "#a58470"),
    "1": Ramp("#7e4c31", "#935c3d", "#a86f4d", "#bd8562"),
    "2": Ramp("#6d4229", "#824f33", "#975f3f", "#ab7250"),
    "3": Ramp("#4c2e20", "#5c3828", "#6d4431", "#7e523c"),
    "4": Ramp("#2b1d1a", "#38261f", "#443029", "#523b33"),
    "5": Ramp("#16110f", "#1f1816", "#2a221f", "#352c29"),
}
SORES: Mapping[str, Ramp] = {
    NEUTRAL: Ramp("#8a5a52", "#a8746a", "#bd8b80", "#d0a79c"),
    "1": Ramp("#94534a", "#b96f64", "#cf877a", "#dfa598"),
    "2": Ramp("#8a4c43", "#ad665a", "#c47e70", "#d69b8c"),
    "3": Ramp("#743c34", "#985349", "#b06a5e", "#c4887b"),
    "4": Ramp("#5c2f2a", "#84473f", "#9c5c52", "#b2766b"),
    "5": Ramp("#4a2725", "#723d38", "#8b5049", "#a26a62"),
}
"""Muted: a picture in a waiting room shows where a sore is, not how it looks."""


def stain_colours(ramp: Ramp) -> tuple[str, ...]:
    """Return the colours in which changed skin and sores are drawn."""
    return (ramp.outline, ramp.dark, ramp.base, ramp.light)
