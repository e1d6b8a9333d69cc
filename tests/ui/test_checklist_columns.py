# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Two columns hold everything in reading order, or say that they cannot."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from edu_app.library.checklist import Form
from edu_app.ui.checklist_bench import Fit, Way
from edu_app.ui.checklist_columns import GUTTER, set_in_columns
from edu_app.ui.checklist_marks import lines_in
from edu_app.ui.checklist_paper import Press
from edu_app.ui.paper_parts import GroupPart
from tests.ui.checklist_samples import OWN, BenchMaker, filling, usual

ROOM = QSizeF(726, 800)
FIT = Fit(gaps=0.6, way=Way.COLUMNS)


def test_parts_run_down_the_first_column_and_then_the_second(
    make_bench: BenchMaker, press: Press, form: Form
) -> None:
    answers = usual(form)

    parts, fits = set_in_columns(make_bench(FIT, answers), filling(press, answers, OWN), ROOM)

    groups = [part for part in parts if isinstance(part, GroupPart)]
    second = (ROOM.width() - GUTTER) / 2 + GUTTER
    assert fits
    assert len(groups) == len(parts)
    assert sorted({part.x for part in groups}) == [0, second]
    assert [(part.x, part.y) for part in groups] == sorted((part.x, part.y) for part in groups)
    page, said = form.page, list(lines_in(parts))
    headings = [page.map, page.symptoms, page.history, page.questions]
    assert [line for line in said if line in headings] == headings


def test_what_needs_a_third_column_does_not_fit(
    make_bench: BenchMaker, press: Press, form: Form
) -> None:
    answers = usual(form)

    made = set_in_columns(make_bench(FIT, answers), filling(press, answers, OWN), QSizeF(726, 380))

    assert made == ([], False)
