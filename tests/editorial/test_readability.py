# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The formulas give what their authors and others have published."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.editorial.readability import (
    Counts,
    count,
    explained_words,
    level_of,
    masked,
    words_in,
)
from edu_app.editorial.units import Role, Unit
from edu_app.library.level import Level

CAT = "The cat sat on the mat."
PLATYPUS = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
PASSAGE = "This sentence, taken as a reading passage unto itself, is being used to prove a point."


def flesch(counts: Counts) -> float:
    """Return the Flesch reading ease, for which more examples are published."""
    words = counts.words
    return 206.835 - 1.015 * words / counts.sentences - 84.6 * counts.syllables / words


def texts(*sentences: str) -> list[Unit]:
    return [Unit(role=Role.TEXT, text=text, words=(), section="") for text in sentences]


def test_the_cat_on_the_mat_is_below_the_first_grade() -> None:
    counts = count([CAT])

    assert counts == Counts(sentences=1, words=6, syllables=6, polysyllables=0)
    assert counts.fkgl == pytest.approx(-1.45)


def test_the_platypus_is_hard() -> None:
    """Published: 13 words, 24 syllables, Flesch 37.5, grade 11.3."""
    published = Counts(sentences=1, words=13, syllables=24, polysyllables=4)
    ours = count([PLATYPUS])

    assert flesch(published) == pytest.approx(37.5, abs=0.05)
    assert published.fkgl == pytest.approx(11.3, abs=0.05)
    assert (ours.words, ours.polysyllables) == (13, 4)
    # “Australian” and “reptilian” may be spoken with one syllable less.
    assert ours.syllables == 26


def test_the_passage_is_plain() -> None:
    """Published: 16 words and Flesch 69, which is 23 syllables; others count 24."""
    counts = count([PASSAGE])

    assert counts.words == 16
    assert counts.syllables in (23, 24)
    assert flesch(Counts(sentences=1, words=16, syllables=23, polysyllables=1)) == pytest.approx(
        69, abs=0.1
    )


@pytest.mark.parametrize(
    ("sentences", "polysyllables", "grade"), [(30, 30, 8.84), (30, 0, 3.13), (60, 60, 8.84)]
)
def test_smog_as_published(sentences: int, polysyllables: int, grade: float) -> None:
    counts = Counts(sentences=sentences, words=300, syllables=400, polysyllables=polysyllables)

    assert counts.smog == pytest.approx(grade, abs=0.005)


def test_no_words_have_no_grade() -> None:
    counts = count(["", "…", "  "])

    assert counts == Counts(sentences=0, words=0, syllables=0, polysyllables=0)
    assert (counts.fkgl, counts.smog) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two words.", ["Two", "words"]),
        ("May-Thurner isn’t a surgeon's", ["May-Thurner", "isn’t", "a", "surgeon's"]),
        ("About 1,000 or 4.5", ["About", "1,000", "or", "4.5"]),
        ("Neglén – é", ["Neglén", "é"]),
        ("|…| --", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert words_in(text) == words


def test_a_clean_text_has_known_counts() -> None:
    """Headings and bullets end as sentences do; else the grades come out too high."""
    level, sentences = level_of(texts("What it is", "A vein", "It can ache. It can swell."), None)

    assert sentences == 4
    assert level == Level(fkgl=-2.7, smog=3.1, raw_fkgl=-2.7, raw_smog=3.1)


def test_explained_words_count_as_short_ones() -> None:
    pattern = explained_words(["Iliofemoral vein stenosis", "Vein"])
    assert pattern is not None

    assert masked("Iliofemoral veins, stenosis.", pattern) == "token veins, token."
    assert masked("No change.", None) == "No change."
    level, _ = level_of(texts("Iliofemoral stenosis."), pattern)
    assert level.raw_fkgl > level.fkgl
    assert level.raw_smog > level.smog


def test_short_names_are_not_masked() -> None:
    assert explained_words(["Vein", "Stent"]) is None
    assert explained_words([]) is None


@given(st.lists(st.text(max_size=80), max_size=8))
def test_every_text_has_a_level(sentences: list[str]) -> None:
    pattern = explained_words(sentences)

    level, number = level_of(texts(*sentences), pattern)

    assert re.fullmatch(r"FKGL -?\d+\.\d, SMOG \d+\.\d; .*", str(level))
    assert number >= 0
    assert level.smog <= level.raw_smog
