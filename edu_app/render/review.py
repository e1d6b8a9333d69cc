# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say who has checked a page, in the same words on screen and on paper."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from edu_app.library.age import Age, age_of, next_look
from edu_app.library.model import Callout, CalloutKind, Checked, Draft, Review, Topic, TopicMeta
from edu_app.library.phrases import Phrases


def review_words(review: Review, phrases: Phrases) -> str:
    """Return the review state as one or two sentences."""
    match review:
        case Draft():
            return phrases.review.draft
        case Checked():
            return phrases.review.checked.format(
                by=review.by, on=phrases.day(review.on), next=phrases.day(review.next_review)
            )
        case _:
            assert_never(review)


def age_words(meta: TopicMeta, phrases: Phrases, today: date, clinic: str = "") -> str:
    """Say that a page is past its review, or far past it; nothing while it is in date."""
    match age_of(meta, today):
        case Age.CURRENT:
            return ""
        case Age.DUE:
            return phrases.review.due.format(next=phrases.day(next_look(meta)))
        case Age.OLD:
            return phrases.review.old.format(whom=clinic or phrases.review.staff)
        case _ as never:
            assert_never(never)


def age_banner(
    meta: TopicMeta, phrases: Phrases, today: date, clinic: str = ""
) -> tuple[Callout, ...]:
    """Return the box that stands above a page past its review; none while it is in date."""
    words = age_words(meta, phrases, today, clinic)
    return (Callout(kind=CalloutKind.WARN, title=words, blocks=()),) if words else ()


def imprint(topic: Topic, phrases: Phrases) -> tuple[str, ...]:
    """Say who wrote and checked a page, when, who paid, how hard it is to read, which text it is.

    Each is a sentence without its full stop where the phrase has none.
    """
    meta, words = topic.meta, phrases.sheet
    level = meta.level
    return (
        review_words(meta.review, phrases),
        words.author.format(author=meta.author, credentials=meta.credentials).strip(),
        words.published.format(date=phrases.day(meta.published)),
        words.version.format(version=meta.version, digest=topic.digest),
        words.funding.format(funding=meta.funding),
        *((words.level.format(fkgl=level.fkgl, smog=level.smog),) if level else ()),
    )
