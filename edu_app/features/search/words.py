# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn whatever a person types into words that can be looked for: plain text, never a command."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from edu_app.render.typed import one_line

LONGEST_QUERY = 64
"""Characters; more is cut off."""
MOST_WORDS = 12
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Span:
    """One word of a text and where it stands."""

    word: str
    """Folded."""
    start: int
    end: int


def clean(text: str) -> str:
    """Return a query as one line of visible characters, cut to its greatest length."""
    return one_line(text, LONGEST_QUERY)


def fold(text: str) -> str:
    """Return a text without accents and without capitals."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


def query_words(text: str, stop: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the words of a query that say something; all of them when none does."""
    words = words_of(clean(text))[:MOST_WORDS]
    small = frozenset(stop)
    telling = tuple(word for word in words if word not in small)
    return telling or words


def spans(text: str) -> tuple[Span, ...]:
    """Return the words of a text with their places in it, for marking the hits."""
    return tuple(Span(fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text))
