# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How to raise a leg: lying with pillows above the level of the heart, or sitting with a stool."""

from __future__ import annotations

import numpy as np
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import rounded, smooth
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.furniture import (
    draw_bed,
    draw_chair,
    draw_floor,
    draw_shade_on_floor,
    draw_stool,
    materials,
)
from tools.artwork.leg_vein import draw_flow, draw_leg_vein, vein_tube
from tools.artwork.palettes import Palette
from tools.artwork.side_dress import Dress, Dresser
from tools.artwork.side_figure import Arm, Leg, Pose, SideFigure
from tools.artwork.signs import arrow, draw_heart, draw_level, flow_paint, heart
from tools.artwork.soft_shapes import TIGHT, SoftPainter
from tools.artwork.svg import Svg
from tools.artwork.tones import recolouring

SIZE = (1800.0, 840.0)
NAME = "leg-elevation"
STATURE = 800.0
BED_TOP, FLOOR = 600.0, 740.0
HEART_AT, HEART_FORWARD, HEART_SIZE = 205.0, 14.0, 54.0
"""The heart lies at about 0.735 of stature, a little in front of the middle of the chest."""
PILLOW = ((-398, -4), (-390, -40), (-340, -46), (-268, -26), (-240, 0), (-310, 6))
CUSHION_FROM, CUSHION_TO = 110.0, 452.0
"""Which part of the leg lies on cushions: distance from the hip."""
VIEWS = {"lying": (20.0, 20.0, 1060.0, 760.0), "sitting": (1090.0, 20.0, 690.0, 760.0)}


def lying() -> SideFigure:
    """Return who lies with raised legs."""
    pose = Pose(
        loin=93,
        chest=90,
        neck=76,
        head=84,
        leg=Leg(thigh=117, calf=109, foot=103),
        far_leg=Leg(thigh=118, calf=111, foot=107),
        arm=Arm(upper=77, lower=92, hand=92),
        far_arm=Arm(upper=90, lower=90, hand=90),
    )
    return SideFigure(pose=pose, hip=(490, BED_TOP - 52), stature=STATURE)


def sitting() -> SideFigure:
    """Return who sits with one leg on a stool."""
    pose = Pose(
        loin=20,
        chest=12,
        neck=-4,
        head=4,
        leg=Leg(thigh=92, calf=84, foot=82),
        far_leg=Leg(thigh=86, calf=8, foot=0),
        arm=Arm(upper=16, lower=72, hand=80),
        far_arm=Arm(upper=24, lower=74, hand=80),
    )
    return SideFigure(pose=pose, hip=(1270, FLOOR - 240), stature=STATURE)


def heart_place(figure: SideFigure) -> tuple[float, float]:
    """Return where the heart is in the picture."""
    return figure.trunk_point(HEART_AT, HEART_FORWARD)


def cushions(figure: SideFigure) -> tuple[BaseGeometry, BaseGeometry]:
    """Return the wedge under the raised legs and the pillow upon it."""
    leg = figure.pose.leg
    alongs = np.linspace(CUSHION_FROM, CUSHION_TO, 20)
    upper = [figure.leg_point(leg, along, -26) for along in alongs]
    middle = [figure.leg_point(leg, along, -70 - 0.012 * along) for along in alongs]
    end = upper[-1][0] + 26
    wedge = Polygon(
        [
            *middle,
            (end, middle[-1][1] + 10),
            (end + 8, BED_TOP + 6),
            (middle[0][0] - 60, BED_TOP + 6),
        ]
    )
    pillow = Polygon([*upper, (upper[-1][0] + 34, upper[-1][1] + 10), *middle[::-1]])
    above = box(0, 0, SIZE[0], BED_TOP + 6)
    return rounded(wedge.buffer(0).intersection(above), 14), rounded(
        pillow.buffer(0).intersection(above), 17
    )


def flow_arrow(figure: SideFigure) -> BaseGeometry:
    """Return the arrow above the raised leg: downhill to the heart."""
    leg = figure.pose.leg
    line = [figure.leg_point(leg, along, 92) for along in (430, 370, 310, 262)]
    return arrow(line, 20)


def _draw_lying(svg: Svg, palette: Palette) -> None:
    painter = SoftPainter(svg=svg, palette=palette)
    figure = lying()
    x, stuff = figure.hip[0], materials(palette)
    with svg.group("panel.lying"):
        draw_floor(painter, 50, 1050, FLOOR)
        draw_bed(painter, x - 420, x + 490, BED_TOP, FLOOR)
        painter.draw(smooth([(x + along, BED_TOP + down) for along, down in PILLOW]), stuff.pillow)
        wedge, pillow = cushions(figure)
        painter.draw(wedge, stuff.cloth, name="device.cushion.wedge")
        painter.draw(pillow, stuff.pillow, name="device.cushion.pillow")
        Dresser(svg, figure, palette, Dress()).all("person.lying")
        _draw_blood(svg, palette, figure, "lying", (0.08, 0.19, 0.3, 0.41, 0.52, 0.63, 0.84))
        place = heart_place(figure)
        draw_level(painter, (40, place[1]), (1060, place[1]), "heart-level")
        draw_heart(painter, *place, HEART_SIZE, "heart.lying")
        with svg.group("arrow.lying"):
            svg.shape(flow_arrow(figure), flow_paint(palette), fit=TIGHT)


def _draw_blood(
    svg: Svg, palette: Palette, figure: SideFigure, name: str, places: tuple[float, ...]
) -> None:
    tube = vein_tube(figure, to_heart=True)
    draw_leg_vein(svg, f"vein.leg.{name}", tube, palette)
    draw_flow(svg, f"flow.{name}", tube, palette, places)


def stool(figure: SideFigure) -> tuple[float, float, float]:
    """Return the left end, the right end and the top of the stool under the leg."""
    leg = figure.pose.leg
    x, y = figure.leg_point(leg, 415, -27)
    return x - 96, x + 84, y - 1


def _draw_sitting(svg: Svg, palette: Palette) -> None:
    painter = SoftPainter(svg=svg, palette=palette)
    figure = sitting()
    x, y = figure.hip
    with svg.group("panel.sitting"):
        draw_floor(painter, 1120, 1770, FLOOR)
        draw_shade_on_floor(painter, x + 60, FLOOR, 170)
        draw_chair(painter, x - 62, x + 118, y + 46, FLOOR, high=250)
        left, right, top = stool(figure)
        draw_shade_on_floor(painter, (left + right) / 2, FLOOR, 110)
        draw_stool(painter, left, right, top, FLOOR)
        Dresser(svg, figure, palette, Dress()).all("person.sitting")
        _draw_blood(svg, palette, figure, "sitting", (0.1, 0.26, 0.42, 0.58, 0.8))
        draw_heart(painter, *heart_place(figure), HEART_SIZE, "heart.sitting")


def draw(palette: Palette) -> Svg:
    """Draw both ways."""
    svg = Svg(
        NAME,
        SIZE,
        "Two ways to raise a leg",
        "Left: a person lies on a bed with both legs on cushions; a dashed line through the heart"
        " shows that the feet are higher than the heart, and an arrow points down along the leg."
        " Right: the person sits on a chair with one leg on a stool."
        " Illustration, not a medical image.",
    )
    _draw_lying(svg, palette)
    _draw_sitting(svg, palette)
    return svg


def _structures() -> tuple[Structure, ...]:
    flat, seated = lying(), sitting()
    out = []
    for name, figure in (("lying", flat), ("sitting", seated)):
        sign = heart(*heart_place(figure), HEART_SIZE + 14)
        vein = vein_tube(figure, to_heart=True).shape().buffer(7).difference(sign.buffer(1))
        pin = figure.leg_point(figure.pose.leg, 330, -10)
        out.append(
            Structure(id=f"vein.leg.{name}", region=vein, pin=pin, steps=(name,), layer="veins")
        )
        out.append(
            Structure(
                id=f"organ.heart.{name}",
                region=sign,
                pin=heart_place(figure),
                steps=(name,),
                layer="heart",
            )
        )
    wedge, pillow = cushions(flat)
    leg = flat.bare_leg(flat.pose.leg)
    soft = wedge.union(pillow).difference(leg.buffer(2)).difference(out[0].region.buffer(1))
    y = heart_place(flat)[1]
    level = (
        LineString([(720, y), (1056, y)])
        .buffer(17)
        .difference(soft.buffer(2))
        .difference(leg.buffer(2))
    )
    left, right, top = stool(seated)
    seat = box(left, top, right, FLOOR).difference(seated.bare_leg(seated.pose.leg).buffer(2))
    return (
        *out,
        Structure(
            id="device.cushions",
            region=soft,
            pin=(wedge.centroid.x + 60, BED_TOP - 34),
            steps=("lying",),
        ),
        Structure(
            id="place.heart-level", region=level, pin=(1020, y), steps=("lying",), layer="heart"
        ),
        Structure(
            id="device.stool", region=seat, pin=((left + right) / 2, top + 90), steps=("sitting",)
        ),
    )


def _labels() -> tuple[Label, ...]:
    flat, seated = lying(), sitting()
    y = heart_place(flat)[1]
    left, _right, top = stool(seated)
    return (
        Label(id="lying", at=(540, 60), size=28, bold=True, steps=("lying",)),
        Label(id="sitting", at=(1440, 60), size=28, bold=True, steps=("sitting",)),
        Label(
            id="vein.leg.lying",
            at=(560, 330),
            anchor=flat.leg_point(flat.pose.leg, 150, 6),
            steps=("lying",),
        ),
        Label(id="organ.heart.lying", at=(240, 350), anchor=heart_place(flat), steps=("lying",)),
        Label(id="place.heart-level", at=(1050, y - 30), align="right", steps=("lying",)),
        Label(
            id="device.cushions",
            at=(1070, 596),
            align="right",
            anchor=(830, BED_TOP - 50),
            steps=("lying",),
        ),
        Label(
            id="device.stool",
            at=(left + 90, top - 130),
            anchor=(left + 60, top + 14),
            steps=("sitting",),
        ),
        Label(id="note", at=(SIZE[0] / 2, 800), size=20, required=True),
    )


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id=NAME,
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        layers=(
            Layer(
                id="veins",
                elements=("vein.leg.lying", "flow.lying", "vein.leg.sitting", "flow.sitting"),
                swatch="vein",
            ),
            Layer(
                id="heart", elements=("heart-level", "heart.lying", "heart.sitting"), swatch="mark"
            ),
            Layer(id="flow", elements=("arrow.lying",), swatch="flow"),
        ),
        steps=tuple(
            Step(id=name, show=(f"panel.{name}",), view=view) for name, view in VIEWS.items()
        ),
        tones=recolouring(),
    )
