# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Change sound art before it is drawn: leave groups out, give skin another tone."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from xml.parsers import expat

COLOUR = re.compile(rb"#[0-9a-f]{6}")


def without(svg: bytes, names: Collection[str]) -> bytes:
    """Return art without the elements of these ids; an id that is not there changes nothing.

    The bytes of the rest stay as they are. `svg` must have passed `art.scan_art`.
    """
    if not names:
        return svg
    parts, place = [], 0
    for start, end in _spans(svg, names):
        parts.append(svg[place:start])
        place = end
    return b"".join((*parts, svg[place:]))


def _spans(svg: bytes, names: Collection[str]) -> list[tuple[int, int]]:
    """Return first and last byte of each element that goes; of nested ones the outer."""
    parser = expat.ParserCreate("UTF-8")
    spans: list[tuple[int, int]] = []
    depth = last = 0
    begun = (0, 0)
    """Depth and first byte of the element that is left out now; depth 0 for none."""

    def on_start(_tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, last, begun
        depth = last = depth + 1
        if not begun[0] and attributes.get("id") in names:
            begun = (depth, parser.CurrentByteIndex)

    def on_end(_tag: str) -> None:
        nonlocal depth, begun
        if begun[0] == depth:
            place = parser.CurrentByteIndex
            # of an element that closes itself, expat tells the place behind it
            closed = last == depth and svg[place - 2 : place] == b"/>"
            spans.append((begun[1], place if closed else svg.index(b">", place) + 1))
            begun = (0, 0)
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = on_start, on_end
    parser.Parse(svg, True)
    return spans


def recoloured(svg: bytes, colours: Mapping[str, str]) -> bytes:
    """Return art with each `#rrggbb` of a table replaced by another, all at once."""
    if not colours:
        return svg
    table = {old.encode(): new.encode() for old, new in colours.items()}
    return COLOUR.sub(lambda found: table.get(found[0], found[0]), svg)
