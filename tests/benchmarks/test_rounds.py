# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every round holds everything once, in another order, and the first does not count."""

from __future__ import annotations

from benchmarks.rounds import interleave

NAMES = ("floor", "home", "topic")


def test_every_round_measures_everything_once() -> None:
    asked: list[str] = []

    interleave(NAMES, 4, asked.append)

    rounds = [asked[at : at + 3] for at in range(0, len(asked), 3)]
    assert len(rounds) == 5
    assert all(sorted(each) == sorted(NAMES) for each in rounds)
    assert len({tuple(each) for each in rounds}) > 1


def test_the_first_round_is_dropped_and_the_others_keep_their_order() -> None:
    count = iter(range(100))

    found = interleave(NAMES, 2, lambda _name: next(count) // 3)

    assert found == {name: [1, 2] for name in NAMES}


def test_where_nothing_needs_warming_every_round_counts() -> None:
    found = interleave(("home",), 2, lambda name: name, dropped=0)

    assert found == {"home": ["home", "home"]}


def test_the_order_is_the_same_again() -> None:
    first: list[str] = []
    second: list[str] = []

    interleave(NAMES, 3, first.append)
    interleave(NAMES, 3, second.append)

    assert first == second
