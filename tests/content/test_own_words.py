# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every word is our own: no run of eight words stands in a seed text or in a source.

The two seed texts set the questions; the sources are told in the register of the project. Both
are kept here only as fingerprints of their runs.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.content.real_pages import ROOT, drawings, glossary, library, pages, words_of

RUN = 8
"""Words in a row that would show that a sentence was taken over."""
WORD = re.compile(r"[a-z']+")
FILES = {"seed": "seed-shingles.txt", "source": "source-shingles.txt"}
FEWEST = {"seed": 2000, "source": 1000}
each_origin = pytest.mark.parametrize("origin", FILES)


@cache
def known(origin: str) -> frozenset[str]:
    """Return the fingerprint of each run of eight words of an origin."""
    return frozenset((Path(__file__).parent / FILES[origin]).read_text("ascii").split())


def runs(text: str) -> Iterator[str]:
    """Return every run of eight words of a text."""
    words = WORD.findall(text.lower().replace("’", "'"))
    for start in range(len(words) - RUN + 1):
        yield " ".join(words[start : start + RUN])


def fingerprint(run: str) -> str:
    return hashlib.sha256(run.encode()).hexdigest()[:12]


def taken_over(text: str, origin: str) -> list[str]:
    """Return the runs of a text that stand in an origin."""
    return [run for run in runs(text) if fingerprint(run) in known(origin)]


@cache
def texts() -> Mapping[str, str]:
    """Return everything a reader meets, by where it stands."""
    found = {topic.meta.id: words_of(topic) for topic in pages()}
    found["heads"] = "\n".join(
        f"{topic.meta.short_title}\n{topic.meta.update_policy}\n{topic.meta.credentials}"
        for topic in pages()
    )
    found["short strings"] = "\n".join(
        f"{topic.meta.title}. {topic.meta.summary}. {topic.meta.purpose}" for topic in pages()
    )
    found["glossary"] = glossary()
    found["why"] = "\n".join(term.why for term in library().terms())
    found["drawings"] = drawings()
    tables = {path.relative_to(ROOT).as_posix(): path for path in ROOT.rglob("*.toml")}
    # What a score sheet shows as evidence is a part of its page.
    return found | {name: path.read_text("utf-8") for name, path in tables.items()}


@each_origin
@pytest.mark.parametrize("place", sorted(texts()))
def test_words_are_our_own(place: str, origin: str) -> None:
    assert taken_over(texts()[place], origin) == []


def test_questions_glossary_phrases_and_drawings_are_looked_at() -> None:
    assert {"basics", "stent-risks", "glossary", "en/phrases.toml", "drawings"} <= set(texts())
    assert len(texts()["why"].split()) > 100


@each_origin
def test_the_fingerprints_find_a_run_that_was_taken_over(origin: str) -> None:
    assert len(known(origin)) > FEWEST[origin]
    assert all(re.fullmatch("[0-9a-f]{12}", each) for each in known(origin))
    assert sorted(known(origin)) == (Path(__file__).parent / FILES[origin]).read_text().split()


def test_a_description_of_a_source_would_be_found() -> None:
    words = "boston scientific two versions vici and vici rds"

    assert fingerprint(words) in known("source")
    assert taken_over(f"As we read: {words.upper()}!", "source") == [words]


def test_runs_and_fingerprints_are_made_as_those_of_the_origins() -> None:
    assert list(runs("One two three four five six SEVEN eight nine")) == [
        "one two three four five six seven eight",
        "two three four five six seven eight nine",
    ]
    assert fingerprint("one two three four five six seven eight") == "62d51a1fd36f"
