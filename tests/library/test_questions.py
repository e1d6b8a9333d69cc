# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A file of questions becomes questions with their answers, each with an id of its own."""

from __future__ import annotations

from pathlib import PurePosixPath

from edu_app.library.model import Callout, Heading, Paragraph, SourceList
from edu_app.library.page import texts
from edu_app.library.questions import question_ids
from tests.content_tree import ContentTree

FILE = PurePosixPath("en/faq/tests.md")
BODY = """Here are questions.

## Does it *hurt*? {#hurt}

**Often, no.** Ask your team [@R16].

### A part of the answer

!!! ok "Good"
    Words.

## Will I be awake? {#awake}

**Ask.**
"""


def test_each_heading_is_a_question_with_what_follows_it(tree: ContentTree) -> None:
    tree.page(str(FILE), BODY, references="[R16]")

    group = tree.library().faq("tests")

    assert [question.id for question in group.questions] == ["hurt", "awake"]
    first, second = group.questions
    assert [type(block) for block in first.blocks] == [Paragraph, Heading, Callout]
    assert list(texts(second.blocks[0])) == ["Ask."]
    assert isinstance(group.topic.blocks[-1], SourceList)
    assert group.topic.meta.id == "tests"


def test_ids_are_found_without_making_blocks(tree: ContentTree) -> None:
    tree.page(str(FILE), BODY + "\n## No id\n\n### Deep {#deep}\n")

    assert question_ids(tree.root, FILE) == ("hurt", "awake")
    assert question_ids(tree.root, PurePosixPath("en/faq/none.md")) == ()


def test_a_question_leads_to_its_group(tree: ContentTree) -> None:
    tree.page(str(FILE), BODY)
    tree.page("en/faq/later.md", "Words.\n\n## Again? {#hurt}\n\nNo.\n")
    library = tree.library()

    assert library.group_of("awake") == "tests"
    assert library.group_of("hurt") == "later"  # the first by name
    assert library.group_of("nothing") == ""


def test_groups_stand_in_the_order_of_the_path(tree: ContentTree) -> None:
    for name in ("a", "b", "c"):
        tree.page(f"en/faq/{name}.md", BODY)
    path = (tree.root / "collections.toml").read_text("utf-8")
    tree.write("collections.toml", 'faq = ["c", "gone", "a"]\n' + path)

    assert tree.library().faq_ids() == ("c", "a", "b")


def test_without_a_folder_there_are_no_groups(tree: ContentTree) -> None:
    assert tree.library().faq_ids() == ()
