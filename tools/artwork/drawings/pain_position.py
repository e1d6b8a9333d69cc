# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How lying, sitting, standing and a long day change the blood in a leg vein: four panels."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import blend, smooth, together
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.furniture import (
    draw_bed,
    draw_chair,
    draw_floor,
    draw_shade_on_floor,
    draw_window,
    materials,
)
from tools.artwork.leg_vein import draw_flow, draw_leg_vein, vein_tube
from tools.artwork.palettes import Palette
from tools.artwork.shading import draw_hatching
from tools.artwork.side_dress import Dress, Dresser
from tools.artwork.side_figure import Arm, Leg, Pose, SideFigure, on_floor
from tools.artwork.soft_shapes import SoftPainter
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import recolouring

SIZE = (1900.0, 1150.0)
STATURE = 780.0
FLOOR = 1050.0
BED_TOP, BED_FLOOR = 262.0, 364.0
NAME = "pain-position"
PILLOW = ((-388, -4), (-380, -38), (-330, -44), (-262, -24), (-236, 0), (-300, 6))
"""From the hip of who lies, and from the mattress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One posture."""

    id: str
    figure: SideFigure
    view: tuple[float, float, float, float]
    caption: tuple[float, float]
    pooled_from: float = 0.0
    """From which distance below the hip blood collects; 0 for not at all."""
    bands: int = 0
    """How much of it: shades, each reaching less high."""
    fullness: float = 0.0
    flow: tuple[float, ...] = ()
    """Where arrow heads are in the vein: fewer where blood flows more slowly."""


def _lying() -> Panel:
    leg = Leg(thigh=86, calf=86, foot=78)
    pose = Pose(
        loin=90,
        chest=91,
        neck=74,
        head=82,
        leg=leg,
        far_leg=Leg(thigh=87, calf=87, foot=82),
        arm=Arm(upper=84, lower=88, hand=90),
        far_arm=Arm(upper=90, lower=90, hand=90),
    )
    return Panel(
        id="lying",
        figure=SideFigure(pose=pose, hip=(480, BED_TOP - 54), stature=STATURE),
        view=(20, 20, 900, 366),
        caption=(470, 62),
        flow=(0.1, 0.24, 0.38, 0.52, 0.66, 0.9),
    )


def _sitting() -> Panel:
    pose = Pose(
        loin=6,
        chest=1,
        neck=-10,
        leg=Leg(thigh=88, calf=2),
        far_leg=Leg(thigh=87, calf=8),
        arm=Arm(upper=16, lower=66, hand=74),
        far_arm=Arm(upper=20, lower=68, hand=74),
    )
    return Panel(
        id="sitting",
        figure=on_floor(pose, 330, FLOOR, STATURE),
        view=(20, 386, 900, 704),
        caption=(470, 424),
        pooled_from=330,
        bands=2,
        fullness=0.25,
        flow=(0.12, 0.32, 0.55, 0.8),
    )


STANDING_ARM = Arm(upper=-20, lower=-8, hand=-2)


def _standing() -> Panel:
    pose = Pose(
        leg=Leg(thigh=2, calf=0), far_leg=Leg(thigh=10, calf=-2), arm=STANDING_ARM,
        far_arm=Arm(upper=2, lower=10),
    )  # fmt: skip
    return Panel(
        id="standing",
        figure=on_floor(pose, 1080, FLOOR, STATURE),
        view=(920, 20, 490, 1070),
        caption=(1150, 62),
        pooled_from=275,
        bands=3,
        fullness=0.45,
        flow=(0.14, 0.42, 0.72),
    )


def _evening() -> Panel:
    pose = Pose(
        loin=-1,
        chest=-7,
        neck=-26,
        head=-9,
        leg=Leg(thigh=3, calf=0, swelling=10),
        far_leg=Leg(thigh=11, calf=-3, swelling=10),
        arm=Arm(upper=-22, lower=-10, hand=-4),
        far_arm=Arm(upper=2, lower=12),
    )
    return Panel(
        id="evening",
        figure=on_floor(pose, 1570, FLOOR, STATURE),
        view=(1410, 20, 470, 1070),
        caption=(1640, 62),
        pooled_from=215,
        bands=4,
        fullness=0.7,
        flow=(0.2, 0.62),
    )


def panels() -> tuple[Panel, ...]:
    """Return the four postures."""
    return _lying(), _sitting(), _standing(), _evening()


def pooled(panel: Panel) -> list[BaseGeometry]:
    """Return the shades of collected blood in the lower leg, the highest first."""
    figure, leg = panel.figure, panel.figure.pose.leg
    if not panel.bands:
        return []
    skin = figure.bare_leg(leg).buffer(-3)
    span = 470 - panel.pooled_from
    shades = []
    for place in range(panel.bands):
        start = panel.pooled_from + span * 0.62 * place / panel.bands
        below = blend(together([figure.limb(leg, start, 500, 30), figure.foot(leg)]), 20)
        shades.append(skin.intersection(below))
    return shades


def draw_pooled(svg: Svg, name: str, panel: Panel, palette: Palette) -> None:
    """Draw collected blood: a calm shade that grows downwards, and lines as the second cue."""
    shades = pooled(panel)
    with svg.group(name):
        if not palette.flat:
            for each in shades:
                svg.shape(each, Ink(fill=palette.vein.base, opacity=0.16))
        for place, each in enumerate(shades[:2]):
            _draw_lines(svg, each, palette, 24.0 - 3.0 * panel.bands, up=place == 0)


def _draw_lines(svg: Svg, shape: BaseGeometry, palette: Palette, gap: float, *, up: bool) -> None:
    """Draw slanted lines with a light edge, so that they are seen on every tone of skin."""
    if palette.flat:
        draw_hatching(svg, shape, Ink(line=palette.ink, width=1.6), gap=gap, up=up)
        return
    draw_hatching(svg, shape, Ink(line=palette.mark, width=3.6, opacity=0.5), gap=gap, up=up)
    draw_hatching(svg, shape, Ink(line=palette.vein_deep, width=1.6), gap=gap, up=up)


def draw_panel(svg: Svg, panel: Panel, palette: Palette) -> None:
    """Draw one posture with its furniture, the vein and what collects in it."""
    painter = SoftPainter(svg=svg, palette=palette)
    figure = panel.figure
    with svg.group(f"panel.{panel.id}"):
        _draw_room(painter, panel)
        Dresser(svg, figure, palette, Dress()).all(f"person.{panel.id}")
        draw_pooled(svg, f"blood.pooled.{panel.id}", panel, palette)
        tube = vein_tube(figure, panel.fullness)
        draw_leg_vein(svg, f"vein.leg.{panel.id}", tube, palette)
        draw_flow(svg, f"flow.{panel.id}", tube, palette, panel.flow)


def _draw_room(painter: SoftPainter, panel: Panel) -> None:
    x, y = panel.figure.hip
    match panel.id:
        case "lying":
            draw_floor(painter, 50, 890, BED_FLOOR)
            draw_bed(painter, x - 405, x + 420, BED_TOP, BED_FLOOR)
            pillow = smooth([(x + along, BED_TOP + down) for along, down in PILLOW])
            painter.draw(pillow, materials(painter.palette).pillow)
        case "sitting":
            draw_floor(painter, 50, 890, FLOOR)
            draw_shade_on_floor(painter, x + 70, FLOOR, 210)
            draw_chair(painter, x - 66, x + 110, y + 44, FLOOR, high=240)
        case _:
            left, right = panel.view[0] + 24, panel.view[0] + panel.view[2] - 16
            draw_floor(painter, left, right, FLOOR)
            draw_shade_on_floor(painter, x + 26, FLOOR, 110)
            sun = 1.0 if panel.id == "standing" else 0.0
            draw_window(painter, panel.caption[0] - 70, 104, 140, sun)


def draw(palette: Palette) -> Svg:
    """Draw all four panels."""
    svg = Svg(
        NAME,
        SIZE,
        "How position changes the blood in a leg vein",
        "The same person from the side, four times: lying on a bed, sitting on a chair, standing,"
        " and standing at the end of the day. A vein runs from the ankle to the belly. Lying, it is"
        " equally wide all along; sitting, standing and in the evening more and more blood collects"
        " in the lower leg, and in the evening the ankle is a little swollen."
        " Illustration, not a medical image.",
    )
    for panel in panels():
        draw_panel(svg, panel, palette)
    return svg


def ankle(panel: Panel) -> BaseGeometry:
    """Return the skin around the ankle."""
    figure, leg = panel.figure, panel.figure.pose.leg
    return figure.limb(leg, 425, 506, 1).union(
        figure.foot(leg).intersection(box(*figure.limb(leg, 470, 506, 14).bounds))
    )


def _structures() -> tuple[Structure, ...]:
    out = []
    for panel in panels():
        vein = vein_tube(panel.figure, panel.fullness).shape().buffer(4)
        steps = (panel.id,)
        out.append(Structure(
            id=f"vein.leg.{panel.id}", region=vein, steps=steps, layer="veins",
            pin=panel.figure.leg_point(panel.figure.pose.leg, 150, 4),
        ))  # fmt: skip
        swollen = ankle(panel) if panel.id == "evening" else box(0, 0, 0, 0)
        if panel.bands:
            region = pooled(panel)[0].difference(vein).difference(swollen.buffer(1)).buffer(0)
            out.append(Structure(
                id=f"blood.pooled.{panel.id}", region=region, steps=steps, layer="blood",
                pin=panel.figure.leg_point(panel.figure.pose.leg, 350, 20),
            ))  # fmt: skip
        if panel.id == "evening":
            region = swollen.difference(vein).buffer(0)
            pin = panel.figure.leg_point(panel.figure.pose.leg, 486, 12)
            out.append(Structure(id="skin.ankle.evening", region=region, steps=steps, pin=pin))
    return tuple(out)


def _labels() -> tuple[Label, ...]:
    by_id = {panel.id: panel for panel in panels()}

    def inside(panel: str, along: float, forward: float) -> tuple[float, float]:
        figure = by_id[panel].figure
        return figure.leg_point(figure.pose.leg, along, forward)

    captions = tuple(
        Label(id=panel.id, at=panel.caption, size=28, bold=True, steps=(panel.id,))
        for panel in panels()
    )
    return (
        *captions,
        Label(id="vein.leg.lying", at=(700, 108), anchor=inside("lying", 150, 6), steps=("lying",)),
        Label(id="blood.pooled.sitting", at=(560, 880), align="left", steps=("sitting",),
              anchor=inside("sitting", 400, 10)),
        Label(id="blood.pooled.standing", at=(1190, 760), align="left", steps=("standing",),
              anchor=inside("standing", 350, 14)),
        Label(id="skin.ankle.evening", at=(1680, 900), align="left", steps=("evening",),
              anchor=inside("evening", 470, 14)),
        Label(id="note", at=(SIZE[0] / 2, 1112), size=20, required=True),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    veins = tuple(f"{part}.{panel.id}" for panel in panels() for part in ("vein.leg", "flow"))
    blood = tuple(f"blood.pooled.{panel.id}" for panel in panels() if panel.bands)
    return Drawing(
        id=NAME,
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        layers=(
            Layer(id="blood", elements=blood, swatch="mark"),
            Layer(id="veins", elements=veins, swatch="vein"),
        ),
        steps=tuple(
            Step(id=panel.id, show=(f"panel.{panel.id}",), view=panel.view) for panel in panels()
        ),
        tones=recolouring(),
    )
