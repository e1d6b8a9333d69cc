# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Folders of many pages are like the real one: every page can be read, the path leads to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.folders import Size, lengthened, make_folder, renamed
from edu_app.library.loader import Library

FACTS = {"emergency": "911"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, content_root: Path) -> Path:
    where = tmp_path_factory.mktemp("many") / "content"
    return make_folder(content_root, where, Size(pages=40, in_path=30))


def test_there_are_as_many_pages_as_wanted(folder: Path) -> None:
    library = Library(folder, "en", FACTS)

    assert len(library.topic_ids()) == 40
    assert len(library.path().order()) == 30
    assert not library.faults


def test_a_made_page_can_be_read_and_has_a_title_of_its_own(folder: Path) -> None:
    library = Library(folder, "en", FACTS)

    topic = library.topic("page-00039")

    assert topic.meta.short_title.endswith("(39)")
    assert topic.word_count > 300
    assert not topic.faults


def test_only_the_head_of_a_page_is_renamed() -> None:
    text = "---\nid: old\ntitle: A page\nshort-title: Page\n---\nid: stays\n"

    assert renamed(text, "new", 7) == (
        "---\nid: new\ntitle: A page (7)\nshort-title: Page (7)\n---\nid: stays\n"
    )


def test_further_pages_are_spread_over_the_sections() -> None:
    sections: list[dict[str, object]] = [
        {"topic": "a", "icon": "x", "family": "learn", "children": ["b"]},
        {"topic": "c", "icon": "y", "family": "tools", "children": []},
    ]

    text = lengthened(sections, ["d", "e", "f"], 5)

    assert 'children = ["b", "d"]' in text
    assert 'children = ["e"]' in text
    assert '"f"' not in text


def test_a_size_says_what_is_in_it() -> None:
    assert str(Size(pages=1000, in_path=30)) == "1000 pages, 30 in the path"
    assert str(Size(pages=30, in_path=30)) == "30 pages, all in the path"
