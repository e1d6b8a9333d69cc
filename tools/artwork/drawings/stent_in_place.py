# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stent in the left veins of the pelvis: three lengths, down to below the groin if needed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, together
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.flow_marks import Flow, draw_chevrons, joined, signs
from tools.artwork.palettes import Palette
from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE
from tools.artwork.pelvis_regions import bone_regions, structures, vessel_regions
from tools.artwork.pelvis_scene import Scene, draw_fade, faint
from tools.artwork.pelvis_stent import LEFT_MAIN, draw_stent, stent_tube
from tools.artwork.pelvis_story import draw_hidden
from tools.artwork.pelvis_vessels import State, Tree, arteries, middle, veins
from tools.artwork.svg import Svg

TITLE = "A stent in the left veins of the pelvis, front view"
DESC = (
    "Front view of the pelvis, as of a person who faces you: the patient's left side is on the"
    " right of the picture. A mesh tube, the stent, lies in the left common iliac vein, where an"
    " artery crosses it. Three groups show it short, reaching into the external iliac vein, and"
    " reaching below the groin behind the inguinal ligament. Illustration, not a medical image."
)
PALE = 0.2
"""How far bones and skin step back."""
TOP_END = 0.28
"""Where every stent begins, as a share of the common iliac vein from the heart."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far down a stent goes, counted in veins from the heart (see `stent_tube`)."""

    end: float
    tapped: tuple[tuple[float, float], ...]
    """The parts that are tapped as stent; the rest of each vein is tapped as vein."""


REACHES = {
    "short": Reach(0.96, ((TOP_END, 0.68), (0.86, 0.96))),
    "long": Reach(1.62, ((TOP_END, 0.68), (1.3, 1.62))),
    "groin": Reach(2.62, ((TOP_END, 0.68), (1.3, 1.62), (2.3, 2.62))),
}
WHOLE = (0.0, 0.0, *PELVIS_SIZE)
LEFT_GUTTER, RIGHT_GUTTER = 330.0, 1470.0


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="stent-in-place",
        size=PELVIS_SIZE,
        draw=draw,
        labels=LABELS,
        structures=tuple(_structures()),
        layers=LAYERS,
        steps=tuple(_step(name) for name in REACHES),
    )


def draw(palette: Palette) -> Svg:
    """Draw the pelvis once, and a stent of each length."""
    svg = Svg("stent-in-place", PELVIS_SIZE, TITLE, DESC)
    back = Scene(svg, faint(palette, PALE))
    scene = Scene(svg, palette)
    back.draw_body()
    back.draw_bones()
    scene.draw_deep_veins()
    scene.draw_deep_arteries()
    scene.draw_veins()
    scene.draw_left_veins("vein.left", State.STENT)
    tree = veins(PELVIS, State.STENT)
    for name in REACHES:
        with svg.group(f"stent.{name}"):
            draw_stent(svg, palette, stent(tree, name), f"device.stent.{name}")
    _draw_flow(scene, tree)
    scene.draw_arteries()
    crossing = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()
    with svg.group("mark.hidden"):
        draw_hidden(svg, palette, stent(tree, "short").shape(0.94), crossing)
    scene.draw_ligaments()
    draw_fade(scene.svg, scene.palette)
    return svg


def stent(tree: Tree, name: str) -> Tube:
    """Return the stent of one length."""
    return stent_tube(tree, TOP_END, REACHES[name].end)


def _draw_flow(scene: Scene, tree: Tree) -> None:
    """Draw the way of the blood: bold within the stent, where it would be lost in the mesh."""
    svg, palette = scene.svg, scene.palette
    avoid = scene.artery_shape.buffer(2)
    flow = Flow(room=scene.room, avoid=avoid, gap=66)
    left = joined([tree.trunk[name] for name in LEFT_MAIN])
    right = joined([tree.trunk[name.replace("left", "right")] for name in LEFT_MAIN])
    cava = joined([tree.trunk["vein.inferior-vena-cava"]])
    confluence = PELVIS.at(0, 4)[1]
    places = [each for each in signs(right, flow) if each.place[1] > confluence]
    places += signs(cava, replace(flow, start=44, gap=76))
    draw_chevrons(svg, palette, places, "flow.both")
    for name in REACHES:
        mesh = stent(tree, name).shape().buffer(4)
        beyond = replace(flow, room=scene.left_window, avoid=avoid.union(mesh))
        through = replace(flow, room=mesh)
        with svg.group(f"flow.{name}"):
            draw_chevrons(svg, palette, signs(left, beyond), f"flow.{name}.beyond")
            draw_chevrons(svg, palette, signs(left, through), f"flow.{name}.through", bold=1.5)


def _structures() -> list[Structure]:
    vessels = vessel_regions()
    tree = veins(PELVIS, State.STENT)
    red = together(shape for name, shape in vessels.items() if name.startswith("artery"))
    bands = bone_regions(together(vessels.values()))
    band = bands["ligament.inguinal.left"]
    tapped = {name: _tapped(tree, name).difference(red).difference(band) for name in REACHES}
    for name in VEINS:
        vessels[name] = vessels[name].difference(band)
        if name in LEFT_MAIN:
            vessels[name] = vessels[name].difference(together(tapped.values()).buffer(1))
    layers = {"vein": "veins", "artery": "arteries", "bone": "bones", "ligament": "ligament"}
    out = structures(vessels, VEINS, layers)
    for name, region in tapped.items():
        place = middle(stent_tube(tree, TOP_END, 0.68), 0.62)
        out.append(
            Structure(
                id=f"device.stent.{name}",
                region=region,
                pin=(round(place[0], 1), round(place[1], 1)),
                steps=(name,),
                layer="stent",
            )
        )
    out += structures(vessels, ARTERIES, layers)
    return out + structures(bands, ("ligament.inguinal.left", "bone.sacrum"), layers)


def _tapped(tree: Tree, name: str) -> BaseGeometry:
    return together(stent_tube(tree, *part).shape() for part in REACHES[name].tapped)


def _step(name: str) -> Step:
    show = (
        "layer.body", "layer.bones", "layer.veins-deep", "layer.arteries-deep", "layer.veins",
        "vein.left", f"stent.{name}", "flow.both", f"flow.{name}", "layer.arteries",
        "mark.hidden", "layer.ligament", "layer.fade",
    )  # fmt: skip
    return Step(id=name, show=show, view=WHOLE)


VEINS = (
    "vein.common-femoral.left", "vein.external-iliac.left", "vein.internal-iliac.left",
    "vein.common-iliac.left", "vein.common-iliac.right", "vein.inferior-vena-cava",
)  # fmt: skip
ARTERIES = ("artery.aorta", "artery.common-iliac.right", "artery.external-iliac.left")
LAYERS = (
    Layer(id="body", elements=("layer.body",), swatch="skin"),
    Layer(id="bones", elements=("layer.bones",), swatch="bone"),
    Layer(id="veins", elements=("layer.veins-deep", "layer.veins", "vein.left"), swatch="vein"),
    Layer(
        id="stent",
        elements=(*(f"stent.{name}" for name in REACHES), "mark.hidden"),
        swatch="device",
    ),
    Layer(id="flow", elements=("flow.both", *(f"flow.{name}" for name in REACHES)), swatch="flow"),
    Layer(id="arteries", elements=("layer.arteries-deep", "layer.arteries"), swatch="artery"),
    Layer(id="ligament", elements=("layer.ligament",), swatch="bone"),
)


def _left(name: str, y: float, anchor: tuple[float, float]) -> Label:
    """Return a label on the right of the picture: the patient's left."""
    return Label(id=name, at=(RIGHT_GUTTER, y), align="left", anchor=anchor)


def _right(name: str, y: float, anchor: tuple[float, float]) -> Label:
    return Label(id=name, at=(LEFT_GUTTER, y), align="right", anchor=anchor)


def _ends() -> list[Label]:
    """Return a label at the lower end of the stent of each step."""
    tree = veins(PELVIS, State.STENT)
    out = []
    for name, y in (("short", 500), ("long", 700), ("groin", 800)):
        x, place = middle(stent(tree, name), 0.985)
        label = _left(f"end.{name}", y, (round(x + 8, 1), round(place, 1)))
        out.append(replace(label, steps=(name,), structure=f"device.stent.{name}"))
    return out


LABELS = (
    _right("vein.inferior-vena-cava", 120, (840, 134)),
    _right("artery.common-iliac.right", 248, (843, 371)),
    _right("vein.common-iliac.right", 376, (784.5, 410)),
    _left("artery.aorta", 120, (921, 134)),
    *(
        replace(
            _left(f"stent.{name}", 262, (918, 366)),
            bold=True,
            steps=(name,),
            structure=f"device.stent.{name}",
        )
        for name in REACHES
    ),
    _left("vein.common-iliac.left", 396, (978, 424)),
    replace(_left("vein.external-iliac.left", 700, (1050, 590)), steps=("short",)),
    _left("ligament.inguinal.left", 600, (1216, 487)),
    replace(_left("vein.common-femoral.left", 800, (1082, 742)), steps=("short", "long")),
    *_ends(),
    Label(id="side.right", at=(420, 1165), required=True, bold=True),
    Label(id="side.left", at=(1380, 1165), required=True, bold=True),
    Label(id="note", at=(900, 1178), size=20, required=True),
)
