# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Two pictures that look like ultrasound from inside a vein: open, and squeezed flat."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np
from shapely import affinity, line_merge
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import together
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.grey_picture import png_base64
from tools.artwork.ivus_image import (
    CATHETER,
    RADIUS,
    WIRE_AWAY,
    WIRE_SHADOW,
    grey_pixels,
    narrowed_scene,
    open_scene,
    outside,
)
from tools.artwork.palettes import Palette
from tools.artwork.svg import Ink, Svg
from tools.artwork.vein_sections import ring_data

SIZE = (1560.0, 820.0)
MIDDLES = {"open": (350.0, 350.0), "narrowed": (1210.0, 350.0)}
SCENES = {"open": open_scene(), "narrowed": narrowed_scene()}
SOFT = Fit(error=0.5)
LEVELS = 24
VEIN, ARTERY = "#57c4ff", "#ff8d7a"
"""Of the outlines: they lie on black in every theme."""


@cache
def picture(kind: str) -> str:
    """Return the grey picture; it is the same in every theme."""
    return png_base64(grey_pixels(SCENES[kind]), levels=LEVELS, clear=outside())


def placed(kind: str, shape: BaseGeometry) -> BaseGeometry:
    """Return a shape of a picture in its place in the drawing."""
    x, y = MIDDLES[kind]
    return affinity.translate(shape, x - RADIUS, y - RADIUS)


def draw(palette: Palette) -> Svg:
    """Draw both pictures."""
    svg = Svg(
        "ivus-view",
        SIZE,
        "Ultrasound from inside the vein (IVUS), drawn",
        "Two round grey pictures, drawn to look like ultrasound from inside a vein, with the"
        " catheter in the middle and the front of the body above. Left: an open vein that a"
        " smaller vein joins. Right: the vein is squeezed flat between an artery and the spine."
        " Dashed lines mark the vein, dotted ones the artery. Not a medical image.",
    )
    for kind in MIDDLES:
        _draw_grey(svg, palette, kind)
        _draw_outlines(svg, palette, kind)
    return svg


def _draw_grey(svg: Svg, palette: Palette, kind: str) -> None:
    x, y = MIDDLES[kind]
    with svg.group(f"ivus.{kind}"):
        ring = Ink(fill="#05070a", line="#000000" if palette.flat else "#2b333b", width=3)
        svg.data(ring_data(x, y, RADIUS + 10), ring)
        svg.image((x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), picture(kind))
        svg.data(ring_data(x, y, RADIUS), Ink(line="#05070a", width=7))


def _draw_outlines(svg: Svg, palette: Palette, kind: str) -> None:
    """Draw the outlines: dashed for veins, dotted for the artery."""
    scene, flat = SCENES[kind], palette.flat
    white, inset = "#ffffff", (-7.0 if flat else 0.0)  # white shows on blood, not on the wall
    with svg.group(f"ivus.{kind}.overlay"):
        vein = Ink(line=white if flat else VEIN, width=3.4, dash="11 8")
        svg.shape(placed(kind, scene.lumen.buffer(inset)), vein, f"ivus.{kind}.lumen", SOFT)
        thin = Ink(line=white if flat else VEIN, width=2.6, dash="7 8")
        edge = scene.branch.buffer(inset).boundary.difference(scene.lumen.buffer(7))
        for part in _lines(placed(kind, edge).intersection(_disc(kind, RADIUS - 8))):
            svg.line(np.asarray(part.coords), thin, fit=SOFT)
        artery = Ink(line=white if flat else ARTERY, width=4.4, dash="0.1 9")
        svg.shape(placed(kind, scene.artery.buffer(inset)), artery, f"ivus.{kind}.artery", SOFT)


def _lines(shape: BaseGeometry) -> list[BaseGeometry]:
    """Return the pieces of a line, joined where they touch."""
    merged = line_merge(shape)
    return [part for part in getattr(merged, "geoms", [merged]) if part.length > 12]


def _disc(kind: str, radius: float) -> BaseGeometry:
    return Point(*MIDDLES[kind]).buffer(radius, quad_segs=48)


def _spine(kind: str) -> BaseGeometry:
    """Return the front of the spine and the dark behind it."""
    scene, (x, y) = SCENES[kind], MIDDLES[kind]
    front = [(x + dx, y + scene.spine - 10 + dx * dx / 900) for dx in range(-260, 261, 20)]
    whole = Polygon([*front, (x + 260, y + 900), (x - 260, y + 900)])
    return whole.intersection(_disc(kind, RADIUS))


def _wire(kind: str) -> BaseGeometry:
    """Return the guide wire and the shadow that it throws."""
    x, y = MIDDLES[kind]
    turns = [SCENES[kind].wire + share * WIRE_SHADOW * 1.5 for share in (-1, -0.5, 0, 0.5, 1)]
    near = [(x + (WIRE_AWAY - 12) * math.cos(t), y + (WIRE_AWAY - 12) * math.sin(t)) for t in turns]
    far = [(x + RADIUS * math.cos(t), y + RADIUS * math.sin(t)) for t in reversed(turns)]
    return Polygon([*near, *far]).buffer(3).intersection(_disc(kind, RADIUS))


def _labels() -> tuple[Label, ...]:
    first, second = ("open",), ("narrow",)
    return (
        Label(id="open", at=(350, 718), size=27, bold=True, steps=first),
        Label(id="narrow", at=(1210, 718), size=27, bold=True, steps=second),
        Label(id="artery", at=(740, 120), align="left", anchor=(366, 150), steps=first,
              structure="artery.iliac"),
        Label(id="catheter", at=(716, 270), align="left", anchor=(372, 342), steps=first,
              structure="device.catheter"),
        Label(id="lumen", at=(722, 410), align="left", anchor=(452, 410), steps=first,
              structure="vein.iliac"),
        Label(id="spine", at=(746, 560), align="left", anchor=(1060, 560), steps=second,
              structure="bone.spine"),
        Label(id="note", at=(780, 778), size=20, required=True),
    )  # fmt: skip


def _structures() -> tuple[Structure, ...]:
    def both(part: Callable[[str], BaseGeometry]) -> BaseGeometry:
        return together(part(kind) for kind in MIDDLES)

    catheter = both(lambda kind: _disc(kind, CATHETER + 6))
    wire = both(_wire).difference(catheter)
    artery = both(lambda kind: placed(kind, SCENES[kind].artery))
    veins = both(lambda kind: placed(kind, SCENES[kind].lumen))
    branches = both(lambda kind: placed(kind, SCENES[kind].branch)).difference(veins)
    discs = both(lambda kind: _disc(kind, RADIUS))
    spine = both(_spine).difference(wire)
    x, y = MIDDLES["open"]
    squeezed = MIDDLES["narrowed"]
    return (
        Structure(id="vein.branch", region=branches.difference(wire).intersection(discs),
                  pin=(x - 200, y + 84)),
        Structure(id="vein.iliac", region=veins.difference(together([catheter, wire])),
                  pin=(x + 90, y + 10)),
        Structure(id="artery.iliac", region=artery, pin=(squeezed[0] - 6, squeezed[1] - 118)),
        Structure(id="bone.spine", region=spine, pin=(squeezed[0], squeezed[1] + 200)),
        Structure(id="device.catheter", region=catheter, pin=(x, y)),
        Structure(id="device.wire", region=wire, pin=(x + 60, y + 76)),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    steps = {"open": "open", "narrow": "narrowed"}
    return Drawing(
        id="ivus-view",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        layers=(
            Layer(id="picture", elements=("ivus.open", "ivus.narrowed"), swatch="device"),
            Layer(
                id="outlines",
                elements=("ivus.open.overlay", "ivus.narrowed.overlay"),
                swatch="mark",
            ),
        ),
        steps=tuple(
            Step(
                id=step,
                show=(f"ivus.{kind}", f"ivus.{kind}.overlay"),
                view=(MIDDLES[kind][0] - 330, 20, 660, 660),
            )
            for step, kind in steps.items()
        ),
    )
