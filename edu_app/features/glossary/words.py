# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words of the glossary in the order of the alphabet, and which of them a search leaves."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from edu_app.library.link import Kind, Link
from edu_app.render.fold import fold, holds_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from edu_app.library.model import GlossaryTerm

OTHER = "#"
"""What stands over words that begin with no letter."""
FROM_LIST = "list"
"""The part of a link to the card of a word that is opened from the list of all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The words that begin with one letter."""

    letter: str
    terms: tuple[GlossaryTerm, ...]


def letter_of(term: GlossaryTerm) -> str:
    """Return the letter that a word stands under, without accent and as a capital."""
    first = fold(term.term)[:1].upper()
    return first if first.isalpha() else OTHER


def derive_letters(terms: Iterable[GlossaryTerm]) -> tuple[Letter, ...]:
    """Return all words in the order of the alphabet, letter by letter."""
    ordered = sorted(terms, key=lambda term: (letter_of(term), fold(term.term)))
    return tuple(
        Letter(letter=letter, terms=tuple(group)) for letter, group in groupby(ordered, letter_of)
    )


def chosen(letters: Sequence[Letter], typed: str) -> frozenset[str]:
    """Return the ids of the words that hold all typed words: in their names or their meaning."""
    return frozenset(
        term.id
        for letter in letters
        for term in letter.terms
        if holds_all(fold("\n".join((term.term, *term.also, term.definition))), typed)
    )


def letter_link(term: GlossaryTerm) -> Link:
    """Return the way to a word in the list."""
    letter = fold(letter_of(term))
    return Link(Kind.GLOSSARY, letter if letter.isalnum() and letter.isascii() else "")
