# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each part of the checklist has its heading and its fixed sentences, also with nothing ticked."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import Form
from edu_app.render.answers import EMPTY
from edu_app.ui.checklist_bench import Bench, Fit, Way
from edu_app.ui.checklist_marks import StrokePart, lines_in
from edu_app.ui.checklist_paper import Press
from edu_app.ui.checklist_rows import scale_words
from edu_app.ui.checklist_sections import (
    filling_of,
    history_part,
    map_part,
    question_part,
    symptom_part,
)
from edu_app.ui.paper_parts import Made
from tests.ui.checklist_samples import OWN, BenchMaker, filling, usual

WIDTH = 460.0


def words(slabs: list[Made]) -> str:
    return " ".join(line for made in slabs for line in lines_in(made.parts))


def test_a_filling_holds_what_was_ticked_in_the_order_of_the_form(form: Form) -> None:
    made = filling_of(form, usual(form), OWN)

    assert [each.item.id for each in made.symptoms] == ["F1", "F4", "L1", "P1", "P9"]
    assert [item.id for item in made.history] == ["D3", "H1", "H6", "H31"]
    assert [item.id for item in made.questions] == ["Q1", "Q3", "Q9"]
    assert made.own == OWN
    assert [spot.number for spot in made.marked["region.ankle.front.left"]] == [1, 3]


@pytest.mark.parametrize("way", [Way.BESIDE, Way.COLUMNS])
def test_the_fixed_sentences_stand_below_any_symptoms(
    make_bench: BenchMaker, press: Press, form: Form, way: Way
) -> None:
    for answers in (EMPTY, usual(form)):
        said = words(list(symptom_part(make_bench(Fit(way=way)), filling(press, answers), WIDTH)))

        assert said.startswith(form.page.symptoms)
        assert scale_words(form) in said
        assert form.page.position in said
        assert (form.page.none in said) == (answers == EMPTY)


def test_nothing_ticked_about_the_person_says_so(bench: Bench, press: Press, form: Form) -> None:
    empty, full = (
        words(list(history_part(bench, filling(press, answers), WIDTH)))
        for answers in (EMPTY, usual(form))
    )

    assert empty == f"{form.page.history} {form.page.none}"
    assert "I take a blood thinner" in full
    assert form.page.none not in full


@pytest.mark.parametrize("lines", [0, 5, 8])
def test_there_are_lines_for_more_questions(
    make_bench: BenchMaker, press: Press, form: Form, lines: int
) -> None:
    made = list(question_part(make_bench(Fit(lines=lines)), filling(press, EMPTY, OWN), WIDTH))

    assert words(made) == f"{form.page.questions} {OWN[0]}"
    assert sum(isinstance(part, StrokePart) for each in made for part in each.parts) == lines


@pytest.mark.parametrize("size", [1.0, 0.6])
def test_the_map_has_one_size_on_paper_whatever_that_of_the_letters(
    make_bench: BenchMaker, size: float
) -> None:
    heading, body = map_part(make_bench(Fit(size=size)), 250 / size)

    assert words([heading]) == "Where I feel it"
    assert body.slab.height * size == pytest.approx(make_bench().panels.make(250).slab.height)


def test_all_notes_are_one_sentence_where_all_is_small(
    make_bench: BenchMaker, press: Press
) -> None:
    full = filling(press, EMPTY)

    *_, small = symptom_part(make_bench(Fit(way=Way.FULL)), full, 2000)
    *_, usual_notes = symptom_part(make_bench(), full, 2000)

    assert len(list(lines_in(small.parts))) == 1
    assert len(list(lines_in(usual_notes.parts))) == 2
