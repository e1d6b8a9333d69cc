# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A new page has every part, and the reading path leads to it once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from edu_app.editorial.new_page import begin_page
from tests.content_tree import ContentTree

TODAY = date(2026, 12, 1)


@pytest.fixture
def small(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


def test_a_new_page_can_be_read_and_is_a_draft_of_today(small: ContentTree) -> None:
    path = begin_page(small.root, "en", "flying", TODAY)

    topic = small.library().topic("flying")
    assert path == small.root / "en" / "topics" / "flying.md"
    assert topic.meta.published == TODAY
    assert topic.meta.level is None
    kinds = {fault.kind for fault in topic.faults}
    assert kinds <= {"dead-link", "unknown-term"}  # the small content lacks what pages lead to


def test_it_stands_at_the_end_of_the_path(small: ContentTree) -> None:
    before = small.library().path().order()

    begin_page(small.root, "en", "flying", TODAY)

    assert small.library().path().order() == (*before, "flying")


def test_a_page_that_the_path_knows_already_is_not_named_twice(small: ContentTree) -> None:
    (small.root / "en" / "topics" / "beta.md").unlink()

    begin_page(small.root, "en", "beta", TODAY)

    assert small.library().path().order().count("beta") == 1


def test_without_a_path_one_is_begun(small: ContentTree) -> None:
    (small.root / "collections.toml").unlink()

    begin_page(small.root, "en", "flying", TODAY)

    assert small.library().path().order() == ("flying",)


def test_a_page_that_is_there_is_left_alone(small: ContentTree) -> None:
    old = (small.root / "en" / "topics" / "alpha.md").read_text("utf-8")

    with pytest.raises(FileExistsError):
        begin_page(small.root, "en", "alpha", TODAY)

    assert (small.root / "en" / "topics" / "alpha.md").read_text("utf-8") == old
