# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The first page of several together: whose it is, and on which page each of them begins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF

from edu_app.render.stack import Slab, stack
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_head import make_head
from edu_app.ui.paper_layout import DENSITIES, Layout, open_grid
from edu_app.ui.paper_leaf import InkSetter, make_leaf, natural_width
from edu_app.ui.paper_logo import LogoPart, fitted, read_logo
from edu_app.ui.paper_parts import Made, Part, RulePart, WordsPart
from edu_app.ui.paper_set import SetPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from edu_app.render.letterhead import Letterhead
    from edu_app.render.sheet import Sheet
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.theme import Theme

LINE = Spacing(line=1.3)
ABOVE, BELOW = 20, 5
"""Free room between the groups, and around the words of a row."""
LOGO = QSizeF(240, 90)
GAP = 16
LARGEST = 888
"""A row has room for this number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What the first page lists."""

    sheet: Sheet
    """Its title and what stands on every sheet."""
    heading: str
    titles: tuple[str, ...]
    counts: tuple[int, ...]
    """How many sheets each of them takes."""


def set_contents(contents: Contents, ink: Theme, size: QSizeF) -> SetPage:
    """Set the first page; it may take more than one sheet, which moves all numbers on."""
    own = _set(contents, ink, size, own=1)
    if own.count > 1:
        own = _set(contents, ink, size, own=own.count)
    return SetPage(letterhead=contents.sheet.letterhead, layout=own)


def first_pages(own: int, counts: Sequence[int]) -> tuple[int, ...]:
    """Return the numbers of the pages on which parts begin, when the list itself takes `own`."""
    return tuple(own + 1 + sum(counts[:place]) for place in range(len(counts)))


def _set(contents: Contents, ink: Theme, size: QSizeF, *, own: int) -> Layout:
    setter = InkSetter(ink, DENSITIES[0])
    head = make_head(setter, size.width(), contents.sheet)
    letterhead = contents.sheet.letterhead
    grid = open_grid(setter, letterhead, head, size, across=1)
    slabs = [*_clinic(setter, grid.width, letterhead), _heading(setter, grid.width, contents)]
    pages = first_pages(own, contents.counts)
    slabs += [
        _row(setter, grid.width, title, page)
        for title, page in zip(contents.titles, pages, strict=True)
    ]
    pieces = stack([made.slab for made in slabs], grid.room)
    return Layout(grid=grid, setter=setter, head=head, slabs=tuple(slabs), pieces=pieces)


def _clinic(setter: InkSetter, width: float, letterhead: Letterhead) -> Iterator[Made]:
    """Make the block of the clinic, large enough to be read at arm's length."""
    logo = read_logo(setter.theme, letterhead.logo)
    if not letterhead.clinic and logo is None:
        return
    leaf = make_leaf(setter, width, partial(_write_clinic, lines=letterhead.clinic))
    parts: list[Part] = [WordsPart(leaf=leaf)]
    height = leaf.height if letterhead.clinic else 0.0
    if logo is not None:
        size = fitted(logo, LOGO)
        rect = QRectF(0, 0, size.width(), size.height())
        rect.moveRight(width)
        parts.append(LogoPart(rect=rect, logo=logo))
        height = max(height, size.height())
    yield Made(slab=Slab(height=height, firm=True), parts=tuple(parts))


def _write_clinic(writer: Writer, *, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        writer.start(LINE)
        writer.text(line, Tone("body", 400 if number else 700))


def _heading(setter: InkSetter, width: float, contents: Contents) -> Made:
    leaf = make_leaf(setter, width, partial(_write_heading, text=contents.heading))
    slab = Slab(height=leaf.height, gap=setter.gap(ABOVE), leads=True)
    return Made(slab=slab, parts=(WordsPart(leaf=leaf),))


def _write_heading(writer: Writer, *, text: str) -> None:
    writer.start(LINE, level=2)
    writer.text(text, Tone("h2", 700))


def _row(setter: InkSetter, width: float, title: str, page: int) -> Made:
    """Make one line of the list: what, where, and a line below it that leads the eye."""
    wide = natural_width(setter, partial(_write_row, text=str(LARGEST), weight=700))
    words = make_leaf(
        setter, width - wide - setter.theme.em(GAP), partial(_write_row, text=title, weight=400)
    )
    write = partial(_write_row, text=str(page), weight=700)
    number = make_leaf(setter, wide, write)
    gap = setter.gap(BELOW)
    right = width - natural_width(setter, write)
    rule = words.height + 2 * gap
    return Made(
        slab=Slab(height=rule + 1, firm=True),
        parts=(
            WordsPart(leaf=words, y=gap),
            WordsPart(leaf=number, x=right, y=gap),
            RulePart(y=rule, width=width),
        ),
    )


def _write_row(writer: Writer, *, text: str, weight: int) -> None:
    writer.start(LINE)
    writer.text(text, Tone("body", weight))
