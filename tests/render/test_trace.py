# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A trace fades to nothing, and never grows without end."""

from __future__ import annotations

import pytest

from edu_app.render.trace import FADE_SECONDS, MOST, NO_TRACE, strength


@pytest.mark.parametrize(
    ("after", "seen"),
    [(-1.0, 1.0), (0.0, 1.0), (FADE_SECONDS / 2, 0.5), (FADE_SECONDS, 0.0), (99.0, 0.0)],
)
def test_a_place_fades(after: float, seen: float) -> None:
    assert strength(5.0, 5.0 + after) == pytest.approx(seen)


def test_only_what_is_still_seen_is_left() -> None:
    trace = NO_TRACE.joined((1.0, 1.0), 0.0).joined((2.0, 2.0), 1.0)

    assert [at for at, _ in trace.at(1.1).places] == [(2.0, 2.0)]
    assert trace.at(9.0) == NO_TRACE


def test_a_long_way_keeps_its_end() -> None:
    trace = NO_TRACE
    for number in range(MOST + 10):
        trace = trace.joined((float(number), 0.0), 0.0)

    assert len(trace.places) == MOST
    assert trace.places[-1][0] == (float(MOST + 9), 0.0)
