# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The review state is said in words."""

from __future__ import annotations

from datetime import date

from edu_app.library.model import CalloutKind, Checked, Draft
from edu_app.library.phrases import FALLBACK
from edu_app.render.review import age_banner, age_words, imprint, review_words
from tests.content_tree import ContentTree


def test_a_draft_says_that_nobody_has_checked_it() -> None:
    assert review_words(Draft(), FALLBACK) == "Draft: not yet checked by a clinician"


def test_a_checked_page_says_who_when_and_until_when() -> None:
    review = Checked(by="A. Name, MD", on=date(2026, 12, 1), next_review=date(2027, 12, 1))

    assert review_words(review, FALLBACK) == (
        "Checked by A. Name, MD on 1 December 2026. Next check due by 1 December 2027."
    )


LEVEL = "FKGL 2.4, SMOG 6.1; with all words FKGL 2.5, SMOG 6.6"


def test_a_page_in_date_says_nothing_of_its_age(tree: ContentTree) -> None:
    meta = tree.library().meta("alpha")

    assert age_words(meta, FALLBACK, date(2027, 11, 20)) == ""
    assert age_banner(meta, FALLBACK, date(2027, 11, 20)) == ()


def test_a_page_past_its_review_says_so_and_an_old_one_whom_to_ask(tree: ContentTree) -> None:
    meta = tree.library().meta("alpha")

    assert age_words(meta, FALLBACK, date(2027, 11, 21)) == (
        "This page was due for a new check by 20 November 2027. It is being updated."
    )
    old = date(2029, 11, 21)
    assert age_words(meta, FALLBACK, old) == "This page is old. Ask the staff here for a newer one."
    (box,) = age_banner(meta, FALLBACK, old, "Dr Roe")
    assert box.title == "This page is old. Ask Dr Roe for a newer one."
    assert box.kind is CalloutKind.WARN


def test_the_imprint_says_everything_that_a_reader_may_ask(tree: ContentTree) -> None:
    tree.topic("alpha", "Text.\n", readability=LEVEL, credentials="Not clinicians.")
    topic = tree.library().topic("alpha")

    assert imprint(topic, FALLBACK) == (
        "Draft: not yet checked by a clinician",
        "Written by Vein Guide contributors. Not clinicians.",
        "Published 20 November 2026",
        f"Version 1.0 ({topic.digest})",
        "Funding: None",
        "Reading level by two formulas: FKGL 2.4, SMOG 6.1 (years of school)",
    )


def test_a_level_that_nobody_has_measured_is_left_out(tree: ContentTree) -> None:
    assert len(imprint(tree.library().topic("alpha"), FALLBACK)) == 5
