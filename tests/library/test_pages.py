# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pages are found by id, read once and forgotten in the end."""

from __future__ import annotations

import hashlib
import os
from pathlib import PurePosixPath

import pytest

from edu_app.library.link import Kind, Link
from edu_app.library.pages import PAGES_KEPT
from edu_app.problems import PageBroken
from tests.content_tree import ContentTree


def test_a_page_is_read_once(tree: ContentTree) -> None:
    library = tree.library()

    assert library.topic("alpha") is library.topic("alpha")
    assert library.meta("alpha") is library.meta("alpha")


def test_old_pages_are_forgotten(tree: ContentTree) -> None:
    for number in range(PAGES_KEPT + 1):
        tree.topic(f"page-{number}", "Words.")
    library = tree.library()
    first = library.topic("page-0")

    for number in range(1, PAGES_KEPT + 1):
        library.topic(f"page-{number}")

    assert library.topic("page-0") is not first
    assert library.topic("page-0") == first


def test_a_broken_page_is_tried_again(tree: ContentTree) -> None:
    tree.write("en/topics/beta.md", "no front matter")
    library = tree.library()
    with pytest.raises(PageBroken):
        library.topic("beta")

    tree.topic("beta", "Mended.")

    assert library.topic("beta").blocks


def test_the_head_alone_is_read_for_a_tile(tree: ContentTree) -> None:
    tree.topic("beta", "Words.\n" * 4000)
    path = tree.root / "en/topics/beta.md"
    path.write_bytes(path.read_bytes() + b"words " * 30_000 + b"\xff")
    library = tree.library()

    assert library.meta("beta").short_title == "Title"
    with pytest.raises(PageBroken, match="is not UTF-8"):
        library.topic("beta")


def test_the_minutes_of_a_tile_need_no_blocks(tree: ContentTree) -> None:
    tree.topic("beta", "## One two\n\n- **three** | four -- &\n" + "five " * 290)
    library = tree.library()

    assert library.minutes("beta") == 2
    assert library.topic("beta").minutes == 2


def test_the_minutes_of_a_file_without_front_matter_are_those_of_its_words(
    tree: ContentTree,
) -> None:
    tree.write("en/topics/beta.md", "words " * 151)

    assert tree.library().minutes("beta") == 2


def test_the_page_about_the_guide_is_a_page(tree: ContentTree) -> None:
    assert tree.library().about().meta.id == "about"


def test_the_digest_is_that_of_the_file(tree: ContentTree) -> None:
    raw = (tree.root / "en/topics/alpha.md").read_bytes()

    assert tree.library().topic("alpha").digest == hashlib.sha256(raw).hexdigest()[:8]


def test_the_card_on_a_page_is_that_of_the_emergency_file(tree: ContentTree) -> None:
    tree.topic("beta", "Words.\n\n{{emergency}}")
    library = tree.library()

    assert library.topic("beta").blocks[1:] == tuple(block for block in library.emergency().blocks)
    assert library.topic("beta").word_count == 4


def test_a_page_whose_card_is_broken_still_opens(tree: ContentTree) -> None:
    line = tree.topic("beta", "Words.\n\n{{emergency}}")
    tree.write("en/emergency.md", "no front matter")

    topic = tree.library().topic("beta")

    assert len(topic.blocks) == 1
    assert [(f.line, f.kind) for f in topic.faults] == [(line + 2, "include")]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("topic:alpha", True),
        ("topic:alpha#any-part", True),
        ("topic:gamma", False),
        ("topic:" + "a" * 190, False),
        ("faq:cost", True),
        ("faq:alpha", False),
        ("checklist:", False),
        ("term:clot", True),
        ("term:lump", False),
        ("diagram:veins", True),
        ("diagram:arteries", False),
        ("source:R16", True),
        ("source:R17", False),
        ("home:", True),
        ("about:", True),
        ("tel:911", True),
        ("consult:", False),
        ("consult:first-visit", False),
    ],
)
def test_a_link_leads_to_what_is_there(tree: ContentTree, text: str, there: bool) -> None:
    tree.page("en/faq/cost.md", "Words.")
    link = Link.parse(text)
    assert link is not None

    assert tree.library().has(link) is there


def test_a_link_of_any_length_is_answered(tree: ContentTree) -> None:
    assert not tree.library().has(Link(Kind.TOPIC, "a" * 5000))


def test_the_checklist_is_there_when_both_its_files_are(tree: ContentTree) -> None:
    tree.write("checklist.toml", "")
    assert not tree.library().has(Link(Kind.CHECKLIST))

    tree.write("en/checklist.toml", "")

    assert tree.library().has(Link(Kind.CHECKLIST))


def test_only_pages_count_as_pages(tree: ContentTree) -> None:
    tree.write("en/topics/notes.txt", "")
    tree.write("en/topics/Upper.md", "")
    os.mkdir(tree.root / "en/topics/folder")

    assert tree.library().topic_ids() == ("alpha", "beta")


def test_the_place_of_a_page_follows_from_its_id(tree: ContentTree) -> None:
    assert tree.library().pages.file_of("alpha") == PurePosixPath("en/topics/alpha.md")
