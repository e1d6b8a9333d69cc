# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Counts, cards and layout follow from the results alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from edu_app.features.search.browse import (
    EVERYTHING,
    GROUPS,
    Arrangement,
    Cards,
    best_word,
    count_sentence,
    derive_arrangement,
    derive_groups,
    marks_of,
    of_group,
)
from edu_app.features.search.documents import Document, Found
from edu_app.features.search.index import Hit, Results
from edu_app.library.link import Kind, Link
from edu_app.ui.shape import derive_shape
from tests.content_tree import ContentTree
from tests.features.search.conftest import piece


def hit(document: Document) -> Hit:
    return Hit(document=document, score=1.0)


STENT = replace(piece("stent", "Stent", "A tube. A stent stays.", kind=Found.TERM), place="")
ALPHA = replace(piece("alpha", "What is a stent?", "A stent is a tube.", part="a"), place="Alpha")
ASKED = piece("hurt", "Does a stent hurt?", "Often, no.", kind=Found.FAQ)
DRAWN = piece("veins", "Two veins", "Look.", kind=Found.DIAGRAM)
LOST = piece("lost", "Stents", "")
RESULTS = Results(
    query="stent",
    hits=tuple(map(hit, (STENT, ALPHA, ASKED, DRAWN, LOST))),
    words=frozenset({"stent", "a"}),
)


def say(text: str) -> str:
    return f"<{text}>"


@pytest.fixture
def cards(tmp_path: Path) -> Cards:
    return Cards(ContentTree(tmp_path).library(), say)


# ---------------------------------------------------------------- counts


def test_each_kind_that_was_found_has_a_count() -> None:
    assert derive_groups(RESULTS, say) == (
        (EVERYTHING, "<All>", 5),
        ("topic", "<Topics>", 2),
        ("faq", "<FAQ>", 1),
        ("diagram", "<Diagrams>", 1),
        ("term", "<Words>", 1),
    )


def test_a_kind_without_results_has_none() -> None:
    only = replace(RESULTS, hits=(hit(ASKED),))

    assert [key for key, _word, _count in derive_groups(only, say)] == [EVERYTHING, "faq"]


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_has_its_kind_in_the_order_of_the_results(group: str) -> None:
    found = of_group(RESULTS.hits, group)

    assert found == tuple(h for h in RESULTS.hits if group in ("", h.document.kind))


@pytest.mark.parametrize(
    ("results", "sentence", "words"),
    [
        (RESULTS, "<5 results for {words}>", "stent"),
        (replace(RESULTS, hits=RESULTS.hits[:1]), "<1 result for {words}>", "stent"),
        (replace(RESULTS, corrected="stenosis"), "<Showing results for {words}.>", "stenosis"),
    ],
)
def test_the_count_is_a_sentence(results: Results, sentence: str, words: str) -> None:
    assert count_sentence(results, say) == (sentence, words)


# ---------------------------------------------------------------- cards


def test_a_card_says_what_it_is_and_where_it_stands(cards: Cards) -> None:
    made = list(cards.derive(RESULTS.hits, RESULTS.words))

    assert [card.icon for card in made] == [
        "book-marked",
        "file-text",
        "message-circle-question-mark",
        "layers",
        "file-text",
    ]
    assert [card.place for card in made] == [
        "<Word list>",
        "Alpha",
        "<FAQ>: hurt",
        "<Diagrams>: veins",
        "lost",
    ]
    assert made[1].link == Link(Kind.TOPIC, "alpha", "a")
    assert made[0].name == "Stent. <Word list>"
    assert made[1].name == "What is a stent? Alpha"
    assert [made[1].heading.text[start:end] for start, end in made[1].heading.marks] == [
        "a",
        "stent",
    ]


def test_a_card_is_made_when_it_is_asked_for(cards: Cards) -> None:
    made = cards.derive(RESULTS.hits, RESULTS.words)

    assert next(made).heading.text == "Stent"


def test_no_two_cards_are_called_the_same(cards: Cards) -> None:
    twin = replace(ALPHA, body="Another stent.", link=Link(Kind.TOPIC, "alpha", "b"))

    names = [card.name for card in cards.derive((hit(ALPHA), hit(twin)), RESULTS.words)]

    assert len(set(names)) == 2
    assert all(name.startswith("What is a stent?") for name in names)


def test_the_best_word_is_the_first_of_the_glossary() -> None:
    assert best_word(RESULTS) is RESULTS.hits[0]
    assert best_word(replace(RESULTS, hits=RESULTS.hits[1:])) is None


def test_small_words_are_not_marked_unless_nothing_else_was_typed() -> None:
    assert marks_of(RESULTS, frozenset({"a"})) == {"stent"}
    assert marks_of(replace(RESULTS, words=frozenset({"a"})), frozenset({"a"})) == {"a"}


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize(
    ("size", "percent", "keyboard", "expected"),
    [
        ((1920, 1080), 100, True, Arrangement(columns=2, side=False)),
        ((1920, 1080), 200, True, Arrangement(columns=1, side=False)),
        ((1080, 1920), 100, True, Arrangement(columns=1, side=False)),
        ((1366, 768), 100, True, Arrangement(columns=2, side=False)),
        ((1024, 600), 100, True, Arrangement(columns=1, side=False)),
        ((1366, 768), 100, False, Arrangement(columns=1, side=True)),
        ((1366, 768), 200, False, Arrangement(columns=1, side=False)),
        ((768, 1366), 100, False, Arrangement(columns=1, side=False)),
    ],
)
def test_the_layout_follows_the_window(
    size: tuple[int, int], percent: int, keyboard: bool, expected: Arrangement
) -> None:
    scale = "kiosk" if keyboard else "clinic"
    shape = derive_shape(width=size[0], height=size[1], scale=scale, percent=percent)

    assert derive_arrangement(shape, keyboard=keyboard) == expected
