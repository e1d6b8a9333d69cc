# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the file beside the art of a drawing: where its labels, regions, layers and steps are.

It is the same for all languages and is made by `make artwork`, one record a line.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec

from edu_app.library.decoding import decoded
from edu_app.library.files import read_bytes
from edu_app.library.schema import explain
from edu_app.problems import ContentError, ContentMissing, Fault, PageBroken

ART = "diagrams"
SIDECARS = PurePosixPath("assets", ART)
LARGEST_BYTES = 2_000_000
MOST_RECORDS = 500
MOST_FAULTS = 100
"""That are told of one file; finding the line of each takes time."""
FAR = 100_000
"""No drawing is larger; what lies farther out would only break the painting."""
THEMES = ("light", "dark", "hc", "mono")

_PLACE = re.compile(r"(\w+)(?:\[(\d+)\])?")
_BYTE = re.compile(r" ?\(byte (\d+)\)")
_BETWEEN = re.compile(r"[\s,:]*")
_value = json.JSONDecoder().raw_decode

SOME = msgspec.Meta(max_length=MOST_RECORDS)
Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*\Z")]
Coordinate = Annotated[float, msgspec.Meta(ge=-FAR, le=FAR)]
Place = tuple[Coordinate, Coordinate]
Length = Annotated[float, msgspec.Meta(ge=1, le=FAR)]
Side = Annotated[float, msgspec.Meta(ge=100, le=10_000)]
Align = Literal["left", "right", "center"]
Outline = Annotated[tuple[Place, ...], msgspec.Meta(min_length=3)]
Outlines = Annotated[tuple[Outline, ...], msgspec.Meta(min_length=1)]
Groups = Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
ArtFile = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9.-]*\.svg\Z", max_length=80)]
Tone = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+\Z")]
# Put into the art after it has been looked through, so nothing else may pass as one.
Colour = Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-f]{6}\Z")]
Swatch = Literal["skin", "bone", "vein", "artery", "flow", "device", "scar", "mark"]


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every record of the file refuses: names that nobody reads."""


class LabelPlace(Record, frozen=True, kw_only=True):
    """Where the words of a label stand."""

    id: Id
    at: Place
    align: Align
    size: Length
    anchor: Place | None = None
    bold: bool = False
    required: bool = False
    via: tuple[Place, ...] = ()
    structure: str = ""
    steps: tuple[str, ...] = ()


class StructurePlace(Record, frozen=True, kw_only=True):
    """Where something with a name is."""

    id: Id
    pin: Place
    regions: Outlines
    layer: str = ""
    steps: tuple[str, ...] = ()


class LayerPlace(Record, frozen=True, kw_only=True):
    """Which groups of the art are a layer."""

    id: Id
    elements: Groups
    swatch: Swatch


class StepPlace(Record, frozen=True, kw_only=True):
    """Which groups of the art are a step, and which part of it fills the frame."""

    id: Id
    show: Groups
    view: tuple[Coordinate, Coordinate, Length, Length]


class Art(Record, frozen=True, kw_only=True):
    """The file of each theme; only the first must be there."""

    light: ArtFile
    dark: ArtFile | None = None
    hc: ArtFile | None = None
    mono: ArtFile | None = None


class Sidecar(Record, frozen=True, kw_only=True):
    """Everything about a drawing that is no words and no art."""

    width: Side
    height: Side
    art: Art
    labels: Annotated[tuple[LabelPlace, ...], SOME] = ()
    structures: Annotated[tuple[StructurePlace, ...], SOME] = ()
    layers: Annotated[tuple[LayerPlace, ...], SOME] = ()
    steps: Annotated[tuple[StepPlace, ...], SOME] = ()
    tones: dict[Tone, dict[Colour, Colour]] = {}

    def files(self) -> dict[str, str]:
        """Return theme name to file name for the themes that there are."""
        files = ((theme, getattr(self.art, theme)) for theme in THEMES)
        return {theme: file for theme, file in files if file}


class SidecarFile:
    """One such file, with the lines on which things stand."""

    def __init__(self, assets: Path, diagram_id: str) -> None:
        """Read the file; raise ContentError when it is not there or is not what it should be."""
        self.file = SIDECARS / f"{diagram_id}.json"
        try:
            self._text = read_bytes(assets / ART / f"{diagram_id}.json", LARGEST_BYTES).decode()
        except FileNotFoundError:
            sentence = "The file beside the art is missing. Put it back, or run “make artwork”."
            raise ContentMissing.of(self.fault("", "missing-file", sentence)) from None
        except OSError as error:
            raise self._broken(f"{error.strerror}. Make it anew.") from None
        except UnicodeDecodeError:
            raise self._broken("The file is not text in UTF-8. Make it anew.") from None
        self.sidecar = self._decode()

    def line_of(self, place: str) -> int:
        """Return the line of a place such as `labels[2].at`, as near as its record; 0: unknown."""
        found = _PLACE.match(place)
        at = self._field(found[1]) if found else None
        if found is None or at is None:
            return 0
        if found[2] is not None:
            at = self._record(at + 1, int(found[2]))
        return self._text.count("\n", 0, at) + 1

    def fault(self, place: str, kind: str, sentence: str) -> Fault:
        """Return a fault at a place such as `labels[2]`; blank for the whole file."""
        return Fault(file=self.file, line=self.line_of(place), kind=kind, sentence=sentence)

    def faults(self) -> tuple[Fault, ...]:
        """Return names that stand twice or lead nowhere inside the file."""
        return tuple(islice(self._faults(), MOST_FAULTS))

    def _faults(self) -> Iterator[Fault]:
        known: dict[str, set[str]] = {}
        for table in ("labels", "structures", "layers", "steps"):
            records = getattr(self.sidecar, table)
            known[table] = {each.id for each in records}
            for number in _doubles(records):
                sentence = f"“{records[number].id}” is there twice. Rename one."
                yield self.fault(f"{table}[{number}]", "duplicate-id", sentence)
        for place, table, name in self._references():
            if name not in known[table]:
                kind = table.removesuffix("s")
                sentence = f"There is no {kind} “{name}” in this file. Correct the name."
                yield self.fault(place, f"unknown-{kind}", sentence)

    def _references(self) -> Iterator[tuple[str, str, str]]:
        """Return (place, table, name) of everything that names something else in the file."""
        for number, label in enumerate(self.sidecar.labels):
            yield from ((f"labels[{number}]", "steps", step) for step in label.steps)
            if label.structure:
                yield f"labels[{number}]", "structures", label.structure
        for number, structure in enumerate(self.sidecar.structures):
            yield from ((f"structures[{number}]", "steps", step) for step in structure.steps)
            if structure.layer:
                yield f"structures[{number}]", "layers", structure.layer

    def _decode(self) -> Sidecar:
        try:
            return decoded(self._text, Sidecar)
        except msgspec.ValidationError as error:
            place, sentence = explain(error)
            sentence = f"In “{place}”: {sentence}" if place else sentence
            raise self._broken(sentence, self.line_of(place)) from None
        except msgspec.DecodeError as error:
            found = _BYTE.search(str(error))
            read = self._text.encode()[: int(found[1]) if found else None]
            sentence = f"The file is not valid: {_BYTE.sub('', str(error))}. Make it anew."
            raise self._broken(sentence, read.count(b"\n") + 1) from None

    def _field(self, name: str) -> int | None:
        """Return where the value of a field of the whole file begins."""
        at = self._text.find("{") + 1
        with suppress(ValueError, RecursionError):  # the end of what can be read
            while True:
                key, at = _value(self._text, _next(self._text, at))
                at = _next(self._text, at)
                if key == name:
                    return at
                _, at = _value(self._text, at)
        return None

    def _record(self, at: int, number: int) -> int:
        """Return where a record begins in the list whose inside begins at a place of the text."""
        with suppress(ValueError, RecursionError):
            for _ in range(number):
                _, at = _value(self._text, _next(self._text, at))
        return _next(self._text, at)

    def _broken(self, sentence: str, line: int = 0) -> ContentError:
        fault = Fault(file=self.file, line=line, kind="broken-sidecar", sentence=sentence)
        return PageBroken.of(fault)


def _next(text: str, at: int) -> int:
    """Return where the next value begins; there is always a match, if only of nothing."""
    found = _BETWEEN.match(text, at)
    return found.end() if found else at


def _doubles(
    records: Iterable[LabelPlace | StructurePlace | LayerPlace | StepPlace],
) -> Iterator[int]:
    """Return the numbers of records whose id another one has; structures may share it in turn."""
    seen: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for number, each in enumerate(records):
        steps = frozenset(each.steps if isinstance(each, StructurePlace) else ())
        if any(not steps or not others or steps & others for others in seen[each.id]):
            yield number
        seen[each.id].append(steps)
