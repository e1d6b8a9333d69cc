# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of the lower body that a person can mark, as shapes on the figure of `figure.py`.

The lines between them follow what can be felt: hip crest, crease of the groin, fold of the
buttock, upper and lower edge of the knee, ankle. All are placed on the average build and carried
over to the other one. For the body maps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from shapely import line_merge
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import polylabel

from tools.artwork.curves import Points, mirror, polygons, rounded, spline, together
from tools.artwork.figure import Build, Figure, View, carried
from tools.artwork.shading import largest

Outline = Sequence[tuple[float, float]]

CREST = 434.0
"""Height of the hip crest as the map draws it."""
RIBS = 372.0
SMALL_OF_BACK = 352.0
KNEE_TOP, KNEE_BOTTOM = 674.0, 756.0
SHIN_END, ANKLE_END = 900.0, 957.0
CALF_END, BACK_ANKLE_END = 886.0, 955.0
FLOOR = 1014.0
BEND, LEG_MIDDLE, LEG_REACH = 6.0, 57.0, 44.0
"""Lines across a leg bend down this much in its middle, as they do around a limb."""

SHORTEST = 9.0
"""Shorter pieces of a border are leftovers beside the outline of the body."""

GROIN_ABOVE: Outline = ((0, 515), (12, 503), (30, 480), (47, 456), (57, 432))
GROIN_BELOW: Outline = (
    *((75, 432), (72, 446), (62, 470), (48, 495), (33, 519), (18, 543), (8, 560), (0, 562)),
)
HIP_FRONT: Outline = ((58, 432), (57, 456), (58, 480), (63, 508), (72, 536), (88, 556), (114, 568))
THIGH_INNER: Outline = ((20, 500), (30, 530), (36, 560), (40.4, 600), (43.4, 640), (45, 690))
THIGH_OUTER: Outline = ((80, 520), (77, 560), (75, 600), (73, 640), (70, 690))
BUTTOCK: Outline = (
    *((0, 464), (36, 455), (62, 450), (77, 461), (82, 498), (80, 532), (68, 552)),
    *((48, 562), (26, 558), (8, 548), (0, 541)),
)
HIP_BACK: Outline = (
    *((50, 453), (76, 444), (104, 436), (130, 428), (134, 520), (128, 592), (110, 582)),
    *((94, 572), (78, 552), (66, 500)),
)
LOIN: Outline = ((0, 462), (50, 452), (96, 440), (130, 430))


def regions(figure: Figure) -> dict[str, BaseGeometry]:
    """Return the shapes that can be marked, by name with the patient's side, in body units."""
    front = figure.view is View.FRONT
    zones = front_zones(figure.build) if front else back_zones(figure.build)
    return divided(zones, figure.trunk, figure.view)


def divided(
    zones: Mapping[str, BaseGeometry], body: BaseGeometry, view: View
) -> dict[str, BaseGeometry]:
    """Divide a body among zones: earlier ones take what lies in several."""
    shapes: dict[str, BaseGeometry] = {}
    taken: BaseGeometry = Polygon()
    for name, zone in zones.items():
        shapes[name] = largest(zone.intersection(body).difference(taken))
        taken = together([taken, shapes[name].buffer(0.01)])
    order = partial(_place, view=view)
    return {f"region.{name}": shapes[name] for name in sorted(shapes, key=order)}


def tapped(shape: BaseGeometry) -> BaseGeometry:
    """Return a shape a little inside its borders, so that neighbours do not touch."""
    return largest(rounded(shape.buffer(-0.8), 1.4))


def slit(shape: BaseGeometry) -> BaseGeometry:
    """Return a shape cut through its holes: a region is known by its outlines only."""
    holes = [hole for part in polygons(shape) for hole in part.interiors]
    for hole in holes:
        x = Polygon(hole).centroid.x
        shape = shape.difference(box(x - 0.2, -5000, x + 0.2, 5000))
    return shape


def pin(shape: BaseGeometry) -> tuple[float, float]:
    """Return the place that lies deepest inside a shape."""
    deepest = polylabel(largest(shape), 0.5)
    return float(deepest.x), float(deepest.y)


def guides(body: BaseGeometry, shapes: Mapping[str, BaseGeometry]) -> list[Points]:
    """Return the lines between regions, without the outline of the body."""
    drawn = body.boundary.buffer(1.6)
    lines: list[Points] = []
    for shape in shapes.values():
        edge = largest(shape).exterior.difference(drawn)
        merged = line_merge(edge)
        lines += [
            np.asarray(line.simplify(0.25).coords)
            for line in getattr(merged, "geoms", [merged])
            if line.length > SHORTEST
        ]
        drawn = together([drawn, largest(shape).exterior.buffer(0.8)])
    return lines


WALK = {
    View.FRONT: (
        *("foot.top", "ankle.front", "shin", "knee.front", "thigh.inner", "thigh.front"),
        *("thigh.outer", "groin", "hip.front", "pelvis", "abdomen"),
    ),
    View.BACK: (
        *("heel", "ankle.back", "calf", "knee.back", "thigh.back", "buttock", "hip.back", "back"),
    ),
}
"""With the blood, from the foot upwards."""


def _place(name: str, view: View) -> tuple[int, str]:
    """Return the place of a region in the walk of the arrow keys."""
    return next(at for at, stem in enumerate(WALK[view]) if name.startswith(stem)), name


def _carry(line: Outline, build: Build, pieces: int = 90) -> Points:
    """Return a smooth line through landmarks that were carried over to a build."""
    return spline(carried(line, build), pieces)


def area(outline: Points) -> BaseGeometry:
    """Return what a closed line surrounds."""
    return Polygon(outline).buffer(0)


def band(
    top: float,
    bottom: float,
    bends: tuple[float, float] = (BEND, BEND),
    middle: float = LEG_MIDDLE,
) -> BaseGeometry:
    """Return the part of a leg between two heights, with bent edges."""
    across = np.linspace(-20, 160, 60)
    bow = 1 - ((across - middle) / LEG_REACH) ** 2
    bow = np.maximum(bow, -0.6)
    upper = np.column_stack([across, top + bends[0] * bow])
    lower = np.column_stack([across, bottom + bends[1] * bow])
    return area(np.vstack([upper, lower[::-1]])).intersection(box(0, 0, 200, 1100))


def sides(zones: Mapping[str, BaseGeometry], view: View) -> dict[str, BaseGeometry]:
    """Return zones of the viewer's right (x > 0) for both sides of the patient."""
    near, far = ("left", "right") if view is View.FRONT else ("right", "left")
    both: dict[str, BaseGeometry] = {}
    for name, zone in zones.items():
        both[f"{name}.{near}"], both[f"{name}.{far}"] = zone, mirror(zone)
    return both


def front_zones(build: Build) -> dict[str, BaseGeometry]:
    """Return the zones of the front of a build, those that go first before the others."""
    above, below = _carry(GROIN_ABOVE, build), _carry(GROIN_BELOW, build)
    groin = area(np.vstack([above, below])).intersection(box(0, CREST, 300, 700))
    hip_edge = _carry(HIP_FRONT, build)
    hip = area(np.vstack([hip_edge, [(300, 575), (300, CREST), (60, CREST)]]))
    hip = hip.intersection(box(0, CREST, 300, 700))
    inner, outer = _carry(THIGH_INNER, build), _carry(THIGH_OUTER, build)
    thigh = area(np.vstack([[(0, CREST)], [(300, CREST)], *_knee_line(KNEE_TOP)]))
    within = area(np.vstack([inner, [(-10, 690), (-10, 500)]]))
    beyond = area(np.vstack([outer, [(300, 690), (300, 520)]]))
    thigh = thigh.difference(together([groin, hip]))
    legs = sides(
        {
            "groin": groin,
            "hip.front": hip,
            "thigh.inner": thigh.intersection(within),
            "thigh.outer": thigh.intersection(beyond),
            "knee.front": band(KNEE_TOP, KNEE_BOTTOM, (BEND, 8)),
            "shin": band(KNEE_BOTTOM, SHIN_END, (8, 5)),
            "ankle.front": band(SHIN_END, ANKLE_END, (5, -7)),
            "foot.top": band(ANKLE_END, FLOOR, (-7, 0)),
        },
        view=View.FRONT,
    )
    pelvis = area(np.vstack([above, [(0, CREST)]]))
    fronts = sides({"thigh.front": thigh}, view=View.FRONT)
    belly = {
        "pelvis": together([pelvis, mirror(pelvis)]),
        "abdomen.lower": box(-300, RIBS, 300, CREST),
    }
    return {**legs, **belly, **fronts}


def _knee_line(height: float) -> list[Points]:
    across = np.linspace(160, 0, 40)
    bow = np.maximum(1 - ((across - LEG_MIDDLE) / LEG_REACH) ** 2, -0.6)
    return [np.column_stack([across, height + BEND * bow])]


def back_zones(build: Build) -> dict[str, BaseGeometry]:
    """Return the zones of the back of a build, those that go first before the others."""
    buttock = area(_carry(BUTTOCK, build, 160))
    hip = area(spline(carried(HIP_BACK, build), 200, closed=True)).difference(buttock)
    loin = area(
        np.vstack([_carry(LOIN, build), [(300, 425), (300, SMALL_OF_BACK), (0, SMALL_OF_BACK)]])
    )
    thigh = area(np.vstack([[(0, 530)], [(300, 530)], *_knee_line(KNEE_TOP - 4)]))
    return sides(
        {
            "buttock": buttock,
            "hip.back": hip,
            "back.lower": loin,
            "thigh.back": thigh.difference(together([buttock, hip])),
            "knee.back": band(KNEE_TOP - 4, KNEE_BOTTOM - 6),
            "calf": band(KNEE_BOTTOM - 6, CALF_END, (BEND, 5)),
            "ankle.back": band(CALF_END, BACK_ANKLE_END, (5, BEND)),
            "heel": band(BACK_ANKLE_END, FLOOR, (BEND, 0)),
        },
        view=View.BACK,
    )
