# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The veins of pelvis and groin from the front, and the story of a narrow place in five steps."""

from __future__ import annotations

from dataclasses import replace

from tools.artwork.colour import mix
from tools.artwork.curves import Tube
from tools.artwork.drawing import Drawing, Label, Layer, Step
from tools.artwork.flow_marks import Flow, Sign, draw_chevrons, draw_dots, joined, scattered, signs
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.pelvis_bypass import CROSS_PELVIC, LUMBAR, draw_ways, lines
from tools.artwork.pelvis_frame import PELVIS, PELVIS_SIZE
from tools.artwork.pelvis_scene import Scene, draw_fade
from tools.artwork.pelvis_stent import LEFT_MAIN, draw_stent, stent_tube
from tools.artwork.pelvis_story import draw_hidden, draw_narrow_mark, story_structures
from tools.artwork.pelvis_vessels import State, Tree, arteries, veins
from tools.artwork.svg import Svg

TITLE = "Veins and arteries of the pelvis, front view"
DESC = (
    "Front view of the lower spine, the pelvis and the upper thighs, as of a person who faces you:"
    " the patient's right side is on the left of the picture. The right common iliac artery"
    " crosses in front of the left common iliac vein at the fifth lumbar vertebra. Further groups"
    " show the left vein narrow, with pooled blood below, and held open by a stent."
    " Illustration, not a medical image."
)
STENT = (0.3, 0.98)
"""Where the stent begins and ends, as shares of the left common iliac vein from the heart."""
WHOLE = (0.0, 0.0, *PELVIS_SIZE)
BACK = ("layer.body", "layer.bones", "layer.veins-deep", "layer.arteries-deep")
FRONT = ("layer.ligament", "layer.fade")
BYPASS = {"cross-pelvic": CROSS_PELVIC, "lumbar": LUMBAR[:2]}


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="pelvic-veins",
        size=PELVIS_SIZE,
        draw=draw,
        labels=LABELS,
        structures=tuple(story_structures(BYPASS, STENT)),
        layers=LAYERS,
        steps=STEPS,
    )


def draw(palette: Palette) -> Svg:
    """Draw all layers and all states; a step shows some of them."""
    svg = Svg("pelvic-veins", PELVIS_SIZE, TITLE, DESC)
    scene = Scene(svg, palette)
    scene.draw_body()
    scene.draw_bones()
    scene.draw_deep_veins()
    scene.draw_deep_arteries()
    with svg.group("state.bypass"):
        for name, ways in BYPASS.items():
            draw_ways(svg, f"vein.bypass.{name}", lines(PELVIS, ways), palette.vein, palette)
    scene.draw_veins()
    for state in State:
        ramp = pooled(palette) if state is State.POOLS else palette.vein
        with svg.group(f"state.{state}"):
            scene.draw_left_veins(f"vein.left.{state}", state, ramp)
            if state is State.STENT:
                draw_stent(svg, palette, stent_tube(veins(PELVIS, state), *STENT), "device.stent")
    _draw_flow(scene)
    scene.draw_arteries()
    _draw_marks(scene)
    scene.draw_ligaments()
    draw_fade(scene.svg, scene.palette)
    return svg


def pooled(palette: Palette) -> Ramp:
    """Return the colours of a vein in which blood pools; dots are the second cue."""
    vein = palette.vein
    if palette.flat:
        return replace(
            vein, dark=palette.vein_deep, base=palette.vein_deep, light=palette.vein_deep
        )
    dark, base = mix(vein.dark, palette.vein_deep, 0.7), mix(vein.dark, palette.vein_deep, 0.25)
    return Ramp(vein.outline, dark, base, mix(vein.base, vein.light, 0.15))


def _draw_flow(scene: Scene) -> None:
    """Draw the way of the blood: what is the same in all steps, then the left side of each."""
    svg, palette = scene.svg, scene.palette
    avoid = scene.artery_shape.buffer(2)
    flow = Flow(room=scene.room, avoid=avoid)
    trees = {state: veins(PELVIS, state) for state in State}
    healthy = trees[State.HEALTHY]
    rest = _right_signs(healthy, flow) + _saphenous_signs(healthy, "right", flow)
    draw_chevrons(svg, palette, rest, "flow.both")
    room = scene.left_window
    saphenous = _saphenous_signs(healthy, "left", flow)
    left = signs(_left(healthy), replace(flow, room=room))
    draw_chevrons(svg, palette, left + saphenous, "flow.healthy")
    with svg.group("flow.open"):
        mesh = stent_tube(trees[State.STENT], *STENT).shape().buffer(4)
        through = signs(_left(trees[State.STENT]), replace(flow, room=mesh, gap=54, start=12))
        beyond = signs(_left(trees[State.STENT]), replace(flow, room=room, avoid=avoid.union(mesh)))
        draw_chevrons(svg, palette, beyond + saphenous, "flow.open.beyond")
        draw_chevrons(svg, palette, through, "flow.open.through", bold=1.5)
    slow = signs(_left(trees[State.NARROW]), replace(flow, room=room, gap=74))
    draw_dots(svg, palette, slow + saphenous[::2], "flow.narrow")
    still = scattered(_left(trees[State.POOLS]), 27, replace(flow, room=room))
    draw_dots(svg, palette, _below(still), "flow.pools")


def _left(tree: Tree) -> Tube:
    return joined([tree.trunk[name] for name in LEFT_MAIN])


def _below(places: list[Sign]) -> list[Sign]:
    """Return the places that lie below the narrow place."""
    edge = PELVIS.at(8, 0)[0]
    return [each for each in places if each.place[0] > edge and each.place[1] < 1040]


def _right_signs(tree: Tree, flow: Flow) -> list[Sign]:
    right = joined([tree.trunk[name.replace("left", "right")] for name in LEFT_MAIN])
    cava = joined([tree.trunk["vein.inferior-vena-cava"]])
    beyond = PELVIS.at(0, 2)[1]
    below = [each for each in signs(right, flow) if each.place[1] > beyond]
    return below + signs(cava, replace(flow, start=44, gap=76))


def _saphenous_signs(tree: Tree, side: str, flow: Flow) -> list[Sign]:
    tube = joined([tree.trunk[f"vein.great-saphenous.{side}"]])
    return signs(tube, replace(flow, gap=84, start=70))


def _draw_marks(scene: Scene) -> None:
    """Draw a ring at the narrow place, and what lies hidden behind the artery as dashes."""
    svg, palette = scene.svg, scene.palette
    crossing = arteries(PELVIS).trunk["artery.common-iliac.right"].shape()
    with svg.group("mark.narrow"):
        draw_narrow_mark(svg, palette)
    with svg.group("mark.stent"):
        tube = stent_tube(veins(PELVIS, State.STENT), *STENT)
        draw_hidden(svg, palette, tube.shape(0.94), crossing)


def _step(name: str, state: State, flow: str, marks: tuple[str, ...] = ()) -> Step:
    middle = (("state.bypass",) if state is State.POOLS else ()) + ("layer.veins", f"state.{state}")
    moves = ("flow.both", flow) if flow else ("flow.both",)
    show = (*BACK, *middle, *moves, "layer.arteries", *marks, *FRONT)
    return Step(id=name, show=show, view=WHOLE)


STEPS = (
    _step("healthy", State.HEALTHY, "flow.healthy"),
    _step("narrow", State.NARROW, "flow.narrow", ("mark.narrow",)),
    _step("pools", State.POOLS, "flow.pools", ("mark.narrow",)),
    _step("stent", State.STENT, "", ("mark.stent",)),
    _step("open", State.STENT, "flow.open"),
)
LAYERS = (
    Layer(id="body", elements=("layer.body",), swatch="skin"),
    Layer(id="bones", elements=("layer.bones",), swatch="bone"),
    Layer(
        id="veins",
        elements=(
            "layer.veins-deep", "state.bypass", "layer.veins",
            *(f"state.{state}" for state in State),
        ),
        swatch="vein",
    ),
    Layer(
        id="flow",
        elements=tuple(
            f"flow.{name}" for name in ("both", "healthy", "open", "narrow", "pools")
        ),
        swatch="flow",
    ),
    Layer(id="arteries", elements=("layer.arteries-deep", "layer.arteries"), swatch="artery"),
    Layer(id="marks", elements=("mark.narrow", "mark.stent"), swatch="mark"),
    Layer(id="ligament", elements=("layer.ligament",), swatch="bone"),
)  # fmt: skip
RIGHT_GUTTER, LEFT_GUTTER = 1470.0, 330.0


def _right(name: str, y: float, anchor: tuple[float, float]) -> Label:
    """Return a label on the left of the picture: the patient's right."""
    return Label(id=name, at=(LEFT_GUTTER, y), align="right", anchor=anchor)


def _left_label(name: str, y: float, anchor: tuple[float, float]) -> Label:
    return Label(id=name, at=(RIGHT_GUTTER, y), align="left", anchor=anchor)


LABELS = (
    _right("vein.inferior-vena-cava", 120, (840, 134)),
    _right("artery.common-iliac.right", 236, (843, 371)),
    _right("vein.common-iliac.right", 352, (784.5, 410)),
    _right("vein.external-iliac.right", 468, (748.9, 548)),
    _right("ligament.inguinal.right", 584, (636, 533)),
    _right("vein.common-femoral.right", 716, (733.5, 680)),
    _right("vein.deep-femoral.right", 850, (639.9, 932)),
    _right("vein.femoral.right", 968, (685.5, 968)),
    _left_label("artery.aorta", 120, (921, 134)),
    replace(
        _left_label("compression", 236, (879, 332)), bold=True, structure="place.crossing"
    ),
    _left_label("vein.common-iliac.left", 352, (957, 401)),
    _left_label("vein.internal-iliac.left", 468, (1000, 476)),
    _left_label("vein.external-iliac.left", 584, (1052.6, 548)),
    _left_label("vein.common-femoral.left", 716, (1068, 680)),
    _left_label("artery.femoral.left", 850, (1135.5, 890)),
    _left_label("vein.great-saphenous.left", 968, (1018.5, 920)),
    Label(id="side.right", at=(420, 1165), required=True, bold=True),
    Label(id="side.left", at=(1380, 1165), required=True, bold=True),
    Label(id="L4", at=(1011, 206), size=21, bold=True, structure="bone.vertebra.L4"),
    Label(id="L5", at=(1015.5, 327.5), size=21, bold=True, structure="bone.vertebra.L5"),
    Label(id="S1", at=(900, 449), size=21, bold=True, structure="bone.sacrum"),
    replace(
        _left_label("place.narrow", 294, (912, 366)), bold=True, steps=("narrow", "pools")
    ),
    replace(_left_label("device.stent", 294, (926, 378)), bold=True, steps=("stent", "open")),
    replace(_right("vein.bypass.cross-pelvic", 650, PELVIS.at(-17.6, 93)), steps=("pools",)),
    Label(
        id="pool", at=(RIGHT_GUTTER, 783), align="left", anchor=(1102, 812), steps=("pools",),
        structure="vein.femoral.left",
    ),
    Label(id="note", at=(900, 1178), size=20, required=True),
)  # fmt: skip
