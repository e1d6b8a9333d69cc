# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Set a page into sheets of two columns, with as much free room as the sheets allow.

Short lines read easily, and lists and headings waste no room. Qt's own way of cutting a document
into pages would cut boxes in two and leave headings alone at the foot of a sheet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from edu_app.render.stack import Piece, Slab, columns_used, even
from edu_app.ui.paper_foot import make_foot
from edu_app.ui.paper_forms import make_lines
from edu_app.ui.paper_head import lead_of, make_head
from edu_app.ui.paper_leaf import Density, InkSetter
from edu_app.ui.paper_measure import px
from edu_app.ui.paper_parts import GroupPart, Made
from edu_app.ui.paper_picture import make_picture
from edu_app.ui.paper_slabs import Bench, make_slabs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QSizeF

    from edu_app.library.diagram import Diagram
    from edu_app.render.letterhead import Letterhead
    from edu_app.render.sheet import Sheet
    from edu_app.ui.theme import Theme

COLUMNS = 2
GUTTER_MM = 6.0
_SMALL = Density(line=0.92, run_in=True, signs="cap", sources="foot")
DENSITIES = (
    Density(gaps=1.3),
    Density(gaps=1.15, line=0.98),
    Density(gaps=1.0, line=0.96),
    Density(gaps=0.85, line=0.94),
    Density(gaps=0.7, line=0.92),
    Density(gaps=0.85, line=0.94, run_in=True, signs="cap"),
    replace(_SMALL, gaps=0.7),
    replace(_SMALL, gaps=0.55),
    replace(_SMALL, gaps=0.45, picture=0.9),
    replace(_SMALL, gaps=0.3, picture=0.8),
)
"""From calm to dense."""
LARGEST_NUMBERS = (888, 888)
"""The foot is as high as these need it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Where the columns of the sheets are, from the corner inside the margins."""

    size: QSizeF
    """Room inside the margins."""
    head: float
    """Height of the head, which only the first sheet has."""
    foot: float
    across: int = COLUMNS
    """How many columns stand side by side."""

    @property
    def width(self) -> float:
        """Return the width of a column."""
        return (self.size.width() - px(GUTTER_MM) * (self.across - 1)) / self.across

    def left(self, column: int) -> float:
        """Return where a column begins from the left."""
        return column % self.across * (self.width + px(GUTTER_MM))

    def top(self, column: int) -> float:
        """Return where a column begins from the top of its sheet."""
        return self.head if column < self.across else 0.0

    def room(self, column: int) -> float:
        """Return how high a column is."""
        return self.size.height() - self.foot - self.top(column)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A page, set into sheets. The feet are left open: they number all sheets of a hand-out."""

    grid: Grid
    setter: InkSetter
    head: Made
    slabs: tuple[Made, ...]
    pieces: tuple[Piece, ...]

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return max(1, -(-columns_used(self.pieces) // self.grid.across))


def lay_out(
    sheet: Sheet, diagram: Callable[[str], Diagram | None], ink: Theme, size: QSizeF
) -> Layout:
    """Set a page into as few sheets as it needs; what is left over becomes free room."""
    *_, kept = layouts(sheet, diagram, ink, size)
    return kept


def layouts(
    sheet: Sheet, diagram: Callable[[str], Diagram | None], ink: Theme, size: QSizeF
) -> Iterator[Layout]:
    """Try how a page can be set, a few milliseconds each; the last one is to be kept."""
    fewest = _set(sheet, diagram, InkSetter(ink, DENSITIES[-1]), size)
    yield fewest
    for wanted in _wanted(sheet):
        found: Layout | None = None
        low, high = 0, len(DENSITIES)
        while low < high:
            middle = (low + high) // 2 if low or found else 0  # most pages are short
            made = _set(wanted, diagram, InkSetter(ink, DENSITIES[middle]), size)
            yield made
            if made.count <= fewest.count:
                found, high = made, middle
            else:
                low = middle + 1
        if found is not None:
            yield found
            return


def _wanted(sheet: Sheet) -> Iterator[Sheet]:
    """Return what should be printed, the most first: what is printed if there is room, or not."""
    if sheet.if_room:
        yield replace(sheet, blocks=(*sheet.blocks, *sheet.if_room))
    yield sheet


def open_grid(
    setter: InkSetter, letterhead: Letterhead, head: Made, size: QSizeF, across: int = COLUMNS
) -> Grid:
    """Return the columns that head and foot leave."""
    foot = make_foot(setter, size.width(), letterhead, LARGEST_NUMBERS)
    return Grid(size=size, head=head.slab.height, foot=foot.slab.height, across=across)


def _set(
    sheet: Sheet, diagram: Callable[[str], Diagram | None], setter: InkSetter, size: QSizeF
) -> Layout:
    head = make_head(setter, size.width(), sheet)
    if sheet.picture is not None:
        head = _above(head, make_picture(setter, size.width(), size.height(), sheet.picture))
    grid = open_grid(setter, sheet.letterhead, head, size)
    bench = Bench(setter=setter, width=grid.width, diagram=diagram)
    below_head = sheet.blocks[1:] if lead_of(sheet) else sheet.blocks
    slabs = tuple(make_slabs(bench, below_head))
    if sheet.lines:
        slabs += (make_lines(grid.width, sheet.lines),)
    pieces = even([made.slab for made in slabs], grid.room, COLUMNS)
    return Layout(grid=grid, setter=setter, head=head, slabs=slabs, pieces=pieces)


def _above(head: Made, picture: Made) -> Made:
    """Return a head with a picture below it, in one."""
    slab = Slab(height=head.slab.height + picture.slab.height)
    below = GroupPart(x=0.0, y=head.slab.height, parts=picture.parts)
    return Made(slab=slab, parts=(*head.parts, below))
