# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page in the order of paper: title, where it comes from, the standing line, the blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from edu_app.library.comparison import comparison_of, without_comparison
from edu_app.library.model import Block, Topic
from edu_app.library.phrases import Phrases
from edu_app.render.review import age_words, review_words

CLINIC = "clinic"
"""The fact that names the clinic; without it the sheet names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that is printed for one page."""

    title: str
    name: str
    """The short title, which tells loose sheets apart."""
    age: str
    """That the page is past its review; empty while it is in date."""
    state: tuple[str, ...]
    """What stands under the title: who has checked the page, and how hard it is to read."""
    origin: tuple[str, ...]
    """What stands on every printed page: reviewer, version, date, author, money, clinic."""
    standing: str
    """Stands on every printed page too."""
    blocks: tuple[Block, ...]


def sheet(
    topic: Topic, facts: Mapping[str, str], phrases: Phrases, today: date | None = None
) -> Sheet:
    """Return the sheet of a page for a site whose facts are known; None prints it today."""
    meta, words = topic.meta, phrases.sheet
    clinic, level = facts.get(CLINIC, ""), meta.level
    review = review_words(meta.review, phrases)
    return Sheet(
        title=meta.title,
        name=meta.short_title,
        age=age_words(meta, phrases, today or date.today(), clinic),
        state=(
            review,
            *((words.level.format(fkgl=level.fkgl, smog=level.smog),) if level else ()),
        ),
        origin=(
            review,
            words.version.format(version=meta.version, digest=topic.digest),
            words.published.format(date=phrases.day(meta.published)),
            # What the author is stands on the screen: here it would take a line of its own.
            words.author.format(author=meta.author, credentials="").strip(),
            words.funding.format(funding=meta.funding),
            *((words.clinic.format(clinic=clinic),) if clinic else ()),
        ),
        standing=words.standing,
        blocks=printed_blocks(topic.blocks),
    )


def printed_blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return what is printed of a page: choices that it compares stand question by question."""
    found = comparison_of(blocks)
    return blocks if found is None else without_comparison(blocks, found)


def in_a_line(parts: Iterable[str]) -> str:
    """Write sentences behind each other with a dot in between."""
    return " · ".join(part.rstrip(".") for part in parts if part)
