# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""No page goes without its standing line, its sources and its imprint."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.topics.foot import Extras, imprint, page_blocks
from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.library.model import (
    Anchor,
    Block,
    Heading,
    ItemList,
    Paragraph,
    SourceList,
    Term,
    Text,
)
from tests.content_tree import ContentTree

EXTRAS = Extras(
    terms=(("clot", "Clot"), ("stenosis", "Tight spot")),
    terms_heading="Words on this page",
    about="Who made this guide",
    head="Not yet checked",
)
TEXT, STANDING = "Text with a source .", "This is general information."
CHECKED = {"clinical_reviewer": "Dr Ada Roe", "reviewed": "2026-01-02", "next_review": "2027-01-02"}


@pytest.fixture
def library(tree: ContentTree) -> Library:
    tree.topic("alpha", "Text with a source [@R16].\n", references="[R16]")
    return tree.library()


def outline(blocks: tuple[Block, ...]) -> list[str]:
    """Return the text of each block, or its kind."""
    return [
        "".join(getattr(run, "text", "") for run in block.words)
        if isinstance(block, Paragraph | Heading)
        else type(block).__name__
        for block in blocks
    ]


def shown(library: Library, extras: Extras | None) -> list[str]:
    blocks = page_blocks(library.topic("alpha"), library.phrases, extras)
    return [each[:28] for each in outline(blocks)]


def test_the_standing_line_is_strong_and_stands_before_the_sources(library: Library) -> None:
    blocks = page_blocks(library.topic("alpha"), library.phrases)

    assert shown(library, None) == [TEXT, STANDING, "SourceList"]
    assert isinstance(blocks[1], Paragraph)
    assert blocks[1].words == (Text(text=library.phrases.sheet.standing, strong=True),)


def test_what_has_no_room_beside_the_text_goes_above_and_under_it(library: Library) -> None:
    assert shown(library, EXTRAS) == [
        "Not yet checked",
        TEXT,
        "Words on this page",
        "ItemList",
        STANDING,
        "SourceList",
        "Who made this guide",
    ]


def test_words_and_head_that_are_not_there_leave_no_gap(library: Library) -> None:
    extras = replace(EXTRAS, terms=(), head="")

    assert shown(library, extras) == [TEXT, STANDING, "SourceList", "Who made this guide"]


def test_the_words_and_the_last_line_lead_on(library: Library) -> None:
    blocks = page_blocks(library.topic("alpha"), library.phrases, EXTRAS)

    found = next(block for block in blocks if isinstance(block, ItemList))
    assert [item.words for item in found.items] == [
        (Term(text="Clot", term_id="clot"),),
        (Term(text="Tight spot", term_id="stenosis"),),
    ]
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.words == (Anchor(text="Who made this guide", link=Link(Kind.ABOUT)),)


def test_a_page_without_sources_ends_with_the_standing_line(tree: ContentTree) -> None:
    library = tree.library()

    blocks = page_blocks(library.topic("beta"), library.phrases)

    assert not any(isinstance(block, SourceList) for block in blocks)
    assert outline(blocks)[-1] == library.phrases.sheet.standing


@pytest.mark.parametrize(
    ("front", "review"),
    [
        ({}, "Draft: not yet checked by a clinician"),
        (CHECKED, "Checked by Dr Ada Roe on 2 January 2026. Next check due by 2 January 2027"),
    ],
)
def test_the_imprint_says_who_when_and_which_text(
    tree: ContentTree, front: dict[str, str], review: str
) -> None:
    tree.topic("alpha", "Text.\n", version='"1.4"', **front)
    library = tree.library()
    topic = library.topic("alpha")

    words = imprint(topic, library.phrases)

    assert words == f"{review}. Published 20 November 2026. Version 1.4 ({topic.digest})."
