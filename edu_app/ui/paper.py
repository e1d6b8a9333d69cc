# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page on paper: the same blocks as on the screen, dense and calm, as a PDF of a few sheets.

Qt's PDF carries no tags: it is for paper, and nothing here calls it accessible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from edu_app.ui.paper_layout import COLUMNS, Layout, lay_out
from edu_app.ui.paper_measure import DOTS_PER_INCH
from edu_app.ui.paper_parts import Band
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QIODevice

    from edu_app.library.diagram import Diagram
    from edu_app.render.sheet import Sheet
    from edu_app.ui.paper_parts import Made

SIDE_MM, END_MM = 13.0, 11.0
"""Margins at the sides, and at the top and the foot."""
REACH = 4.0
"""Letters and lines may reach so far out of their place, but not over a cut."""


def write_pdf(
    device: QIODevice,
    sheet: Sheet,
    diagram: Callable[[str], Diagram | None],
    theme: Theme,
    paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> int:
    """Write a sheet as a PDF for paper; return the number of pages.

    Only the text size of `theme` counts: at 100 % the text has 12 points, at 117 % 14.
    """
    writer = QPdfWriter(device)
    writer.setResolution(DOTS_PER_INCH)
    writer.setCreator("Vein Guide")
    writer.setTitle(sheet.title)
    writer.setPageLayout(page_layout(paper))
    ink = ink_of(theme)
    layout = lay_out(sheet, diagram, ink, room_of(paper))
    painter = QPainter(writer)
    for number, foot in enumerate(layout.feet):
        if number:
            writer.newPage()
        _paint_sheet(painter, layout, number, ink)
        _paint(painter, foot, ink, layout.grid.size.height() - foot.slab.height)
    painter.end()
    return len(layout.feet)


def page_layout(paper: QPageSize.PageSizeId) -> QPageLayout:
    """Return a sheet of paper with its margins."""
    margins = QMarginsF(SIDE_MM, END_MM, SIDE_MM, END_MM)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(paper), upright, margins, unit)


def room_of(paper: QPageSize.PageSizeId) -> QSizeF:
    """Return the room inside the margins."""
    return QSizeF(page_layout(paper).paintRectPixels(DOTS_PER_INCH).size())


def ink_of(theme: Theme) -> Theme:
    """Return how things look on paper: dark on white whatever the screen shows."""
    look = Look("light", "paper", theme.look.percent)
    return Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)


def _paint_sheet(painter: QPainter, layout: Layout, number: int, ink: Theme) -> None:
    grid = layout.grid
    if not number:
        _paint(painter, layout.head, ink, 0.0)
    for piece in layout.pieces:
        if piece.column // COLUMNS != number:
            continue
        made = layout.slabs[piece.slab]
        x, y = grid.left(piece.column), grid.top(piece.column) + piece.top
        again = made.slab.head if piece.start else 0.0
        if again:
            _paint_from(painter, made, ink, QRectF(x, y, grid.width, again), 0.0)
        rect = QRectF(x, y + again, grid.width, piece.end - piece.start)
        _paint_from(painter, made, ink, rect, piece.start)


def _paint_from(painter: QPainter, made: Made, ink: Theme, rect: QRectF, start: float) -> None:
    """Paint into a rectangle what a slab shows from the height `start` on."""
    end = start + rect.height()
    shown = Band(
        top=start if start else -REACH, bottom=end if end < made.slab.height else end + REACH
    )
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
