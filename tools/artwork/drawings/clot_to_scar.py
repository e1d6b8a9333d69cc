# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a clot can leave behind: fresh clot, webs, and a narrow scarred vein and leaking valve."""

from __future__ import annotations

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.blood import Cell, arrow, draw_arrow, draw_cells, scatter_cells
from tools.artwork.clot_shapes import (
    BOTTOM,
    CLOT,
    PANEL,
    PANELS,
    SCARRED,
    SIDE_RADIUS,
    SIDE_WAYS,
    SIZE,
    TOP,
    VALVE,
    WEBS,
    Panel,
    across,
    clot_across,
    clot_along,
    rests_across,
    rests_along,
    scar_across,
    scar_along,
    side_ways,
    strands_across,
    strands_along,
    valve,
)
from tools.artwork.colour import mix
from tools.artwork.curves import rounded, together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette
from tools.artwork.scar import draw_scar
from tools.artwork.svg import Ink, Stop, Svg
from tools.artwork.valves import draw_leaflets
from tools.artwork.vein_sections import around, draw_side_vein, draw_vein_across, draw_vein_along

SOFT = Fit(error=0.5)


def draw(palette: Palette) -> Svg:
    """Draw all three states."""
    svg = Svg(
        "clot-to-scar",
        SIZE,
        "From a clot to a scarred vein",
        "Three states of one vein, each as a slice across above and a slice along below. 1: a fresh"
        " clot fills the vein, and blood backs up below it. 2: part of the clot has melted, and"
        " strands of scar cross the vein. 3: the wall is thick with scar, the vein is narrow, a"
        " valve is stiff and lets blood fall back, and side veins lead round. Not everybody goes"
        " through all three. Illustration, not a medical image.",
    )
    for panel in PANELS:
        with svg.group(panel.id):
            _draw_across(svg, palette, panel)
            _draw_along(svg, palette, panel)
    return svg


def _draw_across(svg: Svg, palette: Palette, panel: Panel) -> None:
    wall, inside = across(panel)
    name = f"{panel.id}.across"
    with svg.group(name):
        draw_vein_across(svg, palette, f"{name}.vein", wall, inside)
        if panel is CLOT:
            _draw_clot(svg, palette, clot_across(), f"{name}.clot")
            return
        draw_scar(svg, palette, scar_across(panel), strands_across(panel), f"{name}.scar")
        if panel is WEBS:
            _draw_clot(svg, palette, rests_across(), f"{name}.clot")


def _draw_along(svg: Svg, palette: Palette, panel: Panel) -> None:
    along, name = panel.along(), f"{panel.id}.along"
    with svg.group(name):
        for number, way in enumerate(side_ways(panel), start=1):
            share = SIDE_WAYS[number - 1][3]
            radius = SIDE_RADIUS[panel.id] * share
            draw_side_vein(svg, palette, f"{panel.id}.side-vein.{number}", way, radius)
        draw_vein_along(svg, palette, along, panel.pool)
        draw_cells(svg, palette, _cells(panel), f"{panel.id}.cells")
        _draw_inside(svg, palette, panel)
        with svg.group(f"{panel.id}.flow"):
            for each in _arrows(panel):
                draw_arrow(svg, palette, each)


def _draw_inside(svg: Svg, palette: Palette, panel: Panel) -> None:
    """Draw clot, scar and the valve."""
    name = f"{panel.id}.along"
    if panel is CLOT:
        _draw_clot(svg, palette, clot_along(), f"{name}.clot")
    else:
        draw_scar(svg, palette, scar_along(panel), strands_along(panel), f"{name}.scar")
        if panel is WEBS:
            _draw_clot(svg, palette, rests_along(), f"{name}.clot")
    tissue = palette.scar if panel is SCARRED else None
    draw_leaflets(svg, palette, valve(panel), f"{panel.id}.valve", tissue)


def _draw_clot(svg: Svg, palette: Palette, clot: BaseGeometry, name: str) -> None:
    """Draw a clot with its layers."""
    ramp = palette.clot
    with svg.group(name):
        paint = ramp.base
        if not palette.flat:
            left, top, right, bottom = clot.bounds
            stops = [Stop(0, ramp.base), Stop(0.55, mix(ramp.base, ramp.dark, 0.4)),
                     Stop(1, ramp.dark)]  # fmt: skip
            reach = max(right - left, 0.6 * (bottom - top))
            lit = (0.65 * left + 0.35 * right, 0.65 * top + 0.35 * bottom)
            paint = svg.radial(f"{name}.shade", stops, lit, reach)
        svg.shape(
            clot, Ink(fill=paint, line=ramp.outline, width=palette.line), f"{name}.body", SOFT
        )
        for depth in (9, 19, 30):
            inner = rounded(clot.buffer(-depth), 6)
            colour = palette.mark if palette.flat else ramp.dark
            ink = Ink(line=colour, width=1.6, opacity=1.0 if palette.flat else 0.6, dash="26 13")
            svg.shape(inner, ink, fit=Fit(error=0.8))


def _arrows(panel: Panel) -> list[BaseGeometry]:
    x = panel.along().x
    if panel is CLOT:
        return [arrow(x, BOTTOM - 36, 50, 21)]
    up = [arrow(x, TOP + 76, 66 if panel is WEBS else 54, 19 if panel is WEBS else 15)]
    if panel is WEBS:
        return [*up, arrow(x, BOTTOM - 70, 84, 22)]
    return [*up, arrow(x + 3, VALVE + 34, 96, 15, turn=180)]


def _cells(panel: Panel) -> list[Cell]:
    along = panel.along()
    busy: list[BaseGeometry] = [*_arrows(panel), *valve(panel)]
    if panel is CLOT:
        busy.append(clot_along())
    else:
        busy.append(scar_along(panel))
    if panel is WEBS:
        busy.append(rests_along())
    room = along.inside().intersection(box(0, TOP + 34, SIZE[0], BOTTOM - 4))
    count = {"clot": 18, "webs": 26, "scarred": 20}[panel.id]
    return scatter_cells(room.difference(together(busy).buffer(2)), count, margin=12)


def _labels() -> tuple[Label, ...]:
    def right(panel: Panel, name: str, y: float, anchor: tuple[float, float]) -> Label:
        x = panel.along().x
        return Label(
            id=name, at=(x + 112, y), align="left", size=22, anchor=(x + anchor[0], anchor[1]),
            steps=(panel.id,),
        )  # fmt: skip

    captions = tuple(
        Label(id=panel.id, at=(panel.x, 1074), size=27, bold=True, steps=(panel.id,))
        for panel in PANELS
    )
    x = SCARRED.along().x
    return (
        *captions,
        right(CLOT, "part.clot", 560, (46, 590)),
        right(CLOT, "part.valve", 800, (58, 772)),
        right(CLOT, "blood.pool", 966, (50, 978)),
        right(WEBS, "part.webs", 470, (54, 540)),
        right(SCARRED, "part.scar", 560, (52, 600)),
        right(SCARRED, "part.valve.stiff", 830, (44, 795)),
        Label(id="vein.side", at=(x - 126, 268), size=22, anchor=(x - 131, 470),
              steps=(SCARRED.id,)),
        Label(id="across", at=(22, 48), align="left", size=21, bold=True, steps=(CLOT.id,)),
        Label(id="along", at=(22, 268), align="left", size=21, bold=True, steps=(CLOT.id,)),
        Label(id="note", at=(800, 1150), size=20, required=True),
    )  # fmt: skip


def _structures() -> tuple[Structure, ...]:
    veins = together(
        shape for panel in PANELS for shape in (panel.along().outline(), across(panel)[0])
    )
    clots: BaseGeometry = together(
        [clot_along(), clot_across(), rests_along(), rests_across()]
    ).buffer(2)
    web: BaseGeometry = together([scar_along(WEBS), scar_across(WEBS)]).buffer(6).difference(clots)
    scar: BaseGeometry = together([scar_along(SCARRED), scar_across(SCARRED)]).buffer(4)
    sound = together(valve(CLOT) + valve(WEBS)).buffer(9)
    stiff_valve = together(valve(SCARRED)).buffer(9)
    low = box(0, 900, SIZE[0], BOTTOM + 30)
    pools: BaseGeometry = together(
        panel.along().outline() for panel in (CLOT, SCARRED)
    ).intersection(low)
    side = together(around(way, 21) for panel in PANELS for way in side_ways(panel))
    valves = together([sound, stiff_valve])
    clots, scar, web = clots.difference(valves), scar.difference(valves), web.difference(valves)
    special = together([clots, scar, web, valves])
    pools = pools.difference(special)
    x1, x2, x3 = (panel.along().x for panel in PANELS)
    return (
        Structure(id="blood.pool", region=pools, pin=(x1 + 60, 972), steps=("clot", "scarred")),
        Structure(id="vein.deep", region=veins.difference(together([special, pools])),
                  pin=(x2 - 30, 880)),
        Structure(id="part.clot", region=clots, pin=(x1 - 6, 640), steps=("clot", "webs")),
        Structure(id="part.webs", region=web, pin=(x2 + 20, 561), steps=("webs",)),
        Structure(id="part.scar", region=scar, pin=(x3 - 48, 600), steps=("scarred",)),
        Structure(id="part.valve", region=sound, pin=(x2 - 66, 785), steps=("clot", "webs")),
        Structure(id="part.valve.stiff", region=stiff_valve, pin=(x3 - 42, 788),
                  steps=("scarred",)),
        Structure(id="vein.side", region=side.difference(together([veins, valves])),
                  pin=(x3 - 131, 560),
                  steps=("webs", "scarred")),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="clot-to-scar",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        steps=tuple(
            Step(id=each.id, show=(each.id,), view=(each.middle - PANEL / 2, 20, PANEL, 1020))
            for each in PANELS
        ),
    )
