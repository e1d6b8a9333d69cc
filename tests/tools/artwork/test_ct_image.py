# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In a CT picture bone is white, air is black, and dye is between bone and flesh."""

from __future__ import annotations

import pytest
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from tools.artwork import lumbar_slice as slices
from tools.artwork.ct_image import FINENESS, bounds, grey_pixels, outside, pixels_of
from tools.artwork.grey_picture import Pixels


@pytest.fixture(scope="module")
def picture() -> Pixels:
    return grey_pixels()


def mean(picture: Pixels, shape: BaseGeometry) -> float:
    """Return how bright a shape is on average."""
    share = pixels_of(shape)
    return float((picture * share).sum() / share.sum())


def test_tissues_are_as_bright_as_in_a_scan(picture: Pixels) -> None:
    dye = mean(picture, slices.vessels()["vein.common-iliac.left"].buffer(-2))
    row = [
        mean(picture, slices.gas().buffer(-3)),
        mean(picture, slices.psoas().buffer(-3)),
        dye,
    ]

    assert row == sorted(row)
    assert mean(picture, slices.hip_bones().buffer(-1)) > 0.7
    assert row[0] < 0.2


def test_the_picture_is_as_large_as_the_body_with_a_margin(picture: Pixels) -> None:
    _left, _top, width, height = bounds()

    assert picture.shape == (round(height * FINENESS), round(width * FINENESS))
    assert picture.min() >= 0
    assert picture.max() <= 1


def test_corners_are_outside_and_the_middle_is_not() -> None:
    clear = outside()
    rows, columns = clear.shape

    assert clear[0, 0] == clear[-1, -1] == 1
    assert clear[rows // 2, columns // 2] == 0
    assert pixels_of(Point(0, 16).buffer(3)).sum() > 0
