# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Look through the SVG of a drawing before anything draws it: what is in it, and what is wrong.

Qt leaves out silently what it does not know (clipPath, textPath …) and would follow a reference
out of the file, so nothing is drawn that has not passed here. Nothing is expanded or fetched.
What is allowed is listed, not what is forbidden: the next Qt may learn something new.
"""

from __future__ import annotations

import binascii
import re
import struct
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from edu_app.library.files import read_bytes

LARGEST_BYTES = 1_500_000
MOST_ELEMENTS = 20_000
MOST_FAULTS = 100
MOST_PIXELS = 4_000_000
"""Of one picture inside the art; Qt would unpack up to 256 MB."""
DEEPEST = 40

ELEMENTS = {
    "circle", "defs", "desc", "ellipse", "g", "image", "line", "linearGradient", "path",
    "polygon", "polyline", "radialGradient", "rect", "stop", "svg", "title",
}  # fmt: skip
ATTRIBUTES = {
    "cx", "cy", "d", "fill", "fill-opacity", "fill-rule", "fx", "fy", "gradientTransform",
    "gradientUnits", "height", "lang", "offset", "opacity", "points", "preserveAspectRatio",
    "r", "role", "rx", "ry", "space", "spreadMethod", "stop-color", "stop-opacity", "stroke",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-opacity", "stroke-width", "transform", "version", "viewBox",
    "width", "x", "x1", "x2", "y", "y1", "y2",
}  # fmt: skip
SILENT = ("aria-", "data-")
"""Beginnings of the names of attributes that draw nothing."""

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
ELSE = "not every Qt draws it alike. Draw it as shapes"
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
PAINTS = {"fill", "stroke", "stop-color"}
PAINT = re.compile(r"none|#[0-9a-f]{6}|url\(#([^()\s]+)\)")
VIEW_BOX = re.compile(r"[\s,]+".join([r"(-?[0-9]{1,6}(?:\.[0-9]{1,6})?)"] * 4))
PIXELS = "data:image/png;base64,"
PNG = struct.Struct(">16sII")
PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


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
    view_box: tuple[float, float, float, float] | None
    faults: tuple[ArtFault, ...]

    @property
    def drawable(self) -> bool:
        """Tell whether Qt may have it."""
        return not self.faults


def read_art(path: Path) -> tuple[bytes, ArtFacts]:
    """Read art and look through it; a file that cannot be read has no bytes and one fault."""
    try:
        svg = read_bytes(path, LARGEST_BYTES)
    except FileNotFoundError:
        return b"", _alone("missing-art", "The art is not there. Put the file back.")
    except OSError as error:
        return b"", _alone("unreadable-art", f"{error.strerror}. Make the art anew.")
    return svg, scan_art(svg)


def scan_art(svg: bytes) -> ArtFacts:
    """Look through the bytes of an SVG file."""
    line = _line_of_no_text(svg)
    if line:
        return _alone("broken-art", "The art is not text in UTF-8. Save it so.", line)
    scan = _Scan()
    try:
        scan.parser.Parse(svg, True)
        scan.finish()
    except _Stopped:
        pass
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        scan.say("broken-art", f"The art is not valid XML: {what}. Correct it.", error.lineno)
    return ArtFacts(
        ids=frozenset(scan.ids),
        view_box=scan.view_box,
        faults=tuple(sorted(scan.faults)[:MOST_FAULTS]),
    )


def _line_of_no_text(svg: bytes) -> int:
    """Return the line on which bytes are no UTF-8; 0: all are. The parser would take UTF-16 too."""
    at = svg.find(b"\0")
    try:
        svg.decode()
    except UnicodeDecodeError as error:
        at = error.start if at < 0 else at
    return svg.count(b"\n", 0, at) + 1 if at >= 0 else 0


def _alone(kind: str, sentence: str, line: int = 0) -> ArtFacts:
    return ArtFacts(ids=frozenset(), view_box=None, faults=(ArtFault(line, kind, sentence),))


class _Stopped(Exception):  # noqa: N818  # no error of anybody: the file is not read on
    """The rest of the file is not worth reading."""


class _Scan:
    """Follows the parser through a file."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.view_box: tuple[float, float, float, float] | None = None
        self.faults: list[ArtFault] = []
        self._wanted: list[tuple[str, int]] = []
        self._depth = self._count = self._root_line = 0
        # With namespaces, as Qt reads it, or a prefix that nobody explains would pass here.
        self.parser = parser = expat.ParserCreate("UTF-8", " ")
        parser.XmlDeclHandler = self._on_declaration
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.ProcessingInstructionHandler = self._on_instruction
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end

    def say(self, kind: str, sentence: str, line: int | None = None) -> None:
        """Note a fault, on the line that is being read unless another is named."""
        here = self.parser.CurrentLineNumber if line is None else line
        self.faults.append(ArtFault(here, kind, sentence))

    def finish(self) -> None:
        """Note what is only known at the end: references to what is not there."""
        for name, line in self._wanted:
            if name not in self.ids:
                sentence = f"Nothing here has the id “{_short(name)}”. Add it."
                self.say("dangling-reference", sentence, line)
        if self.view_box is None:
            sentence = "The svg element has no viewBox of four numbers. Add it."
            self.say("no-view-box", sentence, self._root_line)

    def _stop(self, kind: str, sentence: str) -> None:
        self.say(kind, sentence)
        raise _Stopped

    def _on_declaration(self, _: str, encoding: str | None, __: int) -> None:
        # Qt would believe it, and find other elements in the same bytes.
        if (encoding or "utf-8").lower() != "utf-8":
            self._stop("broken-art", "The art does not say that it is UTF-8. Save it so.")

    def _on_doctype(self, *_: object) -> None:
        self._stop("unsafe-art", "The art has a DOCTYPE, which can hold entities. Take it out.")

    def _on_instruction(self, *_: object) -> None:
        self._stop("unsafe-art", "The art has a processing instruction. Take it out.")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if len(self.faults) >= MOST_FAULTS:
            raise _Stopped
        if self._depth > DEEPEST:
            self._stop("art-too-deep", f"Groups are nested more than {DEEPEST} deep. Flatten them.")
        if self._count > MOST_ELEMENTS:
            sentence = f"There are more than {MOST_ELEMENTS:,} elements. Make it simpler."
            self._stop("art-too-large", sentence)
        tag = _local(name)
        if self._depth == 1:
            self._root(tag, attributes)
        else:
            self._element(tag)
        for attribute, value in attributes.items():
            self._attribute(tag, _local(attribute), value)

    def _on_end(self, _: str) -> None:
        self._depth -= 1

    def _root(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "svg":
            sentence = f"The art begins with <{_short(tag)}>, not with <svg>. Correct it."
            self._stop("broken-art", sentence)
        self._root_line = self.parser.CurrentLineNumber
        found = VIEW_BOX.fullmatch(attributes.get("viewBox", "").strip())
        x, y, width, height = map(float, found.groups()) if found else (0.0,) * 4
        if width > 0 and height > 0:
            self.view_box = (x, y, width, height)

    def _element(self, tag: str) -> None:
        if tag in NEVER:
            self.say("unsafe-art", f"The art has <{tag}>: {NEVER[tag]}. Take it out.")
        elif tag == "svg":
            self.say("unsupported-art", "Qt leaves out an svg inside an svg. Use a group.")
        elif tag not in ELEMENTS:
            why = UNSUPPORTED.get(tag, ELSE)
            self.say("unsupported-art", f"The art has <{_short(tag)}>: {why}.")

    def _attribute(self, tag: str, attribute: str, value: str) -> None:
        name = f"“{_short(attribute)}”"
        if attribute == "id":
            self._id(value)
        elif attribute == "href":
            self._href(tag, value)
        elif attribute.startswith("on"):
            self.say("unsafe-art", f"The art has {name}: a drawing runs nothing. Take it out.")
        elif attribute in PAINTS:
            self._paint(name, value)
        elif "url(" in value.lower():
            self.say("unsafe-art", f"{name} refers to “{_short(value)}”. Take it out.")
        elif attribute not in ATTRIBUTES and not attribute.startswith(SILENT):
            self.say("unsupported-art", f"Qt does not know {name} well. Write plain paints.")

    def _id(self, value: str) -> None:
        if value in self.ids:
            self.say("duplicate-id", f"The id “{_short(value)}” is there twice. Rename one.")
        self.ids.add(value)

    def _paint(self, name: str, value: str) -> None:
        found = PAINT.fullmatch(value)
        if found and found[1]:
            self._wanted.append((found[1], self.parser.CurrentLineNumber))
        elif not found:
            kind = "unsafe-art" if "url(" in value.lower() else "unsupported-art"
            self.say(kind, f"{name} is “{_short(value)}”. Write #rrggbb, none or url(#id).")

    def _href(self, tag: str, value: str) -> None:
        where = f"<{_short(tag)}> refers to “{_short(value)}”"
        if value.startswith("#"):
            self.say("unsupported-art", f"{where}. Write in place what it needs.")
        elif tag != "image" or not value.startswith(PIXELS):
            self.say("unsafe-art", f"{where}, outside the file. Take it out.")
        elif not 0 < _pixels(value.removeprefix(PIXELS)) <= MOST_PIXELS:
            self.say("unsafe-art", f"{where}: no PNG of {MOST_PIXELS:,} pixels or fewer.")


def _local(name: str) -> str:
    """Return a name without its namespace, which Qt does not look at."""
    return name.rpartition(" ")[2]


def _short(words: str) -> str:
    """Return what a sentence can show of words from the file."""
    return words[:40]


def _pixels(base64: str) -> int:
    """Return how many pixels a PNG has; 0 for another format, which Qt would take just as well."""
    start = "".join(base64[:80].split())[:32]
    try:
        head, width, height = PNG.unpack(binascii.a2b_base64(start, strict_mode=True))
    except (binascii.Error, ValueError, struct.error):
        return 0
    return width * height if head == PNG_HEAD else 0
