# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The state of the page survives as a number, whatever was open, chosen and typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from edu_app.features.faq.place import LARGEST, Place, pack, unpack

NUMBER = some.integers(min_value=0, max_value=LARGEST)


@given(
    some.builds(
        Place,
        group=NUMBER,
        top=NUMBER,
        above=NUMBER,
        opened=some.frozensets(some.integers(min_value=0, max_value=200)),
        typed=some.text(some.characters(exclude_categories=("Cs",), exclude_characters="\0")),
    )
)
def test_every_place_is_read_back_as_it_was_written(place: Place) -> None:
    assert unpack(pack(place)) == place


def test_a_page_that_was_left_untouched_is_not_taken_for_a_new_one() -> None:
    assert pack(Place()) > 0
    assert unpack(pack(Place())) == Place()


@pytest.mark.parametrize("typed", ["\ud800", "vein\ud800"])
def test_letters_that_cannot_be_written_are_left_out(typed: str) -> None:
    assert unpack(pack(Place(typed=typed))).typed == typed.replace("\ud800", "")


def test_too_large_a_number_is_cut() -> None:
    assert unpack(pack(Place(top=LARGEST + 5, group=3))) == Place(top=LARGEST, group=3)
