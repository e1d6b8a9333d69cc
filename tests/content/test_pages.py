# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The real pages: without a fault, openable, and in words of our own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from edu_app.library.checks import check
from edu_app.library.loader import Library
from edu_app.library.model import Draft, Paragraph, SourceList, Topic
from edu_app.render.plain import plain
from tests.content_tree import FACTS, REPOSITORY

ROOT = REPOSITORY / "content"
RUN = 8
"""Words in a row that would show that a sentence was taken over."""
WORD = re.compile(r"[a-z']+")
TABLES = sorted(path for path in ROOT.rglob("*.toml"))


@cache
def library() -> Library:
    return Library(ROOT, "en", FACTS)


def topic_ids() -> tuple[str, ...]:
    return library().topic_ids()


each_topic = pytest.mark.parametrize("topic_id", topic_ids())


@cache
def fingerprints_of_the_seeds() -> frozenset[str]:
    """Return the fingerprint of each run of eight words in the two texts that set the questions."""
    lines = (Path(__file__).parent / "seed-shingles.txt").read_text("ascii").split()
    return frozenset(lines)


def runs(text: str) -> Iterator[str]:
    """Return every run of eight words of a text."""
    words = WORD.findall(text.lower().replace("’", "'"))
    for start in range(len(words) - RUN + 1):
        yield " ".join(words[start : start + RUN])


def fingerprint(run: str) -> str:
    return hashlib.sha256(run.encode()).hexdigest()[:12]


def taken_over(text: str) -> list[str]:
    """Return the runs of a text that stand in one of the seeds."""
    return [run for run in runs(text) if fingerprint(run) in fingerprints_of_the_seeds()]


def words_of(topic: Topic) -> str:
    """Return everything that a page says."""
    meta = topic.meta
    head = (meta.title, meta.summary, meta.purpose, meta.audience)
    return "\n".join((*head, plain(topic.blocks)))


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


@each_topic
def test_a_page_is_in_words_of_our_own(topic_id: str) -> None:
    assert taken_over(words_of(library().topic(topic_id))) == []


def test_the_cards_are_in_words_of_our_own() -> None:
    assert taken_over(words_of(library().emergency())) == []
    assert taken_over(words_of(library().about())) == []
    assert taken_over("\n".join(term.definition for term in library().terms())) == []


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_table_is_in_words_of_our_own(path: Path) -> None:
    assert taken_over(path.read_text("utf-8")) == []


def test_the_fingerprints_find_a_run_that_was_taken_over() -> None:
    known = next(iter(fingerprints_of_the_seeds()))

    assert re.fullmatch("[0-9a-f]{12}", known)
    assert len(fingerprints_of_the_seeds()) > 2000
    assert list(runs("One two three four five six SEVEN eight nine")) == [
        "one two three four five six seven eight",
        "two three four five six seven eight nine",
    ]
    assert fingerprint("one two three four five six seven eight") == "62d51a1fd36f"
