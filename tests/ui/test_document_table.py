# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A table is columns where there is room and one card for each row where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextTable

from edu_app.library.loader import Library
from edu_app.library.model import Table, Text
from edu_app.ui.document_parts import BoxKind, Role
from edu_app.ui.document_table import ALMOST_ALL, column_shares
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    MEASURE,
    Leaf,
    ThemeMaker,
    anchor,
    cite,
    paragraph,
    table,
    term,
    tree,
    walk,
    words,
)

RICH = Table(
    caption="How many were open",
    header=(words("When"), words("No clot"), words("After ", term("clots", "clot"))),
    rows=(
        (words("1 year", cite()), words("960; 40 not"), words("790; 210 not")),
        (words("3 years"), words("See ", anchor()), words("590; 410 not")),
    ),
)


def qt_table(leaf: Leaf) -> QTextTable:
    frame = leaf.filled.boxes[0].frame
    return next(child for child in frame.childFrames() if isinstance(child, QTextTable))


# ---------------------------------------------------------------- columns


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
@pytest.mark.parametrize("rows", [1, 5])
def test_every_cell_stands_in_its_place(theme: Theme, columns: int, rows: int) -> None:
    leaf = Leaf(theme).fill(table(columns, rows))

    made = qt_table(leaf)
    cells = [
        [made.cellAt(row, column).firstCursorPosition().block().text() for column in range(columns)]
        for row in range(rows + 1)
    ]
    assert cells[0] == [f"Head {column}" for column in range(columns)]
    assert cells[1:] == [
        [f"Cell {row}.{column}" for column in range(columns)] for row in range(1, rows + 1)
    ]
    assert made.format().headerRowCount() == 1


def test_the_tree_of_a_table_has_rows_and_headers(theme: Theme) -> None:
    leaf = Leaf(theme).fill(RICH)

    assert tree(leaf.filled.nodes) == [
        (
            "TABLE",
            "How many were open",
            [
                (
                    "ROW",
                    "Column headings",
                    [
                        ("COLUMN_HEADER", "When"),
                        ("COLUMN_HEADER", "No clot"),
                        ("COLUMN_HEADER", "After clots", [("LINK", "clots")]),
                    ],
                ),
                (
                    "ROW",
                    "Row 1",
                    [
                        ("ROW_HEADER", "1 year", [("LINK", "Source 1")]),
                        ("CELL", "960; 40 not"),
                        ("CELL", "790; 210 not"),
                    ],
                ),
                (
                    "ROW",
                    "Row 2",
                    [
                        ("ROW_HEADER", "3 years"),
                        ("CELL", "See Risks", [("LINK", "Risks")]),
                        ("CELL", "590; 410 not"),
                    ],
                ),
            ],
        )
    ]
    assert leaf.filled.nodes[0].description == "Table, rows: 2, columns: 3"


def test_headers_are_bold_and_values_are_not(theme: Theme) -> None:
    leaf = Leaf(theme).fill(table(2, 1))

    weights = {
        block.text(): block.begin().fragment().charFormat().font().weight()
        for block in leaf.blocks()
        if block.text()
    }

    assert weights["Head 0"] == weights["Head 1"] == weights["Cell 1.0"] == 700
    assert weights["Cell 1.1"] == 400


@pytest.mark.parametrize("width", [320, 600, 900])
@pytest.mark.parametrize("columns", [2, 3, 4])
def test_columns_share_the_width_and_never_leave_the_page(
    theme: Theme, width: int, columns: int
) -> None:
    leaf = Leaf(theme, width).fill(table(columns))

    lefts = [
        leaf.rect_of(qt_table(leaf).cellAt(1, column).firstCursorPosition().block()).left()
        for column in range(columns)
    ]
    first = column_shares(table(columns))[0]

    assert lefts == sorted(set(lefts))
    assert lefts[1] - lefts[0] == pytest.approx(width * first / 100, abs=2)
    assert leaf.scene().boxes[0].rect.width() <= width
    assert leaf.document.size().width() <= width


@pytest.mark.parametrize(
    ("first", "second", "wider"),
    [
        ("Short", "A much longer text with many words", True),
        ("Same", "Same", False),
        ("A much longer text with many words", "Short", False),
        ("of to in", "Anticoagulation", True),
        ("", "-", False),
    ],
)
def test_a_column_with_more_words_or_a_longer_word_is_wider(
    first: str, second: str, wider: bool
) -> None:
    block = Table(caption="", header=(words(first), words(second)), rows=())

    shares = column_shares(block)

    assert sum(shares) == pytest.approx(ALMOST_ALL)
    assert (shares[1] > shares[0]) is wider


def test_no_word_of_a_real_table_is_wider_than_its_column(theme: Theme, library: Library) -> None:
    pages = [library.topic(topic_id) for topic_id in library.path().order()]
    tables = [block for page in pages for block in page.blocks if isinstance(block, Table)]
    assert tables

    for block in tables:
        leaf = Leaf(theme, MEASURE).fill(block)
        for text in leaf.blocks():
            layout = text.layout()
            lines = [layout.lineAt(index) for index in range(layout.lineCount())]
            assert all(line.naturalTextWidth() <= line.width() + 1 for line in lines), text.text()


def test_the_caption_stands_above_the_table(theme: Theme) -> None:
    leaf = Leaf(theme).fill(table(), paragraph("After."))

    caption = next(block for block in leaf.blocks() if block.text() == "How many")
    after = next(block for block in leaf.blocks() if block.text() == "After.")
    box = leaf.scene().boxes[0].rect

    assert leaf.rect_of(caption).bottom() <= box.top()
    assert box.bottom() <= leaf.rect_of(after).top()


def test_the_lines_between_rows_lie_between_the_rows(theme: Theme) -> None:
    leaf = Leaf(theme).fill(table(3, 4))
    made, box = qt_table(leaf), leaf.scene().boxes[0]

    tops = [
        leaf.rect_of(made.cellAt(row, 0).firstCursorPosition().block()).top() for row in range(5)
    ]

    assert len(box.rows) == 4
    for upper, line, lower in zip(tops, box.rows, tops[1:], strict=False):
        assert upper < line < lower


# ---------------------------------------------------------------- cards


def test_cards_say_the_column_before_each_value(theme: Theme) -> None:
    leaf = Leaf(theme, cards=True).fill(RICH)

    assert leaf.lines() == [
        "How many were open",
        "1 year\u00a0[1]",
        "No clot: 960; 40 not",
        "After clots: 790; 210 not",
        "3 years",
        "No clot: See Risks",
        "After clots: 590; 410 not",
    ]
    assert [box.kind for box in leaf.filled.boxes] == [BoxKind.ROW, BoxKind.ROW]


def test_the_tree_of_cards_is_a_table_too(theme: Theme) -> None:
    leaf = Leaf(theme, cards=True).fill(RICH)

    assert tree(leaf.filled.nodes) == [
        (
            "TABLE",
            "How many were open",
            [
                (
                    "ROW",
                    "1 year",
                    [
                        ("ROW_HEADER", "1 year", [("LINK", "Source 1")]),
                        ("CELL", "No clot: 960; 40 not"),
                        ("CELL", "After clots: 790; 210 not"),
                    ],
                ),
                (
                    "ROW",
                    "3 years",
                    [
                        ("ROW_HEADER", "3 years"),
                        ("CELL", "No clot: See Risks", [("LINK", "Risks")]),
                        ("CELL", "After clots: 590; 410 not"),
                    ],
                ),
            ],
        )
    ]


@pytest.mark.parametrize("cards", [False, True])
def test_both_forms_hold_the_same_links_and_say_every_value(theme: Theme, cards: bool) -> None:
    leaf = Leaf(theme, cards=cards).fill(RICH)

    spoken = " ".join(node.name for node in walk(leaf.filled.nodes) if node.role is Role.CELL)
    kept = {str(span.link) for span in leaf.filled.anchors}

    assert {"source:R16", "topic:risks"} <= kept
    for value in ("960; 40 not", "790; 210 not", "See Risks", "590; 410 not"):
        assert value in spoken


@pytest.mark.parametrize("percent", [150, 200])
@pytest.mark.parametrize("width", [320, 500])
def test_cards_stay_inside_a_narrow_page(make_theme: ThemeMaker, percent: int, width: int) -> None:
    leaf = Leaf(make_theme(percent=percent), width, cards=True).fill(RICH)

    boxes = [box.rect for box in leaf.scene().boxes]
    assert all(box.right() <= width for box in boxes)
    assert boxes[0].bottom() < boxes[1].top()


def test_columns_that_are_choices_are_equally_wide_whatever_they_hold() -> None:
    cells = ((Text(text="Short"),), (Text(text="A much longer text with many words"),))
    block = Table(caption="Harm", header=cells, rows=(cells,), choices=True)

    first, second = column_shares(block)

    assert first == second
