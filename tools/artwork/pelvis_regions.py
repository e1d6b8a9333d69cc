# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tap regions of the pelvis: what a finger meets, arteries before veins, vessels before bones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import shapely
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import polygons, together
from tools.artwork.drawing import Structure
from tools.artwork.pelvis_bones import inguinal_ligament
from tools.artwork.pelvis_frame import PELVIS, SIDES, Frame
from tools.artwork.pelvis_skeleton import Skeleton, skeleton
from tools.artwork.pelvis_vessels import ORDER, arteries, territories, veins

SEEN = box(0, 46, 1800, 1120)
PINNED = box(20, 60, 1780, 1040)
"""Where a pin may stand: not in the part that fades."""
SMALLEST = 500.0
"""Pieces of a region below this area are left out, in square units."""


def vessel_regions(frame: Frame = PELVIS) -> dict[str, BaseGeometry]:
    """Return the visible region of every vein and artery by its id."""
    tree = arteries(frame)
    # the two middle branches of the inner artery lie behind the veins and are hardly seen
    seen = {
        name: (tubes[0], tubes[-1]) if "internal" in name else tubes
        for name, tubes in tree.deep.items()
    }
    red = territories(replace(tree, deep=seen), SEEN)
    cover = together(red.values())
    blue = territories(veins(frame), SEEN)
    regions = {name: _tidy(shape.difference(cover)) for name, shape in blue.items()}
    return regions | {name: _tidy(shape) for name, shape in red.items()}


def bone_regions(over: BaseGeometry, frame: Frame = PELVIS) -> dict[str, BaseGeometry]:
    """Return the regions of bones and ligaments that are not covered by what lies over them."""
    bones: Skeleton = skeleton(frame)
    regions: dict[str, BaseGeometry] = {}
    taken = over
    for side, sign in SIDES.items():
        band = inguinal_ligament(frame, sign).buffer(5)
        regions[f"ligament.inguinal.{side}"] = band
        taken = taken.union(band)
    shapes: list[tuple[str, BaseGeometry]] = [
        *((f"bone.hip.{side}", shape) for side, shape in bones.hips.items()),
        ("bone.sacrum", bones.sacrum),
        ("bone.vertebra.L5", bones.spine["L5"]),
        ("bone.vertebra.L4", bones.spine["L4"]),
        *((f"bone.femur.{side}", shape) for side, shape in bones.femurs.items()),
    ]
    for name, shape in shapes:
        regions[name] = _tidy(shape.intersection(SEEN).difference(taken.buffer(4)))
        taken = taken.union(shape)
    return regions


def structures(
    regions: Mapping[str, BaseGeometry], names: Iterable[str], layers: Mapping[str, str]
) -> list[Structure]:
    """Return structures with pins where their regions are widest; layers by kind of id."""
    out = []
    for name in names:
        layer = layers.get(name.split(".")[0], "")
        out.append(Structure(id=name, region=regions[name], pin=pin(regions[name]), layer=layer))
    return out


def pin(region: BaseGeometry) -> tuple[float, float]:
    """Return the middle of the widest place of a region."""
    widest = max(polygons(region.intersection(PINNED)), key=_inner_radius)
    middle = Point(shapely.maximum_inscribed_circle(widest, tolerance=0.5).coords[0])
    return round(middle.x, 1), round(middle.y, 1)


def vein_names() -> list[str]:
    """Return the veins in the way of the blood, from the thighs to the heart."""
    sides = [f"vein.{name}.{side}" for side in ("right", "left") for name in ORDER]
    return [*sides, "vein.inferior-vena-cava"]


def artery_names() -> list[str]:
    """Return the arteries from the heart outwards."""
    order: Sequence[str] = [name for name in reversed(ORDER) if name != "great-saphenous"]
    return ["artery.aorta"] + [
        f"artery.{name}.{side}" for side in ("right", "left") for name in order
    ]


def _inner_radius(shape: Polygon) -> float:
    return float(shapely.maximum_inscribed_circle(shape, tolerance=1.0).length)


def _tidy(shape: BaseGeometry) -> BaseGeometry:
    """Leave out slivers, but never everything."""
    parts = polygons(shape.buffer(-1.5).buffer(1.5))
    large = [part for part in parts if part.area > SMALLEST]
    return together(large or parts)
