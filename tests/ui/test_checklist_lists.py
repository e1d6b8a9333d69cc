# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""History and questions list what was ticked, and leave room to write more."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import Form
from edu_app.ui.checklist_bench import Bench, Fit
from edu_app.ui.checklist_items import WRITE_PX
from edu_app.ui.checklist_lists import make_history, make_notes, make_questions, make_ruled
from edu_app.ui.checklist_marks import PanelPart, StrokePart, TickPart, lines_in
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper_parts import Made
from tests.ui.checklist_samples import OWN_MANY, BenchMaker

WIDTH = 480.0


def words(*slabs: Made) -> str:
    return " ".join(line for made in slabs for line in lines_in(made.parts))


def test_only_groups_with_something_ticked_are_listed(bench: Bench, form: Form) -> None:
    found = [item for item in form.items("about") if item.id in ("H2", "H31")]

    made = list(make_history(bench, WIDTH, form.of("about"), found))

    assert len(made) == 2
    assert words(*made) == (
        "Blood clots Clots in the family Medicines and vein care I take a blood thinner"
    )


def test_nothing_ticked_lists_nothing(bench: Bench, form: Form) -> None:
    assert list(make_history(bench, WIDTH, form.of("about"), [])) == []


def test_questions_have_their_hint_and_own_ones_come_last(bench: Bench, form: Form) -> None:
    found = [item for item in form.items("ask") if item.id in ("Q6", "Q13")]

    made = list(make_questions(bench, WIDTH, found, ["Can I ride my bike?"]))

    assert [words(each) for each in made] == [
        "Which stent, what size, why? Any recall history?",
        "Could I get a second opinion?",
        "Can I ride my bike?",
    ]
    assert all(isinstance(each.parts[0], TickPart) and each.parts[0].ticked for each in made)


def test_the_blank_form_asks_with_empty_boxes(bench: Bench, form: Form) -> None:
    made = make_questions(bench, WIDTH, form.items("ask"), (), ticked=False)

    boxes = [part for each in made for part in each.parts if isinstance(part, TickPart)]
    assert len(boxes) == len(list(form.items("ask")))
    assert not any(box.ticked for box in boxes)


@pytest.mark.parametrize("width", [200.0, 350.0, 726.0])
def test_long_own_questions_keep_inside_their_room(bench: Bench, width: float) -> None:
    made = list(make_questions(bench, width, (), OWN_MANY))

    said = [part for each in made for part in each.parts if isinstance(part, LinesPart)]
    assert all(part.x + part.lines.width <= width for part in said)
    assert words(*made).replace(" ", "") == "".join(OWN_MANY).replace(" ", "")


@pytest.mark.parametrize("size", [1.0, 0.5])
def test_lines_to_write_on_are_as_far_apart_on_any_page(
    make_bench: BenchMaker, size: float
) -> None:
    made = make_ruled(make_bench(Fit(size=size)), WIDTH, 5)

    lines = [part for part in made.parts if isinstance(part, StrokePart)]
    assert [round(line.y * size) for line in lines] == [round(WRITE_PX * n) for n in range(1, 6)]
    assert {line.width for line in lines} == {WIDTH}


def test_the_box_for_notes_says_for_whom_it_is(bench: Bench, form: Form) -> None:
    made = make_notes(bench, WIDTH, 90)

    assert made.slab.height == 90
    assert words(made) == f"{form.page.notes} {form.page.notes_hint}"
    assert isinstance(made.parts[0], PanelPart)
    title, hint = (part for part in made.parts if isinstance(part, LinesPart))
    assert title.x + title.lines.width < hint.x
    assert hint.x + hint.lines.width < WIDTH
