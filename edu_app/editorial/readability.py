# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""School grades of a text by two formulas, as they were published.

Flesch-Kincaid grade level: Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75,
1975. SMOG grade: McLaughlin, Journal of Reading 12, 1969. Both in years of school in the United
States. SMOG was made for 30 sentences; shorter texts have no SMOG grade here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from edu_app.editorial.syllables import syllables
from edu_app.editorial.units import Unit
from edu_app.library.level import Level

MOST_FKGL, MOST_SMOG = 6.0, 8.0
FEWEST_SENTENCES = 30
"""Below this the SMOG grade says nothing."""
MASK = "token"
"""Stands for an explained word; has two syllables."""
POLYSYLLABLE = 3

WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['\u2019-][A-Za-z\u00c0-\u024f]+)*|\d[\d,.]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What the formulas count."""

    sentences: int
    words: int
    syllables: int
    polysyllables: int
    """Words of three or more syllables."""

    @property
    def fkgl(self) -> float:
        """Flesch-Kincaid grade level."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def smog(self) -> float:
        """SMOG grade of the text; pools whatever sentences there are."""
        if not self.words:
            return 0.0
        return 1.0430 * math.sqrt(self.polysyllables * 30 / self.sentences) + 3.1291


def words_in(text: str) -> list[str]:
    """Return the words of a text; a number is a word, and a hyphenated word is one."""
    return WORD.findall(text)


def count(sentences: Iterable[str]) -> Counts:
    """Count sentences, words and syllables."""
    rows = [words for words in map(words_in, sentences) if words]
    sizes = [syllables(word) for row in rows for word in row]
    return Counts(
        sentences=len(rows),
        words=len(sizes),
        syllables=sum(sizes),
        polysyllables=sum(size >= POLYSYLLABLE for size in sizes),
    )


def masked(text: str, explained: re.Pattern[str] | None) -> str:
    """Put a word of two syllables in the place of each explained word."""
    return explained.sub(MASK, text) if explained else text


def explained_words(texts: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern for the long words in the names of explained terms; None without any."""
    long_words = {
        word.lower() for text in texts for word in words_in(text) if syllables(word) >= POLYSYLLABLE
    }
    if not long_words:
        return None
    either = "|".join(sorted(map(re.escape, long_words), key=len, reverse=True))
    return re.compile(rf"\b(?:{either})(?:e?s)?\b", re.IGNORECASE)


def level_of(units: Iterable[Unit], explained: re.Pattern[str] | None) -> tuple[Level, int]:
    """Return the reading level of a page and how many sentences it rests on."""
    sentences = [sentence for unit in units for sentence in unit.sentences()]
    raw = count(sentences)
    plain = count(masked(sentence, explained) for sentence in sentences)
    level = Level(
        fkgl=round(plain.fkgl, 1),
        smog=round(plain.smog, 1),
        raw_fkgl=round(raw.fkgl, 1),
        raw_smog=round(raw.smog, 1),
    )
    return level, raw.sentences
