# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The frame opens one part after another, leads out, and follows what a part asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edu_app.features.staff.arrangement import Arrangement
from edu_app.features.staff.book import Book
from edu_app.features.staff.frame_view import StaffFrame
from edu_app.features.staff.reviewed import standings
from edu_app.features.staff.section_view import Scope
from edu_app.features.staff.sections import Section
from edu_app.features.staff.selftest_view import SelfTestSection
from edu_app.features.staff.typing_view import TypingTray
from edu_app.gallery import settle
from edu_app.library.loader import Library
from edu_app.profile import KIOSK
from tests.features.staff.made_up import CLINIC, TODAY, Machine, PretendHost, pretended_health
from tests.features.staff.pressing import Heard
from tests.stage import click
from tests.ui.samples import ThemeMaker

SIDE, TOP = Arrangement(330, 1520), Arrangement(0, 1520)
Maker = Callable[..., StaffFrame]


@pytest.fixture
def make(
    pages: Library,
    machine: Machine,
    make_theme: ThemeMaker,
    show: Callable[..., None],
    tmp_path: Path,
) -> Iterator[Maker]:
    theme = make_theme(KIOSK)
    host = PretendHost(pages, theme, CLINIC, machine.spool)
    tools = machine.tools()
    health = pretended_health(host, tmp_path, machine.spool)

    def run(
        section: Section = Section.SOUND, arrangement: Arrangement = SIDE, height: int = 760
    ) -> StaffFrame:
        scope = Scope(
            host=host,
            theme=theme,
            tools=tools,
            book=Book(CLINIC, tools.keep),
            tray=TypingTray(theme, "en", ("en",)),
            health=health,
            review=standings(pages, TODAY),
        )
        frame = StaffFrame(scope, section, arrangement, 5)
        show(frame, 780, height)
        settle()
        return frame

    yield run
    health.finish()
    host.deleteLater()
    settle()


@pytest.mark.parametrize("arrangement", [SIDE, TOP])
def test_another_part_is_opened_and_the_one_before_is_gone(
    make: Maker, arrangement: Arrangement
) -> None:
    frame = make(arrangement=arrangement)
    gone = Heard(frame.shown.destroyed)

    click(frame.menu.tabs[Section.LANGUAGES])

    assert frame.shown.section is Section.LANGUAGES
    assert frame.shown.isVisible()
    assert frame.menu.tabs[Section.LANGUAGES].isChecked()
    assert gone.times == 1


def test_below_the_list_a_part_is_scrolled_to(make: Maker) -> None:
    frame = make(arrangement=TOP, height=600)

    click(frame.menu.tabs[Section.ROOM])

    place = frame.shown.mapTo(frame.pane.viewport(), frame.shown.rect().topLeft())
    assert 0 <= place.y() < 60


def test_the_list_at_the_side_stays_where_it_is(make: Maker) -> None:
    frame = make(Section.CLINIC)
    frame.pane.verticalScrollBar().setValue(300)

    click(frame.menu.tabs[Section.ROOM])

    assert frame.pane.verticalScrollBar().value() == 0


@pytest.mark.parametrize("arrangement", [SIDE, TOP])
def test_the_menu_is_left_from_everywhere(make: Maker, arrangement: Arrangement) -> None:
    frame = make(arrangement=arrangement)
    left = Heard(frame.left)

    click(frame.leave_button)
    frame.shown.left.emit()

    assert left.times == 2


def test_what_a_part_asks_for_is_handed_on(make: Maker) -> None:
    frame = make()
    relay, touch = Heard(frame.relay_wanted), Heard(frame.touch_test_wanted)

    frame.shown.relay_wanted.emit()
    frame.shown.section_wanted.emit(Section.SELF_TEST)
    frame.shown.touch_test_wanted.emit()

    assert (relay.times, touch.times) == (1, 1)
    assert isinstance(frame.shown, SelfTestSection)


def test_the_button_on_top_opens_the_self_test_and_runs_it(make: Maker) -> None:
    frame = make()

    click(frame.top.test_button)
    assert isinstance(frame.shown, SelfTestSection)
    before = frame.shown
    frame.shown.health.finish()
    changed = Heard(frame.shown.health.changed)
    click(frame.top.test_button)

    assert frame.shown is before
    assert changed.times >= 1


@pytest.mark.parametrize(("height", "stays"), [(760, False), (920, True)])
def test_in_a_low_window_only_the_fields_are_left_while_somebody_types(
    make: Maker, height: int, *, stays: bool
) -> None:
    frame = make(Section.CLINIC, height=height)

    frame.shown.first_focus().pressed.emit()
    settle()
    assert frame.top.isVisible() is frame.leave_button.isVisible() is stays

    frame.shown.scope.tray.keyboard.hidden.emit()
    assert frame.top.isVisible()
    assert frame.leave_button.isVisible()


def test_the_keys_go_with_the_part_that_they_were_for(make: Maker) -> None:
    frame = make(Section.CLINIC)
    frame.shown.first_focus().pressed.emit()
    settle()
    tray = frame.shown.scope.tray
    assert tray.isVisible()

    frame.show_section(Section.SOUND)

    assert not tray.isVisible()


@pytest.mark.parametrize("arrangement", [SIDE, TOP])
def test_a_long_part_says_that_it_goes_on_below(make: Maker, arrangement: Arrangement) -> None:
    frame = make(Section.CLINIC, arrangement=arrangement, height=600)
    bar = frame.pane.verticalScrollBar()

    assert frame.more.isVisible()
    assert frame.more.geometry().bottom() <= frame.pane.geometry().bottom() + 1
    before = bar.value()
    click(frame.more.button)
    assert bar.value() > before

    bar.setValue(bar.maximum())
    assert not frame.more.isVisible()
    assert not frame.more.button.isVisible()


def test_while_somebody_types_nothing_lies_over_the_field(make: Maker) -> None:
    frame = make(Section.CLINIC, height=600)

    frame._scope.tray.keys_shown.emit(True)
    assert not frame.more.isVisible()

    frame._scope.tray.keys_shown.emit(False)
    assert frame.more.isVisible()
