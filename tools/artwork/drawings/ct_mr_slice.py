# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A slice across the body as CT shows it, and the same slice as a drawing with its parts."""

from __future__ import annotations

from functools import cache

from shapely import affinity
from shapely.geometry.base import BaseGeometry

from tools.artwork import ct_image
from tools.artwork import lumbar_slice as slices
from tools.artwork.colour import mix
from tools.artwork.curves import Tube, together
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.grey_picture import png_base64
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.svg import Ink, Svg
from tools.artwork.tissues import FAT, SKIN, draw_muscle_across
from tools.artwork.vein_sections import draw_artery_across, draw_vein_across

SIZE = (1800.0, 960.0)
PANEL = 900.0
MIDDLES = {"ct": (450.0, 452.0), "drawing": (1350.0, 452.0)}
"""Where the front of the vertebra lies in each panel."""
SCALE = 2.36
SOFT = Fit(error=0.4)
LEVELS = 28
BOWEL = {
    Theme.LIGHT: Ramp("#a8816f", "#d3b09d", "#e6cdbf", "#f4e6dd"),
    Theme.DARK: Ramp("#cdab99", "#6b5348", "#83685b", "#a08476"),
    Theme.HC: Ramp("#000000", "#eee8e0", "#eee8e0", "#eee8e0"),
    Theme.MONO: Ramp("#000000", "#ececec", "#ececec", "#ececec"),
}
NERVE = {
    Theme.LIGHT: Ramp("#8d7420", "#dcc25c", "#f3e6a8", "#faf3cf"),
    Theme.DARK: Ramp("#f1e3a4", "#9c8a3c", "#c4b05a", "#e8da99"),
    Theme.HC: Ramp("#000000", "#000000", "#fff27a", "#fff27a"),
    Theme.MONO: Ramp("#000000", "#000000", "#f6f6f6", "#f6f6f6"),
}
VEIN_LINE, ARTERY_LINE = "#57c4ff", "#ff9c8b"
"""Of the outlines on the grey picture."""


def placed(panel: str, shape: BaseGeometry) -> BaseGeometry:
    """Return a shape of the slice (millimetres) in its place in a panel."""
    x, y = MIDDLES[panel]
    return affinity.affine_transform(shape, [SCALE, 0, 0, SCALE, x, y])


def at(panel: str, x: float, y: float) -> tuple[float, float]:
    """Return a place of the slice (millimetres) in a panel."""
    return MIDDLES[panel][0] + SCALE * x, MIDDLES[panel][1] + SCALE * y


@cache
def picture() -> str:
    """Return the grey picture; it is the same in every theme."""
    return png_base64(ct_image.grey_pixels(), levels=LEVELS, clear=ct_image.outside())


def draw(palette: Palette) -> Svg:
    """Draw both panels."""
    svg = Svg(
        "ct-mr-slice",
        SIZE,
        "A slice across the lower back, as a scan shows it and as a drawing",
        "The same slice twice, seen from the feet: the front of the body is at the top, the"
        " patient's right is on the left of the picture. Left: grey, drawn to look like a CT with"
        " dye. Right: a drawing. In front of the lowest lumbar vertebra the right iliac artery"
        " crosses the left iliac vein and presses it flat. Illustration, not a medical image.",
    )
    _draw_scan(svg, palette)
    _draw_skin(svg, palette)
    _draw_muscles(svg, palette)
    _draw_bones(svg, palette)
    _draw_bowel(svg, palette)
    _draw_vessels(svg, palette)
    return svg


def _draw_scan(svg: Svg, palette: Palette) -> None:
    left, top, width, height = ct_image.bounds()
    x, y = at("ct", left, top)
    with svg.group("ct.picture"):
        ground = placed("ct", slices.body().buffer(ct_image.MARGIN))
        edge = "#000000" if palette.flat else "#2b333b"
        svg.shape(ground, Ink(fill="#05070a", line=edge, width=2.4), fit=SOFT)
        svg.image((x, y, width * SCALE, height * SCALE), picture())
    with svg.group("ct.outlines"):
        for name, shape in slices.vessels().items():
            around = placed("ct", shape.buffer(1.4))
            if name.startswith("vein"):
                colour = "#ffffff" if palette.flat else VEIN_LINE
                ink = Ink(line=colour, width=2.4, dash="7 5")
            else:
                colour = "#ffffff" if palette.flat else ARTERY_LINE
                ink = Ink(line=colour, width=3.4, dash="0.1 6")
            svg.shape(around, ink, f"ct.{name}", SOFT)


def _draw_skin(svg: Svg, palette: Palette) -> None:
    skin, fat = SKIN[palette.theme], FAT[palette.theme]
    with svg.group("slice.skin"):
        edge = Ink(fill=skin.base, line=skin.outline, width=palette.line + 0.4)
        svg.shape(placed("drawing", slices.body()), edge, "slice.skin.rim", SOFT)
        ink = Ink(fill=fat.base, line=fat.outline, width=1)
        svg.shape(placed("drawing", slices.under_skin()), ink, "slice.fat", SOFT)


def _draw_muscles(svg: Svg, palette: Palette) -> None:
    with svg.group("slice.muscles"):
        tissue = palette.muscle
        for number, shape in enumerate(slices.belly_muscles(), start=1):
            ink = Ink(fill=tissue.base, line=tissue.outline, width=palette.line - 0.4)
            svg.shape(placed("drawing", shape), ink, f"slice.belly-wall.{number}", SOFT)
        for number, shape in enumerate(_deep_muscles(), start=1):
            name = f"slice.muscle.{number}"
            draw_muscle_across(svg, palette, placed("drawing", shape), name, seed=number)


def _deep_muscles() -> tuple[BaseGeometry, ...]:
    return slices.psoas(), slices.hip_muscles(), slices.back_muscles()


def _draw_bones(svg: Svg, palette: Palette) -> None:
    bone, nerve = palette.bone, NERVE[palette.theme]
    with svg.group("slice.bones"):
        for name, shape in (("hip", slices.hip_bones()), ("vertebra", slices.vertebra())):
            whole = placed("drawing", shape)
            edge = Ink(fill=bone.base, line=bone.outline, width=palette.line)
            svg.shape(whole, edge, f"slice.bone.{name}", SOFT)
            if not palette.flat:
                svg.shape(whole.buffer(-5), Ink(fill=bone.light), fit=SOFT)
        svg.shape(placed("drawing", slices.canal()), Ink(fill=FAT[palette.theme].base), fit=SOFT)
        sac = Ink(fill=nerve.base, line=nerve.outline, width=palette.line - 0.3)
        svg.shape(placed("drawing", slices.sac()), sac, "slice.nerves", SOFT)
        roots = [(-5, 44.5), (-2, 45.5), (1.4, 45.4), (4.6, 44.4), (-3.4, 42.2), (3.2, 42)]
        spots = together(Tube([(x, y, 0.8), (x + 0.2, y, 0.8)], 4).shape() for x, y in roots)
        svg.shape(placed("drawing", spots), Ink(fill=nerve.dark), fit=SOFT)


def _draw_bowel(svg: Svg, palette: Palette) -> None:
    ramp = BOWEL[palette.theme]
    with svg.group("slice.bowel"):
        for loop in (*slices.small_bowel(), *slices.colons()):
            whole = placed("drawing", loop)
            svg.shape(whole, Ink(fill=ramp.base, line=ramp.outline, width=palette.line), fit=SOFT)
            fill = ramp.light if palette.flat else mix(ramp.base, ramp.light, 0.7)
            inner = Ink(fill=fill, line=ramp.dark, width=1.2)
            svg.shape(whole.buffer(-6), inner, fit=SOFT)
        air = Ink(fill="#ffffff" if palette.flat else ramp.light, line=ramp.outline, width=1.2)
        svg.shape(placed("drawing", slices.gas()), air, fit=SOFT)


def _draw_vessels(svg: Svg, palette: Palette) -> None:
    vessels = slices.vessels()
    with svg.group("slice.veins"):
        for name, shape in vessels.items():
            if name.startswith("vein"):
                inside = placed("drawing", shape.buffer(-slices.VEIN_WALL))
                draw_vein_across(svg, palette, name, placed("drawing", shape), inside)
    veins = together(placed("drawing", vessels[name]) for name in vessels if "vein" in name)
    with svg.group("slice.arteries"):
        for side, (x, y, radius) in (
            ("right", slices.RIGHT_ARTERY),
            ("left", slices.LEFT_ARTERY),
        ):
            draw_artery_across(
                svg, palette, f"artery.common-iliac.{side}", at("drawing", x, y),
                radius * SCALE, onto=veins, wall=slices.ARTERY_WALL * SCALE,
            )  # fmt: skip


def _labels() -> tuple[Label, ...]:
    x = MIDDLES["drawing"][0]
    steps = ("drawing",)

    def top(name: str, dx: float, anchor: tuple[float, float], *, bold: bool = False) -> Label:
        return Label(id=name, at=(x + dx, 92), size=23, anchor=at("drawing", *anchor), steps=steps,
                     bold=bold)  # fmt: skip

    captions = tuple(
        Label(id=panel, at=(MIDDLES[panel][0], 838), size=27, bold=True, steps=(panel,))
        for panel in MIDDLES
    )
    sides = tuple(
        Label(id=f"side.{side}.{panel}", at=(MIDDLES[panel][0] + dx, 782), align=align, size=24,
              bold=True, required=True, steps=(panel,))
        for panel in MIDDLES
        for side, dx, align in (("right", -420.0, "left"), ("left", 420.0, "right"))
    )  # fmt: skip
    return (
        *captions,
        *sides,
        top("vein.common-iliac.right", -330, (-29, -8)),
        top("artery.common-iliac.right", -112, (-8, -15)),
        top("vein.common-iliac.left", 118, (16, -5), bold=True),
        top("artery.common-iliac.left", 336, (31, -19)),
        Label(id="organ.bowel", at=(x - 424, 190), align="left", size=22,
              anchor=at("drawing", -108, 6), steps=steps),
        Label(id="muscle.belly-wall", at=(x + 424, 190), align="right", size=22,
              anchor=at("drawing", 122, -46), steps=steps),
        Label(id="bone.vertebra.L5", at=at("drawing", 0, 17), size=21, steps=steps),
        Label(id="muscle.psoas", at=at("drawing", 56, 12), size=21, steps=steps),
        Label(id="bone.hip", at=(x + 424, 730), align="right", size=22,
              anchor=at("drawing", 104, 36), steps=steps),
        Label(id="front", at=(450, 160), size=21, steps=("ct",)),
        Label(id="back", at=(450, 752), size=21, steps=("ct",)),
        Label(id="front.drawing", at=(x, 26), size=21, steps=steps),
        Label(id="back.drawing", at=(x, 752), size=21, steps=steps),
        Label(id="note", at=(900, 928), size=20, required=True),
    )  # fmt: skip


def _structures() -> tuple[Structure, ...]:
    def both(shape: BaseGeometry) -> BaseGeometry:
        return together(placed(panel, shape) for panel in MIDDLES)

    vessels = slices.vessels()
    arteries = together(vessels[name] for name in vessels if "artery" in name)
    veins = together(vessels[name] for name in vessels if "vein" in name)
    taken = together([arteries, veins])
    bowel = together([*slices.small_bowel(), *slices.colons()]).difference(taken)
    wall = slices.belly_wall().difference(slices.hip_bones())
    hip = slices.hip_muscles().difference(together([wall, bowel, slices.hip_bones()]))
    rim = slices.body().difference(slices.body().buffer(-9))
    canal = slices.canal().buffer(0.5)
    vertebra = slices.vertebra().difference(together([taken, canal]))

    def vessel(name: str, pin: tuple[float, float]) -> Structure:
        shape = vessels[name].difference(arteries) if "vein" in name else vessels[name]
        layer = "veins" if "vein" in name else "arteries"
        return Structure(id=name, region=both(shape), pin=at("drawing", *pin), layer=layer)

    def other(name: str, shape: BaseGeometry, pin: tuple[float, float], layer: str) -> Structure:
        return Structure(id=name, region=both(shape), pin=at("drawing", *pin), layer=layer)

    return (
        vessel("vein.common-iliac.right", (-28, -5)),
        vessel("vein.common-iliac.left", (20, -4)),
        vessel("artery.common-iliac.right", slices.RIGHT_ARTERY[:2]),
        vessel("artery.common-iliac.left", slices.LEFT_ARTERY[:2]),
        other("bone.vertebra.L5", vertebra, (0, 18), "bones"),
        other("nerve.roots", canal, (0, 44), "bones"),
        other("bone.hip", slices.hip_bones(), (104, 36), "bones"),
        other("muscle.psoas", slices.psoas(), (-56, 14), "muscles"),
        other("muscle.back", slices.back_muscles(), (30, 82), "muscles"),
        other("muscle.hip", hip, (-108, 72), "muscles"),
        other("muscle.belly-wall", wall, (-122, -47), "muscles"),
        other("organ.bowel", bowel, (56, -52), "bowel"),
        other("skin.belly", rim, (-60, -99), "skin"),
    )


def make() -> Drawing:
    """Return the drawing."""
    parts = (
        ("skin", "skin"),
        ("muscles", "mark"),
        ("bones", "bone"),
        ("bowel", "scar"),
        ("veins", "vein"),
        ("arteries", "artery"),
    )
    names = tuple(f"slice.{name}" for name, _ in parts)
    return Drawing(
        id="ct-mr-slice",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        layers=(
            Layer(id="scan", elements=("ct.picture",), swatch="device"),
            Layer(id="outlines", elements=("ct.outlines",), swatch="flow"),
            *(Layer(id=name, elements=(f"slice.{name}",), swatch=swatch) for name, swatch in parts),
        ),
        steps=(
            Step(id="ct", show=("ct.picture", "ct.outlines"), view=(0, 130, PANEL, 680)),
            Step(id="drawing", show=names, view=(PANEL, 0, PANEL, 810)),
        ),
    )
