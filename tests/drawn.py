# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small drawing of plain rectangles for tests of the viewer: its record and its art. No Qt."""

from __future__ import annotations

from pathlib import Path

from edu_app.library.diagram import (
    Diagram,
    DiagramLabel,
    DiagramStep,
    Layer,
    Polygon,
    Structure,
)
from edu_app.library.link import Link

WIDTH, HEIGHT = 400.0, 300.0
WHOLE = (0.0, 0.0, WIDTH, HEIGHT)
BOXES = {
    "skin": (10, 20, 60, 240),
    "bone": (100, 60, 180, 180),
    "vein": (120, 20, 40, 260),
    "artery": (140, 120, 80, 30),
    "dot": (330, 60, 6, 6),
    "stent": (124, 180, 32, 60),
}
"""Left, top, width and height of each group; a later one lies over those before it."""
COLOURS = {
    "skin": "#ddccbb",
    "bone": "#ccbb88",
    "vein": "#2255cc",
    "artery": "#cc2222",
    "dot": "#118833",
    "stent": "#777788",
}
TONES = {"deep": {"#ddccbb": "#553322"}}
NOTE = "Drawing, not a real image."
RIGHT, LEFT = "Your right side", "Your left side"


def art(*, colours: dict[str, str] = COLOURS, extra: str = "") -> str:
    """Return the SVG: one group for each box."""
    groups = "".join(
        f'<g id="{name}"><rect x="{box[0]}" y="{box[1]}" width="{box[2]}" height="{box[3]}" '
        f'fill="{colours[name]}"/></g>'
        for name, box in BOXES.items()
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}">'
    return f"{head}{groups}{extra}</svg>"


def write_art(assets: Path, svg: str = "", file: str = "boxes.light.svg") -> Path:
    """Write the art where drawings lie."""
    path = assets / "diagrams" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(svg or art(), "utf-8")
    return path


def region(group: str) -> Polygon:
    """Return the outline of a box."""
    left, top, width, height = BOXES[group]
    right, bottom = left + width, top + height
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def middle(group: str) -> tuple[float, float]:
    """Return the middle of a box."""
    left, top, width, height = BOXES[group]
    return left + width / 2, top + height / 2


def structure(
    structure_id: str, group: str, layer: str = "", steps: tuple[str, ...] = (), link: str = ""
) -> Structure:
    """Return something with a name that is one box."""
    return Structure(
        id=structure_id,
        name=f"The {group}",
        latin=f"res {group}",
        says=f"It is the {group}.",
        link=Link.parse(link) if link else None,
        pin=middle(group),
        regions=(region(group),),
        steps=steps,
        layer=layer,
    )


VEIN = structure("vein.main", "vein", "veins", link="term:vein")
ARTERY = structure("artery.main", "artery", "arteries")
BONE = structure("bone.block", "bone")
DOT = structure("place.dot", "dot")
STENT = structure("device.stent", "stent", steps=("open",))

SIDES = (
    DiagramLabel(id="side.right", text=RIGHT, anchor=None, at=(70, 285), align="center", size=12,
                 required=True),
    DiagramLabel(id="side.left", text=LEFT, anchor=None, at=(330, 285), align="center", size=12,
                 required=True),
)  # fmt: skip
LABELS = (
    *SIDES,
    DiagramLabel(id="note", text=NOTE, anchor=None, at=(200, 295), align="center", size=12,
                 required=True),
    DiagramLabel(id="free", text="A word\nof two lines", anchor=(300, 200), at=(330, 220),
                 align="left", size=12, bold=True),
    DiagramLabel(id="tiny", text="tiny", anchor=None, at=(300, 30), align="right", size=1),
    DiagramLabel(id="named", text="The vein", anchor=None, at=(30, 30), align="left", size=12,
                 structure="vein.main"),
)  # fmt: skip


def step(step_id: str, *show: str, view: tuple[float, float, float, float] = WHOLE) -> DiagramStep:
    """Return a step that draws some groups."""
    return DiagramStep(
        id=step_id, title=f"Step {step_id}", caption=f"About {step_id}.", show=show, view=view
    )


PLAIN = step("plain", "skin", "bone", "vein", "artery", "dot")
OPEN = step("open", "skin", "bone", "vein", "artery", "dot", "stent")
CLOSE = step("close", "bone", "vein", "artery", view=(100, 60, 200, 60))
STEPS = (PLAIN, OPEN, CLOSE)
LAYERS = (
    Layer(id="veins", name="Veins", elements=("vein",), swatch="vein"),
    Layer(id="arteries", name="Arteries", elements=("artery",), swatch="artery"),
)


def diagram(
    *,
    steps: tuple[DiagramStep, ...] = STEPS,
    labels: tuple[DiagramLabel, ...] = LABELS,
    structures: tuple[Structure, ...] = (VEIN, ARTERY, BONE, DOT, STENT),
    tones: dict[str, dict[str, str]] | None = None,
    name: str = "boxes",
) -> Diagram:
    """Return the record of the drawing."""
    return Diagram(
        id=name,
        title="Boxes",
        alt="Six boxes, one over the other.",
        description="Six boxes.\n\nA second\nparagraph.",
        width=WIDTH,
        height=HEIGHT,
        art={"light": f"{name}.light.svg"},
        labels=labels,
        structures=structures,
        layers=LAYERS,
        steps=steps,
        tones=TONES if tones is None else tones,
    )
