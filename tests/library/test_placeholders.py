# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Names in braces become the facts of the site."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from edu_app.library.placeholders import fill


@pytest.mark.parametrize(
    ("text", "facts", "filled", "problem"),
    [
        ("No braces.", {}, "No braces.", ""),
        ("Call {a}, {a}.", {"a": "911"}, "Call 911, 911.", ""),
        ("{a}", {"a": "{b}"}, "{b}", ""),
        ("{b}", {"a": "1", "c": "2"}, "{b}", "Nothing is known for {b}. Use one of {a}, {c}."),
        ("{b}", {}, "{b}", "Nothing is known for {b}. Take the braces away."),
        ("{", {}, "{", ""),
    ],
)
def test_facts_are_filled_in(
    text: str, facts: Mapping[str, str], filled: str, problem: str
) -> None:
    assert fill(text, facts) == (filled, problem)
