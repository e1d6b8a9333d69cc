# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the plain YAML that front matter nearly always is, without loading the YAML library.

Loading that library takes as long as reading the heads of forty pages, and falls into the
start. Only lines that mean the same in every YAML reader are read here: a test holds the two
equal. Everything else is left to the library.
"""

from __future__ import annotations

import re

Value = str | list[str]

# A plain text begins with a letter or digit and holds nothing that YAML could take for a mark.
# Signs that cannot be seen are looked for apart: in a pattern they would take 5 ms of every start.
_TEXT = r"[^\W_](?:[^:#]|:(?=[^\s])|(?<=\S)[#])*"
_ITEM = r"[A-Za-z0-9][A-Za-z0-9-]*"
_LINE = re.compile(
    rf"""(?P<key>[a-z][a-z-]{{0,60}}):
    (?:
        [ ]+(?P<text>{_TEXT})
      | [ ]+"(?P<quoted>[^"\\]*)"
      | [ ]+\[(?P<items>[ ]*(?:{_ITEM}(?:,[ ]+{_ITEM})*)?[ ]*)\]
    )?[ ]*""",
    re.VERBOSE,
)


def plain_values(lines: list[str]) -> dict[str, Value] | None:
    """Return the fields in lines such as `title: Words`; None when any line is not that plain."""
    values: dict[str, Value] = {}
    for line in lines:
        found = _LINE.fullmatch(line) if line.isprintable() else None
        if found is None:
            return None
        key, text, quoted, items = found.group("key", "text", "quoted", "items")
        if items is not None:
            values[key] = items.replace(",", " ").split()
        else:
            values[key] = quoted if quoted is not None else (text or "").rstrip(" ")
    return values
