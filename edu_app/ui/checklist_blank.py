# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist to be filled in by hand: the same words and look, every line with an empty box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from edu_app.render.stack import columns_used, even
from edu_app.ui.checklist_bench import Bench, Fit, make_heading, make_label
from edu_app.ui.checklist_blank_rows import make_blank_symptoms
from edu_app.ui.checklist_columns import BETWEEN_PARTS, COLUMNS, GUTTER
from edu_app.ui.checklist_items import make_group
from edu_app.ui.checklist_layout import ABOVE_FOOT
from edu_app.ui.checklist_lists import make_notes, make_questions, make_ruled
from edu_app.ui.checklist_marks import ScaledPart, lines_in, paint_parts
from edu_app.ui.checklist_panel import Panel, PanelMaker
from edu_app.ui.checklist_sections import map_part, notes_slab
from edu_app.ui.paper import room_of
from edu_app.ui.paper_parts import GroupPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPageSize, QPainter

    from edu_app.ui.checklist_paper import Paper, Press
    from edu_app.ui.paper_parts import Made, Part

FITS = (
    *(Fit(gaps=gaps) for gaps in (1.0, 0.8, 0.6)),
    *(Fit(size=1 - 0.02 * step, gaps=0.6) for step in range(1, 20)),
)
"""From calm to dense, in normal print."""
LARGE_FIT = Fit(gaps=0.8)
"""Large print takes the paper that it needs."""
SIDES_OF_A_SHEET = 2
"""In normal print the form is on one sheet of paper, with a front and a back."""
HEAD = 0.85
MAP_SHARE = 0.45
"""Share of the height that the map has at most."""
LINES = 6
"""Lines to write questions on."""
NOTES_LEAST = 84.0
"""A lower box for notes is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """The form in its place."""

    fit: Fit
    pages: tuple[tuple[Part, ...], ...]
    """What stands between head and foot of each page."""


class BlankSheets:
    """The blank form, column by column."""

    def __init__(self, press: Press, paper: Paper) -> None:
        form = press.occasion.form
        self._press, self._paper = press, paper
        self._head = press.head(paper, form.page.own, form.page.blank, share=HEAD)
        foot = press.foot(paper, (1, 1))
        self._size = room_of(paper.size)
        high = self._size.height() - self._head.slab.height - foot.slab.height - ABOVE_FOOT
        self._set = _lay_out(press, paper, QSizeF(self._size.width(), high))

    @property
    def title(self) -> str:
        """Return the title of the form."""
        return self._press.occasion.form.page.title

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""
        return self._paper.size

    @property
    def fit(self) -> Fit:
        """Return how close everything stands."""
        return self._set.fit

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._set.pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0."""
        top = self._head.slab.height
        foot = self._press.foot(self._paper, (number + 1, self.count))
        y = self._size.height() - foot.slab.height
        parts = (
            GroupPart(x=0.0, y=0.0, parts=self._head.parts),
            ScaledPart(y=top, scale=self.fit.size, parts=self._set.pages[number]),
            GroupPart(x=0.0, y=y, parts=foot.parts),
        )
        paint_parts(painter, parts, self._press.case(self._paper).theme)

    def words(self, number: int) -> str:
        """Return the words of a page."""
        place = (number + 1, self.count)
        lines = (*lines_in(self._head.parts), *lines_in(self._set.pages[number]))
        return "\n".join((*lines, *self._press.foot_words(place)))


def _lay_out(press: Press, paper: Paper, room: QSizeF) -> _Set:
    """Return the calmest way to set the form on one sheet of paper."""
    case, occasion = press.case(paper), press.occasion
    panel = Panel(case=case, form=occasion.form, diagram=occasion.diagram, marked={})
    panels = PanelMaker(panel)
    for fit in (LARGE_FIT,) if paper.large else FITS:
        bench = Bench(case=case, form=occasion.form, fit=fit, panels=panels)
        pages = _pages(bench, room / fit.size)
        if len(pages) <= SIDES_OF_A_SHEET:
            break
    return _Set(fit=fit, pages=pages)


def _pages(bench: Bench, room: QSizeF) -> tuple[tuple[Part, ...], ...]:
    """Set the form into columns; what is left of the last page is for notes."""
    gutter, high = bench.real(GUTTER), room.height()
    width = (room.width() - gutter) / COLUMNS
    made = list(_slabs(bench, width, high))
    pieces = even([each.slab for each in made], lambda _column: high, COLUMNS)
    pages: list[list[Part]] = [[] for _ in range(-(-columns_used(pieces) // COLUMNS))]
    for each in pieces:
        page, column = divmod(each.column, COLUMNS)
        parts = made[each.slab].parts
        pages[page].append(GroupPart(x=column * (width + gutter), y=each.top, parts=parts))
    first = COLUMNS * (len(pages) - 1)
    low = max(each.top + each.end for each in pieces if each.column >= first)
    top = low + bench.gap(BETWEEN_PARTS)
    if high - top >= bench.real(NOTES_LEAST):
        notes = make_notes(bench, room.width(), high - top)
        pages[-1].append(GroupPart(x=0.0, y=top, parts=notes.parts))
    return tuple(map(tuple, pages))


def _slabs(bench: Bench, width: float, high: float) -> Iterator[Made]:
    """Return everything on the form in reading order."""
    form, gap = bench.form, bench.gap(BETWEEN_PARTS)
    yield from map_part(bench, width, high * MAP_SHARE)
    yield make_heading(bench, width, form.page.symptoms, gap=gap)
    for group in form.of("feel"):
        yield from make_blank_symptoms(bench, width, group)
    yield notes_slab(bench, width)
    yield make_heading(bench, width, form.page.history, gap=gap)
    for group in form.of("about"):
        yield make_group(bench, width, group.name, group.items, ticked=False)
    yield make_heading(bench, width, form.page.questions, gap=gap)
    for group in form.of("ask"):
        yield make_label(bench, width, group.name)
        yield from make_questions(bench, width, group.items, (), ticked=False)
    yield make_ruled(bench, width, LINES)
