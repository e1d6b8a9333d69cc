# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Look through the SVG of a drawing before anything draws it: what is in it, and what is wrong.

Qt leaves out silently what it does not know (clipPath, textPath …) and would follow a reference
out of the file, so nothing is drawn that has not passed here. Nothing is expanded or fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

LARGEST_BYTES = 1_500_000
MOST_ELEMENTS = 20_000
DEEPEST = 40

UNSUPPORTED = {
    "clipPath": "Qt does not clip by it. Cut the shapes themselves",
    "filter": "a filter takes a third of a second. Draw it as shapes",
    "foreignObject": "Qt does not draw it",
    "style": "rules are read only in part. Write attributes",
    "symbol": "Qt sizes it wrongly. Draw the shapes in place",
    "text": "words are data, so that each language has its own",
    "textPath": "words are data, so that each language has its own",
    "tspan": "words are data, so that each language has its own",
    "use": "copies can grow without end. Draw the shapes in place",
}
NEVER = {
    "a": "a drawing leads nowhere by itself",
    "animate": "a drawing does not move by itself",
    "animateMotion": "a drawing does not move by itself",
    "animateTransform": "a drawing does not move by itself",
    "handler": "a drawing runs nothing",
    "iframe": "a drawing holds no page",
    "script": "a drawing runs nothing",
    "set": "a drawing does not move by itself",
}
ATTRIBUTES = {"class", "clip-path", "filter", "style", "mix-blend-mode", "paint-order"}
PAINTS = {"fill", "stroke", "stop-color"}
PAINT = re.compile(r"none|#[0-9a-f]{6}|url\(#[^)]+\)")
REFERENCE = re.compile(r"url\(\s*#([^)\s]+)\s*\)")
OUTSIDE = re.compile(r"url\((?!\s*#)")
COLOUR = re.compile(rb"#[0-9a-f]{6}")
PIXELS = "data:image/png;base64,"


@dataclass(frozen=True, slots=True, order=True)
class ArtFault:
    """One thing that is wrong in the art."""

    line: int
    """From 1; 0 for the whole file."""
    kind: str
    sentence: str = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArtFacts:
    """What is in an SVG file."""

    ids: frozenset[str]
    spans: Mapping[str, tuple[int, int]]
    """Where the element of each id stands in the file: first byte, and the one after its last."""
    view_box: tuple[float, float, float, float] | None
    faults: tuple[ArtFault, ...]

    @property
    def drawable(self) -> bool:
        """Tell whether Qt may have it."""
        return not self.faults


def read_art(path: Path) -> tuple[bytes, ArtFacts]:
    """Read art and look through it; a file that cannot be read has no bytes and one fault."""
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            return b"", _alone("art-too-large", f"The art has {size:,} bytes, more than "
                               f"{LARGEST_BYTES:,}. Make it simpler.")  # fmt: skip
        svg = path.read_bytes()
    except OSError:
        return b"", _alone("missing-art", "The art cannot be read. Put the file back.")
    return svg, scan_art(svg)


def scan_art(svg: bytes) -> ArtFacts:
    """Look through the bytes of an SVG file."""
    scan = _Scan(svg)
    try:
        scan.parser.Parse(svg, True)
    except _Stopped:
        pass
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        scan.say("broken-art", f"The art is not valid XML: {what}. Correct it.", error.lineno)
    except ValueError:  # an encoding that expat does not have
        scan.say("broken-art", "The art is not written in UTF-8. Save it so.", 1)
    scan.finish()
    return ArtFacts(
        ids=frozenset(scan.ids),
        spans={name: span for name, span in scan.spans.items() if span[1]},
        view_box=scan.view_box,
        faults=tuple(sorted(scan.faults)),
    )


def without(svg: bytes, facts: ArtFacts, names: Iterable[str]) -> bytes:
    """Return the art without the elements of these ids; an id that is not there changes nothing."""
    parts, place = [], 0
    for start, end in sorted(facts.spans[name] for name in names if name in facts.spans):
        if start >= place:
            parts.append(svg[place:start])
            place = end
        # an element inside one that is gone already is gone with it
    return b"".join((*parts, svg[place:]))


def recoloured(svg: bytes, colours: Mapping[str, str]) -> bytes:
    """Return the art with each `#rrggbb` of a table replaced by another, all at once."""
    if not colours:
        return svg
    table = {old.encode(): new.encode() for old, new in colours.items()}
    return COLOUR.sub(lambda found: table.get(found[0], found[0]), svg)


def _alone(kind: str, sentence: str) -> ArtFacts:
    return ArtFacts(ids=frozenset(), spans={}, view_box=None, faults=(ArtFault(0, kind, sentence),))


class _Stopped(Exception):  # noqa: N818  # no error of anybody: the file is not read on
    """The rest of the file is not worth reading."""


class _Scan:
    """Follows the parser through a file."""

    def __init__(self, svg: bytes) -> None:
        self._svg = svg
        self.ids: dict[str, int] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self._open: list[str] = []
        self.view_box: tuple[float, float, float, float] | None = None
        self.faults: list[ArtFault] = []
        self._wanted: list[tuple[str, int]] = []
        self._depth = self._count = 0
        self.parser = parser = expat.ParserCreate("UTF-8")
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.ProcessingInstructionHandler = self._on_instruction

    def say(self, kind: str, sentence: str, line: int | None = None) -> None:
        """Note a fault, on the line that is being read unless another is named."""
        here = self.parser.CurrentLineNumber if line is None else line
        self.faults.append(ArtFault(here, kind, sentence))

    def finish(self) -> None:
        """Note what is only known at the end: references to what is not there."""
        if self.faults:
            return  # the file may not have been read to its end
        for name, line in self._wanted:
            if name not in self.ids:
                self.say("dangling-reference", f"Nothing here has the id “{name}”. Add it.", line)
        if self.view_box is None:
            self.say("no-view-box", "The svg element has no viewBox of four numbers. Add it.", 1)

    def _stop(self, kind: str, sentence: str) -> None:
        self.say(kind, sentence)
        raise _Stopped

    def _on_doctype(self, *_: object) -> None:
        self._stop("unsafe-art", "The art has a DOCTYPE, which can hold entities. Take it out.")

    def _on_instruction(self, *_: object) -> None:
        self._stop("unsafe-art", "The art has a processing instruction. Take it out.")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        tag = name.rpartition(":")[2]
        if self._depth > DEEPEST:
            self._stop("art-too-deep", f"Groups are nested more than {DEEPEST} deep. Flatten them.")
        if self._count > MOST_ELEMENTS:
            self._stop("art-too-large", f"There are more than {MOST_ELEMENTS:,} elements. Make it "
                       "simpler.")  # fmt: skip
        if self._depth == 1:
            self._root(tag, attributes)
        elif tag == "svg":
            self.say("unsupported-art", "Qt leaves out an svg inside an svg. Use a group.")
        if tag in NEVER:
            self.say("unsafe-art", f"The art has <{tag}>: {NEVER[tag]}. Take it out.")
        elif tag in UNSUPPORTED:
            self.say("unsupported-art", f"The art has <{tag}>: {UNSUPPORTED[tag]}.")
        for attribute, value in attributes.items():
            self._attribute(tag, attribute, value)
        self._open.append(attributes.get("id", ""))
        self.spans.setdefault(self._open[-1], (self.parser.CurrentByteIndex, 0))

    def _on_end(self, name: str) -> None:
        del name
        self._depth -= 1
        own = self._open.pop()
        start, end = self.spans[own]
        if own and not end:
            closing = self._svg.find(b">", self.parser.CurrentByteIndex)
            self.spans[own] = (start, closing + 1)

    def _root(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "svg":
            self._stop("broken-art", f"The art begins with <{tag}>, not with <svg>. Correct it.")
        try:
            numbers = [float(part) for part in re.split(r"[\s,]+", attributes["viewBox"].strip())]
            x, y, width, height = numbers
        except (KeyError, ValueError):
            return
        if width > 0 and height > 0:
            self.view_box = (x, y, width, height)

    def _attribute(self, tag: str, attribute: str, value: str) -> None:
        local = attribute.rpartition(":")[2]
        line = self.parser.CurrentLineNumber
        if local.startswith("on"):
            self.say(
                "unsafe-art", f"The art has “{attribute}”: a drawing runs nothing. Take it out."
            )
        elif local == "id":
            self._id(value)
        elif local == "href":
            self._href(tag, value, line)
        elif local in ATTRIBUTES:
            self.say("unsupported-art", f"Qt does not know “{attribute}” well. Write plain paints.")
        elif local == "display" and value == "none":
            self.say("unsupported-art", "What is not displayed cannot be drawn as a layer either.")
        elif OUTSIDE.search(value):
            self.say("unsafe-art", f"“{attribute}” leads out of the file. Take it out.")
        elif local in PAINTS and not PAINT.fullmatch(value):
            sentence = f"“{attribute}” is “{value[:40]}”. Write #rrggbb, none or url(#id)."
            self.say("unsupported-art", sentence)
        else:
            self._wanted += [(name, line) for name in REFERENCE.findall(value)]

    def _id(self, value: str) -> None:
        if value in self.ids:
            self.say("duplicate-id", f"The id “{value}” is there twice. Rename one.")
        self.ids.setdefault(value, self.parser.CurrentLineNumber)

    def _href(self, tag: str, value: str, line: int) -> None:
        if value.startswith("#"):
            self._wanted.append((value[1:], line))
        elif tag != "image" or not value.startswith(PIXELS):
            self.say(
                "unsafe-art", f"<{tag}> refers to “{value[:40]}”, outside the file. Take it out."
            )
