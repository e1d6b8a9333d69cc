# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each layer is known by its pattern, never by its colour alone."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from edu_app.features.diagrams.swatch_view import LayerSwatch, paint_swatch
from edu_app.profile import LAPTOP
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, ThemeMaker, picture

SWATCHES = ("skin", "bone", "vein", "artery", "flow", "device", "scar", "mark")
PATTERNS = ("vein", "artery", "flow", "device", "scar", "mark")


def gray(theme: Theme, swatch: str) -> QImage:
    """Return a sample as a print in black and white has it, without its own shade."""
    canvas = Canvas(34, 34)
    with canvas as painter:
        paint_swatch(painter, QRectF(0, 0, 34, 34), swatch, theme)
    image = canvas.image.convertToFormat(QImage.Format.Format_Grayscale8)
    shade = image.pixelColor(5, 17).red()
    for y in range(34):
        for x in range(34):
            same = abs(image.pixelColor(x, y).red() - shade) < 8
            image.setPixel(x, y, 0xFFFFFFFF if same else 0xFF000000)
    return image


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("swatch", SWATCHES)
def test_every_layer_has_a_sample(make_theme: ThemeMaker, name: str, swatch: str) -> None:
    canvas = Canvas(34, 34)

    with canvas as painter:
        paint_swatch(painter, canvas.rect, swatch, make_theme(LAPTOP, name))

    assert canvas.bounds().width() > 30


def test_patterns_differ_without_any_colour(theme: Theme) -> None:
    samples = {swatch: gray(theme, swatch) for swatch in PATTERNS}

    same = [pair for pair in combinations(PATTERNS, 2) if samples[pair[0]] == samples[pair[1]]]
    assert same == []


def test_a_sample_paints_itself(theme: Theme) -> None:
    sample = LayerSwatch("artery", theme)

    assert sample.width() == sample.height() == theme.gap(34)
    assert picture(sample).pixelColor(5, sample.height() // 2).name() != "#000000"
