# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the lines below `!!! risk` before the block parser sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIELD = re.compile(r"([a-z-]+) *:(?: |$)(.*)")


@dataclass(frozen=True, slots=True)
class RawField:
    """One field of a risk statement; its words may go on over several lines."""

    key: str
    """Blank for words that belong to no field."""
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class RawRisk:
    """A risk statement as it is written."""

    line: int
    fields: tuple[RawField, ...]


def lines_below(lines: list[str], at: int, indent: int) -> list[str]:
    """Return the lines from `at` that are not blank and indented more than `indent`."""
    end = at
    while end < len(lines) and len(lines[end]) - len(lines[end].lstrip(" ")) > indent:
        end += 1
    return lines[at:end]


def fields_of(lines: list[str], first_line: int) -> tuple[RawField, ...]:
    """Return the fields in lines that begin on `first_line` of the file.

    A field goes on over the next lines when they are indented further or hold no key.
    """
    fields: list[RawField] = []
    first_indent = 0
    for number, text in enumerate(lines, first_line):
        words = text.lstrip(" ")
        depth = len(text) - len(words)
        first_indent = first_indent or depth
        found = _FIELD.fullmatch(words)
        if found and depth <= first_indent:
            fields.append(RawField(found[1], found[2].strip(" "), number))
        elif fields:
            last = fields.pop()
            fields.append(RawField(last.key, f"{last.value} {words}".strip(" "), last.line))
        else:
            fields.append(RawField("", words, number))
    return tuple(fields)
