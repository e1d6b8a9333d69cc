# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Only what is on the list of licences may be in the bundle."""

from __future__ import annotations

import pytest

from tools.bundle.allowed import TABLES, is_allowed, licences_of, read_allowed, words_of
from tools.bundle.licence_texts import text_names

LIST = frozenset({"MIT", "LGPL-3.0-only", "GPL-3.0-or-later WITH GCC-exception-3.1"})


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-3.0-only", True),
        ("GPL-3.0-only OR LGPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND (GPL-3.0-only OR LGPL-3.0-only)", True),
        ("(MIT)", True),
        ("GPL-2.0-only OR MIT AND LGPL-3.0-only", True),
        ("GPL-2.0-only OR MIT AND GPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0-or-later", False),
        ("", False),
        ("MIT AND", False),
        ("AND MIT", False),
        ("MIT MIT", False),
        ("(MIT", False),
        ("MIT)", False),
    ],
)
def test_an_expression_is_judged(expression: str, *, expected: bool) -> None:
    assert is_allowed(expression, LIST) is expected


def test_a_licence_and_its_exception_are_one_word() -> None:
    said = "(A-1.0 WITH B-exception OR C) AND D"

    assert words_of(said) == ["(", "A-1.0 WITH B-exception", "OR", "C", ")", "AND", "D"]
    assert licences_of(said) == ("A-1.0 WITH B-exception", "C", "D")


def test_the_list_has_no_licence_that_reaches_our_own_program() -> None:
    allowed = read_allowed()

    plain = {name for name in allowed if name.startswith(("GPL", "AGPL")) and "WITH" not in name}
    assert {"MIT", "LGPL-3.0-only"} <= allowed
    assert plain == set()


def test_every_licence_on_the_list_has_its_text() -> None:
    names = {text for licence in read_allowed() for text in text_names(licence)}
    folders = (TABLES / "texts", TABLES.parents[1] / "LICENSES")
    here = {path.stem for folder in folders for path in folder.glob("*.txt")}

    assert names - here == set()
