# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The facts of an installation."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from edu_app import __version__
from edu_app.library.fingerprint import content_hash
from edu_app.profile import PROFILES
from edu_app.version import version_json
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


def test_codes_that_a_clinic_adds_are_told(tree: ContentTree) -> None:
    tree.write("codes.local.toml", "")

    assert json.loads(version_json(tree.root))["content"]["own_codes"]
