# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The room keeps what is set, counts down, comes again in another look, and lets nobody linger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.app import attach_features
from edu_app.features.staff.corners import Corner
from edu_app.features.staff.door_view import StaffDoor
from edu_app.features.staff.lock import LOCK_SECONDS
from edu_app.features.staff.room_view import StaffRoom
from edu_app.features.staff.sections import Section
from edu_app.gallery import settle
from edu_app.library.loader import Library
from edu_app.machine.staff_file import read_settings
from edu_app.paths import state_dir
from edu_app.problems import ContentMissing
from edu_app.profile import KIOSK
from edu_app.settings import DEFAULTS
from edu_app.ui.jobs import Job
from edu_app.ui.surfaces import bring_into_view
from tests.features.staff.made_up import CLINIC, Machine, PretendHost, pretended_health
from tests.features.staff.pressing import PIN_HASH, Heard, tap_pin
from tests.stage import Key, Stage, click, focus, press, write
from tests.ui.samples import ThemeMaker


@dataclass
class Inside:
    """A room in a window that is made up."""

    room: StaffRoom
    host: PretendHost
    machine: Machine
    left: Heard = field(init=False)

    def __post_init__(self) -> None:
        self.left = Heard(self.room.left)

    def go(self, section: Section) -> None:
        """Open another part."""
        tab = self.room.frame.menu.tabs[section]
        bring_into_view(tab)
        click(tab)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.machine.now += seconds
        self.room.look_at_clock()


@pytest.fixture
def inside(
    pages: Library,
    machine: Machine,
    make_theme: ThemeMaker,
    show: Callable[..., None],
    tmp_path: Path,
) -> Iterator[Inside]:
    host = PretendHost(pages, make_theme(KIOSK), CLINIC, machine.spool)
    health = pretended_health(host, tmp_path, machine.spool)
    room = StaffRoom(host, "sound", machine.tools())
    host.put_cover(room)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(room)
    show(window, 1200, 780)
    settle()
    yield Inside(room, host, machine)
    health.finish()
    for job in room.findChildren(Job):
        job.finish()
    host.deleteLater()
    settle()


# ---------------------------------------------------------------- what counts, and when


def test_it_opens_with_the_part_that_is_asked_for(inside: Inside) -> None:
    assert inside.room.frame.shown.section is Section.SOUND
    assert inside.room.first_focus() is inside.room.frame.menu.tabs[Section.SOUND]


def test_a_room_that_was_not_laid_out_has_nothing_to_focus(
    pages: Library, machine: Machine, make_theme: ThemeMaker
) -> None:
    host = PretendHost(pages, make_theme(KIOSK), CLINIC, machine.spool)

    room = StaffRoom(host, "", machine.tools())

    assert room.first_focus() is None
    room.look_at_clock()


def test_what_is_set_counts_when_the_room_is_left(inside: Inside) -> None:
    click(inside.room.frame.shown.switch)
    assert inside.host.taken == []

    click(inside.room.frame.leave_button)

    assert [settings.tone for settings in inside.host.taken] == [False]
    assert inside.left.times == 1


def test_a_room_shuts_also_when_what_was_set_cannot_be_taken(
    inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(settings: object) -> None:
        raise ContentMissing("The pages are gone.")

    monkeypatch.setattr(inside.host, "take_settings", fail)
    click(inside.room.frame.shown.switch)
    with pytest.raises(ContentMissing):
        inside.room._leave()

    assert inside.left.times == 1


def test_whoever_set_nothing_ends_no_visit_by_leaving(inside: Inside) -> None:
    click(inside.room.frame.leave_button)

    assert inside.host.taken == []
    assert inside.left.times == 1


def test_a_size_counts_at_once_and_the_room_stays_where_it_was(inside: Inside) -> None:
    inside.go(Section.SCREEN)
    again = Heard(inside.room.again_wanted)
    before = inside.room.frame

    click(inside.room.frame.shown.measure.longer)
    click(inside.room.frame.shown.measure.save_button)

    assert [settings.mm_per_px for settings in inside.host.taken] == [0.2474]
    assert inside.room.frame is not before
    assert inside.room.frame.shown.section is Section.SCREEN
    assert (again.times, inside.left.times) == (0, 0)
    click(inside.room.frame.leave_button)
    assert len(inside.host.taken) == 1


def test_where_something_else_covers_the_window_it_asks_to_come_again(inside: Inside) -> None:
    inside.host.covers_after_visits = True
    inside.go(Section.SCREEN)
    wanted: list[str] = []
    inside.room.again_wanted.connect(wanted.append)

    click(inside.room.frame.shown.measure.save_button)

    assert wanted == ["screen"]
    assert inside.left.times == 0


def test_another_window_that_takes_settings_changes_nothing_here(inside: Inside) -> None:
    before = inside.room.frame
    inside.host.lift_cover()

    inside.host.settings_changed.emit()

    assert inside.room.frame is before


# ---------------------------------------------------------------- time


def test_it_says_how_long_it_stays_open(inside: Inside) -> None:
    inside.wait(130)
    assert inside.room.frame.top.lock.text() == "Locks in 3 min"


def test_it_locks_itself_and_keeps_what_was_set(inside: Inside) -> None:
    click(inside.room.frame.shown.switch)

    inside.wait(LOCK_SECONDS)

    assert inside.left.times == 1
    assert inside.host.taken[0].tone is False


def test_an_input_keeps_it_open(inside: Inside) -> None:
    inside.wait(LOCK_SECONDS - 1)
    press(inside.room.window(), Key.Key_Tab)
    inside.wait(LOCK_SECONDS - 1)

    assert inside.left.times == 0
    assert inside.room.frame.top.lock.text() == "Locks in 1 min"


# ---------------------------------------------------------------- looks


def test_another_layout_keeps_the_part_the_words_and_the_focus(inside: Inside) -> None:
    inside.go(Section.CLINIC)
    inside.room.frame.shown.boxes["name"].fields[0].setFocus()
    write(inside.room.window(), "!")
    before = inside.room.frame

    inside.room.window().resize(760, 790)
    settle()

    assert inside.room.frame is not before
    assert inside.room.frame.shown.section is Section.CLINIC
    assert inside.room.frame.shown.boxes["name"].texts() == ("Riverside Vein Center!",)
    assert focus() is inside.room.frame.shown.boxes["name"].fields[0]


def test_the_corners_are_tried_over_everything_and_the_room_comes_back(inside: Inside) -> None:
    inside.go(Section.SELF_TEST)
    inside.room.frame.shown.touch_button.setFocus()
    press(inside.room.window(), Key.Key_Return)

    assert inside.room.test.geometry() == inside.room.rect()
    assert not inside.room.frame.isVisible()
    assert focus() is inside.room.test.stop_button
    inside.room.window().resize(1180, 760)
    settle()
    assert inside.room.test.geometry() == inside.room.rect()
    for corner in Corner:
        inside.room.test.targets[corner].click()
    settle()

    assert inside.room.test is None
    assert inside.room.frame.isVisible()
    assert inside.room.frame.shown.notice.words == "All four corners feel a finger."


# ---------------------------------------------------------------- in a kiosk


def test_in_a_kiosk_a_measured_size_counts_at_once_and_the_menu_comes_again(
    stage: Stage, home: Path
) -> None:
    settings = replace(DEFAULTS, pin_hash=PIN_HASH)
    window = stage.open(KIOSK, settings=settings)
    host = attach_features(window)
    door = host.findChild(StaffDoor)
    door.open_pad()
    tap_pin(door.ask.pad)
    first = host.cover
    assert isinstance(first, StaffRoom)

    first.frame.menu.tabs[Section.SCREEN].click()
    settle()
    first.frame.shown.measure.longer.click()
    first.frame.shown.measure.save_button.click()
    settle()

    again = host.cover
    assert isinstance(again, StaffRoom)
    assert again is not first
    assert again.frame.shown.section is Section.SCREEN
    assert window.parts.settings.mm_per_px == window.theme.mm_per_px == 0.2474
    assert read_settings(None, state_dir()).settings.mm_per_px == 0.2474
    again.frame.menu.tabs[Section.ROOM].click()
    again.frame.shown.attract.click()
    again.frame.leave_button.click()
    settle()
    assert host.cover is None  # no picture is wanted any more
    assert not window.parts.settings.attract
    assert door.room is None
