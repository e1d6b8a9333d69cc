# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Four causes of a narrow vein on four cards, each cut across and along."""

from __future__ import annotations

import math
from collections.abc import Sequence

from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.blood import arrow, draw_arrow, draw_cells, scatter_cells
from tools.artwork.causes import (
    ACROSS,
    ACROSS_RADIUS,
    ACROSS_WALL,
    ARTERY,
    ARTERY_CARD,
    BACK,
    BONE,
    BOTTOM,
    CARD,
    CARDS,
    LOST,
    NARROW,
    OUTSIDE_CARD,
    PANEL,
    SCAR_CARD,
    SIZE,
    TOP,
    TREATMENT_CARD,
    Card,
    artery_places,
    fibres,
    growths,
    mantles,
    pressed_across,
    scar_across,
    scar_along,
    scar_strands_across,
    scar_strands_along,
    thick_wall_along,
)
from tools.artwork.curves import ellipse, together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.scar import draw_scar
from tools.artwork.shading import draw_hatching, draw_shadow
from tools.artwork.spine_sections import draw_body_across, draw_spine_along, front_of_body
from tools.artwork.svg import Ink, Stop, Svg
from tools.artwork.vein_model import RADIUS, ellipse_axes
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

SIDE_WAYS = ((98.0, 156.0, -140.0, 1.0), (128.0, 196.0, -172.0, 0.78))
SIDE_RADIUS = 7.0
SOFT = Fit(error=0.5)
GROWTH = {
    Theme.LIGHT: Ramp("#635a70", "#a79db2", "#c6bdce", "#ebe6ef"),
    Theme.DARK: Ramp("#d9cfe2", "#6d6379", "#8d829a", "#b4a9c0"),
    Theme.HC: Ramp("#000000", "#ddd3e6", "#ddd3e6", "#ddd3e6"),
    Theme.MONO: Ramp("#000000", "#cfcfcf", "#cfcfcf", "#cfcfcf"),
}
"""A quiet colour that no other tissue here has."""


def draw(palette: Palette) -> Svg:
    """Draw all four cards."""
    svg = Svg(
        "cause-gallery",
        SIZE,
        "Four causes of a narrow vein",
        "Four cards with a slice across a vein above and a slice along it below. 1: an artery"
        " presses the vein against the spine. 2: webs of scar inside the vein after a clot. 3: a"
        " smooth lump presses from outside. 4: a stiff, thick wall after surgery or radiation."
        " The front of the body is at the top of each slice across and on the left of each slice"
        " along. Illustration, not a medical image.",
    )
    parts = (_artery, _scar, _outside, _treatment)
    for card, part in zip(CARDS, parts, strict=True):
        with svg.group(card.id):
            _draw_frame(svg, palette, card)
            _draw_spine(svg, palette, card)
            part(svg, palette, card)
    return svg


def _draw_frame(svg: Svg, palette: Palette, card: Card) -> None:
    width, height = CARD
    frame = box(card.middle - width / 2, 14, card.middle + width / 2, 14 + height).buffer(-10)
    line = "#000000" if palette.flat else palette.device.base
    ink = Ink(line=line, width=1.6)
    svg.shape(frame.buffer(10, quad_segs=12), ink, fit=Fit(error=0.2))


def _draw_spine(svg: Svg, palette: Palette, card: Card) -> None:
    draw_body_across(svg, palette, f"{card.id}.across.spine", (card.middle, BACK), BONE)
    front = (card.along.x + RADIUS + WALL + 4, NARROW)
    draw_spine_along(svg, palette, f"{card.id}.along.spine", front, (TOP - 22, BOTTOM + 12))


def _draw_along(
    svg: Svg, palette: Palette, card: Card, avoid: Sequence[BaseGeometry] = (), cells: int = 20
) -> None:
    """Draw side veins, the vein and its blood; the cause itself is drawn over it."""
    along = card.along
    for number, (reach, low, high, share) in enumerate(SIDE_WAYS, start=1):
        way = side_way(along, reach, (NARROW + low, NARROW + high))
        name = f"{card.id}.side-vein.{number}"
        draw_side_vein(svg, palette, name, way, SIDE_RADIUS * share)
    draw_vein_along(svg, palette, along, 0.55)
    busy = together([*avoid, *_arrows(along)]).buffer(3)
    room = along.inside().intersection(box(0, TOP + 30, SIZE[0], BOTTOM)).difference(busy)
    draw_cells(svg, palette, scatter_cells(room, cells, margin=12), f"{card.id}.cells")


def _arrows(along: Along) -> list[BaseGeometry]:
    return [
        arrow(along.axis(TOP + 66), TOP + 66, 60, 16),
        arrow(along.axis(BOTTOM - 58), BOTTOM - 58, 64, 20),
    ]


def _draw_flow(svg: Svg, palette: Palette, card: Card) -> None:
    with svg.group(f"{card.id}.flow"):
        for each in _arrows(card.along):
            draw_arrow(svg, palette, each)


def _artery(svg: Svg, palette: Palette, card: Card) -> None:
    wall, inside = _artery_vein()
    draw_vein_across(svg, palette, "artery.across.vein", wall, inside)
    front, crossing = artery_places()
    draw_artery_across(svg, palette, "artery.across.artery", front, ARTERY + 4, onto=wall)
    _draw_along(svg, palette, card)
    outline = card.along.outline()
    draw_artery_across(svg, palette, "artery.along.artery", crossing, ARTERY, onto=outline)
    _draw_flow(svg, palette, card)


def _artery_vein() -> tuple[BaseGeometry, BaseGeometry]:
    """Return wall and inside of the vein that the artery presses, in the slice across."""
    across, deep = ellipse_axes(LOST, ACROSS_RADIUS)
    x, y = ARTERY_CARD.middle, BACK - deep - ACROSS_WALL
    wall = ellipse(x, y, across + ACROSS_WALL, deep + ACROSS_WALL)
    return wall, ellipse(x, y, across, deep)


def _scar(svg: Svg, palette: Palette, card: Card) -> None:
    open_vein = Point(card.middle, ACROSS).buffer(ACROSS_RADIUS, quad_segs=32)
    draw_vein_across(svg, palette, "scar.across.vein", open_vein.buffer(ACROSS_WALL), open_vein)
    draw_scar(svg, palette, scar_across(), scar_strands_across(), "scar.across.webs")
    _draw_along(svg, palette, card, [scar_along()])
    draw_scar(svg, palette, scar_along(), scar_strands_along(), "scar.along.webs")
    _draw_flow(svg, palette, card)


def _outside(svg: Svg, palette: Palette, card: Card) -> None:
    wall, inside = pressed_across()
    lump_across, lump_along = growths()
    draw_vein_across(svg, palette, "outside.across.vein", wall, inside)
    _draw_lump(svg, palette, lump_across, wall, "outside.across.lump")
    _draw_along(svg, palette, card)
    _draw_lump(svg, palette, lump_along, card.along.outline(), "outside.along.lump")
    _draw_flow(svg, palette, card)


def _draw_lump(
    svg: Svg, palette: Palette, lump: BaseGeometry, onto: BaseGeometry, name: str
) -> None:
    """Draw a smooth lump in a neutral colour."""
    ramp = GROWTH[palette.theme]
    with svg.group(name):
        draw_shadow(svg, lump, onto, palette, opacity=0.35)
        paint = ramp.base
        if not palette.flat:
            left, top, right, bottom = lump.bounds
            stops = [Stop(0, ramp.light), Stop(0.45, ramp.base), Stop(1, ramp.dark)]
            lit = (0.62 * left + 0.38 * right, 0.66 * top + 0.34 * bottom)
            paint = svg.radial(f"{name}.shade", stops, lit, 0.72 * (right - left))
        edge = Ink(fill=paint, line=ramp.outline, width=palette.line + 0.3)
        svg.shape(lump, edge, f"{name}.body", SOFT)
        if palette.flat:
            dots = Ink(line=ramp.outline, width=1.6, dash="0.1 9")
            draw_hatching(svg, lump, dots, gap=12)


def _treatment(svg: Svg, palette: Palette, card: Card) -> None:
    x, inner = card.middle, ACROSS_RADIUS * math.sqrt(1 - LOST)
    wall = Point(x, ACROSS).buffer(ACROSS_RADIUS + ACROSS_WALL, quad_segs=32)
    inside = Point(x, ACROSS).buffer(inner, quad_segs=32)
    around_across, around_along = mantles()
    draw_scar(svg, palette, around_across, [], "treatment.across.around")
    draw_vein_across(svg, palette, "treatment.across.vein", wall, inside)
    thick = wall.buffer(-4).difference(inside.buffer(4))
    draw_scar(svg, palette, thick, [], "treatment.across.stiff")
    _draw_along(svg, palette, card, cells=14)
    draw_scar(svg, palette, around_along, [], "treatment.along.around")
    draw_scar(svg, palette, thick_wall_along(), [], "treatment.along.stiff")
    _draw_fibres(svg, palette)
    _draw_flow(svg, palette, card)


def _draw_fibres(svg: Svg, palette: Palette) -> None:
    if palette.flat:
        return
    with svg.group("treatment.fibres"):
        for fibre in fibres():
            svg.line(fibre, Ink(line=palette.scar.outline, width=1.4, opacity=0.7), fit=SOFT)


def _labels() -> tuple[Label, ...]:
    captions = tuple(
        Label(id=card.id, at=(card.middle, 1012), size=26, bold=True, steps=(card.id,))
        for card in CARDS
    )

    def inner(card: Card, name: str, anchor: tuple[float, float]) -> Label:
        at = (card.middle - 176, 432.0)
        return Label(id=name, at=at, align="left", size=22, anchor=anchor, steps=(card.id,))

    return (
        *captions,
        inner(ARTERY_CARD, "artery.iliac", (170, 690)),
        inner(SCAR_CARD, "part.webs", (566, 622)),
        inner(OUTSIDE_CARD, "part.growth", (900, 680)),
        inner(TREATMENT_CARD, "part.stiff-wall", (1334, 640)),
        Label(id="bone.spine", at=(200, 318), size=22, steps=(ARTERY_CARD.id,)),
        Label(id="across", at=(28, 52), align="left", size=20, bold=True, steps=(ARTERY_CARD.id,)),
        Label(
            id="along", at=(372, 432), align="right", size=20, bold=True, steps=(ARTERY_CARD.id,)
        ),
        Label(id="note", at=(800, 1118), size=20, required=True),
    )


def _structures() -> tuple[Structure, ...]:
    front, crossing = artery_places()
    artery = together([Point(*front).buffer(ARTERY + 4), Point(*crossing).buffer(ARTERY)])
    lumps = together(growths())
    scar = together([scar_across(), scar_along()]).buffer(5)
    stiff = together(
        [thick_wall_along().buffer(6), Point(TREATMENT_CARD.middle, ACROSS).buffer(74), *mantles()]
    ).difference(
        together(
            [
                TREATMENT_CARD.along.inside().buffer(-4),
                Point(TREATMENT_CARD.middle, ACROSS).buffer(38),
            ]
        )
    )
    causes = together([artery, lumps, scar, stiff])
    veins = together(
        [card.along.outline() for card in CARDS]
        + [pressed_across()[0], Point(SCAR_CARD.middle, ACROSS).buffer(74),
           Point(TREATMENT_CARD.middle, ACROSS).buffer(74), _artery_vein()[0]]
    )  # fmt: skip
    side = together(
        around(side_way(card.along, reach, (NARROW + low, NARROW + high)), 18)
        for card in CARDS
        for reach, low, high, _ in SIDE_WAYS
    ).difference(together([veins, causes]))
    bones = together(
        shape
        for card in CARDS
        for shape in (
            front_of_body(card.middle, BACK, *BONE),
            box(card.along.x + RADIUS + WALL + 4, TOP - 22, card.middle + 161, BOTTOM + 12),
        )
    ).difference(together([veins, causes]))
    return (
        Structure(id="vein.iliac", region=veins.difference(causes), pin=(186, 820)),
        Structure(id="vein.side", region=side, pin=(1262, 700)),
        Structure(id="artery.iliac", region=artery, pin=crossing, steps=("artery",)),
        Structure(id="part.webs", region=scar, pin=(547, 700), steps=("scar",)),
        Structure(id="part.growth", region=lumps, pin=(900, 720), steps=("outside",)),
        Structure(id="part.stiff-wall", region=stiff, pin=(1338, 700), steps=("treatment",)),
        Structure(id="bone.spine", region=bones, pin=(305, 700)),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="cause-gallery",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        steps=tuple(
            Step(
                id=card.id, show=(card.id,), view=(card.middle - PANEL / 2, 4, PANEL, CARD[1] + 20)
            )
            for card in CARDS
        ),
    )
