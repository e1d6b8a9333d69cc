# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lists are read when they are asked for, and tell their faults then."""

from __future__ import annotations

from edu_app.library.references import References
from tests.content_tree import FACTS, ContentTree


def test_nothing_is_read_before_it_is_asked_for(tree: ContentTree) -> None:
    for name in ("collections.toml", "sources.toml", "diagrams.toml"):
        tree.write(name, "broken = [")

    references = References(tree.root, "en", FACTS)

    assert references.faults == ()
    assert references.path.sections == ()
    assert [str(fault.file) for fault in references.faults] == ["collections.toml"]
    assert references.sources.entries == {}
    assert references.drawings.ids() == ()
    assert [str(fault.file) for fault in references.faults] == [
        "collections.toml",
        "diagrams.toml",
        "sources.toml",
    ]


def test_drawings_come_from_the_assets_that_are_given(tree: ContentTree) -> None:
    given = References(tree.root, "en", FACTS, tree.assets)
    without = References(tree.root, "en", FACTS)  # from those of the program

    assert given.drawings.get("veins") is not None
    assert given.faults == ()
    words_only = without.drawings.get("veins")
    assert words_only is not None
    assert words_only.art == {}
    assert [str(fault.file) for fault in without.faults] == ["assets/diagrams/veins.json"]


def test_the_checklist_is_read_when_it_is_asked_for(tree: ContentTree) -> None:
    tree.write("checklist.toml", "broken = [")
    references = References(tree.root, "en", FACTS)
    assert references.faults == ()

    assert references.checklist is None

    assert [(str(fault.file), fault.kind) for fault in references.faults] == [
        ("checklist.toml", "broken-toml")
    ]


def test_each_list_is_read_once(tree: ContentTree) -> None:
    references = References(tree.root, "en", FACTS)

    assert references.glossary is references.glossary
    assert references.phrases is references.phrases
    assert references.path is references.path
