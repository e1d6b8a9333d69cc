# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinic's facts are typed, judged and kept; what is wrong stands beside its field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from edu_app.features.staff.card_view import SettingRow
from edu_app.features.staff.clinic_view import ClinicSection
from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.section_view import Memory
from edu_app.ui.label import Label
from tests.features.staff.made_up import CLINIC, fixed
from tests.stage import click, focus

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[ClinicSection]"]


def write(shown: Shown[ClinicSection], key: str, text: str, line: int = 0) -> None:
    field = shown.view.boxes[key].fields[line]
    field.setFocus()
    field.setText("")
    QTest.keyClicks(field, text)


def test_the_fields_show_what_is_set(open_part: Opener) -> None:
    boxes = open_part(ClinicSection).view.boxes

    assert {key: box.texts() for key, box in boxes.items()} == {
        "name": ("Riverside Vein Center",),
        "phone": ("555 010 2000",),
        "emergency-number": ("911",),
        "address": ("1 Elm Street", "Springfield", ""),
        "hours": ("Mon-Fri 8:00-17:00", ""),
    }


def test_what_is_typed_is_kept_by_save(open_part: Opener) -> None:
    shown = open_part(ClinicSection)

    write(shown, "name", " Hill Clinic")
    write(shown, "address", "Ohio", line=2)
    click(shown.view.save_button)

    assert shown.machine.kept == [
        {
            "name": "Hill Clinic",
            "phone": "555 010 2000",
            "emergency-number": "911",
            "address": ("1 Elm Street", "Springfield", "Ohio"),
            "hours": ("Mon-Fri 8:00-17:00",),
        }
    ]
    assert shown.scope.book.settings.clinic_name == "Hill Clinic"
    assert shown.view.notice.mood is Mood.GOOD
    assert shown.scope.memory.draft is None


def test_a_fault_stands_at_its_field_and_nothing_is_kept(open_part: Opener) -> None:
    shown = open_part(ClinicSection)
    write(shown, "emergency-number", "help")

    click(shown.view.save_button)

    box = shown.view.boxes["emergency-number"]
    assert box.fault is not None
    assert box.fault.isVisible()
    assert "cannot be dialed" in box.fault.text
    assert box.fields[0].accessibleDescription() == box.fault.text
    assert shown.machine.kept == []
    assert shown.view.notice.mood is Mood.BAD
    assert focus() is box.fields[0]
    assert box.texts() == ("help",)


def test_a_mended_fault_goes(open_part: Opener) -> None:
    shown = open_part(ClinicSection)
    write(shown, "phone", "5")
    click(shown.view.save_button)

    write(shown, "phone", "555 1234")
    click(shown.view.save_button)

    assert shown.view.boxes["phone"].fault is None
    assert shown.view.boxes["phone"].fields[0].accessibleDescription() == ""
    assert len(shown.machine.kept) == 1


def test_what_could_not_be_written_is_said_and_stays_typed(open_part: Opener) -> None:
    shown = open_part(ClinicSection)
    shown.machine.refusal = "It was not saved: the disk is full."
    write(shown, "name", "Hill Clinic")

    click(shown.view.save_button)

    assert shown.view.notice.words == "It was not saved: the disk is full."
    assert shown.view.notice.isVisible()
    assert shown.view.boxes["name"].texts() == ("Hill Clinic",)
    assert shown.scope.memory.draft is not None


def test_cancel_takes_back_what_was_typed(open_part: Opener) -> None:
    shown = open_part(ClinicSection)
    write(shown, "name", "Hill Clinic")

    click(shown.view.cancel_button)

    assert shown.view.boxes["name"].texts() == ("Riverside Vein Center",)
    assert shown.scope.memory.draft is None
    assert focus() is shown.view.first_focus()


def test_what_was_typed_outlives_a_rebuild(open_part: Opener) -> None:
    memory = Memory()
    write(open_part(ClinicSection, memory=memory), "address", "Ohio", line=2)

    again = open_part(ClinicSection, memory=memory)

    assert again.view.boxes["address"].texts() == ("1 Elm Street", "Springfield", "Ohio", "")


def test_what_the_clinic_s_file_says_cannot_be_typed(open_part: Opener) -> None:
    shown = open_part(ClinicSection, fixed("name", "address"))

    assert list(shown.view.boxes) == ["phone", "emergency-number", "hours"]
    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert texts.count("Set in the clinic’s file") == 2
    assert "1 Elm Street\nSpringfield" in texts
    write(shown, "phone", "555 9999")
    click(shown.view.save_button)
    assert set(shown.machine.kept[0]) == {"phone", "emergency-number", "hours"}


def test_where_everything_is_fixed_there_is_nothing_to_press(open_part: Opener) -> None:
    keys = ("name", "phone", "emergency-number", "address", "hours")
    shown = open_part(ClinicSection, fixed(*keys))

    assert shown.view.first_focus() is None
    assert not shown.view.save_button.isVisible()


def test_keys_on_the_screen_lead_from_field_to_field(open_part: Opener) -> None:
    shown = open_part(ClinicSection)
    boxes, tray = shown.view.boxes, shown.scope.tray

    click(boxes["name"].fields[0])
    assert tray.isVisible()
    assert tray.keyboard is not None
    tray.keyboard.entered.emit()
    tray.keyboard.typed.emit("7")

    assert focus() is boxes["phone"].fields[0]
    assert boxes["phone"].texts() == ("555 010 20007",)


def test_a_line_more_can_be_typed_too(open_part: Opener) -> None:
    shown = open_part(ClinicSection)
    box = shown.view.boxes["address"]
    assert box.more_button is not None

    click(box.more_button)

    assert len(box.fields) == 4
    assert focus() is box.fields[-1]
    assert shown.scope.tray.isVisible()


@pytest.mark.parametrize("width", [480, 1400])
def test_rows_lie_beside_or_below(open_part: Opener, width: int) -> None:
    shown = open_part(ClinicSection, CLINIC, width=width)

    row = shown.view.findChildren(SettingRow)[0]
    field = shown.view.boxes["name"].fields[0]
    beside = field.mapTo(row, field.rect().topLeft()).x() > row.width() // 3
    assert beside is (width > 1000)
