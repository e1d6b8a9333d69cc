# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Judge an SPDX expression by the list of licences that may be in the bundle."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

WORD = re.compile(r"\(|\)|[A-Za-z0-9.+:-]+")
TABLES = Path(__file__).resolve().parents[2] / "packaging" / "licences"


def read_allowed(folder: Path = TABLES) -> frozenset[str]:
    """Read the list."""
    groups = tomllib.loads((folder / "allowed.toml").read_text("utf-8"))
    return frozenset(name for group in groups.values() for name in group)


def words_of(expression: str) -> list[str]:
    """Return licences, operators and brackets; a licence with its exception is one word."""
    words: list[str] = []
    for word in WORD.findall(expression):
        if words and (word == "WITH" or words[-1].endswith(" WITH")):
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


def licences_of(expression: str) -> tuple[str, ...]:
    """Return the licences of an expression, each with its exception, in order."""
    return tuple(word for word in words_of(expression) if word not in {"(", ")", "AND", "OR"})


def is_allowed(expression: str, allowed: frozenset[str]) -> bool:
    """Tell whether something may be given away under this expression; False for nonsense."""
    words = words_of(expression)
    rest = iter(words)
    try:
        return bool(words) and _either(rest, allowed, next(rest))
    except (StopIteration, ValueError):
        return False


def _either(rest: Iterator[str], allowed: frozenset[str], word: str, end: str = "") -> bool:
    """Read alternatives up to the end; one that is allowed is enough."""
    found, both = False, True
    while True:
        if word == "(":
            value = _either(rest, allowed, next(rest), ")")
        elif word in {")", "AND", "OR"}:
            raise ValueError(word)
        else:
            value = word in allowed
        both = both and value
        operator = next(rest, "")
        if operator == end:
            return found or both
        if operator == "OR":
            found, both = found or both, True
        elif operator != "AND":
            raise ValueError(operator)
        word = next(rest)
