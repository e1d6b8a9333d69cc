# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a person typed, as one line of visible letters: fit for a page, a file and a square code."""

from __future__ import annotations

import unicodedata

OVERLONG = 8
"""How many times its greatest length is looked at: a pasted book is not normalised as a whole."""


def one_line(text: str, most: int) -> str:
    """Return a text as one line of visible characters, cut to its greatest length.

    Control characters, invisible ones and those that turn the direction of text are left out.
    """
    plain = unicodedata.normalize("NFC", text[: most * OVERLONG])
    visible = "".join(
        " " if letter.isspace() else letter
        for letter in plain
        if letter.isspace() or unicodedata.category(letter)[0] != "C"
    )
    return " ".join(visible.split())[:most].rstrip()
