# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Panels of the body maps: a figure, the lines between its regions, its regions and labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points
from tools.artwork.drawing import Drawing, Label, Place, Step, Structure
from tools.artwork.figure import Build, Figure, View, figure
from tools.artwork.figure_draw import WAIST, Scene, draw_figure, draw_ground, draw_legs
from tools.artwork.figure_paint import Frame
from tools.artwork.figure_parts import SOLE
from tools.artwork.figure_regions import guides, pin, regions, tapped
from tools.artwork.palettes import Palette, Theme
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import recolouring

PANEL, HEIGHT, FLOOR = 600.0, 1340.0, 1226.0
BODY_SCALE, LEG_SCALE = 1.15, 1.85
CAPTION_AT, NOTE_AT = 34.0, HEIGHT - 26
BESIDE_BODY, BESIDE_LEGS = (212.0, 800.0), (226.0, 884.0)
GUIDE = {Theme.LIGHT: "#3f5b66", Theme.DARK: "#0e1d24"}
GUIDE_FLAT, GUIDE_HALO = "#000000", "#ffffff"
LEGS_SHOW_FROM = 0.9
"""Regions of which less than this share is in the picture of the legs are left out of it."""


@dataclass(frozen=True)
class Panel:
    """One view of a person that can be marked."""

    step: str
    view: View
    build: Build
    left: float
    """Left edge in the art."""
    legs: bool = False
    """From the waist down, larger."""

    @property
    def frame(self) -> Frame:
        """Return where the figure stands."""
        scale = LEG_SCALE if self.legs else BODY_SCALE
        return Frame(scale, self.left + PANEL / 2, FLOOR - SOLE * scale)

    @property
    def width(self) -> float:
        """Return the width of the panel."""
        return PANEL

    @cached_property
    def figure(self) -> Figure:
        """Return the outlines."""
        return figure(self.view, self.build)

    @cached_property
    def regions(self) -> Mapping[str, BaseGeometry]:
        """Return the shapes that can be marked here, in body units."""
        shapes = regions(self.figure)
        if not self.legs:
            return shapes
        seen = box(-400, WAIST, 400, 1100)
        return {
            name: shape.intersection(seen)
            for name, shape in shapes.items()
            if shape.intersection(seen).area > LEGS_SHOW_FROM * shape.area
        }

    def draw(self, svg: Svg, palette: Palette) -> None:
        """Draw the figure and the lines between its regions."""
        scene = Scene(svg, self.frame, palette)
        with svg.group(f"figure.{self.step}"):
            self.draw_body(scene)
        with svg.group(f"guides.{self.step}"):
            draw_guides(scene, guides(self.body, self.regions))

    @property
    def body(self) -> BaseGeometry:
        """Return what can be marked, in body units."""
        return self.figure.trunk

    def draw_body(self, scene: Scene) -> None:
        """Draw the person."""
        draw_ground(scene)
        (draw_legs if self.legs else draw_figure)(scene, self.figure, self.step)

    def structures(self) -> list[Structure]:
        """Return the regions in art units."""
        out = []
        for name, shape in self.regions.items():
            placed = self.frame.shape(tapped(shape))
            out.append(Structure(id=name, region=placed, pin=pin(placed), steps=(self.step,)))
        return out

    def labels(self) -> list[Label]:
        """Return the caption and the names of the sides."""
        middle = self.frame.x
        beside, height = self.beside
        y = self.frame.y + height * self.frame.scale
        right = -1 if self.view is View.FRONT else 1
        steps = (self.step,)
        return [
            Label(
                id=f"caption.{self.step}", at=(middle, CAPTION_AT), size=30, steps=steps, bold=True
            ),
            _side(f"side.right.{self.step}", (middle + right * beside, y), steps),
            _side(f"side.left.{self.step}", (middle - right * beside, y), steps),
        ]

    @property
    def beside(self) -> Place:
        """Return where the words for a side stand: from the middle, and height on the body."""
        return BESIDE_LEGS if self.legs else BESIDE_BODY

    def as_step(self) -> Step:
        """Return the state of the picture that shows this panel."""
        show = (f"figure.{self.step}", f"guides.{self.step}")
        return Step(id=self.step, show=show, view=(self.left, 0, self.width, HEIGHT))


def _side(name: str, at: Place, steps: tuple[str, ...]) -> Label:
    return Label(id=name, at=at, size=26, bold=True, required=True, steps=steps)


def draw_guides(scene: Scene, lines: Sequence[Points]) -> None:
    """Draw the lines between regions, so that they show on every skin and cloth."""
    data = ""
    for line in lines:
        data += "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in scene.frame.points(line))
    if scene.palette.flat:
        scene.svg.data(data, Ink(line=GUIDE_FLAT, width=2.0, dash="7 5"))
        return
    scene.svg.data(data, Ink(line=GUIDE_HALO, width=4.0, opacity=0.75))
    scene.svg.data(data, Ink(line=GUIDE[scene.palette.theme], width=1.6))


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyMap:
    """Panels side by side as one drawing."""

    id: str
    title: str
    desc: str
    panels: tuple[Panel, ...]

    @property
    def size(self) -> Place:
        """Return width and height of the art."""
        return sum(panel.width for panel in self.panels), HEIGHT

    def draw(self, palette: Palette) -> Svg:
        """Draw all panels."""
        svg = Svg(self.id, self.size, self.title, self.desc)
        for panel in self.panels:
            panel.draw(svg, palette)
        return svg

    def drawing(self) -> Drawing:
        """Return the drawing."""
        note = Label(id="note", at=(self.size[0] / 2, NOTE_AT), size=28, required=True)
        return Drawing(
            id=self.id,
            size=self.size,
            draw=self.draw,
            labels=(*(label for panel in self.panels for label in panel.labels()), note),
            structures=tuple(each for panel in self.panels for each in panel.structures()),
            steps=tuple(panel.as_step() for panel in self.panels),
            tones=recolouring(),
        )


def standing_panels(build: Build) -> tuple[Panel, ...]:
    """Return front, back and the legs of a standing person."""
    return (
        Panel("front", View.FRONT, build, 0.0),
        Panel("back", View.BACK, build, PANEL),
        Panel("leg-front", View.FRONT, build, 2 * PANEL, legs=True),
        Panel("leg-back", View.BACK, build, 3 * PANEL, legs=True),
    )
