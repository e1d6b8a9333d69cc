# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The first sheet begins with the mark, the title, who has checked it, and the first words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from edu_app.ui.document_parts import BoxKind
from edu_app.ui.paper_head import lead_of, make_head
from edu_app.ui.paper_leaf import InkSetter, lines_of
from edu_app.ui.paper_parts import BoxPart, BrandPart, GroupPart, Made, RulePart, WordsPart
from tests.ui.paper_samples import SHEET, bare
from tests.ui.samples import heading, paragraph

WIDTH = 688.0


def texts(made: Made) -> list[WordsPart]:
    return [part for part in made.parts if isinstance(part, WordsPart)]


def said(made: Made) -> list[str]:
    return [part.leaf.document.toPlainText() for part in texts(made)]


def test_the_head_says_title_review_state_and_lead(setter: InkSetter) -> None:
    made = make_head(setter, WIDTH, SHEET)

    assert said(made) == [
        "Risks of a stent\nDraft: not yet checked · Reading level: 4",
        "The lead.",
    ]
    assert any(isinstance(part, BrandPart) for part in made.parts)


def test_a_page_that_says_nothing_of_its_review_has_only_its_title(setter: InkSetter) -> None:
    assert said(make_head(setter, WIDTH, replace(SHEET, state=())))[0] == "Risks of a stent"


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ((paragraph("First.", lead=True), paragraph("Second.")), "First."),
        ((paragraph("First."),), ""),
        ((heading("Part"), paragraph("Late.", lead=True)), ""),
        ((), ""),
    ],
)
def test_only_a_lead_at_the_very_beginning_stands_in_the_head(
    setter: InkSetter, blocks: tuple[object, ...], words: str
) -> None:
    made = replace(SHEET, blocks=blocks)

    assert "".join(run.text for run in lead_of(made)) == words  # type: ignore[union-attr]  # plain words
    assert said(make_head(setter, WIDTH, made))[1:] == ([words] if words else [])


@pytest.mark.parametrize("title", ["Short", "A long title that needs more than one line " * 3])
def test_the_parts_of_the_head_do_not_touch(setter: InkSetter, title: str) -> None:
    made = make_head(setter, WIDTH, replace(SHEET, title=title))

    mark = next(part for part in made.parts if isinstance(part, BrandPart)).rect
    rule = next(part for part in made.parts if isinstance(part, RulePart))
    first, lead = texts(made)
    assert first.x > mark.right()
    assert first.x + first.leaf.document.textWidth() == pytest.approx(WIDTH)
    assert max(mark.bottom(), first.y + first.leaf.height) < rule.y < lead.y
    assert lead.y + lead.leaf.height < made.slab.height
    assert rule.heavy


def test_a_page_past_its_review_says_so_in_a_box_above_its_words(setter: InkSetter) -> None:
    words = "This page is old. Ask the staff here for a newer one."

    fresh, old = (make_head(setter, WIDTH, replace(SHEET, age=age)) for age in ("", words))

    group = next(part for part in old.parts if isinstance(part, GroupPart))
    box = next(part for part in group.parts if isinstance(part, BoxPart))
    text = next(part for part in group.parts if isinstance(part, WordsPart))
    rule = next(part for part in old.parts if isinstance(part, RulePart))
    lead = texts(old)[-1]
    assert text.leaf.document.toPlainText() == words
    assert box.kind is BoxKind.WARN
    assert rule.y < group.y
    assert group.y + box.rect.height() < lead.y
    assert box.rect.contains(QRectF(text.x, text.y, 1, text.leaf.height))
    assert not any(isinstance(part, GroupPart) for part in fresh.parts)


def test_a_long_title_wraps_and_loses_nothing(setter: InkSetter) -> None:
    title = "A long title that needs more than one line " * 3

    made = make_head(setter, WIDTH, replace(SHEET, title=title))

    assert title in said(made)[0]
    assert len(list(lines_of(texts(made)[0].leaf.document))) > 2


def test_every_sheet_can_have_a_head(setter: InkSetter) -> None:
    assert make_head(setter, WIDTH, bare("")).slab.height > 0
