# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The densest page has a grid, and still everything that was ticked and written."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from edu_app.library.checklist import Form
from edu_app.library.diagram import Diagram
from edu_app.render.answers import EMPTY
from edu_app.ui.checklist_bench import Fit, Way
from edu_app.ui.checklist_full import set_in_full
from edu_app.ui.checklist_marks import lines_in
from edu_app.ui.checklist_paper import Press
from tests.ui.checklist_samples import OWN_MANY, BenchMaker, everything, filling

FIT = Fit(size=0.55, gaps=0.3, way=Way.FULL, lines=0, write=False)


def test_every_line_of_the_form_is_there(
    make_bench: BenchMaker, press: Press, form: Form, body: Diagram
) -> None:
    answers = everything(form, body)

    parts, fits = set_in_full(
        make_bench(FIT, answers), filling(press, answers, OWN_MANY), QSizeF(1320, 1600)
    )

    said = " ".join(lines_in(parts)).replace(" ", "")
    assert fits
    for item in form.items():
        assert item.whole.replace(" ", "") in said
    for question in OWN_MANY:
        assert question.replace(" ", "") in said
    assert form.page.position.replace(" ", "") in said


def test_it_says_when_it_does_not_fit(
    make_bench: BenchMaker, press: Press, form: Form, body: Diagram
) -> None:
    answers = everything(form, body)
    full = filling(press, answers, OWN_MANY)

    for height in (600, 1200):  # too low for the grid, and for the questions below it
        made = set_in_full(make_bench(FIT, answers), full, QSizeF(1320, height))

        assert made == ([], False)


def test_it_holds_with_nothing_ticked(make_bench: BenchMaker, press: Press, form: Form) -> None:
    parts, fits = set_in_full(make_bench(FIT), filling(press, EMPTY), QSizeF(1320, 900))

    assert fits
    assert form.page.none in lines_in(parts)
