# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The living vein cut across and along. The unit of length is the radius of the open vein.

Across, the front of the body is up (y below 0). Along, `below` counts from the narrow place
against the flow: below it is more than 0, above it less. A pressed vein keeps the length of its
wall and loses area by getting flat; scar leaves the wall as it is and fills the room inside it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from edu_app.render.vein import Cause, VeinState

Point = tuple[float, float]

WALL = 0.15
"""How thick the wall is drawn."""
CORNERS = 120
"""Points of an outline."""
HALVINGS = 26
FLATTEST = 150.0
MOST_BENT = 0.62
"""Curvature of a vein that something round presses from one side."""
BENT_FROM = 0.3
"""Share of the area lost from which it is as bent as that."""
DENTS = {Cause.ARTERY: (1.07, 2.4), Cause.SCAR: (1.9, 4.0), Cause.OUTSIDE: (1.75, 3.0)}
"""Half the length of the narrow place and how steep its ends are."""
WIDEST, GIVES_BACK = 0.22, 0.35
"""By how much a vein widens below a tight place, and which part of that is behind."""
WIDENS_FROM, WIDENS_TO = 1.3, 3.4
SIDE_VEINS_FROM, SIDE_VEINS_SPAN, SIDE_VEIN = 0.25, 0.45, 0.18
STENT_LEAVES = 0.35
"""Part of the width of side veins that is drawn beside a stent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The vein cut across at its narrow place; its middle is at 0, 0."""

    across: float
    """Half its width, of the inside."""
    deep: float
    """Half its thickness from front to back, in the middle."""
    inside: tuple[Point, ...]
    """The edge of the room that blood has."""
    wall: tuple[Point, ...]
    """The inner edge of the wall; scar fills what lies between it and the inside."""
    outline: tuple[Point, ...]
    """The outer edge of the wall."""


def section(state: VeinState) -> Section:
    """Return the slice across."""
    return _section(round(state.drawn_lost, 4), state.cause)


@lru_cache(maxsize=512)
def _section(lost: float, cause: Cause) -> Section:
    if cause is Cause.SCAR:
        radius = math.sqrt(1 - lost)
        inside, wall = ellipse(radius, radius), ellipse(1, 1)
        outline = ellipse(1 + WALL, 1 + WALL)
        return Section(across=radius, deep=radius, inside=inside, wall=wall, outline=outline)
    bend = 0.0
    if cause is Cause.OUTSIDE:
        bend = MOST_BENT * min(1.0, lost / BENT_FROM)
    across, deep = _axes(lost, bend)
    inside = bent(ellipse(across, deep), bend)
    outline = bent(ellipse(across + WALL, deep + WALL), bend)
    return Section(across=across, deep=deep, inside=inside, wall=inside, outline=outline)


def thickness(state: VeinState) -> float:
    """Return how thick the room for blood is at the narrow place: the same in both slices."""
    return 2 * section(state).deep


# ---------------------------------------------------------------- across


def ellipse(across: float, deep: float) -> tuple[Point, ...]:
    """Return the outline of an ellipse."""
    return tuple((across * x, deep * y) for x, y in CIRCLE)


CIRCLE = tuple(
    (math.cos(2 * math.pi * at / CORNERS), math.sin(2 * math.pi * at / CORNERS))
    for at in range(CORNERS)
)


def bent(outline: tuple[Point, ...], bend: float) -> tuple[Point, ...]:
    """Bend an outline around something that presses from the front.

    Lines from front to back stay as long as they are, so a shape that is alike in front and at
    the back keeps its area to the last digit.
    """
    if bend <= 0:
        return outline
    reach = 1 / bend
    return tuple(
        ((reach + y) * math.sin(bend * x), (reach + y) * math.cos(bend * x) - reach)
        for x, y in outline
    )


def area(outline: tuple[Point, ...]) -> float:
    """Return the area within an outline."""
    pairs = zip(outline, (*outline[1:], outline[0]), strict=True)
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2


def around(outline: tuple[Point, ...]) -> float:
    """Return the length of an outline."""
    return sum(math.dist(a, b) for a, b in zip(outline, (*outline[1:], outline[0]), strict=True))


def _axes(lost: float, bend: float) -> Point:
    """Return half the width and half the thickness of a pressed vein with its whole wall."""
    low, high = 1.0, FLATTEST
    across = deep = math.sqrt(1 - lost)
    for _ in range(HALVINGS):
        ratio = math.sqrt(low * high)
        deep = math.sqrt((1 - lost) / ratio)
        across = deep * ratio
        if _length(across, deep, bend) < 1:
            low = ratio
        else:
            high = ratio
    return across, deep


def _length(across: float, deep: float, bend: float) -> float:
    """Return how long the wall is, as a part of that of the open vein."""
    if bend > 0:
        return around(bent(ellipse(across, deep), bend)) / ROUND
    flat = ((across - deep) / (across + deep)) ** 2  # Ramanujan's second formula
    return (across + deep) / 2 * (1 + 3 * flat / (10 + math.sqrt(4 - 3 * flat)))


ROUND = around(CIRCLE)


# ---------------------------------------------------------------- along


def inside_at(state: VeinState, below: float) -> Point:
    """Return the front and the back edge of the room for blood, from the middle of the vein."""
    deep = section(state).deep
    width, steep = DENTS[state.cause]
    share = 1 - (1 - deep) * math.exp(-((abs(below) / width) ** steep))
    wider = widening(state, below)
    if state.cause is Cause.SCAR:
        return -share - wider / 2, share + wider / 2
    return 1 - 2 * share - wider, 1 + wider * GIVES_BACK


def wall_at(state: VeinState, below: float) -> Point:
    """Return the inner edges of the wall: those of the inside, but around scar."""
    if state.cause is not Cause.SCAR:
        return inside_at(state, below)
    wider = widening(state, below) / 2
    return -1 - wider, 1 + wider


# Widening, side veins, dark blood and flow explain the idea. They are no physiology: nothing
# here is computed from pressure, and people differ.


def widening(state: VeinState, below: float) -> float:
    """Return by how much the vein gives way below the narrow place."""
    rise = min(1.0, max(0.0, (below - WIDENS_FROM) / (WIDENS_TO - WIDENS_FROM)))
    return WIDEST * min(1.0, state.drawn_lost / 0.8) * rise * rise * (3 - 2 * rise)


def side_vein(state: VeinState) -> float:
    """Return the radius of the veins that lead round the narrow place; 0 when none are drawn."""
    if not state.bypass or state.lost <= SIDE_VEINS_FROM:
        return 0.0
    grown = SIDE_VEIN * min(1.0, (state.lost - SIDE_VEINS_FROM) / SIDE_VEINS_SPAN)
    return grown * STENT_LEAVES if state.stent else grown


def pooling(state: VeinState) -> float:
    """Return how dark the blood below the narrow place is drawn, 0 to 1."""
    return max(0.0, min(1.0, (state.drawn_lost - 0.12) / 0.6))


def flow(state: VeinState) -> float:
    """Return how long the arrows of flow are drawn: 1 is open."""
    return 1 - 0.8 * min(1.0, max(0.0, state.drawn_lost - 0.05) / 0.8)
