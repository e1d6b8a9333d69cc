# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ultrasound test from outside: a probe on the groin, its waves, and what they reach."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork import groin_slice as groin
from tools.artwork.colour import mix
from tools.artwork.curves import Points, Tube, blend, rounded, smooth, spline, together
from tools.artwork.drawing import Drawing, Label, Layer, Structure
from tools.artwork.fitting import Fit, line_data
from tools.artwork.groin_slice import ARTERY, MIDDLE, MUSCLES, NERVE, surface
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.shading import draw_shadow
from tools.artwork.svg import Ink, Stop, Svg
from tools.artwork.tissues import FAT, SKIN, draw_fat, draw_muscle_across
from tools.artwork.vein_sections import draw_artery_across, draw_vein_across

SIZE = (1400.0, 900.0)
SOFT = Fit(error=0.5)
TOP = surface(MIDDLE)
"""Where the probe touches the skin."""
SPREAD = math.radians(34)
SOURCE = (MIDDLE, TOP - 150)
"""The waves seem to come from here; they start at the face of the probe."""
NEAR, FAR = 158.0, 572.0
WAVES = range(196, 560, 44)
GEL = {
    Theme.LIGHT: Ramp("#4a93b5", "#86cbe8", "#a5daf0", "#e1f5fc"),
    Theme.DARK: Ramp("#bfe6f6", "#3f86a5", "#5ba3c2", "#9fd3e8"),
    Theme.HC: Ramp("#000000", "#cfefff", "#cfefff", "#cfefff"),
    Theme.MONO: Ramp("#000000", "#f4f4f4", "#f4f4f4", "#f4f4f4"),
}
WAVE = {Theme.LIGHT: "#1f6c9e", Theme.DARK: "#9fd8f5", Theme.HC: "#000000", Theme.MONO: "#000000"}
HOUSING = {
    Theme.LIGHT: Ramp("#4c5761", "#a3b0bb", "#dfe6eb", "#ffffff"),
    Theme.DARK: Ramp("#eef3f7", "#7d8b98", "#b4c0ca", "#e6edf2"),
    Theme.HC: Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
    Theme.MONO: Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
}
NERVE_RAMP = {
    Theme.LIGHT: Ramp("#8d7420", "#dcc25c", "#eddb8e", "#faf3cf"),
    Theme.DARK: Ramp("#f1e3a4", "#9c8a3c", "#c4b05a", "#e8da99"),
    Theme.HC: Ramp("#000000", "#fff27a", "#fff27a", "#fff27a"),
    Theme.MONO: Ramp("#000000", "#f6f6f6", "#f6f6f6", "#f6f6f6"),
}
CABLE = [(700, -300, 14), (702, -338, 11.5), (730, -372, 10), (820, -384, 10), (960, -372, 10),
         (1110, -384, 10), (1260, -362, 10), (1440, -372, 10)]  # fmt: skip
"""x, height over the skin, radius."""


def draw(palette: Palette) -> Svg:
    """Draw the whole picture."""
    svg = Svg(
        "ultrasound-probe",
        SIZE,
        "Ultrasound test from outside",
        "A probe held on the skin of the left groin, with gel between. The slice is seen from the"
        " feet; the middle of the body is on the left. Sound waves fan out through skin and fat to"
        " a vein and, beside it towards the outer side, an artery. Illustration, not a medical"
        " image.",
    )
    _draw_deep(svg, palette)
    with svg.group("tissue.skin"):
        draw_fat(svg, palette, groin.fat(), "tissue.fat", seed=5, follow=surface)
        _draw_skin(svg, palette)
    _draw_waves(svg, palette)
    with svg.group("vessels.veins"):
        draw_vein_across(svg, palette, "vein.common-femoral", groin.vein_wall(), groin.vein())
        outer = groin.saphenous().buffer(5)
        draw_vein_across(svg, palette, "vein.great-saphenous", outer, groin.saphenous())
    with svg.group("vessels.arteries"):
        x, y, radius = ARTERY
        draw_artery_across(svg, palette, "artery.femoral", (x, y), radius)
    _draw_probe(svg, palette)
    return svg


def _draw_deep(svg: Svg, palette: Palette) -> None:
    """Draw what lies under the firm sheet: loose fat, muscles, bone and nerve."""
    fat, bone = FAT[palette.theme], palette.bone
    with svg.group("tissue.muscle"):
        ground = fat.base if palette.flat else mix(fat.base, palette.muscle.light, 0.25)
        line = Ink(fill=ground, line=fat.outline, width=palette.line)
        svg.shape(groin.deep(), line, "tissue.ground", SOFT)
        for name in MUSCLES:
            draw_muscle_across(svg, palette, groin.muscle(name), f"muscle.{name}")
        sheet = palette.ligament
        ink = Ink(fill=sheet.light, line=sheet.outline, width=palette.line - 0.3)
        svg.shape(groin.fascia(), ink, "ligament.fascia", SOFT)
    with svg.group("tissue.bone"):
        shape = groin.bone()
        svg.shape(shape, Ink(fill=bone.base, line=bone.outline, width=palette.line), fit=SOFT)
        if not palette.flat:
            svg.shape(shape.buffer(-8), Ink(fill=bone.light), fit=SOFT)
    _draw_nerve(svg, palette)


def _draw_nerve(svg: Svg, palette: Palette) -> None:
    ramp = NERVE_RAMP[palette.theme]
    x, y, across, up = NERVE
    with svg.group("nerve.femoral"):
        ink = Ink(fill=ramp.light, line=ramp.outline, width=palette.line)
        svg.shape(groin.nerve(), ink, fit=SOFT)
        spots = [(-0.55, 0), (-0.1, -0.42), (-0.12, 0.4), (0.32, 0), (0.66, 0.05)]
        bundles = together(
            Point(x + dx * across, y + dy * up).buffer(5.4 if dx < 0.5 else 4) for dx, dy in spots
        )
        svg.shape(bundles, Ink(fill=ramp.dark, line=ramp.outline, width=1), fit=SOFT)


def _draw_skin(svg: Svg, palette: Palette) -> None:
    ramp, skin = SKIN[palette.theme], groin.skin()
    svg.shape(skin, Ink(fill=ramp.base, line=ramp.outline, width=palette.line + 0.4), "skin", SOFT)
    if palette.flat:
        return
    across = np.linspace(groin.LEFT + 3, groin.RIGHT - 3, 80)
    for depth, colour, width in ((4.5, ramp.light, 6.0), (19, mix(ramp.base, ramp.dark, 0.5), 6.0)):
        line = [(float(x), surface(float(x)) + depth) for x in across]
        svg.line(line, Ink(line=colour, width=width), fit=SOFT)


def fan() -> BaseGeometry:
    """Return where the waves spread."""
    turns = np.linspace(-SPREAD, SPREAD, 40)
    return Polygon([*_arc(NEAR, turns), *_arc(FAR, turns[::-1])])


def _arc(radius: float, turns: Points) -> list[tuple[float, float]]:
    x, y = SOURCE
    return [
        (x + radius * math.sin(turn), y + radius * math.cos(turn)) for turn in map(float, turns)
    ]


def _draw_waves(svg: Svg, palette: Palette) -> None:
    colour = WAVE[palette.theme]
    with svg.group("waves"):
        if palette.flat:
            svg.shape(fan(), Ink(line=colour, width=2.2, dash="10 8"), "waves.fan", SOFT)
        else:
            tint = GEL[palette.theme].light
            stops = [Stop(0.24, tint, 0.72), Stop(1, tint, 0.06)]
            paint = svg.radial("waves.paint", stops, SOURCE, FAR)
            svg.shape(fan(), Ink(fill=paint), "waves.fan", SOFT)
        turns = np.linspace(-SPREAD, SPREAD, 30)
        for radius in WAVES:
            faint = 1.0 if palette.flat else 0.75 * (1 - (radius - 190) / 520)
            data = line_data(np.array(_arc(radius, turns)), SOFT)
            svg.data(data, Ink(line=colour, width=2.4, opacity=round(faint, 2)))
        _draw_echoes(svg, palette)


def _draw_echoes(svg: Svg, palette: Palette) -> None:
    """Draw the waves that come back from both vessels."""
    colour = WAVE[palette.theme]
    for x, y, radius in ((groin.VEIN[0], groin.VEIN[1], 78.0), (ARTERY[0], ARTERY[1], 66.0)):
        turns = np.radians(np.linspace(-38, 38, 16))
        for more in (8, 20):
            line = [
                (x + (radius + more) * math.sin(turn), y - (radius + more) * math.cos(turn))
                for turn in map(float, turns)
            ]
            ink = Ink(line=colour, width=2.2, opacity=1.0 if palette.flat else 0.8, dash="2 6")
            svg.line(line, ink, fit=SOFT)


def gel_shape() -> BaseGeometry:
    """Return the gel between probe and skin."""
    half = [(-168, 0), (-142, -16), (-112, -27), (-60, -30), (0, -28)]
    upper = [*half, *((-dx, dy) for dx, dy in reversed(half[:-1]))]
    rim = [(MIDDLE + dx, surface(MIDDLE + dx) + dy) for dx, dy in upper]
    base = [(MIDDLE + dx, surface(MIDDLE + dx) + 3.0) for dx in (130, 70, 0, -70, -130)]
    return smooth([*rim, *base], 200)


def probe_shape() -> BaseGeometry:
    """Return the housing of the probe."""
    side = [(0, -4), (62, -8), (108, -20), (120, -44), (106, -88), (74, -138), (60, -190),
            (62, -246), (50, -296), (22, -312)]  # fmt: skip
    right = [(MIDDLE + dx, TOP + dy) for dx, dy in side]
    left = [(2 * MIDDLE - x, y) for x, y in reversed(right[1:])]
    return smooth([*right, (MIDDLE, TOP - 314), *left], 360)


def cable_shape() -> BaseGeometry:
    """Return the cable."""
    return _cable().shape().intersection(box(0, 0, SIZE[0] + 8, SIZE[1]))


def _cable() -> Tube:
    return Tube([(x, TOP + y, radius) for x, y, radius in CABLE], 120)


def _draw_probe(svg: Svg, palette: Palette) -> None:
    device, gel = palette.device, GEL[palette.theme]
    with svg.group("probe"):
        svg.shape(cable_shape(), Ink(fill=device.dark, line=device.outline, width=1.8), fit=SOFT)
        if not palette.flat:
            line = _cable().line[:, :2] - np.array([0.0, 3.0])
            svg.line(line[4:], Ink(line=device.light, width=3.2, opacity=0.8), fit=SOFT)
        ink = Ink(fill=gel.base, line=gel.outline, width=palette.line)
        svg.shape(gel_shape(), ink, "gel", SOFT)
        if not palette.flat:
            inner = gel_shape().buffer(-3)
            rim = inner.difference(inner.buffer(-4)).intersection(box(0, 0, MIDDLE, 900))
            svg.shape(rim, Ink(fill=gel.light), fit=SOFT)
        draw_shadow(svg, probe_shape(), gel_shape(), palette, drop=(3, 8), opacity=0.35)
        _draw_housing(svg, palette)


def _draw_housing(svg: Svg, palette: Palette) -> None:
    ramp, device, shape = HOUSING[palette.theme], palette.device, probe_shape()
    left, _, right, _ = shape.bounds
    paint = ramp.base
    if not palette.flat:
        stops = [Stop(0, ramp.dark), Stop(0.12, ramp.base), Stop(0.36, ramp.light),
                 Stop(0.62, ramp.base), Stop(1, ramp.dark)]  # fmt: skip
        paint = svg.linear("probe.shade", stops, (left, 0), (right, 0))
    edge = Ink(fill=paint, line=ramp.outline, width=palette.line + 0.5)
    svg.shape(shape, edge, "probe.body", SOFT)
    face = shape.intersection(box(0, TOP - 38, SIZE[0], 900))
    svg.shape(face, Ink(fill=device.dark, line=device.outline, width=1.8), "probe.face", SOFT)
    # seam, grip and the mark that tells which side is which
    seam = [(MIDDLE - 113, TOP - 62), (MIDDLE, TOP - 52), (MIDDLE + 113, TOP - 62)]
    soft = Ink(line=ramp.dark if not palette.flat else "#000000", width=1.8)
    svg.line(spline(seam, 30), soft, fit=SOFT)
    for y in range(-236, -178, 14):
        svg.line([(MIDDLE - 26, TOP + y), (MIDDLE + 26, TOP + y)], soft)
    mark = rounded(box(MIDDLE - 84, TOP - 104, MIDDLE - 74, TOP - 76), 4)
    svg.shape(mark, Ink(fill=WAVE[palette.theme]), "probe.mark", SOFT)
    collar = rounded(box(MIDDLE - 26, TOP - 330, MIDDLE + 26, TOP - 304), 7)
    svg.shape(collar, Ink(fill=device.base, line=device.outline, width=1.8), fit=SOFT)


def _labels() -> tuple[Label, ...]:
    return (
        Label(id="probe", at=(430, 170), align="right", size=25, anchor=(650, 190),
              structure="device.probe"),
        Label(id="gel", at=(1000, 330), align="left", size=25, anchor=(826, 402),
              structure="part.gel"),
        Label(id="waves", at=(1080, 560), align="left", size=25, anchor=(880, 560),
              structure="place.waves"),
        Label(id="vein", at=(380, 690), align="right", size=25, anchor=(610, 668),
              structure="vein.common-femoral.left"),
        Label(id="artery", at=(1080, 680), align="left", size=25, anchor=(800, 640),
              structure="artery.femoral.left"),
        Label(id="inner", at=(40, 330), align="left", size=22),
        Label(id="outer", at=(1360, 330), align="right", size=22),
        Label(id="note", at=(700, 876), size=20, required=True),
    )  # fmt: skip


def _structures() -> tuple[Structure, ...]:
    probe = blend(together([probe_shape(), cable_shape().buffer(6)]), 4)
    probe = probe.intersection(box(0, 0, *SIZE))
    gel = gel_shape().difference(probe_shape())
    veins = together([groin.vein_wall(), groin.saphenous().buffer(10)])
    vessels = together([veins, groin.artery(), groin.nerve().buffer(5)])
    beam = fan().difference(vessels).intersection(box(0, TOP + 24, *SIZE)).difference(gel)
    muscles = together(groin.muscle(name) for name in MUSCLES).difference(vessels).difference(beam)
    skin = groin.skin().difference(beam).difference(gel).difference(probe)
    fat = groin.fat().difference(beam).difference(vessels)
    return (
        Structure(id="vein.great-saphenous.left", region=groin.saphenous().buffer(10),
                  pin=(574, 512), layer="veins"),
        Structure(id="vein.common-femoral.left", region=groin.vein_wall(), pin=(660, 650),
                  layer="veins"),
        Structure(id="artery.femoral.left", region=groin.artery(), pin=(790, 640),
                  layer="arteries"),
        Structure(id="nerve.femoral.left", region=groin.nerve().buffer(5), pin=(888, 688),
                  layer="muscle"),
        Structure(id="device.probe", region=probe, pin=(700, 300), layer="probe"),
        Structure(id="part.gel", region=gel, pin=(846, 404), layer="probe"),
        Structure(id="place.waves", region=beam, pin=(700, 560), layer="waves"),
        Structure(id="skin.groin", region=skin, pin=(300, 424), layer="skin"),
        Structure(id="part.fat", region=fat, pin=(250, 490), layer="skin"),
        Structure(id="muscle.thigh", region=muscles, pin=(1150, 780), layer="muscle"),
        Structure(id="bone.pubis.left", region=groin.bone().difference(beam), pin=(790, 836),
                  layer="bone"),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="ultrasound-probe",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        layers=(
            Layer(id="muscle", elements=("tissue.muscle", "nerve.femoral"), swatch="mark"),
            Layer(id="bone", elements=("tissue.bone",), swatch="bone"),
            Layer(id="skin", elements=("tissue.skin",), swatch="skin"),
            Layer(id="waves", elements=("waves",), swatch="flow"),
            Layer(id="veins", elements=("vessels.veins",), swatch="vein"),
            Layer(id="arteries", elements=("vessels.arteries",), swatch="artery"),
            Layer(id="probe", elements=("probe",), swatch="device"),
        ),
    )
