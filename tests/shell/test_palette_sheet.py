# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""When the palette opens, what it takes the place of, and that nothing lies over help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.actions import Act
from edu_app.shell.overlays import PALETTE
from edu_app.shell.sheet import SHADOW_ROOM
from edu_app.shell.window import Window
from tests.stage import Key, Modifier, Stage, focus, press, write

CTRL = Modifier.ControlModifier
KEYS = pytest.mark.parametrize(
    ("key", "modifiers"), [(Key.Key_K, CTRL), (Key.Key_Slash, Modifier.NoModifier)], ids=["K", "/"]
)
FREE = pytest.mark.parametrize("profile", [CONSULT, LAPTOP], ids=lambda each: each.name)


def is_open(window: Window) -> bool:
    return window.overlays.sheet(PALETTE) is not None


@KEYS
@FREE
@pytest.mark.parametrize("link", ["home:", "topic:risks", "faq:", "glossary:", "about:"])
def test_keys_open_it_everywhere(
    stage: Stage, profile: Profile, link: str, key: Qt.Key, modifiers: Modifier
) -> None:
    window = stage.open(profile, link)

    press(window, key, modifiers)

    assert is_open(window)


@KEYS
def test_the_kiosk_has_no_key_for_it(stage: Stage, key: Qt.Key, modifiers: Modifier) -> None:
    window = stage.open(KIOSK, "topic:risks")

    press(window, key, modifiers)
    assert not is_open(window)
    window.overlays.turn_palette()

    assert not window.overlays.any_open()


def test_its_key_takes_it_away_again(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    press(window, Key.Key_K, CTRL)

    press(window, Key.Key_K, CTRL)

    assert not window.overlays.any_open()


@pytest.mark.parametrize("link", ["faq:", "search:"])
def test_a_slash_that_is_typed_is_a_slash(stage: Stage, link: str) -> None:
    window = stage.open(LAPTOP, link)
    window.page.start_find()
    field = focus()
    assert isinstance(field, QLineEdit)

    write(window, "1/2")

    assert field.text() == "1/2"
    assert not is_open(window)


def test_a_slash_in_the_palette_is_a_slash(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    press(window, Key.Key_Slash)

    write(window, "and/or")

    assert window.overlays.sheet(PALETTE).content.typed() == "and/or"


def test_its_other_key_works_from_a_field(stage: Stage) -> None:
    window = stage.open(LAPTOP, "faq:")
    window.page.start_find()
    write(window, "stent")

    press(window, Key.Key_K, CTRL)

    assert is_open(window)


@pytest.mark.parametrize("act", [Act.TEXT_SIZE, Act.MORE])
def test_it_takes_the_place_of_a_small_sheet_and_gives_way_to_one(stage: Stage, act: Act) -> None:
    window = stage.open(LAPTOP, "topic:risks", text_size=200)
    window.act(act)
    press(window, Key.Key_K, CTRL)
    assert is_open(window)
    assert window.overlays.sheet(act) is None

    window.act(act)
    settle()

    assert not is_open(window)


def test_it_never_lies_over_the_emergency_card(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    press(window, Key.Key_F1)

    press(window, Key.Key_K, CTRL)

    assert not is_open(window)
    assert window.overlays.sheet(Act.HELP) is not None


def test_help_lies_over_it_and_gives_it_back(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    press(window, Key.Key_K, CTRL)
    press(window, Key.Key_F1)

    press(window, Key.Key_Escape)

    assert is_open(window)
    assert window.overlays.sheet(PALETTE).isAncestorOf(focus())


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)], ids=str)
def test_it_stands_in_the_middle_below_the_bar(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=size)
    press(window, Key.Key_K, CTRL)

    card = window.overlays.sheet(PALETTE).card
    box = card.geometry().adjusted(SHADOW_ROOM, SHADOW_ROOM, -SHADOW_ROOM, -SHADOW_ROOM)

    assert abs(box.center().x() - size[0] // 2) <= 1
    assert window.top.geometry().bottom() < box.top()
    assert box.bottom() < size[1]


def test_a_screen_reader_hears_what_it_is(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    press(window, Key.Key_K, CTRL)

    found = QAccessible.queryAccessibleInterface(window.overlays.sheet(PALETTE))

    assert found.text(QAccessible.Text.Name) == "Go to a page, or do something"


def test_it_follows_the_size_of_the_window(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    press(window, Key.Key_K, CTRL)
    write(window, "stent")

    window.resize(900, 640)
    settle()

    sheet = window.overlays.sheet(PALETTE)
    assert sheet.geometry() == window.rect()
    assert sheet.rect().contains(sheet.card.mapTo(sheet, QPoint(SHADOW_ROOM, SHADOW_ROOM)))
    assert sheet.content.typed() == "stent"
