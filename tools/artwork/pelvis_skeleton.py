# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draw the bones of the pelvis, back to front, as groups that can be tapped and switched off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork import pelvis_bones as bones
from tools.artwork.colour import mix
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.pelvis_frame import SIDES, Frame
from tools.artwork.shading import Relief, draw_relief, draw_shadow
from tools.artwork.svg import Ink, Stop, Svg

SOFT = Fit(error=0.6)
INSIDE = Fit(error=1.1)
RIDGES = (  # landmarks of one side in mm, and how strongly the line is drawn
    ([(61, 22), (76, 8.5), (92, -1), (108, -4.4), (121, 0), (129, 9), (131.5, 19)], 0.34),
    ([(63, 104.5), (70, 99.5), (79, 99.5)], 0.30),
    ([(29, 137.4), (40, 134.6), (51, 130.4), (61, 128.4)], 0.30),
    ([(12, 141), (15.5, 152), (15, 163)], 0.22),
    ([(86, 180), (78, 190), (66, 197), (57, 197)], 0.28),
    ([(134, 118), (128, 133), (120, 150), (111, 166)], 0.32),
    ([(105, 104), (110, 116), (109, 129), (101, 139)], 0.28),
)
SACRAL_LINES = ((63.5, 16.0), (80.5, 14.0), (95.5, 12.0), (108.0, 9.6))
"""Level and half width of the seams between the parts of the sacrum."""
SACRAL_HOLES = (
    (64.5, 20.4, 4.1, 3.3), (81.5, 18.2, 3.7, 2.9), (96.0, 15.6, 3.2, 2.5), (107.4, 12.8, 2.6, 2.1)
)  # fmt: skip
"""Level, distance from the mid-line and the two radii."""


@dataclass(frozen=True, slots=True)
class Hollow:
    """A soft shade on a bone: middle, radii in mm, turn in degrees; light if `strength` < 0."""

    x: float
    y: float
    across: float
    up: float
    turn: float
    strength: float


HOLLOWS = (
    Hollow(92, 32, 29, 50, 22, 0.62),  # iliac fossa
    Hollow(76, 92, 14, 26, -18, 0.16),  # body of the ilium
    Hollow(79, 160, 13, 24, 6, 0.42),  # ischium below the socket
    Hollow(19, 151, 10, 16, 0, 0.22),  # pubic body
    Hollow(105.5, 88.5, 4.6, 7.4, -6, -0.95),  # anterior inferior spine
    Hollow(25.5, 131.4, 4.6, 3.6, 20, -0.9),  # pubic tubercle
)
SOCKET_LIP = [(104.6, 101), (96, 105.4), (89.6, 112), (86, 121), (85, 131), (86.4, 141)]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The shapes of all bones, for tap regions and for what falls on them."""

    spine: dict[str, BaseGeometry]
    """L3, L4, L5 with their processes."""
    sacrum: BaseGeometry
    hips: dict[str, BaseGeometry]
    femurs: dict[str, BaseGeometry]

    def whole(self) -> BaseGeometry:
        """Return all bones as one shape."""
        out = self.sacrum
        for shape in (*self.spine.values(), *self.hips.values(), *self.femurs.values()):
            out = out.union(shape)
        return out


def skeleton(frame: Frame) -> Skeleton:
    """Return the shapes of all bones."""
    hip, femur = bones.hip_bone(frame), bones.femur(frame)
    spine = {}
    for name, bone in bones.VERTEBRAE.items():
        process = bones.side_process(frame, bone)
        body = bones.vertebral_body(frame, bone)
        spine[name] = body.union(process).union(frame.mirror(process))
    return Skeleton(
        spine=spine,
        sacrum=bones.sacrum(frame),
        hips={"left": hip, "right": frame.mirror(hip)},
        femurs={"left": femur, "right": frame.mirror(femur)},
    )


class SkeletonArtist:
    """Draws one skeleton; what all parts share is kept here."""

    def __init__(self, svg: Svg, palette: Palette, frame: Frame) -> None:
        self._svg, self._palette, self._frame = svg, palette, frame
        self._shapes = skeleton(frame)
        self._line = palette.bone.outline

    def draw(self) -> Skeleton:
        """Draw everything and return the shapes."""
        self.draw_spine()
        self._inner_walls()
        with self._svg.group("bone.femur"):
            self._femurs()
        with self._svg.group("bone.hip"):
            self._hips()
        return self._shapes

    def draw_spine(self) -> None:
        """Draw spine and sacrum only."""
        with self._svg.group("bone.spine"):
            self._spine()
        with self._svg.group("bone.sacrum"):
            self._sacrum()

    def _relief(
        self, shape: BaseGeometry, ramp: Ramp, depth: float, name: str = "", steps: int = 6
    ) -> None:
        flat = self._palette.flat
        scale = self._frame.scale / 3
        look = Relief(
            ramp=ramp,
            depth=depth * scale,
            steps=1 if flat else steps,
            width=1.9 if flat else 1.5,
            fit=SOFT,
            inner=INSIDE,
        )
        if flat:
            look = Relief(ramp=ramp, steps=1, width=1.9, fit=Fit(error=0.4))
        draw_relief(self._svg, shape, look, name)

    def _both(self, shape: BaseGeometry) -> Sequence[BaseGeometry]:
        return shape, self._frame.mirror(shape)

    def _spine(self) -> None:
        frame, palette = self._frame, self._palette
        for level in bones.FACET_LEVELS:
            for part in bones.facet(frame, level):
                for shape in self._both(part):
                    self._relief(shape, palette.bone_far, 6, steps=2)
        for name, bone in bones.VERTEBRAE.items():
            with self._svg.group(f"bone.vertebra.{name}"):
                for shape in self._both(bones.side_process(frame, bone)):
                    self._relief(shape, palette.bone_far, 8, steps=3)
                body = bones.vertebral_body(frame, bone)
                self._relief(body, palette.bone, 16, steps=5)
                self._waist(body, bone)
        for name, (top, bottom, width) in bones.DISCS.items():
            shape = bones.disc(frame, top, bottom, width)
            self._relief(shape, palette.cartilage, 9, f"bone.disc.{name}", 4)

    def _waist(self, body: BaseGeometry, bone: bones.Vertebra) -> None:
        """Draw the hollow of a vertebra between its two lips."""
        if self._palette.flat:
            return
        middle = (bone.top + bone.bottom) / 2
        for level, bend in ((bone.top + 4.2, 1.4), (bone.bottom - 4.2, -1.4)):
            half = bone.waist / 2 - 1.5
            line = self._frame.points([(-half, level), (0, level + bend), (half, level)])
            self._svg.line(line, Ink(line=self._line, width=1.2, opacity=0.28))
        hollow = Hollow(0.0, middle + 0.5, bone.waist * 0.47, 9.0, 0.0, 0.5)
        self._shade(f"g.waist.{bone.top:.0f}".replace("-", "m"), hollow, 1.0)

    def _sacrum(self) -> None:
        palette, frame, svg = self._palette, self._frame, self._svg
        body = self._shapes.sacrum
        pairs = zip(_tones(palette.bone), _tones(palette.bone_far), strict=True)
        self._relief(
            body, Ramp(*(mix(near, far, 0.35) for near, far in pairs)), 22, "bone.sacrum.body"
        )
        if not palette.flat:
            stops = (Stop(0, "#5f4520", 0), Stop(0.4, "#5f4520", 0.05), Stop(1, "#5f4520", 0.32))
            top, bottom = frame.at(0, 38), frame.at(0, 137)
            svg.shape(body, Ink(fill=svg.linear("g.sacrum", stops, top, bottom)), fit=SOFT)
        for level, half in SACRAL_LINES:
            line = frame.points([(-half, level), (0, level + 1.6), (half, level)])
            svg.line(line, Ink(line=self._line, width=1.6, opacity=0.45))
        for sign in SIDES.values():
            for level, x, across, up in SACRAL_HOLES:
                self._hole(frame.ellipse(sign * x, level, across, up, turn=sign * -18))
            ridge = frame.points([(24, 43), (32, 47.6), (42, 47), (52, 43)], sign)
            svg.line(ridge, Ink(line=self._line, width=1.3, opacity=0.3))
        tail = frame.points([(-7.6, 123.6), (0, 125), (7.6, 123.6)])
        svg.line(tail, Ink(line=self._line, width=1.3, opacity=0.5))
        lip = frame.smooth(bones.LUMBOSACRAL_DISC, 180)
        self._relief(lip, palette.cartilage, 8, "bone.disc.L5-S1", 4)

    def _hole(self, hole: BaseGeometry) -> None:
        palette = self._palette
        if palette.flat:
            self._svg.shape(hole, Ink(fill="#000000"))
            return
        deep = mix(palette.bone_far.outline, "#33260f", 0.55)
        self._svg.shape(hole.buffer(1.2), Ink(fill=palette.bone_far.dark), fit=SOFT)
        self._svg.shape(hole, Ink(fill=mix(deep, palette.bone_far.dark, 0.25)), fit=SOFT)

    def _inner_walls(self) -> None:
        wall = self._frame.smooth(bones.INNER_WALL, 200)
        with self._svg.group("bone.pelvis.inner"):
            for shape in self._both(wall):
                self._relief(shape, self._palette.bone_far, 8, steps=4)

    def _femurs(self) -> None:
        left, top = self._frame.at(-300, -200)
        right, bottom = self._frame.at(300, 310)
        for side, shape in self._shapes.femurs.items():
            inside = shape.intersection(box(left, top, right, bottom))
            self._relief(inside, self._palette.bone, 26, f"bone.femur.{side}", 6)

    def _hips(self) -> None:
        behind = self._shapes.sacrum.union(self._shapes.femurs["left"])
        behind = behind.union(self._shapes.femurs["right"])
        for side, sign in SIDES.items():
            shape = self._shapes.hips[side]
            with self._svg.group(f"bone.hip.{side}"):
                draw_shadow(
                    self._svg, shape, behind, self._palette,
                    drop=(7.0 if sign < 0 else -5.0, 7.0), spread=16, opacity=0.3,
                )  # fmt: skip
                self._relief(shape, self._palette.bone, 24, f"bone.hip.{side}.body", 6)
                self._hip_forms(side, sign)
        symphysis = self._frame.smooth(bones.SYMPHYSIS, 140)
        self._relief(symphysis, self._palette.cartilage, 5, "bone.symphysis", 4)

    def _hip_forms(self, side: str, sign: float) -> None:
        """Draw what gives a hip bone its form: hollows, lip of the socket, ridges."""
        frame, svg, palette = self._frame, self._svg, self._palette
        for place, hollow in enumerate(HOLLOWS):
            self._shade(f"g.hip.{side}.{place}", hollow, sign)
        rim = bones.acetabular_rim(frame)
        if not palette.flat:
            far = palette.bone_far
            ramp = Ramp(far.outline, palette.bone.dark, palette.bone.base, palette.bone.light)
            look = Relief(ramp=ramp, depth=6, steps=4, width=1.1, fit=SOFT)
            draw_relief(svg, rim if sign > 0 else frame.mirror(rim), look)
        else:
            svg.line(frame.points(SOCKET_LIP, sign), Ink(line=self._line, width=1.3))
        for landmarks, opacity in RIDGES:
            ink = Ink(line=self._line, width=1.5, opacity=0.75 if palette.flat else opacity)
            svg.line(frame.points(landmarks, sign), ink)

    def _shade(self, name: str, hollow: Hollow, sign: float) -> None:
        """Draw a soft hollow (or bump) that fades to nothing at its edge."""
        if self._palette.flat:
            return
        bone = self._palette.bone
        tone = bone.light if hollow.strength < 0 else mix(bone.dark, bone.outline, 0.35)
        strength = abs(hollow.strength)
        stops = (Stop(0, tone, strength), Stop(0.5, tone, strength * 0.62), Stop(1, tone, 0))
        paint = self._svg.radial(name, stops, (0, 0), 100)
        x, y = self._frame.at(sign * hollow.x, hollow.y)
        across, up = (self._frame.scale * size / 100 for size in (hollow.across, hollow.up))
        place = (
            f"translate({x:g} {y:g}) rotate({sign * hollow.turn:g}) scale({across:.4g} {up:.4g})"
        )
        with self._svg.group(transform=place):
            self._svg.add(f'<circle r="100" fill="{paint}"/>')


def _tones(ramp: Ramp) -> tuple[str, str, str, str]:
    return ramp.outline, ramp.dark, ramp.base, ramp.light
