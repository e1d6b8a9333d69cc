# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings say what their numbers mean, and counts of people say both halves."""

from __future__ import annotations

import pytest

from edu_app.library.loader import Library
from edu_app.ui.document_parts import (
    ArrayObject,
    BoxKind,
    FigureObject,
    Role,
    SampleObject,
)
from edu_app.ui.document_pictures import array_name, label_px
from edu_app.ui.document_writer import OBJECT_CHARACTER
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    ARTERY,
    VEIN,
    VEINS,
    Leaf,
    drawing,
    figure,
    risk,
    tree,
    walk,
)

OPEN = "Open the drawing: move, zoom, tap"
NARROW, WIDE = 400, 900
"""Widths at which the labels of the sample drawing are too small to read, and large enough."""


# ---------------------------------------------------------------- drawings


def test_on_a_narrow_page_labels_become_numbers_with_a_list(theme: Theme) -> None:
    leaf = Leaf(theme, NARROW).fill(figure())

    bullets = [(leaf.document.findBlock(b.position).text(), b) for b in leaf.filled.bullets]

    assert leaf.lines() == [OBJECT_CHARACTER, "Veins", "Iliac vein", "Artery", OPEN]
    assert [(text, bullet.number, bullet.pin) for text, bullet in bullets] == [
        ("Iliac vein", 1, True),
        ("Artery", 2, True),
    ]
    assert leaf.filled.objects == {1: FigureObject(diagram=VEINS, pins=(VEIN, ARTERY), words=False)}


def test_on_a_wide_page_the_words_stand_on_the_drawing(theme: Theme) -> None:
    leaf = Leaf(theme, WIDE).fill(figure())

    assert leaf.lines() == [OBJECT_CHARACTER, "Veins", OPEN]
    assert leaf.filled.bullets == []
    assert leaf.filled.objects[1] == FigureObject(diagram=VEINS, pins=(VEIN, ARTERY), words=True)


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_a_screen_reader_hears_every_label_either_way(theme: Theme, width: int) -> None:
    leaf = Leaf(theme, width).fill(figure())

    assert tree(leaf.filled.nodes) == [
        (
            "GRAPHIC",
            "Two veins.",
            [
                ("PARAGRAPH", "Veins"),
                ("LIST_ITEM", "Iliac vein"),
                ("LIST_ITEM", "Artery"),
                ("PARAGRAPH", OPEN, [("LINK", OPEN)]),
            ],
        )
    ]
    assert leaf.filled.nodes[0].description == VEINS.description
    assert [box.kind for box in leaf.filled.boxes] == [BoxKind.FIGURE]


def test_a_figure_without_words_of_its_own_uses_those_of_the_drawing(theme: Theme) -> None:
    leaf = Leaf(theme, NARROW).fill(figure(alt="", caption=""))

    assert leaf.filled.nodes[0].name == VEINS.alt
    assert leaf.lines()[1] == "Iliac vein"


def test_the_drawing_itself_carries_its_words(theme: Theme) -> None:
    leaf = Leaf(theme).fill(figure())

    block = next(block for block in leaf.blocks() if block.text() == OBJECT_CHARACTER)

    assert block.begin().fragment().charFormat().toolTip() == "Two veins."


def test_a_tap_on_the_drawing_and_one_stop_of_the_keyboard_open_it(theme: Theme) -> None:
    leaf = Leaf(theme, NARROW).fill(figure())

    block = next(block for block in leaf.blocks() if OBJECT_CHARACTER in block.text())

    assert block.begin().fragment().charFormat().anchorHref() == "diagram:veins"
    stops = [(str(each.link), each.name) for each in leaf.filled.anchors]
    assert stops == [("diagram:veins", OPEN)]


def test_the_smallest_label_decides_whether_words_fit() -> None:
    assert label_px(VEINS, 1800) == 40
    assert label_px(VEINS, 450) == 10
    assert label_px(drawing(), 450) == 0


def test_a_drawing_without_labels_has_no_list(theme: Theme) -> None:
    leaf = Leaf(theme, diagram={"veins": drawing()}.get).fill(figure())

    assert leaf.lines() == [OBJECT_CHARACTER, "Veins", OPEN]
    assert leaf.filled.bullets == []


def test_every_real_drawing_has_words_for_a_screen_reader(theme: Theme, library: Library) -> None:
    leaf = Leaf(theme, 572, diagram=library.diagram)
    ids = [diagram.id for diagram in library.diagrams()]
    assert ids

    leaf.fill(*(figure(diagram_id, alt="") for diagram_id in ids))

    graphics = [node for node in leaf.filled.nodes if node.role is Role.GRAPHIC]
    assert len(graphics) == len(ids)
    assert all(node.name and node.description for node in graphics)


# ---------------------------------------------------------------- counts of people


@pytest.mark.parametrize(
    ("n", "of", "lines", "picture"),
    [
        (7, 100, ("7 had a clot", "93 had none"), "Picture of 100 people, 7 of them filled in"),
        (
            40,
            1000,
            ("40 had a clot", "960 had none"),
            "Picture of 1,000 people, 40 of them filled in",
        ),
        (0, 100, ("0 had a clot", "100 had none"), "Picture of 100 people, 0 of them filled in"),
        (
            1000,
            1000,
            ("1,000 had a clot", "0 had none"),
            "Picture of 1,000 people, 1,000 of them filled in",
        ),
    ],
)
def test_both_halves_of_a_count_are_said(
    theme: Theme, n: int, of: int, lines: tuple[str, str], picture: str
) -> None:
    block = risk(n, of)
    leaf = Leaf(theme).fill(block)

    assert tree(leaf.filled.nodes) == [
        ("PARAGRAPH", block.sentence, [("LINK", "Source 1")]),
        ("GRAPHIC", picture),
        ("PARAGRAPH", lines[0]),
        ("PARAGRAPH", lines[1]),
        ("PARAGRAPH", "One register."),
    ]
    assert array_name(block) == picture
    assert [line.strip(f"{OBJECT_CHARACTER} ") for line in leaf.lines()] == [
        f"{block.sentence}\u00a0[1]",
        "",
        *lines,
        "One register.",
    ]


@pytest.mark.parametrize(("of", "dot"), [(100, False), (1000, True)])
def test_the_key_shows_what_stands_in_the_picture(theme: Theme, of: int, dot: bool) -> None:
    leaf = Leaf(theme).fill(risk(3, of))

    array, *samples = leaf.filled.objects.values()

    assert isinstance(array, ArrayObject)
    side = theme.px("small")
    assert samples == [
        SampleObject(counted=True, side=side, dot=dot),
        SampleObject(counted=False, side=side, dot=dot),
    ]


def test_a_count_without_a_note_ends_with_its_key(theme: Theme) -> None:
    leaf = Leaf(theme).fill(risk(note=""))

    assert leaf.lines()[-1].endswith("93 had none")


def test_a_count_leads_to_its_source(theme: Theme) -> None:
    leaf = Leaf(theme).fill(risk())

    assert [str(span.link) for span in leaf.filled.anchors] == ["source:R16"]


def test_every_number_on_a_real_page_is_said_as_text(theme: Theme, library: Library) -> None:
    topic = library.topic("risks")
    leaf = Leaf(theme, diagram=library.diagram).fill(*topic.blocks)

    graphics = [node for node in walk(leaf.filled.nodes) if node.role is Role.GRAPHIC]
    spoken = {node.name for node in walk(leaf.filled.nodes) if node.role is Role.PARAGRAPH}
    risks = [thing.risk for thing in leaf.filled.objects.values() if isinstance(thing, ArrayObject)]

    assert len(graphics) == len(risks) > 0
    assert all(block.sentence in spoken for block in risks)
