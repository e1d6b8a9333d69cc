# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The eyes of a patient see what a finger reaches, and nothing that is hidden or covered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from benchmarks.patient_eyes import Eyes, can_be_touched, name_of, owner_of
from edu_app.gallery import settle
from edu_app.shell.actions import Act
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Stage, tap_at
from tests.stage import name_of as words_for


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(link="home:")


def test_tiles_and_bars_are_seen_by_their_names(window: Window) -> None:
    sight = Eyes(window).look()

    assert {"Hero-Button", "tile-topic:risks", "tile-checklist:", "act-search"} <= set(sight.names)
    assert not sight.covered


def test_every_target_is_where_a_finger_meets_it(window: Window) -> None:
    eyes = Eyes(window)
    names = eyes.look().names

    assert [target.name for target in eyes.targets] == list(names)
    for target in eyes.targets:
        hit = window.childAt(target.place)
        assert hit is target.widget or target.widget.isAncestorOf(hit), words_for(hit)
    tile = next(each for each in eyes.targets if each.name == "tile-topic:risks")
    tap_at(window, tile.place)
    assert str(window.history.current.link) == "topic:risks"


def test_links_in_a_text_are_seen_and_followed(stage: Stage) -> None:
    window = stage.open(link="topic:what-is-ilfvs")
    eyes = Eyes(window)

    sight = eyes.look()
    tap_at(window, eyes.targets[sight.starting("link-term")[0]].place)

    assert sight.below
    assert window.overlays.any_open()


def test_what_lies_under_a_card_is_not_there(window: Window) -> None:
    before = Eyes(window).look()

    window.act(Act.HELP)
    settle()
    names = Eyes(window).look().names

    assert "HelpCard-Button" in names
    assert not set(before.names) & set(names)


def test_a_cover_hides_page_and_bars(window: Window) -> None:
    WindowHost(window).put_cover(QLabel("Touch to begin"))
    settle()

    sight = Eyes(window).look()

    assert sight.covered
    assert sight.names == ()


def test_keys_of_the_screen_are_called_by_their_letters(stage: Stage) -> None:
    names = Eyes(stage.open(link="search:")).look().names

    assert {"key-s", "key- ", "key-erase", "key-hide", "search-field"} <= set(names)


def test_pictures_are_seen_as_a_whole(stage: Stage) -> None:
    assert "canvas" in Eyes(stage.open(link="diagram:pelvic-veins")).look().names
    assert "map" in Eyes(stage.open(link="checklist:", size=(1920, 1080))).look().names


def test_a_name_tells_whose_something_without_a_name_is(window: Window) -> None:
    assert window.top is not None
    frame = QWidget(window.top)
    plain = QLabel(frame)

    assert owner_of(plain) == "TopBar"
    assert name_of(plain) == "TopBar-QLabel"
    assert owner_of(window) == ""
    assert not can_be_touched(plain)
