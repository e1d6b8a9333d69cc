# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be done now: only what the profile has and what would change something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.commands import carry_out, commands_of
from edu_app.shell.window import Window
from tests.stage import Stage, focus, place

EVERYWHERE = {"help", "larger", "dark", "hc", "about"}


def names(window: Window) -> list[str]:
    return [command.name for command in commands_of(window)]


@pytest.mark.parametrize(
    ("profile", "more"),
    [
        (KIOSK, {"home", "start-over"}),
        (CONSULT, {"home", "start-over", "find", "full-screen", "print", "handouts", "consult"}),
        (LAPTOP, {"home", "find", "full-screen", "print", "handouts", "consult"}),
    ],
    ids=lambda each: each.name if isinstance(each, Profile) else "",
)
def test_a_profile_has_the_commands_that_it_reaches(
    stage: Stage, profile: Profile, more: set[str]
) -> None:
    found = names(stage.open(profile, "topic:risks"))

    assert set(found) == EVERYWHERE | more
    assert len(found) == len(set(found))


def test_help_comes_first(stage: Stage) -> None:
    assert names(stage.open(LAPTOP))[0] == "help"


def test_help_is_found_by_the_number_of_the_place(stage: Stage) -> None:
    window = stage.open(LAPTOP, settings=Settings(emergency_number="112"))

    assert commands_of(window)[0].also.split()[-1] == "112"


def test_the_start_page_has_no_way_home_and_nothing_to_find(stage: Stage) -> None:
    assert {"home", "find", "print"}.isdisjoint(names(stage.open(LAPTOP)))


@pytest.mark.parametrize(("name", "link"), [("print", "print:page#risks"), ("handouts", "print:")])
def test_what_can_be_printed_is_opened(stage: Stage, name: str, link: str) -> None:
    window = stage.open(LAPTOP, "topic:risks")

    carry_out(window, name)

    assert str(window.history.current.link) == link


def test_without_the_feature_nothing_is_printed(stage: Stage) -> None:
    reach = replace(LAPTOP.reach, features=("topics",))
    window = stage.open(replace(LAPTOP, reach=reach), "topic:risks")

    assert {"print", "handouts"}.isdisjoint(names(window))


@pytest.mark.parametrize(
    ("theme", "text_size", "there", "gone"),
    [
        ("light", 100, {"dark", "hc", "larger"}, {"light", "smaller"}),
        ("dark", 150, {"light", "hc", "larger", "smaller"}, {"dark"}),
        ("hc", 200, {"light", "dark", "smaller"}, {"hc", "larger"}),
    ],
)
def test_what_would_change_nothing_is_left_out(
    stage: Stage, theme: str, text_size: int, there: set[str], gone: set[str]
) -> None:
    found = set(names(stage.open(LAPTOP, theme=theme, text_size=text_size)))

    assert there <= found
    assert gone.isdisjoint(found)


@pytest.mark.parametrize("name", ["dark", "hc"])
def test_a_command_changes_the_colors(stage: Stage, name: str) -> None:
    window = stage.open(LAPTOP)

    carry_out(window, name)

    assert window.session.theme == name


@pytest.mark.parametrize(("name", "then"), [("larger", 150), ("smaller", 100)])
def test_a_command_changes_the_text_size(stage: Stage, name: str, then: int) -> None:
    window = stage.open(LAPTOP, text_size=125)

    carry_out(window, name)

    assert window.session.text_size == then


@pytest.mark.parametrize(("name", "then"), [("home", "home:"), ("about", "about:")])
def test_a_command_leads_to_a_place(stage: Stage, name: str, then: str) -> None:
    window = stage.open(LAPTOP, "topic:risks")

    carry_out(window, name)

    assert place(window) == then


def test_a_command_opens_the_emergency_card(stage: Stage) -> None:
    window = stage.open(LAPTOP)

    carry_out(window, "help")

    assert window.overlays.sheet(Act.HELP) is not None


def test_a_command_opens_the_search_of_the_page(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")

    carry_out(window, "find")

    assert focus() is window.page.reader.find_bar.field


def test_a_command_fills_the_screen_and_gives_it_back(stage: Stage) -> None:
    window = stage.open(LAPTOP)

    carry_out(window, "full-screen")
    settle()
    leave = next(each for each in commands_of(window) if each.name == "full-screen")
    assert (window.isFullScreen(), leave.words) == (True, "Leave full screen")

    carry_out(window, "full-screen")
    assert not window.isFullScreen()


def test_a_command_begins_a_new_visit(stage: Stage) -> None:
    window = stage.open(CONSULT, "topic:risks", theme="dark")
    before = window.session

    carry_out(window, "start-over")

    assert window.session is not before
    assert place(window) == "home:"


@pytest.mark.parametrize("name", ["", "light", "quit", "start-over"])
def test_what_is_not_offered_is_not_done(stage: Stage, name: str) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    before = window.session

    carry_out(window, name)

    assert window.session is before
    assert place(window) == "topic:risks"


def test_commands_show_the_keys_that_do_the_same(stage: Stage) -> None:
    keys = {each.name: each.keys for each in commands_of(stage.open(LAPTOP, "topic:risks"))}

    assert keys["help"] == "F1"
    assert keys["home"] == "Alt+Home"
    assert keys["find"] == "Ctrl+F"
    assert keys["full-screen"] == "F11"


def test_the_kiosk_shows_no_keys_that_it_does_not_have(stage: Stage) -> None:
    keys = {each.name: each.keys for each in commands_of(stage.open(KIOSK, "topic:risks"))}

    assert keys["home"] == ""
