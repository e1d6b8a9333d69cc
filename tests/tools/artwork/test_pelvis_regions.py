# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A finger meets arteries before veins and vessels before bones."""

from __future__ import annotations

import itertools

import pytest
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import together
from tools.artwork.pelvis_regions import (
    artery_names,
    bone_regions,
    pin,
    structures,
    vein_names,
    vessel_regions,
)


@pytest.fixture(scope="module")
def vessels() -> dict[str, BaseGeometry]:
    return vessel_regions()


@pytest.fixture(scope="module")
def bones(vessels: dict[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    return bone_regions(together(vessels.values()))


def test_every_named_vessel_has_its_region(vessels: dict[str, BaseGeometry]) -> None:
    assert set(vessels) == {*vein_names(), *artery_names()}
    assert all(shape.area > 400 for shape in vessels.values())


def test_vessels_do_not_overlap(vessels: dict[str, BaseGeometry]) -> None:
    shapes = vessels.values()

    assert all(one.intersection(two).area < 60 for one, two in itertools.combinations(shapes, 2))


def test_bones_lie_behind_vessels(
    bones: dict[str, BaseGeometry], vessels: dict[str, BaseGeometry]
) -> None:
    over = together(vessels.values())
    hard = [shape for name, shape in bones.items() if name.startswith("bone.")]

    assert len(hard) == 7
    assert all(shape.intersection(over).area < 1 for shape in hard)


def test_pins_stand_in_their_regions(vessels: dict[str, BaseGeometry]) -> None:
    names = ["vein.common-iliac.left", "artery.aorta"]

    placed = structures(vessels, names, {"vein": "veins"})

    assert [each.layer for each in placed] == ["veins", ""]
    assert all(each.region.contains(Point(each.pin)) for each in placed)


def test_a_pin_stands_in_the_widest_part() -> None:
    shape = box(100, 100, 300, 120).union(box(300, 60, 400, 160))

    assert pin(shape)[0] == pytest.approx(350, abs=5)


def test_veins_are_walked_to_the_heart_and_arteries_from_it() -> None:
    assert vein_names()[-1] == "vein.inferior-vena-cava"
    assert artery_names()[0] == "artery.aorta"
    assert vein_names().index("vein.femoral.left") < vein_names().index("vein.common-iliac.left")
    assert artery_names().index("artery.common-iliac.left") < artery_names().index(
        "artery.femoral.left"
    )
