# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A new PIN is typed twice, and refused before that when it is a bad one."""

from __future__ import annotations

import pytest

from edu_app.clinic.pin import LONGEST
from edu_app.features.staff.new_pin import NewPin, Step, entered, erased, typed

GOOD, OTHER = "271828", "314159"


def after(digits: str, pin: NewPin | None = None) -> NewPin:
    found = pin or NewPin()
    for digit in digits:
        found = typed(found, digit)
    return found


def test_the_same_twice_can_be_kept() -> None:
    once = entered(after(GOOD))
    twice = entered(after(GOOD, once))

    assert (once.step, once.typed) == (Step.AGAIN, "")
    assert (twice.step, twice.first) == (Step.READY, GOOD)
    assert entered(twice) is typed(twice, "1") is erased(twice) is twice


def test_another_the_second_time_begins_from_the_start() -> None:
    found = entered(after(OTHER, entered(after(GOOD))))

    assert (found.step, found.first, found.typed, found.differs) == (Step.FIRST, "", "", True)
    assert not typed(found, "1").differs


@pytest.mark.parametrize("bad", ["", "12345", "123456", "777777", "987654"])
def test_a_bad_one_is_refused_the_first_time(bad: str) -> None:
    found = entered(after(bad))

    assert found.step is Step.FIRST
    assert found.fault
    assert found.typed == bad


def test_what_is_said_goes_with_the_next_key() -> None:
    found = entered(after("111111"))

    assert typed(found, "2").fault == erased(found).fault == ""
    assert erased(found).typed == "11111"


def test_no_more_is_taken_than_a_pin_may_have() -> None:
    assert len(after("27" * LONGEST).typed) == LONGEST
