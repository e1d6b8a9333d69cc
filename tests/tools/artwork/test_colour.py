# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Colours are mixed evenly and measured as WCAG does."""

import pytest

from tools.artwork.colour import contrast, grey, mix


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#2c65ab", "#d9534a"])
def test_a_mix_begins_and_ends_with_its_colours(colour: str) -> None:
    assert mix(colour, "#808080", 0) == colour
    assert mix("#808080", colour, 1) == colour


def test_the_middle_of_black_and_white_looks_half_as_light() -> None:
    # L = 0.5 in OKLab is sRGB 0.389: (0.5³ linear)
    assert mix("#000000", "#ffffff", 0.5) == "#636363"


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#123456", "#123456", 1.0)],
)
def test_contrast_is_that_of_wcag(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)


def test_a_gray_has_no_hue_and_the_same_lightness() -> None:
    made = grey("#2c65ab")

    assert made[1:3] == made[3:5] == made[5:7]
    assert contrast(made, "#2c65ab") < 1.2
