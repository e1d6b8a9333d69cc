# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What held-up blood may do to one leg: swelling, darker skin, a sore. No fixed course."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork import lower_leg
from tools.artwork.curves import Tube, together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import Frame
from tools.artwork.figure_regions import pin, slit
from tools.artwork.fitting import Fit
from tools.artwork.leg_draw import draw_leg_lines, draw_limb, draw_trousers
from tools.artwork.leg_skin import SORES, STAINS, stain_colours
from tools.artwork.palettes import Palette
from tools.artwork.shading import draw_hatching
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import NEUTRAL, joined, recolouring

ID = "leg-effects"
PANEL, HEIGHT = 460.0, 824.0
SCALE, TOP = 1.56, -940.0
APART = 52.0
"""From the middle between the legs to the axis of each, in body units."""
CAPTION_AT, SIDES_AT, NAME_AT, NOTE_AT = 34.0, 690.0, 742.0, 796.0
SIDE_FROM_MIDDLE = 126.0
NAME_ENDS = {"well": -12.0, "swollen": -12.0, "skin": -12.0, "ulcer": 0.0}
"""Where words end, from the middle: their line runs up between the feet, not through one."""
CUFF = (686.0, 712.0)
TROUSERS_FROM = 642.0
SOFT = Fit(error=0.6)
WELL, SWOLLEN, SKIN, ULCER = "well", "swollen", "skin", "ulcer"
SWELLING = {WELL: 0.0, SWOLLEN: 1.0, SKIN: 0.7, ULCER: 0.7}
STAIN_STEPS = ((0, 0.1), (1.2, 0.12), (2.6, 0.14), (4.2, 0.16), (6.2, 0.2), (9, 0.2), (12, 0.2))
"""How far inside its edge, and how much darker skin gets there."""
SOCK_MARK = (858.0, 868.0)
DESC = (
    "Four drawings of two lower legs from the front, feet turned out. The person's left leg is on"
    " the right of the picture. First both legs are well. Then the left one is swollen down to"
    " the foot. Then its skin is darker above the inner ankle. Then there is a small oval sore in"
    " the darker skin. The right leg stays well. Not everyone goes through these. Illustration,"
    " not a medical image."
)


@dataclass(frozen=True, slots=True)
class Panel:
    """One state of the left leg, beside the right one that stays well."""

    step: str
    left: float

    @property
    def middle(self) -> float:
        """Return the middle of the panel in the art."""
        return self.left + PANEL / 2

    @property
    def swelling(self) -> float:
        """Return how swollen the left leg is."""
        return SWELLING[self.step]

    def frame(self, *, right: bool = False) -> Frame:
        """Return where a leg stands; the right one is drawn mirrored."""
        x = self.middle + (-APART if right else APART) * SCALE
        return Frame(SCALE, x, TOP, mirrored=right)

    def placed(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a part of the left leg in the art."""
        return self.frame().shape(shape)


PANELS = tuple(Panel(step, PANEL * at) for at, step in enumerate((WELL, SWOLLEN, SKIN, ULCER)))


def changed_skin(panel: Panel) -> BaseGeometry:
    """Return the darker skin of a panel in body units, none where the skin is well."""
    if panel.step not in (SKIN, ULCER):
        return Polygon()
    return lower_leg.changed_skin().intersection(lower_leg.leg(panel.swelling).buffer(-1.0))


def big_vein(panel: Panel) -> BaseGeometry:
    """Return the vein under the skin of the inner leg, in body units."""
    return together(tube.shape() for tube in veins(panel.swelling))


def veins(swelling: float) -> list[Tube]:
    """Return the veins under the skin; they are fuller where blood is held up."""
    main = np.asarray(lower_leg.BIG_VEIN, float)
    full = 1.3 + 0.5 * swelling
    lines = [np.column_stack([main, np.full(len(main), full)])]
    if swelling:
        branches = (
            ((-9, 890), (-15, 894), (-19, 904), (-18, 914), (-22, 924)),
            ((-17, 853), (-10, 842), (-9, 828), (-3, 814), (-3, 800)),
            ((-25, 790), (-30, 797), (-33, 808), (-32, 820)),
        )
        lines += [np.array([(x, y, full * 0.62) for x, y in line]) for line in branches]
    return [Tube(line, 60) for line in lines]


def draw(palette: Palette) -> Svg:
    """Draw the four panels."""
    svg = Svg(ID, (4 * PANEL, HEIGHT), "What may happen to a leg", DESC)
    for panel in PANELS:
        with svg.group(f"legs.{panel.step}"):
            _draw_leg(svg, panel, palette, right=True)
            _draw_leg(svg, panel, palette, right=False)
    return svg


def _draw_leg(svg: Svg, panel: Panel, palette: Palette, *, right: bool) -> None:
    """Draw one leg, then what is on its skin, then its trouser leg."""
    swelling = 0.0 if right else panel.swelling
    scene = Scene(svg, panel.frame(right=right), palette)
    limb = lower_leg.leg(swelling)
    with svg.group(f"leg.{'right' if right else 'left'}.{panel.step}"):
        draw_limb(scene, limb, below=CUFF[0])
        draw_leg_lines(scene, swelling)
        _draw_vein(scene, swelling)
        if panel.step == SWOLLEN and not right:
            _draw_sock_mark(scene, limb)
        if not right:
            _draw_changes(svg, panel, palette)
        draw_trousers(scene, limb, CUFF, TROUSERS_FROM)


def _draw_vein(scene: Scene, swelling: float) -> None:
    shape = scene.frame.shape(together(tube.shape() for tube in veins(swelling)))
    seen = 1.0 if scene.palette.flat else 0.32 + 0.18 * swelling
    scene.svg.shape(shape, Ink(fill=scene.palette.vein.base, opacity=seen), fit=SOFT)


def _draw_sock_mark(scene: Scene, limb: BaseGeometry) -> None:
    for height in SOCK_MARK:
        left, _, right, _ = limb.intersection(box(-90, height, 90, height + 1)).bounds
        across = np.linspace(left + 1.5, right - 1.5, 9)
        bow = 4 * (1 - ((across - (left + right) / 2) / ((right - left) / 2)) ** 2)
        ink = Ink(line=scene.line_colour(2), width=2.2)
        scene.line(np.column_stack([across, height + bow]), ink)


def _draw_changes(svg: Svg, panel: Panel, palette: Palette) -> None:
    """Draw the darker skin and the sore of the left leg."""
    stain = changed_skin(panel)
    if stain.is_empty:
        return
    with svg.group(f"skin.change.left.{panel.step}"):
        if palette.flat:
            svg.shape(
                panel.placed(stain), Ink(fill="#ffffff", line="#000000", width=1.8, dash="4 4")
            )
            draw_hatching(svg, panel.placed(stain), Ink(line="#000000", width=1.3), gap=8.0)
        else:
            for inset, opacity in STAIN_STEPS:
                part = lower_leg.changed_skin().buffer(-inset).intersection(stain)
                ink = Ink(fill=STAINS[NEUTRAL].base, opacity=opacity)
                svg.shape(panel.placed(part), ink, fit=SOFT)
    if panel.step == ULCER:
        _draw_ulcer(svg, panel, palette)


def _draw_ulcer(svg: Svg, panel: Panel, palette: Palette) -> None:
    sore = lower_leg.ulcer()
    with svg.group("skin.ulcer.left"):
        if palette.flat:
            ink = Ink(fill="#ffffff", line="#000000", width=3.0)
            svg.shape(panel.placed(sore), ink)
            inner = Ink(fill="#bdbdbd", line="#000000", width=1.6, dash="3 3")
            svg.shape(panel.placed(sore.buffer(-3.2)), inner)
            return
        ramp = SORES[NEUTRAL]
        rim = Ink(fill=ramp.dark, line=ramp.outline, width=2.0)
        svg.shape(panel.placed(sore), rim)
        svg.shape(panel.placed(sore.buffer(-1.8)), Ink(fill=ramp.base))
        light = affinity.translate(sore.buffer(-4.2), 0.6, 0.6)
        svg.shape(panel.placed(light), Ink(fill=ramp.light))


def _labels(panel: Panel) -> list[Label]:
    steps, middle = (panel.step,), panel.middle
    sides = [
        Label(
            id=f"side.{side}.{panel.step}",
            at=(middle + way * SIDE_FROM_MIDDLE, SIDES_AT),
            bold=True,
            required=True,
            steps=steps,
        )
        for side, way in (("right", -1), ("left", 1))
    ]
    caption = Label(
        id=f"caption.{panel.step}", at=(middle, CAPTION_AT), size=26, bold=True, steps=steps
    )
    name, point = {
        WELL: ("vein.great-saphenous.left", (-9.0, 895.0)),
        SWOLLEN: ("part.ankle.left", (-26.0, 925.0)),
        SKIN: ("skin.change.left", (-19.0, 925.0)),
        ULCER: ("skin.ulcer.left", (-14.5, 914.0)),
    }[panel.step]
    anchor = tuple(float(part) for part in panel.frame().points([point])[0])
    named = Label(
        id=f"{name}.{panel.step}",
        structure=name,
        at=(middle + NAME_ENDS[panel.step], NAME_AT),
        align="right",
        size=22,
        anchor=(anchor[0], anchor[1]),
        steps=steps,
    )
    return [caption, *sides, named]


def _structures(panel: Panel) -> list[Structure]:
    limb, steps = lower_leg.leg(panel.swelling), (panel.step,)
    marks: dict[str, BaseGeometry] = {
        "skin.ulcer.left": lower_leg.ulcer().buffer(3) if panel.step == ULCER else Polygon()
    }
    marks["skin.change.left"] = changed_skin(panel).difference(marks["skin.ulcer.left"])
    vein = big_vein(panel).buffer(4.5).intersection(box(-90, CUFF[1], 90, 1000))
    taken = together(marks.values())
    marks["vein.great-saphenous.left"] = vein.intersection(limb).difference(taken)
    taken = together([taken, vein])
    zones = {
        "part.foot.left": box(-90, 952, 120, 1100),
        "part.ankle.left": box(-90, 884, 90, 952),
        "part.calf.left": box(-90, CUFF[1], 90, 884),
    }
    well = lower_leg.leg().intersection(box(-90, CUFF[1], 120, 1100))
    other = panel.frame(right=True).shape(well)
    out = [
        Structure(id=name, region=placed, pin=pin(placed), steps=steps)
        for name, shape in (
            *((name, limb.intersection(zone).difference(taken)) for name, zone in zones.items()),
            *marks.items(),
        )
        if not shape.is_empty
        for placed in (slit(panel.placed(shape)),)
    ]
    return [*out, Structure(id="part.leg.right", region=other, pin=pin(other), steps=steps)]


def make() -> Drawing:
    """Return the drawing."""
    note = Label(id="note", at=(2 * PANEL, NOTE_AT), size=22, required=True)
    return Drawing(
        id=ID,
        size=(4 * PANEL, HEIGHT),
        draw=draw,
        labels=(*(label for panel in PANELS for label in _labels(panel)), note),
        structures=tuple(each for panel in PANELS for each in _structures(panel)),
        steps=tuple(
            Step(id=each.step, show=(f"legs.{each.step}",), view=(each.left, 0, PANEL, HEIGHT))
            for each in PANELS
        ),
        tones=joined(
            recolouring(), recolouring(stain_colours, STAINS), recolouring(stain_colours, SORES)
        ),
    )
