# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How old a page is, on the days when that changes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.age import Age, age_of, last_look, months_after, next_look
from edu_app.library.model import Checked, Draft, Review, TopicMeta

PUBLISHED = date(2026, 11, 20)
CHECKED = Checked(by="J. Doe", on=date(2027, 1, 31), next_review=date(2028, 1, 15))


def meta(review: Review) -> TopicMeta:
    """Return the head of a page."""
    return TopicMeta(
        id="page",
        title="",
        short_title="",
        summary="",
        purpose="",
        audience="",
        author="",
        review=review,
        published=PUBLISHED,
        version="1.0",
        funding="",
        conflicts="",
        update_policy="",
        references=(),
        related=(),
    )


@pytest.mark.parametrize(
    ("review", "today", "age"),
    [
        (Draft(), date(2026, 11, 20), Age.CURRENT),
        (Draft(), date(2027, 11, 20), Age.CURRENT),
        (Draft(), date(2027, 11, 21), Age.DUE),
        (Draft(), date(2029, 11, 20), Age.DUE),
        (Draft(), date(2029, 11, 21), Age.OLD),
        (CHECKED, date(2028, 1, 15), Age.CURRENT),
        (CHECKED, date(2028, 1, 16), Age.DUE),
        (CHECKED, date(2030, 1, 31), Age.DUE),
        (CHECKED, date(2030, 2, 1), Age.OLD),
        # A clock that runs behind makes nothing old.
        (Draft(), date(1970, 1, 1), Age.CURRENT),
    ],
)
def test_a_page_ages(review: Review, today: date, age: Age) -> None:
    assert age_of(meta(review), today) is age


def test_a_check_counts_and_else_the_day_of_publishing() -> None:
    assert last_look(meta(Draft())) == PUBLISHED
    assert last_look(meta(CHECKED)) == CHECKED.on
    assert next_look(meta(Draft())) == date(2027, 11, 20)
    assert next_look(meta(CHECKED)) == CHECKED.next_review


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 11, 20), 12, date(2027, 11, 20)),
        (date(2026, 11, 20), 2, date(2027, 1, 20)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 10, 31), 4, date(2024, 2, 29)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
    ],
)
def test_some_months_later(day: date, months: int, after: date) -> None:
    assert months_after(day, months) == after


@given(
    day=st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)),
    months=st.integers(min_value=0, max_value=120),
)
def test_every_day_has_one_some_months_later(day: date, months: int) -> None:
    after = months_after(day, months)

    assert (after.year - day.year) * 12 + after.month - day.month == months
    assert after.day == day.day or 28 <= after.day < day.day
