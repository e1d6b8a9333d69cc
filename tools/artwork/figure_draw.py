# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draw a whole person, or the legs alone, part after part from back to front."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shapely import affinity
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, ellipse, mirror, spline, together
from tools.artwork.figure import Build, Figure, View, carried
from tools.artwork.figure_paint import (
    FLAT_HAIR,
    FLAT_SHORTS,
    HAIR,
    SHORTS,
    SOFT,
    STANDING,
    WAISTBAND,
    Details,
    Frame,
    Stroke,
    cloth_of,
    draw_insets,
    insets,
    shorts,
    skin_of,
    vest,
)
from tools.artwork.figure_parts import (
    broader,
    ear,
    fingernails,
    hair_back,
    hair_front,
    hand_lines,
    head,
    toe_lines,
    toenails,
)
from tools.artwork.palettes import Palette
from tools.artwork.shading import steps_of
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import crease

BODY_DEPTH, HEAD_DEPTH, HAIR_DEPTH = 44.0, 24.0, 16.0
"""How far from its edge a body is still darker, in body units."""
STEPS, HEAD_STEPS, HAIR_STEPS = 10, 7, 5
WAIST = 430.0
"""Where the picture of the legs alone ends."""
GROUND = 118.0
LIT = tuple[float, BaseGeometry]


@dataclass(frozen=True, slots=True)
class Scene:
    """What a figure is drawn into."""

    svg: Svg
    frame: Frame
    palette: Palette
    shades: int = STEPS
    """How finely bodies are shaded; small pictures need less."""

    @property
    def steps(self) -> int:
        """Return how many nested shapes a body has."""
        return steps_of(self.palette, self.shades)

    @property
    def width(self) -> float:
        """Return the width of an outline."""
        return 2.4 if self.palette.flat else 1.9

    def placed(self, parts: Iterable[LIT]) -> list[LIT]:
        """Return the lit parts of a body in art units."""
        return [(lit, self.frame.shape(part)) for lit, part in parts]

    def line(self, points: Landmarks, ink: Ink) -> None:
        """Draw what is seen of a smooth line."""
        for part in self.frame.lines(points):
            self.svg.line(part, ink)

    def line_colour(self, strength: int, *, cloth: bool = False) -> str:
        """Return the colour of a fine line on skin or on cloth."""
        if self.palette.flat:
            return "#000000"
        material = cloth_of(self.palette, SHORTS, FLAT_SHORTS) if cloth else skin_of(self.palette)
        return crease(material.ramp, strength)


def draw_ground(scene: Scene, floor: float = 998.0, half: float = GROUND) -> None:
    """Draw the shadow that a person stands on."""
    if scene.palette.flat:
        return
    for place in range(4):
        flat = ellipse(0, floor - 1, half - place * 15, 11 - place * 2.2, 16)
        ink = Ink(fill=scene.palette.shadow, opacity=0.045)
        scene.svg.shape(scene.frame.shape(flat), ink)


def draw_figure(scene: Scene, figure: Figure, name: str, details: Details | None = None) -> None:
    """Draw a person with clothes and hair in a group `body.<name>`."""
    details = details or STANDING[figure.view]
    with scene.svg.group(f"body.{name}"):
        parts = scene.placed(insets(figure.whole, BODY_DEPTH, scene.steps))
        draw_insets(scene.svg, parts, skin_of(scene.palette), width=scene.width)
        if figure.view is View.FRONT:
            _draw_chin_shadow(scene, figure)
        draw_strokes(scene, details.skin, figure.build)
        _draw_vest(scene, figure, parts, details)
        draw_shorts(scene, shorts(figure.trunk, details.hem), parts)
        draw_strokes(scene, details.shorts, figure.build, cloth=True)
        if details.hands:
            draw_hands(scene, figure)
        if details.feet:
            draw_feet(scene, figure)
        draw_head(scene, figure)


def draw_legs(scene: Scene, figure: Figure, name: str) -> None:
    """Draw the legs from the waist down in a group `body.<name>`."""
    details = STANDING[figure.view]
    below = Polygon([*both_sides(spline(WAISTBAND, 40)), (400, 1010), (-400, 1010)])
    with scene.svg.group(f"body.{name}"):
        whole = scene.placed(insets(figure.trunk, BODY_DEPTH, scene.steps))
        cut = scene.frame.shape(below)
        parts = [(lit, part.intersection(cut)) for lit, part in whole]
        draw_insets(scene.svg, parts, skin_of(scene.palette), width=scene.width)
        draw_shorts(scene, shorts(figure.trunk.intersection(below), details.hem), parts)
        draw_strokes(scene, details.skin, figure.build, below=WAIST)
        draw_strokes(scene, details.shorts, figure.build, cloth=True)
        draw_feet(scene, figure)


def draw_strokes(
    scene: Scene,
    strokes: Iterable[Stroke],
    build: Build,
    *,
    below: float = 0.0,
    cloth: bool = False,
) -> None:
    """Draw fine lines on both sides of a body, carried over to its build."""
    for strength, width, line in strokes:
        too_faint = scene.palette.flat and strength == 0
        if too_faint or min(point[1] for point in line) < below:
            continue
        middle = abs(line[0][0]) < 1 and abs(line[-1][0]) < 1
        colour = scene.line_colour(strength, cloth=cloth)
        ink = Ink(line=colour, width=width * 0.85 * scene.frame.scale**0.5)
        for side in (1, -1)[: 1 if middle else 2]:
            points = carried([(side * point[0], point[1]) for point in line], build, arms=True)
            scene.line(points, ink)


def both_sides(half: Points) -> list[tuple[float, float]]:
    """Return a line that begins in the middle together with its counterpart, left to right."""
    return [(-x, y) for x, y in half[:0:-1]] + [(x, y) for x, y in half]


def draw_shorts(scene: Scene, cloth: BaseGeometry, parts: list[LIT]) -> None:
    """Draw shorts on a body."""
    material = cloth_of(scene.palette, SHORTS, FLAT_SHORTS)
    placed = scene.frame.shape(cloth)
    draw_insets(scene.svg, parts, material, placed)
    scene.svg.shape(placed, Ink(line=material.outline, width=scene.width * 0.8), fit=SOFT)


def draw_hands(scene: Scene, figure: Figure) -> None:
    """Draw the lines between the fingers, and the nails where one sees the backs of the hands."""
    build = figure.build
    place = (build.wrist, build.hand_degrees, build.hand_size)
    ink = Ink(line=scene.line_colour(1), width=1.4)
    for line in hand_lines(*place):
        for side in (1, -1):
            scene.line(line * [side, 1], ink)
    if figure.view is View.FRONT:
        draw_nails(scene, together(fingernails(*place)))


def draw_feet(scene: Scene, figure: Figure) -> None:
    """Draw toes and nails where they are seen."""
    if figure.view is View.BACK:
        return
    feet = figure.build.feet
    ink = Ink(line=scene.line_colour(1), width=1.3 * scene.frame.scale**0.5)
    for side in (1, -1):
        for line in toe_lines():
            scene.line(feet.points(line) * [side, 1], ink)
    draw_nails(scene, feet.shape(together(toenails())))


def draw_nails(scene: Scene, nails: BaseGeometry) -> None:
    """Draw the nails of one side, and of the other."""
    ink = Ink(fill=skin_of(scene.palette).colour(0.8), line=scene.line_colour(0), width=1.0)
    scene.svg.shape(scene.frame.shape(together([nails, mirror(nails)])), ink)


def draw_head(scene: Scene, figure: Figure) -> None:
    """Draw the head with hair and ears, without a face."""
    broad, skin = figure.build.head_breadth, skin_of(scene.palette)
    ears = scene.frame.shape(broader(together([ear(), mirror(ear())]), broad))
    front = figure.view is View.FRONT
    if front:
        scene.svg.shape(ears, Ink(fill=skin.colour(0.1), line=skin.outline, width=scene.width))
        steps = min(scene.steps, HEAD_STEPS)
        face = scene.placed(insets(broader(head(), broad), HEAD_DEPTH, steps))
        draw_insets(scene.svg, face, skin, width=scene.width * 0.85)
    hair = insets(
        broader(hair_front() if front else hair_back(), broad),
        HAIR_DEPTH,
        steps_of(scene.palette, HAIR_STEPS),
    )
    look = cloth_of(scene.palette, HAIR, FLAT_HAIR)
    draw_insets(scene.svg, scene.placed(hair), look, width=scene.width * 0.85)
    if not front:
        scene.svg.shape(ears, Ink(fill=skin.colour(0.3), line=skin.outline, width=scene.width))


def _draw_chin_shadow(scene: Scene, figure: Figure) -> None:
    """Draw the shadow of the chin on the neck."""
    if scene.palette.flat:
        return
    face = broader(head(), figure.build.head_breadth)
    neck = figure.whole.intersection(box(-40, 100, 40, 190)).buffer(-1.2)
    for drop, strength in ((19.0, 0), (12.0, 1)):
        fallen = affinity.translate(face, 3.0, drop).intersection(neck)
        ink = Ink(fill=scene.line_colour(strength), opacity=0.4)
        scene.svg.shape(scene.frame.shape(fallen), ink, fit=SOFT)


def _draw_vest(scene: Scene, figure: Figure, parts: list[LIT], details: Details) -> None:
    top = scene.frame.shape(vest(figure.view, figure.build, figure.trunk))
    material = cloth_of(scene.palette)
    draw_insets(scene.svg, parts, material, top)
    scene.svg.shape(top, Ink(line=material.outline, width=scene.width * 0.8), fit=SOFT)
    draw_strokes(scene, details.vest, figure.build, cloth=True)
