# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draw the front view of the pelvis in layers; the pictures of the whole pelvis are built on it.

The left veins are drawn apart from the rest, once for each state, so that a picture that is told
in steps can exchange them. All pieces of a tree are cut out of one shape and fit without a seam.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from shapely import affinity
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Tube, blend, ellipse, rounded, spline, together
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.pelvis_bones import inguinal_ligament
from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE, SIDES, Frame
from tools.artwork.pelvis_skeleton import SkeletonArtist
from tools.artwork.pelvis_vessels import State, arteries, veins
from tools.artwork.shading import (
    LIGHT_FROM,
    Relief,
    draw_artery_dots,
    draw_relief,
    draw_shadow,
    steps_of,
    tube_steps,
)
from tools.artwork.svg import Ink, Stop, Svg

TOP, BOTTOM = 46.0, 1152.0
"""Where all vessels are cut off, in drawing units."""
FADE_FROM = 1040.0
BODY = [
    (141, -160), (138, -110), (138.5, -75), (141, -40), (152, 8), (166, 60), (177, 110),
    (181, 150), (180, 190), (174, 240), (164, 372),
]  # fmt: skip
INNER_THIGH = [(26, 372), (14, 262), (8, 230), (4, 214), (0, 208)]
LEFT_VEINS = [
    (-6.6, -8), (-9.6, 4), (-13.4, 12.5), (-17, 21), (-19, 26), (-10, 44), (2, 60), (28, 74),
    (28, 320), (300, 320), (300, -8),
]  # fmt: skip
"""The window, in mm, in which the left main veins lie; its edge hides behind the artery."""
NOTCH = [
    (57.6, 60), (57.6, 74), (58.2, 82.5), (57.4, 91), (55.2, 99), (51.4, 105), (44, 112),
    (44, 126), (78, 126), (78, 60),
]  # fmt: skip
"""The sciatic notch and the bone beside it, in mm."""
TREE_STEPS = 7
DRIFT = (float(LIGHT_FROM[0]) * 0.62, float(LIGHT_FROM[1]) * 0.62)
INSIDE = Fit(error=0.7)


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeLook:
    """How a tree of tubes, or a piece of it, is drawn."""

    ramp: Ramp
    fork: float
    window: BaseGeometry
    """The piece of the tree that is drawn; its edge gets no line."""
    palette: Palette
    steps: int = TREE_STEPS


def draw_tree(svg: Svg, name: str, tubes: Sequence[Tube], look: TreeLook) -> BaseGeometry:
    """Draw the piece of a tree that lies in a window and return its shape."""
    whole: BaseGeometry = Polygon()
    with svg.group(name):
        for place, (share, colour) in enumerate(
            tube_steps(look.ramp, steps_of(look.palette, look.steps))
        ):
            part = blend(together(tube.shape(share, DRIFT) for tube in tubes), look.fork)
            if place == 0:
                whole = part
                svg.shape(whole.intersection(look.window), Ink(fill=colour), fit=Fit(error=0.4))
                ink = Ink(line=look.ramp.outline, width=look.palette.line)
                _draw_outline(svg, whole, look.window, ink)
            else:
                inside = part.intersection(whole).intersection(look.window)
                svg.shape(inside, Ink(fill=colour), fit=INSIDE)
    return whole.intersection(look.window)


def _draw_outline(svg: Svg, shape: BaseGeometry, window: BaseGeometry, ink: Ink) -> None:
    """Draw the outline of a shape without the edges at which a window cuts it off."""
    line = shape.boundary.intersection(window)
    for part in getattr(line, "geoms", [line]):
        if part.geom_type == "LineString" and part.length > 2:
            points = np.asarray(part.segmentize(6).coords, float)
            steps = np.diff(points, axis=0)
            points = points[np.r_[True, np.hypot(steps[:, 0], steps[:, 1]) > 0.12]]
            if len(points) > 2:
                svg.line(points, ink, fit=Fit(error=0.4))


def faint(palette: Palette, share: float) -> Palette:
    """Return a palette whose bones and skin step back towards the sheet."""
    if palette.flat:
        share *= 0.9
    sheet = palette.sheet
    return replace(
        palette,
        bone=_paler(palette.bone, sheet, share),
        bone_far=_paler(palette.bone_far, sheet, share),
        cartilage=_paler(palette.cartilage, sheet, share),
        ligament=_paler(palette.ligament, sheet, share),
        skin=_paler(palette.skin, sheet, share),
    )


def _paler(ramp: Ramp, sheet: str, share: float) -> Ramp:
    tones = (ramp.outline, ramp.dark, ramp.base, ramp.light)
    return Ramp(*(mix(tone, sheet, share) for tone in tones))


class Scene:
    """One front view of the pelvis while it is drawn."""

    def __init__(
        self, svg: Svg, palette: Palette, frame: Frame = PELVIS, *, branches: bool = True
    ) -> None:
        self.svg, self.palette, self.frame = svg, palette, frame
        self._branches = branches
        self.room = box(-50, TOP, PELVIS_SIZE[0] + 50, BOTTOM)
        self.arteries = arteries(frame)

    @cached_property
    def left_window(self) -> BaseGeometry:
        """Return where the left main veins lie."""
        return self.frame.polygon(LEFT_VEINS).intersection(self.room)

    @cached_property
    def front_arteries(self) -> list[Tube]:
        """Return the arteries that lie in front of the veins."""
        if not self._branches:
            return self.arteries.tubes()
        inner = [tubes for name, tubes in self.arteries.deep.items() if "internal" in name]
        stems = [tube for tubes in inner for tube in (tubes[0], tubes[-1])]
        return [*self.arteries.tubes(), *stems]

    @cached_property
    def artery_shape(self) -> BaseGeometry:
        """Return the arteries in front as one shape."""
        return together(tube.shape() for tube in self.front_arteries).intersection(self.room)

    def draw_body(self, name: str = "layer.body") -> None:
        """Draw the skin outline of belly and thighs."""
        shape = body(self.frame)
        svg, skin = self.svg, self.palette.skin
        with svg.group(name):
            if self.palette.flat:
                ink = Ink(fill=skin.base, line=skin.outline, width=2)
                svg.shape(shape, ink, "body.silhouette", Fit(error=0.8))
                return
            svg.shape(shape, Ink(fill=skin.dark), "body.silhouette", Fit(error=0.8))
            steps = 13
            for place in range(1, steps):
                inner = rounded(shape.buffer(-2 - (place / steps) ** 1.15 * 118), 6)
                tone = mix(skin.dark, skin.light, (place / (steps - 1)) ** 0.75)
                svg.shape(inner, Ink(fill=tone), fit=Fit(error=1.6))

    def draw_bones(self, name: str = "layer.bones") -> None:
        """Draw all bones."""
        with self.svg.group(name):
            SkeletonArtist(self.svg, self.palette, self.frame).draw()

    def draw_deep_veins(self, name: str = "layer.veins-deep") -> None:
        """Draw the veins that lie behind others, and the shadow of all veins."""
        tree = veins(self.frame)
        with self.svg.group(name):
            self._shadow(tree.outline(), 0.16)
            tubes = [
                tube
                for parts in tree.deep.values()
                for tube in (parts if self._branches else parts[:1])
            ]
            self._deep("vein.deep-branches", tubes, self.palette.vein)

    def draw_deep_arteries(self, name: str = "layer.arteries-deep") -> None:
        """Draw the arteries that lie behind the main veins."""
        with self.svg.group(name):
            tubes = [
                tube
                for vessel, parts in self.arteries.deep.items()
                for tube in (parts[1:-1] if "internal" in vessel else parts)
            ]
            self._deep("artery.deep-branches", tubes, self.palette.artery)
            window = self.room.difference(hiding(self.frame))
            draw_artery_dots(self.svg, "artery.deep-dots", tubes, self.palette, window)

    def draw_veins(self, name: str = "layer.veins") -> None:
        """Draw the main veins without those of the left side."""
        tree = veins(self.frame)
        with self.svg.group(name):
            look = self.look(self.palette.vein, 7, self.room.difference(self.left_window))
            draw_tree(self.svg, "vein.tree", tree.tubes(), look)
            cava = tree.trunk["vein.inferior-vena-cava"]
            _draw_cut(self.svg, self.palette, cava, self.palette.vein, self.palette.vein_deep)

    def draw_left_veins(self, name: str, state: State, ramp: Ramp | None = None) -> BaseGeometry:
        """Draw the left main veins in one state; return their shape."""
        window = self.left_window.buffer(0.7).intersection(self.room)
        look = self.look(ramp or self.palette.vein, 7, window)
        return draw_tree(self.svg, name, veins(self.frame, state).tubes(), look)

    def draw_arteries(self, name: str = "layer.arteries") -> None:
        """Draw the main arteries with their dots, and their shadow on whatever lies behind."""
        svg, palette = self.svg, self.palette
        tubes = self.front_arteries
        with svg.group(name):
            self._shadow(self.artery_shape, 0.34)
            draw_tree(svg, "artery.tree", tubes, self.look(palette.artery, 4, self.room))
            draw_artery_dots(svg, "artery.dots", _apart(tubes), palette, self.room)
            aorta = self.arteries.trunk["artery.aorta"]
            _draw_cut(svg, palette, aorta, palette.artery, palette.artery_deep)

    def draw_ligaments(self, name: str = "layer.ligament") -> None:
        """Draw the inguinal ligaments."""
        palette = self.palette
        with self.svg.group(name):
            for side, sign in SIDES.items():
                band = inguinal_ligament(self.frame, sign)
                draw_shadow(
                    self.svg, band, self.room, palette,
                    drop=(3, 4.5), spread=5, opacity=0.28, steps=3, fit=Fit(error=1.0),
                )  # fmt: skip
                look = Relief(
                    ramp=palette.ligament, depth=4, steps=steps_of(palette, 4),
                    width=1.9 if palette.flat else 1.5, fit=Fit(error=0.6),
                )  # fmt: skip
                draw_relief(self.svg, band, look, f"ligament.inguinal.{side}")

    def look(self, ramp: Ramp, fork: float, window: BaseGeometry) -> TreeLook:
        """Return how a tree is drawn in this picture."""
        return TreeLook(ramp=ramp, fork=fork, window=window, palette=self.palette)

    def _deep(self, name: str, tubes: Sequence[Tube], ramp: Ramp) -> None:
        window = self.room.difference(hiding(self.frame))
        draw_tree(self.svg, name, tubes, replace(self.look(ramp, 3, window), steps=5))

    def _shadow(self, shape: BaseGeometry, opacity: float) -> None:
        inside = shape.intersection(self.room)
        draw_shadow(
            self.svg, inside, self.room, self.palette,
            spread=8, opacity=opacity, steps=3, fit=Fit(error=1.0),
        )  # fmt: skip


def _draw_cut(svg: Svg, palette: Palette, tube: Tube, ramp: Ramp, deep: str) -> None:
    """Draw the open end of a vessel at the top."""
    place = int(np.argmin(np.abs(tube.line[:, 1] - TOP)))
    x, radius = float(tube.line[place, 0]), float(tube.line[place, 2])
    rim = ellipse(x, TOP, radius, radius * 0.3, 16)
    fill = mix(ramp.dark, deep, 0.35)
    svg.shape(rim, Ink(fill=fill, line=ramp.outline, width=palette.line))
    svg.shape(affinity.scale(rim, 0.78, 0.7), Ink(fill=mix(deep, "#000000", 0.3)))


def draw_fade(svg: Svg, palette: Palette, name: str = "layer.fade") -> None:
    """Let the thighs fade into the sheet."""
    width, height = PELVIS_SIZE
    sheet = palette.sheet
    with svg.group(name):
        if palette.flat:
            svg.shape(box(0, BOTTOM, width, height), Ink(fill=sheet))
            return
        stops = (Stop(0, sheet, 0), Stop(1, sheet, 1))
        paint = svg.linear("g.fade", stops, (0, FADE_FROM), (0, BOTTOM - 4))
        svg.shape(box(0, FADE_FROM, width, height), Ink(fill=paint))


def hiding(frame: Frame) -> BaseGeometry:
    """Return what hides the branches that leave the pelvis backwards."""
    left = frame.polygon(NOTCH)
    return left.union(frame.mirror(left))


def body(frame: Frame) -> BaseGeometry:
    """Return the outline of belly and thighs."""
    side = spline(frame.points(BODY), 120)
    inner = spline(frame.points(INNER_THIGH), 50)
    top = frame.points([(0, -160)])
    half = Polygon(np.vstack([top, side, inner])).buffer(0)
    return rounded(blend(half.union(frame.mirror(half)).buffer(0.5), 4), 4)


def _apart(tubes: Sequence[Tube]) -> list[Tube]:
    """Return tubes without the parts that run inside an earlier one, for their dots."""
    out: list[Tube] = []
    taken: BaseGeometry = Polygon()
    for tube in tubes:
        inside = [taken.contains(Point(point)) for point in tube.line[:, :2]]
        start = next((place for place, there in enumerate(inside) if not there), 0)
        out.append(Tube.along(tube.line[start:]))
        taken = taken.union(tube.shape(0.7))
    return out
