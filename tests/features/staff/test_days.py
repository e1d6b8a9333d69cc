# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The last days are shown with the newest first, and a day of nothing is a day too."""

from __future__ import annotations

from datetime import date

from edu_app.features.staff.days import SHOWN, last_days
from edu_app.machine.counts import DayTotals

TODAY = date(2026, 11, 28)
SOME = DayTotals(opens=4, prints=1, clears=3)


def test_the_newest_is_first_and_days_without_anything_are_there() -> None:
    found = last_days({date(2026, 11, 25): SOME, TODAY: DayTotals(opens=1)}, TODAY)

    assert [day.day for day, _totals in found] == [28, 27, 26, 25]
    assert [totals for _day, totals in found] == [
        DayTotals(opens=1),
        DayTotals(),
        DayTotals(),
        SOME,
    ]


def test_no_more_than_a_week_is_shown() -> None:
    found = last_days({date(2026, 1, 1): SOME}, TODAY)

    assert len(found) == SHOWN
    assert found[-1] == (date(2026, 11, 22), DayTotals())


def test_before_anything_was_counted_there_is_today() -> None:
    assert last_days({}, TODAY) == ((TODAY, DayTotals()),)


def test_a_clock_that_ran_ahead_hides_nothing_of_today() -> None:
    assert last_days({date(2026, 12, 5): SOME}, TODAY) == ((TODAY, DayTotals()),)
