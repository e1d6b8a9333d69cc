# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The grid of symptoms and choices: a dot for each choice that was taken, and no other."""

from __future__ import annotations

from itertools import pairwise

import pytest

from edu_app.library.checklist import Form, Kind
from edu_app.library.diagram import Diagram
from edu_app.ui.checklist_bench import Bench, Fit, Way
from edu_app.ui.checklist_grid import DotsPart, PostPart, make_grid
from edu_app.ui.checklist_marks import UprightPart, lines_in
from edu_app.ui.checklist_rows import Symptom, symptoms
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.theme import Theme
from tests.ui.checklist_samples import BenchMaker, answers_of, everything, painted, usual

WIDTH = 1250.0


@pytest.fixture(scope="module")
def full(make_bench: BenchMaker) -> Bench:
    return make_bench(Fit(way=Way.FULL))


@pytest.fixture(scope="module")
def all_of_it(form: Form, body: Diagram) -> tuple[Symptom, ...]:
    return symptoms(form, everything(form, body))


def dots(bench: Bench, found: tuple[Symptom, ...], width: float = WIDTH) -> list[int]:
    """Return how many dots each row has."""
    made = make_grid(bench, width, found)
    return [len(part.xs) for part in made.parts if isinstance(part, DotsPart)]


def test_every_choice_is_a_column_with_its_words(full: Bench, form: Form) -> None:
    made = make_grid(full, WIDTH, ())

    upright = [part.lines.text for part in made.parts if isinstance(part, UprightPart)]
    assert upright == [
        f"{choice.id} {choice.name}" if field.kind is Kind.SCALE else choice.name
        for field in form.fields
        for choice in field.choices
    ]
    said = " ".join(lines_in(made.parts))
    assert all(field.short in said for field in form.fields)


def test_a_row_has_a_dot_for_each_choice_that_was_taken(full: Bench, form: Form) -> None:
    answers = answers_of(
        form, "F1 F2", [("F1", "worse", "heat"), ("F1", "worse", "cough"), ("F1", "bother", "0")]
    )

    assert dots(full, symptoms(form, answers)) == [3, 0]


def test_a_dot_stands_in_the_column_of_its_choice(full: Bench, form: Form) -> None:
    (row,) = symptoms(form, answers_of(form, "F1", [("F1", "worse", "heat")]))

    made = make_grid(full, WIDTH, (row,))

    (dot,) = (part for part in made.parts if isinstance(part, DotsPart))
    heat = next(
        part for part in made.parts if isinstance(part, UprightPart) and part.lines.text == "Heat"
    )
    assert dot.xs == (heat.x,)
    assert dot.y > heat.y


@pytest.mark.parametrize("width", [1000.0, 1250.0, 1500.0])
def test_the_grid_fits_its_width_with_everything_ticked(
    full: Bench, all_of_it: tuple[Symptom, ...], width: float
) -> None:
    made = make_grid(full, width, all_of_it)

    lines = [part for part in made.parts if isinstance(part, LinesPart)]
    upright = [part for part in made.parts if isinstance(part, UprightPart)]
    assert all(part.x >= 0 and part.x + part.lines.width <= width + 0.01 for part in lines)
    assert all(b.x - a.x >= a.lines.height * 0.9 for a, b in pairwise(upright))
    assert upright[-1].x + upright[-1].lines.height / 2 <= width + 1
    posts = [part.x for part in made.parts if isinstance(part, PostPart)]
    names = [part for part in lines if part.lines.lines[0][0].tone.weight == 600 and part.y > 150]
    assert names
    assert all(part.x + part.lines.width <= posts[0] + 0.01 for part in names)


def test_numbers_are_those_of_the_list(full: Bench, all_of_it: tuple[Symptom, ...]) -> None:
    said = list(lines_in(make_grid(full, WIDTH, all_of_it).parts))

    assert [line for line in said if line.isdigit()] == [str(number) for number in range(1, 28)]


def test_dots_and_posts_are_painted(full: Bench, form: Form, ink: Theme) -> None:
    image = painted([DotsPart(xs=(30, 60), y=40, radius=8), PostPart(x=100, top=10, foot=90)], ink)

    assert [image.pixelColor(x, 40).value() < 60 for x in (30, 45, 60)] == [True, False, True]
    assert image.pixelColor(100, 50).value() < 255
    assert dots(full, symptoms(form, usual(form)))
