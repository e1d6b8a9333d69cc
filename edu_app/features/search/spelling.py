# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Mend a misspelt word by the words that stand in the guide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

LEAST_LETTERS = 4
"""Shorter words are too much like too many others."""
SHORT = 5
ALIKE = 0.74
MOST_CANDIDATES = 40


class Speller:
    """Knows the words of the guide and finds the nearest one."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        """Take each word with the number of pieces in which it stands."""
        self._counts = {word: n for word, n in vocabulary.items() if len(word) >= LEAST_LETTERS}
        self._known = frozenset(vocabulary)
        self._by_part: dict[str, list[str]] = {}
        for word in self._counts:
            for part in _parts(word):
                self._by_part.setdefault(part, []).append(word)

    def mend(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the words with each unknown one replaced by the nearest known one.

        The last one may still be being typed, so it is left alone while it begins a known one.
        """
        if not words:
            return ()
        last = words[-1] if self._begins_one(words[-1]) else self.nearest(words[-1])
        return (*map(self.nearest, words[:-1]), last)

    def nearest(self, word: str) -> str:
        """Return the nearest known word; the word itself when it is known or nothing is near."""
        if word in self._known or len(word) < LEAST_LETTERS:
            return word
        shared: dict[str, int] = {}
        for part in _parts(word):
            for other in self._by_part.get(part, ()):
                shared[other] = shared.get(other, 0) + 1
        likely = sorted(shared, key=lambda other: (-shared[other], abs(len(other) - len(word))))
        best, ratio = word, ALIKE
        for other in likely[:MOST_CANDIDATES]:
            alike = SequenceMatcher(None, word, other, autojunk=False).ratio()
            if (alike, self._counts[other]) > (ratio, self._counts.get(best, 0)):
                best, ratio = other, alike
        return best

    def _begins_one(self, word: str) -> bool:
        """Tell whether a word is the beginning of a known one: it is still being typed."""
        return any(other.startswith(word) for other in self._by_part.get(word[:3], ()))


def _parts(word: str) -> Iterator[str]:
    """Return the overlapping threes of letters of a word, its edges counted in."""
    yield word[:3]
    if len(word) <= SHORT:
        # Two letters that change places leave no three of a short word as they were.
        yield from (f"{word[0]}:{len(word) + by}" for by in (-1, 0, 1))
    edged = f"^{word}$"
    yield from {edged[at : at + 3] for at in range(len(edged) - 2)}
