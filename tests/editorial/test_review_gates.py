# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on the head of a page: who wrote it, when it was checked, how hard it is to read."""

from __future__ import annotations

from datetime import date

import pytest

from edu_app.editorial import review_gates
from tests.editorial.conftest import Found, Pages, places

TODAY = date(2026, 11, 20)
CHECKED = {"clinical_reviewer": "J. Doe", "reviewed": "2026-01-01", "next_review": "2027-01-01"}


def test_the_author_says_what_they_are(page: Pages) -> None:
    bare, named = page("Words.\n"), page("Words.\n", credentials="Not clinicians.")

    assert places(bare, review_gates.governance(bare)) == [("front-matter", "author")]
    assert places(named, review_gates.governance(named)) == []


@pytest.mark.parametrize(
    ("level", "found"),
    [
        ("FKGL 1.0, SMOG 3.1; with all words FKGL 1.0, SMOG 3.1", []),
        (
            "FKGL 2.0, SMOG 3.1; with all words FKGL 1.0, SMOG 3.1",
            [("reading-level", "readability")],
        ),
        ("", [("reading-level", "readability")]),
        (None, [("reading-level", "head")]),
    ],
)
def test_the_stated_level_is_the_true_one(page: Pages, level: str | None, found: Found) -> None:
    made = page.good(readability=level)
    true, _ = made.level
    if found == []:
        made = page.good(readability=str(true))

    assert places(made, review_gates.stated_level(made)) == found


@pytest.mark.parametrize(
    ("front", "found"),
    [
        ({"published": "2024-11-20"}, []),
        ({"published": "2024-11-19"}, [("stale-review", "published")]),
        ({"published": "2024-11-19", "review_waiver": "No reviewer until 2027."}, []),
        (
            {"published": "2023-11-19", "review_waiver": "Until 2027."},
            [("stale-review", "published")],
        ),
        ({"published": "2020-01-01", **CHECKED}, []),
        (
            {**CHECKED, "reviewed": "2024-01-01", "next_review": "2025-01-01"},
            [("stale-review", "reviewed")],
        ),
    ],
)
def test_a_page_that_nobody_looked_at_for_long_is_stale(
    page: Pages, front: dict[str, str | None], found: Found
) -> None:
    made = page("Words.\n", "topics/page", **front)

    assert places(made, review_gates.stale_review(made, TODAY)) == found


@pytest.mark.parametrize(
    ("front", "found"),
    [
        ({}, []),
        (CHECKED, []),
        (
            {**CHECKED, "reviewed": "2026-11-21", "next_review": "2027-11-21"},
            [("review-date", "reviewed")],
        ),
        ({**CHECKED, "next_review": "2027-01-02"}, [("review-date", "next-review")]),
        ({**CHECKED, "next_review": "2026-01-01"}, [("review-date", "next-review")]),
    ],
)
def test_a_review_has_sensible_dates(
    page: Pages, front: dict[str, str | None], found: Found
) -> None:
    made = page("Words.\n", "topics/page", **front)

    assert places(made, review_gates.review_dates(made, TODAY)) == found
