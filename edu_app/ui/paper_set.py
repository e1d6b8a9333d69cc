# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page that is set into sheets: what is painted on each of them, and the words on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from edu_app.ui.paper_foot import make_foot
from edu_app.ui.paper_leaf import lines_of
from edu_app.ui.paper_parts import WHOLE, Band, GroupPart, WordsPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QPainter

    from edu_app.render.letterhead import Letterhead
    from edu_app.render.stack import Piece
    from edu_app.ui.paper_layout import Layout
    from edu_app.ui.paper_parts import Made, Part
    from edu_app.ui.theme import Theme

REACH = 4.0
"""Letters and lines may reach so far out of their place, but not over a cut."""
Place = tuple[int, int]
"""The number of a sheet, from 1, and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPage:
    """A page in its place on paper. It does not know which sheets of a hand-out its own are."""

    letterhead: Letterhead
    layout: Layout

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return self.layout.count

    def paint(self, painter: QPainter, number: int, place: Place) -> None:
        """Paint a sheet of the page, from 0, as the one in its `place` of the whole hand-out."""
        layout, ink = self.layout, self.layout.setter.theme
        if not number:
            _paint(painter, layout.head, ink, 0.0)
        for piece in self._pieces(number):
            _paint_piece(painter, layout, piece, ink)
        foot = self._foot(place)
        _paint(painter, foot, ink, layout.grid.size.height() - foot.slab.height)

    def words(self, number: int, place: Place) -> str:
        """Return the words of a sheet line by line, in reading order."""
        slabs = self.layout.slabs
        lines = [] if number else list(_lines(self.layout.head.parts, WHOLE))
        for piece in self._pieces(number):
            lines.extend(_lines(slabs[piece.slab].parts, _band(piece, slabs[piece.slab])))
        return "\n".join((*lines, *_lines(self._foot(place).parts, WHOLE)))

    def _pieces(self, number: int) -> Iterator[Piece]:
        across = self.layout.grid.across
        return (piece for piece in self.layout.pieces if piece.column // across == number)

    def _foot(self, place: Place) -> Made:
        layout = self.layout
        return make_foot(layout.setter, layout.grid.size.width(), self.letterhead, place)


def _paint_piece(painter: QPainter, layout: Layout, piece: Piece, ink: Theme) -> None:
    grid, made = layout.grid, layout.slabs[piece.slab]
    x, y = grid.left(piece.column), grid.top(piece.column) + piece.top
    again = made.slab.head if piece.start else 0.0
    if again:
        _paint_from(painter, made, ink, QRectF(x, y, grid.width, again), 0.0)
    rect = QRectF(x, y + again, grid.width, piece.end - piece.start)
    _paint_from(painter, made, ink, rect, piece.start)


def _paint_from(painter: QPainter, made: Made, ink: Theme, rect: QRectF, start: float) -> None:
    """Paint into a rectangle what a slab shows from the height `start` on."""
    shown = _shown(made, start, start + rect.height())
    painter.save()
    painter.translate(rect.left(), rect.top() - start)
    painter.setClipRect(
        QRectF(-REACH, shown.top, rect.width() + 2 * REACH, shown.bottom - shown.top)
    )
    for part in made.parts:
        part.paint(painter, ink, shown)
    painter.restore()


def _paint(painter: QPainter, made: Made, ink: Theme, y: float) -> None:
    painter.save()
    painter.translate(0.0, y)
    for part in made.parts:
        part.paint(painter, ink)
    painter.restore()


def _shown(made: Made, start: float, end: float) -> Band:
    return Band(
        top=start if start else -REACH, bottom=end if end < made.slab.height else end + REACH
    )


def _band(piece: Piece, made: Made) -> Band:
    return _shown(made, piece.start, piece.end)


def _lines(parts: Iterable[Part], shown: Band) -> Iterator[str]:
    """Return the lines of words among parts between two heights."""
    for part in parts:
        if isinstance(part, GroupPart):
            yield from _lines(part.parts, shown.above(part.y))
        elif isinstance(part, WordsPart):
            here = shown.above(part.y)
            for block, number, base in lines_of(part.leaf.document):
                line = block.layout().lineAt(number)
                if here.holds(base, base):
                    start = line.textStart()
                    yield block.text()[start : start + line.textLength()].strip()
