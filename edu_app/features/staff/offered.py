# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The languages that visitors can choose from, the usual one first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offered:
    """Which of the languages that have pages are offered."""

    there: tuple[str, ...]
    """All that have pages, sorted."""
    chosen: tuple[str, ...]
    """Those that are offered; there is always one."""

    @property
    def usual(self) -> str:
        """The language that a visit begins in."""
        return self.chosen[0]

    def with_language(self, lang: str, *, on: bool) -> Offered:
        """Offer a language or not; the last one stays."""
        rest = tuple(each for each in self.chosen if each != lang)
        if on:
            return Offered(self.there, (*rest, lang) if lang not in self.chosen else self.chosen)
        return Offered(self.there, rest or self.chosen)

    def led_by(self, lang: str) -> Offered:
        """Let visits begin in a language, which is then offered."""
        return Offered(self.there, (lang, *(each for each in self.chosen if each != lang)))


def offered_of(there: tuple[str, ...], wanted: tuple[str, ...]) -> Offered:
    """Return what is offered of what is there; the first where nothing of it is wanted."""
    chosen = tuple(lang for lang in wanted if lang in there)
    return Offered(there, chosen or there[:1])
