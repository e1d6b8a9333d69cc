# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The days and weeks after a stent, as six cards: only what the topic `after-stenting` says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import ellipse
from tools.artwork.daily_things import (
    Spot,
    draw_glass,
    draw_phone,
    draw_pill_box,
    draw_probe,
    draw_scanner,
    draw_stent_card,
    draw_tablet,
    draw_tree,
    draw_waves,
)
from tools.artwork.drawing import Drawing, Label, Structure
from tools.artwork.furniture import (
    draw_bed,
    draw_chair,
    draw_floor,
    draw_shade_on_floor,
    materials,
)
from tools.artwork.palettes import Palette
from tools.artwork.side_dress import TROUSERS, Dress, Dresser, cloth_of
from tools.artwork.side_figure import Arm, Leg, Pose, SideFigure, head_place, on_floor
from tools.artwork.soft_shapes import TIGHT, SoftPainter, slab
from tools.artwork.staff import workwear
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import recolouring, rim, skin

SIZE = (1800.0, 1260.0)
NAME = "after-care"
CARD = (560.0, 560.0)
GAP = 30.0
WORDS = 120.0
"""How much of a card, at its lower end, is for its words."""
DRESSED = Dress(legs=TROUSERS, shoes=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One scene."""

    id: str
    column: int
    row: int
    scene: Callable[[SoftPainter, Card], None]

    @property
    def left(self) -> float:
        """Return the left edge."""
        return GAP + self.column * (CARD[0] + GAP)

    @property
    def top(self) -> float:
        """Return the upper edge."""
        return GAP + self.row * (CARD[1] + GAP)

    @property
    def floor(self) -> float:
        """Return where things stand."""
        return self.top + CARD[1] - WORDS - 14

    @property
    def shape(self) -> BaseGeometry:
        """Return the whole card."""
        return slab(self.left, self.top, self.left + CARD[0], self.top + CARD[1], 24)


def _walking(painter: SoftPainter, card: Card) -> None:
    draw_floor(painter, card.left + 40, card.left + CARD[0] - 40, card.floor)
    draw_tree(painter, card.left + 440, card.floor, 300)
    draw_tree(painter, card.left + 86, card.floor, 200)
    pose = Pose(
        loin=-3,
        chest=-4,
        neck=-16,
        leg=Leg(thigh=22, calf=6, foot=12),
        far_leg=Leg(thigh=-13, calf=-38, foot=-30),
        arm=Arm(upper=-22, lower=2, hand=6),
        far_arm=Arm(upper=18, lower=40, hand=40),
    )
    x = card.left + 245
    figure = on_floor(pose, x, card.floor, 390)
    draw_shade_on_floor(painter, x, card.floor, 96)
    Dresser(painter.svg, figure, painter.palette, DRESSED).all("person.walking")


def _tablets(painter: SoftPainter, card: Card) -> None:
    table = slab(card.left + 26, card.floor - 26, card.left + CARD[0] - 26, card.floor + 22, 12)
    painter.draw(table, materials(painter.palette).wood)
    draw_pill_box(painter, card.left + 48, card.floor - 112, 340)
    draw_glass(painter, card.left + 466, card.floor - 2, 230)
    for across, up in ((300, -2), (352, 4)):
        draw_tablet(painter, card.left + across, card.floor - up, 19)


def _below(figure: SideFigure, leg: Leg, along: float) -> BaseGeometry:
    """Return what a stocking covers: the leg from a distance below the hip to the toes."""
    ends = [figure.leg_point(leg, along, forward) for forward in (-400, 400)]
    low = ends[1][1] + figure.stature
    half = Polygon([*ends, (ends[1][0], low), (ends[0][0], low)])
    return figure.bare_leg(leg).buffer(2.5).intersection(half)


def _stocking(painter: SoftPainter, card: Card) -> None:
    draw_floor(painter, card.left + 40, card.left + CARD[0] - 40, card.floor)
    inside = card.shape.buffer(-2)
    near, far = Leg(thigh=3, calf=0), Leg(thigh=14, calf=4)
    figure = on_floor(Pose(leg=near, far_leg=far), card.left + 220, card.floor, 1180)
    palette, wear = painter.palette, workwear(painter.palette).scrubs
    bare = skin(palette)
    draw_shade_on_floor(painter, card.left + 270, card.floor, 150)
    lined = replace(bare, outline=rim(palette))
    faint = 1.0 if palette.flat else 0.5
    for leg in (far, near):
        painter.draw(figure.bare_leg(leg).intersection(inside), lined)
        painter.draw(_below(figure, leg, 268), wear)
        painter.draw(figure.limb(leg, 262, 280, 3.4), wear)
        for along in (300, 330, 360, 390, 420, 450):
            rib = ((along, 22), (along + 4, 0), (along + 1, -24))
            places = [figure.leg_point(leg, down, forward) for down, forward in rib]
            painter.svg.line(places, Ink(line=wear.outline, width=1.4, opacity=faint))
        shorts = figure.limb(leg, 60, 196, 9).intersection(inside)
        painter.draw(shorts, cloth_of(palette).legs)


def _stent_card(painter: SoftPainter, card: Card) -> None:
    draw_stent_card(painter, Spot(x=card.left + CARD[0] / 2, y=card.top + 230))


def _scan(painter: SoftPainter, card: Card) -> None:
    draw_floor(painter, card.left + 30, card.left + CARD[0] - 30, card.floor)
    top = card.floor - 120
    leg = Leg(thigh=87, calf=86, foot=80)
    pose = Pose(
        loin=90, chest=88, neck=72, head=80, leg=leg, far_leg=leg,
        arm=Arm(upper=80, lower=90, hand=90), far_arm=Arm(upper=90, lower=90, hand=90),
    )  # fmt: skip
    figure = SideFigure(pose=pose, hip=(card.left + 232, top - 28), stature=400)
    draw_bed(painter, card.left + 36, card.left + 444, top, card.floor, 0.62)
    pillow = ellipse(card.left + 72, top - 10, 44, 15)
    painter.draw(pillow, materials(painter.palette).pillow)
    Dresser(painter.svg, figure, painter.palette, Dress()).all("person.scan")
    x, y = figure.leg_point(leg, -6, 60)
    way = ((0, 54), (10, 92), (70, 118), (134, 84), (194, 40))
    cable = [(x + across, y - up) for across, up in way]
    draw_scanner(painter, card.left + 488, card.floor, cable)
    draw_probe(painter, Spot(x=x, y=y - 27, scale=0.42, turn=4))


def _call(painter: SoftPainter, card: Card) -> None:
    draw_floor(painter, card.left + 40, card.left + CARD[0] - 40, card.floor)
    pose = Pose(
        loin=5,
        chest=1,
        neck=-10,
        leg=Leg(thigh=88, calf=2),
        far_leg=Leg(thigh=87, calf=10),
        arm=Arm(upper=24, lower=189, hand=184, short=0.52),
        far_arm=Arm(upper=20, lower=66, hand=72),
    )
    figure = on_floor(pose, card.left + 190, card.floor, 500)
    x, y = figure.hip
    draw_shade_on_floor(painter, x + 50, card.floor, 120)
    draw_chair(painter, x - 44, x + 72, y + 29, card.floor, high=165)
    dresser = Dresser(painter.svg, figure, painter.palette, DRESSED)
    with painter.svg.group("person.call"):
        dresser.far_side()
        dresser.body()
        dresser.head()
        ear = head_place(figure, (0, 28))
        draw_phone(painter, Spot(x=ear[0] + 14, y=ear[1] + 10, scale=0.8, turn=-16))
        dresser.near_arm()
    draw_waves(painter, Spot(x=ear[0] + 62, y=ear[1] + 12, scale=1.1))


CARDS = (
    Card(id="part.walking", column=0, row=0, scene=_walking),
    Card(id="part.tablets", column=1, row=0, scene=_tablets),
    Card(id="part.stocking", column=2, row=0, scene=_stocking),
    Card(id="part.stent-card", column=0, row=1, scene=_stent_card),
    Card(id="part.scan", column=1, row=1, scene=_scan),
    Card(id="part.call", column=2, row=1, scene=_call),
)


def draw(palette: Palette) -> Svg:
    """Draw all cards."""
    svg = Svg(
        NAME,
        SIZE,
        "The days and weeks after a stent",
        "Six cards. A person walks outdoors. A box of tablets for the week and a glass of water. A"
        " knee-long stocking on a leg. A wallet with a card that shows a stent. A person lies on a"
        " couch while an ultrasound probe is held on the lower belly. A person sits and telephones."
        " Illustration, not a medical image.",
    )
    painter = SoftPainter(svg=svg, palette=palette, depth=14)
    for card in CARDS:
        with svg.group(f"card.{card.id.removeprefix('part.')}"):
            svg.shape(card.shape, Ink(line=palette.device.outline, width=2.0), fit=TIGHT)
            card.scene(painter, card)
    return svg


def make() -> Drawing:
    """Return the drawing."""
    labels = [
        Label(id=card.id, at=(card.left + CARD[0] / 2, card.top + CARD[1] - WORDS / 2))
        for card in CARDS
    ]
    note = Label(id="note", at=(SIZE[0] / 2, 1226), size=20, required=True)
    return Drawing(
        id=NAME,
        size=SIZE,
        draw=draw,
        labels=(*labels, note),
        structures=tuple(
            Structure(id=card.id, region=card.shape, pin=(card.left + 44, card.top + 44))
            for card in CARDS
        ),
        tones=recolouring(),
    )
