# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each topic of the path stands with its review; what cannot be read counts as not checked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from edu_app.features.staff.reviewed import Standing, standings, unchecked
from tests.content_tree import ContentTree

CHECKED = {
    "clinical-reviewer": "Dr. Ada Example",
    "reviewed": "2026-11-01",
    "next-review": "2027-11-01",
}
TODAY, LATER = date(2026, 11, 28), date(2027, 12, 1)


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    tree = ContentTree(tmp_path)
    tree.topic("alpha", "Text.\n", **CHECKED, **{"short-title": "First"})
    tree.topic("beta", "Text.\n", **{"short-title": "Second"})
    return tree


def test_topics_stand_in_the_order_of_the_path(tree: ContentTree) -> None:
    found = standings(tree.library(), TODAY)

    assert found == (
        Standing(title="First", by="Dr. Ada Example", on=date(2026, 11, 1)),
        Standing(title="Second"),
    )
    assert [each.checked for each in found] == [True, False]
    assert unchecked(found) == 1


def test_a_review_that_is_past_its_day_is_late(tree: ContentTree) -> None:
    found = standings(tree.library(), LATER)

    assert [each.late for each in found] == [True, True]
    assert unchecked(found) == 1


def test_a_topic_that_cannot_be_read_is_checked_by_nobody(tree: ContentTree) -> None:
    tree.write("en/topics/beta.md", "---\nno head\n")

    found = standings(tree.library(), TODAY)

    assert found[1] == Standing(title="beta", broken=True)
    assert unchecked(found) == 1
