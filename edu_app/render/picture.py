# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing and a count of people as SVG that can stand in a page or a PDF with others.

Art is copied element by element: what draws nothing stays behind, and the names that remain are
made unique. Its numbers, and the words that say which side is which, are drawn over it.
"""

from __future__ import annotations

import base64
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from xml.parsers import expat

from edu_app.library.art import ATTRIBUTES
from edu_app.library.diagram import Diagram, DiagramLabel, Point
from edu_app.library.model import Risk
from edu_app.render.icon_array import cells, columns_for
from edu_app.render.labels import least_gap, page_labels, side_labels

REFERENCE = re.compile(r"url\(#([^()\s]+)\)")
SILENT_ELEMENTS = {"title", "desc"}
SILENT_ATTRIBUTES = {"lang", "role", "space", "version"}
OF_ROOT = {"width", "height", "viewBox", "x", "y", "preserveAspectRatio"}

PIN = 0.0185
"""Radius of a pin, as a share of the width of the drawing."""
PIN_DISTANCE = 4.2
"""Radii between the middle of a pin and what it shows."""
LINE, HALO, DOT = 0.16, 0.4, 0.34
"""Radii that lines, what is light around them and dots are thick."""
DIGITS, WORDS = 1.2, 1.0
"""Radii that the letters are high."""
BASELINE = 0.36
"""Share of their height by which digits stand below the middle."""
LETTER = 0.58
"""Width of a letter as a share of its height, on average."""
APART = 0.85
"""Share of the room up to the next words that words may take."""
SHARES = {"left": 0.0, "right": 1.0}
"""Share of words that stands left of their place; half of the others."""

PITCH, ROUND, HOLE = 10, 8, 5.2
"""Distance of the dots of a count, their width, and that of what is empty in them."""


@dataclass(frozen=True, slots=True)
class Inks:
    """The two colours of what is drawn over the art."""

    ink: str
    paper: str


def picture(svg: bytes, diagram: Diagram, prefix: str, inks: Inks) -> str:
    """Return a drawing as a page shows it; `svg` must have passed `art.scan_art`."""
    copy = _Copy(prefix, frozenset(diagram.shown))
    copy.read(svg)
    radius = diagram.width * PIN
    sides = side_labels(diagram)
    is_tight = any(_is_tight(label, sides, diagram.width) for label in sides)
    over = [_words(label, diagram.width, inks, is_tight=is_tight) for label in sides]
    for number, label in enumerate(page_labels(diagram), start=1):
        over.append(_pin(str(number), label, radius, inks))
    box = f"0 0 {_short(diagram.width)} {_short(diagram.height)}"
    return _root(box, f"{copy.root}>{copy.text}{''.join(over)}")


def people(risk: Risk, inks: Inks) -> str:
    """Return a count as dots of one size: full ones, and rings for all the others."""
    columns = columns_for(risk.of)
    counted = cells(risk.n, risk.of, columns)
    whole = Counter(cell.row for cell in counted)
    full = Counter(cell.row for cell in counted if cell.filled)
    filled = "".join(_dots(row, 0, full[row]) for row in whole if full[row])
    rest = "".join(_dots(row, full[row], whole[row]) for row in whole if full[row] < whole[row])
    drawn = (
        _row("dot", inks.ink, ROUND, filled),
        _row("dot", inks.ink, ROUND, rest),
        _row("hole", inks.paper, HOLE, rest),
    )
    return _root(f"0 0 {columns * PITCH} {len(whole) * PITCH}", f">{''.join(drawn)}")


def sign(svg: bytes, ink: str, prefix: str = "") -> str:
    """Return an icon, a mark or a logo; `ink` is for lines that take any colour."""
    copy = _Copy(prefix, frozenset())
    copy.read(svg)
    text = f"{copy.root}>{copy.text}".replace("currentColor", escape(ink))
    return _root(copy.box, text)


def _root(box: str, inside: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"{inside}</svg>'


def pixels(png: bytes, sides: tuple[int, int]) -> str:
    """Return a picture of pixels as SVG, so that whoever shows it need know one kind only."""
    size = f'width="{sides[0]}" height="{sides[1]}"'
    data = base64.b64encode(png).decode()
    image = f'<image {size} href="data:image/png;base64,{data}"/>'
    return _root(f"0 0 {sides[0]} {sides[1]}", f">{image}")


def _row(name: str, colour: str, width: float, way: str) -> str:
    """Draw dots as dashes without a length whose ends are round: a thousand take few bytes."""
    dash = f'fill="none" stroke-linecap="round" stroke-dasharray=".01 {PITCH - 0.01}"'
    stroke = f'stroke="{colour}" stroke-width="{width}"'
    return f'<path class="{name}" {stroke} {dash} d="{way}"/>' if way else ""


def _dots(row: int, first: int, end: int) -> str:
    """Return the way along some dots of a row: a hair longer, or the last one would be left out."""
    x, y = first * PITCH + PITCH // 2, row * PITCH + PITCH // 2
    return f"M{x} {y}h{_short((end - first - 1) * PITCH + 0.01)}"


# ---------------------------------------------------------------- art


class _Copy:
    """Writes anew what draws something."""

    def __init__(self, prefix: str, shown: frozenset[str]) -> None:
        self.root = ""
        """The attributes of the outermost element that paint what is in it."""
        self.box = ""
        """Its view box."""
        self._prefix, self._shown = prefix, shown
        self._used: frozenset[str] = frozenset()
        self._parts: list[str] = []
        self._depth = self._left_out = 0
        self._open = False

    @property
    def text(self) -> str:
        """What has been written."""
        return "".join(self._parts)

    def read(self, svg: bytes) -> None:
        """Copy the elements of a file."""
        self._used = frozenset(REFERENCE.findall(svg.decode()))
        parser = expat.ParserCreate("UTF-8", " ")
        parser.StartElementHandler, parser.EndElementHandler = self._on_start, self._on_end
        parser.Parse(svg, True)

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        tag = name.rpartition(" ")[2]
        if self._left_out or tag in SILENT_ELEMENTS or self._is_off(tag, attributes):
            self._left_out += 1
        elif self._depth == 1:
            self.root, self.box = self._written(attributes, OF_ROOT), attributes.get("viewBox", "")
        else:
            self._parts.append(f"{'>' * self._open}<{tag}{self._written(attributes, set())}")
            self._open = True

    def _is_off(self, tag: str, attributes: dict[str, str]) -> bool:
        """Tell whether an element belongs to another step of the drawing."""
        is_group = self._depth == 2 and tag != "defs"
        return bool(self._shown) and is_group and attributes.get("id") not in self._shown

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        if self._left_out:
            self._left_out -= 1
        elif self._depth:
            self._parts.append("/>" if self._open else f"</{name.rpartition(' ')[2]}>")
            self._open = False

    def _written(self, attributes: dict[str, str], without: set[str]) -> str:
        names = {name.rpartition(" ")[2]: value for name, value in attributes.items()}
        kept = {
            name: value
            for name, value in names.items()
            if name in ATTRIBUTES - SILENT_ATTRIBUTES - without or name == "href"
        }
        if names.get("id") in self._used:
            kept["id"] = self._prefix + names["id"]
        return "".join(f' {name}="{escape(self._own(value))}"' for name, value in kept.items())

    def _own(self, value: str) -> str:
        return REFERENCE.sub(lambda found: f"url(#{self._prefix}{found[1]})", value)


# ---------------------------------------------------------------- over the art


def _pin(number: str, label: DiagramLabel, radius: float, inks: Inks) -> str:
    """Draw a numbered pin beside what it shows, with a line and a dot, so nothing is hidden."""
    middle, way = label.at, ""
    if label.anchor is not None:
        middle = _beside(label.anchor, label.at, radius)
        line = f'd="M{_at(label.anchor)}L{_at(middle)}" fill="none" stroke-linecap="round"'
        way = (
            f'<path {line} stroke="{inks.paper}" stroke-width="{_short(radius * HALO)}"/>'
            f'<path {line} stroke="{inks.ink}" stroke-width="{_short(radius * LINE)}"/>'
            + _disc(label.anchor, radius * DOT, inks)
        )
    size = radius * DIGITS
    x, y = middle
    return (
        f'{way}{_disc(middle, radius, inks)}<text x="{_short(x)}" '
        f'y="{_short(y + size * BASELINE)}" font-size="{_short(size)}" font-weight="700" '
        f'text-anchor="middle" fill="{inks.paper}">{number}</text>'
    )


def _beside(anchor: Point, towards: Point, radius: float) -> Point:
    """Return the middle of a pin: on the way to its label, but near what it shows."""
    long = math.dist(anchor, towards)
    share = min(1.0, radius * PIN_DISTANCE / long) if long else 0.0
    return (
        anchor[0] + (towards[0] - anchor[0]) * share,
        anchor[1] + (towards[1] - anchor[1]) * share,
    )


def _disc(middle: Point, radius: float, inks: Inks) -> str:
    x, y = middle
    return (
        f'<circle cx="{_short(x)}" cy="{_short(y)}" r="{_short(radius)}" fill="{inks.ink}" '
        f'stroke="{inks.paper}" stroke-width="3"/>'
    )


def _is_tight(label: DiagramLabel, row: Sequence[DiagramLabel], width: float) -> bool:
    """Tell whether words would come too near to the next ones of their row."""
    wide = _wide(label.text.split("\n"), _size(label, width))
    return wide > least_gap(label, row) * APART


def _words(label: DiagramLabel, width: float, inks: Inks, *, is_tight: bool) -> str:
    """Write words that must always be there: whole, and below each other where a row is tight."""
    size = _size(label, width)
    lines = label.text.split() if is_tight else label.text.split("\n")
    wide = _wide(lines, size)
    left = label.at[0] - SHARES.get(label.align, 0.5) * wide
    middle = _short(min(max(left, 0.0), width - wide) + wide / 2)
    spans = "".join(
        f'<tspan x="{middle}" y="{_short(label.at[1] + size * (BASELINE + place))}">'
        f"{escape(line)}</tspan>"
        for place, line in enumerate(lines)
    )
    weight = 700 if label.bold else 500
    return (
        f'<text font-size="{_short(size)}" font-weight="{weight}" text-anchor="middle" '
        f'fill="{inks.ink}" stroke="{inks.paper}" stroke-width="{_short(size / 5)}" '
        f'stroke-linejoin="round" paint-order="stroke">{spans}</text>'
    )


def _size(label: DiagramLabel, width: float) -> float:
    """Return how high the letters of words are: large enough for a small picture."""
    return max(label.size, width * PIN * WORDS)


def _wide(lines: list[str], size: float) -> float:
    """Guess how wide lines are; nobody measures letters here."""
    return max(map(len, lines)) * size * LETTER


def _at(place: Point) -> str:
    return f"{_short(place[0])} {_short(place[1])}"


def _short(number: float) -> str:
    """Write a number with at most two digits behind the point."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
