# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Very many symptoms on paper: a row for each, a column for each choice, a dot where they meet.

Written out, the words of all choices would need letters that nobody could read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen

from edu_app.library.checklist import Kind
from edu_app.ui.checklist_bench import BODY, LABEL, NAME, Bench, Pile
from edu_app.ui.checklist_marks import FAINT, INK, StrokePart, UprightPart
from edu_app.ui.checklist_rows import name_runs
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper_parts import WHOLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from edu_app.library.checklist import Choice, Field
    from edu_app.ui.checklist_rows import Symptom
    from edu_app.ui.paper_parts import Band, Made
    from edu_app.ui.theme import Theme

LEAST_PITCH, MOST_PITCH, APART = 0.95, 1.35, 0.5
"""From one column to the next, and between two fields, in em."""
DOT = 0.30
NUMBER, GAP = 1.75, 0.4
"""Width of the numbers with the free room after them, and that room, in em."""
PADDING = 0.04
FAR = 100_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DotsPart:
    """The choices that were taken, in a row."""

    xs: tuple[float, ...]
    y: float
    radius: float

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(INK))
        for x in self.xs:
            painter.drawEllipse(QPointF(x, self.y), self.radius, self.radius)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostPart:
    """A line from the top down between two fields."""

    x: float
    top: float
    foot: float

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        painter.setPen(QPen(theme.colour(FAINT), 0.8))
        painter.drawLine(QPointF(self.x, self.top), QPointF(self.x, self.foot))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """One choice in its place."""

    x: float
    """The middle."""
    left: float
    """Where the line between two fields is, if it is the first of one."""
    field: Field
    choice: Choice
    first: bool
    """Of its field."""


def make_grid(bench: Bench, width: float, found: Sequence[Symptom]) -> Made:
    """Make the grid as one slab."""
    natural = (bench.set(FAR, *name_runs(each.item)).width for each in found)
    number = NUMBER * bench.case.px(BODY)
    columns = _columns(bench, width, number + max(natural, default=0.0))
    pile = Pile()
    _head(bench, pile, width, columns)
    top = pile.y
    for symptom in found:
        _row(bench, pile, symptom, columns)
        pile.parts.append(StrokePart(y=pile.y, width=width))
    for column in columns:
        if column.first:
            pile.parts.append(PostPart(x=column.left, top=top, foot=pile.y))
    return pile.made()


def _columns(bench: Bench, width: float, names: float) -> tuple[_Column, ...]:
    """Return the columns from left to right; they end at the right edge."""
    em, fields = bench.case.px(BODY), bench.form.fields
    count = sum(len(field.choices) for field in fields)
    apart = APART * em * len(fields)
    pitch = (width - names - apart) / count
    pitch = max(LEAST_PITCH * em, min(MOST_PITCH * em, pitch))
    x = width - pitch * count - apart + APART * em + pitch / 2
    found = []
    for field in fields:
        for number, choice in enumerate(field.choices):
            left = x - (pitch + APART * em) / 2
            found.append(_Column(x=x, left=left, field=field, choice=choice, first=not number))
            x += pitch
        x += APART * em
    return tuple(found)


def _head(bench: Bench, pile: Pile, width: float, columns: Sequence[_Column]) -> None:
    em = bench.case.px(BODY)
    words = {each.x: bench.set(FAR, (_word(each), BODY), line=1.0) for each in columns}
    firsts = [each for each in columns if each.first]
    ends = [*(each.left for each in firsts[1:]), width]
    labels = [
        (each.left, bench.set(end - each.left, (each.field.short, LABEL), line=1.0))
        for each, end in zip(firsts, ends, strict=True)
    ]
    high = max(lines.height for _x, lines in labels)
    foot = high + max(lines.width for lines in words.values()) + em * GAP
    for x, lines in labels:
        pile.parts.append(LinesPart(lines=lines, x=x + em * APART / 2, y=high - lines.height))
    for each in columns:
        pile.parts.append(UprightPart(lines=words[each.x], x=each.x, y=foot))
    pile.skip(foot + em * GAP)
    pile.parts.append(StrokePart(y=pile.y, width=width, role=INK, thick=1.4))


def _word(column: _Column) -> str:
    """Return the words of a choice; a number of the scale stands before its own."""
    name = column.choice.name
    return f"{column.choice.id} {name}" if column.field.kind is Kind.SCALE else name


def _row(bench: Bench, pile: Pile, symptom: Symptom, columns: Sequence[_Column]) -> None:
    em = bench.case.px(BODY)
    names = columns[0].left - em * GAP
    number = bench.set(em * NUMBER, (str(symptom.number), NAME))
    lines = bench.set(names - em * NUMBER, *name_runs(symptom.item))
    pile.skip(em * PADDING)
    pile.parts.append(LinesPart(lines=number, x=em * (NUMBER - GAP) - number.width, y=pile.y))
    chosen = symptom.chosen
    xs = tuple(each.x for each in columns if each.choice.id in chosen[each.field.id])
    pile.parts.append(DotsPart(xs=xs, y=pile.y + lines.height / 2, radius=em * DOT))
    pile.lines(lines, em * NUMBER)
    pile.skip(em * PADDING)
