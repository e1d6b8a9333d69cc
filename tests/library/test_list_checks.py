# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lists are compared with pages and assets."""

from __future__ import annotations

from tests.content_tree import COLLECTIONS, SOURCES, ContentTree


def test_a_step_without_a_page_is_named(tree: ContentTree) -> None:
    tree.write("collections.toml", COLLECTIONS.replace('"beta"', '"gamma"'))

    (fault,) = tree.check()

    assert (str(fault.file), fault.line, fault.kind) == ("collections.toml", 5, "missing-section")
    assert "“gamma”, which is not there in “en”" in fault.sentence


def test_a_step_that_is_there_twice_is_named(tree: ContentTree) -> None:
    tree.write("collections.toml", COLLECTIONS.replace('"beta"', '"beta", "alpha"'))

    assert tree.found() == [("collections.toml", 2, "duplicate-section")]


def test_an_icon_that_is_missing_is_named(tree: ContentTree) -> None:
    tree.write("collections.toml", COLLECTIONS.replace("file-text", "star"))

    assert tree.found() == [("collections.toml", 3, "missing-icon")]


def test_art_that_is_missing_is_named(tree: ContentTree) -> None:
    (tree.assets / "diagrams/veins.light.svg").unlink()

    assert tree.found() == [("diagrams.toml", 6, "missing-art")]


def test_words_for_no_drawing_are_named(tree: ContentTree) -> None:
    tree.write("en/diagrams/arteries.toml", 'title = "a"\n')
    tree.write("en/diagrams/notes.md", "")

    assert tree.found() == [
        ("en/diagrams/arteries.toml", 0, "unknown-diagram"),
        ("en/diagrams/notes.md", 0, "unknown-diagram"),
    ]


def test_a_source_that_nobody_cites_is_named(tree: ContentTree) -> None:
    tree.write("sources.toml", SOURCES + '\n[R17]\ntitle = "a"\nyear = "1"\nkind = "k"\n')

    assert tree.found() == [("sources.toml", 9, "unused-source")]


def test_a_source_cited_in_another_language_is_used(tree: ContentTree) -> None:
    tree.topic("alpha", "Words.")
    assert ("sources.toml", 1, "unused-source") in tree.found()

    tree.page("es/topics/alpha.md", "Palabras [@R16].", references="[R16]")

    assert ("sources.toml", 1, "unused-source") not in tree.found()
