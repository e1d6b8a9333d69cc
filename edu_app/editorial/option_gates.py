# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on choices side by side: each gets the same room (IPDAS, equal detail)."""

from __future__ import annotations

from collections.abc import Iterator

from edu_app.editorial.page_text import PageText
from edu_app.editorial.readability import words_in
from edu_app.library.comparison import Comparison, comparison_of
from edu_app.library.inline import text_of
from edu_app.problems import Fault

LEAST, MOST = 0.67, 1.5
"""How far the words of one choice may be from the mean of all."""


def equal_room(page: PageText) -> Iterator[Fault]:
    """Find choices that are told at greater or smaller length than the others."""
    found = comparison_of(page.topic.blocks)
    if found is None:
        return
    for aspect, name, ratio in unequal(found):
        words = f"“{name}” has {ratio:.2f} times the mean length under “{aspect}”. "
        at = next(c.cells for c in found.choices if text_of(c.name) == name)
        place = text_of(at[[text_of(a) for a in found.aspects].index(aspect)])
        yield page.fault("unequal-options", f"{words}Keep it between {LEAST} and {MOST}.", place)


def unequal(found: Comparison) -> Iterator[tuple[str, str, float]]:
    """Return (sub-heading, choice, ratio to the mean) of each text that is too long or short."""
    for at, aspect in enumerate(found.aspects):
        sizes = [len(words_in(text_of(choice.cells[at]))) for choice in found.choices]
        mean = sum(sizes) / len(sizes)
        for choice, size in zip(found.choices, sizes, strict=True):
            ratio = size / mean if mean else 1.0
            if not LEAST <= ratio <= MOST:
                yield text_of(aspect), text_of(choice.name), ratio
