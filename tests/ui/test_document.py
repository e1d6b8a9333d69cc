# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every kind of block becomes text, marks, links and nodes; filling again leaves nothing behind."""

from __future__ import annotations

import gc
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QTextFormat

from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.library.model import Block, CalloutKind, ItemList, ListItem, Table, Text
from edu_app.profile import KIOSK
from edu_app.ui.document import CALLOUT_INK, callout_word, items_word, level_word
from edu_app.ui.document_parts import BoxKind, FigureObject, Role
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    RISKS,
    Leaf,
    ThemeMaker,
    anchor,
    callout,
    cite,
    figure,
    heading,
    items,
    paragraph,
    risk,
    sources,
    table,
    term,
    tree,
    walk,
    words,
)

PAGE = Path("/proc/self/statm")
REFILLS = 300
NESTED = ItemList(
    items=(
        ListItem(words=words("Veins"), below=items("Deep", "Shallow")),
        ListItem(words=words("Arteries")),
    )
)
EVERY_KIND: tuple[Block, ...] = (
    paragraph("The lead.", lead=True),
    heading("A heading"),
    paragraph("See ", anchor(), " and ", term(), cite(), "."),
    heading("A smaller heading", level=3, part="smaller"),
    NESTED,
    items("One", "Two", ordered=True),
    table(),
    *(callout(kind=kind, title=f"A box: {kind}") for kind in CalloutKind),
    figure(),
    risk(),
    sources("R16", "R02"),
)


@pytest.fixture
def leaf(theme: Theme) -> Leaf:
    return Leaf(theme)


# ---------------------------------------------------------------- text and nodes


@pytest.mark.parametrize(
    ("block", "lines", "nodes"),
    [
        (paragraph("Blood flows."), ["Blood flows."], [("PARAGRAPH", "Blood flows.")]),
        (
            paragraph("The lead.", lead=True),
            ["The lead."],
            [("PARAGRAPH", "The lead.")],
        ),
        (
            paragraph("See ", anchor(), "."),
            ["See Risks."],
            [("PARAGRAPH", "See Risks.", [("LINK", "Risks")])],
        ),
        (
            paragraph("A ", term(), cite(2), "."),
            ["A stent\u00a0[2]."],
            [("PARAGRAPH", "A stent.", [("LINK", "stent"), ("LINK", "Source 2")])],
        ),
        (heading("Veins"), ["Veins"], [("HEADING", "Veins")]),
        (
            items("One", "Two"),
            ["One", "Two"],
            [("LIST", "List, items: 2", [("LIST_ITEM", "One"), ("LIST_ITEM", "Two")])],
        ),
        (
            NESTED,
            ["Veins", "Deep", "Shallow", "Arteries"],
            [
                (
                    "LIST",
                    "List, items: 2",
                    [
                        (
                            "LIST_ITEM",
                            "Veins",
                            [
                                (
                                    "LIST",
                                    "List, items: 2",
                                    [("LIST_ITEM", "Deep"), ("LIST_ITEM", "Shallow")],
                                )
                            ],
                        ),
                        ("LIST_ITEM", "Arteries"),
                    ],
                )
            ],
        ),
        (
            callout(paragraph("Inside."), items("One"), title="Look"),
            ["Look", "Inside.", "One"],
            [
                (
                    "GROUP",
                    "Look",
                    [
                        ("HEADING", "Look"),
                        ("PARAGRAPH", "Inside."),
                        ("LIST", "List, items: 1", [("LIST_ITEM", "One")]),
                    ],
                )
            ],
        ),
        (
            sources("R16", "R02"),
            ["Where this comes from", "Source text R16.", "Source text R02."],
            [
                ("HEADING", "Where this comes from"),
                (
                    "LIST",
                    "List, items: 2",
                    [("LIST_ITEM", "Source text R16."), ("LIST_ITEM", "Source text R02.")],
                ),
            ],
        ),
    ],
)
def test_a_block_becomes_text_and_nodes(
    leaf: Leaf, block: Block, lines: list[str], nodes: list[object]
) -> None:
    leaf.fill(block)

    assert leaf.lines() == lines
    assert tree(leaf.filled.nodes) == nodes


def test_the_title_is_the_first_heading(leaf: Leaf) -> None:
    leaf.fill(paragraph("Text."), title="Risks")

    assert leaf.lines() == ["Risks", "Text."]
    assert [(node.role, node.description) for node in leaf.filled.nodes] == [
        (Role.HEADING, "Heading level 1"),
        (Role.PARAGRAPH, ""),
    ]


def test_the_foot_is_the_last_and_small_text_of_a_page(theme: Theme) -> None:
    leaf = Leaf(theme, foot="Version 0.1").fill(paragraph("Text."), callout(), title="Page")

    last = leaf.blocks()[-1]
    assert last.text() == "Version 0.1"
    assert last.begin().fragment().charFormat().font().pixelSize() == theme.px("small")
    assert tree(leaf.filled.nodes)[-1] == ("PARAGRAPH", "Version 0.1")


def test_a_page_without_title_and_text_is_empty(leaf: Leaf) -> None:
    leaf.fill()

    assert leaf.lines() == []
    assert leaf.filled.nodes == []


def test_headings_have_their_level_for_eye_and_ear(leaf: Leaf) -> None:
    leaf.fill(heading("Two"), heading("Three", 3), callout(), sources(), title="One")

    levels = {block.text(): block.blockFormat().headingLevel() for block in leaf.blocks()}
    headings = [node for node in walk(leaf.filled.nodes) if node.role is Role.HEADING]

    assert levels["One"] == 1
    assert levels["Two"] == levels["Where this comes from"] == 2
    assert levels["Three"] == levels["Box"] == 3
    assert [levels[node.name] for node in headings] == [1, 2, 3, 3, 2]
    assert all(node.description == level_word(levels[node.name]) for node in headings)


def test_a_smaller_heading_is_set_smaller(leaf: Leaf) -> None:
    leaf.fill(heading("Two"), heading("Three", 3), paragraph("Text"), title="One")

    formats = [block.begin().fragment().charFormat() for block in leaf.blocks()]
    sizes = [made.font().pixelSize() for made in formats]

    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes[:3])) == 3


@pytest.mark.parametrize("kind", CalloutKind)
def test_each_box_says_what_it_is_in_words_and_colour(leaf: Leaf, kind: CalloutKind) -> None:
    leaf.fill(callout(kind=kind, title="Title"))

    box = BoxKind(kind.value)
    group = leaf.filled.nodes[0]
    title = next(block for block in leaf.blocks() if block.text() == "Title")
    ink = title.begin().fragment().charFormat().foreground().color()
    assert [made.kind for made in leaf.filled.boxes] == [box]
    assert (group.name, group.description) == ("Title", callout_word(box))
    assert ink == leaf.theme.colour(CALLOUT_INK[box])


def test_strong_and_emphasised_words_look_so(leaf: Leaf) -> None:

    runs = (
        Text(text="plain "),
        Text(text="strong ", strong=True),
        Text(text="soft", emphasis=True),
    )
    leaf.fill(paragraph(*runs))

    fonts = {}
    fragments = leaf.blocks()[0].begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        fonts[fragment.text()] = fragment.charFormat().font()
        fragments += 1
    assert fonts["strong "].weight() == 700
    assert fonts["plain "].weight() == 400
    assert fonts["soft"].italic()


# ---------------------------------------------------------------- links, bullets, parts


def test_links_stand_in_reading_order_where_their_words_are(leaf: Leaf) -> None:
    risks = Link(Kind.TOPIC, "risks", "clots")
    last = Table(
        caption="Where", header=(words("A"), words("B")), rows=((words("x"), words(anchor())),)
    )
    leaf.fill(
        paragraph("See ", anchor("Clots", risks), "."),
        table(2, 1),
        callout(paragraph("A ", term("vein", "vein"), cite(3, "R21"), ".")),
        last,
    )

    spans = leaf.filled.anchors
    assert [leaf.text(span.start, span.end) for span in spans] == [
        "Clots",
        "vein",
        "\u00a0[3]",
        "Risks",
    ]
    assert [str(span.link) for span in spans] == [
        "topic:risks#clots",
        "term:vein",
        "source:R21",
        "topic:risks",
    ]
    assert [span.name for span in spans] == ["Clots", "vein", "Source 3", "Risks"]
    assert [span.start for span in spans] == sorted(span.start for span in spans)


def test_every_link_has_its_node_and_its_address(leaf: Leaf) -> None:
    leaf.fill(*EVERY_KIND)

    nodes = [node for node in walk(leaf.filled.nodes) if node.role is Role.LINK]
    addresses = set()
    for block in leaf.blocks():
        fragments = block.begin()
        while not fragments.atEnd():
            addresses.add(fragments.fragment().charFormat().anchorHref())
            fragments += 1

    assert [(node.start, node.end, node.name) for node in nodes] == [
        (span.start, span.end, span.name) for span in leaf.filled.anchors
    ]
    assert addresses - {""} == {str(span.link) for span in leaf.filled.anchors}


def test_bullets_stand_at_the_start_of_their_lines(leaf: Leaf) -> None:
    leaf.fill(NESTED, items("First", "Second", ordered=True), sources("R16"))

    found = [
        (leaf.document.findBlock(bullet.position).text(), bullet.number)
        for bullet in leaf.filled.bullets
    ]
    starts = [leaf.document.findBlock(b.position).position() for b in leaf.filled.bullets]

    assert found == [
        ("Veins", 0),
        ("Deep", 0),
        ("Shallow", 0),
        ("Arteries", 0),
        ("First", 1),
        ("Second", 2),
        ("Source text R16.", 1),
    ]
    assert starts == [bullet.position for bullet in leaf.filled.bullets]


def test_a_list_below_another_stands_further_in(leaf: Leaf) -> None:
    leaf.fill(NESTED, callout(items("In a box")))

    left = {block.text(): block.blockFormat().leftMargin() for block in leaf.blocks()}

    assert 0 < left["Veins"] == left["Arteries"]
    assert left["Deep"] == left["Shallow"] == 2 * left["Veins"]
    assert left["In a box"] > left["Box"] > 0


def test_parts_lead_to_headings_and_sources(leaf: Leaf) -> None:
    leaf.fill(heading("Clots", part="clots"), paragraph("Text."), sources("R16", "R02"))

    found = {
        part: leaf.document.findBlock(position).text()
        for part, position in leaf.filled.parts.items()
    }

    assert found == {
        "clots": "Clots",
        "sources": "Where this comes from",
        "source-r16": "Source text R16.",
        "source-r02": "Source text R02.",
    }


# ---------------------------------------------------------------- the whole page


def test_nodes_span_their_own_text_in_reading_order(leaf: Leaf) -> None:
    leaf.fill(*EVERY_KIND, title="Every kind")

    flat = list(walk(leaf.filled.nodes))
    starts = [node.start for node in leaf.filled.nodes]

    assert starts == sorted(starts)
    assert all(node.start <= node.end for node in flat)
    assert all(node.name for node in flat)
    for node in flat:
        if node.role in (Role.PARAGRAPH, Role.HEADING, Role.CELL, Role.LIST_ITEM):
            stands = leaf.text(node.start, node.end).replace("\u00a0[1]", "").strip("\ufffc ")
            assert stands.startswith(node.name) or node.start == node.end


def test_parents_enclose_their_children(leaf: Leaf) -> None:
    leaf.fill(*EVERY_KIND)

    for node in walk(leaf.filled.nodes):
        for child in node.children:
            assert node.start <= child.start
            assert child.end <= node.end, (node, child)


def test_every_box_has_its_kind_in_order(leaf: Leaf) -> None:
    leaf.fill(*EVERY_KIND)

    assert [box.kind for box in leaf.filled.boxes] == [
        BoxKind.TABLE,
        *(BoxKind(kind.value) for kind in CalloutKind),
        BoxKind.FIGURE,
        BoxKind.RISK,
    ]


def test_a_drawing_that_is_not_there_leaves_no_hole(leaf: Leaf) -> None:
    leaf.fill(paragraph("Before."), figure("nowhere"), paragraph("After."))

    assert leaf.lines() == ["Before.", "After."]
    assert leaf.filled.boxes == []
    assert not any(isinstance(thing, FigureObject) for thing in leaf.filled.objects.values())


def test_text_goes_on_right_after_a_box(leaf: Leaf) -> None:
    leaf.fill(callout(), paragraph("After."))

    blocks = leaf.blocks()
    after = next(block for block in blocks if block.text() == "After.")
    inside = next(block for block in blocks if block.text() == "Inside the box.")
    gap = leaf.rect_of(after).top() - leaf.rect_of(inside).bottom()
    assert gap < leaf.theme.em(22 + 20 + 20)
    assert after.blockFormat().leftMargin() == 0
    assert blocks[-1] == after


def test_a_box_at_the_end_leaves_only_a_hairline(leaf: Leaf) -> None:
    leaf.fill(callout())

    last = leaf.blocks()[-1]
    assert last.text() == ""
    assert leaf.rect_of(last).height() <= 2


def test_two_boxes_in_a_row_do_not_overlap(leaf: Leaf) -> None:
    leaf.fill(callout(), callout(kind=CalloutKind.DANGER), table(), callout())

    boxes = [box.rect for box in leaf.scene().boxes]
    assert all(first.bottom() < second.top() for first, second in pairwise(boxes))


@pytest.mark.parametrize("percent", [100, 200])
def test_every_real_page_is_written_whole(
    make_theme: ThemeMaker, library: Library, percent: int
) -> None:
    leaf = Leaf(make_theme(KIOSK, percent=percent), 700, percent >= 150, library.diagram)

    for topic_id in library.path().order():
        topic = library.topic(topic_id)
        leaf.fill(*topic.blocks, title=topic.meta.title)

        assert leaf.lines()[0] == topic.meta.title
        assert len(leaf.scene().boxes) == len(leaf.filled.boxes)
        assert leaf.document.size().height() > 1000
        assert leaf.document.size().width() <= 701, topic_id


# ---------------------------------------------------------------- filling again


def memory_pages() -> int:
    """Return the memory that the program holds now, in pages of 4 KiB."""
    return int(PAGE.read_text().split()[1])


def test_filling_again_shows_only_the_new_page(leaf: Leaf) -> None:
    leaf.fill(*EVERY_KIND, title="Old")

    leaf.fill(paragraph("New."))

    assert leaf.lines() == ["New."]
    assert leaf.document.rootFrame().childFrames() == []
    assert len(leaf.blocks()) == 1


def test_filling_again_gives_the_same_page(leaf: Leaf) -> None:
    first = leaf.fill(*EVERY_KIND, title="Page")
    text, nodes, size = first.lines(), tree(first.filled.nodes), first.document.size()

    again = leaf.fill(paragraph("Something else.")).fill(*EVERY_KIND, title="Page")

    assert (again.lines(), tree(again.filled.nodes), again.document.size()) == (text, nodes, size)


def test_filling_again_does_not_collect_formats(leaf: Leaf) -> None:
    leaf.fill(*EVERY_KIND)
    before = len(leaf.document.allFormats())

    for _ in range(20):
        leaf.fill(*EVERY_KIND)

    assert len(leaf.document.allFormats()) == before
    assert all(isinstance(made, QTextFormat) for made in leaf.document.allFormats())


@pytest.mark.skipif(not PAGE.exists(), reason="only Linux says how much memory is resident")
def test_three_hundred_pages_take_no_more_memory_than_a_few(leaf: Leaf) -> None:
    for _ in range(40):
        leaf.fill(*EVERY_KIND, title="Page").scene()
    gc.collect()
    objects, pages = len(gc.get_objects()), memory_pages()

    for _ in range(REFILLS):
        leaf.fill(*EVERY_KIND, title="Page").scene()

    gc.collect()
    assert len(gc.get_objects()) - objects < REFILLS / 10
    # a document that stayed alive for each page would take some 90 MB
    assert (memory_pages() - pages) * 4096 < 3_000_000


def test_the_record_of_the_page_before_is_let_go(leaf: Leaf) -> None:
    old = leaf.fill(*EVERY_KIND).filled

    leaf.fill(paragraph("New."))

    gc.collect()
    assert sys.getrefcount(old) <= 3


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("count", [1, 7])
def test_lists_say_their_length(count: int) -> None:
    assert items_word(count) == f"List, items: {count}"


def test_the_link_of_a_topic_is_what_the_text_says() -> None:
    assert str(RISKS) == "topic:risks"
