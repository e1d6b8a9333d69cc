# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings and icon arrays on paper are small, and say everything that they say on a screen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.render.labels import page_labels, pin_words
from edu_app.ui.paper_leaf import Density, InkSetter
from edu_app.ui.paper_measure import px
from edu_app.ui.paper_parts import ArrayPart, FigurePart, Made, SamplePart, WordsPart
from edu_app.ui.paper_pictures import (
    ARRAY_MM,
    FIGURE_MM,
    array_size,
    gray_words,
    make_figure,
    make_risk,
)
from edu_app.ui.theme import Theme
from tests.ui.samples import ARTERY, NOTE, VEIN, VEINS, drawing, figure, risk

WIDTH = 332.0


def said(made: Made) -> str:
    texts = [part for part in made.parts if isinstance(part, WordsPart)]
    return "\n".join(part.leaf.document.toPlainText() for part in texts)


def spots(made: Made) -> list[QRectF]:
    """Return the rectangle of every part."""
    return [
        QRectF(part.x, part.y, part.leaf.document.textWidth(), part.leaf.height)
        if isinstance(part, WordsPart)
        else part.rect  # type: ignore[attr-defined]  # all other parts here have one
        for part in made.parts
    ]


# ---------------------------------------------------------------- drawings


@pytest.mark.parametrize("size", [(1800, 1200), (1600, 1370), (1560, 820), (400, 2000)])
def test_a_drawing_is_as_wide_as_the_column_unless_that_makes_it_too_high(
    setter: InkSetter, size: tuple[int, int]
) -> None:
    fields = {name: getattr(VEINS, name) for name in VEINS.__struct_fields__}
    diagram = Diagram(**fields | {"width": size[0], "height": size[1]})

    made = make_figure(setter, WIDTH, figure(), diagram)

    art = next(part.rect for part in made.parts if isinstance(part, FigurePart))
    assert art.width() / art.height() == pytest.approx(size[0] / size[1])
    assert art.height() <= px(FIGURE_MM) + 0.01
    assert art.width() <= WIDTH + 0.01
    assert art.width() == pytest.approx(WIDTH) or art.height() == pytest.approx(px(FIGURE_MM))


def test_a_drawing_says_its_caption_its_note_and_its_numbers(setter: InkSetter) -> None:
    made = make_figure(setter, WIDTH, figure(caption="Look left."), VEINS)

    assert said(made).split("\n") == [
        "Look left. Drawing, not a real image",
        *("Iliac vein", "Artery"),
    ]


def test_a_drawing_without_caption_still_says_that_it_is_a_drawing(setter: InkSetter) -> None:
    assert said(make_figure(setter, WIDTH, figure(caption=""), drawing(NOTE))) == (
        "Drawing, not a real image"
    )


def test_where_words_tell_vessels_by_colour_paper_says_what_they_look_like(
    setter: InkSetter, library: Library
) -> None:
    with_artery, without = library.diagram("pelvic-veins"), library.diagram("ankle-pump")
    assert with_artery is not None
    assert without is not None

    assert gray_words() in said(make_figure(setter, WIDTH, figure(), with_artery))
    assert gray_words() not in said(make_figure(setter, WIDTH, figure(), without))


def test_a_full_page_gives_a_drawing_less_height(ink: Theme) -> None:
    heights = [
        made.parts[0].rect.height()  # type: ignore[attr-defined]  # the drawing
        for share in (1.0, 0.8)
        for made in [make_figure(InkSetter(ink, Density(picture=share)), 900, figure(), VEINS)]
    ]

    assert heights == pytest.approx([px(FIGURE_MM), px(FIGURE_MM) * 0.8])


def test_numbers_are_those_of_the_drawing(setter: InkSetter) -> None:
    made = make_figure(setter, WIDTH, figure(), VEINS)

    bullets = [
        b for part in made.parts if isinstance(part, WordsPart) for b in part.leaf.filled.bullets
    ]
    pins = next(part.figure.pins for part in made.parts if isinstance(part, FigurePart))
    assert [(each.number, each.pin) for each in bullets] == [(1, True), (2, True)]
    assert pins == (VEIN, ARTERY)


def test_long_words_of_numbers_stand_in_one_column(setter: InkSetter) -> None:
    long = drawing(
        VEIN, type(ARTERY)(id="b", text="A " * 30, anchor=None, at=(9, 9), align="left", size=9)
    )

    short, tall = (make_figure(setter, WIDTH, figure(), each) for each in (VEINS, long))

    assert len([part for part in short.parts if isinstance(part, WordsPart)]) == 3
    assert len([part for part in tall.parts if isinstance(part, WordsPart)]) == 2


@pytest.mark.parametrize(
    "diagram_id",
    [
        "ivus-view",
        "narrowing-steps",
        "pelvic-veins",
        "stent-steps",
        "ultrasound-probe",
        "venogram-view",
    ],
)
def test_every_real_drawing_keeps_its_words(
    setter: InkSetter, library: Library, diagram_id: str
) -> None:
    diagram = library.diagram(diagram_id)
    assert diagram is not None

    made = make_figure(setter, WIDTH, figure(), diagram)

    for label in page_labels(diagram):
        assert pin_words(label) in said(made)
    assert all(
        QRectF(0, 0, WIDTH + 0.1, made.slab.height + 0.1).contains(spot) for spot in spots(made)
    )
    assert made.slab.firm


# ---------------------------------------------------------------- icon arrays


def test_a_hundred_people_are_a_square_and_a_thousand_are_as_high() -> None:
    assert array_size(100).width() == array_size(100).height() == pytest.approx(px(ARRAY_MM))
    assert array_size(1000).height() == pytest.approx(px(ARRAY_MM))
    assert array_size(1000).width() == pytest.approx(1.6 * px(ARRAY_MM))


@pytest.mark.parametrize("of", [100, 1000])
def test_a_count_says_its_sentence_both_numbers_and_what_is_not_sure(
    setter: InkSetter, of: int
) -> None:
    block = risk(n=7, of=of)

    text = said(make_risk(setter, WIDTH, block))

    assert text.startswith(block.sentence)
    assert "[1]" in text
    assert f"\n7\n{of - 7:,}\n" in f"{text}\n"
    assert text.endswith(block.note)


def test_a_count_without_a_note_ends_with_its_numbers(setter: InkSetter) -> None:
    assert said(make_risk(setter, WIDTH, risk(note=""))).endswith("7\n93")


@pytest.mark.parametrize("of", [100, 1000])
@pytest.mark.parametrize("note", ["", "Short.", "A long note about who paid for it. " * 9])
def test_the_parts_of_a_count_do_not_touch(setter: InkSetter, of: int, note: str) -> None:
    made = make_risk(setter, WIDTH, risk(of=of, note=note))

    sentence, array, *key = spots(made)[:6]
    assert sentence.bottom() < array.top()
    assert array.right() < key[0].left()
    assert all(left.right() < right.left() for left, right in pairwise(key))
    for below in spots(made)[6:]:
        assert below.left() == key[0].left()
        assert below.top() >= max(each.bottom() for each in key)
    whole = QRectF(0, 0, WIDTH + 0.1, made.slab.height + 0.1)
    assert all(whole.contains(spot) for spot in spots(made))


def test_the_key_shows_what_is_counted_first(setter: InkSetter) -> None:
    made = make_risk(setter, WIDTH, risk(of=1000))

    samples = [part for part in made.parts if isinstance(part, SamplePart)]
    assert [(part.counted, part.dot) for part in samples] == [(True, True), (False, True)]
    assert any(isinstance(part, ArrayPart) for part in made.parts)
