# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn series of measurements into one figure with its spread."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The middle of a series, and where the middle half of it lies."""

    median: float
    low: float
    high: float
    count: int


def spread(values: Sequence[float]) -> Spread:
    """Return the median and the quartiles of a series that is not empty."""
    middle = statistics.median(values)
    if len(values) < 2:
        return Spread(median=middle, low=middle, high=middle, count=len(values))
    low, _middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median=middle, low=low, high=high, count=len(values))


def quotients(over: Sequence[float], under: Sequence[float]) -> list[float]:
    """Divide within each round: what slowed a round down slowed both programs down."""
    return [a / b for a, b in zip(over, under, strict=True)]


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the least value that so many per cent of a series do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]
