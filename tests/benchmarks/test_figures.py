# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Series become figures in one way only, so that two runs can be compared."""

from __future__ import annotations

import pytest

from benchmarks.figures import Spread, percentile, quotients, spread


def test_a_series_has_a_middle_and_a_middle_half() -> None:
    assert spread([5, 1, 4, 2, 3]) == Spread(median=3, low=2, high=4, count=5)


def test_a_single_value_is_its_own_spread() -> None:
    assert spread([7.5]) == Spread(median=7.5, low=7.5, high=7.5, count=1)


def test_programs_are_compared_within_each_round() -> None:
    slow_in_both = quotients([200, 400], [100, 200])

    assert slow_in_both == [2, 2]


def test_rounds_that_do_not_match_are_not_compared() -> None:
    with pytest.raises(ValueError, match="shorter"):
        quotients([1, 2], [1])


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (50, 10), (95, 19), (96, 20), (100, 20)])
def test_so_many_per_cent_do_not_exceed_a_percentile(percent: float, value: float) -> None:
    assert percentile(list(range(20, 0, -1)), percent) == value
