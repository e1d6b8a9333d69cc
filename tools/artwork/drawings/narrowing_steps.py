# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Four veins from open to pressed flat, cut across and along: what a share of the area means."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.blood import arrow, draw_arrow, draw_cells, scatter_cells
from tools.artwork.curves import ellipse, together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.fitting import path_data
from tools.artwork.palettes import Palette
from tools.artwork.spine_sections import draw_body_across, draw_spine_along, front_of_body
from tools.artwork.svg import Ink, Svg
from tools.artwork.vein_model import (
    RADIUS,
    ellipse_axes,
    flow,
    pooling,
    pressed,
    side_vein_radius,
)
from tools.artwork.vein_sections import (
    WALL,
    Along,
    around,
    draw_artery_across,
    draw_side_vein,
    draw_vein_across,
    draw_vein_along,
    side_way,
)

SIZE = (1600.0, 1370.0)
PANEL = 400.0
TOP, NARROW, BOTTOM = 440.0, 770.0, 1210.0
ARTERY_ALONG, ARTERY_ACROSS = 41.0, 46.0
ACROSS_RADIUS, ACROSS_WALL = 66.0, 8.0
ACROSS_MIDDLE = 238.0
BACK = ACROSS_MIDDLE + ACROSS_RADIUS + ACROSS_WALL
"""Where the front of the spine lies in the slices across."""
BONE = (150.0, 96.0)
"""Half the width and the depth of the vertebra in a slice across."""
SIDE_WAYS = ((98.0, 270.0, -226.0, 1.0), (134.0, 330.0, -270.0, 0.78))
"""Reach to the front, lower and upper end from the narrow place, share of the width."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One of the four: its middle, and the share of the area that is lost."""

    id: str
    lost: float
    middle: float

    @property
    def along(self) -> Along:
        """Return the vein cut along."""
        return Along(
            name=f"{self.id}.along",
            x=self.middle - 18,
            top=TOP,
            bottom=BOTTOM,
            middle=NARROW,
            edges=lambda below: pressed(below, self.lost),
        )

    @property
    def across(self) -> tuple[BaseGeometry, BaseGeometry]:
        """Return wall and inside of the vein cut across."""
        across, deep = ellipse_axes(self.lost, ACROSS_RADIUS)
        y = BACK - deep - ACROSS_WALL
        wall = ellipse(self.middle, y, across + ACROSS_WALL, deep + ACROSS_WALL)
        return wall, ellipse(self.middle, y, across, deep)

    @property
    def artery_along(self) -> tuple[float, float]:
        """Return the middle of the artery that crosses in front of the vein cut along."""
        return self.along.at(NARROW)[0] - WALL - ARTERY_ALONG - 0.5, NARROW

    @property
    def artery_across(self) -> tuple[float, float]:
        """Return the middle of the artery in front of the vein cut across."""
        top = self.across[0].bounds[1]
        return self.middle + 8, top - ARTERY_ACROSS - 0.5


PANELS = tuple(
    Panel(f"n{round(100 * lost):02}", lost, PANEL * (place + 0.5))
    for place, lost in enumerate((0.0, 0.3, 0.5, 0.8))
)


def draw(palette: Palette) -> Svg:
    """Draw all four."""
    svg = Svg(
        "narrowing-steps",
        SIZE,
        "How much a vein is narrowed",
        "Four states of one vein, from open to four fifths of its area lost. Top row: a slice"
        " across, between the artery in front and the spine behind. Bottom row: a slice along,"
        " seen from the side, the front of the body on the left. Below the narrow place blood"
        " backs up, and side veins lead round it. Illustration, not a medical image.",
    )
    for panel in PANELS:
        with svg.group(panel.id):
            _draw_across(svg, palette, panel)
            _draw_along(svg, palette, panel)
    return svg


def _draw_across(svg: Svg, palette: Palette, panel: Panel) -> None:
    name = f"{panel.id}.across"
    with svg.group(name):
        draw_body_across(svg, palette, f"{name}.spine", (panel.middle, BACK), BONE)
        if panel.lost > 0:
            open_wall = Point(panel.middle, ACROSS_MIDDLE).buffer(ACROSS_RADIUS + ACROSS_WALL)
            dashed = Ink(line=palette.vein.outline, width=2.2, dash="3 6.5")
            svg.data(path_data(open_wall), dashed, f"{name}.before")
        wall, inside = panel.across
        draw_vein_across(svg, palette, f"{name}.vein", wall, inside)
        draw_artery_across(
            svg, palette, f"{name}.artery", panel.artery_across, ARTERY_ACROSS, onto=wall
        )


def _draw_along(svg: Svg, palette: Palette, panel: Panel) -> None:
    along, lost = panel.along, panel.lost
    with svg.group(along.name):
        front = (along.x + RADIUS + WALL + 4, NARROW)
        draw_spine_along(svg, palette, f"{along.name}.spine", front, (TOP - 30, BOTTOM + 12))
        for number, points, radius in _side_veins(panel):
            draw_side_vein(svg, palette, f"{along.name}.side-vein.{number}", points, radius)
        draw_vein_along(svg, palette, along, pooling(lost))
        _draw_blood(svg, palette, panel)
        draw_artery_across(
            svg, palette, f"{along.name}.artery", panel.artery_along, ARTERY_ALONG,
            onto=along.outline(),
        )  # fmt: skip
        _draw_flow(svg, palette, panel)


def _side_veins(panel: Panel) -> list[tuple[int, list[tuple[float, float]], float]]:
    radius = side_vein_radius(panel.lost)
    if radius <= 0:
        return []
    return [
        (number, side_way(panel.along, reach, (NARROW + low, NARROW + high)), radius * share)
        for number, (reach, low, high, share) in enumerate(SIDE_WAYS, start=1)
    ]


def _draw_blood(svg: Svg, palette: Palette, panel: Panel) -> None:
    """Draw cells: the more a vein is pressed, the fewer above and the more below."""
    fast, lost = flow(panel.lost), panel.lost

    def crowd(y: float) -> float:
        return 0.25 + 0.3 * fast if y < NARROW - 40 else 0.45 + 0.55 * min(1.0, lost / 0.6)

    room = panel.along.inside().intersection(box(0, TOP + 36, SIZE[0], BOTTOM))
    cells = scatter_cells(room.difference(together(_arrows(panel)).buffer(6)), 34, crowd=crowd)
    draw_cells(svg, palette, cells, f"{panel.id}.cells")


def _arrows(panel: Panel) -> list[BaseGeometry]:
    along, fast = panel.along, flow(panel.lost)
    return [
        arrow(along.axis(TOP + 92), TOP + 92, 58 + 40 * fast, 10 + 13 * fast),
        arrow(along.axis(BOTTOM - 110), BOTTOM - 110, 46 + 50 * fast, 20 + 3 * fast),
    ]


def _draw_flow(svg: Svg, palette: Palette, panel: Panel) -> None:
    with svg.group(f"{panel.id}.flow"):
        for shape in _arrows(panel):
            draw_arrow(svg, palette, shape)


def _body(panel: Panel) -> BaseGeometry:
    return front_of_body(panel.middle, BACK, *BONE)


def _labels() -> tuple[Label, ...]:
    steps = tuple(panel.id for panel in PANELS)
    captions = tuple(
        Label(id=f"step{place + 1}", at=(200.0 + 400 * place, 1284.0), size=27, bold=True,
              steps=(steps[place],))
        for place in range(4)
    )  # fmt: skip
    first, last = (steps[0],), (steps[3],)
    return (
        *captions,
        Label(id="artery", at=(306, 56), align="left", size=21, anchor=(216, 104), steps=first,
              structure="artery.iliac"),
        Label(id="vein", at=(306, 196), align="left", size=21, anchor=(226, 220), steps=first,
              structure="vein.iliac"),
        Label(id="spine", at=(200, 366), size=21, steps=first, structure="bone.spine"),
        Label(id="across", at=(14, 46), align="left", size=20, bold=True, steps=first),
        Label(id="along", at=(14, 446), align="left", size=20, bold=True, steps=first),
        Label(id="side-veins", at=(1214, 520), size=21, anchor=(1247, 640), steps=last,
              structure="vein.side"),
        Label(id="pool", at=(1236, 1150), align="right", size=21, anchor=(1352, 1090), steps=last,
              structure="blood.pool"),
        Label(id="squeeze", at=(1478, 866), align="left", size=21, anchor=(1437, 770), steps=last,
              structure="place.squeeze"),
        Label(id="note", at=(800, 1342), size=20, required=True),
    )  # fmt: skip


def _structures() -> tuple[Structure, ...]:
    arteries = together(
        Point(*at).buffer(radius)
        for panel in PANELS
        for at, radius in (
            (panel.artery_along, ARTERY_ALONG),
            (panel.artery_across, ARTERY_ACROSS),
        )
    )
    pressed_panels = PANELS[1:]
    pools = together(
        panel.along.outline().intersection(box(0, NARROW + 130, SIZE[0], SIZE[1]))
        for panel in pressed_panels
    )
    squeezed = together(
        panel.along.outline().intersection(box(0, NARROW - 70, SIZE[0], NARROW + 70))
        for panel in pressed_panels
    )
    veins = together(
        shape for panel in PANELS for shape in (panel.across[0], panel.along.outline())
    )
    side = together(
        around(points, radius + 14)
        for panel in pressed_panels
        for _, points, radius in _side_veins(panel)
    )
    bones = together(
        shape
        for panel in PANELS
        for shape in (
            _body(panel),
            box(panel.along.x + RADIUS + WALL + 4, TOP - 30, panel.middle + 157, BOTTOM + 12),
        )
    )
    tight = tuple(panel.id for panel in pressed_panels)
    free = veins.difference(arteries).difference(together([pools, squeezed]))
    side = side.difference(veins).difference(arteries)
    return (
        Structure(id="blood.pool", region=pools.difference(arteries), pin=(1380, 1060),
                  steps=tight),
        Structure(id="vein.iliac", region=free, pin=(182, 640)),
        Structure(id="place.squeeze", region=squeezed.difference(arteries), pin=(1434, 770),
                  steps=tight),
        Structure(id="vein.side", region=side, pin=(1247, 700), steps=tight),
        Structure(id="artery.iliac", region=arteries, pin=PANELS[0].artery_across),
        Structure(id="bone.spine", region=bones.difference(veins), pin=(310, 770)),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="narrowing-steps",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        steps=tuple(
            Step(id=panel.id, show=(panel.id,), view=(panel.middle - PANEL / 2, 0, PANEL, 1240))
            for panel in PANELS
        ),
    )
