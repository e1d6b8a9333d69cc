# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say who has checked a page, in the same words on screen and on paper."""

from __future__ import annotations

from typing import assert_never

from edu_app.library.model import Checked, Draft, Review
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
