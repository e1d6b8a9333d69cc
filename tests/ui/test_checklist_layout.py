# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist is set as calmly as the answers allow, and always on one sheet."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF

from edu_app.library.checklist import Form
from edu_app.library.diagram import Diagram
from edu_app.render.answers import EMPTY, Answers
from edu_app.ui.checklist_bench import Way
from edu_app.ui.checklist_layout import BESIDE, COLUMNS, FITS, FULL, Laid, Task, lay_out
from edu_app.ui.checklist_paper import Paper, Press
from edu_app.ui.paper import room_of
from tests.ui.checklist_samples import OWN, OWN_MANY, answers_of, everything, filling, usual


@pytest.fixture
def task(press: Press) -> Task:
    """Return the task to print a page with nothing ticked."""
    paper = Paper()
    return Task(
        case=press.case(paper),
        form=press.occasion.form,
        diagram=press.occasion.diagram,
        filling=filling(press, EMPTY),
        size=room_of(paper.size),
        frame=partial(press.frame, paper),
    )


def laid(task: Task, press: Press, answers: Answers, own: tuple[str, ...] = ()) -> Laid:
    return lay_out(replace(task, filling=filling(press, answers, own)))


def test_ways_to_set_a_page_go_from_calm_to_dense() -> None:
    for family in FITS:
        for calm, dense in pairwise(family):
            assert (calm.notes, calm.size) >= (dense.notes, dense.size)
    assert [family[0].way for family in FITS] == [Way.BESIDE, Way.COLUMNS, Way.FULL]
    assert all(fit.lines >= 5 for fit in (*BESIDE, *COLUMNS))
    assert all(fit.write for fit in (*BESIDE, *COLUMNS))


def test_an_empty_page_is_as_calm_as_can_be(task: Task, press: Press) -> None:
    assert laid(task, press, EMPTY).fit == BESIDE[0]


def test_a_usual_page_has_letters_of_twelve_points(task: Task, press: Press, form: Form) -> None:
    made = laid(task, press, usual(form), OWN)

    assert (made.fits, made.fit.way, made.fit.size) == (True, Way.BESIDE, 1.0)


def test_the_calmest_fit_of_its_kind_is_taken(task: Task, press: Press, form: Form) -> None:
    found = laid(task, press, usual(form), OWN).fit

    assert found in BESIDE[1:-1]


def test_many_symptoms_with_much_added_run_in_columns(task: Task, press: Press, form: Form) -> None:
    ids = [item.id for item in form.items("feel")][:16]
    chosen = [
        (item_id, field.id, choice.id)
        for item_id in ids
        for field in form.fields
        for choice in field.choices[:1]
    ]

    made = laid(task, press, answers_of(form, " ".join(ids), chosen))

    assert (made.fits, made.fit.way) == (True, Way.COLUMNS)


def test_everything_stands_in_a_grid(task: Task, press: Press, form: Form, body: Diagram) -> None:
    made = laid(task, press, everything(form, body), OWN_MANY)

    assert (made.fits, made.fit.way) == (True, Way.FULL)
    assert made.fit in FULL[:-1]


def test_where_nothing_fits_the_densest_is_taken(task: Task, press: Press) -> None:
    made = lay_out(replace(task, size=QSizeF(700, 330)))

    assert not made.fits
    assert made.fit == FULL[-1]


def test_the_same_answers_are_always_set_alike(task: Task, press: Press, form: Form) -> None:
    first = laid(task, press, usual(form), OWN)
    laid(task, press, EMPTY)

    assert laid(task, press, usual(form), OWN).fit == first.fit
