# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pixels cover what shapes cover, blur keeps what is there, and dice give the same grain."""

from __future__ import annotations

import base64
import io

import numpy as np
import pytest
from PIL import Image
from shapely.geometry import box

from tools.artwork.grey_picture import blurred, covered, grain, png_base64, speckle, unrolled


def dice() -> np.random.Generator:
    return np.random.default_rng(1)


def test_a_pixel_that_is_half_covered_is_half_grey() -> None:
    pixels = covered(box(2, 1, 4.5, 3), 8, 4, 1.0)

    assert pixels.sum() == 5
    assert pixels[1, 4] == 0.5


def test_shapes_are_scaled_and_cut_off_at_the_edge() -> None:
    pixels = covered(box(-5, -5, 2, 2), 8, 8, 2.0)

    assert pixels[:4, :4].all()
    assert pixels.sum() == 16


def test_blur_spreads_and_keeps_the_sum() -> None:
    dot = np.zeros((31, 31))
    dot[15, 15] = 1

    soft = blurred(dot, 2, 2)

    assert soft.sum() == pytest.approx(1, abs=0.001)
    assert soft.max() == soft[15, 15] < 0.1
    assert np.array_equal(blurred(dot, 0, 0), dot)


def test_blur_can_go_round_the_edge() -> None:
    dot = np.zeros((9, 30))
    dot[4, 0] = 1

    assert blurred(dot, 0, 2, wrap=True)[4, -1] > 0.1
    assert blurred(dot, 0, 2)[4, -1] == 0


def test_grain_is_even_and_the_same_each_time() -> None:
    first, second = (grain(dice(), (40, 40), 1, 1) for _ in range(2))

    assert np.array_equal(first, second)
    assert first.mean() == pytest.approx(0, abs=1e-9)
    assert first.std() == pytest.approx(1)
    assert speckle(dice(), (40, 40), 1, 1).mean() == pytest.approx(1)


def test_a_polar_map_is_read_by_radius_and_turn() -> None:
    polar = np.arange(5.0)[:, None] * np.ones((5, 8))

    assert unrolled(polar, np.array([0.0, 0.5]), np.array([0.1, 0.9])) == pytest.approx([0, 2])


def test_a_png_has_few_greys_and_a_clear_part() -> None:
    pixels, clear = np.linspace(0, 1, 100).reshape(10, 10), np.zeros((10, 10))
    clear[0] = 1

    image = Image.open(io.BytesIO(base64.b64decode(png_base64(pixels, levels=5, clear=clear))))

    alpha = np.asarray(image.convert("RGBA"))[..., 3]
    assert len(set(np.asarray(image).ravel().tolist())) <= 6
    assert not alpha[0].any()
    assert alpha[1:].all()
