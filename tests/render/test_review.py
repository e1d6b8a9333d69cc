# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The review state is said in words."""

from __future__ import annotations

from datetime import date

from edu_app.library.model import Checked, Draft
from edu_app.library.phrases import FALLBACK
from edu_app.render.review import review_words


def test_a_draft_says_that_nobody_has_checked_it() -> None:
    assert review_words(Draft(), FALLBACK) == "Draft: not yet checked by a clinician"


def test_a_checked_page_says_who_when_and_until_when() -> None:
    review = Checked(by="A. Name, MD", on=date(2026, 12, 1), next_review=date(2027, 12, 1))

    assert review_words(review, FALLBACK) == (
        "Checked by A. Name, MD on 1 December 2026. Next check due by 1 December 2027."
    )
