# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keys reach what the profile lets a person reach, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from edu_app.features.topics.page_view import TopicPage
from edu_app.library.link import HOME
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.session import TEXT_SIZES
from edu_app.shell.actions import Act
from edu_app.shell.keys import find_in_page
from edu_app.shell.window import Window
from tests.stage import Key, Modifier, Stage, click, page_view, place, press

CTRL, ALT = Modifier.ControlModifier, Modifier.AltModifier
FREE = pytest.mark.parametrize("profile", [CONSULT, LAPTOP], ids=lambda each: each.name)


def finding(window: Window) -> bool:
    assert isinstance(window.page, TopicPage)
    return window.page.reader.find_bar.isVisible()


# ---------------------------------------------------------------- text size


@pytest.mark.parametrize(
    ("start", "key", "then"),
    [
        (100, Key.Key_Plus, 125),
        (125, Key.Key_Equal, 150),
        (150, Key.Key_Plus, 200),
        (200, Key.Key_Plus, 200),
        (200, Key.Key_Minus, 150),
        (100, Key.Key_Minus, 100),
        (200, Key.Key_0, 100),
        (100, Key.Key_0, 100),
    ],
)
def test_keys_change_the_text_size_step_by_step(
    stage: Stage, start: int, key: Qt.Key, then: int
) -> None:
    window = stage.open(LAPTOP, "topic:risks", text_size=start)

    press(window, key, CTRL)

    assert window.session.text_size == then


def test_the_text_size_has_its_keys_in_every_profile(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")

    for _ in TEXT_SIZES:
        press(window, Key.Key_Plus, CTRL)

    assert window.session.text_size == TEXT_SIZES[-1]


# ---------------------------------------------------------------- help


@pytest.mark.parametrize("link", ["home:", "topic:risks", "about:", "topic:missing"])
def test_help_has_its_key_everywhere(stage: Stage, profile: Profile, link: str) -> None:
    window = stage.open(profile, link)

    press(window, Key.Key_F1)

    assert window.overlays.sheet(Act.HELP) is not None


def test_help_has_its_key_on_another_sheet_too(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    click(window.top.buttons[Act.TEXT_SIZE])

    press(window, Key.Key_F1)

    assert window.overlays.sheet(Act.HELP) is not None


# ---------------------------------------------------------------- history


@FREE
def test_keys_go_through_the_history(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")
    seen = []

    for key in (Key.Key_Left, Key.Key_Right, Key.Key_Home):
        press(window, key, ALT)
        seen.append(place(window))

    assert seen == ["home:", "topic:risks", "home:"]
    assert window.history.can_go_back


def test_the_kiosk_has_no_keys_for_the_history(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")

    for key in (Key.Key_Left, Key.Key_Home):
        press(window, key, ALT)

    assert place(window) == "topic:risks"


# ---------------------------------------------------------------- search


@FREE
def test_a_key_opens_the_search_of_the_page(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")
    assert not finding(window)

    press(window, Key.Key_F, CTRL)

    assert finding(window)


def test_the_kiosk_has_no_key_for_the_search(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")

    press(window, Key.Key_F, CTRL)

    assert not finding(window)


def test_a_page_without_a_search_stays_as_it_is(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    page = window.page

    find_in_page(window)

    assert window.page is page
    assert window.history.current.link == HOME


# ---------------------------------------------------------------- the window


@FREE
def test_a_key_fills_the_screen_and_gives_it_back(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")

    press(window, Key.Key_F11)
    assert window.isFullScreen()
    press(window, Key.Key_F11)

    assert not window.isFullScreen()
    assert "Risks" in window.windowTitle()


@FREE
def test_a_key_closes_the_window(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile)

    press(window, Key.Key_Q, CTRL)

    assert not window.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Key.Key_Q, CTRL), (Key.Key_F11, Modifier.NoModifier), (Key.Key_F4, ALT)],
)
def test_no_key_takes_the_kiosk_off_the_screen(
    stage: Stage, key: Qt.Key, modifiers: Modifier
) -> None:
    window = stage.open(KIOSK, "topic:risks")
    state = window.windowState()

    press(window, key, modifiers)

    assert window.isVisible()
    assert window.windowState() == state
    assert page_view(window).isVisible()
