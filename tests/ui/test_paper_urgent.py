# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The box with the signs that cannot wait has a heavy line and is the same on every sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from edu_app.library.loader import Library
from edu_app.render.letterhead import letterhead
from edu_app.settings import Settings
from edu_app.ui.paper_leaf import Density, InkSetter, lines_of
from edu_app.ui.paper_measure import points
from edu_app.ui.paper_parts import BOX_LINES, BoxPart, IconPart, Made, WordsPart
from edu_app.ui.paper_urgent import make_urgent
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import LETTERHEAD

WIDTH = 740.0


def words(made: Made) -> WordsPart:
    return next(part for part in made.parts if isinstance(part, WordsPart))


def test_the_box_says_whom_to_call_and_why(setter: InkSetter) -> None:
    made = make_urgent(setter, WIDTH, LETTERHEAD)

    assert words(made).leaf.document.toPlainText() == (
        "Get help now: call 911   Chest pain. Not sure? Get help now."
    )


def test_its_line_is_the_heaviest_of_all_and_it_has_a_sign(setter: InkSetter) -> None:
    made = make_urgent(setter, WIDTH, LETTERHEAD)

    box = next(part for part in made.parts if isinstance(part, BoxPart))
    icon = next(part for part in made.parts if isinstance(part, IconPart))
    text = words(made)
    assert BOX_LINES[box.kind][1] == max(width for _, width in BOX_LINES.values())
    assert box.rect == QRectF(0, 0, WIDTH, made.slab.height)
    assert box.rect.contains(icon.rect)
    assert icon.rect.right() < text.x
    assert box.rect.contains(
        QRectF(text.x, text.y, text.leaf.document.textWidth(), text.leaf.height)
    )


@pytest.mark.parametrize(("signs", "least"), [("small", 10), ("cap", 9)])
def test_the_signs_of_the_guide_are_five_lines_at_most(
    ink: Theme, library: Library, signs: str, least: float
) -> None:
    head = letterhead("", (), Settings(), library.phrases)

    leaf = words(make_urgent(InkSetter(ink, Density(signs=signs)), WIDTH, head)).leaf

    assert len(list(lines_of(leaf.document))) <= 5
    assert points(ink.px(signs)) >= least


def test_the_number_is_that_of_the_place(setter: InkSetter) -> None:
    other = replace(LETTERHEAD, urgent="Get help now: call 112")

    assert "call 112" in words(make_urgent(setter, WIDTH, other)).leaf.document.toPlainText()
