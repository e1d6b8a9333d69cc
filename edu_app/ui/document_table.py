# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tables of a page: columns where there is room, one card for each row where there is not."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextLength, QTextTableCellFormat, QTextTableFormat

from edu_app.ui.document_parts import BoxKind, Node, Role
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.document_writer import plain_words

if TYPE_CHECKING:
    from PySide6.QtGui import QTextTable

    from edu_app.library.model import Table, Words
    from edu_app.ui.document_writer import Writer

CELL = Spacing(line=1.3)
CELL_PADDING = 15
ALMOST_ALL = 99.9
"""Per cent of the width: Qt rounds each column up, and a pixel too many would scroll sideways."""
CAPTION = Spacing(top=10, bottom=2, line=1.3)
CARD_LINE = Spacing(top=2, bottom=2, line=1.4)


def add_any_table(writer: Writer, block: Table, *, cards: bool) -> None:
    """Write a table in the form that has room."""
    if cards:
        add_cards(writer, block)
    else:
        add_table(writer, block)


def add_table(writer: Writer, block: Table) -> None:
    """Write a table with columns inside a frame, whose shell is painted.

    The frame is there because the rectangle that Qt gives for a table is shifted by the padding
    of its cells.
    """
    group = _caption(writer, block)
    with writer.box(BoxKind.TABLE, padding=0, top=6), writer.inside(group):
        table = _insert(writer, block)
        with writer.inside(writer.node(Role.ROW, _row_name(0), writer.position)):
            for column, words in enumerate(block.header):
                _cell(writer, table, 0, column, words, Role.COLUMN_HEADER)
        for number, row in enumerate(block.rows, start=1):
            with writer.inside(writer.node(Role.ROW, _row_name(number), writer.position)):
                for column, words in enumerate(row):
                    role = Role.CELL if column or block.choices else Role.ROW_HEADER
                    _cell(writer, table, number, column, words, role)


def add_cards(writer: Writer, block: Table) -> None:
    """Write each row as a card, the name of the column before each value."""
    group = _caption(writer, block)
    rest = 0 if block.choices else 1
    with writer.inside(group):
        for row in block.rows:
            with writer.box(BoxKind.ROW, top=6, bottom=12):
                if block.choices:
                    node = writer.node(Role.ROW, block.caption, writer.position)
                else:
                    node = _card_title(writer, row[0])
                with writer.inside(node):
                    for header, words in list(zip(block.header, row, strict=True))[rest:]:
                        _card_line(writer, plain_words(header), words)


def _card_title(writer: Writer, words: Words) -> Node:
    start = writer.start(CARD_LINE)
    links = writer.words(words, Tone("h3", 700))
    title = plain_words(words)
    node = writer.node(Role.ROW, title, start)
    with writer.inside(node):
        writer.node(Role.ROW_HEADER, title, start, links=links)
    return node


def _card_line(writer: Writer, header: str, words: Words) -> None:
    start = writer.start(CARD_LINE)
    mark = "" if header.endswith("?") else ":"
    writer.text(f"{header}{mark} ", Tone("body", 700))
    links = writer.words(words, Tone())
    writer.node(Role.CELL, f"{header}{mark} {plain_words(words)}", start, links=links)


def _caption(writer: Writer, block: Table) -> Node:
    start = writer.position
    if not block.choices:  # the heading above says the same
        start = writer.start(CAPTION)
        writer.text(block.caption, Tone("small", 600, "ink2"))
    size = QCoreApplication.translate("document", "Table, rows: {rows}, columns: {columns}")
    words = size.format(rows=len(block.rows), columns=len(block.header))
    return writer.node(Role.TABLE, block.caption, start, description=words)


def _insert(writer: Writer, block: Table) -> QTextTable:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(0)
    made.setCellSpacing(0)
    made.setHeaderRowCount(1)
    percent = QTextLength.Type.PercentageLength
    made.setWidth(QTextLength(percent, 100))
    shares = column_shares(block)
    made.setColumnWidthConstraints([QTextLength(percent, share) for share in shares])
    return writer.cursor().insertTable(len(block.rows) + 1, len(block.header), made)


def column_shares(block: Table) -> tuple[float, ...]:
    """Return the width of each column in per cent: more for columns that hold more words.

    The square root keeps a long column from starving the others; no column gets less than its
    longest word needs beside the others.
    """
    if block.choices:
        return (ALMOST_ALL / len(block.header),) * len(block.header)
    columns = list(zip(block.header, *block.rows, strict=True))
    texts = [[plain_words(words) for words in column] for column in columns]
    amounts = [sum(len(text) for text in column) for column in texts]
    longest = [
        max(len(word) for text in column for word in (text or "-").split()) for column in texts
    ]
    weights = [
        max(math.sqrt(amount), 1.6 * word) for amount, word in zip(amounts, longest, strict=True)
    ]
    return tuple(ALMOST_ALL * weight / sum(weights) for weight in weights)


def _cell(
    writer: Writer, table: QTextTable, row: int, column: int, words: Words, role: Role
) -> None:
    cell = table.cellAt(row, column)
    look = QTextTableCellFormat()
    look.setPadding(writer.setter.theme.em(CELL_PADDING))
    cell.setFormat(look)
    with writer.cell(cell.firstCursorPosition()):
        start = writer.start(CELL)
        weight = 400 if role is Role.CELL else 700
        links = writer.words(words, Tone("body", weight))
        writer.node(role, plain_words(words), start, links=links)


def _row_name(number: int) -> str:
    if number == 0:
        return QCoreApplication.translate("document", "Column headings")
    return QCoreApplication.translate("document", "Row {number}").format(number=number)
