# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words stand in the order of the alphabet under their letters, and a search finds them."""

from __future__ import annotations

import pytest

from edu_app.features.glossary.words import chosen, derive_letters, letter_link, letter_of
from edu_app.library.model import GlossaryTerm


def word(term: str, definition: str = "", also: tuple[str, ...] = ()) -> GlossaryTerm:
    return GlossaryTerm(id=term.lower(), term=term, definition=definition, also=also)


WORDS = (
    word("Stent", "A mesh tube.", ("stint",)),
    word("embolism"),
    word("Édema", "Swelling."),
    word("Artery", "It brings blood."),
    word("9-1-1"),
    word("Embolectomy"),
)


def test_words_stand_under_their_letters_in_order() -> None:
    letters = [
        (letter.letter, [term.term for term in letter.terms]) for letter in derive_letters(WORDS)
    ]

    assert letters == [
        ("#", ["9-1-1"]),
        ("A", ["Artery"]),
        ("E", ["Édema", "Embolectomy", "embolism"]),
        ("S", ["Stent"]),
    ]


@pytest.mark.parametrize(
    ("term", "letter", "link"),
    [
        ("Stent", "S", "glossary:s"),
        ("édema", "E", "glossary:e"),
        ("9-1-1", "#", "glossary:"),
        ("", "#", "glossary:"),
        ("Ωmega", "Ω", "glossary:"),
    ],
)
def test_a_word_knows_its_letter(term: str, letter: str, link: str) -> None:
    assert letter_of(word(term)) == letter
    assert str(letter_link(word(term))) == link


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("stint", {"stent"}),
        ("MESH", {"stent"}),
        ("edema", {"édema"}),
        ("tube mesh", {"stent"}),
        ("zebra", set()),
        ("", {term.id for term in WORDS}),
    ],
)
def test_names_misspellings_and_meanings_are_searched(typed: str, left: set[str]) -> None:
    assert chosen(derive_letters(WORDS), typed) == left
