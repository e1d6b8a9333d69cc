# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ankle pump: the foot pulled up and pushed down, and what that does to the deep vein."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from shapely.geometry.base import BaseGeometry

from tools.artwork.calf_pump import (
    CARD,
    FRAMES,
    MUSCLE_FROM,
    SKIN,
    STATURE,
    Frame,
    bones,
    clip,
    inside,
    muscle,
    muscle_front,
    skin_behind,
    tendon,
    vein,
)
from tools.artwork.curves import blend, together
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.furniture import materials
from tools.artwork.leg_vein import draw_flow
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.shading import Relief, Vessel, draw_relief, draw_vessel, steps_of
from tools.artwork.side_dress import LOOSE, SHORTS, cloth_of
from tools.artwork.signs import arrow, flow_paint
from tools.artwork.soft_shapes import TIGHT, SoftPainter, slab
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import recolouring, rim, skin

SIZE = (1800.0, 1020.0)
NAME = "ankle-pump"


def swing(frame: Frame) -> BaseGeometry:
    """Return the arrow along which the foot moves."""
    figure = frame.figure
    ankle = figure.leg_axis(figure.pose.leg)[2]
    start, end = (-2, 30) if frame.id == "up" else (12, -22)
    angles = np.radians(np.linspace(start, end, 7))
    line = [
        figure.place((ankle[0] + 140 * np.cos(angle), ankle[1] + 140 * np.sin(angle)))
        for angle in angles
    ]
    return arrow(line, 20)


def flow(frame: Frame) -> BaseGeometry:
    """Return the arrow of the blood beside the calf: strong when pushed, small when filling."""
    if frame.id == "down":
        return arrow(inside(frame, [(372, -92), (330, -96), (290, -94), (262, -92)]), 30)
    return arrow(inside(frame, [(470, -58), (450, -59), (430, -61), (414, -64)]), 17)


def _draw_leg(painter: SoftPainter, frame: Frame) -> None:
    """Draw seat, leg and shorts."""
    palette, figure = painter.palette, frame.figure
    stuff, leg = materials(palette), figure.pose.leg
    ramp = skin(palette)
    lit = Ramp(rim(palette), ramp.dark, ramp.base, ramp.light)
    x, y = figure.leg_point(leg, 120, -54)
    seat = slab(frame.left - 60, y - 6, x + 30, y + 62, 24)
    base = slab(frame.left - 60, y + 52, x + 18, y + 92, 8)
    painter.draw(clip(frame, base), stuff.wood)
    painter.draw(clip(frame, seat), stuff.cloth)
    # the tendon stands out behind the ankle when the foot points down
    cord = tendon(frame).shape().buffer(3 * STATURE / 1000)
    bare = blend(together([figure.bare_leg(leg), cord]), 30)
    painter.draw(clip(frame, bare), lit)
    painter.draw(clip(frame, figure.limb(leg, 0, SHORTS, LOOSE)), cloth_of(palette).legs)


def _draw_inside(svg: Svg, frame: Frame, palette: Palette) -> None:
    """Draw what one sees through the skin."""
    with svg.group(f"bones.{frame.id}"):
        for each in bones(frame):
            steps = 2 if palette.flat else 5
            draw_relief(svg, each, Relief(ramp=palette.bone, depth=12, steps=steps))
    with svg.group(f"muscle.calf.{frame.id}"):
        cord = tendon(frame).shape()
        steps = 2 if palette.flat else 4
        draw_relief(svg, cord, Relief(ramp=palette.ligament, depth=6, steps=steps))
        flesh = muscle(frame)
        steps = 2 if palette.flat else 6
        draw_relief(svg, flesh, Relief(ramp=palette.muscle, depth=22, steps=steps))
        _draw_fibres(svg, frame, palette)
    tube = vein(frame)
    look = Vessel(ramp=palette.vein, fork=0, steps=steps_of(palette, 7), within=frame.card)
    draw_vessel(svg, f"vein.calf.{frame.id}", [tube], look)
    draw_flow(
        svg,
        f"flow.{frame.id}",
        tube,
        palette,
        frame.flow,
        1.6,
    )


def _draw_fibres(svg: Svg, frame: Frame, palette: Palette) -> None:
    """Draw the grain of the muscle: the second cue beside its colour."""
    ink = Ink(line=palette.muscle.outline, width=1.6, opacity=1.0 if palette.flat else 0.45)
    alongs = np.linspace(MUSCLE_FROM + 22, frame.muscle_to - 26, 9)
    for share in (0.3, 0.52, 0.74):
        line = []
        for along in alongs:
            back, front = -(skin_behind(frame, along) - SKIN), muscle_front(frame, along)
            line.append((float(along), back + (front - back) * share))
        svg.line(inside(frame, line), ink)


def draw(palette: Palette) -> Svg:
    """Draw both moments."""
    svg = Svg(
        NAME,
        SIZE,
        "The ankle pump",
        "The lower leg of somebody who sits, from the side, twice. Left: the foot is pulled up; the"
        " calf muscle is long and thin and the deep vein in front of it fills. Right: the foot is"
        " pushed down; the calf muscle is short and thick, presses the vein together and blood"
        " flows up behind the knee. Illustration, not a medical image.",
    )
    for frame in FRAMES:
        painter = SoftPainter(svg=svg, palette=palette, depth=46)
        with svg.group(f"panel.{frame.id}"):
            _draw_leg(painter, frame)
            _draw_inside(svg, frame, palette)
            with svg.group(f"arrow.{frame.id}"):
                svg.shape(flow(frame), flow_paint(palette), fit=TIGHT)
            motion = Ink(fill=palette.accent, line=palette.ink if palette.flat else "", width=2)
            svg.shape(swing(frame), motion, f"motion.{frame.id}", TIGHT)
            edge = Ink(line=palette.device.outline, width=2.0)
            svg.shape(frame.card, edge, fit=TIGHT)
    return svg


def _structures(frame: Frame) -> tuple[Structure, ...]:
    steps, name = (frame.id,), frame.id
    blood = clip(frame, vein(frame).shape().buffer(5))
    flesh = muscle(frame).difference(blood.buffer(1))
    cord = tendon(frame).shape().buffer(6).difference(flesh.buffer(2)).difference(blood.buffer(1))
    shin = bones(frame)[0].difference(blood.buffer(1))
    flesh_pin, shin_pin = inside(frame, [(318, -24 if name == "down" else -32), (396, 11)])
    x, y, _ = tendon(frame).line[80]
    return (
        Structure(id=f"vein.calf.{name}", region=blood, pin=vein_pin(frame), steps=steps),
        Structure(id=f"muscle.calf.{name}", region=flesh, pin=flesh_pin, steps=steps),
        Structure(id=f"ligament.achilles.{name}", region=cord, pin=(x, y), steps=steps),
        Structure(id=f"bone.shin.{name}", region=shin, pin=shin_pin, steps=steps),
    )


def vein_pin(frame: Frame) -> tuple[float, float]:
    """Return a place in the vein behind the knee."""
    return inside(frame, [(240, -9)])[0]


def _labels(frame: Frame) -> tuple[Label, ...]:
    x, name, steps = frame.left, frame.id, (frame.id,)
    flesh = inside(frame, [(318, -24 if name == "down" else -32)])[0]
    return (
        Label(id=name, at=(x + CARD[0] / 2, 62), size=28, bold=True, steps=steps),
        Label(
            id=f"vein.calf.{name}",
            at=(x + 500, 270),
            align="left",
            anchor=vein_pin(frame),
            steps=steps,
        ),
        Label(
            id=f"muscle.calf.{name}",
            at=(x + 225, 640) if name == "up" else (x + 300, 700),
            align="right",
            anchor=flesh,
            steps=steps,
        ),
    )


def _layers() -> tuple[Layer, ...]:
    def both(*parts: str) -> tuple[str, ...]:
        return tuple(f"{part}.{frame.id}" for frame in FRAMES for part in parts)

    return (
        Layer(id="bones", elements=both("bones"), swatch="bone"),
        Layer(id="muscle", elements=both("muscle.calf"), swatch="mark"),
        Layer(id="vein", elements=both("vein.calf", "flow"), swatch="vein"),
        Layer(id="flow", elements=both("arrow"), swatch="flow"),
    )


LAYER_OF = {"vein": "vein", "muscle": "muscle", "ligament": "muscle", "bone": "bones"}


def make() -> Drawing:
    """Return the drawing."""
    structures = [
        replace(each, layer=LAYER_OF[each.id.split(".")[0]])
        for frame in FRAMES
        for each in _structures(frame)
    ]
    note = Label(id="note", at=(SIZE[0] / 2, 984), size=20, required=True)
    return Drawing(
        id=NAME,
        size=SIZE,
        draw=draw,
        labels=(*(label for frame in FRAMES for label in _labels(frame)), note),
        structures=tuple(structures),
        layers=_layers(),
        steps=tuple(
            Step(id=frame.id, show=(f"panel.{frame.id}",), view=frame.view) for frame in FRAMES
        ),
        tones=recolouring(),
    )
