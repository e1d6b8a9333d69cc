# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A window that changes its size in use, as on a screen that is turned or plugged in."""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QApplication

from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.shell.window import Window
from tests.layout_check import faults_of
from tests.stage import Key, Stage, focus, page_view, place, press

A_LINE = 60
CORNERS = [(1024, 600), (1920, 1080), (1080, 1920)]


def sizes(seed: int) -> list[tuple[int, int]]:
    """Return twenty sizes, the three corners among them."""
    chance = random.Random(seed)
    wide = [(chance.randrange(1024, 1921, 8), chance.randrange(600, 1081, 8)) for _ in range(12)]
    tall = [(1080, chance.randrange(1100, 1921, 8)) for _ in range(5)]
    mixed = [*CORNERS, *wide, *tall]
    chance.shuffle(mixed)
    return mixed


def words_at_top(window: Window) -> int:
    """Return the character position of the first line in view."""
    view = page_view(window)
    return view.cursorForPosition(view.viewport().rect().topLeft()).position()


def height_of(window: Window, position: int) -> int:
    """Return how far under the upper edge of the view a character stands."""
    view = page_view(window)
    cursor = view.textCursor()
    cursor.setPosition(position)
    return view.cursorRect(cursor).top()


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
def test_twenty_sizes_lose_neither_the_page_nor_the_focus(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")
    press(window, Key.Key_Tab)
    assert page_view(window).links.current() is not None

    for width, height in sizes(1):
        window.resize(width, height)
        settle()

        assert place(window) == "topic:risks"
        assert focus() is page_view(window), f"at {width}×{height}"


@pytest.mark.parametrize("name", ["act-text-size", "act-help", "act-home"])
def test_twenty_sizes_leave_the_focus_on_a_button(stage: Stage, name: str) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    while focus().objectName() != name:
        press(window, Key.Key_Tab)

    for width, height in sizes(2):
        window.resize(width, height)
        settle()

        assert focus().objectName() == name, f"at {width}×{height}"


def test_twenty_sizes_keep_the_words_that_are_read_in_view(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    view = page_view(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle()
    reading = words_at_top(window)

    for width, height in sizes(3):
        window.resize(width, height)
        settle()

        assert abs(height_of(window, reading)) < A_LINE, f"at {width}×{height}"


@pytest.mark.parametrize("percent", [125, 150, 200])
def test_larger_text_keeps_the_words_that_are_read_in_view(stage: Stage, percent: int) -> None:
    window = stage.open(KIOSK, "topic:risks")
    view = page_view(window)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle()
    reading = words_at_top(window)

    window.session.set_text_size(percent)
    settle()

    assert abs(height_of(window, reading)) < A_LINE


def test_going_back_leads_to_the_words_that_were_left(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    view = page_view(window)
    view.verticalScrollBar().setValue(900)
    left = words_at_top(window)

    window.go(HOME)
    window.back()
    settle()

    assert words_at_top(window) == left


def test_every_size_on_the_way_is_whole(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:diagnosis-overview")

    for width, height in sizes(4):
        window.resize(width, height)
        settle()
        QApplication.processEvents()

        assert faults_of(window) == [], f"at {width}×{height}"
