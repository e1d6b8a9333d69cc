# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How old a page is: in date, due for a new check, or too old to be trusted."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from edu_app.library.model import Checked, TopicMeta

DRAFT_DUE, OLD = 12, 36
"""Months: a draft is due this long after it was published; anything is old after the second."""
MONTHS = 12


class Age(StrEnum):
    """What a page says of its own age."""

    CURRENT = "current"
    DUE = "due"
    """Past its review date."""
    OLD = "old"
    """Far past it: nobody has looked at the page for three years."""


def age_of(meta: TopicMeta, today: date) -> Age:
    """Return how old a page is on a day; a clock that runs behind makes nothing old."""
    last, due = last_look(meta), next_look(meta)
    if today > months_after(last, OLD):
        return Age.OLD
    return Age.DUE if today > due else Age.CURRENT


def last_look(meta: TopicMeta) -> date:
    """Return the day on which somebody last vouched for the page."""
    return meta.review.on if isinstance(meta.review, Checked) else meta.published


def next_look(meta: TopicMeta) -> date:
    """Return the day after which the page is past its review."""
    if isinstance(meta.review, Checked):
        return meta.review.next_review
    return months_after(meta.published, DRAFT_DUE)


def months_after(day: date, months: int) -> date:
    """Return the same day some months later; the last of the month where there is no such day."""
    years, month = divmod(day.month - 1 + months, MONTHS)
    for last in (day.day, 30, 29):
        try:
            return date(day.year + years, month + 1, min(day.day, last))
        except ValueError:
            continue
    return date(day.year + years, month + 1, 28)
