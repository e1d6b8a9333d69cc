# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A room that nobody touches is locked after five minutes, by any clock that counts."""

from __future__ import annotations

from dataclasses import dataclass

from edu_app.features.staff.lock import Lock


@dataclass
class Clock:
    """Shows what a test wants."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_it_counts_down_in_minutes_that_are_begun() -> None:
    clock = Clock()
    lock = Lock(clock)
    seen = []

    for passed in (0, 1, 60, 61, 240, 299, 300, 900):
        clock.seconds = 1000 + passed
        seen.append((lock.minutes, lock.is_over))

    assert seen == [
        *((5, False), (5, False), (4, False), (4, False), (1, False), (1, False)),
        *((0, True), (0, True)),
    ]


def test_a_touch_begins_anew() -> None:
    clock = Clock()
    lock = Lock(clock)

    clock.seconds += 299
    lock.begin_anew()
    clock.seconds += 299

    assert not lock.is_over
    assert lock.minutes == 1


def test_another_time_can_be_set() -> None:
    clock = Clock()
    lock = Lock(clock, 30)

    clock.seconds += 31

    assert lock.is_over
