# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A misspelt word becomes the nearest word of the guide; a right or unknown one stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.features.search.spelling import Speller

SPELLER = Speller({"stenosis": 9, "stent": 40, "stents": 30, "pregnant": 5, "vein": 50, "of": 90})


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("stennosis", "stenosis"),
        ("pregnent", "pregnant"),
        ("stetn", "stent"),
        ("stent", "stent"),
        ("vien", "vein"),
        ("zebra", "zebra"),
        ("xy", "xy"),
        ("", ""),
    ],
)
def test_only_what_is_wrong_is_mended(typed: str, mended: str) -> None:
    assert SPELLER.nearest(typed) == mended


def test_each_word_is_mended_for_itself() -> None:
    assert SPELLER.mend(("pregnent", "of", "stetn")) == ("pregnant", "of", "stent")


def test_a_word_that_is_still_being_typed_is_left_alone() -> None:
    assert SPELLER.mend(("steno",)) == ("steno",)
    assert SPELLER.mend(("stenosi", "vein")) == ("stenosis", "vein")
    assert SPELLER.mend(()) == ()


def test_without_words_nothing_is_mended() -> None:
    assert Speller({}).nearest("stennosis") == "stennosis"


@given(st.text(max_size=64))
def test_any_text_has_a_nearest_word(text: str) -> None:
    assert SPELLER.nearest(text) in {text, "stenosis", "stent", "stents", "pregnant", "vein"}
