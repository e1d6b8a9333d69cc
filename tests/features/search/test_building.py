# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The index is made from the content folder alone, and whoever waits can give up."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.search.building import build_index
from tests.content_tree import FACTS, ContentTree


class GivenUpError(Exception):
    """Nobody wants the index any more."""


def test_everything_in_the_folder_can_be_found(tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)

    index = build_index(tree.root, "en", FACTS)

    links = [str(hit.document.link) for hit in index.search("alpha").hits]
    assert links == ["topic:alpha"]
    assert index.search("narrowing").hits


def test_the_work_can_be_ended_between_two_pieces(tmp_path: Path) -> None:
    tree, calls = ContentTree(tmp_path), []

    def checkpoint() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise GivenUpError

    with pytest.raises(GivenUpError):
        build_index(tree.root, "en", FACTS, checkpoint)

    assert len(calls) == 2


def test_a_folder_without_lists_still_has_an_index(tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/glossary.toml")

    assert len(build_index(tree.root, "en", FACTS)) == 3  # two pages and a drawing
