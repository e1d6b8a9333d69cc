# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A survey reads everything and keeps what could not be read as faults."""

from __future__ import annotations

from edu_app.library.link import Kind
from edu_app.library.survey import survey
from tests.content_tree import FACTS, ContentTree


def test_every_page_and_list_is_read(tree: ContentTree) -> None:
    found = survey(tree.root, tree.assets, "en", FACTS)

    assert [str(file) for file in found.pages] == [
        "en/topics/alpha.md",
        "en/topics/beta.md",
        "en/emergency.md",
        "en/about.md",
    ]
    assert [use.link.target for _, use in found.uses(Kind.SOURCE)] == ["R16"]
    assert found.faults == ()


def test_what_cannot_be_read_is_a_fault(tree: ContentTree) -> None:
    tree.write("en/topics/beta.md", "no front matter")
    tree.remove("en/diagrams/veins.toml")

    found = survey(tree.root, tree.assets, "en", FACTS)

    assert len(found.pages) == 3
    assert [(str(fault.file), fault.kind) for fault in found.faults] == [
        ("en/topics/beta.md", "front-matter"),
        ("en/diagrams/veins.toml", "missing-file"),
    ]
