# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A query asks the index for what can be ranked in the time of a key press, and for text only."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.features.search.conditions import WIDE, Conditions, quoted
from edu_app.features.search.lexicon import make_lexicon

COUNTS = {"stent": 40, "stents": 10, "stenosis": 5, "vein": 100, "the": WIDE + 1, "clot": WIDE}


@pytest.fixture
def conditions() -> Conditions:
    return Conditions(COUNTS, make_lexicon("en", ()))


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        (("vein",), '("vein" OR stems : "vein" OR "vein"*)'),
        (
            ("stents", "vein"),
            '("stents" OR stems : "stent") AND ("vein" OR stems : "vein" OR "vein"*)',
        ),
        (("x",), '("x" OR stems : "x")'),
        (("the",), '({heading names} : "the"*)'),
    ],
)
def test_all_words_are_asked_for_and_the_last_may_be_a_beginning(
    conditions: Conditions, words: tuple[str, ...], condition: str
) -> None:
    assert conditions.every(words) == condition


def test_one_word_alone_is_asked_for_once(conditions: Conditions) -> None:
    assert conditions.some(("vein",), ()) == ""


def test_another_name_is_asked_for_as_its_words_stand(conditions: Conditions) -> None:
    assert conditions.some(("stent",), (("mesh", "tube"),)).endswith(' OR "mesh tube"')


def test_words_that_stand_everywhere_give_way_to_rarer_ones(conditions: Conditions) -> None:
    assert "the" not in conditions.some(("the", "stent"), ())
    assert '"the"' in conditions.some(("the", "the"), ())


def test_names_are_asked_for_until_there_are_too_many_pieces(conditions: Conditions) -> None:
    asked = conditions.some(("stent",), (("vein",), ("clot",), ("stenosis",)))

    assert '"vein"' in asked
    assert '"clot"' not in asked


@pytest.mark.parametrize(
    ("words", "wide"),
    [
        (("vein",), False),
        (("the",), True),
        (("the", "vein"), False),
        (("th",), True),
        (("t",), False),
    ],
)
def test_only_what_cannot_be_ranked_is_wide(
    conditions: Conditions, words: tuple[str, ...], wide: bool
) -> None:
    assert conditions.is_wide(words) is wide


def test_without_words_nothing_is_wide() -> None:
    assert not Conditions({}, make_lexicon("en", ())).is_wide(("stent",))


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=5))
def test_any_words_make_a_condition_that_the_index_understands(words: list[str]) -> None:
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table found using fts5(heading, body, names, stems)")
    made = Conditions(COUNTS, make_lexicon("en", ()))
    clean = [word.replace("\x00", "x") for word in words]

    for condition in (made.every(clean), made.some(clean, [clean]), quoted(clean[0])):
        base.execute("select rowid from found where found match ?", (condition,)).fetchall()
    base.close()
