# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Changed skin is darker than the skin around it, in every tone."""

from __future__ import annotations

import pytest

from tools.artwork.colour import contrast
from tools.artwork.leg_skin import SORES, STAINS, stain_colours
from tools.artwork.tones import TONES


def lightness(colour: str) -> float:
    return contrast(colour, "#000000")


@pytest.mark.parametrize("tone", TONES)
def test_changed_skin_is_darker_than_skin(tone: str) -> None:
    assert lightness(STAINS[tone].base) < lightness(TONES[tone].base)
    assert contrast(STAINS[tone].base, TONES[tone].base) > 1.3


@pytest.mark.parametrize("tone", TONES)
def test_a_sore_shows_on_changed_skin(tone: str) -> None:
    assert lightness(SORES[tone].base) > lightness(STAINS[tone].base)
    assert contrast(SORES[tone].base, STAINS[tone].base) > 1.3


@pytest.mark.parametrize("marks", [STAINS, SORES], ids=["stains", "sores"])
def test_every_tone_has_four_colours_of_its_own(marks) -> None:
    assert set(marks) == set(TONES)
    assert len({colour for ramp in marks.values() for colour in stain_colours(ramp)}) == 4 * len(
        TONES
    )
