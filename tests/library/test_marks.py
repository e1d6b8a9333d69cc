# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Private characters survive the block parser and come out as what they were."""

from __future__ import annotations

import string

import pytest

from edu_app.library.marks import FORBIDDEN, LINE, PIPE, TICK, escape, line_mark, private, restore


@pytest.mark.parametrize("character", string.punctuation)
def test_every_escaped_sign_comes_back(character: str) -> None:
    escaped = escape(f"a\\{character}b")

    assert character not in escaped
    assert restore(escaped) == f"a{character}b"


def test_a_backslash_before_a_letter_is_a_backslash() -> None:
    assert restore(escape("a\\b \\")) == "a\\b \\"


def test_back_quotes_and_bars_come_back() -> None:
    assert escape("`a`") == f"{TICK}a{TICK}"
    assert restore(f"{TICK}a{PIPE}{private('|')}") == "`a||"


def test_line_marks_hold_their_line_and_vanish() -> None:
    text = f"{line_mark(12)}a"

    assert LINE.findall(text) == ["12"]
    assert restore(text) == "a"


@pytest.mark.parametrize("mark", [line_mark(1), TICK, PIPE, private("*"), "\0", "\x1b", "\u2028"])
def test_no_author_can_write_a_mark(mark: str) -> None:
    assert FORBIDDEN.search(mark)


@pytest.mark.parametrize("text", ["café", "静脉", "a\u00a0b", "≥ 3", "\u200f", "🙂"])
def test_words_of_any_language_are_allowed(text: str) -> None:
    assert not FORBIDDEN.search(text)
