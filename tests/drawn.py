# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small drawing of plain rectangles for tests of the viewer: its record and its art. No Qt."""

from __future__ import annotations

import json
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
from tests.content_tree import ContentTree

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


VEIN = structure("vein.main", "vein", "veins", link="term:clot")
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


# ---------------------------------------------------------------- as content


def write_drawing(tree: ContentTree, record: Diagram, group: str = "body") -> None:
    """Write a drawing into a content folder: list, words, the file beside the art, and the art."""
    listed = tree.root / "diagrams.toml"
    listed.write_text(f'{listed.read_text("utf-8")}\n[{record.id}]\ngroup = "{group}"\n', "utf-8")
    tree.write(f"en/diagrams/{record.id}.toml", words_of(record))
    tree.asset(f"diagrams/{record.id}.json", json.dumps(sidecar_of(record)))
    write_art(tree.assets, file=record.art["light"])


def words_of(record: Diagram) -> str:
    """Return the file of words of a drawing."""
    texts = ("title", "alt", "description")
    lines = [f"{key} = {json.dumps(getattr(record, key))}" for key in texts]
    tables = [("labels", {each.id: each.text for each in record.labels})]
    tables.append(("layers", {each.id: each.name for each in record.layers}))
    for shown in record.steps:
        tables.append((f"steps.{shown.id}", {"title": shown.title, "caption": shown.caption}))
    for each in record.structures:
        words = {"name": each.name, "latin": each.latin, "says": each.says}
        link = {"link": str(each.link)} if each.link else {}
        tables.append((f'structures."{each.id}"', words | link))
    for name, entries in tables:
        lines += ["", f"[{name}]"]
        lines += [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in entries.items()]
    return "\n".join(lines) + "\n"


def sidecar_of(record: Diagram) -> dict[str, object]:
    """Return what stands beside the art of a drawing."""
    kept = {
        "labels": ("id", "at", "align", "size", "anchor", "bold", "required", "structure", "steps"),
        "structures": ("id", "pin", "regions", "layer", "steps"),
        "layers": ("id", "elements", "swatch"),
        "steps": ("id", "show", "view"),
    }
    rows = {
        key: [{field: getattr(each, field) for field in fields} for each in getattr(record, key)]
        for key, fields in kept.items()
    }
    size = {"width": record.width, "height": record.height}
    return {**size, "art": dict(record.art), **rows, "tones": dict(record.tones)}
