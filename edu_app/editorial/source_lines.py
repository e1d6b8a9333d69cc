# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Find the line of a file from which a piece of a page's text comes."""

from __future__ import annotations

import re

_MARKS = (
    (re.compile(r"\[@[^\]]*\]"), ""),
    (re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]"), r"\1"),
    (re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"([^\"]*)\")?\)"), r"\1 \2"),
    (re.compile(r"\{#[^}]*\}"), ""),
    (re.compile(r"\*+"), ""),
)
_WORD = re.compile(r"\w+")
ENOUGH = 5
"""Words after which a place is found for sure."""


class SourceLines:
    """The words of a file with the line of each."""

    def __init__(self, body: str, first_line: int) -> None:
        self._first = first_line
        self._words: list[str] = []
        self._lines: list[int] = []
        for number, line in enumerate(body.split("\n"), first_line):
            for pattern, kept in _MARKS:
                line = pattern.sub(kept, line)
            found = _WORD.findall(line.lower())
            self._words += found
            self._lines += [number] * len(found)

    def line_of(self, text: str) -> int:
        """Return the line on which a text begins; that of the first line when it is not there.

        A text that the program put together from parts is looked for with ever fewer words.
        """
        wanted = _WORD.findall(text.lower())[: ENOUGH * 3]
        for size in range(min(ENOUGH, len(wanted)), 0, -1):
            for start in range(len(wanted) - size + 1):
                at = self._find(wanted[start : start + size])
                if at >= 0:
                    return self._lines[at]
        return self._first

    def _find(self, wanted: list[str]) -> int:
        words, first, size = self._words, wanted[0], len(wanted)
        at = -1
        while True:
            try:
                at = words.index(first, at + 1)
            except ValueError:
                return -1
            if words[at : at + size] == wanted:
                return at
