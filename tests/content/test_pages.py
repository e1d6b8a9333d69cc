# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The real pages: without a fault and openable."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library.checks import check
from edu_app.library.model import Draft, Paragraph, SourceList
from tests.content.real_pages import ROOT, library


def topic_ids() -> tuple[str, ...]:
    return library().topic_ids()


each_topic = pytest.mark.parametrize("topic_id", topic_ids())


def test_the_content_has_no_fault(assets_root: Path) -> None:
    assert [str(fault) for fault in check(ROOT, assets_root)] == []


def test_there_are_pages() -> None:
    assert len(topic_ids()) >= 13
    assert set(library().path().order()) <= set(topic_ids())


@each_topic
def test_a_page_opens_with_words_and_names_its_sources(topic_id: str) -> None:
    topic = library().topic(topic_id)

    assert topic.faults == ()
    assert isinstance(topic.blocks[0], Paragraph)
    named = {line.source_id for b in topic.blocks if isinstance(b, SourceList) for line in b.lines}
    assert named == set(topic.meta.references)


@each_topic
def test_a_page_says_that_nobody_has_checked_it_yet(topic_id: str) -> None:
    assert library().meta(topic_id).review == Draft()
