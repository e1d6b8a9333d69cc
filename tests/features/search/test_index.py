# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Search finds what is meant, ranks it, and takes every input for plain text."""

from __future__ import annotations

import builtins
import threading
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edu_app.features.search.documents import Found
from edu_app.features.search.index import MOST_RESULTS, NOTHING, PIECES_OF_PAGE, Index
from tests.features.search.conftest import LEXICON, Maker, piece

HOSTILE = [
    "",
    " ",
    '"',
    "''; drop table found; --",
    "stent OR",
    "NEAR(",
    "heading : stent",
    "stent*",
    "(((((",
    "%n%s%n",
    "../../etc/passwd",
    "\u202etnets",
    "stent\x00vein",
    "^stent",
    "-stent",
    "😀",
    "a" * 1_000_000,
    "stent " * 100_000,
    "AND OR NOT",
    "found match",
]


def links(index: Index, query: str) -> list[str]:
    return [str(hit.document.link) for hit in index.search(query).hits]


def test_a_word_in_a_heading_counts_more_than_one_in_the_text(index: Maker) -> None:
    made = index(
        piece("text", "Other", "A stent here. " + "More words here. " * 5),
        piece("head", "The stent", "Some other words here."),
    )

    assert links(made, "stent") == ["topic:head", "topic:text"]


def test_results_with_all_words_come_first(index: Maker) -> None:
    made = index(
        piece("one", "Other", "stent stent stent stent"),
        piece("both", "Other", "a stent and a balloon in words that go on and on and on"),
    )

    assert links(made, "stent balloon")[0] == "topic:both"
    assert len(links(made, "stent balloon")) == 2


@pytest.mark.parametrize(
    "query", ["stents", "STENT", "stént", "ste", "Stenting", "what is a stent"]
)
def test_endings_accents_and_beginnings_do_not_matter(index: Maker, query: str) -> None:
    assert links(index(piece("page", "A stent", "Words.")), query) == ["topic:page"]


def test_another_name_finds_the_same(index: Maker) -> None:
    assert links(index(piece("page", "Stockings")), "socks") == ["topic:page"]


def test_a_misspelt_word_is_mended_and_said_so(index: Maker) -> None:
    results = index(piece("page", "Stenosis", "A narrow place.")).search("stennosis")

    assert [hit.document.id for hit in results.hits] == ["page"]
    assert results.corrected == "stenosis"
    assert results.query == "stennosis"


def test_a_right_word_is_not_mended(index: Maker) -> None:
    assert index(piece("page", "Stenosis")).search("stenosis").corrected == ""


def test_one_page_does_not_fill_the_list(index: Maker) -> None:
    parts = [piece("page", f"Stent {n}", part=f"part-{n}") for n in range(9)]

    assert len(links(index(*parts), "stent")) == PIECES_OF_PAGE


def test_there_is_an_end_to_the_results(index: Maker) -> None:
    pages = [piece(f"page-{n}", "A stent") for n in range(200)]

    assert len(links(index(*pages), "stent")) == MOST_RESULTS


def test_results_are_counted_by_kind_in_order(index: Maker) -> None:
    made = index(
        piece("term", "Stent", kind=Found.TERM),
        piece("page", "Stent"),
        piece("question", "A stent?", kind=Found.FAQ),
        piece("other", "Stents"),
    )

    assert list(made.search("stent").counts().items()) == [
        (Found.TOPIC, 2),
        (Found.FAQ, 1),
        (Found.TERM, 1),
    ]


def test_parts_that_every_page_has_come_last(index: Maker) -> None:
    pages = [
        piece(f"page-{n}", "Questions", "Ask about the stent.", part="questions") for n in range(6)
    ]
    made = index(*pages, piece("about", "Asking", "Ask about the stent.", part="asking"))

    assert links(made, "ask stent")[0] == "topic:about#asking"


def test_the_words_to_be_marked_are_told(index: Maker) -> None:
    words = index(piece("page", "Stockings")).search("socks").words

    assert {"socks", "stockings"} <= words


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: repr(query[:12]))
def test_hostile_input_is_only_text(index: Maker, query: str) -> None:
    made = index(piece("page", "A stent", "In a vein."))
    before = len(made)

    results = made.search(query)

    assert len(results.query) <= 64
    assert len(made) == before
    assert links(made, "stent") == ["topic:page"]


@pytest.fixture(scope="module")
def small() -> Index:
    return Index((piece("page", "A stent", "In a vein."), piece("other", "Stenosis")), LEXICON)


@given(st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_input_raises_or_changes_the_index(small: Index, query: str) -> None:
    small.search(query)

    assert len(small) == 2
    assert links(small, "stent")[0] == "topic:page"


def test_no_input_opens_a_file(index: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    made = index(piece("page", "A stent", "In a vein."))
    opened: list[object] = []

    def watched(name: object, *_: object, **__: object) -> None:
        opened.append(name)

    monkeypatch.setattr(builtins, "open", watched)
    for query in HOSTILE:
        made.search(query)

    assert opened == []


def test_the_index_cannot_be_written_to(index: Maker) -> None:
    made = index(piece("page", "A stent"))
    base = made._base  # what an intruder would have to reach

    with pytest.raises(Exception, match=r"readonly|attempt to write"):
        base.execute("insert into found (heading) values ('more')")


def test_nothing_typed_finds_nothing(index: Maker) -> None:
    assert index(piece("page", "A stent")).search(" ?! ") == NOTHING


def test_an_index_built_beside_the_window_is_used_in_it() -> None:
    made: list[Index] = []
    build: Callable[[], None] = lambda: made.append(  # noqa: E731  # one line for a thread
        Index((piece("page", "A stent"),), LEXICON)
    )
    worker = threading.Thread(target=build)
    worker.start()
    worker.join()

    assert links(made[0], "stent") == ["topic:page"]
    made[0].close()
