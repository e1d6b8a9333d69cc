# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Take from a line what Markdown knows and our language does not, and report it."""

from __future__ import annotations

import re

from edu_app.library.marks import FORBIDDEN, TICK, escape
from edu_app.library.reading import Reading

DEEPEST = 8
TAB = 4

_QUOTE = re.compile(r"( *)((?:> ?)+)(.*)")
_FENCE = re.compile(rf"( *)(?:{TICK}{{3,}}|~{{3,}}) *(.*)")
_RULE = re.compile(r" *([-*_])(?: *\1){2,}")
_UNDERLINE = re.compile(r" *={2,}")
_LONE_MARK = re.compile(r" *(?:[-*+]|[0-9]{1,9}\.)")


def cleaned(body: str, first_line: int, reading: Reading) -> list[str]:
    """Split into lines without tabs, trailing space and characters that no text may hold."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for at, line in enumerate(lines):
        if FORBIDDEN.search(line.expandtabs(TAB)):
            reading.fault(
                "control-character",
                "The line holds a character that cannot be shown. Type the line again.",
                first_line + at,
            )
            line = FORBIDDEN.sub("", line)
        lines[at] = escape(line.expandtabs(TAB)).rstrip(" ")
    return lines


class Unwanted:
    """Goes along with the lines of a page and keeps what was reported last."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._last: dict[str, int] = {}

    def taken_from(self, line: str, *, after_text: bool) -> str:
        """Return a line without quote marks, fences and rules; blank when nothing is left."""
        line = self._unfenced(self._unquoted(line))
        return "" if self._is_mark(line, after_text=after_text) else line

    def once(self, kind: str, sentence: str) -> None:
        """Note a fault, but only for the first of neighbouring lines that share it."""
        if self._last.get(kind) != self._reading.line - 1:
            self._reading.fault(kind, sentence)
        self._last[kind] = self._reading.line

    def too_deep(self) -> None:
        """Note that something is nested beyond all sense."""
        self.once(
            "too-deep", f"The line is nested more than {DEEPEST} levels deep. Take levels away."
        )

    def _unquoted(self, line: str) -> str:
        """Take quote marks away."""
        found = _QUOTE.fullmatch(line)
        if not found:
            return line
        if found[2].count(">") > DEEPEST:
            self.too_deep()
        else:
            self.once("quote", "Pages hold no quotes. Take the “>” away, or write “\\>”.")
        return found[1] + found[3] if found[3].strip(" ") else ""

    def _unfenced(self, line: str) -> str:
        """Take the marks of code away."""
        found = _FENCE.fullmatch(line)
        if not found:
            return line
        self.once("code", "Pages hold no code. Take ``` or ~~~ away.")
        return found[1] + found[2] if found[2] else ""

    def _is_mark(self, line: str, *, after_text: bool) -> bool:
        """Tell whether a line is markup without words, which is reported and left out."""
        if _RULE.fullmatch(line):
            self.once("rule", "Pages hold no rules. Take the line away; a heading is “## Words”.")
        elif _UNDERLINE.fullmatch(line) and after_text:
            self.once("heading-form", "A heading is written “## Words”, not underlined.")
        elif _LONE_MARK.fullmatch(line):
            self.once("empty-item", "The list line has no words. Add them or take it away.")
        else:
            return False
        return True
