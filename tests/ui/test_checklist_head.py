# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The head of the checklist names the page, and leaves name and day to the person."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import Form
from edu_app.ui.checklist_head import make_head
from edu_app.ui.checklist_marks import StrokePart, lines_in
from edu_app.ui.checklist_paper import Paper, Press
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper_parts import BrandPart, RulePart


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("width", [690.0, 726.0, 900.0])
def test_title_and_lines_stand_side_by_side(
    press: Press, form: Form, width: float, large: bool
) -> None:
    made = make_head(press.case(Paper(large=large)), width, form.page, form.page.own)

    lines = {
        part.lines.text.replace("\n", " "): part
        for part in made.parts
        if isinstance(part, LinesPart)
    }
    strokes = [part for part in made.parts if isinstance(part, StrokePart)]
    label = lines[form.page.name]
    assert lines[form.page.title].x + lines[form.page.title].lines.width < label.x
    assert lines[form.page.about].x + lines[form.page.about].lines.width < label.x
    assert [label.x + label.lines.width < each.x for each in strokes] == [True, True]
    assert {each.x + each.width for each in strokes} == {width}
    assert strokes[0].y < lines[form.page.name_hint].y < strokes[1].y


def test_the_rule_stands_between_the_title_and_the_sentences(press: Press, form: Form) -> None:
    made = make_head(press.case(Paper()), 726, form.page, "One.", "Two.")

    (rule,) = (part for part in made.parts if isinstance(part, RulePart))
    (brand,) = (part for part in made.parts if isinstance(part, BrandPart))
    below = [part for part in made.parts if isinstance(part, LinesPart) and part.y > rule.y]
    assert rule.heavy
    assert brand.rect.bottom() < rule.y
    assert [part.lines.text for part in below] == ["One.", "Two."]
    assert below[-1].y + below[-1].lines.height < made.slab.height


def test_every_word_of_the_head_is_there(press: Press, form: Form) -> None:
    page = form.page

    said = list(lines_in(make_head(press.case(Paper()), 726, page, page.own).parts))

    assert said == [page.title, page.about, page.name, page.name_hint, page.date, page.own]
