# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What staff type is tidied, judged by the rules of the clinic's file, and kept by its keys."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.clinic.record import keys
from edu_app.features.staff.clinic_form import (
    ADDRESS,
    EMERGENCY,
    HOURS,
    KEYS,
    LONGEST,
    MOST_LINES,
    NAME,
    PHONE,
    Draft,
    draft_of,
    faults_of,
    lines_to_show,
)
from edu_app.settings import DEFAULTS

GOOD = Draft(name="Vein Center", phone="555 010 2000", emergency="911", hours=("Mon-Fri 8-5",))


def test_the_fields_begin_with_what_is_set() -> None:
    settings = replace(DEFAULTS, clinic_name="Vein Center", phone="555", address=("1 Elm St",))

    assert draft_of(settings) == Draft(
        name="Vein Center", phone="555", emergency="911", address=("1 Elm St",)
    )


def test_every_value_has_a_key_of_the_file() -> None:
    assert tuple(GOOD.values()) == KEYS
    assert set(KEYS) <= set(keys())


def test_blanks_around_and_empty_lines_are_left_out() -> None:
    draft = Draft(name=" Vein Center ", emergency="911 ", address=("", " 1 Elm St ", "  "))

    assert draft.values() == {
        NAME: "Vein Center",
        PHONE: "",
        EMERGENCY: "911",
        ADDRESS: ("1 Elm St",),
        HOURS: (),
    }


def test_what_can_be_kept_has_no_fault() -> None:
    assert faults_of(GOOD) == {}


@pytest.mark.parametrize(
    ("draft", "key", "word"),
    [
        (replace(GOOD, name="x" * 81), NAME, "81 letters"),
        (replace(GOOD, phone="55"), PHONE, "fewer than 3 digits"),
        (replace(GOOD, emergency=""), EMERGENCY, "is empty"),
        (replace(GOOD, emergency="help"), EMERGENCY, "cannot be dialed"),
        (replace(GOOD, address=("x" * 60,)), ADDRESS, "Line 1"),
        (replace(GOOD, hours=("a\u200b",)), HOURS, "nobody sees"),
    ],
)
def test_a_fault_stands_at_its_key(draft: Draft, key: str, word: str) -> None:
    found = faults_of(draft)

    assert list(found) == [key]
    assert word in found[key]


def test_no_field_takes_more_than_the_rules_allow() -> None:
    longest = Draft(
        name=" ".join(["x" * 39] * 2),
        phone="5" * LONGEST[PHONE],
        emergency="9" * LONGEST[EMERGENCY],
        address=("x" * 39 + " " + "y" * (LONGEST[ADDRESS] - 40),) * MOST_LINES[ADDRESS],
        hours=("x" * 39 + " " + "y" * (LONGEST[HOURS] - 40),) * MOST_LINES[HOURS],
    )

    assert faults_of(longest) == {}


@pytest.mark.parametrize("key", MOST_LINES)
def test_there_is_a_line_to_go_on_with_until_there_may_be_no_more(key: str) -> None:
    full = ("line",) * MOST_LINES[key]

    assert lines_to_show(key, ()) == ("",)
    assert lines_to_show(key, full[1:]) == (*full[1:], "")
    assert lines_to_show(key, full) == full
