# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An entry of the map of codes that leads nowhere is told, in every language."""

from __future__ import annotations

import shutil

import pytest

from tests.content_tree import ContentTree
from tests.library.test_codes import HEAD, entry


@pytest.mark.parametrize("page", ["topic:alpha", "topic:alpha#part", "faq:why"])
def test_an_entry_that_leads_somewhere_is_fine(tree: ContentTree, page: str) -> None:
    tree.topic("alpha", "Alpha text [@R16].\n\n## A part {#part}\n\nMore.\n", references="[R16]")
    tree.page("en/faq/first.md", "## Why? {#why}\n\n**Because.** It is so.\n")
    collections = (tree.root / "collections.toml").read_text()
    tree.write("collections.toml", f'faq = ["first"]\n\n{collections}')
    tree.write("codes.toml", HEAD + entry("I87.1", page))

    assert tree.found() == []


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("topic:nowhere", "leads to “topic:nowhere”, which is not there in “en”"),
        ("faq:nowhere", "leads to “faq:nowhere”, which is not there in “en”"),
        ("topic:alpha#nowhere", "“alpha” has no heading “nowhere”. Its headings are: none."),
    ],
)
@pytest.mark.parametrize("file", ["codes.toml", "codes.local.toml"])
def test_a_target_that_is_not_there_is_told(
    tree: ContentTree, file: str, page: str, words: str
) -> None:
    tree.write(file, HEAD + entry("I87.2", "topic:beta") + entry("I87.1", page))

    (fault,) = tree.check()

    assert (str(fault.file), fault.line, fault.kind) == (file, 12, "dead-link")
    assert words in fault.sentence


def test_every_language_needs_the_page(tree: ContentTree) -> None:
    shutil.copytree(tree.root / "en", tree.root / "es")
    (tree.root / "es/topics/beta.md").unlink()
    tree.write("collections.toml", '[[section]]\ntopic = "alpha"\nicon = "file-text"\n'
               'family = "learn"\n')  # fmt: skip  # as short as it is
    tree.write("codes.toml", HEAD + entry("I87.1", "topic:beta"))

    faults = [fault for fault in tree.check() if fault.kind == "dead-link"]

    assert ["“es”" in fault.sentence for fault in faults] == [True]


def test_what_is_broken_in_the_map_is_a_fault_of_the_folder(tree: ContentTree) -> None:
    tree.write("codes.toml", HEAD + entry("?", "topic:alpha"))

    assert tree.found() == [("codes.toml", 6, "broken-code")]
