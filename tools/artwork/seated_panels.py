# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Panels of the body map of a seated person; what the seat hides cannot be marked in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.body_maps import FLOOR as ART_FLOOR
from tools.artwork.body_maps import Panel
from tools.artwork.curves import mirror, spline, together
from tools.artwork.drawing import Place
from tools.artwork.figure import Figure, View
from tools.artwork.figure_draw import (
    BODY_DEPTH,
    Scene,
    draw_figure,
    draw_ground,
    draw_strokes,
)
from tools.artwork.figure_paint import Frame, draw_insets, insets, skin_of
from tools.artwork.figure_regions import (
    CREST,
    LOIN,
    RIBS,
    SMALL_OF_BACK,
    Outline,
    area,
    band,
    divided,
    sides,
)
from tools.artwork.figure_seated import (
    BACK,
    BACK_DETAILS,
    CALF_LINES,
    FLOOR,
    FRONT,
    FRONT_DETAILS,
    SEAT_BOTTOM,
    back_legs,
    seated_back,
    seated_front,
)
from tools.artwork.seat import draw_seat_back, draw_seat_front

WIDTH, SCALE = 720.0, 1.22
BESIDE = (286.0, 770.0)
GROUND = 150.0
LEG_MIDDLE = 74.0
KNEE_TOP, KNEE_BOTTOM, SHIN_END, ANKLE_END = 570.0, 628.0, 812.0, 858.0
CALF_TOP, CALF_END, BACK_ANKLE_END = SEAT_BOTTOM - 9, 776.0, 862.0
GROIN_ABOVE: Outline = ((0, 487), (10, 488.4), (40, 481), (66, 466), (82, 447), (86, 430))
GROIN_BELOW: Outline = (
    *((104, 430), (103, 454), (92, 478), (66, 498), (38, 512), (18, 522), (4, 514), (0, 508)),
)
HIP_FRONT: Outline = ((86, 430), (88, 470), (98, 500), (108, 524), (124, 534))
THIGH_INNER: Outline = ((22, 490), (36, 510), (49, 540), (56, 578))
THIGH_OUTER: Outline = ((94, 480), (91, 510), (90, 540), (90, 578))
BUTTOCK: Outline = ((0, 466), (40, 456), (66, 452), (80, 464), (90, 500), (92, 530), (88, 560))


@dataclass(frozen=True)
class SeatedPanel(Panel):
    """A seated person from the front or from behind."""

    @property
    def width(self) -> float:
        """Return the width of the panel."""
        return WIDTH

    @property
    def frame(self) -> Frame:
        """Return where the figure sits."""
        return Frame(SCALE, self.left + WIDTH / 2, ART_FLOOR - FLOOR * SCALE)

    @property
    def beside(self) -> Place:
        """Return where the words for a side stand."""
        return BESIDE

    @cached_property
    def figure(self) -> Figure:
        """Return the outlines."""
        return seated_front() if self.view is View.FRONT else seated_back()

    @cached_property
    def body(self) -> BaseGeometry:
        """Return what can be marked, in body units."""
        if self.view is View.FRONT:
            return self.figure.trunk
        below = box(-300, CALF_TOP, 300, FLOOR + 20)
        return together([self.figure.trunk, back_legs().intersection(below)])

    @cached_property
    def regions(self) -> Mapping[str, BaseGeometry]:
        """Return the shapes that can be marked here, in body units."""
        zones = _front() if self.view is View.FRONT else _back()
        return divided(zones, self.body, self.view)

    def draw_body(self, scene: Scene) -> None:
        """Draw the seat and the person on it."""
        draw_ground(scene, FLOOR, GROUND)
        if self.view is View.FRONT:
            draw_seat_front(scene)
            draw_figure(scene, self.figure, self.step, FRONT_DETAILS)
            return
        legs = scene.placed(insets(back_legs(), BODY_DEPTH, scene.steps))
        draw_insets(scene.svg, legs, skin_of(scene.palette), width=scene.width)
        draw_strokes(scene, CALF_LINES, BACK)
        draw_seat_back(scene)
        draw_figure(scene, self.figure, self.step, BACK_DETAILS)


def _front() -> dict[str, BaseGeometry]:
    above, below = spline(GROIN_ABOVE, 80), spline(GROIN_BELOW, 80)
    lap = box(0, CREST, 300, 700)
    groin = area(np.vstack([above, below])).intersection(lap)
    hip = area(np.vstack([spline(HIP_FRONT, 60), [(300, 534), (300, 430)]])).intersection(lap)
    thigh = together([box(0, CREST, 300, KNEE_TOP + 6)])
    within = area(np.vstack([spline(THIGH_INNER, 60), [(-10, 578), (-10, 490)]]))
    beyond = area(np.vstack([spline(THIGH_OUTER, 60), [(300, 578), (300, 480)]]))
    knee = _leg(KNEE_TOP, KNEE_BOTTOM, (6, 8))
    free = thigh.difference(together([groin, hip, knee]))
    legs = sides(
        {
            "knee.front": knee,
            "groin": groin,
            "hip.front": hip,
            "thigh.inner": free.intersection(within),
            "thigh.outer": free.intersection(beyond),
            "shin": _leg(KNEE_BOTTOM, SHIN_END, (8, 5)),
            "ankle.front": _leg(SHIN_END, ANKLE_END, (5, -7)),
            "foot.top": _leg(ANKLE_END, FLOOR + 20, (-7, 0)),
        },
        View.FRONT,
    )
    pelvis = area(np.vstack([above, [(0, CREST)]]))
    belly = {
        "pelvis": together([pelvis, mirror(pelvis)]).buffer(0.02),
        "abdomen.lower": box(-300, RIBS, 300, CREST),
    }
    return {**legs, **belly, **sides({"thigh.front": free}, View.FRONT)}


def _leg(top: float, bottom: float, bends: tuple[float, float]) -> BaseGeometry:
    return band(top, bottom, bends, LEG_MIDDLE)


def _back() -> dict[str, BaseGeometry]:
    buttock = area(np.vstack([spline(BUTTOCK, 100), [(0, 560)]]))
    loin = Polygon([*spline(LOIN, 60), (300, 425), (300, SMALL_OF_BACK), (0, SMALL_OF_BACK)])
    return sides(
        {
            "buttock": buttock,
            "back.lower": loin.buffer(0).difference(buttock),
            "hip.back": box(50, 420, 300, 560),
            "calf": _leg(CALF_TOP - 20, CALF_END, (6, 5)),
            "ankle.back": _leg(CALF_END, BACK_ANKLE_END, (5, 6)),
            "heel": _leg(BACK_ANKLE_END, FLOOR + 20, (6, 0)),
        },
        View.BACK,
    )


def seated_panels() -> tuple[Panel, ...]:
    """Return front and back of a seated person."""
    return (
        SeatedPanel("front", View.FRONT, FRONT, 0.0),
        SeatedPanel("back", View.BACK, BACK, WIDTH),
    )
