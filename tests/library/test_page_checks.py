# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pages are compared with each other: names, ids, parts, related pages and references."""

from __future__ import annotations

import pytest

from tests.content_tree import FRONT, ContentTree

LINES = {name: line for line, name in enumerate(FRONT, 2)}
BETA = "en/topics/beta.md"


@pytest.mark.parametrize("name", ["notes.txt", "Beta2.md", "b_eta.md", ".hidden", "folder"])
def test_a_file_that_is_no_page_is_named(tree: ContentTree, name: str) -> None:
    if name == "folder":
        (tree.root / "en/topics/folder").mkdir()
    else:
        tree.write(f"en/topics/{name}", "")

    assert tree.found() == [(f"en/topics/{name}", 0, "file-name")]


def test_an_id_that_differs_from_the_file_is_named(tree: ContentTree) -> None:
    tree.topic("beta", "Words.", id="betta")

    assert tree.found() == [(BETA, 2, "id-differs")]


def test_an_id_that_two_pages_give_is_named_once(tree: ContentTree) -> None:
    tree.topic("gamma", "Words.", id="delta")
    tree.topic("omega", "Words.", id="delta")

    assert tree.found() == [
        ("en/topics/gamma.md", 2, "id-differs"),
        ("en/topics/omega.md", 2, "duplicate-id"),
        ("en/topics/omega.md", 2, "id-differs"),
    ]


def test_a_link_to_a_heading_must_find_it(tree: ContentTree) -> None:
    tree.topic("alpha", "Words [@R16].\n\n## One part\n\n## Another\n", references="[R16]")
    line = tree.topic(
        "beta",
        "[a](topic:alpha#one-part)\n\n[b](topic:alpha#two)\n\n## Own\n\n[c](topic:beta#own)\n",
    )

    (fault,) = tree.check()

    assert (str(fault.file), fault.line, fault.kind) == (BETA, line + 2, "dead-link")
    assert fault.sentence == "“alpha” has no heading “two”. Its headings are: one-part, another."


def test_a_part_of_a_page_that_is_broken_is_not_judged(tree: ContentTree) -> None:
    tree.write("en/topics/alpha.md", "no front matter")
    tree.topic("beta", "[a](topic:alpha#part) [@R16]", references="[R16]")

    assert tree.found() == [("en/topics/alpha.md", 1, "front-matter")]


@pytest.mark.parametrize("related", ["gamma", "Alpha", "../alpha"])
def test_related_pages_must_exist(tree: ContentTree, related: str) -> None:
    tree.topic("beta", "Words.", related=f"[alpha, {related}]")

    assert tree.found() == [(BETA, LINES["related"], "dead-link")]


def test_references_must_be_cited(tree: ContentTree) -> None:
    tree.topic("beta", "Words.", references="[R16, R40]")

    faults = tree.check()

    assert {(str(fault.file), fault.line) for fault in faults} == {(BETA, LINES["references"])}
    assert [(fault.kind, fault.sentence.partition(" ")[0]) for fault in faults] == [
        ("uncited-reference", "R16"),
        ("uncited-reference", "R40"),
        ("unknown-source", "There"),
    ]


def test_citations_must_be_references(tree: ContentTree) -> None:
    line = tree.topic("beta", "Words.\n\nOne [@R16].\n\nTwo [@R16].")

    assert tree.found() == [(BETA, line + 2, "missing-reference")]


def test_the_sources_of_the_card_belong_to_the_card(tree: ContentTree) -> None:
    tree.page("en/emergency.md", "Call {emergency} [@R16].", references="[R16]")
    tree.topic("beta", "Words.\n\n{{emergency}}")

    assert tree.found() == []
