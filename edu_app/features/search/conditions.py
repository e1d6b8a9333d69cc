# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say in the query language of the index what is looked for; a word is never a command there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.features.search.lexicon import Lexicon

WIDE = 1000
"""A word that stands in more pieces is looked for in headings and names only: to rank them all
would take longer than a key press may."""
COMMON = 0.2
"""Beside rarer words, one that stands in this share of all pieces says nothing."""
LAST = "\U0010ffff"


class Conditions:
    """Knows how often each word stands in the index, and asks for no more than can be ranked."""

    def __init__(self, counts: Mapping[str, int], lexicon: Lexicon) -> None:
        """Take each word that can be seen, with the number of pieces in which it stands."""
        self._lexicon = lexicon
        self._counts = counts
        self._words = sorted(counts)
        self._sums = [0, *accumulate(counts[word] for word in self._words)]
        self._most = max(counts.values(), default=0)

    def every(self, words: Sequence[str]) -> str:
        """Return the condition that all words stand in a piece; the last may be a beginning."""
        *done, last = words
        parts = [self._of(word, beginning=False) for word in done]
        return " AND ".join((*parts, self._of(last, beginning=True)))

    def some(self, words: Sequence[str], names: Sequence[Sequence[str]]) -> str:
        """Return the condition that some words or a name stand in a piece; empty for nothing new.

        A name is looked for as its words stand one after the other.
        """
        if len(words) < 2 and not names:
            return ""
        telling = self._telling(words) if words else ()
        parts = [self._of(word, beginning=word == words[-1]) for word in telling]
        return " OR ".join((*parts, *map(quoted, self._affordable(names))))

    def is_wide(self, words: Sequence[str]) -> bool:
        """Tell whether even the rarest of some words stands in too many pieces to rank them."""
        *done, last = words
        fewest = min((self._seen(word) for word in done), default=self._most)
        return min(fewest, self._seen(last, beginning=len(last) > 1)) > WIDE

    def _telling(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return the rarer words, as many as can be ranked together; all when all are common."""
        last = words[-1]
        seen = {word: self._seen(word, beginning=word == last) for word in words}
        rare = [word for word in words if seen[word] <= COMMON * self._most] or list(words)
        kept = {rare[0]}
        pieces = 0
        for word in sorted(rare, key=lambda each: seen[each]):
            pieces += seen[word]
            if pieces > WIDE and len(kept) > 1:
                break
            kept.add(word)
        return tuple(word for word in rare if word in kept)

    def _of(self, word: str, *, beginning: bool) -> str:
        beginning = beginning and len(word) > 1
        if self._seen(word, beginning=beginning) > WIDE:
            return f"({{heading names}} : {quoted(word)}{'*' * beginning})"
        forms = [quoted(word), f"stems : {quoted(self._lexicon.stem(word))}"]
        forms += [f"{quoted(word)}*"] if beginning else []
        return f"({' OR '.join(forms)})"

    def _affordable(self, names: Sequence[Sequence[str]]) -> Iterator[str]:
        """Return the names that can be ranked together, the first ones first."""
        pieces = 0
        for name in names:
            pieces += min((self._seen(word) for word in name), default=0)
            if pieces > WIDE:
                return
            yield " ".join(name)

    def _seen(self, word: str, *, beginning: bool = False) -> int:
        """Return in how many pieces a word stands; for a beginning at most, not exactly."""
        if not beginning:
            return self._counts.get(word, 0)
        first = bisect_left(self._words, word)
        end = bisect_left(self._words, word + LAST)
        return self._sums[end] - self._sums[first]


def quoted(word: str) -> str:
    """Return a word as text that the query language takes for nothing else."""
    return '"' + word.replace('"', '""') + '"'
