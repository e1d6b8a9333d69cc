# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words are compared without capitals and accents, in any order, whatever is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from edu_app.render.fold import LONGEST, fold, holds_all


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Vein", "vein"),
        ("VÉNA", "vena"),
        ("Ünïcödé", "unicode"),
        ("Straße", "strasse"),
        ("ﬁbrin", "fibrin"),
        ("", ""),
    ],
)
def test_capitals_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", True),
        ("   ", True),
        ("stent", True),
        ("STÉNT", True),
        ("move stent", True),
        ("ste", True),
        ("stent zebra", False),
        ("st.nt", False),
        (".*", False),
        ("<b>", False),
        ("'; drop table", False),
        ("x" * 10_000, False),
    ],
)
def test_all_typed_words_must_be_there(typed: str, found: bool) -> None:
    assert holds_all(fold("Can a stent move or break?"), typed) is found


def test_only_the_first_letters_are_looked_at() -> None:
    assert holds_all("stent", "stent" + " " * LONGEST + "zebra")


@given(some.text())
def test_any_text_is_only_text(typed: str) -> None:
    assert holds_all(fold(typed[:LONGEST]), typed)
