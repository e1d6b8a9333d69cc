# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The narrow place under the artery: where it is, how it is marked, what can be tapped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import together
from tools.artwork.drawing import Structure
from tools.artwork.palettes import Palette
from tools.artwork.pelvis_bypass import Way, lines, region
from tools.artwork.pelvis_frame import PELVIS
from tools.artwork.pelvis_regions import (
    artery_names,
    bone_regions,
    pin,
    structures,
    vein_names,
    vessel_regions,
)
from tools.artwork.pelvis_stent import stent_tube
from tools.artwork.pelvis_vessels import State, arteries, veins
from tools.artwork.svg import Ink, Svg

STENT_TAPPED = 0.68
"""How far down its vein a stent is tapped, as a share of the vein."""
NARROW = (-5.6, 18.2)
"""Middle of the narrow place in mm: under the artery."""
RING = 16.5
"""Radius of the ring around it, in mm."""


def draw_narrow_mark(svg: Svg, palette: Palette) -> None:
    """Draw a ring at the narrow place, and as dashes what the artery hides of the vein."""
    crossing = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()
    ring = PELVIS.ellipse(*NARROW, RING, RING)
    waist = veins(PELVIS, State.NARROW).trunk["vein.common-iliac.left"].shape()
    draw_hidden(svg, palette, waist, crossing.intersection(ring.buffer(-4)))
    svg.shape(ring, Ink(line=palette.sheet, width=8))
    svg.shape(ring, Ink(line=palette.accent, width=4.2, dash="13 9"))


def draw_hidden(svg: Svg, palette: Palette, shape: BaseGeometry, within: BaseGeometry) -> None:
    """Draw the outline of what lies behind an artery as dashes on it."""
    line = shape.boundary.intersection(within.buffer(-2))
    for part in getattr(line, "geoms", [line]):
        if part.geom_type == "LineString" and part.length > 12:
            points = np.asarray(part.segmentize(5).coords, float)
            svg.line(points, Ink(line=palette.artery_deep, width=5))
            svg.line(points, Ink(line=palette.mark, width=2.6, dash="7 6"))


def crossing_region() -> BaseGeometry:
    """Return where the right common iliac artery lies in front of the left common iliac vein."""
    artery = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()
    vein = veins(PELVIS).trunk["vein.common-iliac.left"].shape()
    window = PELVIS.polygon([(-12, -6), (20, 6), (14, 44), (-16, 26)])
    return artery.intersection(vein).intersection(window)


def story_structures(
    bypass: Mapping[str, Sequence[Way]], stent: tuple[float, float]
) -> list[Structure]:
    """Return everything that can be tapped, in the way of the blood."""
    vessels = vessel_regions()
    crossing = (
        crossing_region()
        .buffer(8)
        .intersection(vessels["artery.common-iliac.right"].union(vessels["vein.common-iliac.left"]))
    )
    for name in ("artery.common-iliac.right", "vein.common-iliac.left"):
        vessels[name] = vessels[name].difference(crossing.buffer(1))
    over = together(vessels.values()).union(crossing)
    bones = bone_regions(over)
    layers = {"vein": "veins", "artery": "arteries", "bone": "bones", "ligament": "ligament"}
    mesh = stent_tube(veins(PELVIS, State.STENT), stent[0], STENT_TAPPED).shape()
    below = pin(vessels["vein.common-iliac.left"].difference(mesh.buffer(2)))
    # the stent takes over the upper part of its vein, so the pin of the vein stands below
    out = [
        replace(each, pin=below) if each.id == "vein.common-iliac.left" else each
        for each in structures(vessels, vein_names(), layers)
    ]
    out += [
        Structure(id="place.crossing", region=crossing, pin=pin(crossing)),
        *_step_structures(vessels, bypass, mesh),
        *structures(vessels, artery_names(), layers),
        *structures(bones, bones, layers),
    ]
    return out


def narrow_region(vessels: Mapping[str, BaseGeometry]) -> BaseGeometry:
    """Return what is seen of the narrow part of the vein beside the artery."""
    waist = veins(PELVIS, State.NARROW).trunk["vein.common-iliac.left"].shape().buffer(7)
    window = PELVIS.polygon([(-10, 6), (11, 14), (11, 44), (-10, 34)])
    red = together(shape for name, shape in vessels.items() if name.startswith("artery"))
    return waist.intersection(window).difference(red.buffer(2))


def _step_structures(
    vessels: dict[str, BaseGeometry],
    bypass: Mapping[str, Sequence[Way]],
    mesh: BaseGeometry,
) -> list[Structure]:
    """Return what is to be found in some steps only."""
    red = together(shape for name, shape in vessels.items() if name.startswith("artery"))
    blue = together(shape for name, shape in vessels.items() if name.startswith("vein"))
    narrow = narrow_region(vessels)
    mesh = mesh.difference(red)
    out = [Structure(id="place.narrow", region=narrow, pin=pin(narrow), steps=("narrow", "pools"))]
    for name, ways in bypass.items():
        where = region(lines(PELVIS, ways[:1])).difference(red).difference(blue)
        out.append(
            Structure(
                id=f"vein.bypass.{name}",
                region=where,
                pin=pin(where),
                steps=("pools",),
                layer="veins",
            )
        )
    out.append(Structure(id="device.stent", region=mesh, pin=pin(mesh), steps=("stent", "open")))
    return out
