# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is compiled is the same each time, and nothing that could be read wrongly later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from edu_app.library.compiled import compiled_for, file_beside
from tests.content_tree import ContentTree
from tools.bundle.compiling import Noted, compile_content


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    yield
    compiled_for.cache_clear()


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path / "one")


def test_two_runs_give_the_same_bytes_wherever_the_folder_lies(
    tree: ContentTree, tmp_path: Path
) -> None:
    other = ContentTree(tmp_path / "another" / "place")

    first = compile_content(tree.root, tree.assets).read_bytes()

    assert compile_content(tree.root, tree.assets).read_bytes() == first
    assert compile_content(other.root, other.assets).read_bytes() == first
    assert str(tmp_path).encode() not in first


def test_every_list_and_every_page_is_in_it(tree: ContentTree) -> None:
    compile_content(tree.root, tree.assets)

    found = compiled_for(tree.root)

    assert "en/phrases.toml" in found.values
    assert set(found.pages) == {
        "en/about.md",
        "en/emergency.md",
        "en/topics/alpha.md",
        "en/topics/beta.md",
    }


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("en/topics/beta.md", "no front matter"),
        ("broken.toml", "= nothing"),
        ("dated.toml", "day = 2026-11-20"),
    ],
)
def test_what_cannot_be_kept_exactly_is_left_to_be_read(
    tree: ContentTree, file: str, text: str
) -> None:
    tree.write(file, text)

    compile_content(tree.root, tree.assets)

    found = compiled_for(tree.root)
    assert file not in found.values
    assert file not in found.pages


def test_a_page_with_a_fault_is_left_to_be_read(tree: ContentTree) -> None:
    tree.topic("beta", "A word that [[nobody]] knows.")

    compile_content(tree.root, tree.assets)

    assert "en/topics/beta.md" not in compiled_for(tree.root).pages


def test_nothing_is_compiled_from_what_was_compiled_before(tree: ContentTree) -> None:
    file_beside(tree.root).write_bytes(b"of an older build")

    compile_content(tree.root, tree.assets)

    assert compiled_for(tree.root).pages


def test_the_real_content_can_all_be_kept(
    content_root: Path, assets_root: Path, tmp_path: Path
) -> None:
    import shutil

    root = tmp_path / "content"
    shutil.copytree(content_root, root)

    compile_content(root, assets_root)

    found = compiled_for(root)
    lists = {path.relative_to(root).as_posix() for path in root.rglob("*.toml")}
    pages = {path.relative_to(root).as_posix() for path in (root / "en").rglob("*.md")}
    assert (set(found.values), set(found.pages)) == (lists, pages)


def test_facts_remember_which_of_them_were_asked_for() -> None:
    facts = Noted({"emergency": "911", "phone": "1"})

    assert ("phone" in facts, len(facts), list(facts)) == (True, 2, ["emergency", "phone"])
    facts.asked.clear()
    assert facts["emergency"] == "911"
    assert facts.asked == {"emergency": "911"}
