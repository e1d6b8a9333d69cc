# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Map beside table: the rest stands where there is room, and notes only where asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF

from edu_app.library.checklist import Form
from edu_app.render.answers import EMPTY
from edu_app.ui.checklist_bench import Fit
from edu_app.ui.checklist_beside import NOTES_LEAST, set_beside
from edu_app.ui.checklist_marks import PanelPart, lines_in
from edu_app.ui.checklist_paper import Press
from edu_app.ui.paper_parts import GroupPart
from tests.ui.checklist_samples import OWN, BenchMaker, answers_of, filling, usual

WIDTH = 726.0


@pytest.mark.parametrize("height", [850.0, 1000.0])
def test_all_parts_are_there_once(
    make_bench: BenchMaker, press: Press, form: Form, height: float
) -> None:
    answers = usual(form)

    parts, fits = set_beside(
        make_bench(Fit(gaps=0.7), answers), filling(press, answers, OWN), QSizeF(WIDTH, height)
    )

    page, said = form.page, list(lines_in(parts))
    assert fits
    for heading in (page.map, page.symptoms, page.history, page.questions):
        assert said.count(heading) == 1
    assert OWN[0] in said
    assert page.notes not in said


def test_what_does_not_fit_has_no_parts(make_bench: BenchMaker, press: Press) -> None:
    made = set_beside(make_bench(), filling(press, EMPTY), QSizeF(WIDTH, 400))

    assert made == ([], False)


def test_questions_stand_below_the_map_where_the_table_is_long(
    make_bench: BenchMaker, press: Press, form: Form
) -> None:
    answers = answers_of(form, " ".join(item.id for item in form.items("feel")))
    full, bench = filling(press, answers, OWN), make_bench(Fit(gaps=0.5), answers)

    high = next(
        height for height in range(700, 1400, 10)
        if set_beside(bench, full, QSizeF(WIDTH, height))[1]
    )  # fmt: skip
    crowded, _ = set_beside(bench, full, QSizeF(WIDTH, high))
    calm, _ = set_beside(bench, full, QSizeF(WIDTH, 1400))

    assert form.page.questions in lines_in(crowded[:1])
    assert form.page.questions in lines_in(calm[2:])


@pytest.mark.parametrize("spare", [-5.0, 5.0, 200.0])
def test_a_box_for_notes_takes_what_is_left_or_the_page_is_too_full(
    make_bench: BenchMaker, press: Press, form: Form, spare: float
) -> None:
    bare, full = make_bench(Fit()), filling(press, EMPTY)
    least = next(
        height for height in range(500, 1000)
        if set_beside(bare, full, QSizeF(WIDTH, height))[1]
    )  # fmt: skip
    height = least + bare.gap(20) + NOTES_LEAST + spare

    parts, fits = set_beside(make_bench(Fit(notes=True)), full, QSizeF(WIDTH, height))

    assert fits == (spare > 0)
    assert (form.page.notes in lines_in(parts)) == fits
    if fits:
        box = parts[-1]
        assert isinstance(box, GroupPart)
        assert isinstance(box.parts[0], PanelPart)
        assert box.y + box.parts[0].rect.height() == pytest.approx(height)
        assert box.parts[0].rect.height() >= NOTES_LEAST
