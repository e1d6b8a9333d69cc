# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hash that changes with the content and with nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from edu_app.library.fingerprint import SHORT, content_hash
from tests.content_tree import ContentTree


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


def test_the_hash_is_the_same_wherever_the_folder_lies(tree: ContentTree, tmp_path: Path) -> None:
    before = content_hash(tree.root)

    shutil.copytree(tree.root, tmp_path / "copy")

    assert content_hash(tmp_path / "copy") == before
    assert len(before) == SHORT


def test_what_a_clinic_adds_and_hidden_files_do_not_change_the_hash(tree: ContentTree) -> None:
    before = content_hash(tree.root)

    tree.write("codes.local.toml", "")
    tree.write(".hidden", "x")

    assert content_hash(tree.root) == before


@pytest.mark.parametrize("change", ["text", "name", "more", "less"])
def test_every_change_of_the_content_changes_the_hash(tree: ContentTree, change: str) -> None:
    before = content_hash(tree.root)

    match change:
        case "text":
            tree.topic("beta", "Other text.\n")
        case "name":
            (tree.root / "en/topics/beta.md").rename(tree.root / "en/topics/gamma.md")
        case "more":
            tree.write("en/topics/gamma.md", "")
        case _:
            tree.remove("en/topics/beta.md")

    assert content_hash(tree.root) != before


def test_a_file_that_cannot_be_read_stops_nothing(
    tree: ContentTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content_hash(tree.root)

    def cannot(_path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", cannot)

    assert content_hash(tree.root) not in ("", before)
