# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Decide the layout from the room there is: columns, bars and measure. No painting."""

from __future__ import annotations

from dataclasses import dataclass

REFLOW_PERCENT = 150
"""From this text size on the layout changes instead of only growing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Widths that a type scale needs at 100 % text, in logical pixels."""

    rail: int
    tools: int
    measure: int
    margin: int
    gap: int
    card: int
    """Padding of the page card with its scroll bar, both sides together."""
    target: int
    """Least side of a small control that all of this is made for."""


ROOMS = {
    "kiosk": Room(rail=340, tools=330, measure=770, margin=32, gap=34, card=112, target=61),
    "clinic": Room(rail=232, tools=244, measure=572, margin=18, gap=20, card=80, target=44),
}
MEASURE_CHARS_LIMIT = 1300
"""No line is longer than this many pixels, whatever the text size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The layout of one window size. Two equal shapes need no rebuilding between them."""

    portrait: bool
    """Taller than wide: bars at the bottom, two tiles in a row."""
    large: bool
    """Text of 150 % or more: one column, tables as cards, fewer buttons."""
    rail: int
    """Width of the reading path in pixels; 0 when it is left out."""
    tools: int
    """Width of the tools column in pixels; 0 when it is left out."""
    measure: int
    """Width of a line of running text in pixels at most."""
    tile_columns: int
    short: bool
    """Little height: bars and margins are slim, the welcome has no picture."""


def cards_below(shape: Shape) -> bool:
    """Tell whether a card lies across the window: at its side it would hide the lines of a page."""
    return shape.portrait or shape.large or shape.short


def derive_shape(*, width: int, height: int, scale: str, percent: int, target: int = 0) -> Shape:
    """Return the layout for a window of `width` × `height` logical pixels.

    `target` is the least side of a small control; on a screen with small pixels it has more of
    them, and a column of controls needs more room.
    """
    room = ROOMS[scale]
    grow = percent / 100
    reach = max(1.0, target / room.target)
    portrait = height > width
    large = percent >= REFLOW_PERCENT
    rail, tools = 0, 0
    if not portrait and not large:
        rail, tools = _columns(room, width, grow, reach)
    measure = min(round(room.measure * grow), MEASURE_CHARS_LIMIT)
    return Shape(
        portrait=portrait,
        large=large,
        rail=rail,
        tools=tools,
        measure=measure,
        tile_columns=_tile_columns(room, width, grow, portrait=portrait),
        short=height < room.measure * 1.18 * min(max(grow, reach), 1.5),
    )


def _columns(room: Room, width: int, grow: float, reach: float) -> tuple[int, int]:
    """Return the widths of the reading path and the tools that fit beside the text."""
    text = room.measure * min(grow, 1.1) + room.card + 2 * room.margin
    rail, tools = round(room.rail * grow), round(room.tools * max(grow, reach))
    if width >= text + rail + tools + 2 * room.gap:
        return rail, tools
    if width >= text + tools + room.gap:
        return 0, tools
    return 0, 0


def _tile_columns(room: Room, width: int, grow: float, *, portrait: bool) -> int:
    """Return how many tiles stand side by side on the start page."""
    narrowest = (room.measure * 0.58 if portrait else room.measure * 0.42) * grow
    return max(1, min(2 if portrait else 5, int((width - 2 * room.margin) // narrowest)))
