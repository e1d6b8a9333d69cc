# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A table on paper: cells side by side, lines between the rows, and cuts between rows only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from edu_app.render.stack import Slab
from edu_app.ui.document_table import column_shares
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
    widths = column_widths(setter, width, block)
    return _columns(setter, width, block, widths) if widths else _cards(setter, width, block)


# ---------------------------------------------------------------- columns


def column_widths(setter: InkSetter, width: float, block: Table) -> tuple[float, ...]:
    """Return the width of each column; empty when one could not hold its longest word."""
    shares = column_shares(block)
    room = width - setter.theme.em(GUTTER) * (len(shares) - 1)
    least = [0.0] * len(shares)
    for row in _rows(setter, block, [ENDLESS] * len(shares)):
        words = (_longest_word(setter, cell) for cell in row.cells)
        least = [max(pair) for pair in zip(least, words, strict=True)]
    spare = room - sum(least)
    if spare < 0:
        return ()
    wanted = [
        max(0.0, room * share / 100 - need) for share, need in zip(shares, least, strict=True)
    ]
    part = spare / (sum(wanted) or 1.0)
    return tuple(need + want * part for need, want in zip(least, wanted, strict=True))


def _longest_word(setter: InkSetter, leaf: Leaf) -> float:
    """Return how wide the longest part without a break is; a citation belongs to its word."""
    metrics = QFontMetricsF(setter.theme.font("body", 700))
    text = leaf.document.begin().text()
    return max(metrics.horizontalAdvance(word) for word in text.split(" "))


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
