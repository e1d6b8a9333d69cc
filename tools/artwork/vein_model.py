# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The shape of a vein that loses a share of its area: pure numbers, for pictures and for the app.

`lost` is the share of the AREA that is lost, 0 to 0.9. Lengths are in drawing units; `below` is the
distance from the narrow place along the vein, against the flow: below it is more, above it less.
Side veins, pooling and flow explain the idea; they are no model of pressure.
"""

from __future__ import annotations

import math
from collections.abc import Callable

Edges = Callable[[float], tuple[float, float]]
"""The front and the back edge of the inside, by `below`, from the middle of the open vein."""

RADIUS = 60.0
"""Of the open vein."""
PRESSED_LENGTH = 64.0
"""Half the length of the dent that an artery makes."""
HALVINGS = 60
WIDEST = 0.22
"""Share of its radius by which a vein widens below a tight place."""
SIDE_VEINS_FROM, SIDE_VEINS_SPAN, SIDE_VEIN_WIDEST = 0.25, 0.45, 11.0


def ellipse_axes(lost: float, radius: float) -> tuple[float, float]:
    """Return both radii of a pressed vein: the wall is as long as before, the area is less."""
    area, around = (1 - lost) * radius * radius, 2 * math.pi * radius
    low, high = 1.0, 150.0
    across = deep = radius
    for _ in range(HALVINGS):
        ratio = math.sqrt(low * high)
        deep = math.sqrt(area / ratio)
        across = deep * ratio
        if _perimeter(across, deep) < around:
            low = ratio
        else:
            high = ratio
    return across, deep


def _perimeter(across: float, deep: float) -> float:
    """Return the length of an ellipse (Ramanujan's second formula)."""
    flatness = ((across - deep) / (across + deep)) ** 2
    return math.pi * (across + deep) * (1 + 3 * flatness / (10 + math.sqrt(4 - 3 * flatness)))


def throat(lost: float) -> float:
    """Return how thick a pressed vein is at its tightest: a share of its open width."""
    return ellipse_axes(lost, 1.0)[1]


def pressed(below: float, lost: float) -> tuple[float, float]:
    """Return the edges of a vein that is pressed from the front; its back stays on the spine."""
    dent = math.exp(-((abs(below) / PRESSED_LENGTH) ** 2.4))
    thick = 1 - (1 - throat(lost)) * dent
    wider = widening(below, lost)
    return -RADIUS + 2 * RADIUS * (1 - thick) - wider, RADIUS + wider * 0.35


def scarred(below: float, lost: float, length: float = 110.0) -> tuple[float, float]:
    """Return the edges of a vein that scar narrows from all sides: it stays round."""
    tight = math.exp(-((abs(below) / length) ** 4))
    share = 1 - (1 - math.sqrt(1 - lost)) * tight
    wider = 0.6 * widening(below, lost)
    return -RADIUS * share - wider, RADIUS * share + wider


def widening(below: float, lost: float) -> float:
    """Return by how much each side of a vein gives way below the narrow place."""
    onset = 1 / (1 + math.exp(-(below - 125) / 30))
    return RADIUS * WIDEST * min(1.0, lost / 0.8) * onset


def side_vein_radius(lost: float) -> float:
    """Return the radius of the veins that lead round the narrow place; 0 while there are none."""
    if lost <= SIDE_VEINS_FROM:
        return 0.0
    return SIDE_VEIN_WIDEST * min(1.0, (lost - SIDE_VEINS_FROM) / SIDE_VEINS_SPAN)


def pooling(lost: float) -> float:
    """Return how dark the blood below the narrow place is drawn, 0 to 1."""
    return max(0.0, min(1.0, (lost - 0.12) / 0.6))


def flow(lost: float) -> float:
    """Return how long the arrows of flow are drawn: 1 is open."""
    return 1 - 0.8 * min(1.0, max(0.0, lost - 0.05) / 0.8)
