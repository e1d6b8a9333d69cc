# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The drawn X-ray pictures are pale where the vein is squeezed and evenly dark where it is open."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Point

from tools.artwork.drawings.venogram_view import LABELS, squeezed
from tools.artwork.grey_picture import Pixels
from tools.artwork.venogram_image import FRAME, SCALE, picture

CROSSING, BELOW, CAVA = (-6, 18), (24, 42), (-18, -40)
"""Places in mm."""


@pytest.fixture(scope="module")
def pictures() -> dict[str, Pixels]:
    return {kind: picture(kind) for kind in ("open", "narrow")}


def _grey(pixels: Pixels, place: tuple[float, float]) -> float:
    x, y = (round(value * SCALE) for value in FRAME.at(*place))
    return float(np.mean(pixels[y - 2 : y + 3, x - 2 : x + 3]))


def test_the_open_vein_is_evenly_dark(pictures: dict[str, Pixels]) -> None:
    greys = [_grey(pictures["open"], place) for place in (CROSSING, BELOW, CAVA)]

    assert max(greys) < 0.35
    assert max(greys) - min(greys) < 0.15


def test_the_squeezed_place_is_paler_than_the_vein_below(pictures: dict[str, Pixels]) -> None:
    assert _grey(pictures["narrow"], CROSSING) > _grey(pictures["narrow"], BELOW) + 0.25


def test_dye_reaches_the_right_vein_only_by_way_of_side_veins(
    pictures: dict[str, Pixels],
) -> None:
    right_vein = (-37, 46)

    assert _grey(pictures["narrow"], right_vein) < _grey(pictures["open"], right_vein) - 0.15


def test_the_label_points_at_the_squeezed_place() -> None:
    anchor = next(label.anchor for label in LABELS if label.id == "squeeze")

    assert anchor is not None
    assert squeezed().contains(Point(anchor))
