# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the page was left survives as a number that holds no letter of what was typed."""

from __future__ import annotations

import pytest

from edu_app.features.search.place import LARGEST_CARD, LARGEST_GROUP, Place, pack, unpack


@pytest.mark.parametrize(
    "place",
    [Place(), Place(group=4), Place(top=59), Place(opened=60), Place(group=2, top=7, opened=9)],
)
def test_a_place_is_read_back(place: Place) -> None:
    assert unpack(pack(place)) == place


def test_a_page_that_was_left_at_its_top_is_not_a_new_one() -> None:
    assert pack(Place()) != 0


def test_numbers_that_are_too_large_become_the_largest() -> None:
    found = unpack(pack(Place(group=99, top=99_999, opened=99_999)))

    assert found == Place(group=LARGEST_GROUP, top=LARGEST_CARD, opened=LARGEST_CARD)
