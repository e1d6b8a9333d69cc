# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every kind of block becomes a slab that says all its words and knows how it may be cut."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtGui import QTextCharFormat

from edu_app.library.model import Block, Callout, CalloutKind
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.paper_leaf import Density, InkSetter
from edu_app.ui.paper_parts import BoxPart, GroupPart, IconPart, Made, Part, WordsPart
from edu_app.ui.paper_slabs import Bench, gap_between, make_slabs
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    VEINS,
    callout,
    figure,
    heading,
    items,
    paragraph,
    risk,
    sources,
    table,
)

WIDTH = 332.0


def bench(setter: InkSetter) -> Bench:
    return Bench(setter=setter, width=WIDTH, diagram={"veins": VEINS}.get)


def slabs(setter: InkSetter, *blocks: Block) -> list[Made]:
    return list(make_slabs(bench(setter), blocks))


def flat(parts: Iterable[Part]) -> list[Part]:
    """Return parts with those inside groups."""
    found: list[Part] = []
    for part in parts:
        found += flat(part.parts) if isinstance(part, GroupPart) else [part]
    return found


def form(part: WordsPart) -> QTextCharFormat:
    """Return how the first words of a text are set."""
    return part.leaf.document.begin().begin().fragment().charFormat()


def said(made: Made) -> str:
    texts = [part for part in flat(made.parts) if isinstance(part, WordsPart)]
    return "\n".join(part.leaf.document.toPlainText() for part in texts)


# ---------------------------------------------------------------- every kind


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (paragraph("Blood flows."), "Blood flows."),
        (heading("Veins"), "Veins"),
        (items("One", "Two"), "Two"),
        (table(), "Cell 1.1"),
        (callout(), "Inside the box."),
        (figure(), "Drawing, not a real image"),
        (risk(), "Out of 100 people with a stent, 7 had a clot."),
    ],
    ids=lambda each: type(each).__name__,
)
def test_a_block_says_its_words(setter: InkSetter, block: Block, words: str) -> None:
    (made,) = slabs(setter, block)

    assert words in said(made)
    assert made.slab.height > 10


def test_a_figure_without_its_drawing_is_left_out(setter: InkSetter) -> None:
    assert slabs(setter, figure("nowhere")) == []


# ---------------------------------------------------------------- what may be cut


def test_a_heading_leads_and_so_does_a_sentence_that_announces(setter: InkSetter) -> None:
    made = slabs(setter, heading("Veins"), paragraph("You may feel:"), items("Pain", "Heat"))

    assert [each.slab.leads for each in made] == [True, True, False]


def test_boxes_drawings_and_counts_are_firm_and_text_is_not(setter: InkSetter) -> None:
    made = slabs(setter, callout(), figure(), risk(), paragraph("Words."), items("One"), table())

    assert [each.slab.firm for each in made] == [True, True, True, False, False, False]


def test_a_box_that_must_be_cut_is_cut_between_lines(setter: InkSetter) -> None:
    (made,) = slabs(setter, callout(items(*"abcdefgh")))

    assert len(made.slab.cuts) > 4
    assert 0 < made.slab.cuts[0] < made.slab.cuts[-1] < made.slab.height


# ---------------------------------------------------------------- boxes


@pytest.mark.parametrize("kind", list(CalloutKind))
def test_a_box_has_a_line_of_its_kind_an_icon_and_a_title(
    setter: InkSetter, kind: CalloutKind
) -> None:
    (made,) = slabs(setter, callout(kind=kind, title="Mind this"))

    parts = flat(made.parts)
    assert [part.kind for part in parts if isinstance(part, BoxPart)] == [BoxKind(kind.value)]
    assert [part.name for part in parts if isinstance(part, IconPart)] != [""]
    assert said(made).startswith("Mind this")


@pytest.mark.parametrize(
    ("kind", "word"),
    [(CalloutKind.DANGER, "Emergency"), (CalloutKind.WARN, "Take care"), (CalloutKind.KEY, "")],
)
def test_boxes_that_warn_are_told_apart_by_a_word(
    setter: InkSetter, kind: CalloutKind, word: str
) -> None:
    (made,) = slabs(setter, callout(kind=kind, title="Signs"))

    assert said(made).split("\n")[0].split("   ") == ["Signs", *([word] if word else [])]


def test_what_a_box_cannot_hold_stands_below_it(setter: InkSetter) -> None:
    block = Callout(kind=CalloutKind.KEY, title="Box", blocks=(paragraph("Inside."), table()))

    box, below = slabs(setter, block)

    assert said(box) == "Box\nInside."
    assert "Cell 1.1" in said(below)
    assert below.slab.gap > 0


def test_the_words_of_a_box_keep_away_from_its_line(ink: Theme) -> None:
    (made,) = slabs(InkSetter(ink, Density(gaps=0.5)), callout())

    group = next(part for part in made.parts if isinstance(part, GroupPart))
    text = next(part for part in group.parts if isinstance(part, WordsPart))
    assert group.x == group.y >= 5
    assert group.x + text.leaf.document.textWidth() + group.x == pytest.approx(WIDTH)
    assert group.y + text.leaf.height + group.y == pytest.approx(made.slab.height)


# ---------------------------------------------------------------- free room


def test_a_new_thought_stands_further_off_than_what_belongs_together() -> None:
    text, head, part = paragraph("Words."), heading("Veins"), heading("Left", level=3)

    below_heading = gap_between(head, text)
    assert below_heading < gap_between(text, text) < gap_between(text, callout())
    assert below_heading < gap_between(text, part) < gap_between(text, head)
    assert gap_between(head, part) == below_heading
    assert gap_between(risk(), sources()) == gap_between(text, head)


def test_the_gap_of_a_slab_is_that_of_its_block(setter: InkSetter) -> None:
    made = slabs(setter, heading("Veins"), paragraph("Words."), paragraph("More."))

    assert made[1].slab.gap == setter.gap(gap_between(heading("V"), paragraph("W")))
    assert made[2].slab.gap > made[1].slab.gap


# ---------------------------------------------------------------- sources


def test_each_source_is_a_slab_under_a_heading_that_leads(setter: InkSetter) -> None:
    made = slabs(setter, paragraph("Words."), sources("R16", "R18"))

    assert [said(each) for each in made[1:]] == [
        "Where this comes from",
        "1  Source text R16.",
        "2  Source text R18.",
    ]
    assert [each.slab.leads for each in made[1:]] == [True, False, False]
    assert made[1].slab.gap > made[2].slab.gap > 0


def test_on_a_full_sheet_the_sources_run_in_one_after_the_other(ink: Theme) -> None:
    made = slabs(InkSetter(ink, Density(run_in=True)), sources("R16", "R18"))

    assert said(made[1]) == "1  Source text R16.   2  Source text R18."


def test_sources_are_in_small_type(setter: InkSetter) -> None:
    made = slabs(setter, sources("R16"))[1]

    (part,) = flat(made.parts)
    assert isinstance(part, WordsPart)
    assert form(part).font().pixelSize() == setter.theme.px("cap")
