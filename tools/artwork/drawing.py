# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a drawing consists of besides its art: places of labels, tap regions, layers and steps.

It becomes `assets/diagrams/<id>.json`, which has no words in it. Units are those of the art.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import polygons
from tools.artwork.palettes import Palette, Theme
from tools.artwork.svg import Svg

Place = tuple[float, float]
SWATCHES = ("skin", "bone", "vein", "artery", "flow", "device", "scar", "mark")
SIMPLER = 0.8
"""Regions are for fingers: this much of their outline may be lost, in drawing units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Where the words of a label stand; the words themselves are in `content/<lang>/diagrams`."""

    id: str
    at: Place
    align: str = "center"
    """`left`, `right` or `center`: the side of `at` on which the words start."""
    size: float = 24.0
    anchor: Place | None = None
    """What a leader line points to; None for a free caption."""
    bold: bool = False
    required: bool = False
    """Can never be hidden: `note`, `side.left`, `side.right`."""
    structure: str = ""
    """The structure that is meant, when its id is another one."""
    steps: tuple[str, ...] = ()
    """Shown in these steps only; always when empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """Something that can be tapped, named and walked to by keys."""

    id: str
    region: BaseGeometry
    pin: Place
    """Where its number stands: inside the region, not hidden by anything."""
    steps: tuple[str, ...] = ()
    """To be found in these steps only; always when empty."""
    layer: str = ""
    """Gone when this layer is switched off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A part of the picture that can be switched off."""

    id: str
    elements: tuple[str, ...]
    """Ids of groups in the SVG."""
    swatch: str
    """Its pattern in the list: one of `SWATCHES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One state of a picture that is told in steps."""

    id: str
    show: tuple[str, ...]
    """Ids of the groups that are drawn, back to front."""
    view: tuple[float, float, float, float]
    """The part of the art that fills the frame: x, y, width, height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """One picture of the guide."""

    id: str
    size: Place
    draw: Callable[[Palette], Svg]
    labels: tuple[Label, ...] = ()
    structures: tuple[Structure, ...] = ()
    """In the order in which arrow keys walk: with the blood, from the foot to the heart."""
    layers: tuple[Layer, ...] = ()
    """Back to front."""
    steps: tuple[Step, ...] = ()
    tones: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Skin tone to (colour in the art -> colour in this tone), for light and dark art alike."""
    themes: tuple[Theme, ...] = tuple(Theme)

    def file(self, theme: Theme) -> str:
        """Return the name of the art of a theme."""
        return f"{self.id}.{theme}.svg"

    def sidecar(self) -> str:
        """Return the text of the file that lies beside the art: one record a line."""
        facts: dict[str, object] = {
            "width": self.size[0],
            "height": self.size[1],
            "art": {str(theme): self.file(theme) for theme in self.themes},
        }
        lists: dict[str, Iterable[dict[str, object]]] = {
            "labels": map(_label, self.labels),
            "structures": map(_structure, self.structures),
            "layers": (
                {"id": each.id, "elements": each.elements, "swatch": each.swatch}
                for each in self.layers
            ),
            "steps": (
                {"id": each.id, "show": each.show, "view": [_short(n) for n in each.view]}
                for each in self.steps
            ),
        }
        lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in facts.items()]
        for key, records in lists.items():
            rows = ",\n ".join(json.dumps(record, separators=(",", ":")) for record in records)
            lines.append(f"{json.dumps(key)}: [\n {rows}\n]" if rows else f"{json.dumps(key)}: []")
        tones = ",\n ".join(
            f"{json.dumps(tone)}: {json.dumps(dict(colours), separators=(',', ':'))}"
            for tone, colours in self.tones.items()
        )
        lines.append(f'"tones": {{\n {tones}\n}}' if tones else '"tones": {}')
        return "{\n" + ",\n".join(lines) + "\n}\n"


def _label(label: Label) -> dict[str, object]:
    record: dict[str, object] = {"id": label.id, "at": _point(label.at), "align": label.align}
    record["size"] = _short(label.size)
    if label.anchor is not None:
        record["anchor"] = _point(label.anchor)
    if label.bold:
        record["bold"] = True
    if label.required:
        record["required"] = True
    if label.structure:
        record["structure"] = label.structure
    if label.steps:
        record["steps"] = label.steps
    return record


def _structure(structure: Structure) -> dict[str, object]:
    record: dict[str, object] = {"id": structure.id, "pin": _point(structure.pin)}
    if structure.layer:
        record["layer"] = structure.layer
    if structure.steps:
        record["steps"] = structure.steps
    record["regions"] = [
        [_point(point) for point in polygon.exterior.coords[:-1]]
        for whole in polygons(structure.region)
        for polygon in polygons(whole.simplify(SIMPLER))
    ]
    return record


def _point(point: Sequence[float]) -> list[float]:
    return [_short(point[0]), _short(point[1])]


def _short(number: float) -> float:
    """Return a number with one decimal at most, whole where it can be."""
    rounded = round(float(number), 1)
    return int(rounded) if rounded == int(rounded) else rounded
