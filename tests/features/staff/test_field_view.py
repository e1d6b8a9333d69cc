# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Fields take lines, grow by one at a press, and say what is wrong below them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from edu_app.features.staff.field_view import FieldBox
from edu_app.ui.theme import Theme
from tests.features.staff.pressing import Heard
from tests.stage import click, focus


@pytest.fixture
def lines(theme: Theme, show: Callable[..., None]) -> FieldBox:
    made = FieldBox("address", "Address", ("1 Elm Street",), theme, longest=20, most=3)
    show(made, 500, 400)
    return made


def test_a_single_line_needs_no_button(theme: Theme) -> None:
    box = FieldBox("name", "Name", ("Vein Center",), theme, longest=20)

    assert box.texts() == ("Vein Center",)
    assert box.more_button is None
    assert box.fields[0].accessibleName() == "Name"
    assert box.fields[0].placeholderText() == ""
    assert box.fields[0].sealed


@pytest.mark.parametrize(
    ("key", "digits"), [("phone", True), ("emergency-number", True), ("name", False)]
)
def test_a_line_for_a_telephone_number_says_so(theme: Theme, key: str, digits: bool) -> None:
    box = FieldBox(key, "A line", (), theme, longest=20)

    assert box.fields[0].digits is digits


def test_without_a_line_there_is_an_empty_one(theme: Theme) -> None:
    assert FieldBox("name", "Name", (), theme, longest=20).texts() == ("",)


def test_each_line_has_a_name_of_its_own(lines: FieldBox) -> None:
    assert lines.more_button is not None
    click(lines.more_button)

    assert [field.accessibleName() for field in lines.fields] == [
        "Address, line 1",
        "Address, line 2",
    ]
    assert lines.more_button.accessibleName() == "Address: Add a line"


def test_there_are_no_more_lines_than_there_may_be(lines: FieldBox) -> None:
    grown = Heard(lines.grown)
    assert lines.more_button is not None

    click(lines.more_button)
    click(lines.more_button)

    assert grown.times == 2
    assert focus() is lines.fields[-1]
    assert len(lines.fields) == 3
    assert not lines.more_button.isVisible()


def test_whatever_is_typed_is_told(lines: FieldBox) -> None:
    edited = Heard(lines.edited)

    QTest.keyClicks(lines.fields[0], " 12345678901234567890")

    assert lines.texts() == ("1 Elm Street 1234567",)
    assert edited.times == 8


def test_a_fault_is_shown_and_taken_back(lines: FieldBox) -> None:
    lines.show_fault("Too long.")
    lines.show_fault("Still too long.")

    assert lines.fault is not None
    assert lines.fault.text == "Still too long."
    assert lines.fields[0].accessibleDescription() == "Still too long."
    lines.show_fault("")
    assert lines.fault is None
    assert lines.fields[0].accessibleDescription() == ""
