# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on who wrote and checked a page, when, and how hard it says it is to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from edu_app.editorial.page_text import PageText
from edu_app.library.age import last_look, months_after
from edu_app.library.model import Checked
from edu_app.problems import Fault

MAY_WAIT, MUST_STOP, REVIEW_EVERY = 24, 36, 12
"""Months: without a waiver, with one, and between two checks."""


def governance(page: PageText) -> Iterator[Fault]:
    """Find heads that do not say who the author is (rule G-1)."""
    if not page.topic.meta.credentials:
        words = "“credentials” is missing. Say what the author is, such as “Not clinicians.”"
        yield page.head_fault("front-matter", words, "author")


def stated_level(page: PageText) -> Iterator[Fault]:
    """Find heads whose reading level is missing or no longer true (rule R-9)."""
    level, _ = page.level
    given = page.topic.meta.level
    if given != level:
        what = "is missing" if given is None else "is out of date"
        yield page.head_fault(
            "reading-level",
            f"The reading level {what}. Run “vein-guide score”, or write: readability: {level}",
            "readability",
        )


def stale_review(page: PageText, today: date) -> Iterator[Fault]:
    """Find pages that nobody has looked at for too long (rule G-2)."""
    meta = page.topic.meta
    last = last_look(meta)
    name = "reviewed" if isinstance(meta.review, Checked) else "published"
    if today > months_after(last, MUST_STOP):
        words = f"The page was last looked at on {last}, over {MUST_STOP} months ago. "
        yield page.head_fault(
            "stale-review", f"{words}Have it checked again, or take it out.", name
        )
    elif today > months_after(last, MAY_WAIT) and not meta.waiver:
        words = f"The page was last looked at on {last}, over {MAY_WAIT} months ago. "
        yield page.head_fault(
            "stale-review", f"{words}Have it checked, or say in “review-waiver” why not.", name
        )


def review_dates(page: PageText, today: date) -> Iterator[Fault]:
    """Find reviews in the future, and reviews that are to hold for more than a year."""
    review = page.topic.meta.review
    if not isinstance(review, Checked):
        return
    if review.on > today:
        yield page.head_fault(
            "review-date", "The review lies in the future. Correct it.", "reviewed"
        )
    if review.next_review > months_after(review.on, REVIEW_EVERY):
        words = f"The next review is over {REVIEW_EVERY} months after the last. Set it earlier."
        yield page.head_fault("review-date", words, "next-review")
    if review.next_review <= review.on:
        words = "The next review is not after the last one. Correct it."
        yield page.head_fault("review-date", words, "next-review")
