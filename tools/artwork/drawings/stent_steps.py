# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How a stent is put in: wire, balloon, stent and better flow, seen by one camera."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.blood import Cell, arrow, draw_arrow, draw_cells, scatter_cells
from tools.artwork.curves import Points, spline, together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.palettes import Palette
from tools.artwork.spine_sections import draw_spine_along
from tools.artwork.svg import Svg
from tools.artwork.vein_devices import (
    CATHETER,
    Mesh,
    Stent,
    draw_balloon,
    draw_marker,
    draw_stent_back,
    draw_stent_front,
    draw_tube,
    draw_wire,
)
from tools.artwork.vein_model import RADIUS, Edges, pressed
from tools.artwork.vein_sections import (
    WALL,
    Along,
    around,
    draw_artery_across,
    draw_side_vein,
    draw_vein_along,
    side_way,
)

SIZE = (1600.0, 980.0)
PANEL = 400.0
TOP, NARROW, BOTTOM = 35.0, 365.0, 805.0
ARTERY = 41.0
BALLOON_HALF, BALLOON_TAPER = 168.0, 62.0
STENT_HALF = 185.0
MESH = Mesh()
SIDE_WAYS = ((98.0, 270.0, -226.0, 1.0), (134.0, 330.0, -270.0, 0.78))
BEFORE, STRETCHED, OPENED, AFTER = 0.62, 0.10, 0.06, 0.04
"""Share of the area that is lost, by step; after it a slight bend stays beside the artery."""


def stretched(below: float) -> tuple[float, float]:
    """Return the edges of a vein that a balloon stretches in its middle."""
    share = 1 / (1 + math.exp(-(155 - abs(below)) / 14))
    narrow, wide = pressed(below, BEFORE), pressed(below, STRETCHED)
    return (
        narrow[0] * (1 - share) + wide[0] * share,
        narrow[1] * (1 - share) + wide[1] * share,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One of the four steps."""

    id: str
    middle: float
    edges: Edges
    side: float
    """Radius of the side veins."""
    pool: float
    cells: int
    above: float
    """Share of the cells above the narrow place."""

    @property
    def along(self) -> Along:
        """Return the vein."""
        return Along(
            name=self.id, x=self.middle - 18, top=TOP, bottom=BOTTOM, middle=NARROW,
            edges=self.edges,
        )  # fmt: skip

    @property
    def artery(self) -> tuple[float, float]:
        """Return the middle of the artery."""
        return self.along.at(NARROW)[0] - WALL - ARTERY - 0.5, NARROW


def _pressed(lost: float) -> Edges:
    return lambda below: pressed(below, lost)


WIRE, BALLOON, STENT, DONE = PANELS = (
    Panel(id="step1", middle=200, edges=_pressed(BEFORE), side=9.0, pool=0.85, cells=34, above=0.5),
    Panel(id="step2", middle=600, edges=stretched, side=7.5, pool=0.5, cells=16, above=0.9),
    Panel(id="step3", middle=1000, edges=_pressed(OPENED), side=5.0, pool=0.18, cells=16, above=1),
    Panel(id="step4", middle=1400, edges=_pressed(AFTER), side=2.4, pool=0.0, cells=22, above=1),
)


def wire_line(along: Along) -> Points:
    """Return the way of the wire from below to its bent tip above."""
    heights = np.linspace(BOTTOM + 22, TOP + 100, 40)
    way = [(along.axis(float(y)), float(y)) for y in heights]
    x, y = way[-1]
    tip = [(1, -16), (9, -30), (22, -32), (28, -20), (24, -10)]
    return spline([*way, *((x + dx, y + dy) for dx, dy in tip)], 240)


def _between(line: Points, upper: float, lower: float) -> Points:
    """Return the part of a line between two heights, without the bent tip."""
    straight = line[: round(len(line) * 0.88)]
    return straight[(straight[:, 1] >= upper) & (straight[:, 1] <= lower)]


def balloon_shape(along: Along) -> BaseGeometry:
    """Return the filled balloon: it fills the vein and tapers to the tube at both ends."""
    front, back = [], []
    for y in np.linspace(NARROW - BALLOON_HALF, NARROW + BALLOON_HALF, 120):
        room = along.at(float(y))
        end = min(1.0, max(0.0, (BALLOON_HALF - abs(y - NARROW)) / BALLOON_TAPER))
        half = (room[1] - room[0]) / 2 - 1.5
        half = 5 + (half - 5) * math.sin(end * math.pi / 2) ** 1.15
        front.append((sum(room) / 2 - half, y))
        back.append((sum(room) / 2 + half, y))
    return Polygon(front + back[::-1]).buffer(0)


def stent_line(along: Along) -> Points:
    """Return the middle line of the stent with its radius, from above."""
    rows = []
    for y in np.linspace(NARROW - STENT_HALF, NARROW + STENT_HALF, 120):
        front, back = along.at(float(y))
        rows.append(((front + back) / 2, float(y), (back - front) / 2 - 2.5))
    return np.array(rows)


def draw(palette: Palette) -> Svg:
    """Draw all four steps."""
    svg = Svg(
        "stent-steps",
        SIZE,
        "How a stent is put in, in four steps",
        "One vein from the side, four times: the front of the body is on the left, the spine on the"
        " right. 1: a thin wire goes through the place that an artery presses. 2: a balloon"
        " stretches it. 3: a stent, a tube of metal mesh, holds it open. 4: the tools are out, the"
        " stent stays, blood flows up. Illustration, not a medical image.",
    )
    for panel, device in zip(PANELS, (_wire, _balloon, _stent, _done), strict=True):
        _draw_panel(svg, palette, panel, device)
    return svg


def _draw_panel(
    svg: Svg, palette: Palette, panel: Panel, device: Callable[[Svg, Palette, Along], None]
) -> None:
    along = panel.along
    with svg.group(panel.id):
        front = (along.x + RADIUS + WALL + 4, NARROW)
        draw_spine_along(svg, palette, f"{panel.id}.spine", front, (TOP - 30, BOTTOM + 12))
        for number, (reach, low, high, share) in enumerate(SIDE_WAYS, start=1):
            way = side_way(along, reach, (NARROW + low, NARROW + high))
            draw_side_vein(svg, palette, f"{panel.id}.side-vein.{number}", way, panel.side * share)
        draw_vein_along(svg, palette, along, panel.pool)
        draw_cells(svg, palette, _cells(panel), f"{panel.id}.cells")
        device(svg, palette, along)
        draw_artery_across(
            svg, palette, f"{panel.id}.artery", panel.artery, ARTERY, onto=along.outline()
        )
        if panel is DONE:
            with svg.group(f"{panel.id}.flow"):
                for each in _arrows():
                    draw_arrow(svg, palette, each)


def _arrows() -> list[BaseGeometry]:
    along = DONE.along
    return [
        arrow(along.axis(TOP + 84), TOP + 84, 76, 23),
        arrow(along.axis(BOTTOM - 110), BOTTOM - 110, 96, 23),
    ]


def _cells(panel: Panel) -> list[Cell]:
    along = panel.along
    room = along.inside().intersection(box(0, TOP + 36, SIZE[0], BOTTOM))
    wire: BaseGeometry = LineString(wire_line(along)).buffer(15)
    parts: dict[str, list[BaseGeometry]] = {
        WIRE.id: [wire],
        BALLOON.id: [wire, balloon_shape(BALLOON.along).buffer(15)],
        STENT.id: [wire],
        DONE.id: _arrows(),
    }
    free = room.difference(together(parts[panel.id]).buffer(3))
    meshed = panel in (STENT, DONE)

    def crowd(y: float) -> float:
        if meshed and abs(y - NARROW) < STENT_HALF + 15:
            return 0.15
        return panel.above if y < NARROW else 1.0

    return scatter_cells(free, panel.cells, crowd=crowd, margin=12)


def _sheath(along: Along, upper: float) -> Points:
    return _between(wire_line(along), upper, BOTTOM + 20)


def _wire(svg: Svg, palette: Palette, along: Along) -> None:
    draw_wire(svg, palette, wire_line(along), f"{along.name}.wire")
    _draw_sheath(svg, palette, along, BOTTOM - 90)


def _draw_sheath(svg: Svg, palette: Palette, along: Along, upper: float) -> None:
    draw_tube(
        svg, _sheath(along, upper), 11.5, palette.device, f"{along.name}.sheath", flat=palette.flat
    )


def _balloon(svg: Svg, palette: Palette, along: Along) -> None:
    line = wire_line(along)
    draw_wire(svg, palette, line, f"{along.name}.wire")
    tube = _between(line, NARROW - BALLOON_HALF - 20, BOTTOM + 20)
    ramp = CATHETER[palette.theme]
    draw_tube(svg, tube, 7.0, ramp, f"{along.name}.catheter", flat=palette.flat)
    draw_balloon(svg, palette, balloon_shape(along), f"{along.name}.balloon")
    for y in (NARROW - BALLOON_HALF + 40, NARROW + BALLOON_HALF - 40):
        draw_marker(svg, palette, along.axis(y), y)
    _draw_sheath(svg, palette, along, BOTTOM - 90)


def _stent(svg: Svg, palette: Palette, along: Along) -> None:
    struts = Stent(stent_line(along), MESH).struts()
    line, name = wire_line(along), f"{along.name}.stent"
    draw_stent_back(svg, palette, struts, MESH, name)
    draw_wire(svg, palette, line, f"{along.name}.wire")
    draw_stent_front(svg, palette, struts, MESH, name)
    tube = _between(line, NARROW + STENT_HALF + 45, BOTTOM + 20)
    ramp = CATHETER[palette.theme]
    draw_tube(svg, tube, 8.5, ramp, f"{along.name}.catheter", flat=palette.flat)
    _draw_sheath(svg, palette, along, BOTTOM - 75)


def _done(svg: Svg, palette: Palette, along: Along) -> None:
    struts = Stent(stent_line(along), MESH).struts()
    draw_stent_back(svg, palette, struts, MESH, f"{along.name}.stent")
    draw_stent_front(svg, palette, struts, MESH, f"{along.name}.stent")


def _labels() -> tuple[Label, ...]:
    captions = tuple(
        Label(id=panel.id, at=(panel.middle, 900.0), size=27, bold=True, steps=(panel.id,))
        for panel in PANELS
    )
    return (
        *captions,
        Label(id="wire", at=(66, 62), size=21, anchor=(182, 200), structure="device.wire",
              steps=("step1",)),
        Label(id="sheath", at=(64, 850), size=21, anchor=(180, 800), structure="device.sheath",
              steps=("step1",)),
        Label(id="balloon", at=(452, 150), size=21, anchor=(560, 320), structure="device.balloon",
              steps=("step2",)),
        Label(id="stent", at=(850, 86), size=21, anchor=(956, 250), structure="device.stent",
              steps=("step3",)),
        Label(id="artery", at=(1226, 530), size=21, anchor=(1286, 365), structure="artery.iliac",
              steps=("step4",)),
        Label(id="note", at=(800, 952), size=20, required=True),
    )  # fmt: skip


def _structures() -> tuple[Structure, ...]:
    with_wire = (WIRE, BALLOON, STENT)
    arteries = together(Point(*panel.artery).buffer(ARTERY) for panel in PANELS)
    sheaths = together(
        LineString(_sheath(panel.along, BOTTOM - 90)).buffer(17) for panel in with_wire
    )
    balloon = balloon_shape(BALLOON.along)
    stents = together(
        LineString(stent_line(panel.along)[:, :2]).buffer(RADIUS, cap_style="flat")
        .intersection(panel.along.inside())
        for panel in (STENT, DONE)
    )  # fmt: skip
    wires = together(LineString(wire_line(panel.along)).buffer(13) for panel in with_wire)
    tools = together([arteries, sheaths, balloon, stents])
    veins = together(panel.along.outline() for panel in PANELS)
    side = together(
        around(side_way(panel.along, reach, (NARROW + low, NARROW + high)), 20)
        for panel in PANELS
        for reach, low, high, _ in SIDE_WAYS
    )
    bones = together(
        box(panel.along.x + RADIUS + WALL + 4, TOP - 30, panel.middle + 157, BOTTOM + 12)
        for panel in PANELS
    )
    wires, side = wires.difference(tools), side.difference(veins).difference(arteries)
    free = veins.difference(tools).difference(wires)
    after = (STENT.id, DONE.id)
    tooled = tuple(panel.id for panel in with_wire)
    return (
        Structure(id="vein.iliac", region=free, pin=(1382, 640)),
        Structure(id="vein.side", region=side, pin=(85, 480)),
        Structure(id="artery.iliac", region=arteries, pin=DONE.artery),
        Structure(id="device.wire", region=wires, pin=(182, 150), steps=tooled),
        Structure(id="device.sheath", region=sheaths, pin=(580, 770), steps=tooled),
        Structure(id="device.balloon", region=balloon.difference(arteries), pin=(590, 300),
                  steps=(BALLOON.id,)),
        Structure(id="device.stent", region=stents.difference(arteries), pin=(1010, 300),
                  steps=after),
        Structure(id="bone.spine", region=bones.difference(veins), pin=(310, 365)),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="stent-steps",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        steps=tuple(
            Step(id=panel.id, show=(panel.id,), view=(panel.middle - PANEL / 2, 0, PANEL, 870))
            for panel in PANELS
        ),
    )
