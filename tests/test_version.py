# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The facts of an installation, and a hash that changes with the content and nothing else."""

from __future__ import annotations

import json
import platform
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from edu_app import __version__
from edu_app.profile import PROFILES
from edu_app.version import SHORT, content_hash, version_json
from tests.content_tree import ContentTree


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


def test_the_facts_are_those_of_this_installation(tree: ContentTree) -> None:
    facts = json.loads(version_json(tree.root))

    assert facts == {
        "name": "vein-guide",
        "version": __version__,
        "content": {"hash": content_hash(tree.root), "pages": {"en": 2}, "own_codes": False},
        "languages": ["en"],
        "profiles": list(PROFILES),
        "qt": qVersion(),
        "python": platform.python_version(),
    }


def test_without_qt_the_rest_is_said(tree: ContentTree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)

    facts = json.loads(version_json(tree.root))

    assert (facts["qt"], facts["version"]) == (None, __version__)


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
    assert json.loads(version_json(tree.root))["content"]["own_codes"]


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
