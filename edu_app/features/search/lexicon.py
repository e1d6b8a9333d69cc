# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the words of a language have to do with each other: stems, small words, other names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import msgspec
import Stemmer  # type: ignore[import-not-found]  # a C module

from edu_app.features.search.words import fold, words_of
from edu_app.library.toml import convert, read_toml
from edu_app.problems import ContentError, Fault

if TYPE_CHECKING:
    from edu_app.library.model import GlossaryTerm

SEARCH = "search.toml"
STEMMERS = {"en": "english", "es": "spanish", "de": "german", "fr": "french", "pt": "portuguese"}
"""Languages whose endings are taken off; words of others are found as they are typed."""
LONGEST_NAME = 4
"""Words of a name that is looked for in a query."""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language."""

    small: tuple[str, ...] = ()
    same: tuple[tuple[str, ...], ...] = ()
    pages: dict[str, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """How the words of one language are looked for."""

    lang: str
    small: frozenset[str]
    """Words that say nothing about what is wanted, folded."""
    same: Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]
    """The words of a name, folded, and the other names of the same thing."""
    pages: Mapping[str, tuple[str, ...]]
    """What people type who want a page, by its id."""

    def stem(self, word: str) -> str:
        """Return a folded word without its ending."""
        return _stem(self.lang, word)

    def others(self, words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """Return other names for the names that stand in a query, each as its words."""
        found: dict[tuple[str, ...], None] = {}
        for size in range(min(LONGEST_NAME, len(words)), 0, -1):
            for start in range(len(words) - size + 1):
                part = words[start : start + size]
                stems = tuple(self.stem(word) for word in part)
                for key in {part, stems}:
                    found.update(dict.fromkeys(self.same.get(key, ())))
        return tuple(found)


@lru_cache(maxsize=20_000)
def _stem(lang: str, word: str) -> str:
    stemmer = _stemmer(lang)
    # Fold after, since the rules of a language know its accents; our words are folded already.
    return fold(stemmer.stemWord(word)) if stemmer else word


@lru_cache(maxsize=8)
def _stemmer(lang: str) -> Stemmer.Stemmer | None:
    name = STEMMERS.get(lang.partition("-")[0])
    return Stemmer.Stemmer(name) if name else None


def make_lexicon(
    lang: str,
    terms: Iterable[GlossaryTerm],
    small: Iterable[str] = (),
    same: Iterable[tuple[str, ...]] = (),
    pages: Mapping[str, tuple[str, ...]] | None = None,
) -> Lexicon:
    """Return the lexicon of a language from its glossary and its own lists."""
    groups = [*((term.term, *term.also) for term in terms), *same]
    names: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
    for group in groups:
        alternatives = [
            words for name in group for part in name.split(" / ") if (words := words_of(part))
        ]
        for words in alternatives:
            others = dict.fromkeys(other for other in alternatives if other != words)
            stems = tuple(_stem(lang, word) for word in words)
            for key in {words, stems}:
                names.setdefault(key, {}).update(others)
    return Lexicon(
        lang=lang,
        small=frozenset(fold(word) for word in small),
        same={key: tuple(others) for key, others in names.items()},
        pages=pages or {},
    )


def read_lexicon(
    root: Path, lang: str, terms: Iterable[GlossaryTerm]
) -> tuple[Lexicon, tuple[Fault, ...]]:
    """Read the lists of a language; without its file the glossary alone is used."""
    try:
        source = read_toml(root, PurePosixPath(lang, SEARCH))
    except ContentError as error:
        return make_lexicon(lang, terms), error.faults
    lists, faults = convert(source, "", dict(source.values), _File)
    if lists is None:
        return make_lexicon(lang, terms), faults
    return make_lexicon(lang, terms, lists.small, lists.same, lists.pages), faults
