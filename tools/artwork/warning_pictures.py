# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pictures on the cards of `warning_signs`: one calm picture for each group of signs.

The groups are those of the emergency card (E1 to E14) and two of the same-day list (T1, T8).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, box

from tools.artwork import lower_leg, symbols
from tools.artwork.curves import ellipse, mirror, rounded, smooth, together
from tools.artwork.figure import AVERAGE, View, figure
from tools.artwork.figure_draw import draw_figure
from tools.artwork.figure_paint import (
    FRONT_LINES,
    NAVEL,
    STANDING,
    Details,
    cloth_of,
    draw_insets,
    insets,
)
from tools.artwork.figure_poses import Arm, posed
from tools.artwork.leg_draw import draw_leg_lines, draw_limb
from tools.artwork.leg_skin import SORES
from tools.artwork.shading import draw_hatching
from tools.artwork.svg import Ink
from tools.artwork.tones import NEUTRAL
from tools.artwork.warning_cards import (
    LEGS_APART,
    Card,
    draw_legs,
    draw_speech,
    draw_tape,
    draw_tint,
)

NEWLY_SWOLLEN = 1.0
UNDER = np.radians(np.linspace(-8, 188, 40))
"""Along the lower edge of a round belly."""
HANGING = Arm(elbow=(134, 372), wrist=(157, 520), hand_degrees=7, crosses=False)
BRIEFS = ((0, 563), (9, 551), (22, 523), (40, 490), (62, 475), (90, 468), (150, 462))
ELBOW_AT = 120.0
POSED_SKIN = tuple(each for each in FRONT_LINES if each[2][0][0] < ELBOW_AT)
"""Without the folds of elbows that hang down."""
SHOWN = Details(skin=POSED_SKIN, vest=NAVEL, hands=False, feet=False)
BRIEFS_SHOWN = replace(SHOWN, hem=BRIEFS)
WITH_CHILD = replace(
    AVERAGE,
    side=tuple(
        (x + 21 * np.exp(-(((y - 366) / 56) ** 2)), y) for x, y in np.asarray(AVERAGE.side).tolist()
    ),
)


def draw_breathing(card: Card) -> None:
    """A hand on the chest (E1 to E4)."""
    scene = card.scene(0.8, (0, 166))
    hand = Arm(elbow=(150, 342), wrist=(58, 284), hand_degrees=-108, left_of_picture=True)
    draw_figure(scene, posed([hand, HANGING]), card.name, SHOWN)
    hand.draw_forearm(scene)
    chest = scene.frame.points([(24, 254)])[0]
    card.stroke(symbols.arcs((float(chest[0]), float(chest[1])), (34.0, 48.0), (-70, 50)))
    mouth = scene.frame.points([(30, 108)])[0]
    card.stroke(
        symbols.arcs((float(mouth[0]), float(mouth[1])), (30.0, 44.0, 58.0), (-16, 30)), 3.4
    )


def draw_swollen_leg(card: Card) -> None:
    """One leg much thicker and of another colour (E5)."""
    swelling = 1.45
    draw_legs(card, swelling)
    scene = card.scene(0.84, (-LEGS_APART, 866))
    draw_tint(scene, lower_leg.leg(swelling), ((0, 640), (0, 960)), (0.16, 0.46))
    well = lower_leg.leg().boundary.intersection(box(-90, 600, 90, 950))
    ink = Ink(line=card.palette.ink, width=2.4, opacity=0.8, dash="7 6")
    for part in getattr(well, "geoms", [well]):
        for line in scene.frame.lines(np.asarray(part.coords)):
            card.svg.line(line, ink)


def draw_cold_foot(card: Card) -> None:
    """A cold, numb foot (E6)."""
    scene = card.scene(1.7, (22, 944))
    limb = lower_leg.leg()
    draw_limb(scene, limb)
    draw_leg_lines(scene, width=1.3)
    draw_tint(scene, limb, ((-6, 930), (40, 1000)), (0.0, 0.5))
    around = LineString(symbols.arcs((38, 985), (58,), (-72, 26))[0])
    placed = scene.frame.shape(around)
    card.svg.line(np.asarray(placed.coords), Ink(line=card.sign, width=3.6, dash="1 9"))
    card.stroke(symbols.snowflake(card.at(0.77, 0.25), 34.0), 4.0)


def draw_bleeding(card: Card) -> None:
    """A hand presses a pad on the groin, and a clock (E7 to E9)."""
    scene = card.scene(1.06, (48, 474))
    hand = Arm(elbow=(160, 352), wrist=(106, 462), hand_degrees=-58)
    other = replace(HANGING, left_of_picture=True)
    draw_figure(scene, posed([hand, other]), card.name, BRIEFS_SHOWN)
    other.draw_forearm(scene)
    red = card.palette.artery
    for x, y, height in ((20, 552, 15), (29, 572, 19)):
        fallen = scene.frame.shape(symbols.drop((x, y), height))
        fill = "#000000" if card.palette.flat else red.dark
        card.svg.shape(fallen, Ink(fill=fill))
    pad = affinity.rotate(rounded(box(14, 486, 66, 536), 6), 28)
    look = cloth_of(card.palette)
    fill = "#ffffff"
    card.svg.shape(scene.frame.shape(pad), Ink(fill=fill, line=look.outline, width=2.4))
    hand.draw_forearm(scene)
    symbols.draw_clock(card.svg, card.at(0.16, 0.19), 33.0, card.palette)


def draw_face_arm_speech(card: Card) -> None:
    """Of two arms held out one sinks; speech is slurred (E8, E10)."""
    scene = card.scene(0.52, (0, 196))
    held = Arm(
        elbow=(160, 204), wrist=(204, 201), hand_degrees=92, left_of_picture=True, crosses=False
    )
    sinking = Arm(elbow=(164, 244), wrist=(200, 304), hand_degrees=34, crosses=False)
    draw_figure(scene, posed([held, sinking]), card.name, SHOWN)
    held.draw_forearm(scene)
    sinking.draw_forearm(scene)
    level = scene.frame.points([(150, 196), (268, 196)])
    card.svg.line(level, Ink(line=card.sign, width=3.2, dash="7 7"))
    card.arrow(*scene.frame.points([(256, 212), (256, 300)]))
    draw_speech(card, card.at(0.77, 0.17))


def draw_after_procedure(card: Card) -> None:
    """A hand on the side of the belly, and a dressing in the groin (E11, E12)."""
    scene = card.scene(0.8, (0, 405))
    hand = Arm(elbow=(160, 352), wrist=(92, 410), hand_degrees=-72, left_of_picture=True)
    draw_figure(scene, posed([hand, HANGING]), card.name, BRIEFS_SHOWN)
    HANGING.draw_forearm(scene)
    hand.draw_forearm(scene)
    pain = scene.frame.points([(-22, 424)])[0]
    card.stroke(symbols.arcs((float(pain[0]), float(pain[1])), (40.0, 54.0, 68.0), (-60, 40)))
    strip = affinity.rotate(rounded(box(20, 498, 68, 516), 8), -38)
    pad = affinity.rotate(box(36, 499.5, 52, 514.5), -38)
    look = cloth_of(card.palette)
    card.svg.shape(scene.frame.shape(strip), Ink(fill="#ffffff", line=look.outline, width=2.2))
    card.svg.shape(scene.frame.shape(pad), Ink(fill=look.ramp.base, line=look.outline, width=1.4))


def draw_back_and_bladder(card: Card) -> None:
    """From behind: the seat is numb, both legs hurt (E13)."""
    scene = card.scene(0.78, (0, 532))
    person = figure(View.BACK, AVERAGE)
    draw_figure(scene, person, card.name, STANDING[View.BACK])
    saddle = smooth(((0, 486), (26, 508), (38, 540), (34, 578), (20, 600), (9, 590), (0, 552)))
    both = together([saddle, mirror(saddle), box(-4, 496, 4, 545)]).intersection(person.trunk)
    placed = scene.frame.shape(both)
    if card.halo:
        card.svg.shape(placed, Ink(fill=card.halo, opacity=0.55))
    draw_hatching(card.svg, placed, Ink(line=card.sign, width=2.6), gap=9.0)
    card.svg.shape(placed, Ink(line=card.sign, width=2.6))
    for x in (-56, 56):
        card.arrow(*scene.frame.points([(x, 616), (x, 690)]))


def draw_pregnancy(card: Card) -> None:
    """A round belly between two hands (E14)."""
    scene = card.scene(0.62, (0, 222))
    below = Arm(elbow=(164, 348), wrist=(82, 414), hand_degrees=-82)
    above = Arm(elbow=(166, 334), wrist=(88, 290), hand_degrees=-100, left_of_picture=True)
    details = replace(SHOWN, vest=())
    draw_figure(scene, posed([below, above], WITH_CHILD), card.name, details)
    look = cloth_of(card.palette)
    belly = scene.frame.whole(ellipse(0, 350, 93, 84))
    parts = insets(belly, 34.0, scene.steps)
    draw_insets(card.svg, [(max(lit, 0.3), scene.frame.seen(part)) for lit, part in parts], look)
    ink = Ink(line=look.outline, width=2.2)
    scene.line(np.column_stack([93 * np.cos(UNDER), 350 + 84 * np.sin(UNDER)]), ink)
    below.draw_forearm(scene)
    above.draw_forearm(scene)


def draw_fever(card: Card) -> None:
    """A thermometer, and a hot patch of skin (T8)."""
    scene = card.scene(1.05, (-36, 846))
    draw_limb(scene, lower_leg.leg())
    draw_leg_lines(scene)
    patch = smooth(((-14, 786), (4, 780), (16, 796), (14, 826), (4, 846), (-12, 842), (-20, 816)))
    if card.palette.flat:
        placed = scene.frame.shape(patch)
        card.svg.shape(placed, Ink(fill="#ffffff", line="#000000", width=2.0, dash="4 4"))
        draw_hatching(card.svg, placed, Ink(line="#000000", width=1.6), gap=9.0)
    else:
        for inset, seen in ((0, 0.2), (3, 0.25), (6.5, 0.3), (10, 0.3)):
            part = scene.frame.shape(patch.buffer(-inset))
            card.svg.shape(part, Ink(fill=SORES[NEUTRAL].base, opacity=seen))
    x, y = scene.frame.points([(-2, 770)])[0]
    card.stroke([symbols.wave((x + off, y), 40.0, 5.0) for off in (-22, 0, 22)], 3.6)
    glass, column = symbols.thermometer(card.at(0.24, 0.5), 228.0)
    device = card.palette.device
    card.svg.shape(glass, Ink(fill=symbols.glass(card.palette), line=device.outline, width=2.6))
    card.svg.shape(column, Ink(fill=card.sign))
    for share in np.linspace(0.22, 0.62, 6):
        x, y = card.at(0.24, float(share))
        card.svg.line([(x + 26, y), (x + 36, y)], Ink(line=device.outline, width=2.4))


def draw_new_swelling(card: Card) -> None:
    """A tape round both calves: one is thicker (T1)."""
    draw_legs(card, NEWLY_SWOLLEN)
    for swelling, mirrored in ((0.0, True), (NEWLY_SWOLLEN, False)):
        x = LEGS_APART if mirrored else -LEGS_APART
        scene = card.scene(0.84, (x, 866), mirrored=mirrored)
        limb = lower_leg.leg(swelling)
        left, _, right, _ = limb.intersection(box(-90, 780, 90, 782)).bounds
        draw_tape(scene, (left, right), 780.0)


PICTURES: dict[str, Callable[[Card], None]] = {
    "part.breathing-and-chest": draw_breathing,
    "part.swollen-leg": draw_swollen_leg,
    "part.cold-foot": draw_cold_foot,
    "part.bleeding": draw_bleeding,
    "part.face-arm-speech": draw_face_arm_speech,
    "part.after-procedure": draw_after_procedure,
    "part.back-and-bladder": draw_back_and_bladder,
    "part.pregnancy": draw_pregnancy,
    "part.fever": draw_fever,
    "part.new-swelling": draw_new_swelling,
}
