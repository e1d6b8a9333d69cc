# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the file beside the art of a drawing: where its labels, regions, layers and steps are.

It is the same for all languages and is made by `make artwork`, one record a line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec

from edu_app.library.diagram import Point, Polygon
from edu_app.library.schema import explain
from edu_app.problems import ContentError, Fault, PageBroken

ART = "diagrams"
SIDECARS = PurePosixPath("assets", ART)
LARGEST_BYTES = 2_000_000
PLACE = re.compile(r"(\w+)\[(\d+)\]")
THEMES = ("light", "dark", "hc", "mono")

Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$")]
Length = Annotated[float, msgspec.Meta(gt=0)]
ArtFile = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9.-]*\.svg$")]
Swatch = Literal["skin", "bone", "vein", "artery", "flow", "device", "scar", "mark"]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every record of the file refuses: names that nobody reads."""


class LabelPlace(Record):
    """Where the words of a label stand."""

    id: Id
    at: Point
    align: Literal["left", "right", "center"]
    size: Length
    anchor: Point | None = None
    bold: bool = False
    required: bool = False
    via: tuple[Point, ...] = ()
    structure: str = ""
    steps: tuple[str, ...] = ()


class StructurePlace(Record):
    """Where something with a name is."""

    id: Id
    pin: Point
    regions: tuple[Polygon, ...]
    layer: str = ""
    steps: tuple[str, ...] = ()


class LayerPlace(Record):
    """Which groups of the art are a layer."""

    id: Id
    elements: tuple[Id, ...]
    swatch: Swatch


class StepPlace(Record):
    """Which groups of the art are a step, and which part of it fills the frame."""

    id: Id
    show: tuple[Id, ...]
    view: tuple[float, float, Length, Length]


class Art(Record):
    """The file of each theme; only the first must be there."""

    light: ArtFile
    dark: ArtFile | None = None
    hc: ArtFile | None = None
    mono: ArtFile | None = None


class Sidecar(Record):
    """Everything about a drawing that is no words and no art."""

    width: Length
    height: Length
    art: Art
    labels: tuple[LabelPlace, ...] = ()
    structures: tuple[StructurePlace, ...] = ()
    layers: tuple[LayerPlace, ...] = ()
    steps: tuple[StepPlace, ...] = ()
    tones: dict[str, dict[str, str]] = {}

    def files(self) -> dict[str, str]:
        """Return theme name to file name for the themes that there are."""
        files = ((theme, getattr(self.art, theme)) for theme in THEMES)
        return {theme: file for theme, file in files if file}


class SidecarFile:
    """One such file, with the lines on which things stand."""

    def __init__(self, assets: Path, diagram_id: str) -> None:
        """Read the file; raise ContentError when it is not there or is not what it should be."""
        self.file = SIDECARS / f"{diagram_id}.json"
        path = assets / ART / f"{diagram_id}.json"
        try:
            if path.stat().st_size > LARGEST_BYTES:
                raise self._broken(
                    f"The file is larger than {LARGEST_BYTES:,} bytes. Make it anew."
                )
            self._text = path.read_text("utf-8")
        except FileNotFoundError:
            sentence = "The file beside the art is missing. Put it back, or run “make artwork”."
            raise ContentError.of(self.fault("", "missing-file", sentence)) from None
        except (OSError, UnicodeDecodeError):
            raise self._broken("The file cannot be read as text. Make it anew.") from None
        self.sidecar = self._decode()

    def line_of(self, name: str) -> int:
        """Return the line on which a record with this id stands, from 1; 0 when unknown."""
        place = self._text.find(f'"id":"{name}"') if name else -1
        return self._text.count("\n", 0, place) + 1 if place >= 0 else 0

    def fault(self, name: str, kind: str, sentence: str) -> Fault:
        """Return a fault at the record with this id."""
        line = self.line_of(name) if name else 0
        return Fault(file=self.file, line=line, kind=kind, sentence=sentence)

    def faults(self) -> Iterator[Fault]:
        """Find names that stand twice or lead nowhere inside the file."""
        sidecar = self.sidecar
        for records in (sidecar.labels, sidecar.layers, sidecar.steps):
            for name, count in Counter(each.id for each in records).items():
                if count > 1:
                    yield self.fault(name, "duplicate-id", f"“{name}” is there twice. Rename one.")
        known = {
            "step": {each.id for each in sidecar.steps},
            "structure": {each.id for each in sidecar.structures},
            "layer": {each.id for each in sidecar.layers},
        }
        for record, kind, name in self._references():
            if name not in known[kind]:
                sentence = f"“{record}” names the {kind} “{name}”, which is not there. Correct it."
                yield self.fault(record, f"unknown-{kind}", sentence)

    def _references(self) -> Iterator[tuple[str, str, str]]:
        """Return (record, kind, name) of everything that names something else in the file."""
        sidecar = self.sidecar
        for each in (*sidecar.labels, *sidecar.structures):
            yield from ((each.id, "step", step) for step in each.steps)
        yield from ((one.id, "structure", one.structure) for one in sidecar.labels if one.structure)
        yield from ((one.id, "layer", one.layer) for one in sidecar.structures if one.layer)

    def _decode(self) -> Sidecar:
        try:
            return msgspec.json.decode(self._text, type=Sidecar)
        except msgspec.ValidationError as error:
            where, sentence = explain(error)
            sentence = f"In “{where}”: {sentence}" if where else sentence
            raise self._broken(sentence, self._line_at(where)) from None
        except (msgspec.DecodeError, RecursionError) as error:
            raise self._broken(f"The file is not valid JSON: {error}. Make it anew.") from None

    def _line_at(self, where: str) -> int:
        """Return the line of a record such as `labels[2].at`: there is one on each line."""
        found = PLACE.match(where)
        start = self._text.find(f'"{found[1]}": [') if found else -1
        if found is None or start < 0:
            return 0
        return self._text.count("\n", 0, start) + 2 + int(found[2])

    def _broken(self, sentence: str, line: int = 0) -> PageBroken:
        fault = Fault(file=self.file, line=line, kind="broken-sidecar", sentence=sentence)
        return PageBroken.of(fault)
