# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import base64

import numpy as np
import pytest
from shapely.geometry import Point

from tools.artwork.drawings.ivus_view import MIDDLES, SCENES, _wire, placed
from tools.artwork.grey_picture import blurred, covered, png_base64
from tools.artwork.ivus_image import CATHETER, RADIUS, area_lost


def test_the_squeezed_vein_has_lost_over_half_of_its_area() -> None:
    assert area_lost() == pytest.approx(0.61, abs=0.01)


@pytest.mark.parametrize("kind", MIDDLES)
def test_the_catheter_lies_inside_the_vein(kind: str) -> None:
    catheter = Point(RADIUS, RADIUS).buffer(CATHETER)

    assert SCENES[kind].lumen.contains(catheter)


@pytest.mark.parametrize("kind", MIDDLES)
def test_the_shadow_of_the_wire_misses_the_artery(kind: str) -> None:
    assert not _wire(kind).intersects(placed(kind, SCENES[kind].artery))


def test_the_branch_joins_the_open_vein_only() -> None:
    assert SCENES["open"].lumen.intersects(SCENES["open"].branch)
    assert not SCENES["narrowed"].lumen.intersects(SCENES["narrowed"].branch)


def test_a_disc_covers_as_many_pixels_as_its_area() -> None:
    disc = Point(50, 40).buffer(30, quad_segs=64)

    assert covered(disc, 100, 80, 1.0).sum() == pytest.approx(disc.area, rel=0.01)


def test_a_blur_keeps_the_sum() -> None:
    spot = np.zeros((41, 41))
    spot[20, 20] = 1

    assert blurred(spot, 2, 3).sum() == pytest.approx(1)


def test_a_png_is_grey_and_small() -> None:
    picture = base64.b64decode(png_base64(np.full((20, 20), 0.5), levels=24))

    assert picture[25] == 0
    assert len(picture) < 200
