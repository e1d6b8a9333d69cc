# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The whole folder is checked: all languages, in order, each fault once."""

from __future__ import annotations

from edu_app.library.checks import check
from edu_app.paths import assets_dir, content_dir
from tests.content_tree import ContentTree


def test_the_real_content_is_clean() -> None:
    assert [str(fault) for fault in check(content_dir(), assets_dir())] == []


def test_faults_come_by_file_and_line(tree: ContentTree) -> None:
    tree.topic("beta", "> a\n\n`b`\n\n> c\n")
    tree.topic("alpha", "> a [@R16]\n", references="[R16]")
    tree.write("sources.toml", "broken = [")

    found = tree.found()

    assert found == sorted(found)
    assert [file for file, _, _ in found][-1] == "sources.toml"


def test_shared_lists_are_told_once_for_all_languages(tree: ContentTree) -> None:
    tree.page("es/topics/alpha.md", "Palabras.")
    tree.write("diagrams.toml", "broken = [")

    found = tree.found()

    assert found.count(("diagrams.toml", 1, "broken-toml")) == 1


def test_a_second_language_needs_all_its_files(tree: ContentTree) -> None:
    tree.page("es/topics/alpha.md", "Palabras.")

    assert {(file, kind) for file, _, kind in tree.found()} == {
        ("collections.toml", "missing-section"),
        ("es/about.md", "missing-about"),
        ("es/diagrams/veins.toml", "missing-file"),
        ("es/emergency.md", "missing-emergency"),
        ("es/glossary.toml", "missing-file"),
        ("es/phrases.toml", "missing-file"),
    }


def test_links_of_the_file_system_must_stay_inside(tree: ContentTree) -> None:
    outside = tree.root.parent / "outside"
    outside.mkdir()
    (outside / "words.toml").write_text("", "utf-8")
    (tree.root / "en/extra").symlink_to(outside)
    (tree.root / "extra.toml").symlink_to(outside / "words.toml")
    (tree.root / "inside.toml").symlink_to("sources.toml")

    assert tree.found() == [("en/extra", 0, "link-out"), ("extra.toml", 0, "link-out")]


def test_facts_of_the_site_can_be_given(tree: ContentTree) -> None:
    tree.topic("beta", "Ask {clinic}.")

    assert [kind for _, _, kind in tree.found()] == ["unknown-placeholder"]
    assert check(tree.root, tree.assets, {"emergency": "112", "clinic": "us"}) == ()
