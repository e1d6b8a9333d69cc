# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Compare words as people type them: without capitals, without accents, in any order."""

from __future__ import annotations

import unicodedata

LONGEST = 64
"""More letters than anybody types to find a thing; the rest is not looked at."""


def fold(text: str) -> str:
    """Return a text without capitals and without the marks over letters."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def holds_all(folded: str, typed: str) -> bool:
    """Tell whether a folded text holds every typed word, in any order; nothing typed fits all."""
    return all(word in folded for word in fold(typed[:LONGEST]).split())
