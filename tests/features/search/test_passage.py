# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A result shows the sentence that says most about the query, with its hits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.features.search.passage import LONGEST, marked, passage

BODY = (
    "The vein is in the pelvis. A stent is a tube of mesh that stays for life in the vein. "
    "Ask your team about stents."
)


def shown(text: str, marks: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in marks]


@pytest.mark.parametrize(
    ("words", "begins", "hits"),
    [
        ({"stent", "vein"}, "A stent is", ["stent", "vein"]),
        ({"pelvis"}, "The vein is", ["pelvis"]),
        ({"team", "stent"}, "Ask your team", ["team", "stents"]),
        (set(), "The vein is", []),
    ],
)
def test_the_sentence_with_most_hits_is_shown(
    words: set[str], begins: str, hits: list[str]
) -> None:
    found = passage(BODY, words)

    assert found.text.startswith(begins)
    assert shown(found.text, found.marks)[: len(hits)] == hits


def test_a_heading_is_marked_whole() -> None:
    found = marked("Stents and a st", {"st", "stent"})

    assert shown(found.text, found.marks) == ["Stents", "st"]


def test_a_long_sentence_is_cut_around_its_hit() -> None:
    body = "word " * 100 + "stent " + "word " * 100

    found = passage(body, {"stent"})

    assert len(found.text) <= LONGEST + 6
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")
    assert shown(found.text, found.marks) == ["stent"]


def test_nothing_has_no_passage() -> None:
    assert passage("  ", {"stent"}).text == ""


@given(st.text(), st.sets(st.text(max_size=8), max_size=4))
def test_any_text_has_a_passage_with_marks_inside(body: str, words: set[str]) -> None:
    found = passage(body, words)

    assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
