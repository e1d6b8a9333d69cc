# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How long a page takes to read."""

from __future__ import annotations

import math
import re

# Slower than the usual 200 to 240, because many readers are ill, worried or read in a second
# language, and medical words take longer.
WORDS_PER_MINUTE = 150

_WORD = re.compile(r"(?<!\S)[^\w\s]*\w\S*")


def minutes_for(words: int) -> int:
    """Return the reading time of so many words, rounded up, at least one minute."""
    return max(1, math.ceil(words / WORDS_PER_MINUTE))


def words_in(text: str) -> int:
    """Count the words of a text with its Markdown marks, which are none."""
    return len(_WORD.findall(text))
