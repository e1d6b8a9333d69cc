# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the right common iliac artery crosses the left common iliac vein: from the front, across.

Seen from the front a pressed vein is not thinner but flat and a little wider; the slice beside it
shows how little room is left.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork import closeup_slice as across
from tools.artwork.closeup_front import (
    COMMON,
    FRAME,
    PANEL,
    dent,
    is_artery_near,
    outside,
    panel_shape,
    trunk,
)
from tools.artwork.closeup_slice import Slice
from tools.artwork.colour import mix
from tools.artwork.curves import together
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.flow_marks import Flow, draw_chevrons, draw_dots, joined, signs
from tools.artwork.palettes import Palette
from tools.artwork.pelvis_bones import DISCS, VERTEBRAE, disc, sacrum, vertebral_body
from tools.artwork.pelvis_regions import pin
from tools.artwork.pelvis_scene import TreeLook, draw_tree
from tools.artwork.pelvis_skeleton import SkeletonArtist
from tools.artwork.pelvis_vessels import arteries
from tools.artwork.shading import draw_artery_dots, draw_hatching, draw_shadow
from tools.artwork.svg import Ink, Svg

SIZE = (1990.0, 1100.0)
TITLE = "The right iliac artery crosses the left iliac vein, close up"
DESC = (
    "Left: front view at the fifth lumbar vertebra, the patient's right side on the left. The right"
    " common iliac artery crosses in front of the left common iliac vein, with the spine behind."
    " Right: a slice across at the same level, artery in front, vein in the middle, bone behind."
    " One group shows the vein open, another pressed flat. Illustration, not a medical image."
)
LEVEL = 17.0
"""Height of the slice in mm: the middle of the crossing."""
LOST = 0.6
"""Share of its area that the pressed vein has lost in the slice; no threshold, just to be seen."""
STATES = {"open": Slice(0.0), "squeezed": Slice(LOST)}
WHOLE = (0.0, 0.0, *SIZE)


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="compression-closeup",
        size=SIZE,
        draw=draw,
        labels=LABELS,
        structures=tuple(_structures()),
        layers=LAYERS,
        steps=tuple(_step(name) for name in STATES),
    )


def draw(palette: Palette) -> Svg:
    """Draw the front view and the slice; both states lie on top of each other."""
    svg = Svg("compression-closeup", SIZE, TITLE, DESC)
    with svg.group("layer.back"):
        svg.shape(panel_shape(), Ink(fill=palette.sheet if palette.flat else palette.skin.light))
        across.draw_slice_back(svg, palette)
    with svg.group("layer.bones"):
        SkeletonArtist(svg, palette, FRAME).draw_spine()
        across.draw_slice_spine(svg, palette)
    for state, cut in STATES.items():
        with svg.group(f"vein.{state}"):
            _draw_veins(svg, palette, state)
            across.draw_slice_vein(svg, palette, f"across.vein.{state}", cut)
    for state in STATES:
        _draw_flow(svg, palette, state)
    for state, cut in STATES.items():
        with svg.group(f"artery.{state}"):
            _draw_arteries(svg, palette, state)
            across.draw_slice_arteries(svg, palette, f"across.artery.{state}", cut)
    with svg.group("layer.frame"):
        _draw_frame(svg, palette)
    return svg


def _look(palette: Palette, *, vein: bool) -> TreeLook:
    ramp = palette.vein if vein else palette.artery
    return TreeLook(
        ramp=ramp,
        fork=20 if vein else 12,
        window=panel_shape().buffer(30),
        palette=palette,
        steps=11,
    )


def _draw_veins(svg: Svg, palette: Palette, state: str) -> None:
    tubes = trunk(state)
    whole = together(tube.shape() for tube in tubes.values()).intersection(panel_shape())
    draw_shadow(
        svg, whole, panel_shape(), palette, drop=(9, 11), spread=16, opacity=0.24,
        fit=Fit(error=1.0),
    )  # fmt: skip
    shape = draw_tree(svg, f"vein.{state}.tree", list(tubes.values()), _look(palette, vein=True))
    if state == "squeezed":
        _draw_dent(svg, palette, shape)


def _draw_dent(svg: Svg, palette: Palette, vein: BaseGeometry) -> None:
    """Draw where the vein is pressed flat: darker at both edges, and without its round gleam."""
    strip = dent().intersection(vein)
    if palette.flat:
        svg.shape(strip, Ink(fill=palette.vein_deep, line=palette.vein.outline, width=1.6))
        draw_hatching(svg, strip, Ink(line=palette.mark, width=1.8), gap=13, up=False)
        return
    shade = mix(palette.vein.dark, palette.vein_deep, 0.6)
    for reach, opacity in ((12, 0.16), (7, 0.2), (2, 0.3)):
        band = strip.buffer(reach).intersection(vein)
        svg.shape(band, Ink(fill=shade, opacity=opacity), fit=Fit(error=0.8))
    flat = mix(palette.vein.dark, palette.vein.base, 0.35)
    svg.shape(strip.buffer(-5), Ink(fill=flat, opacity=0.8), fit=Fit(error=0.8))
    draw_hatching(
        svg, strip.buffer(-6), Ink(line=palette.vein.light, width=1.6, opacity=0.5), gap=15,
        up=False,
    )  # fmt: skip


def _draw_arteries(svg: Svg, palette: Palette, state: str) -> None:
    tree = {name: tube for name, tube in arteries(FRAME).trunk.items() if is_artery_near(name)}
    tubes = list(tree.values())
    whole = together(tube.shape() for tube in tubes).intersection(panel_shape())
    pressed = state == "squeezed"
    draw_shadow(
        svg, whole, panel_shape(), palette, drop=(5, 6) if pressed else (11, 14),
        spread=10 if pressed else 18, opacity=0.42 if pressed else 0.32, fit=Fit(error=1.0),
    )  # fmt: skip
    draw_tree(svg, f"artery.{state}.tree", tubes, _look(palette, vein=False))
    # the dots begin where the branches have left the aorta
    aorta = tree["artery.aorta"].shape(0.75)
    lines = [tubes[0], *(outside(tube, aorta) for tube in tubes[1:])]
    draw_artery_dots(svg, f"artery.{state}.dots", lines, palette, panel_shape().buffer(-4))
    _draw_edges(svg, palette, state)


def _draw_edges(svg: Svg, palette: Palette, state: str) -> None:
    """Draw the edges of the vein that the artery hides as dashes."""
    artery = arteries(FRAME).trunk["artery.common-iliac.right"].shape(0.92)
    window = FRAME.polygon([(-9, -4), (8, -4), (12, 40), (-24, 40), (-15, 14)])
    line = trunk(state)[COMMON[0]].shape().boundary.intersection(artery.intersection(window))
    for part in getattr(line, "geoms", [line]):
        if part.geom_type == "LineString" and part.length > 30:
            points = np.asarray(part.segmentize(6).coords, float)
            svg.line(points, Ink(line=palette.artery_deep, width=7, opacity=0.9))
            svg.line(points, Ink(line=palette.mark, width=3.4, dash="12 10"))


def _draw_flow(svg: Svg, palette: Palette, state: str) -> None:
    """Draw the blood's way: quick where it is free, slow below the pressed place."""
    tubes = trunk(state)
    red = together(
        tube.shape() for name, tube in arteries(FRAME).trunk.items() if is_artery_near(name)
    )
    room = panel_shape().buffer(-16)
    flow = Flow(gap=120, start=40, biggest=24, size=0.4, room=room, avoid=red.buffer(4))
    left = signs(joined([tubes[COMMON[0]], tubes["vein.external-iliac.left"]]), flow)
    edge = FRAME.at(-8, 0)[0]
    left = [each for each in left if each.place[0] > edge]
    right = signs(joined([tubes[COMMON[1]], tubes["vein.external-iliac.right"]]), flow)
    top = FRAME.at(0, 2)[1]
    free = [each for each in right if each.place[1] > top]
    free += signs(joined([tubes["vein.inferior-vena-cava"]]), replace(flow, start=150, gap=150))
    with svg.group(f"flow.{state}"):
        draw_chevrons(svg, palette, free, f"flow.{state}.free", bold=1.8)
        if state == "open":
            draw_chevrons(svg, palette, left, "flow.open.left", bold=1.8)
        else:
            draw_dots(svg, palette, left, "flow.squeezed.left", bold=1.9)


def _draw_frame(svg: Svg, palette: Palette) -> None:
    """Cover what lies outside the two panels, and draw their edges and the level of the slice."""
    width, height = SIZE
    holes = panel_shape().union(across.panel_shape())
    cover = box(-400, -1200, width + 400, height + 1600).difference(holes)
    svg.shape(cover, Ink(fill=palette.sheet), fit=Fit(error=0.2))
    edge = Ink(line=palette.device.outline, width=palette.line + 0.8)
    svg.shape(panel_shape(), edge, fit=Fit(error=0.2))
    across.draw_slice_frame(svg, palette)
    y = FRAME.at(0, LEVEL)[1]
    left, right = PANEL[0], PANEL[0] + PANEL[2]
    for start, end in ((left - 26, left + 34), (right - 34, across.PANEL[0])):
        svg.data(f"M{start:g} {y:.1f}H{end:g}", Ink(line=palette.accent, width=3.4, dash="12 9"))


def _structures() -> list[Structure]:
    room = panel_shape().buffer(-4)
    red = {
        name: tube.shape().intersection(room)
        for name, tube in arteries(FRAME).trunk.items()
        if "aorta" in name or "common-iliac" in name
    }
    crossing = dent().intersection(room)
    red["artery.common-iliac.right"] = (
        red["artery.common-iliac.right"].difference(crossing).difference(red["artery.aorta"])
    )
    red["artery.common-iliac.left"] = red["artery.common-iliac.left"].difference(
        red["artery.aorta"]
    )
    over = together(red.values()).union(crossing).buffer(2)
    blue: dict[str, BaseGeometry] = {}
    for name in ("vein.inferior-vena-cava", *COMMON):
        shape = trunk("open")[name].shape().intersection(room)
        blue[name] = shape.difference(over).difference(together(blue.values()))
    out = [_structure(name, blue[name], "veins") for name in (*COMMON, "vein.inferior-vena-cava")]
    out.append(_structure("place.crossing", crossing))
    out += [_structure(name, shape, "arteries") for name, shape in red.items()]
    covered = over.union(together(blue.values())).buffer(6)
    out += [
        _structure(name, shape.intersection(room).difference(covered), "bones")
        for name, shape in _bones().items()
    ]
    return out + across.slice_structures(STATES)


def _bones() -> dict[str, BaseGeometry]:
    bodies = {
        f"bone.vertebra.{name}": vertebral_body(FRAME, VERTEBRAE[name]) for name in ("L4", "L5")
    }
    bodies["bone.disc.L4-L5"] = disc(FRAME, *DISCS["L4-L5"])
    bodies["bone.sacrum"] = sacrum(FRAME)
    return bodies


def _structure(name: str, region: BaseGeometry, layer: str = "") -> Structure:
    return Structure(id=name, region=region, pin=pin(region), layer=layer)


def _step(name: str) -> Step:
    show = (
        "layer.back", "layer.bones", f"vein.{name}", f"flow.{name}", f"artery.{name}",
        "layer.frame",
    )  # fmt: skip
    return Step(id=name, show=show, view=WHOLE)


LAYERS = (
    Layer(id="bones", elements=("layer.bones",), swatch="bone"),
    Layer(id="veins", elements=("vein.open", "vein.squeezed"), swatch="vein"),
    Layer(id="flow", elements=("flow.open", "flow.squeezed"), swatch="flow"),
    Layer(id="arteries", elements=("artery.open", "artery.squeezed"), swatch="artery"),
)
LEFT_GUTTER, MIDDLE_GUTTER, RIGHT_GUTTER = 282.0, 918.0, 1706.0


def _right(name: str, y: float, anchor: tuple[float, float]) -> Label:
    return Label(id=name, at=(LEFT_GUTTER, y), align="right", anchor=anchor)


def _left(name: str, y: float, anchor: tuple[float, float], x: float = MIDDLE_GUTTER) -> Label:
    return Label(id=name, at=(x, y), align="left", anchor=anchor)


LABELS = (
    _right("vein.inferior-vena-cava", 200, FRAME.at(-22, -26)),
    replace(_right("place.crossing", 370, FRAME.at(-11, 14.5)), bold=True),
    _right("vein.common-iliac.right", 600, FRAME.at(-32, 25)),
    _right("artery.common-iliac.right", 720, FRAME.at(-26, 37)),
    _left("artery.aorta", 170, FRAME.at(9, -26)),
    _left("artery.common-iliac.left", 310, FRAME.at(16, 2)),
    _left("bone.vertebra.L5", 440, FRAME.at(7, 11.4)),
    _left("vein.common-iliac.left", 700, FRAME.at(18, 37)),
    _left("bone.sacrum", 870, FRAME.at(6, 57)),
    replace(
        _left("artery.across", 290, (across.VEIN_AT + 14, across.SPINE_FRONT - 138), RIGHT_GUTTER),
        structure="artery.common-iliac.right.across",
    ),
    replace(
        _left("vein.across", 390, (across.VEIN_AT + 44, across.SPINE_FRONT - 36), RIGHT_GUTTER),
        structure="vein.common-iliac.left.across",
    ),
    replace(
        _left("bone.across", 620, (across.MIDDLE + 100, across.SPINE_FRONT + 130), RIGHT_GUTTER),
        structure="bone.vertebra.L5.across",
    ),
    Label(id="front", at=(600, 1006), bold=True),
    Label(id="across", at=(across.MIDDLE, 806), bold=True),
    Label(id="side.right.front", at=(300, 34), align="left", required=True, bold=True),
    Label(id="side.left.front", at=(900, 34), align="right", required=True, bold=True),
    Label(id="side.right.across", at=(1170, 174), align="left", required=True, bold=True),
    Label(id="side.left.across", at=(1690, 174), align="right", required=True, bold=True),
    Label(id="note", at=(995, 1070), size=20, required=True),
)
