# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The display that was chosen, else the first; and no fight with another program."""

from __future__ import annotations

import pytest

from edu_app.features.kiosk.places import (
    MOST_TRIES,
    SPAN_SECONDS,
    Display,
    Patience,
    derive_place,
    fills,
)

DESK = Display(name="DP-1", first=True)
WALL = Display(name="HDMI-1", first=False)


@pytest.mark.parametrize(
    ("displays", "wanted", "place"),
    [
        ([DESK, WALL], "HDMI-1", 1),
        ([DESK, WALL], "DP-1", 0),
        ([DESK, WALL], "", 0),
        ([WALL, DESK], "", 1),
        ([DESK], "HDMI-1", 0),
        ([WALL, DESK], "gone", 1),
        ([WALL], "", 0),
        ([], "HDMI-1", None),
        ([Display(name="", first=True), WALL], "", 0),
    ],
)
def test_the_wanted_display_is_filled_else_the_first(
    displays: list[Display], wanted: str, place: int | None
) -> None:
    assert derive_place(displays, wanted) == place


ROOM = (1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("window", "covers"),
    [
        (ROOM, True),
        ((1365, 0, 1921, 1081), True),
        ((0, 0, 1920, 1080), False),
        ((1366, 0, 1080, 1920), False),
        ((1366, 0, 1910, 1080), False),
    ],
)
def test_a_window_fills_a_display_or_it_does_not(
    window: tuple[int, int, int, int], covers: bool
) -> None:
    assert fills(window, ROOM) is covers


def test_where_no_place_is_told_the_size_says_it() -> None:
    assert fills((0, 0, 1920, 1080), ROOM, placed=False)
    assert not fills((1366, 0, 1080, 1920), ROOM, placed=False)


def test_a_few_tries_and_then_a_rest() -> None:
    patience = Patience()

    tries = [patience.may_try(second / 10) for second in range(20)]

    assert tries == [True] * MOST_TRIES + [False] * (20 - MOST_TRIES)
    assert patience.may_try(SPAN_SECONDS)


def test_a_fight_for_an_hour_stays_a_few_tries_in_a_while() -> None:
    patience = Patience()

    tries = sum(patience.may_try(second / 10) for second in range(36_000))

    assert tries == MOST_TRIES * 3600 / SPAN_SECONDS
