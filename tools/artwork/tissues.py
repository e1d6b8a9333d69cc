# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tissues that palettes leave out, and muscle with its fibres; for cut legs, groins and slices."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Landmarks
from tools.artwork.fitting import Fit, line_data
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.svg import Ink, Svg

FAT = {
    Theme.LIGHT: Ramp("#c2a35a", "#efd999", "#f8e9bd", "#fdf5db"),
    Theme.DARK: Ramp("#b3a377", "#4a4434", "#5f573f", "#7a7156"),
    Theme.HC: Ramp("#000000", "#fff4cc", "#fff4cc", "#fff4cc"),
    Theme.MONO: Ramp("#000000", "#fafafa", "#fafafa", "#fafafa"),
}
SKIN = {
    Theme.LIGHT: Ramp("#a98468", "#e3c2aa", "#efd6c3", "#fae9dc"),
    Theme.DARK: Ramp("#b89a86", "#5f4b40", "#77604f", "#94796a"),
    Theme.HC: Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
    Theme.MONO: Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
}
"""Skin that is cut through, of no particular tone."""
FIBRE = {Theme.LIGHT: 0.25, Theme.DARK: 0.5}
"""How far the lines of muscle fibres are from the shade of muscle to its outline."""
SOFT = Fit(error=0.6)
FAT_LOBE = 13.0


def draw_muscle(
    svg: Svg, palette: Palette, shape: BaseGeometry, fibres: Iterable[Landmarks], name: str
) -> None:
    """Draw a cut muscle and the lines of its fibres."""
    tissue = palette.muscle
    with svg.group(name):
        body = Ink(fill=tissue.base, line=tissue.outline, width=palette.line)
        svg.shape(shape, body, f"{name}.body", SOFT)
        if not palette.flat:
            inner = shape.buffer(-9).buffer(2)
            svg.shape(inner, Ink(fill=mix(tissue.base, tissue.light, 0.28)), fit=SOFT)
        share = 1.0 if palette.flat else FIBRE[palette.theme]
        colour = mix(tissue.dark, tissue.outline, share)
        data = "".join(
            line_data(np.asarray(part.coords), SOFT)
            for fibre in fibres
            for part in _parts(shapely.LineString(fibre).intersection(shape.buffer(-7)))
        )
        svg.data(data, Ink(line=colour, width=1.3 if palette.flat else 1.6))


def _parts(line: BaseGeometry) -> list[BaseGeometry]:
    parts = getattr(line, "geoms", [line])
    return [part for part in parts if part.geom_type == "LineString" and part.length > 8]


def draw_muscle_across(
    svg: Svg, palette: Palette, shape: BaseGeometry, name: str, seed: int = 7
) -> None:
    """Draw a muscle that is cut across its fibres: one sees the ends of its bundles."""
    tissue = palette.muscle
    with svg.group(name):
        body = Ink(fill=tissue.base, line=tissue.outline, width=palette.line)
        svg.shape(shape, body, f"{name}.body", SOFT)
        bundles = _lobes(shape.buffer(-13), seed, 11.0, _level)
        if palette.flat:
            svg.data(bundles, Ink(line="#8a8a8a", width=1.0))
        else:
            fill = mix(tissue.base, tissue.light, 0.4)
            svg.data(bundles, Ink(fill=fill, line=mix(tissue.base, tissue.dark, 0.35), width=1.2))


def draw_fat(
    svg: Svg,
    palette: Palette,
    shape: BaseGeometry,
    name: str,
    *,
    seed: int = 2,
    follow: Callable[[float], float] | None = None,
) -> None:
    """Draw fat and its lobes, in rows that follow a line such as the skin."""
    tissue = FAT[palette.theme]
    with svg.group(name):
        line = Ink(fill=tissue.base, line=tissue.outline, width=palette.line - 0.3)
        svg.shape(shape, line, f"{name}.body", SOFT)
        data = _lobes(shape.buffer(-FAT_LOBE * 0.8), seed, FAT_LOBE, follow or _level)
        if palette.flat:
            svg.data(data, Ink(line="#9a9a9a", width=1.2))
        else:
            svg.data(data, Ink(fill=tissue.light, line=tissue.dark, width=1.4, opacity=0.85))


def _level(x: float) -> float:
    return 0.0


def _lobes(room: BaseGeometry, seed: int, size: float, follow: Callable[[float], float]) -> str:
    """Return rounded lobes in rows, a little out of line."""
    if room.is_empty:
        return ""
    shapely.prepare(room)
    left, top, right, bottom = room.bounds
    lowest = min(follow(x) for x in np.linspace(left, right, 30))
    dice = np.random.default_rng(seed)
    out = ""
    rows = np.arange(top - (bottom - top), bottom, size * 1.75)
    for row, start in enumerate(rows):
        for x in np.arange(left + (row % 2) * size, right, size * 2.15):
            y = start + follow(float(x)) - lowest
            cx, cy = x + dice.uniform(-4, 4), y + dice.uniform(-3, 3)
            a, b = dice.uniform(0.72, 1.0) * size, dice.uniform(0.55, 0.75) * size
            if room.contains(Point(cx, cy)):
                half = f"a{a:.1f} {b:.1f} 0 1 0"
                out += f"M{cx - a:.0f} {cy:.0f}{half} {2 * a:.1f} 0{half} {-2 * a:.1f} 0z"
    return out
