# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The symptoms on paper: a table where there is room for one, else one short paragraph each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.library.checklist import BOTHER, SIDE
from edu_app.render.answers import taken, ticked
from edu_app.render.echo import bother, said
from edu_app.ui.checklist_bench import BODY, CHOICE, HEADING, LABEL, NAME, SMALL, Bench, Pile
from edu_app.ui.checklist_marks import INK, DiscPart, StrokePart
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.document_type import Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from edu_app.library.checklist import Field, Form, Item
    from edu_app.render.answers import Answers, Choices
    from edu_app.render.echo import Said
    from edu_app.ui.checklist_type import Lines
    from edu_app.ui.paper_parts import Made

APART = " · "
NUMBER_RADIUS, NUMBER_COLUMN = 12.5, 36
DISC_RADIUS, DISC_PITCH = 12.5, 28
GUTTER = 12
ROW_PADDING = 8
BETWEEN = 3
MOST_MIDDLE = 0.3
"""Share of the width that the second column has at most."""
HEAVY = 1.4
COLUMNS = 3
ENTRY_GAP = 7
ENTRY_DISC = 0.56
"""Radius of a disc in a paragraph in em."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Symptom:
    """A ticked symptom with what was added to it."""

    number: int
    item: Item
    said: Mapping[str, Said]
    """Field to what was chosen, in words."""
    chosen: Mapping[str, Choices]
    """Field to what was chosen."""
    bother: str
    """The number that was chosen; empty when none was."""


def symptoms(form: Form, answers: Answers) -> tuple[Symptom, ...]:
    """Return the ticked symptoms in the order of the form."""
    return tuple(
        Symptom(
            number=number,
            item=item,
            said={each.field: each for each in said(form, answers, item)},
            chosen={each.id: taken(form, answers, item.id, each) for each in form.fields},
            bother=bother(form, answers, item),
        )
        for number, item in enumerate(ticked(form, answers, "feel"), start=1)
    )


# ---------------------------------------------------------------- the table


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The three columns of the table. Each symptom has two lines in them.

    The first line is its name, its side and the discs; the second one the three other fields that
    are shown at once. So few columns leave room for words of 12 points.
    """

    lefts: tuple[float, float, float]
    widths: tuple[float, float, float]
    below: tuple[Field, ...]
    """Fields of the second line."""


def make_table(bench: Bench, width: float, title: str, found: Sequence[Symptom]) -> Iterator[Made]:
    """Make the head of the table with the title of the part, and a slab for each symptom."""
    columns = _columns(bench, width, found)
    yield _make_head(bench, width, columns, title)
    for symptom in found:
        yield _make_row(bench, width, columns, symptom)


def _columns(bench: Bench, width: float, found: Sequence[Symptom]) -> Columns:
    form, gutter = bench.form, bench.em(GUTTER)
    below = tuple(each for each in form.fields if each.first and each.id not in (SIDE, BOTHER))
    below = below[:COLUMNS]
    scale = form.field(BOTHER)
    discs = bench.em(DISC_PITCH) * (len(scale.choices) - 1) + 2 * bench.em(DISC_RADIUS)
    last = max(discs, _widest(bench, scale.short, below[2:], found))
    side = _widest(bench, form.field(SIDE).short, (form.field(SIDE),), found)
    middle = min(_widest(bench, "", below[1:2], found), width * MOST_MIDDLE)
    middle = max(side, middle)
    start = bench.em(NUMBER_COLUMN)
    lefts = (start, width - last - gutter - middle, width - last)
    widths = (lefts[1] - gutter - start, middle, last)
    return Columns(lefts=lefts, widths=widths, below=below)


def _widest(bench: Bench, label: str, fields: Sequence[Field], found: Sequence[Symptom]) -> float:
    """Return the width of the longest words in a column."""
    words = (_words(each.said.get(field.id)) for each in found for field in fields)
    labels = (label, *(field.short for field in fields))
    natural = bench.case.natural
    return 1 + max(
        *(natural(each, BODY) for each in words), *(natural(each, LABEL) for each in labels), 0.0
    )


def _make_head(bench: Bench, width: float, columns: Columns, title: str) -> Made:
    form, pile = bench.form, Pile()
    above = (form.field(SIDE), form.field(BOTHER))
    heading = bench.set(columns.lefts[1], (title, HEADING), line=1.2)
    labels = [
        (left, bench.set(room, (field.short, LABEL)))
        for field, left, room in zip(above, columns.lefts[1:], columns.widths[1:], strict=True)
    ]
    pile.parts.append(LinesPart(lines=heading, y=pile.y))
    drop = heading.base - labels[0][1].base
    pile.parts += [LinesPart(lines=lines, x=x, y=drop) for x, lines in labels]
    pile.skip(heading.height)
    _across(pile, *_cells(bench, columns, {each.id: each.short for each in columns.below}, LABEL))
    pile.skip(bench.gap(BETWEEN))
    pile.parts.append(StrokePart(y=pile.y, width=width, role=INK, thick=HEAVY))
    return pile.made(leads=True)


def _cells(
    bench: Bench, columns: Columns, words: Mapping[str, str], tone: Tone
) -> list[tuple[float, Lines]]:
    """Return the words of the second line in their columns."""
    return [
        (left, bench.set(width, (words[field.id], tone)))
        for field, left, width in zip(columns.below, columns.lefts, columns.widths, strict=False)
        if words.get(field.id)
    ]


def _make_row(bench: Bench, width: float, columns: Columns, symptom: Symptom) -> Made:
    pile, padding = Pile(), bench.gap(ROW_PADDING)
    pile.skip(padding)
    radius, middle = bench.em(NUMBER_RADIUS), pile.y + bench.set(1.0, ("x", BODY)).height / 2
    pile.parts.append(DiscPart(x=radius, y=middle, radius=radius, text=str(symptom.number)))
    discs = (columns.lefts[2] + bench.em(DISC_RADIUS), bench.em(DISC_PITCH), bench.em(DISC_RADIUS))
    put_scale(bench, pile, discs, middle, symptom.bother)
    cells = [(columns.lefts[0], bench.set(columns.widths[0], *name_runs(symptom.item)))]
    if SIDE in symptom.said:
        side = bench.set(columns.widths[1], (_words(symptom.said[SIDE]), BODY))
        cells.append((columns.lefts[1], side))
    _across(pile, *cells)
    words = {key: _words(each) for key, each in symptom.said.items()}
    _across(pile, *_cells(bench, columns, words, BODY))
    shown = {SIDE, BOTHER, *(field.id for field in columns.below)}
    further = APART.join(str(each) for key, each in symptom.said.items() if key not in shown)
    if further:
        pile.lines(bench.set(width - columns.lefts[0], (further, SMALL)), columns.lefts[0])
    pile.y = max(pile.y, middle + radius)
    pile.skip(padding)
    pile.parts.append(StrokePart(y=pile.y, width=width))
    return pile.made()


# ---------------------------------------------------------------- paragraphs


def make_entry(bench: Bench, width: float, symptom: Symptom) -> Made:
    """Make a symptom as one paragraph: its number before it, the scale beside its first line."""
    pile, form = Pile(), bench.form
    radius = bench.case.theme.px("body") * ENTRY_DISC
    left, pitch = 2 * radius + bench.em(ENTRY_GAP), 2.1 * radius
    scale = pitch * len(form.field(BOTHER).choices)
    runs = list(name_runs(symptom.item))
    for key, each in symptom.said.items():
        if key != BOTHER:
            runs += [(f"{APART}{each.short}: ", SMALL), (_words(each), BODY)]
    lines = bench.set(width - left, *runs, beside=scale + bench.em(BETWEEN))
    middle = lines.pitch / 2
    pile.parts.append(DiscPart(x=radius, y=middle, radius=radius, text=str(symptom.number)))
    put_scale(bench, pile, (width - scale + radius, pitch, radius), middle, symptom.bother)
    pile.lines(lines, left)
    return pile.made(gap=bench.gap(BETWEEN))


def put_scale(
    bench: Bench, pile: Pile, discs: tuple[float, float, float], y: float, chosen: str
) -> None:
    """Put the discs of the scale: `discs` is the middle of the first, their pitch and radius."""
    x, pitch, radius = discs
    for number, choice in enumerate(bench.form.field(BOTHER).choices):
        pile.parts.append(
            DiscPart(
                x=x + number * pitch,
                y=y,
                radius=radius,
                text=choice.id,
                filled=choice.id == chosen,
            )
        )


def _across(pile: Pile, *cells: tuple[float, Lines]) -> None:
    """Put words side by side."""
    for x, lines in cells:
        pile.parts.append(LinesPart(lines=lines, x=x, y=pile.y))
    pile.skip(max((lines.height for _x, lines in cells), default=0.0))


def _words(said: Said | None) -> str:
    return ", ".join(said.words) if said else ""


def name_runs(item: Item, *, ticked: bool = True) -> tuple[tuple[str, Tone], ...]:
    """Return the name of a line and, quieter, its hint."""
    hint = item.whole[len(item.name) :]
    name = (item.name, NAME if ticked else CHOICE)
    return (name, (hint, SMALL)) if hint else (name,)


def scale_words(form: Form) -> str:
    """Return what the numbers mean."""
    return APART.join(f"{choice.id} {choice.name}" for choice in form.field(BOTHER).choices)
