# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Facts that several instruments ask for: yes, no, or nothing to look at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.editorial import facts_on_page as on
from edu_app.editorial import form_gates, word_gates
from edu_app.editorial.page_text import PageText
from edu_app.editorial.scale import Answer, Finding
from tests.editorial.conftest import GOOD, GOOD_FRONT, Pages

YES, NO, NOT_HERE = Answer.YES, Answer.NO, Answer.NOT_APPLICABLE
FIGURE = '![](diagram:veins "{caption}")\n'
TABLE = "Table: T\n\n| {head} | B |\n|---|---|\n| a | b |\n"
RISK = """\
!!! risk
    n: 4
    of: 100
    event: did
    otherwise: did not
    population: people
    period: in a year
    note: Small.
    source: R16
"""


@pytest.mark.parametrize(
    ("find", "body", "answer", "evidence"),
    [
        (on.active_voice, "We see it.\n", YES, "0% of the sentences are passive"),
        (on.active_voice, "It is moved.\n", NO, "100% of the sentences are passive"),
        (on.terms_explained, "A [[stenosis]].\n", YES, "1 words of the glossary"),
        (on.terms_explained, "A stenosis.\n", NO, "comes before it is explained"),
        (on.numbers_clear, "None.\n", NOT_HERE, "no numbers"),
        (on.numbers_clear, "We saw 12 [@R16].\n", YES, "1 of 1 numbers with a source"),
        (on.numbers_clear, "We saw 12.\n", NO, "1 faults, the first: The number 12"),
        (on.lists, "- a line\n", YES, "1 lists"),
        (on.lists, '!!! key "K"\n    - a line\n', YES, "1 lists"),
        (on.lists, "None.\n", NO, "0 lists"),
        (on.headings, "L.\n\n## Part one\n", YES, "1 headings"),
        (on.headings, "L.\n\n## Overview\n", NO, "says too little"),
        (on.callouts, '!!! key "K"\n    - a line\n', YES, "1 boxes"),
        (on.callouts, "None.\n", NO, "0 boxes"),
        (on.visual, "L.\n\n" + FIGURE.format(caption="Look."), YES, "picture: veins"),
        (on.visual, RISK, YES, "picture: icon array"),
        (on.visual, "None.\n", NOT_HERE, "no picture"),
        (on.captions, "L.\n\n" + FIGURE.format(caption="Look."), YES, "“Look.”"),
        (on.captions, "L.\n\n" + FIGURE.format(caption="Veins."), NO, "caption does not say"),
        (on.captions, "None.\n", NOT_HERE, "no drawings"),
        (on.simple_tables, "L.\n\n" + TABLE.format(head="A"), YES, "1 tables"),
        (on.simple_tables, "L.\n\n" + TABLE.format(head="a b c d e f"), NO, "long name"),
        (on.simple_tables, "None.\n", NOT_HERE, "no tables"),
        (on.steps, GOOD, YES, "2 numbered steps"),
        (on.steps, "1. A step elsewhere.\n", NO, "0 numbered steps"),
        (on.known_and_not, GOOD, YES, "2 lines"),
        (on.known_and_not, "- None.\n", NO, "0 lines"),
        (on.cited, GOOD, YES, "1 sources"),
    ],
)
def test_a_fact_is_found_with_its_evidence(
    page: Pages, find: Callable[[PageText], Finding], body: str, answer: Answer, evidence: str
) -> None:
    found = find(page(body, "topics/page", **GOOD_FRONT))

    assert found.answer is answer
    assert evidence in found.evidence


@pytest.mark.parametrize(("words", "answer"), [(1, YES), (25, YES), (26, NO)])
def test_the_purpose_is_short(page: Pages, words: int, answer: Answer) -> None:
    found = on.purpose(page("L.\n", purpose=" ".join(["word"] * words)))

    assert found.answer is answer
    assert found.evidence.startswith(f"{words} words: “word")


def test_a_page_without_sources_cites_none(page: Pages) -> None:
    assert on.cited(page("L.\n")).answer is NO


def test_gates_make_an_item(page: Pages) -> None:
    find = on.passes(word_gates.sums, form_gates.chunks, evidence="all is well")

    assert find(page("L.\n")) == Finding(answer=YES, evidence="all is well")
    assert find(page("Add up all.\n")).evidence.startswith("1 faults, the first: “Add up all.”")
