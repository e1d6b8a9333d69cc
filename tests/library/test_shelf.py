# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Entries are found by id; a list that is broken has none."""

from __future__ import annotations

from edu_app.library.references import References
from edu_app.library.shelf import Shelf
from tests.content_tree import FACTS, ContentTree


def test_entries_are_found_by_id(tree: ContentTree) -> None:
    shelf = Shelf(References(tree.root, "en", FACTS, tree.assets))

    assert [term.id for term in shelf.terms()] == ["stenosis", "clot"]
    assert shelf.term("clot") == shelf.terms()[1]
    assert shelf.source("R16") == shelf.sources()[0]
    assert shelf.diagram("veins") is not None
    assert shelf.phrases.risk.thousands == ","
    assert shelf.faults == ()


def test_broken_lists_are_empty(tree: ContentTree) -> None:
    for name in ("sources.toml", "diagrams.toml", "en/glossary.toml"):
        tree.write(name, "broken = [")

    shelf = Shelf(References(tree.root, "en", FACTS))

    assert shelf.terms() == shelf.sources() == ()
    assert shelf.term("clot") is shelf.source("R16") is shelf.diagram("veins") is None
    assert len(shelf.faults) == 3
