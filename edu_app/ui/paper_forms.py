# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is filled in by hand: a card to cut out, rows for visits, and lines to write on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPen

from edu_app.render.stack import Slab
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import make_leaf
from edu_app.ui.paper_measure import px
from edu_app.ui.paper_parts import WHOLE, Made, Part, RulePart, WordsPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from edu_app.render.forms import CardForm, VisitsForm
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter
    from edu_app.ui.paper_parts import Band
    from edu_app.ui.theme import Theme

CARD_MM = (85.6, 54.0)
"""A bank card; two of them side by side and one above the other are folded twice."""
PANELS, ACROSS = 4, 2
CARD_PAD_MM, WRITE_MM, VISIT_MM = 3.5, 9.0, 15.0
"""Free room inside a card, and the height of a line and of a row that a hand can write in."""
LABEL_SHARE = 0.36
"""Of the width of a row, for what the visit is."""
WORDS = Spacing(line=1.2)
BELOW, CELL_PAD = 12, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesPart:
    """Straight lines of one sort."""

    lines: tuple[QLineF, ...]
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    width: float = 0.8
    role: str = "lineStrong"

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown  # a form is never cut
        painter.setPen(QPen(theme.colour(self.role), self.width, self.style))
        painter.drawLines(list(self.lines))


# ---------------------------------------------------------------- a card


def make_card(setter: InkSetter, width: float, form: CardForm) -> Made:
    """Make a card of four panels, in the middle of a sheet."""
    wide, high = (px(each) for each in CARD_MM)
    whole = QRectF((width - ACROSS * wide) / 2, 1.0, ACROSS * wide, PANELS / ACROSS * high)
    cells = _cells(whole, 1 + len(form.fields))
    parts: list[Part] = [_around(whole), *_folds(whole)]
    write_title = partial(_write, text=form.title, style="h3", weight=700)
    parts += _inside(setter, cells[0], write_title)
    for cell, label in zip(cells[1:], form.fields, strict=False):
        parts += _inside(setter, cell, partial(_write, text=label, style="cap", weight=600))
        pad = px(CARD_PAD_MM)
        low = cell.bottom() - 2
        line = QLineF(cell.left() + pad, low, cell.right() - pad, low)
        parts.append(LinesPart(lines=(line,)))
    return Made(slab=Slab(height=whole.bottom() + setter.gap(BELOW)), parts=tuple(parts))


def _cells(whole: QRectF, count: int) -> tuple[QRectF, ...]:
    """Return rooms of one size in reading order: down one panel, then the panel beside it."""
    rows, pad = -(-count // PANELS), px(CARD_PAD_MM)
    wide, high = whole.width() / ACROSS, whole.height() / (PANELS / ACROSS)
    tall = (high - 2 * pad) / rows
    return tuple(
        QRectF(
            whole.left() + panel % ACROSS * wide,
            whole.top() + panel // ACROSS * high + pad + row * tall,
            wide,
            tall,
        )
        for panel in range(PANELS)
        for row in range(rows)
    )


def _around(whole: QRectF) -> LinesPart:
    corners = (whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft())
    lines = tuple(QLineF(corners[at - 1], corners[at]) for at in range(len(corners)))
    return LinesPart(lines=lines, style=Qt.PenStyle.DashLine, width=1.4, role="ink")


def _folds(whole: QRectF) -> tuple[LinesPart, ...]:
    middle = whole.center()
    across = QLineF(whole.left(), middle.y(), whole.right(), middle.y())
    down = QLineF(middle.x(), whole.top(), middle.x(), whole.bottom())
    return (LinesPart(lines=(across, down), style=Qt.PenStyle.DotLine),)


def _inside(setter: InkSetter, cell: QRectF, write: partial[None]) -> tuple[WordsPart, ...]:
    pad = px(CARD_PAD_MM)
    leaf = make_leaf(setter, cell.width() - 2 * pad, write)
    return (WordsPart(leaf=leaf, x=cell.left() + pad, y=cell.top()),)


# ---------------------------------------------------------------- visits


def make_visits(setter: InkSetter, width: float, form: VisitsForm) -> Made:
    """Make a table whose cells are empty but for what each visit is."""
    columns = _columns(width, len(form.heads))
    parts: list[Part] = []
    pad = setter.theme.em(CELL_PAD)
    low = 0.0
    for left, text in zip(columns[1:], form.heads, strict=False):
        write = partial(_write, text=text, style="small", weight=700)
        leaf = make_leaf(setter, columns[1] - 2 * pad, write)
        parts.append(WordsPart(leaf=leaf, x=left + pad))
        low = max(low, leaf.height)
    top = low = low + pad / 2
    parts.append(RulePart(y=low, width=width, heavy=True))
    for text in form.rows:
        write = partial(_write, text=text, style="body", weight=600)
        leaf = make_leaf(setter, columns[1] - 2 * pad, write)
        tall = max(px(VISIT_MM), leaf.height + 2 * pad)
        parts.append(WordsPart(leaf=leaf, x=pad, y=low + pad))
        low += tall
        parts.append(RulePart(y=low, width=width))
    parts.append(LinesPart(lines=tuple(QLineF(x, top, x, low) for x in columns[1:])))
    return Made(slab=Slab(height=low + setter.gap(BELOW)), parts=tuple(parts))


def _columns(width: float, written: int) -> Sequence[float]:
    """Return where columns begin: that of the labels, and at least one to write in."""
    label = width * LABEL_SHARE
    wide = (width - label) / written
    return (0.0, *(label + place * wide for place in range(written)))


# ---------------------------------------------------------------- lines


def make_lines(width: float, count: int) -> Made:
    """Make lines to write on; they may be cut between any two."""
    step = px(WRITE_MM)
    rules = tuple(RulePart(y=step * number, width=width) for number in range(1, count + 1))
    cuts = tuple(step * number + 1 for number in range(1, count))
    return Made(slab=Slab(height=step * count + 1, cuts=cuts), parts=rules)


def _write(writer: Writer, *, text: str, style: str, weight: int) -> None:
    writer.start(WORDS)
    writer.text(text, Tone(style, weight))
