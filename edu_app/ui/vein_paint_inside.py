# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is in the vein that is cut along: red cells, arrows of flow, a stent."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from edu_app.render.vein_shape import flow, inside_at
from edu_app.ui.vein_inks import faint, round_pen, stroke

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.render.vein import VeinState
    from edu_app.ui.vein_inks import Inks

TOP, BOTTOM = -4.3, 5.1
"""Where the vein that is shown begins and ends, in radii of the open vein."""
LENGTH = BOTTOM - TOP
STENT_FROM, STENT_TO, WIRES, TURNS = -2.6, 2.6, 7, 1.15
CELLS = 46
OVALS = ((0.168, 0.122), (0.146, 0.1), (0.078, 0.048))
"""Half the length and width of a red cell: its edge, its body, its hollow."""


def _halton(at: int, base: int) -> float:
    """Return a number between 0 and 1; the numbers in a row spread evenly, without a pattern."""
    found, part = 0.0, 1.0
    while at:
        part /= base
        at, digit = divmod(at, base)
        found += digit * part
    return found


SEEDS = tuple((_halton(n, 2), _halton(n, 3), _halton(n, 5)) for n in range(1, CELLS + 1))


def paint_blood(painter: QPainter, state: VeinState, inks: Inks, moment: float) -> None:
    """Paint red cells as small ovals; fewer come through a tight place.

    `moment` is how far the blood has gone, in turns.
    """
    speed = flow(state)
    layers = [QPainterPath() for _ in OVALS]
    for (across, up, odd), shapes in zip(SEEDS, _cells(), strict=True):
        y = BOTTOM - 0.1 - (up + moment * (0.35 + 0.65 * speed)) % 1 * (LENGTH - 0.8)
        front, back = inside_at(state, y)
        room = back - front - 0.46
        if room < 0.04 or (y < 0 and odd > 0.3 + 0.7 * speed):
            continue
        for path, shape in zip(layers, shapes, strict=True):
            path.addPolygon(shape.translated(front + 0.23 + room * across, y))
    colours = (inks.cell.outline, inks.cell.base, inks.cell.dark)
    for path, colour in zip(layers, colours, strict=True):
        painter.fillPath(path, colour)


@lru_cache(maxsize=1)
def _cells() -> tuple[tuple[QPolygonF, ...], ...]:
    """Return the edge, the body and the hollow of each cell, turned its own way."""
    turns = [2 * math.pi * at / 14 for at in range(15)]
    made = []
    for _, _, odd in SEEDS:
        turned = QTransform().rotate(120 * odd - 60)
        ovals = [[QPointF(x * math.cos(a), y * math.sin(a)) for a in turns] for x, y in OVALS]
        made.append(tuple(turned.map(QPolygonF(points)) for points in ovals))
    return tuple(made)


def paint_mesh(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint a stent: wires that run round the inside both ways; an example, as stents differ."""
    near, far = QPainterPath(), QPainterPath()
    steps = 44
    edges = [inside_at(state, STENT_FROM + (STENT_TO - STENT_FROM) * n / steps)
             for n in range(steps + 1)]  # fmt: skip
    for wire in range(WIRES):
        for way in (1, -1):
            for at in range(steps + 1):
                turn = 2 * math.pi * (wire / WIRES + way * TURNS * at / steps)
                front, back = edges[at]
                x = (front + back) / 2 + (back - front) / 2 * math.cos(turn)
                y = STENT_FROM + (STENT_TO - STENT_FROM) * at / steps
                path = near if math.sin(turn) > 0 else far
                begins = at == 0 or (math.sin(turn) > 0) != (math.sin(turn - way * 0.165) > 0)
                if begins:
                    path.moveTo(x, y)
                else:
                    path.lineTo(x, y)
    stroke(painter, far, round_pen(faint(inks.metal.dark, 0.75), 0.035))
    stroke(painter, near, round_pen(inks.metal.outline, 0.085))
    stroke(painter, near, round_pen(inks.metal.light, 0.05))


def paint_arrows(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint two arrows of flow, longer where more blood comes through."""
    speed = flow(state)
    for y, long, wide in ((-2.9, 0.75 + 0.75 * speed, 0.16 + 0.2 * speed), (3.9, 1.0, 0.3)):
        front, back = inside_at(state, y)
        path = _arrow((front + back) / 2, y, long, wide)
        painter.fillPath(path, inks.sheet if inks.flat else inks.mark)
        stroke(painter, path, round_pen(inks.vein_deep, 0.035))


def _arrow(x: float, y: float, long: float, wide: float) -> QPainterPath:
    top, neck = y - long / 2, y - long / 2 + 1.25 * wide
    points = ((0.36, y + long / 2), (0.36, neck), (1, neck), (0, top), (-1, neck), (-0.36, neck),
              (-0.36, y + long / 2))  # fmt: skip
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x + wide * part, at) for part, at in points]))
    path.closeSubpath()
    return path
