# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Bring a drawing together: its place in the list, what lies beside its art, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec

from edu_app.library.diagram import (
    Diagram,
    DiagramGroup,
    DiagramLabel,
    DiagramStep,
    Layer,
    Structure,
)
from edu_app.library.link import ID, Link
from edu_app.library.sidecars import (
    MOST_FAULTS,
    Align,
    LabelPlace,
    LayerPlace,
    Place,
    Sidecar,
    SidecarFile,
    StepPlace,
    StructurePlace,
)
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, Fault

DRAWINGS = PurePosixPath("diagrams.toml")
WORDS = "diagrams"
NO_SIZE = (1600.0, 900.0)
"""Of a drawing whose places cannot be read, in drawing units."""

Words = Annotated[str, msgspec.Meta(min_length=1)]
_Placed = LabelPlace | StructurePlace | LayerPlace | StepPlace


class _Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """What the list of all drawings says of one."""

    group: DiagramGroup
    page_labels: tuple[str, ...] = ()
    stacked: bool = False
    page_step: str = ""
    talk_across: tuple[float, float] | None = None


class _Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class _StructureWords(_Record, frozen=True, kw_only=True):
    name: Words
    latin: str = ""
    says: str = ""
    link: str = ""


class _StepWords(_Record, frozen=True, kw_only=True):
    title: Words
    caption: Words


class _Moved(_Record, frozen=True, kw_only=True):
    """Where a language puts a label that is too long for its usual place."""

    at: Place
    align: Align | Literal[""] = ""


class _Words(_Record, frozen=True, kw_only=True):
    title: Words
    alt: Words
    description: Words
    labels: Mapping[str, str] = {}
    structures: Mapping[str, _StructureWords] = {}
    layers: Mapping[str, Words] = {}
    steps: Mapping[str, _StepWords] = {}
    moved: Mapping[str, _Moved] = {}


class Drawings:
    """The drawings of one language; the list is read once, each drawing when asked for."""

    def __init__(self, root: Path, lang: str, assets: Path) -> None:
        self._root, self._lang, self._assets = root, lang, assets
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
        """Return the line of the list on which something stands."""
        return self._source.line_of(place) if self._source else 0

    def get(self, diagram_id: str) -> Diagram | None:
        """Return a drawing, or None when it is unknown or cannot be used."""
        if self._source is None or diagram_id not in self._source.values:
            return None
        if diagram_id not in self._built:
            self._built[diagram_id] = self._build(self._source, diagram_id)
        return self._built[diagram_id]

    def _build(self, source: TomlFile, diagram_id: str) -> Diagram | None:
        """Bring the list, the places and the words together."""
        if not ID.fullmatch(diagram_id):
            sentence = f"“{diagram_id}” cannot be an id. Rename it."
            self._faults.append(source.fault(f'"{diagram_id}"', "broken-entry", sentence))
            return None
        entry, wrong = convert(source, diagram_id, source.values[diagram_id], _Entry)
        self._faults.extend(wrong)
        words = self._words(diagram_id)
        try:
            places = SidecarFile(self._assets, diagram_id)
        except ContentError as error:
            self._faults.extend(error.faults)
            return _words_only(diagram_id, entry, words[0]) if entry and words else None
        self._faults.extend(places.faults())
        if entry is None or words is None:
            return None
        spoken, text = words
        self._look_at_entry(entry, diagram_id, places.sidecar, source)
        unspoken = _unspoken(diagram_id, places.sidecar, spoken, text)
        self._faults.extend(islice(unspoken, MOST_FAULTS))
        links = self._links(spoken, text)
        return _diagram(diagram_id, entry, places.sidecar, spoken, links)

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

    def _look_at_entry(
        self, entry: _Entry, diagram_id: str, sidecar: Sidecar, source: TomlFile
    ) -> None:
        """Note what the list says of the drawing and its places do not bear out."""
        names = {label.id for label in sidecar.labels}
        for label_id in entry.page_labels:
            if label_id not in names:
                sentence = f"“{label_id}” is no label of “{diagram_id}”. Correct the name."
                place = f"{diagram_id}.page-labels"
                self._faults.append(source.fault(place, "unknown-label", sentence))
        if entry.stacked and not sidecar.steps:
            sentence = f"“{diagram_id}” is stacked and has no steps. Take “stacked” away."
            place = f"{diagram_id}.stacked"
            self._faults.append(source.fault(place, "stacked-without-steps", sentence))
        if entry.page_step and entry.page_step not in {step.id for step in sidecar.steps}:
            sentence = f"“{entry.page_step}” is no step of “{diagram_id}”. Correct the name."
            place = f"{diagram_id}.page-step"
            self._faults.append(source.fault(place, "unknown-step", sentence))
        left, right = entry.talk_across or (0.0, sidecar.width)
        if not 0 <= left < right <= sidecar.width:
            sentence = f"“{diagram_id}” goes from 0 to {sidecar.width:g}. Correct both numbers."
            place = f"{diagram_id}.talk-across"
            self._faults.append(source.fault(place, "outside-drawing", sentence))

    def _links(self, words: _Words, text: TomlFile) -> dict[str, Link]:
        """Read where the structures lead, and note what is no link."""
        links: dict[str, Link] = {}
        for name, spoken in words.structures.items():
            link = Link.parse(spoken.link) if spoken.link else None
            if link is not None:
                links[name] = link
            elif spoken.link:
                sentence = f"“{spoken.link}” is no link of this guide. Write it like term:vein."
                place = f'structures."{name}".link'
                self._faults.append(text.fault(place, "broken-link", sentence))
        return links


def _unspoken(diagram_id: str, sidecar: Sidecar, words: _Words, text: TomlFile) -> Iterator[Fault]:
    """Find what has a place and no words, and words for what has no place."""
    tables: tuple[tuple[str, str, Iterable[_Placed], Mapping[str, object]], ...] = (
        ("label", "labels", sidecar.labels, words.labels),
        ("structure", "structures", sidecar.structures, words.structures),
        ("layer", "layers", sidecar.layers, words.layers),
        ("step", "steps", sidecar.steps, words.steps),
    )
    for kind, table, records, spoken in tables:
        places = tuple(dict.fromkeys(each.id for each in records))
        for name in places:
            if not spoken.get(name):
                sentence = f"The {kind} “{name}” of “{diagram_id}” has no text. Add it here."
                yield text.fault(f'{table}."{name}"', f"{kind}-without-text", sentence)
        moved = words.moved if kind == "label" else {}
        strange = [(table, name) for name in spoken] + [("moved", name) for name in moved]
        for where, name in strange:
            if name not in places:
                sentence = f"“{diagram_id}” has no {kind} “{name}”. Correct the name."
                yield text.fault(f'{where}."{name}"', f"unknown-{kind}", sentence)


def _words_only(diagram_id: str, entry: _Entry, words: _Words) -> Diagram:
    """Return a drawing of which only the words are left: a calm sign stands for the picture."""
    return Diagram(
        id=diagram_id,
        title=words.title,
        alt=words.alt,
        description=words.description,
        width=NO_SIZE[0],
        height=NO_SIZE[1],
        art={},
        group=entry.group,
    )


def _diagram(
    diagram_id: str, entry: _Entry, sidecar: Sidecar, words: _Words, links: Mapping[str, Link]
) -> Diagram:
    """Make the drawing of everything that has both a place and words."""
    steps = tuple(_steps(sidecar, words))
    structures = tuple(_structures(sidecar, words, links))
    known = {each.id for each in structures}
    return Diagram(
        id=diagram_id,
        title=words.title,
        alt=words.alt,
        description=words.description,
        width=sidecar.width,
        height=sidecar.height,
        art=sidecar.files(),
        labels=tuple(
            _label(label, words, known) for label in sidecar.labels if words.labels.get(label.id)
        ),
        page_labels=entry.page_labels,
        structures=structures,
        layers=tuple(_layers(sidecar, words)),
        steps=steps,
        tones=sidecar.tones,
        group=entry.group,
        stacked=entry.stacked and bool(steps),
        page_step=entry.page_step,
        talk_across=entry.talk_across,
    )


def _label(label: LabelPlace, words: _Words, structures: set[str]) -> DiagramLabel:
    """Return a label where the drawing, or the language, puts it."""
    moved = words.moved.get(label.id)
    meant = label.structure or label.id
    return DiagramLabel(
        id=label.id,
        text=words.labels[label.id],
        anchor=label.anchor,
        at=moved.at if moved else label.at,
        align=(moved.align if moved else "") or label.align,
        size=label.size,
        bold=label.bold,
        required=label.required,
        via=label.via,
        structure=meant if meant in structures else "",
        steps=label.steps,
    )


def _layers(sidecar: Sidecar, words: _Words) -> Iterator[Layer]:
    for place in sidecar.layers:
        name = words.layers.get(place.id)
        if name is not None:
            yield Layer(id=place.id, name=name, elements=place.elements, swatch=place.swatch)


def _structures(sidecar: Sidecar, words: _Words, links: Mapping[str, Link]) -> Iterator[Structure]:
    for place in sidecar.structures:
        spoken = words.structures.get(place.id)
        if spoken is not None:
            yield Structure(
                id=place.id,
                name=spoken.name,
                latin=spoken.latin,
                says=spoken.says,
                link=links.get(place.id),
                pin=place.pin,
                regions=place.regions,
                steps=place.steps,
                layer=place.layer if place.layer in words.layers else "",
            )


def _steps(sidecar: Sidecar, words: _Words) -> Iterator[DiagramStep]:
    for place in sidecar.steps:
        spoken = words.steps.get(place.id)
        if spoken is not None:
            yield DiagramStep(
                id=place.id,
                title=spoken.title,
                caption=spoken.caption,
                show=place.show,
                view=place.view,
            )
