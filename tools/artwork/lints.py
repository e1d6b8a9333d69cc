# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Look through the files beside the art: does each place lie where it says it lies?

`vein-guide check` finds what breaks a drawing; this finds what only misleads: a pin beside its
structure, a line that ends on an artery which lies in front, words that leave the picture.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from edu_app.library.diagram import Diagram, DiagramLabel, Structure
from edu_app.library.loader import Library
from edu_app.paths import assets_dir, content_dir

SLACK = 6.0
"""Drawing units that a place may lie outside: regions have lost a little of their outline."""
FRONT = "artery."
COVERED_BY_DESIGN = "part.crossing"
Widths = Callable[[str, float, bool], float]
"""Returns the width of one line of words at a size, bold or not, in drawing units."""


def lint(diagram: Diagram, width_of: Widths) -> Iterator[str]:
    """Say what is wrong with the places of a drawing."""
    regions = {
        (each.id, each.steps): unary_union([Polygon(region).buffer(0) for region in each.regions])
        for each in diagram.structures
    }
    frame = box(0, 0, diagram.width, diagram.height)
    for each in diagram.structures:
        yield from _structure(each, regions[each.id, each.steps], frame, diagram)
    for label in diagram.labels:
        yield from _label(label, diagram, regions, width_of)
    if not any(label.id == "note" and label.required for label in diagram.labels):
        yield f"{diagram.id}: no label says that this is a drawing"


def _structure(
    structure: Structure, region: BaseGeometry, frame: BaseGeometry, diagram: Diagram
) -> Iterator[str]:
    where = f"{diagram.id}: {structure.id}"
    if region.is_empty or region.area < 100:
        yield f"{where} has no region worth tapping"
    if not frame.buffer(SLACK).contains(region):
        yield f"{where} leaves the picture"
    if region.distance(Point(structure.pin)) > SLACK:
        yield f"{where} has its pin beside it"
    if structure.layer and structure.layer not in {layer.id for layer in diagram.layers}:
        yield f"{where} is in a layer that is not there"


def _label(
    label: DiagramLabel,
    diagram: Diagram,
    regions: dict[tuple[str, tuple[str, ...]], BaseGeometry],
    width_of: Widths,
) -> Iterator[str]:
    where = f"{diagram.id}: label {label.id}"
    width = max(width_of(line, label.size, label.bold) for line in label.text.split("\n"))
    left = label.at[0] - {"left": 0.0, "right": width}.get(label.align, width / 2)
    if left < -1 or left + width > diagram.width + 1:
        yield f"{where} leaves the picture with its words"
    if not 0 <= label.at[1] <= diagram.height:
        yield f"{where} stands outside the picture"
    if label.anchor is None or not label.structure:
        return
    point = Point(label.anchor)
    meant = [region for (name, _), region in regions.items() if name == label.structure]
    if all(region.distance(point) > SLACK for region in meant):
        yield f"{where} points beside {label.structure}"
    if not label.structure.startswith((FRONT, COVERED_BY_DESIGN)):
        over = [name for (name, _), region in regions.items()
                if name.startswith(FRONT) and region.buffer(-1).contains(point)]  # fmt: skip
        if over and not any(steps for name, steps in regions if name in over):
            yield f"{where} points at {over[0]}, which lies in front"


def measure() -> Widths:
    """Return the widths of words in the guide's own font."""
    from PySide6.QtGui import QFontMetricsF, QGuiApplication

    from edu_app.render.tokens import read_tokens
    from edu_app.ui.theme import load_fonts, make_font

    application = QGuiApplication.instance() or QGuiApplication([])  # fonts need one that lives
    load_fonts(assets_dir() / "fonts")
    family = read_tokens(assets_dir()).font.family

    def width_of(line: str, size: float, bold: bool) -> float:
        assert application is not None
        font = make_font(family, round(size), 700 if bold else 500)
        return QFontMetricsF(font).horizontalAdvance(line)

    return width_of


def main(root: Path | None = None) -> int:
    """Look through every drawing in every language; return the exit code."""
    from edu_app.library.loader import languages

    folder = root or content_dir()
    width_of = measure()
    wrong = [
        f"{lang}: {line}"
        for lang in languages(folder)
        for diagram in Library(folder, lang, {}).diagrams()
        for line in lint(diagram, width_of)
    ]
    print("\n".join(wrong) or "Every place lies where it says it lies.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
