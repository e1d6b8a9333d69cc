# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each symptom of the blank form has an empty box, a box for each side, and open discs."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import BOTHER, SIDE, Form
from edu_app.ui.checklist_bench import Bench
from edu_app.ui.checklist_blank_rows import make_blank_symptoms
from edu_app.ui.checklist_marks import DiscPart, TickPart, lines_in
from edu_app.ui.checklist_type import LinesPart
from tests.ui.checklist_samples import BenchMaker


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("width", [300.0, 353.0, 460.0])
def test_all_that_can_be_ticked_is_there_and_fits(
    make_bench: BenchMaker, form: Form, width: float, large: bool
) -> None:
    bench = make_bench(large=large)
    for group in form.of("feel"):
        name, *rows = make_blank_symptoms(bench, width, group)

        assert list(lines_in(name.parts)) == [form.field(BOTHER).short, group.name]
        assert len(rows) == len(group.items)
        for row in rows:
            boxes = [part for part in row.parts if isinstance(part, TickPart)]
            discs = [part for part in row.parts if isinstance(part, DiscPart)]
            assert len(boxes) == 1 + len(form.field(SIDE).choices)
            assert not any(box.ticked for box in boxes)
            assert [disc.text for disc in discs] == ["0", "1", "2", "3"]
            assert not any(disc.filled for disc in discs)
            assert discs[-1].x + discs[-1].radius == pytest.approx(width)
            said = [part for part in row.parts if isinstance(part, LinesPart)]
            assert all(part.x + part.lines.width <= width + 0.1 for part in said)
            assert said[0].x + said[0].lines.widths[0] < discs[0].x - discs[0].radius


def test_a_row_says_the_name_with_its_hint_and_each_side(bench: Bench, form: Form) -> None:
    _, *rows = make_blank_symptoms(bench, 353, form.of("feel")[0])

    said = " ".join(lines_in(rows[3].parts))
    assert said == "Cramps (by day or at night) Your left Your right Both Middle"


def test_sides_that_do_not_fit_go_on_in_the_next_line(bench: Bench, form: Form) -> None:
    wide, narrow = (
        list(make_blank_symptoms(bench, width, form.of("feel")[0]))[1] for width in (400, 240)
    )

    assert narrow.slab.height > wide.slab.height
