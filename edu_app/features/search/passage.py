# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The best sentence of a result, short enough for two lines, and where its hits stand."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from edu_app.features.search.words import Span, spans

LONGEST = 170
"""Characters of a passage."""
LEAST_BEGINNING = 3
"""Letters from which on a hit may be the beginning of a word."""
_END = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A piece of text with the places that are marked in it."""

    text: str
    marks: tuple[tuple[int, int], ...]
    """Start and end of each hit."""


def marked(text: str, words: Collection[str]) -> Passage:
    """Return a whole text with its hits."""
    marks = tuple((span.start, span.end) for span in spans(text) if _is_hit(span, words))
    return Passage(text=text, marks=marks)


def passage(body: str, words: Collection[str]) -> Passage:
    """Return the sentence with the most different hits; the first one when there are none."""
    sentences = [part for part in _END.split(body.strip()) if part]
    if not sentences:
        return Passage(text="", marks=())
    best = max(sentences, key=lambda each: len(_hits(each, words)))
    at = sentences.index(best)
    text = " ".join(sentences[at : at + 2]) if len(best) < LONGEST // 2 else best
    return marked(_shortened(text, words), words)


def _hits(text: str, words: Collection[str]) -> frozenset[str]:
    return frozenset(span.word for span in spans(text) if _is_hit(span, words))


def _is_hit(span: Span, words: Collection[str]) -> bool:
    return span.word in words or any(
        len(word) >= LEAST_BEGINNING and span.word.startswith(word) for word in words
    )


def _shortened(text: str, words: Collection[str]) -> str:
    """Cut a text to its greatest length at the ends of words, around its first hit."""
    if len(text) <= LONGEST:
        return text
    first = next((span.start for span in spans(text) if _is_hit(span, words)), 0)
    start = 0
    if first > LONGEST * 2 // 3:
        start = text.rfind(" ", 0, first - LONGEST // 3) + 1
    end = text.rfind(" ", 0, start + LONGEST)
    if end <= start:
        end = start + LONGEST  # one word without an end
    return (
        ("… " if start else "")
        + text[start:end].rstrip(" ,;:")
        + ("" if end >= len(text) else " …")
    )
