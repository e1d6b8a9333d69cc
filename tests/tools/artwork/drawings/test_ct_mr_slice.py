# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import pytest

from tools.artwork import ct_image
from tools.artwork import lumbar_slice as slices
from tools.artwork.drawings.ct_mr_slice import at

VESSELS = slices.vessels()
LEFT_VEIN = VESSELS["vein.common-iliac.left"]
RIGHT_ARTERY = VESSELS["artery.common-iliac.right"]


def test_the_left_vein_lies_between_the_right_artery_and_the_vertebra() -> None:
    assert LEFT_VEIN.distance(RIGHT_ARTERY) < 1
    assert LEFT_VEIN.distance(slices.vertebra()) < 1
    assert RIGHT_ARTERY.bounds[3] < slices.vertebra().bounds[1]


def test_the_left_vein_is_flat() -> None:
    left, top, right, bottom = LEFT_VEIN.bounds

    assert right - left > 2.5 * (bottom - top)


def test_the_patients_right_is_on_the_left_of_the_picture() -> None:
    order = sorted(VESSELS, key=lambda name: VESSELS[name].centroid.x)

    assert order[:2] == ["vein.common-iliac.right", "artery.common-iliac.right"]
    assert at("drawing", *RIGHT_ARTERY.centroid.coords[0])[0] < at("drawing", 0, 0)[0]


@pytest.mark.parametrize("name", VESSELS)
def test_vessels_do_not_overlap_each_other_or_a_muscle(name: str) -> None:
    others = [VESSELS[other] for other in VESSELS if other != name]

    assert all(VESSELS[name].intersection(other).area < 0.5 for other in others)
    assert VESSELS[name].intersection(slices.psoas()).area < 0.5


def test_the_scan_is_as_wide_as_the_body() -> None:
    picture = ct_image.pixels_of(slices.body())
    millimetres = picture.sum() / ct_image.FINENESS**2

    assert millimetres == pytest.approx(slices.body().area, rel=0.02)
