# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The four parts of the filled checklist, each a row of slabs below its heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.render.answers import ticked
from edu_app.render.body_map import spots
from edu_app.render.stack import Slab
from edu_app.ui.checklist_bench import (
    BODY,
    LABEL,
    SMALL,
    Bench,
    Pile,
    Way,
    below,
    make_heading,
)
from edu_app.ui.checklist_lists import make_history, make_questions, make_ruled
from edu_app.ui.checklist_marks import ScaledPart
from edu_app.ui.checklist_panel import FAR
from edu_app.ui.checklist_rows import APART, make_entry, make_table, scale_words, symptoms
from edu_app.ui.paper_parts import Made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from edu_app.library.checklist import Form, Item
    from edu_app.render.answers import Answers
    from edu_app.render.body_map import Spot
    from edu_app.ui.checklist_rows import Symptom
    from edu_app.ui.document_type import Tone

AFTER_TABLE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """What a person has ticked and written, worked out once for all ways to set it."""

    symptoms: tuple[Symptom, ...]
    history: tuple[Item, ...]
    questions: tuple[Item, ...]
    own: tuple[str, ...]
    """Questions in the person's own words."""
    marked: Mapping[str, tuple[Spot, ...]]
    """Region of the drawing to its marks."""


def filling_of(form: Form, answers: Answers, own: tuple[str, ...]) -> Filling:
    """Return what was ticked and written."""
    return Filling(
        symptoms=symptoms(form, answers),
        history=ticked(form, answers, "about"),
        questions=ticked(form, answers, "ask"),
        own=own,
        marked=spots(form, answers),
    )


def map_part(bench: Bench, width: float, most: float = FAR) -> Iterator[Made]:
    """Make the body map; the panel has the same size whatever that of the letters."""
    size = bench.fit.size
    yield make_heading(bench, width, bench.form.page.map)
    made = bench.panels.make(width * size, most * size, beside=bench.fit.flow)
    scaled = ScaledPart(scale=1 / size, parts=made.parts)
    yield Made(slab=Slab(height=made.slab.height / size, firm=True), parts=(scaled,))


def symptom_part(bench: Bench, filling: Filling, width: float) -> Iterator[Made]:
    """Make the symptoms, what the numbers mean, and the sentence that is the same for everyone."""
    page, found = bench.form.page, filling.symptoms
    if bench.fit.flow:
        heading = make_heading(bench, width, page.symptoms)
        yield from below(heading, (make_entry(bench, width, symptom) for symptom in found))
    else:
        yield from make_table(bench, width, page.symptoms, found)
    if not found:
        yield words_slab(bench, width, page.none, BODY)
    yield notes_slab(bench, width)


def history_part(bench: Bench, filling: Filling, width: float) -> Iterator[Made]:
    """Make what was ticked about the person."""
    form = bench.form
    heading = make_heading(bench, width, form.page.history)
    yield from below(heading, make_history(bench, width, form.of("about"), filling.history))
    if not filling.history:
        yield words_slab(bench, width, form.page.none, BODY)


def question_part(bench: Bench, filling: Filling, width: float) -> Iterator[Made]:
    """Make what the person wants to ask, with lines for more."""
    form = bench.form
    heading = make_heading(bench, width, form.page.questions)
    yield from below(heading, make_questions(bench, width, filling.questions, filling.own))
    if bench.fit.lines:
        yield make_ruled(bench, width, bench.fit.lines)


def notes_slab(bench: Bench, width: float) -> Made:
    """Make what the numbers mean and the sentence that is the same for everyone."""
    pile, words = Pile(), scale_words(bench.form)
    if bench.fit.way is Way.FULL:
        text = APART.join((words, bench.form.page.position))
        pile.lines(bench.set(width, (text, SMALL)))
    else:
        pile.lines(bench.set(width, (words, LABEL)))
        pile.skip(bench.gap(AFTER_TABLE) / 2)
        pile.lines(bench.set(width, (bench.form.page.position, SMALL)))
    return pile.made(gap=bench.gap(AFTER_TABLE))


def words_slab(bench: Bench, width: float, text: str, tone: Tone) -> Made:
    """Make a sentence."""
    pile = Pile()
    pile.lines(bench.set(width, (text, tone)))
    return pile.made(gap=bench.gap(AFTER_TABLE))
