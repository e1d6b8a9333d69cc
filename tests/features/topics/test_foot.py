# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""No page goes without its standing line, its sources and its imprint."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.topics.foot import Extras, foot_line, head_words, page_blocks, short_foot
from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.library.model import (
    Anchor,
    Block,
    Callout,
    CalloutKind,
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


def whole(library: Library, extras: Extras, topic_id: str = "alpha") -> tuple[Block, ...]:
    topic = library.topic(topic_id)
    return page_blocks(topic, topic.blocks, library.phrases, extras)


def shown(library: Library, extras: Extras) -> list[str]:
    blocks = whole(library, extras)
    return [each[:28] for each in outline(blocks)]


def test_the_standing_line_is_strong_and_stands_before_the_sources(library: Library) -> None:
    blocks = whole(library, Extras())

    assert shown(library, Extras()) == [TEXT, STANDING, "SourceList"]
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
    blocks = whole(library, EXTRAS)

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

    blocks = whole(library, Extras(), "beta")

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

    words = foot_line(topic, library.phrases)

    assert words == (
        f"{review}. Written by Vein Guide contributors. Published 20 November 2026. "
        f"Version 1.4 ({topic.digest}). Funding: None."
    )


def test_a_banner_stands_above_everything(library: Library) -> None:
    banner = Callout(kind=CalloutKind.WARN, title="This page is old.", blocks=())

    assert whole(library, replace(EXTRAS, banner=(banner,)))[1] is banner
    assert whole(library, Extras(banner=(banner,)))[0] is banner


def test_a_short_version_says_what_every_page_says(library: Library) -> None:
    topic = library.topic("alpha")

    words = short_foot(topic, library.phrases)

    assert words == f"{library.phrases.sheet.standing} Version 1.0 ({topic.digest})."


def test_without_words_there_is_no_first_line() -> None:
    assert head_words("") == ()
    assert head_words("Draft") == (Paragraph(words=(Text(text="Draft", strong=True),)),)


def test_the_way_to_paper_stands_last_where_there_is_no_column_beside(library: Library) -> None:
    blocks = whole(library, replace(EXTRAS, print="Print this page"))

    last = blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.words == (Anchor(text="Print this page", link=Link(Kind.PRINT, "page", "alpha")),)
    assert len(blocks) == len(whole(library, EXTRAS)) + 1
