# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How long nobody may touch a kiosk that somebody reads: never shorter than it takes to read."""

from __future__ import annotations

import math
import re

WORDS_A_MINUTE = 100
"""Slow readers in print on a screen; most people read twice as fast."""
EXTRA = 1.5
"""Somebody who reads also looks at a picture, thinks, and finds their glasses."""
WARNING_SECONDS = 30
"""How long the question stands whether somebody is there; WCAG 2.2.1 asks for 20 at the least."""
MORE_SECONDS = 300
"""What somebody gets who asks for more time, for each screen until the visit ends."""
LEAST_PRIVATE_SECONDS = 60
"""The least where a screen may tell about the person."""
LARGE_PERCENT = 150
"""From this text size on everything takes twice as long."""

WORD = re.compile(r"[^\s\ufdd0\ufdd1\ufffc]+")
"""Between blanks, and between what a document has at the edge of a cell and for a picture."""
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese write without blanks."""
LETTERS_A_WORD = 2
"""Of those; a Chinese word has about so many, a Thai one more, so nobody gets too little time."""


def count_words(text: str) -> int:
    """Return how many words a text has, also where words are written without blanks."""
    letters = sum(map(len, UNSPACED.findall(text)))
    spaced = WORD.findall(UNSPACED.sub(" ", text))
    words = sum(1 for word in spaced if any(letter.isalnum() for letter in word))
    return words + math.ceil(letters / LETTERS_A_WORD)


def reading_seconds(words: int) -> int:
    """Return how long somebody may need for so many words, with time to spare."""
    return math.ceil(EXTRA * 60 * words / WORDS_A_MINUTE)


def least_seconds(idle_seconds: int, *, private: bool, percent: int) -> int:
    """Return how long a screen waits however few words are on it.

    `private` is a screen that may tell about the person: it waits two thirds as long.
    """
    least = max(LEAST_PRIVATE_SECONDS, idle_seconds * 2 // 3) if private else idle_seconds
    return 2 * least if percent >= LARGE_PERCENT else least


def cleared_after(idle_seconds: int, percent: int) -> int:
    """Return after how long without a touch answers go at the earliest, the question included."""
    return least_seconds(idle_seconds, private=True, percent=percent) + WARNING_SECONDS
