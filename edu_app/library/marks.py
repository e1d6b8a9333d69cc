# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Private characters that carry line numbers and escaped characters through the block parser.

Python-Markdown gives no line numbers and gives meaning to far more characters than our language
does. So every line starts with a mark that says where it came from, and every character that
must stay a character is replaced by a private one until the blocks are made. Both survive
because the parser has no rule for the Private Use Area of Unicode; a content file that uses
that area itself is a fault.
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\ue000", "\ue001"
BLOCK = "\ue002"
"""Stands before and after the number of a block that was read ahead of the block parser."""
TICK = "\ue003"
"""A back quote that the author did not escape."""
PIPE = "\ue004"
"""A bar that does not separate cells."""
_ESCAPED = 0xE100

LINE = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
# What may not stand in a content file: control characters, the private characters above,
# line and paragraph separators, and the byte order mark in the middle of a text.
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ue000-\uf8ff\ufeff\ufffe\uffff]")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~]?)")
_PRIVATE = re.compile(f"[{TICK}{PIPE}{chr(_ESCAPED)}-{chr(_ESCAPED + 0x7F)}]")


def line_mark(line: int) -> str:
    """Return the mark of a line of the file."""
    return f"{_OPEN}{line}{_CLOSE}"


def escape(text: str) -> str:
    """Replace each character that has a backslash before it, and each back quote."""
    if "\\" in text:
        text = _ESCAPE.sub(lambda found: private(found[1] or "\\"), text)
    return text.replace("`", TICK)


def private(character: str) -> str:
    """Return the private character that stands for an ASCII character."""
    return chr(_ESCAPED + ord(character))


def restore(text: str) -> str:
    """Take the line marks out and put every replaced character back."""
    return _PRIVATE.sub(_original, LINE.sub("", text))


def _original(found: re.Match[str]) -> str:
    """Return the character that a private one stands for."""
    match found[0]:
        case "\ue003":
            return "`"
        case "\ue004":
            return "|"
        case other:
            return chr(ord(other) - _ESCAPED)
