# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on words: a bad sentence is found on its line, and a good one passes."""

from __future__ import annotations

import pytest

from edu_app.editorial import word_gates
from tests.editorial.conftest import Found, Gate, Pages, places

LONG = " ".join(["word"] * 24)
HARD_LEAD = "Iliofemoral considerations necessitate multidisciplinary deliberation.\n\n"
POLY = "\n\n".join(["Go on as you did and do not stop. Somebody and everybody may help."] * 20)


@pytest.mark.parametrize(
    ("gate", "body", "found"),
    [
        # FKGL counts every page; SMOG needs 30 sentences.
        (word_gates.reading_level, HARD_LEAD, [("fkgl", "head")]),
        (word_gates.reading_level, "We see it. Go on.\n", []),
        (word_gates.reading_level, POLY, [("smog", "head")]),
        (word_gates.reading_level, POLY[:600], []),
        # 25 words are the most; the cells of a row are no sentence.
        (word_gates.sentence_length, f"A.\n\nIt is. One {LONG}.\n", []),
        (word_gates.sentence_length, f"A.\n\nIt is. One two {LONG}.\n", [("long-sentence", 3)]),
        (
            word_gates.sentence_length,
            f"One {LONG[:80]}.\n\n- and {LONG[:80]}.\n",
            [("long-sentences", "head")],
        ),
        (
            word_gates.sentence_length,
            f"A.\n\nTable: T\n\n| A | B |\n|---|---|\n| a | {LONG} |\n",
            [],
        ),
        # One passive sentence in ten is allowed.
        (word_gates.passive_share, "Go. " * 9 + "\n\nIt was moved.\n", []),
        (word_gates.passive_share, "Go. " * 8 + "\n\nIt was moved.\n", [("passive", 3)]),
        (word_gates.hard_words, "We use it.\n\n- We utilize it.\n", [("hard-word", 3)]),
        (word_gates.hard_words, '!!! warn "Fixed"\n    Utilize it.\n', []),
        (word_gates.claims, "Good.\n\nA stent is risk-free.\n", [("claim", 3)]),
        (word_gates.claims, '!!! warn "Fixed"\n    A stent is risk-free.\n', [("claim", 2)]),
        (word_gates.claims, "Good.\n\nIs a stent risk-free?\n", []),
        (word_gates.claims, "Good.\n\n[[clot|It cures]] it.\n", [("claim", 3)]),
        (word_gates.sums, "Good.\n\n## Part one\n\nAdd up the days.\n", [("sums", 5)]),
        (word_gates.sums, "Nine in all.\n", []),
        (word_gates.vague_words, "Good.\n\nIt is rare.\n", [("vague", 3)]),
        (word_gates.vague_words, "It is rare; there is no good number.\n", []),
        (word_gates.vague_words, "It is rare: 5 of 1,000 people.\n", []),
    ],
)
def test_a_gate_finds_what_is_wrong(page: Pages, gate: Gate, body: str, found: Found) -> None:
    made = page(body)

    assert places(made, gate(made)) == found


@pytest.mark.parametrize("name", ["title", "short_title", "summary", "purpose"])
@pytest.mark.parametrize(("words", "kind"), [("Utilize it", "hard-word"), ("It cures", "claim")])
def test_the_head_is_looked_at_too(page: Pages, name: str, words: str, kind: str) -> None:
    made = page("Good.\n", **{name: words})

    assert places(made, word_gates.head_words(made)) == [(kind, name.replace("_", "-"))]


def test_a_good_head_passes(page: Pages) -> None:
    made = page("Good.\n")

    assert places(made, word_gates.head_words(made)) == []


def test_the_fixed_pages_are_judged_by_level_and_claims_alone(page: Pages) -> None:
    made = page(f"It is rare. It cures. {HARD_LEAD}", name="topics/get-help-now")

    kinds = {kind for gate in (word_gates.vague_words, word_gates.claims, word_gates.reading_level)
             for kind, _ in places(made, gate(made))}  # fmt: skip
    assert kinds == {"claim", "fkgl"}


def test_a_page_without_sentences_is_not_passive(page: Pages) -> None:
    made = page("It was moved.\n", name="topics/get-help-now")

    assert word_gates.passive_of(made) == (0.0, [])


def test_a_long_sentence_is_cut_where_it_is_shown(page: Pages) -> None:
    made = page(f"One two three {LONG}.\n")

    fault = next(word_gates.sentence_length(made))

    assert "word w…” has 27 words." in fault.sentence
