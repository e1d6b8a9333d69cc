# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Search prints what is found, in order, to read or as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edu_app.finding import WIDTH, find
from edu_app.library.link import Link
from edu_app.problems import ContentMissing
from tests.content_tree import FACTS, ContentTree


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    tree = ContentTree(tmp_path)
    tree.topic(
        "beta",
        "A lead.\n\n## Why does it swell? {#why}\n\nA narrow vein makes the leg swell. "
        + "More words follow here. " * 20
        + "\n",
        short_title="Swelling",
    )
    return tree


def test_the_results_are_a_list_to_read(tree: ContentTree) -> None:
    text = find("why swell", tree.root, "en", FACTS, as_json=False)

    head, _, first, link, *rest = text.splitlines()
    assert head.endswith("for “why swell”")
    assert first == " 1. Swelling: Why does it swell? (page)"
    assert link == "    topic:beta#why"
    assert any("A narrow vein makes the leg swell." in line for line in rest)
    assert all(len(line) <= WIDTH for line in text.splitlines())


def test_the_results_can_be_had_as_json(tree: ContentTree) -> None:
    found = json.loads(find("swell", tree.root, "en", FACTS, as_json=True))

    assert set(found) == {"query", "corrected", "counts", "results"}
    assert (found["query"], sum(found["counts"].values())) == ("swell", len(found["results"]))
    first = found["results"][0]
    assert set(first) == {"kind", "id", "link", "place", "heading", "passage", "score"}
    assert (first["kind"], first["id"], first["link"]) == ("topic", "beta", "topic:beta#why")
    assert [row["score"] for row in found["results"]] == sorted(
        (row["score"] for row in found["results"]), reverse=True
    )


def test_one_result_is_one_result(tree: ContentTree) -> None:
    assert find("lump", tree.root, "en", FACTS, as_json=False).startswith("1 result for “lump”\n")


def test_a_mended_word_is_named(tree: ContentTree) -> None:
    text = find("stenossis", tree.root, "en", FACTS, as_json=False)

    assert text.splitlines()[0].endswith("for “stenossis”, read as “stenosis”")
    assert "term:stenosis" in text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "xylophone",
            "Nothing was found for “xylophone”. Try fewer words, or other words for it.",
        ),
        ("", "There is no word to look for. Write: vein-guide search swollen leg"),
        ("\x1b\u202e\0", "There is no word to look for. Write: vein-guide search swollen leg"),
        (
            '"; drop table found --',
            'Nothing was found for “"; drop table found --”. Try fewer words, or other words '
            "for it.",
        ),
    ],
)
def test_nothing_found_is_a_sentence(tree: ContentTree, words: str, sentence: str) -> None:
    assert find(words, tree.root, "en", FACTS, as_json=False) == sentence
    assert json.loads(find(words, tree.root, "en", FACTS, as_json=True))["results"] == []


def test_a_language_without_pages_is_told(tree: ContentTree) -> None:
    with pytest.raises(ContentMissing, match="no pages in the language “xx”"):
        find("leg", tree.root, "xx", FACTS, as_json=False)


def test_every_result_of_the_guide_can_be_opened(content_root: Path) -> None:
    found = json.loads(find("blood clot in my leg", content_root, "en", FACTS, as_json=True))

    assert len(found["results"]) > 5
    assert all(Link.parse(row["link"]) for row in found["results"])


def test_what_is_printed_names_the_clinics_own_number(tree: ContentTree) -> None:
    facts = {"emergency": "112"}

    assert "Call 112 if in doubt." in find("stenosis", tree.root, "en", facts, as_json=False)
