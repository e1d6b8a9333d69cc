# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sentence for the record names the pages that were read, and no answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from edu_app.features.checklist.chart import chart_sentence
from edu_app.library.loader import Library
from tests.checklist_samples import form
from tests.content_tree import FACTS, REPOSITORY, ContentTree

DAY = date(2026, 11, 28)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(REPOSITORY / "content", "en", FACTS)


def test_pages_are_named_in_reading_order(library: Library) -> None:
    said = chart_sentence(form(), library, {"risks", "causes"}, on=DAY, version="9.8")

    assert said.startswith(
        "Patient education on 28 November 2026 with Vein Guide 9.8: Causes, Risks."
    )
    assert form().digest in said


def test_nothing_read_is_said(library: Library) -> None:
    said = chart_sentence(form(), library, set(), on=DAY, version="9.8")

    assert ": no page was read to its end." in said


def test_no_line_of_the_form_is_in_it(library: Library) -> None:
    said = chart_sentence(form(), library, set(library.topic_ids()), on=DAY, version="9.8")

    assert not [item.name for item in form().items("feel") if item.name in said]


def test_a_page_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.write("en/topics/alpha.md", "no head")

    said = chart_sentence(form(), tree.library(), {"alpha", "beta"}, on=DAY, version="9.8")

    assert ": Title. " in said  # of the other page, which has that name
