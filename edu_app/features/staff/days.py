# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The totals of the last days, as staff look at them: the newest first, with days of nothing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from edu_app.machine.counts import DayTotals

if TYPE_CHECKING:
    from collections.abc import Mapping

SHOWN = 7


def last_days(totals: Mapping[date, DayTotals], today: date) -> tuple[tuple[date, DayTotals], ...]:
    """Return today and the days before it; none before the first that was counted."""
    first = min(totals, default=today)
    days = (today - timedelta(days=back) for back in range(SHOWN))
    return tuple((day, totals.get(day, DayTotals())) for day in days if day >= min(first, today))
