# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Symptoms on paper: their words, in the order of the form, and the number that was tapped."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import BOTHER, Form
from edu_app.render.answers import EMPTY, Answers
from edu_app.ui.checklist_bench import Bench, Fit, Way
from edu_app.ui.checklist_marks import DiscPart, lines_in
from edu_app.ui.checklist_rows import (
    Symptom,
    make_entry,
    make_table,
    name_runs,
    scale_words,
    symptoms,
)
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper_parts import Made
from tests.ui.checklist_samples import BenchMaker, answers_of, usual

WIDTH = 460.0


@pytest.fixture
def found(form: Form) -> tuple[Symptom, ...]:
    return symptoms(form, usual(form))


def words(made: Made) -> str:
    return " ".join(lines_in(made.parts))


def discs(made: Made) -> list[tuple[str, bool]]:
    return [(part.text, part.filled) for part in made.parts if isinstance(part, DiscPart)]


def rows(bench: Bench, found: tuple[Symptom, ...], width: float = WIDTH) -> list[Made]:
    return list(make_table(bench, width, "What I feel", found))


# ---------------------------------------------------------------- what was ticked


def test_symptoms_keep_the_order_of_the_form_not_of_how_bad_they_are(
    found: tuple[Symptom, ...],
) -> None:
    assert [(each.number, each.item.id) for each in found] == [
        (1, "F1"),
        (2, "F4"),
        (3, "L1"),
        (4, "P1"),
        (5, "P9"),
    ]
    assert [each.bother for each in found] == ["2", "0", "3", "", "1"]


def test_a_symptom_knows_its_choices_by_id_and_in_words(found: tuple[Symptom, ...]) -> None:
    first = found[0]

    assert first.said["worse"].words == ("Standing", "End of the day")
    assert first.chosen["worse"] == {"standing", "end-of-day"}
    assert first.chosen["comes"] == frozenset()


def test_nothing_ticked_has_no_symptoms(form: Form) -> None:
    assert symptoms(form, EMPTY) == ()


# ---------------------------------------------------------------- the table


def test_the_head_names_each_column(bench: Bench, found: tuple[Symptom, ...]) -> None:
    head = rows(bench, found)[0]

    assert words(head) == "What I feel Side Bothers me Worse with Better with Since"
    assert head.slab.leads


def test_a_row_says_all_that_was_added(bench: Bench, found: tuple[Symptom, ...]) -> None:
    made = rows(bench, found)

    assert words(made[1]) == (
        "Heavy or tired leg Your left Standing, End of the day Leg up Months"
        " Where: Foot or ankle, Calf or shin"
    )
    assert words(made[3]).endswith("Comes: Evening")
    assert words(made[5]) == "Back pain Now: Getting worse"


def test_the_number_that_was_tapped_is_filled(bench: Bench, found: tuple[Symptom, ...]) -> None:
    made = rows(bench, found)

    assert discs(made[1]) == [
        ("1", True), ("0", False), ("1", False), ("2", True), ("3", False)
    ]  # fmt: skip
    assert discs(made[2])[1] == ("0", True)
    assert not any(filled for _text, filled in discs(made[4])[1:])


@pytest.mark.parametrize("width", [380.0, 460.0, 700.0])
def test_columns_do_not_run_into_each_other(
    bench: Bench, found: tuple[Symptom, ...], width: float
) -> None:
    for made in rows(bench, found, width):
        lines = [part for part in made.parts if isinstance(part, LinesPart)]
        for number, one in enumerate(lines):
            assert one.x + one.lines.width <= width + 0.01
            assert one.y + one.lines.height <= made.slab.height
            for other in lines[number + 1 :]:
                beside = one.x + one.lines.width <= other.x or other.x + other.lines.width <= one.x
                below = one.y + one.lines.height <= other.y + 0.01
                labels = made.slab.leads  # of two sizes on one base line
                assert beside or below or labels


def test_an_empty_table_is_its_head(bench: Bench) -> None:
    (head,) = rows(bench, ())

    assert "Worse with" in words(head)


# ---------------------------------------------------------------- paragraphs


def test_a_paragraph_says_the_same_with_the_name_of_each_field(
    make_bench: BenchMaker, found: tuple[Symptom, ...]
) -> None:
    made = make_entry(make_bench(Fit(way=Way.COLUMNS)), 330, found[0])

    assert words(made) == (
        "Heavy or tired leg · Side: Your left · Worse with: Standing, End of the day"
        " · Better with: Leg up · Since: Months · Where: Foot or ankle, Calf or shin"
    )
    assert discs(made)[3] == ("2", True)


def test_the_first_line_keeps_clear_of_the_discs(
    make_bench: BenchMaker, found: tuple[Symptom, ...]
) -> None:
    made = make_entry(make_bench(Fit(way=Way.COLUMNS)), 330, found[0])

    (lines,) = (part for part in made.parts if isinstance(part, LinesPart))
    first = min(
        part.x - part.radius for part in made.parts if isinstance(part, DiscPart) and part.x > 40
    )
    assert lines.x + lines.lines.widths[0] < first
    assert max(lines.lines.widths) > first - lines.x


# ---------------------------------------------------------------- words


def test_a_hint_is_quieter_than_its_name(form: Form) -> None:
    items = {item.id: item for item in form.items()}

    assert [text for text, _tone in name_runs(items["F4"])] == ["Cramps", " (by day or at night)"]
    assert name_runs(items["F4"])[1][1].colour == "ink2"
    assert [text for text, _tone in name_runs(items["F1"])] == ["Heavy or tired leg"]


def test_an_open_line_is_lighter_than_a_ticked_one(form: Form) -> None:
    item = next(form.items())

    assert name_runs(item, ticked=False)[0][1].weight < name_runs(item)[0][1].weight


def test_the_scale_is_explained_in_the_words_of_the_form(form: Form) -> None:
    assert scale_words(form) == "0 None · 1 A little · 2 Gets in the way · 3 Stops me"


def test_changing_how_bad_it_is_changes_no_word(bench: Bench, form: Form) -> None:
    def said(choice: str) -> list[str]:
        answers: Answers = answers_of(form, "F1", [("F1", BOTHER, choice)])
        return [words(made) for made in rows(bench, symptoms(form, answers))]

    assert said("0") == said("1") == said("3")
