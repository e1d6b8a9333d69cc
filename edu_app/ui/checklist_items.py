# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines with a box to tick on paper, side by side, and the room to write that some ask for."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from edu_app.ui.checklist_bench import BODY, LABEL, SMALL, Bench, Pile
from edu_app.ui.checklist_marks import QUIET, StrokePart, TickPart
from edu_app.ui.checklist_rows import name_runs
from edu_app.ui.checklist_type import LinesPart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from edu_app.library.checklist import Item
    from edu_app.ui.paper_parts import Made

BOX = 0.84
"""Side of a box to tick in em."""
BOX_GAP = 9
ITEM_GAP = 20
"""Between two items in a line."""
BETWEEN_GROUPS = 7
NAME_BESIDE = 500
"""The name of a group stands beside its items where there is such a width."""
NAME_SHARE, NAME_MOST = 0.32, 230
STOPS = 2
"""So many items of the blank form stand side by side."""
WRITE_PX = 24.0
"""From one line to write on to the next, whatever the size of the letters."""
LEAST_WRITE_PX = 120.0
"""Least length of a line to write on."""


def make_group(
    bench: Bench, width: float, name: str, items: Iterable[Item], *, ticked: bool
) -> Made:
    """Make a group: its name beside its items where there is room for that, else above them.

    On the blank form it stands above, and the items below each other.
    """
    pile = Pile()
    beside = ticked and width >= bench.em(NAME_BESIDE)
    start = min(width * NAME_SHARE, bench.em(NAME_MOST)) if beside else 0.0
    label = bench.set(start - bench.em(BOX_GAP) if beside else width, (name, LABEL))
    drop = bench.set(width, ("x", BODY)).base - label.base if beside else 0.0
    pile.parts.append(LinesPart(lines=label, y=drop))
    pile.skip(0.0 if beside else label.height)
    stop = 0.0 if ticked else width / STOPS
    room = Room(start=start, width=width, floor=drop + label.height, stop=stop)
    row = ItemRow(bench, pile, room)
    for item in items:
        row.put(item, ticked=ticked)
    row.end()
    pile.y = max(pile.y, drop + label.height)
    return pile.made(gap=bench.gap(BETWEEN_GROUPS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where items may stand."""

    start: float
    width: float
    floor: float
    """Down to here something stands to the left of `start`."""
    stop: float = 0.0
    """Items begin at multiples of this; 0 for anywhere."""


class ItemRow:
    """Puts items side by side; what does not fit goes into the next line."""

    def __init__(self, bench: Bench, pile: Pile, room: Room) -> None:
        self._bench, self._pile, self._room = bench, pile, room
        self._x = room.start
        self._high = 0.0

    def put(self, item: Item, *, ticked: bool) -> None:
        """Put an item, and behind it the room to write that it asks for."""
        bench, pile, box = self._bench, self._pile, tick_room(self._bench)
        lines = bench.set(
            self._room.width - self._room.start - box, *name_runs(item, ticked=ticked)
        )
        wide = box + lines.width
        if self._x > self._room.start and self._x + wide > self._room.width:
            self.end()
        put_tick(bench, pile, self._x, lines.pitch, ticked=ticked)
        pile.parts.append(LinesPart(lines=lines, x=self._x + box, y=pile.y))
        self._x += wide + bench.em(ITEM_GAP)
        if self._room.stop:
            self._x = self._room.stop * ceil((self._x - bench.em(ITEM_GAP)) / self._room.stop)
        self._high = max(self._high, lines.height)
        if item.write and bench.fit.write:
            self._write(item, lines.base)

    def _write(self, item: Item, base: float) -> None:
        """Put what is to be written with a line for it: in the same line, else in the next."""
        bench, pile = self._bench, self._pile
        words = bench.set(self._room.width - self._room.start, (item.write, SMALL))
        least = words.width + bench.em(BOX_GAP) + bench.real(LEAST_WRITE_PX)
        room = tick_room(bench)
        if self._x + least > self._room.width:
            self.end()
            self._x = max(0.0, min(self._room.start + room, self._room.width - least))
            if self._x < self._room.start:
                pile.y = max(pile.y, self._room.floor)
            self._high = max(words.height, bench.real(WRITE_PX))
            base = self._high - (words.pitch - words.base)
        last = words.height - words.pitch + words.base
        pile.parts.append(LinesPart(lines=words, x=self._x, y=pile.y + base - last))
        self._x += words.width + bench.em(BOX_GAP)
        rest = max(0.0, self._room.width - self._x)
        pile.parts.append(StrokePart(x=self._x, y=pile.y + base + 2, width=rest, role=QUIET))
        self.end()

    def end(self) -> None:
        """Go on in the next line."""
        self._pile.skip(self._high)
        self._x, self._high = self._room.start, 0.0


def tick_room(bench: Bench) -> float:
    """Return how far the words of an item stand from its left edge."""
    return bench.case.theme.px("body") * BOX + bench.em(BOX_GAP)


def put_tick(bench: Bench, pile: Pile, x: float, pitch: float, *, ticked: bool) -> None:
    """Put the box of an item before its first line."""
    side = bench.case.theme.px("body") * BOX
    pile.parts.append(TickPart(x=x, y=pile.y + (pitch - side) / 2, side=side, ticked=ticked))
