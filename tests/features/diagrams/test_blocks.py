# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing in words says all it shows: description, steps, names, and the ways on."""

from __future__ import annotations

import msgspec

from edu_app.features.diagrams.blocks import WORDS, derive_blocks
from edu_app.library.diagram import Diagram
from edu_app.library.inline import text_of
from edu_app.library.model import Anchor, Block, Heading, ItemList, Paragraph
from tests.drawn import BONE, STENT, VEIN, diagram

BOXES = diagram()


def blocks(record: Diagram = BOXES) -> tuple[Block, ...]:
    return derive_blocks(record, lambda words: f"<{words}>")


def of_kind(kind: type[Block], found: tuple[Block, ...]) -> list[Block]:
    return [block for block in found if isinstance(block, kind)]


def lines(found: tuple[Block, ...], number: int) -> list[str]:
    lists = [block for block in found if isinstance(block, ItemList)]
    return [text_of(item.words) for item in lists[number].items]


def test_the_description_comes_first_in_its_paragraphs() -> None:
    first, second = blocks()[:2]

    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert (text_of(first.words), first.lead) == ("Six boxes.", True)
    assert (text_of(second.words), second.lead) == ("A second paragraph.", False)


def test_steps_are_counted_with_their_captions() -> None:
    assert lines(blocks(), 0) == [
        "Step plain. About plain.", "Step open. About open.", "Step close. About close.",
    ]  # fmt: skip


def test_names_say_latin_sentence_and_the_way_on() -> None:
    assert lines(blocks(), 1)[:2] == [
        f"The vein (res vein). It is the vein. <{WORDS['more']}>",
        "The artery (res artery). It is the artery.",
    ]


def test_a_name_alone_stands_alone() -> None:
    bare = msgspec.structs.replace(BONE, latin="", says="")

    assert lines(blocks(diagram(structures=(bare,))), 1) == ["The bone"]


def test_what_is_there_in_several_steps_is_named_once() -> None:
    again = msgspec.structs.replace(STENT, steps=("plain",))

    assert len(lines(blocks(diagram(structures=(VEIN, STENT, again))), 1)) == 2


def test_words_of_the_interface_are_translated() -> None:
    headings = [text_of(block.words) for block in blocks() if isinstance(block, Heading)]

    assert headings == [f"<{WORDS['steps']}>", f"<{WORDS['names']}>"]


def test_a_drawing_without_steps_and_names_has_its_description_and_the_way_back() -> None:
    found = blocks(diagram(steps=(), structures=()))

    assert of_kind(ItemList, found) == of_kind(Heading, found) == []
    assert len(found) == 3


def test_the_last_line_leads_back_to_the_drawing() -> None:
    last = blocks()[-1]

    assert isinstance(last, Paragraph)
    (anchor,) = last.words
    assert isinstance(anchor, Anchor)
    assert str(anchor.link) == "diagram:boxes"
