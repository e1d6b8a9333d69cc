# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the bars had no room for is done from a column of large buttons."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.actions import Act
from edu_app.shell.bars import words_of
from edu_app.shell.more_sheet import MorePanel
from edu_app.shell.window import Window
from tests.stage import UPRIGHT, Key, Stage, click, focus, place, press, tap

SMALL = (1366, 768)


def open_more(window: Window) -> MorePanel:
    """Press More in the bar and return what opens."""
    bar = window.dock or window.top
    tap(bar.buttons[Act.MORE])
    sheet = window.overlays.sheet(Act.MORE)
    assert sheet is not None
    assert isinstance(sheet.content, MorePanel)
    return sheet.content


@pytest.mark.parametrize("size", [SMALL, UPRIGHT])
def test_the_panel_has_exactly_what_the_bars_had_no_room_for(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, "topic:risks", size=size, text_size=200)
    bar = window.dock or window.top

    panel = open_more(window)

    assert tuple(panel.buttons) == bar.more()
    shown = {*window.top.buttons, *bar.buttons, *panel.buttons}
    assert shown == set(Act) - {Act.FORWARD}
    assert [button.text() for button in panel.buttons.values()] == list(map(words_of, bar.more()))


def test_every_button_is_in_reach_and_whole(stage: Stage, profile: Profile) -> None:
    panel = open_more(stage.open(profile, "topic:risks", size=(1024, 600), text_size=200))

    for button in (*panel.buttons.values(), panel.close_button):
        assert button.text_fits()
        assert button.width() == panel.width()
        assert button.height() >= button.theme.target("md")


DEEDS: dict[Act, Callable[[Window], bool]] = {
    Act.BACK: lambda window: place(window) == "home:",
    Act.CONTRAST: lambda window: window.session.theme == "hc",
}


@pytest.mark.parametrize(
    ("size", "act"),
    [
        (SMALL, Act.CONTRAST),
        (UPRIGHT, Act.BACK),
        (UPRIGHT, Act.CONTRAST),
    ],
)
def test_a_pressed_button_does_its_act_and_closes_the_panel(
    stage: Stage, act: Act, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, "topic:risks", size=size, text_size=200)
    panel = open_more(window)

    tap(panel.buttons[act])

    assert DEEDS[act](window)
    assert not window.overlays.any_open()


def test_going_forward_is_there_where_the_bar_has_no_room_for_it(stage: Stage) -> None:
    window = stage.open(CONSULT, "topic:risks", size=(640, 600), text_size=200)
    window.go(Link(Kind.TOPIC, "causes"))
    window.back()
    settle()
    assert Act.FORWARD not in window.top.buttons

    click(open_more(window).buttons[Act.FORWARD])

    assert place(window) == "topic:causes"


@pytest.mark.parametrize(("theme", "on"), [("hc", True), ("light", False)])
def test_contrast_tells_whether_it_is_on(stage: Stage, theme: str, on: bool) -> None:
    panel = open_more(stage.open(KIOSK, "topic:risks", size=SMALL, theme=theme, text_size=200))

    assert panel.buttons[Act.CONTRAST].isCheckable()
    assert panel.buttons[Act.CONTRAST].isChecked() is on


def test_the_last_button_closes_the_panel(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", size=SMALL, text_size=200)
    panel = open_more(window)

    tap(panel.close_button)

    assert not window.overlays.any_open()
    assert place(window) == "topic:risks"


def test_the_panel_is_used_by_keys_alone(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=SMALL, text_size=200)
    panel = open_more(window)
    assert focus() is next(iter(panel.buttons.values()))

    press(window, Key.Key_Backtab)

    assert focus() is panel.close_button
    press(window, Key.Key_Space)
    assert not window.overlays.any_open()


def test_nothing_opens_where_everything_has_room(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", size=(1920, 1080))

    window.act(Act.MORE)

    assert not window.overlays.any_open()


def test_the_focus_stays_in_the_window_when_a_new_size_closes_the_panel(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", size=SMALL, text_size=200)
    window.act(Act.MORE)
    settle()
    assert isinstance(focus().parentWidget(), MorePanel)

    window.resize(*UPRIGHT)
    settle()

    assert not window.overlays.any_open()
    assert window.isAncestorOf(focus())
