# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Three ways round a narrow left common iliac vein, on a faint pelvis; each can be switched off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Tube, together
from tools.artwork.drawing import Drawing, Label, Layer, Structure
from tools.artwork.flow_marks import Flow, draw_chevrons, draw_dots, joined, signs
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.pelvis_bypass import (
    BELLY_WALL,
    CROSS_PELVIC,
    LUMBAR,
    Way,
    draw_ways,
    lines,
    region,
)
from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE
from tools.artwork.pelvis_regions import pin, structures, vessel_regions
from tools.artwork.pelvis_scene import Scene, draw_fade, faint
from tools.artwork.pelvis_story import NARROW, RING, draw_narrow_mark, narrow_region
from tools.artwork.pelvis_vessels import State, veins
from tools.artwork.svg import Svg

TITLE = "Side roads of the blood round a narrow vein, front view"
DESC = (
    "Front view of the pelvis, as of a person who faces you: the patient's left side is on the"
    " right of the picture. The left common iliac vein is narrow where an artery crosses it."
    " Thin winding veins lead the blood round it: across the pelvis in front of the sacrum, up"
    " beside the spine, and in the wall of the lower belly from groin to groin."
    " Illustration, not a medical image."
)
PALE = 0.42
"""How far bones and skin step back."""
ROUTES: dict[str, Sequence[Way]] = {
    "cross-pelvic": CROSS_PELVIC,
    "lumbar": LUMBAR,
    "belly-wall": BELLY_WALL,
}
FROM_HEART = (
    "common-iliac", "external-iliac", "common-femoral", "femoral"
)  # fmt: skip
WIDER = 1.22
"""How much wider than in life the ways round are drawn, to be seen."""
SIGNED = 6.0
"""Veins with a larger radius carry signs, in drawing units."""
LEFT_GUTTER, RIGHT_GUTTER = 330.0, 1470.0


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="collaterals",
        size=PELVIS_SIZE,
        draw=draw,
        labels=LABELS,
        structures=tuple(_structures()),
        layers=LAYERS,
    )


def draw(palette: Palette) -> Svg:
    """Draw the pelvis faintly and the three ways clearly."""
    svg = Svg("collaterals", PELVIS_SIZE, TITLE, DESC)
    back = Scene(svg, faint(palette, PALE))
    scene = Scene(svg, palette, branches=False)
    back.draw_body()
    back.draw_bones()
    scene.draw_deep_veins()
    _draw_route(scene, "cross-pelvic", palette.vein)
    _draw_route(scene, "lumbar", palette.vein)
    scene.draw_veins()
    scene.draw_left_veins("vein.left", State.NARROW)
    _draw_flow(scene)
    scene.draw_arteries()
    with svg.group("mark.narrow"):
        draw_narrow_mark(svg, palette)
    back.draw_ligaments()
    _draw_route(scene, "belly-wall", _in_front(palette))
    draw_fade(scene.svg, scene.palette)
    return svg


def _in_front(palette: Palette) -> Ramp:
    """Return the colours of veins under the skin, in front of everything."""
    vein = palette.vein
    if palette.flat:
        return vein
    return Ramp(vein.outline, mix(vein.dark, vein.base, 0.7), mix(vein.base, vein.light, 0.35),
                vein.light)  # fmt: skip


def _draw_route(scene: Scene, name: str, ramp: Ramp) -> None:
    """Draw one way round, with signs on its widest veins."""
    tubes = lines(PELVIS, ROUTES[name], WIDER)
    widest = [tube for tube in tubes if tube.line[0, 2] > SIGNED]
    flow = Flow(gap=66, start=48, size=0.86, smallest=5.0, room=scene.room)
    if name != "belly-wall":
        flow = replace(flow, avoid=scene.artery_shape.union(_main_veins()))
    with scene.svg.group(f"route.{name}"):
        draw_ways(scene.svg, f"vein.bypass.{name}", tubes, ramp, scene.palette)
        places = [sign for tube in widest for sign in signs(tube, flow)]
        draw_chevrons(scene.svg, scene.palette, places, f"flow.{name}")


def _main_veins() -> BaseGeometry:
    tree = veins(PELVIS, State.NARROW)
    return together(tube.shape() for tube in tree.tubes())


def _draw_flow(scene: Scene) -> None:
    """Draw fast blood on the right and in the vena cava, slow blood on the left."""
    flow = Flow(room=scene.room, avoid=scene.artery_shape.buffer(2), gap=64)
    tree = veins(PELVIS, State.NARROW)

    def main(side: str) -> Tube:
        return joined([tree.trunk[f"vein.{name}.{side}"] for name in FROM_HEART])

    cava = joined([tree.trunk["vein.inferior-vena-cava"]])
    confluence = PELVIS.at(0, 4)[1]
    right = [each for each in signs(main("right"), flow) if each.place[1] > confluence]
    with scene.svg.group("flow.main"):
        places = right + signs(cava, replace(flow, start=44, gap=76))
        draw_chevrons(scene.svg, scene.palette, places, "flow.fast")
        away = scene.artery_shape.union(PELVIS.ellipse(*NARROW, RING, RING))
        slow = signs(main("left"), replace(flow, gap=80, room=scene.left_window, avoid=away))
        draw_dots(scene.svg, scene.palette, slow, "flow.slow")


def _structures() -> list[Structure]:
    vessels = vessel_regions()
    narrow = narrow_region(vessels)
    ways = {name: region(lines(PELVIS, route, WIDER), 4) for name, route in ROUTES.items()}
    front = ways["belly-wall"].intersection(box(0, 2, *PELVIS_SIZE))
    red = together(shape for name, shape in vessels.items() if name.startswith("artery"))
    behind = {name: way.difference(front).difference(red) for name, way in ways.items()}
    behind["belly-wall"] = front
    shown = {name: shape.difference(front).difference(narrow) for name, shape in vessels.items()}
    for name in behind:
        if name != "belly-wall":
            blue = together(shown[each] for each in MAIN if each.startswith("vein"))
            behind[name] = behind[name].difference(blue)
    layers = {"vein": "veins", "artery": "arteries"}
    out = structures(shown, [name for name in MAIN if name.startswith("vein")], layers)
    out.append(Structure(id="place.narrow", region=narrow, pin=pin(narrow)))
    out += [
        Structure(id=f"vein.bypass.{name}", region=way, pin=_on(name, way), layer=name)
        for name, way in behind.items()
    ]
    return out + structures(shown, ["artery.aorta", "artery.common-iliac.right"], layers)


def _on(name: str, way: BaseGeometry) -> tuple[float, float]:
    """Return a place for the pin of a way: on its middle line where nothing else lies."""
    x, y = PELVIS.at(*PINS[name])
    return round(x, 1), round(y, 1)


MAIN = (
    "vein.common-femoral.right", "vein.external-iliac.right", "vein.common-iliac.right",
    "vein.common-femoral.left", "vein.external-iliac.left", "vein.common-iliac.left",
    "vein.inferior-vena-cava", "artery.aorta", "artery.common-iliac.right",
)  # fmt: skip
PINS = {"cross-pelvic": (1, 92), "lumbar": (30.2, -28), "belly-wall": (-4.4, 121)}
LAYERS = (
    Layer(id="body", elements=("layer.body",), swatch="skin"),
    Layer(id="bones", elements=("layer.bones", "layer.ligament"), swatch="bone"),
    Layer(id="veins", elements=("layer.veins-deep", "layer.veins", "vein.left"), swatch="vein"),
    Layer(id="flow", elements=("flow.main",), swatch="flow"),
    Layer(id="arteries", elements=("layer.arteries",), swatch="artery"),
    Layer(id="cross-pelvic", elements=("route.cross-pelvic",), swatch="vein"),
    Layer(id="lumbar", elements=("route.lumbar",), swatch="vein"),
    Layer(id="belly-wall", elements=("route.belly-wall",), swatch="vein"),
    Layer(id="marks", elements=("mark.narrow",), swatch="mark"),
)


def _label(name: str, y: float, anchor: tuple[float, float], *, patient_left: bool) -> Label:
    """Return a label in a gutter; anchors of mm landmarks are in drawing units."""
    if patient_left:
        return Label(id=name, at=(RIGHT_GUTTER, y), align="left", anchor=anchor)
    return Label(id=name, at=(LEFT_GUTTER, y), align="right", anchor=anchor)


LABELS = (
    _label("vein.inferior-vena-cava", 120, (840, 134), patient_left=False),
    _label("artery.common-iliac.right", 248, (843, 371), patient_left=False),
    _label("vein.common-iliac.right", 376, (784.5, 410), patient_left=False),
    replace(
        _label("vein.bypass.cross-pelvic", 530, PELVIS.at(-17.6, 93), patient_left=False), bold=True
    ),
    _label("vein.common-femoral.right", 730, (715, 752), patient_left=False),
    replace(_label("vein.bypass.lumbar", 150, PELVIS.at(32.6, -45), patient_left=True), bold=True),
    replace(_label("place.narrow", 300, PELVIS.at(0, 22), patient_left=True), bold=True),
    _label("vein.common-iliac.left", 420, (962, 406), patient_left=True),
    _label("vein.external-iliac.left", 548, (1052.6, 540), patient_left=True),
    replace(
        _label("vein.bypass.belly-wall", 690, PELVIS.at(36, 126.4), patient_left=True), bold=True
    ),
    Label(id="side.right", at=(420, 1165), required=True, bold=True),
    Label(id="side.left", at=(1380, 1165), required=True, bold=True),
    Label(id="note", at=(900, 1178), size=20, required=True),
)
