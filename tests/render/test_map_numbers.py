# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The numbers on the body map are all there, short, and lie beside each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from edu_app.render.map_numbers import CROWDED, Marked, Place, Sign, settle, shortened, spoken_for


@pytest.mark.parametrize(
    ("numbers", "texts"),
    [
        ([4], ("4",)),
        ([7, 2], ("2", "7")),
        ([1, 2, 3], ("1", "2", "3")),
        ([1, 2, 3, 4], ("1–4",)),
        ([9, 1, 3, 2, 5], ("1–3, 5, 9",)),
        ([1, 3, 5, 7], ("1, 3, 5, 7",)),
        (list(range(1, 28)), ("1–27",)),
    ],
)
def test_few_numbers_stand_alone_and_many_in_one_row(
    numbers: list[int], texts: tuple[str, ...]
) -> None:
    assert shortened(numbers) == texts


# ---------------------------------------------------------------- which regions speak


def region(left: float, numbers: tuple[int, ...] = (1,), side: str = "left") -> Marked:
    """Return a region 10 wide and 20 high."""
    return Marked(side=side, box=(left, 0.0, left + 10.0, 20.0), numbers=numbers)


def test_each_of_a_few_regions_carries_its_numbers() -> None:
    regions = [region(10.0 * number) for number in range(CROWDED)]

    assert spoken_for(regions) == tuple(range(CROWDED))


def test_of_many_regions_those_that_touch_and_agree_speak_once() -> None:
    row = [region(10.0 * number) for number in range(CROWDED)]

    assert spoken_for([*row, region(500.0)]) == (0, CROWDED)


def test_the_largest_region_of_an_area_speaks_for_it() -> None:
    row = [region(10.0 * number) for number in range(CROWDED)]
    large = Marked(side="left", box=(90.0, 0.0, 130.0, 20.0), numbers=(1,))

    assert spoken_for([*row, large]) == (CROWDED,)


@pytest.mark.parametrize(
    "other",
    [region(0.0, numbers=(2,)), region(0.0, side="right"), region(0.0, numbers=(1, 2))],
    ids=["other number", "other side", "more numbers"],
)
def test_what_differs_keeps_its_own_numbers(other: Marked) -> None:
    row = [region(10.0 * number) for number in range(CROWDED)]

    assert spoken_for([*row, other]) == (0, CROWDED)


def test_an_area_can_be_closed_by_a_region_in_its_middle() -> None:
    apart = [region(100.0 * number) for number in range(CROWDED - 1)]
    ends = [region(2000.0), region(2020.0)]

    assert len(spoken_for([*apart, *ends])) == CROWDED + 1
    assert len(spoken_for([*apart, *ends, region(2010.0)])) == CROWDED


# ---------------------------------------------------------------- where they stand


def sign(x: float, y: float, reach: float = 40.0) -> Sign:
    box = (x - reach, y - reach, x + reach, y + reach)
    return Sign(pin=(x, y), box=box, width=12.0, height=10.0)


def clear(first: Place, second: Place) -> bool:
    return abs(first[0] - second[0]) >= 12.0 or abs(first[1] - second[1]) >= 10.0


def test_a_sign_with_room_stands_on_its_pin() -> None:
    assert settle([sign(0, 0), sign(50, 0)]) == ((0, 0), (50, 0))


def test_signs_with_one_pin_stand_clear_of_each_other() -> None:
    places = settle([sign(0, 0) for _ in range(5)])

    assert places[0] == (0, 0)
    assert all(clear(*pair) for pair in combinations(places, 2))


def test_a_sign_stays_in_its_region_even_if_it_must_touch_another() -> None:
    places = settle([sign(0, 0, reach=3.0) for _ in range(4)])

    assert all(-3 <= x <= 3 and -3 <= y <= 3 for x, y in places)


def test_no_region_has_no_sign() -> None:
    assert settle([]) == ()
