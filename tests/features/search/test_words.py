# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever is typed becomes plain words, short and visible."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.features.search.words import (
    LONGEST_QUERY,
    MOST_WORDS,
    Span,
    clean,
    fold,
    query_words,
    spans,
    words_of,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two   words ", "two words"),
        ("tab\tand\nline", "tab and line"),
        ("a\u202eb\u200bc\x00d", "abcd"),
        ("%n%s%x", "%n%s%x"),
        ('"stent" OR (x*) NEAR/2', '"stent" OR (x*) NEAR/2'),
        ("../../etc/passwd", "../../etc/passwd"),
        ("", ""),
    ],
)
def test_a_query_is_one_visible_line(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_book_is_cut_to_its_first_letters() -> None:
    assert len(clean("stent " * 200_000)) <= LONGEST_QUERY


@given(st.text())
def test_nothing_invisible_is_left_of_any_text(text: str) -> None:
    kept = clean(text)

    assert len(kept) <= LONGEST_QUERY
    assert not any(unicodedata.category(letter)[0] == "C" for letter in kept)
    assert kept == kept.strip()


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Hinchazón", "hinchazon"), ("STRASSE", "strasse"), ("ﬁne Ödem", "fine odem")],
)
def test_accents_and_capitals_do_not_count(text: str, plain: str) -> None:
    assert fold(text) == plain


def test_words_are_letters_and_digits() -> None:
    assert words_of("May-Thurner: C4b, 50% (IVUS)_x") == (
        "may",
        "thurner",
        "c4b",
        "50",
        "ivus",
        "x",
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What is a stent?", ("stent",)),
        ("what is", ("what", "is")),
        ("", ()),
        ("-- ?", ()),
    ],
)
def test_small_words_are_left_out_unless_there_are_no_others(
    text: str, words: tuple[str, ...]
) -> None:
    assert query_words(text, ("what", "is", "a")) == words


def test_only_so_many_words_are_looked_for() -> None:
    assert len(query_words("a b c d e f g h i j k l m n o p")) == MOST_WORDS


def test_words_know_their_places() -> None:
    assert spans("Éa b") == (Span("ea", 0, 2), Span("b", 3, 4))
