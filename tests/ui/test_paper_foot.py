# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The foot of a sheet says what it is not, whose it is, and which sheet of which page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.ui.paper_foot import make_foot, number_words
from edu_app.ui.paper_leaf import InkSetter, lines_of
from edu_app.ui.paper_parts import Made, RulePart, WordsPart
from tests.ui.paper_samples import SHEET

WIDTH = 688.0


def texts(made: Made) -> list[WordsPart]:
    return [part for part in made.parts if isinstance(part, WordsPart)]


def test_the_foot_says_everything(setter: InkSetter) -> None:
    made = make_foot(setter, WIDTH, SHEET, (1, 2))

    assert [part.leaf.document.toPlainText() for part in texts(made)] == [
        "General information.",
        "Risks · Page 1 of 2",
        "Draft: not yet checked · Version 0.1 (0123abcd) · Written by us",
    ]


def test_a_loose_sheet_can_be_put_back_where_it_belongs() -> None:
    assert number_words(SHEET, (2, 3)) == "Risks · Page 2 of 3"


@pytest.mark.parametrize("repeat", [1, 4, 12])
def test_the_parts_of_the_foot_do_not_touch(setter: InkSetter, repeat: int) -> None:
    long = replace(SHEET, standing="It is no diagnosis. " * repeat, origin=SHEET.origin * repeat)

    made = make_foot(setter, WIDTH, long, (1, 2))

    standing, number, origin = texts(made)
    rule = next(part for part in made.parts if isinstance(part, RulePart))
    assert 0 < rule.y < standing.y == number.y
    assert standing.x + standing.leaf.document.textWidth() < number.x
    assert number.x + number.leaf.document.textWidth() <= WIDTH
    assert len(list(lines_of(number.leaf.document))) == 1
    assert max(part.y + part.leaf.height for part in (standing, number)) <= origin.y
    assert origin.y + origin.leaf.height <= made.slab.height


def test_the_foot_is_three_lines_for_what_is_usual(setter: InkSetter) -> None:
    made = make_foot(setter, WIDTH, SHEET, (1, 2))

    standing, _, origin = texts(made)
    lines = [len(list(lines_of(part.leaf.document))) for part in (standing, origin)]
    assert sum(lines) <= 3
