# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The room of a venogram: how one lies, what stands around, and where the needle may go in."""

from __future__ import annotations

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, rounded, smooth, together
from tools.artwork.drawing import Drawing, Label, Layer, Structure
from tools.artwork.furniture import draw_floor, materials
from tools.artwork.palettes import Palette
from tools.artwork.side_dress import Dress, Dresser
from tools.artwork.side_figure import Arm, Leg, Pose, SideFigure, on_floor
from tools.artwork.signs import draw_ring
from tools.artwork.soft_shapes import TIGHT, SoftPainter
from tools.artwork.staff import draw_staff, outline, workwear
from tools.artwork.svg import Svg
from tools.artwork.tones import recolouring
from tools.artwork.xray_room import (
    FLOOR,
    TABLE_TOP,
    c_arm,
    detector,
    draw_screen,
    plate,
    ring,
    screen,
    source,
    stand,
    table_base,
    table_top,
    white_ramp,
)

SIZE = (1800.0, 1180.0)
NAME = "venogram-room"
STATURE = 880.0
PILLOW = ((-456, -2), (-448, -40), (-394, -48), (-306, -26), (-276, 2), (-350, 6))
SHEET_FROM, SHEET_TO = 196.0, 452.0
"""From the chest to the shins: distances from the hip along the trunk and along the leg."""


def patient() -> SideFigure:
    """Return who lies on the table."""
    leg = Leg(thigh=87, calf=86, foot=80)
    pose = Pose(
        loin=90,
        chest=91,
        neck=76,
        head=84,
        leg=leg,
        far_leg=Leg(thigh=88, calf=87, foot=84),
        arm=Arm(upper=82, lower=90, hand=90),
        far_arm=Arm(upper=90, lower=90, hand=90),
    )
    return SideFigure(pose=pose, hip=(790, TABLE_TOP - 60), stature=STATURE)


def staff() -> SideFigure:
    """Return who works on the other side of the table."""
    pose = Pose(
        loin=-4,
        chest=-9,
        neck=-26,
        head=-12,
        leg=Leg(thigh=4),
        far_leg=Leg(thigh=-5, calf=-9, foot=0),
        arm=Arm(upper=32, lower=66, hand=64),
        far_arm=Arm(upper=46, lower=70, hand=72),
    )
    return on_floor(pose, 1160, FLOOR, 900, -1)


def places() -> dict[str, tuple[float, float]]:
    """Return where a needle may go in, from the leg upwards."""
    figure, leg = patient(), patient().pose.leg
    return {
        "place.knee": figure.leg_point(leg, 246, -16),
        "place.thigh": figure.leg_point(leg, 128, 30),
        "place.groin": figure.leg_point(leg, 22, 34),
        "place.neck": figure.trunk_point(322, 4),
    }


def sheet() -> BaseGeometry:
    """Return the sheet that covers the body and hangs over the edge of the table."""
    figure = patient()
    leg = figure.pose.leg
    above = [figure.trunk_point(at, 74) for at in np.linspace(SHEET_FROM, 120, 6)]
    above += [figure.trunk_point(at, 70) for at in np.linspace(100, 30, 5)]
    above += [figure.leg_point(leg, at, 62) for at in np.linspace(30, 150, 6)]
    above += [figure.leg_point(leg, at, 48) for at in np.linspace(210, SHEET_TO, 8)]
    right, left = above[-1][0] + 10, above[0][0] - 8
    hem = [
        (x, TABLE_TOP + 66 + 5 * np.sin((x - left) / 46))
        for x in np.linspace(right + 4, left - 6, 40)
    ]
    top = np.asarray(smooth_line(above))
    return rounded(Polygon([*top.tolist(), *hem]).buffer(0), 7)


def smooth_line(points: list[tuple[float, float]]) -> Points:
    """Return a line without the small steps of landmarks: each is the mean of its neighbours."""
    line = np.asarray(points, float)
    for _ in range(3):
        line[1:-1] = (line[:-2] + 2 * line[1:-1] + line[2:]) / 4
    return line


def _draw_device(svg: Svg, palette: Palette) -> None:
    painter = SoftPainter(svg=svg, palette=palette, fit=TIGHT)
    white = white_ramp(palette)
    with svg.group("device.c-arm"):
        for part in stand():
            painter.draw(part, white)
        painter.draw(c_arm(), white)
        painter.draw(source(), palette.device)
        painter.draw(detector(), palette.device)


def _draw_table(svg: Svg, palette: Palette) -> None:
    painter = SoftPainter(svg=svg, palette=palette, fit=TIGHT)
    with svg.group("device.table"):
        for part in table_base():
            painter.draw(part, white_ramp(palette))
        painter.draw(plate(), palette.device)
        painter.draw(table_top(), materials(palette).cloth)


def draw(palette: Palette) -> Svg:
    """Draw the room."""
    svg = Svg(
        NAME,
        SIZE,
        "The room of a venogram",
        "A person lies on the back on a narrow table, seen from the side, the head at the left,"
        " covered by a sheet. An X-ray camera shaped like a C reaches above and below the table."
        " One of the team stands behind the table in a lead apron, cap and mask. A screen shows a"
        " blurred gray picture. Four rings mark where a needle may go in: neck, groin, thigh and"
        " behind the knee. Illustration, not a medical image.",
    )
    painter = SoftPainter(svg=svg, palette=palette)
    with svg.group("room"):
        draw_floor(painter, 60, 1740, FLOOR)
    with svg.group("device.screen"):
        draw_screen(SoftPainter(svg=svg, palette=palette, fit=TIGHT))
    draw_staff(svg, staff(), palette, "part.staff")
    _draw_device(svg, palette)
    _draw_table(svg, palette)
    figure = patient()
    with svg.group("patient"):
        x = figure.hip[0]
        pillow = smooth([(x + along, TABLE_TOP + down) for along, down in PILLOW])
        painter.draw(pillow, materials(palette).pillow)
        Dresser(svg, figure, palette, Dress()).all("person")
    with svg.group("device.sheet"):
        painter.draw(sheet(), workwear(palette).cap)
    with svg.group("places"):
        for place in places().values():
            draw_ring(painter, *place, 20)
    return svg


def _structures() -> tuple[Structure, ...]:
    rings = {name: ring(*place, 27) for name, place in places().items()}
    spots = together(rings.values())
    cover = sheet().difference(spots)
    helper = outline(staff())
    figure = patient()
    ahead = [sheet(), plate(), table_top(), *table_base(), figure.bare_leg(figure.pose.leg)]
    helper = helper.difference(together(ahead).buffer(2))
    couch = together([table_top(), plate(), *table_base()]).difference(sheet().buffer(2))
    camera = together([c_arm(), detector(), source(), *stand()])
    body = together([figure.head(), figure.trunk(180, 350), figure.limb(figure.pose.leg, 400, 500)])
    camera = camera.difference(together([sheet(), plate(), table_top(), body, spots]).buffer(2))
    return (
        *(
            Structure(id=name, region=rings[name], pin=place, layer="places")
            for name, place in places().items()
        ),
        Structure(id="device.sheet", region=cover, pin=(1040, 640)),
        Structure(id="device.table", region=couch, pin=(1230, 880)),
        Structure(id="device.c-arm", region=camera, pin=(480, 470), layer="device"),
        Structure(id="device.screen", region=screen(), pin=(235, 220)),
        Structure(id="part.staff", region=helper, pin=(1175, 470), layer="staff"),
    )


def _labels() -> tuple[Label, ...]:
    where = places()
    return (
        Label(id="device.screen", at=(235, 368)),
        Label(id="device.c-arm", at=(560, 190), anchor=(600, 340)),
        Label(id="part.staff", at=(1400, 330), align="left", anchor=(1190, 430)),
        Label(id="device.sheet", at=(730, 726)),
        Label(id="place.groin", at=(770, 460), anchor=where["place.groin"]),
        Label(id="place.neck", at=(600, 470), anchor=where["place.neck"]),
        Label(id="place.thigh", at=(925, 930), anchor=where["place.thigh"]),
        Label(id="place.knee", at=(1004, 850), anchor=where["place.knee"]),
        Label(id="device.table", at=(1560, 800), align="left", anchor=(1480, 712)),
        Label(id="note", at=(SIZE[0] / 2, 1136), size=20, required=True),
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
            Layer(id="device", elements=("device.c-arm",), swatch="device"),
            Layer(id="staff", elements=("part.staff",), swatch="device"),
            Layer(id="places", elements=("places",), swatch="mark"),
        ),
        tones=recolouring(),
    )
