# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A table on paper: cells side by side, lines between the rows, and cuts between rows only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from edu_app.render.columns import column_widths
from edu_app.render.stack import Slab
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.document_writer import plain_words
from edu_app.ui.paper_leaf import ENDLESS, make_leaf, write_words
from edu_app.ui.paper_parts import Made, RulePart, WordsPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.library.model import Table, Words
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter, Leaf

CELL = Spacing(line=1.2)
CARD = Spacing(top=6, line=1.2)
CELL_PADDING = 4
GUTTER = 11
CAPTION_GAP = 2
TOGETHER = 2
"""So many rows stay together above a cut and below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One row of a table, its lines laid out."""

    cells: tuple[Leaf, ...]
    height: float


def make_table(setter: InkSetter, width: float, block: Table) -> Made:
    """Make the slab of a table: columns where no word is broken by them, else card by card."""
    # The density changes no width, so what has been worked out once holds for every other try.
    widths = setter.theme.cached(
        ("columns", block, width), partial(widths_of, setter, width, block)
    )
    return _columns(setter, width, block, widths) if widths else _cards(setter, width, block)


# ---------------------------------------------------------------- columns


def widths_of(setter: InkSetter, width: float, block: Table) -> tuple[float, ...]:
    """Return the width of each column; empty when one could not hold its longest word."""
    columns = len(block.header)
    rows = [
        [_word_widths(setter, cell) for cell in row.cells]
        for row in _rows(setter, block, [ENDLESS] * columns)
    ]
    room = width - setter.theme.em(GUTTER) * (columns - 1)
    space = QFontMetricsF(setter.theme.font("body")).horizontalAdvance(" ")
    return column_widths(rows, room, space)


def _word_widths(setter: InkSetter, cell: Leaf) -> list[float]:
    """Return how wide the words of a cell are; a citation belongs to the word before it."""
    block = cell.document.begin()
    first = block.begin().fragment()
    font = first.charFormat().font() if first.isValid() else setter.theme.font("body")
    metrics = QFontMetricsF(font)
    return [math.ceil(metrics.horizontalAdvance(word)) for word in block.text().split(" ")]


def _rows(setter: InkSetter, block: Table, widths: Sequence[float]) -> tuple[_Row, ...]:
    made = []
    for number, row in enumerate((block.header, *block.rows)):
        cells = tuple(
            make_leaf(
                setter, width, partial(_write_cell, words=words, bold=not number or not column)
            )
            for column, (words, width) in enumerate(zip(row, widths, strict=True))
        )
        made.append(_Row(cells=cells, height=max(cell.height for cell in cells)))
    return tuple(made)


def _write_cell(writer: Writer, *, words: Words, bold: bool) -> None:
    writer.start(CELL)
    write_words(writer, words, Tone("body", 700 if bold else 400))


def _columns(setter: InkSetter, width: float, block: Table, widths: Sequence[float]) -> Made:
    padding = setter.gap(CELL_PADDING)
    caption = make_leaf(setter, width, partial(_write_caption, block=block))
    words = [WordsPart(leaf=caption)]
    rules: list[RulePart] = []
    y = caption.height + setter.gap(CAPTION_GAP)
    for row in _rows(setter, block, widths):
        x = 0.0
        for cell, wide in zip(row.cells, widths, strict=True):
            words.append(WordsPart(leaf=cell, x=x, y=y + padding))
            x += wide + setter.theme.em(GUTTER)
        y += row.height + 2 * padding
        rules.append(RulePart(y=y, width=width, heavy=not rules))
    ends = tuple(rule.y + 1 for rule in rules)
    slab = Slab(height=ends[-1], cuts=ends[TOGETHER:-TOGETHER], head=ends[0])
    return Made(slab=slab, parts=(*words, *rules))


def _write_caption(writer: Writer, *, block: Table) -> None:
    writer.start(CELL)
    writer.text(block.caption, Tone("small", 600, "ink2"))


# ---------------------------------------------------------------- cards


def _cards(setter: InkSetter, width: float, block: Table) -> Made:
    """Write each row under its own heading, the name of the column before each value."""

    def write(writer: Writer) -> None:
        _write_caption(writer, block=block)
        for row in block.rows:
            writer.start(CARD)
            write_words(writer, row[0], Tone("body", 700))
            for header, words in zip(block.header[1:], row[1:], strict=True):
                writer.start(CELL)
                name = plain_words(header)
                writer.text(f"{name} " if name.endswith("?") else f"{name}: ", Tone("body", 600))
                write_words(writer, words, Tone())

    leaf = make_leaf(setter, width, write)
    return Made(slab=Slab(height=leaf.height, cuts=leaf.cuts), parts=(WordsPart(leaf=leaf),))
