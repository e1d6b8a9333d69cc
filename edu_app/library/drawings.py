# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the drawings: where their labels sit (one file for all languages) and their words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec

from edu_app.library.link import ID
from edu_app.library.model import Diagram, DiagramLabel
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, Fault

DRAWINGS = PurePosixPath("diagrams.toml")
WORDS = "diagrams"

Words = Annotated[str, msgspec.Meta(min_length=1)]
Length = Annotated[float, msgspec.Meta(gt=0)]
ArtFile = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9.-]*\.svg$")]
Point = tuple[float, float]


class _Label(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Words
    at: Point
    align: Literal["left", "right", "center"]
    size: Length
    anchor: Point | None = None
    bold: bool = False
    required: bool = False
    via: tuple[Point, ...] = ()


class _Art(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    light: ArtFile
    dark: ArtFile | None = None
    hc: ArtFile | None = None


class _Drawing(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    width: Length
    height: Length
    art: _Art
    label: tuple[_Label, ...] = ()
    page_labels: tuple[str, ...] = ()


class _Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    title: Words
    alt: Words
    description: Words
    labels: Mapping[str, str] = {}


class Drawings:
    """The drawings of one language; the structure is read once, the words when asked for."""

    def __init__(self, root: Path, lang: str) -> None:
        self._root = root
        self._lang = lang
        self._faults: list[Fault] = []
        self._built: dict[str, Diagram | None] = {}
        self._source: TomlFile | None = None
        try:
            self._source = read_toml(root, DRAWINGS)
        except ContentError as error:
            self._faults.extend(error.faults)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return what was wrong in everything that has been read so far."""
        return tuple(self._faults)

    def ids(self) -> tuple[str, ...]:
        """Return the names of all drawings, in the order of the file."""
        return tuple(self._source.values) if self._source else ()

    def line_of(self, place: str) -> int:
        """Return the line of the structure file on which something stands."""
        return self._source.line_of(place) if self._source else 0

    def get(self, diagram_id: str) -> Diagram | None:
        """Return a drawing, or None when it is unknown or cannot be used."""
        if self._source is None or diagram_id not in self._source.values:
            return None
        if diagram_id not in self._built:
            self._built[diagram_id] = self._build(self._source, diagram_id)
        return self._built[diagram_id]

    def _build(self, source: TomlFile, diagram_id: str) -> Diagram | None:
        """Bring structure and words together."""
        if not ID.fullmatch(diagram_id):
            sentence = f"“{diagram_id}” cannot be an id. Rename it."
            self._faults.append(source.fault(diagram_id, "broken-entry", sentence))
            return None
        drawing, wrong = convert(source, diagram_id, source.values[diagram_id], _Drawing)
        self._faults.extend(wrong)
        words = self._words(diagram_id)
        if drawing is None or words is None:
            return None
        spoken, text = words
        self._look_at_page_labels(drawing, diagram_id, source)
        self._look_at_labels(drawing, diagram_id, spoken, text)
        return _diagram(diagram_id, drawing, spoken)

    def _words(self, diagram_id: str) -> tuple[_Words, TomlFile] | None:
        """Read the words of a drawing."""
        try:
            text = read_toml(self._root, PurePosixPath(self._lang, WORDS, f"{diagram_id}.toml"))
        except ContentError as error:
            self._faults.extend(error.faults)
            return None
        words, wrong = convert(text, "", dict(text.values), _Words)
        self._faults.extend(wrong)
        return (words, text) if words else None

    def _look_at_page_labels(self, drawing: _Drawing, diagram_id: str, source: TomlFile) -> None:
        """Note names among the labels for pages that are no label."""
        ids = {label.id for label in drawing.label}
        for label_id in drawing.page_labels:
            if label_id not in ids:
                sentence = f"“{label_id}” is no label of “{diagram_id}”. Correct the name."
                place = f"{diagram_id}.page-labels"
                self._faults.append(source.fault(place, "unknown-label", sentence))

    def _look_at_labels(
        self, drawing: _Drawing, diagram_id: str, words: _Words, text: TomlFile
    ) -> None:
        """Note labels without text and texts without a label."""
        ids = [label.id for label in drawing.label]
        for label_id in ids:
            if not words.labels.get(label_id):
                sentence = f"The label “{label_id}” of “{diagram_id}” has no text. Add it here."
                place = f'labels."{label_id}"'
                self._faults.append(text.fault(place, "label-without-text", sentence))
        for label_id in words.labels:
            if label_id not in ids:
                sentence = f"“{diagram_id}” has no label “{label_id}”. Correct the name."
                place = f'labels."{label_id}"'
                self._faults.append(text.fault(place, "unknown-label", sentence))


def _diagram(diagram_id: str, drawing: _Drawing, words: _Words) -> Diagram:
    """Make the drawing with every label that has text."""
    art = {"light": drawing.art.light, "dark": drawing.art.dark, "hc": drawing.art.hc}
    return Diagram(
        id=diagram_id,
        title=words.title,
        alt=words.alt,
        description=words.description,
        width=drawing.width,
        height=drawing.height,
        art={theme: file for theme, file in art.items() if file},
        labels=tuple(
            DiagramLabel(
                id=label.id,
                text=words.labels[label.id],
                anchor=label.anchor,
                at=label.at,
                align=label.align,
                size=label.size,
                bold=label.bold,
                required=label.required,
                via=label.via,
            )
            for label in drawing.label
            if words.labels.get(label.id)
        ),
        page_labels=drawing.page_labels,
    )
