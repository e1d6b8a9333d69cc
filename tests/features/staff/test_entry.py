# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pad takes digits up to the most that a PIN has, and shows how many, never which."""

from __future__ import annotations

import pytest

from edu_app.clinic.pin import LONGEST
from edu_app.features.staff.entry import (
    Entry,
    Face,
    News,
    derive_face,
    erased,
    may_enter,
    refused,
    typed,
)


def test_digits_are_added_and_taken_back() -> None:
    entry = Entry()
    for digit in "1357":
        entry = typed(entry, digit)

    assert entry.typed == "1357"
    assert erased(entry).typed == "135"
    assert erased(Entry()) == Entry()


def test_no_more_digits_are_taken_than_a_pin_has() -> None:
    full = Entry(typed="1" * LONGEST)

    assert typed(full, "2") == full


def test_while_a_pin_is_compared_nothing_changes() -> None:
    checking = Entry(typed="135790", checking=True)

    assert typed(checking, "1") == erased(checking) == checking
    assert not may_enter(checking)


@pytest.mark.parametrize(("digits", "enough"), [(0, False), (5, False), (6, True), (32, True)])
def test_enough_digits_can_be_a_pin(digits: int, enough: bool) -> None:
    assert may_enter(Entry(typed="1" * digits)) == enough


def test_digits_stand_in_no_account_of_the_entry() -> None:
    assert "135790" not in repr(Entry(typed="135790"))


@pytest.mark.parametrize(
    ("entry", "left", "wait", "face"),
    [
        (Entry(), 5, 0, Face()),
        (Entry(typed="135"), 5, 0, Face(dots=3)),
        (Entry(typed="135790"), 2, 0, Face(dots=6, can_enter=True)),
        (refused(), 3, 0, Face(news=News.WRONG, count=3)),
        (Entry(typed="1", wrong=True), 1, 0, Face(news=News.WRONG, count=1, dots=1)),
        (refused(), 0, 300, Face(news=News.LOCKED, count=5, can_type=False)),
        (Entry(typed="135790"), 0, 61, Face(news=News.LOCKED, count=2, can_type=False)),
        (Entry(), 0, 60, Face(news=News.LOCKED, count=1, can_type=False)),
        (Entry(), 0, 0.1, Face(news=News.LOCKED, count=1, can_type=False)),
        (Entry(typed="135790", checking=True), 0, 300, Face(dots=6)),
    ],
)
def test_what_is_seen_follows_from_tries_and_digits(
    entry: Entry, left: int, wait: float, face: Face
) -> None:
    assert derive_face(entry, left, wait) == face


def test_all_digits_look_alike() -> None:
    faces = {derive_face(Entry(typed=pin), 5, 0) for pin in ("135790", "000000", "987654")}

    assert len(faces) == 1
