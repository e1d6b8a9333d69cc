# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the calf muscle pumps blood up, what valves are for, and what happens when one leaks."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.blood import Cell, arrow, draw_arrow, draw_cells, scatter_cells
from tools.artwork.calf import AXIS, BOTTOM, LOWER_VALVE, MIDDLE, TOP, UPPER_VALVE, Calf
from tools.artwork.curves import together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette
from tools.artwork.svg import Ink, Svg
from tools.artwork.tissues import FAT, SKIN, draw_muscle
from tools.artwork.valves import Valve, draw_leaflets, leaflets
from tools.artwork.vein_sections import Along, draw_vein_along

SIZE = (1800.0, 1190.0)
PANEL = 600.0
LEG_AT = -80.0
"""From the middle of a panel: there is room for words beside the calf."""
WORDS_ABOVE, WORDS_BELOW, NARROW_FROM = 152.0, 96.0, 700.0
"""Where words begin, from the middle: beside the calf, and beside the narrow part below it."""
SOFT = Fit(error=0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One state of the pump."""

    id: str
    middle: float
    upper: Valve
    lower: Valve
    tense: bool = False
    wide: float = 0.0
    pool: float = 0.0

    @property
    def calf(self) -> Calf:
        """Return the leg."""
        return Calf(x=self.middle + LEG_AT, tense=self.tense, wide=self.wide)

    @property
    def along(self) -> Along:
        """Return the vein."""
        calf = self.calf
        return Along(
            name=f"{self.id}.along", x=calf.x + AXIS, top=TOP, bottom=BOTTOM, middle=MIDDLE,
            edges=calf.vein_edges, radius=44,
        )  # fmt: skip

    def valve(self, *, upper: bool) -> list[BaseGeometry]:
        """Return the leaflets of a valve."""
        y = UPPER_VALVE if upper else LOWER_VALVE
        along = self.along
        front, back = along.at(y)
        form = self.upper if upper else self.lower
        within = along.outline().buffer(-2)
        shapes = leaflets(along.x, y, (back - front) / 2, form)
        return [shape.intersection(within) for shape in shapes]


REST, SQUEEZE, LEAK = PANELS = (
    Panel(id="rest", middle=300, upper=Valve.CLOSED, lower=Valve.OPEN),
    Panel(id="squeeze", middle=900, upper=Valve.OPEN, lower=Valve.CLOSED, tense=True),
    Panel(id="leak", middle=1500, upper=Valve.STRETCHED, lower=Valve.STRETCHED, wide=7, pool=0.8),
)


def draw(palette: Palette) -> Svg:
    """Draw all three states."""
    svg = Svg(
        "vein-valves-pump",
        SIZE,
        "The calf muscle pump and the valves of a vein",
        "A lower leg cut lengthwise and seen from the side, three times: the shin is on the left,"
        " the calf on the right. A deep vein with two valves runs up between the muscles. 1: at"
        " rest the upper valve is closed and blood comes in from below. 2: the muscle squeezes"
        " the vein, the upper valve opens, the lower one closes, blood is pushed up. 3: the"
        " valves do not close, blood falls back. The vein is drawn too wide. Illustration, not a"
        " medical image.",
    )
    for panel in PANELS:
        with svg.group(panel.id):
            _draw_leg(svg, palette, panel)
            _draw_vein(svg, palette, panel)
            with svg.group(f"{panel.id}.flow"):
                for each in (*_arrows(panel), *_pushes(panel)):
                    draw_arrow(svg, palette, each)
    return svg


def _draw_leg(svg: Svg, palette: Palette, panel: Panel) -> None:
    calf, name = panel.calf, f"{panel.id}.leg"
    skin, fat, bone, tendon = (
        SKIN[palette.theme], FAT[palette.theme], palette.bone, palette.ligament,
    )  # fmt: skip
    with svg.group(name):
        edge = Ink(fill=skin.base, line=skin.outline, width=palette.line + 0.5)
        svg.shape(calf.outline(), edge, f"{name}.skin", SOFT)
        under = calf.under_skin()
        svg.shape(under, Ink(fill=fat.base, line=fat.outline, width=1), f"{name}.fat", SOFT)
        with svg.group(f"{name}.bone"):
            svg.shape(
                calf.bone(), Ink(fill=bone.base, line=bone.outline, width=palette.line), fit=SOFT
            )
            inner_line = bone.outline if palette.flat else bone.dark
            marrow = Ink(fill=bone.light, line=inner_line, width=1.4)
            svg.shape(calf.marrow(), marrow, fit=SOFT)
        muscles, fibres = _muscles(calf), calf.fibres()
        for number, muscle in enumerate(muscles, start=1):
            draw_muscle(svg, palette, muscle, fibres, f"{name}.muscle.{number}")
        ink = Ink(fill=tendon.base, line=tendon.outline, width=palette.line)
        svg.shape(calf.tendon(), ink, f"{name}.tendon", SOFT)


def _muscles(calf: Calf) -> list[BaseGeometry]:
    return [calf.deep_muscle(), calf.calf_muscle()]


def _draw_vein(svg: Svg, palette: Palette, panel: Panel) -> None:
    draw_vein_along(svg, palette, panel.along, panel.pool)
    draw_cells(svg, palette, _cells(panel), f"{panel.id}.cells")
    for upper in (True, False):
        name = f"{panel.id}.valve.{'upper' if upper else 'lower'}"
        draw_leaflets(svg, palette, panel.valve(upper=upper), name)


def _arrows(panel: Panel) -> list[BaseGeometry]:
    """Return the arrows of the blood."""
    x = panel.along.x
    if panel is REST:
        return [arrow(x, LOWER_VALVE + 100, 88, 18), arrow(x, LOWER_VALVE - 96, 70, 15)]
    if panel is SQUEEZE:
        return [arrow(x, UPPER_VALVE - 118, 110, 22), arrow(x, UPPER_VALVE + 30, 70, 12)]
    return [
        arrow(x, UPPER_VALVE + 22, 104, 17, turn=180),
        arrow(x, LOWER_VALVE + 34, 104, 17, turn=180),
    ]


def _pushes(panel: Panel) -> list[BaseGeometry]:
    """Return the arrows of the muscles that squeeze."""
    if panel is not SQUEEZE:
        return []
    x = panel.along.x
    return [
        arrow(x + 72, y, 62, 17, turn=-90) for y in (470, 560)
    ] + [arrow(x - 52, y, 40, 15, turn=90) for y in (470, 560)]  # fmt: skip


def _cells(panel: Panel) -> list[Cell]:
    along = panel.along
    busy = [*_arrows(panel), *panel.valve(upper=True), *panel.valve(upper=False)]
    room = along.inside().intersection(box(0, TOP + 24, SIZE[0], BOTTOM))
    count = {"rest": 24, "squeeze": 20, "leak": 30}[panel.id]
    return scatter_cells(room.difference(together(busy).buffer(2)), count, margin=12)


def _labels() -> tuple[Label, ...]:
    def beside(panel: Panel, name: str, y: float, anchor: tuple[float, float]) -> Label:
        x, start = panel.along.x, WORDS_BELOW if y > NARROW_FROM else WORDS_ABOVE
        return Label(
            id=name, at=(panel.middle + start, y), align="left", size=23,
            anchor=(x + anchor[0], anchor[1]), steps=(panel.id,), structure=STRUCTURE.get(name, ""),
        )  # fmt: skip

    captions = tuple(
        Label(id=panel.id, at=(panel.middle, 1066), size=28, bold=True, steps=(panel.id,))
        for panel in PANELS
    )
    return (
        *captions,
        beside(REST, "vein.deep", 150, (28, 190)),
        beside(REST, "valve.closed.rest", 256, (18, 292)),
        beside(REST, "muscle.calf", 470, (150, 520)),
        beside(REST, "valve.open.rest", 760, (36, 746)),
        Label(
            id="bone.shin",
            at=(REST.along.x - 150, 34),
            align="left",
            size=23,
            anchor=(REST.along.x - 120, 150),
            steps=("rest",),
        ),
        beside(SQUEEZE, "valve.open.squeeze", 256, (38, 282)),
        beside(SQUEEZE, "valve.closed.squeeze", 760, (14, 754)),
        beside(LEAK, "valve.leak", 256, (26, 272)),
        beside(LEAK, "blood.pool", 930, (30, 930)),
        Label(id="note", at=(900, 1160), size=20, required=True),
    )


STRUCTURE = {
    "valve.closed.rest": "part.valve.upper",
    "valve.open.rest": "part.valve.lower",
    "valve.open.squeeze": "part.valve.upper",
    "valve.closed.squeeze": "part.valve.lower",
    "valve.leak": "part.valve.upper",
}


def _structures() -> tuple[Structure, ...]:
    uppers = together(shape for panel in PANELS for shape in panel.valve(upper=True)).buffer(9)
    lowers = together(shape for panel in PANELS for shape in panel.valve(upper=False)).buffer(9)
    pool = LEAK.along.outline().intersection(box(0, 850, SIZE[0], SIZE[1]))
    veins = together(panel.along.outline() for panel in PANELS)
    taken = together([uppers, lowers, pool])
    calves = together(panel.calf.calf_muscle() for panel in PANELS)
    deep = together(panel.calf.deep_muscle() for panel in PANELS)
    bones = together(panel.calf.bone() for panel in PANELS)
    tendons = together(panel.calf.tendon().buffer(8) for panel in PANELS)
    x, leak = REST.along.x, LEAK.along.x
    return (
        Structure(id="blood.pool", region=pool, pin=(leak + 26, 940), steps=("leak",)),
        Structure(id="part.valve.lower", region=lowers.difference(pool), pin=(x + 36, 752)),
        Structure(id="vein.deep", region=veins.difference(taken), pin=(x, 560)),
        Structure(id="part.valve.upper", region=uppers, pin=(x, 292)),
        Structure(id="muscle.calf", region=calves.difference(veins), pin=(x + 140, 430)),
        Structure(id="muscle.deep", region=deep.difference(veins), pin=(x - 82, 560)),
        Structure(id="ligament.heel-tendon", region=tendons.difference(together([calves, veins])),
                  pin=(x + 90, 940)),
        Structure(id="bone.shin", region=bones.difference(veins), pin=(x - 122, 640)),
    )  # fmt: skip


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="vein-valves-pump",
        size=SIZE,
        draw=draw,
        labels=_labels(),
        structures=_structures(),
        steps=tuple(
            Step(id=panel.id, show=(panel.id,), view=(panel.middle - PANEL / 2, 8, PANEL, 1015))
            for panel in PANELS
        ),
    )
