# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A table on paper keeps its cells apart, breaks no word, and is cut between rows only."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QTextCharFormat

from edu_app.library.model import Table
from edu_app.ui.paper_leaf import InkSetter, lines_of
from edu_app.ui.paper_parts import Made, RulePart, WordsPart
from edu_app.ui.paper_table import make_table, widths_of
from tests.ui.samples import cite, table, words

WIDTH = 332.0


def texts(made: Made) -> list[WordsPart]:
    return [part for part in made.parts if isinstance(part, WordsPart)]


def rules(made: Made) -> list[RulePart]:
    return [part for part in made.parts if isinstance(part, RulePart)]


def form(part: WordsPart) -> QTextCharFormat:
    """Return how the first words of a text are set."""
    return part.leaf.document.begin().begin().fragment().charFormat()


def said(made: Made) -> list[str]:
    return [part.leaf.document.toPlainText() for part in texts(made)]


def wide(*cells: str) -> Table:
    header = tuple(words(cell) for cell in cells)
    return Table(caption="Wide", header=header, rows=(header, header))


# ---------------------------------------------------------------- columns


def test_a_table_says_its_caption_and_every_cell(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, table(columns=2, rows=2))

    assert said(made) == [
        "How many",
        *("Head 0", "Head 1"),
        *("Cell 1.0", "Cell 1.1"),
        *("Cell 2.0", "Cell 2.1"),
    ]


def test_cells_of_a_row_stand_side_by_side_and_do_not_touch(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, table(columns=4))

    _, *cells = texts(made)
    for left, right in pairwise(cells[:4]):
        assert left.y == right.y
        assert left.x + left.leaf.document.textWidth() + 4 < right.x
    last = cells[3]
    assert last.x + last.leaf.document.textWidth() == pytest.approx(WIDTH, abs=1)


def test_a_line_runs_under_every_row_and_a_heavy_one_under_the_head(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, table(rows=3))

    assert [rule.heavy for rule in rules(made)] == [True, False, False, False]
    assert {rule.width for rule in rules(made)} == {WIDTH}
    assert made.slab.height == rules(made)[-1].y + 1


def test_headings_and_first_cells_are_bold(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, table(columns=2, rows=1))

    weights = [form(part).fontWeight() for part in texts(made)[1:]]
    assert weights == [700, 700, 700, 400]


def test_cells_have_the_size_of_the_text(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, table())

    sizes = {form(part).font().pixelSize() for part in texts(made)[1:]}
    assert sizes == {setter.theme.px("body")}


def test_a_long_word_gets_the_room_it_needs(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, wide("Up", "Post-thrombotic-syndrome", "to 65"))

    for part in texts(made)[1:]:
        assert "\n" not in part.leaf.document.toPlainText()
        assert len(list(lines_of(part.leaf.document))) <= 2
    assert len(list(lines_of(texts(made)[2].leaf.document))) == 1


def test_a_citation_is_not_parted_from_its_word(setter: InkSetter) -> None:
    row = (words("Cramps", cite(1), cite(2)), words("One of many words here " * 8))

    made = make_table(setter, WIDTH, Table(caption="", header=row, rows=(row,)))

    assert len(list(lines_of(texts(made)[1].leaf.document))) == 1


@pytest.mark.parametrize(("rows", "cuts"), [(1, 0), (3, 0), (4, 1), (6, 3)])
def test_a_table_is_cut_between_rows_but_not_near_its_ends(
    setter: InkSetter, rows: int, cuts: int
) -> None:
    made = make_table(setter, WIDTH, table(rows=rows))

    ends = [rule.y + 1 for rule in rules(made)]
    assert len(made.slab.cuts) == cuts
    assert set(made.slab.cuts) <= set(ends[2:-2])


def test_the_head_that_is_said_again_reaches_to_its_line(setter: InkSetter) -> None:
    made = make_table(setter, WIDTH, table())

    assert made.slab.head == rules(made)[0].y + 1


# ---------------------------------------------------------------- cards


def test_a_table_whose_words_do_not_fit_side_by_side_is_written_row_by_row(
    setter: InkSetter,
) -> None:
    words_too_long = wide(*["Post-thrombotic-syndrome"] * 3)

    assert widths_of(setter, WIDTH, words_too_long) == ()
    assert said(make_table(setter, WIDTH, words_too_long)) == [
        "Wide\n"
        + "Post-thrombotic-syndrome\n"
        + "Post-thrombotic-syndrome: Post-thrombotic-syndrome\n" * 2
        + "Post-thrombotic-syndrome\n"
        + "Post-thrombotic-syndrome: Post-thrombotic-syndrome\n"
        + "Post-thrombotic-syndrome: Post-thrombotic-syndrome"
    ]


def test_a_question_over_a_column_needs_no_colon(setter: InkSetter) -> None:
    made = make_table(setter, 60, wide("Treatment", "Better?"))

    assert "Better? Better?" in said(made)[0]
