# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page is set into as few sheets as it needs, and what is left over is free room."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF

from edu_app.library.loader import Library
from edu_app.library.model import Block
from edu_app.render.scene import DiagramState
from edu_app.render.sheet import DrawingPicture, Sheet
from edu_app.ui.paper_foot import make_foot
from edu_app.ui.paper_layout import COLUMNS, DENSITIES, Grid, Layout, lay_out, layouts
from edu_app.ui.paper_leaf import LEAST_LINE, LINE
from edu_app.ui.paper_parts import GroupPart
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import SHEET
from tests.ui.samples import VEINS, callout, heading, items, long_page, paragraph

SIZE = QSizeF(688, 1000)


def laid(ink: Theme, *blocks: Block, sheet: Sheet = SHEET) -> Layout:
    made = replace(sheet, blocks=blocks) if blocks else sheet
    return lay_out(made, {"veins": VEINS}.get, ink, SIZE)


# ---------------------------------------------------------------- the grid


def test_columns_stand_side_by_side_on_each_sheet() -> None:
    grid = Grid(size=SIZE, head=100, foot=50)

    assert [grid.left(column) for column in range(4)] == [0, grid.left(1)] * 2
    assert grid.left(1) > grid.width + 20
    assert grid.left(1) + grid.width == pytest.approx(SIZE.width())


def test_a_column_alone_is_as_wide_as_the_sheet() -> None:
    grid = Grid(size=SIZE, head=100, foot=50, across=1)

    assert (grid.width, grid.left(0), grid.left(1)) == (SIZE.width(), 0, 0)
    assert [grid.top(column) for column in range(2)] == [100, 0]


def test_only_the_first_sheet_has_a_head() -> None:
    grid = Grid(size=SIZE, head=100, foot=50)

    assert [grid.top(column) for column in range(4)] == [100, 100, 0, 0]
    assert [grid.room(column) for column in range(4)] == [850, 850, 950, 950]


# ---------------------------------------------------------------- sheets


def test_a_short_page_is_one_sheet_with_much_free_room(ink: Theme) -> None:
    layout = laid(ink)

    assert layout.count == 1
    assert layout.setter.density == DENSITIES[0]


def test_a_page_without_words_is_a_sheet_all_the_same(ink: Theme) -> None:
    layout = lay_out(replace(SHEET, blocks=()), {}.get, ink, SIZE)

    assert layout.pieces == ()
    assert layout.count == 1


def test_there_are_as_many_sheets_as_the_columns_need_and_each_has_room_for_its_foot(
    ink: Theme,
) -> None:
    layout = laid(ink, *long_page(40))

    count = max(piece.column for piece in layout.pieces) // COLUMNS + 1
    foot = make_foot(layout.setter, SIZE.width(), SHEET.letterhead, (count, count))
    assert layout.count == count > 2
    assert foot.slab.height <= layout.grid.foot


@pytest.mark.parametrize("paragraphs", [4, 20, 21, 22])
def test_the_calmest_page_of_as_few_sheets_is_kept(ink: Theme, paragraphs: int) -> None:
    made = replace(
        SHEET, blocks=tuple(paragraph("Blood flows up. " * 12) for _ in range(paragraphs))
    )

    tries = list(layouts(made, {}.get, ink, SIZE))

    kept = tries[-1]
    place = DENSITIES.index(kept.setter.density)
    calmer = [each for each in tries if DENSITIES.index(each.setter.density) < place]
    assert tries[0].setter.density == DENSITIES[-1]
    assert kept.count == tries[0].count == 1
    assert {each.count for each in calmer} <= {2}
    assert (place == 0) == (paragraphs == 4)
    assert len(tries) < 8
    assert lay_out(made, {}.get, ink, SIZE).setter.density == kept.setter.density


@pytest.mark.parametrize(("more", "there"), [(1, True), (40, False)])
def test_what_is_printed_if_there_is_room_never_takes_another_sheet(
    ink: Theme, more: int, there: bool
) -> None:
    made = replace(
        SHEET,
        blocks=(paragraph("Words."),),
        if_room=tuple(paragraph(f"More {n}. " * 20) for n in range(more)),
    )

    layout = lay_out(made, {}.get, ink, SIZE)

    assert layout.count == 1
    assert (len(layout.slabs) == 1 + more) is there
    assert len(layout.slabs) in (1, 1 + more)


def test_a_picture_stands_below_the_title_and_above_the_columns(
    ink: Theme, library: Library
) -> None:
    diagram = library.diagram("pelvic-veins")
    assert diagram is not None
    picture = DrawingPicture(diagram=diagram, state=DiagramState())

    bare, made = (
        lay_out(replace(SHEET, picture=each), {"veins": VEINS}.get, ink, SIZE)
        for each in (None, picture)
    )

    group = made.head.parts[-1]
    assert isinstance(group, GroupPart)
    assert group.y >= bare.grid.head - 40
    assert SIZE.height() * 0.4 < made.grid.head < SIZE.height() * 0.75
    assert made.grid.top(0) == made.grid.head


def test_the_lead_stands_in_the_head_and_nowhere_else(ink: Theme) -> None:
    with_lead = laid(ink, paragraph("Lead.", lead=True), paragraph("Words."))
    without = laid(ink, paragraph("Lead."), paragraph("Words."))

    assert len(with_lead.slabs) == 1
    assert len(without.slabs) == 2


def test_a_fuller_page_gets_less_room_before_it_gets_another_sheet(ink: Theme) -> None:
    seen = [
        laid(ink, *(paragraph("Blood flows up. " * 12) for _ in range(n))) for n in range(12, 24)
    ]

    rooms = [DENSITIES.index(each.setter.density) for each in seen if each.count == 1]
    assert rooms == sorted(rooms)
    assert rooms[0] == 0
    assert len(set(rooms)) > 2


def test_the_densest_page_is_still_easy_to_read() -> None:
    for density in DENSITIES:
        assert density.line * LINE > LEAST_LINE - 0.01
        assert density.gaps >= 0.3
        assert density.picture >= 0.8
    small = [(each.run_in, each.signs == "cap", each.sources == "foot") for each in DENSITIES]
    assert small == sorted(small)
    assert [each.picture for each in DENSITIES] == sorted(
        (each.picture for each in DENSITIES), reverse=True
    )


def test_no_piece_stands_outside_its_column_or_over_the_foot(ink: Theme) -> None:
    layout = laid(ink, *(heading("Part"), callout(items(*"abcdef")), *long_page(9)) * 4)

    for piece in layout.pieces:
        head = layout.slabs[piece.slab].slab.head if piece.start else 0.0
        low = piece.top + head + piece.end - piece.start
        assert 0 <= piece.top < low <= layout.grid.room(piece.column) + 0.1


def test_boxes_and_headings_keep_together(ink: Theme) -> None:
    layout = laid(ink, *(heading("Part"), callout(items(*"abcdef")), *long_page(3)) * 9)

    for piece, following in pairwise(layout.pieces):
        slab = layout.slabs[piece.slab].slab
        if slab.firm:
            assert (piece.start, piece.end) == (0, slab.height)
        if slab.leads:
            assert following.column == piece.column
