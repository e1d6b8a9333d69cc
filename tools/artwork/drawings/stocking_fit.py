# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stocking in three pictures: the leg is measured, the stocking pulled on, and how it sits."""

from __future__ import annotations

import numpy as np
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork import lower_leg, symbols
from tools.artwork.curves import Points, Tube, ellipse, mirror, spline, together
from tools.artwork.drawing import Drawing, Label, Place, Step, Structure
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import Frame, Material, draw_insets, insets, skin_of
from tools.artwork.figure_regions import pin
from tools.artwork.leg_draw import draw_leg_lines, draw_limb, draw_trousers
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.stocking import around, below, covered, fingers, grip, stocking
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import recolouring
from tools.artwork.warning_cards import draw_tape

ID = "stocking-fit"
MEASURE, ON, WORN = "measure", "on", "worn"
PANEL, HEIGHT = 600.0, 920.0
SCALE = 1.9
TOP = 76.0 - 640 * SCALE
MIDDLES = {MEASURE: 200.0, ON: PANEL + 290.0, WORN: 2 * PANEL + 200.0}
CUFF, TROUSERS_FROM = (654.0, 676.0), 634.0
SLEEVE = (714.0, 736.0)
CALF_TAPE, ANKLE_TAPE = 786.0, 910.0
STOCKING_TOP, PULLED_TO = 740.0, 868.0
"""Two fingers below the bend of the knee; how far the stocking is on in the middle picture."""
WELT = 15.0
INSET, INSET_RADIUS = (2 * PANEL + 452.0, 560.0), 112.0
INSET_FILL = {Theme.LIGHT: "#f4f7f8", Theme.DARK: "#1d333c"}
CROSS_EDGE = {Theme.DARK: "#0e1d24"}
CAPTION_AT, NOTE_AT = 36.0, HEIGHT - 26
STOCKING = {
    Theme.LIGHT: Ramp("#3c5762", "#5d7a86", "#7c98a3", "#a3bac3"),
    Theme.DARK: Ramp("#c3d1d7", "#4a626c", "#688089", "#8aa1ab"),
}
FLAT_STOCKING = Ramp("#000000", "#c9c9c9", "#c9c9c9", "#c9c9c9")
KNEE_LINES = (
    ((-11, 690), (-13.4, 703), (-9.6, 715)),
    ((15, 690), (17, 702), (13.6, 714)),
    ((-6, 721), (3, 726), (11, 721)),
)
DESC = (
    "Three drawings of one lower leg from the front. First a measuring tape lies round the thickest"
    " part of the calf and another round the ankle. Then two hands pull a stocking up over the"
    " heel. Then the stocking sits smoothly from the toes to two fingers below the knee; beside"
    " it, crossed out, a stocking whose top is rolled into folds. Illustration, not a medical"
    " image."
)


def scene_of(svg: Svg, palette: Palette, step: str) -> Scene:
    """Return where the leg of a step stands."""
    return Scene(svg, frame_of(step), palette)


def frame_of(step: str) -> Frame:
    """Return where the leg of a step stands."""
    return Frame(SCALE, MIDDLES[step], TOP)


def draw(palette: Palette) -> Svg:
    """Draw the three panels."""
    svg = Svg(ID, (3 * PANEL, HEIGHT), "How a stocking is fitted and put on", DESC)
    for step, picture in ((MEASURE, _draw_measure), (ON, _draw_on), (WORN, _draw_worn)):
        with svg.group(f"panel.{step}"):
            picture(scene_of(svg, palette, step))
    return svg


def _material(palette: Palette) -> Material:
    ramp = STOCKING.get(palette.theme, FLAT_STOCKING)
    return Material(ramp=ramp, outline=ramp.outline)


def _draw_leg(scene: Scene) -> None:
    limb = lower_leg.leg()
    draw_limb(scene, limb, below=CUFF[0])
    draw_leg_lines(scene, width=1.2)
    for line in KNEE_LINES:
        scene.line(line, Ink(line=scene.line_colour(1), width=2.0))
    draw_trousers(scene, limb, CUFF, TROUSERS_FROM)


def _draw_measure(scene: Scene) -> None:
    _draw_leg(scene)
    for height, end in ((CALF_TAPE, (26, 838)), (ANKLE_TAPE, (14, 950))):
        edge = around(height)
        _draw_tape_end(scene, edge, end)
        draw_tape(scene, (edge[1][0], edge[-2][0]), height + 2, 11.0)


def _draw_tape_end(scene: Scene, edge: Points, end: Place) -> None:
    """Draw the loose end of a tape, which hangs down in front of the leg."""
    x, y = edge[18]
    ramp = scene.palette.scar
    fill = "#ffffff" if scene.palette.flat else ramp.base
    strip = Polygon([(x - 4, y), (x + 5, y), (end[0] + 4.4, end[1]), (end[0] - 4.4, end[1] + 1.5)])
    ink = Ink(fill=fill, line=ramp.outline, width=2.0)
    scene.svg.shape(scene.frame.shape(strip), ink)


def _draw_stocking(scene: Scene, height: float) -> None:
    """Draw a stocking with its ribs, its seam at the toes and its firm upper edge."""
    material, svg = _material(scene.palette), scene.svg
    whole = scene.frame.whole(covered())
    cover = scene.frame.shape(below(height))
    parts = insets(whole, 40.0 * scene.frame.scale, scene.steps)
    draw_insets(svg, [(lit, part.intersection(cover)) for lit, part in parts], material)
    worn = scene.frame.shape(stocking(height))
    svg.shape(worn, Ink(line=material.outline, width=scene.width * 1.1))
    seam = spline(((33, 1006), (44, 994), (58, 983), (72, 978)), 40)
    scene.line(seam, Ink(line=material.outline, width=2.0))
    heel = spline(((-23, 958), (-8, 966), (-4, 980), (-9, 995)), 40)
    scene.line(heel, Ink(line=material.outline, width=1.8, dash="5 4"))


def _draw_on(scene: Scene) -> None:
    _draw_leg(scene)
    _draw_stocking(scene, PULLED_TO)
    material = _material(scene.palette)
    edge = around(PULLED_TO, 7.0)
    roll = Tube(
        [(x, y + 4, 7.0 + 1.2 * np.sin(at * 1.9)) for at, (x, y) in enumerate(edge[::3])], 60
    )
    draw_limb(scene, roll.shape(), depth=7.0, material=material)
    for start in (4, 11, 18, 24):
        x, y = edge[start]
        scene.line(
            ((x, y + 12), (x + 3, y + 24), (x + 1, y + 34)), Ink(line=material.outline, width=1.8)
        )
    for mirrored in (False, True):
        hand = Scene(scene.svg, Frame(SCALE, MIDDLES[ON], TOP, mirrored=mirrored), scene.palette)
        _draw_grip(hand)
    accent = scene.palette.ink if scene.palette.flat else scene.palette.accent
    for x in (-104, 104):
        start, end = scene.frame.points([(x, 940), (x, 906)])
        shape = symbols.arrow((start[0], start[1]), (end[0], end[1]), 12)
        scene.svg.shape(shape, Ink(fill=accent))


def _draw_grip(scene: Scene) -> None:
    draw_limb(scene, grip(), below=SLEEVE[0], depth=20.0)
    draw_trousers(scene, grip(), SLEEVE, TROUSERS_FROM)
    for finger in reversed(fingers()):
        draw_limb(scene, finger, depth=6.0)


def _draw_worn(scene: Scene) -> None:
    _draw_leg(scene)
    _draw_stocking(scene, STOCKING_TOP)
    _draw_welt(scene, STOCKING_TOP)
    _draw_inset(scene.svg, scene.palette)


def _draw_welt(scene: Scene, height: float) -> None:
    """Draw the lower border of the firm edge."""
    line = around(height + WELT)
    scene.line(line, Ink(line=_material(scene.palette).outline, width=2.2))


def _draw_inset(svg: Svg, palette: Palette) -> None:
    """Draw what is wrong, crossed out: the top rolled down into a tight band with folds."""
    x, y = INSET
    disc = Point(INSET).buffer(INSET_RADIUS, quad_segs=32)
    bounds = (x - INSET_RADIUS, y - INSET_RADIUS, x + INSET_RADIUS, y + INSET_RADIUS)
    frame = Frame(SCALE, x, y - 772 * SCALE, bounds)
    scene = Scene(svg, frame, palette)
    material = _material(palette)
    fill = "#ffffff" if palette.flat else INSET_FILL[palette.theme]
    with svg.group("device.fold"):
        svg.shape(disc, Ink(fill=fill))
        limb = frame.whole(lower_leg.leg())
        parts = [(lit, part.intersection(disc)) for lit, part in insets(limb, 76.0, scene.steps)]
        draw_insets(svg, parts, skin_of(palette), width=scene.width)
        cover = frame.whole(below(776))
        draw_insets(svg, [(lit, part.intersection(cover)) for lit, part in parts], material)
        for at, (height, radius) in enumerate(((788, 7.5), (775, 8.6), (762, 8.0))):
            edge = around(height, 6.0)
            roll = Tube([(px, py, radius + np.sin(px * 0.7 + at)) for px, py in edge[::3]], 60)
            draw_limb(scene, roll.shape(), depth=7.0, material=material)
        rim = Ink(line=material.outline, width=3.4)
        svg.shape(disc, rim)
        reach = INSET_RADIUS * 0.68
        cross = palette.ink if palette.flat else palette.accent
        for sign in (1, -1):
            line = [(x - reach, y - sign * reach), (x + reach, y + sign * reach)]
            svg.line(line, Ink(line=CROSS_EDGE.get(palette.theme, "#ffffff"), width=15.0))
        for sign in (1, -1):
            line = [(x - reach, y - sign * reach), (x + reach, y + sign * reach)]
            svg.line(line, Ink(line=cross, width=9.0))


def _labels() -> list[Label]:
    out = [
        Label(
            id=f"caption.{step}",
            at=(at * PANEL + PANEL / 2, CAPTION_AT),
            size=28,
            bold=True,
            steps=(step,),
        )
        for at, step in enumerate((MEASURE, ON, WORN))
    ]
    for name, step, at, align, point in (
        ("device.tape.calf", MEASURE, (330.0, 300.0), "left", (38.0, 790.0)),
        ("device.tape.ankle", MEASURE, (330.0, 500.0), "left", (20.0, 913.0)),
        ("part.hands", ON, (PANEL + 486.0, 838.0), "center", (71.0, 888.0)),
        ("part.heel", ON, (PANEL + 160.0, 838.0), "center", (-22.0, 980.0)),
        ("device.stocking.top", WORN, (2 * PANEL + 330.0, 250.0), "left", (33.0, 748.0)),
    ):
        x, y = frame_of(step).points([point])[0]
        anchor = (float(x), float(y))
        out.append(Label(id=name, at=at, align=align, anchor=anchor, steps=(step,)))
    fold = (INSET[0], INSET[1] + INSET_RADIUS + 40)
    return [*out, Label(id="device.fold", at=fold, steps=(WORN,))]


def _structures() -> list[Structure]:
    limb = lower_leg.leg().intersection(box(-200, CUFF[1], 200, 1100))
    tapes = {
        name: limb.buffer(8).intersection(box(-90, height - 10, 90, height + 18))
        for name, height in (("device.tape.ankle", ANKLE_TAPE), ("device.tape.calf", CALF_TAPE))
    }
    hands = together([grip(), *fingers()])
    hands = together([hands, mirror(hands)]).intersection(box(-200, SLEEVE[1], 200, 1000))
    heel = ellipse(-14, 976, 17, 22).intersection(limb)
    on = stocking(PULLED_TO)
    top = stocking(STOCKING_TOP - 2).difference(below(STOCKING_TOP + WELT))
    found: list[tuple[str, str, BaseGeometry]] = [
        *((name, MEASURE, tape) for name, tape in tapes.items()),
        ("part.leg", MEASURE, limb.difference(together(tapes.values()))),
        ("part.heel", ON, heel),
        ("device.stocking", ON, on.difference(together([hands, heel.buffer(2)]))),
        ("part.hands", ON, hands),
        ("part.leg", ON, limb.difference(together([on, hands]))),
        ("device.stocking", WORN, stocking(STOCKING_TOP).difference(top.buffer(0.5))),
        ("device.stocking.top", WORN, top),
        ("part.leg", WORN, limb.difference(stocking(STOCKING_TOP - 2))),
    ]
    out = []
    for name, step, shape in found:
        region = frame_of(step).shape(shape)
        out.append(Structure(id=name, region=region, pin=pin(region), steps=(step,)))
    disc = Point(INSET).buffer(INSET_RADIUS)
    at = (INSET[0], INSET[1] + INSET_RADIUS - 26)
    return [*out, Structure(id="device.fold", region=disc, pin=at, steps=(WORN,))]


def make() -> Drawing:
    """Return the drawing."""
    note = Label(id="note", at=(1.5 * PANEL, NOTE_AT), size=22, required=True)
    return Drawing(
        id=ID,
        size=(3 * PANEL, HEIGHT),
        draw=draw,
        labels=(*_labels(), note),
        structures=tuple(_structures()),
        steps=tuple(
            Step(id=step, show=(f"panel.{step}",), view=(at * PANEL, 0, PANEL, HEIGHT))
            for at, step in enumerate((MEASURE, ON, WORN))
        ),
        tones=recolouring(),
    )
