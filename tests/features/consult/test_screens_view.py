# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The screens of the machine as plain facts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.consult import screens_view
from edu_app.features.consult.screens_view import (
    ScreenWatch,
    box_of,
    displays_now,
    mm_per_px_of,
    place_of,
    screen_named,
)
from edu_app.gallery import settle
from edu_app.render.side_words import Box


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    del qapp
    owner = QObject()
    yield owner
    owner.deleteLater()
    settle()


def test_the_screens_that_are_there(qapp: QApplication) -> None:
    (display,) = displays_now()
    screen = qapp.primaryScreen()

    assert display.first
    assert display.box == box_of(screen.geometry())
    assert display.name == screen.name()


class Screen:
    """A screen with a name; the only one of the tests has none."""

    def name(self) -> str:
        return "WALL"


def test_a_screen_is_found_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    wall = Screen()

    class Screens:
        @staticmethod
        def screens() -> list[Screen]:
            return [wall]

    monkeypatch.setattr(screens_view, "QGuiApplication", Screens)

    assert screen_named("WALL") is wall
    assert screen_named("") is None
    assert screen_named("gone") is None


def test_where_a_window_lies(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    window.setGeometry(10, 20, 300, 200)
    assert place_of(window) == Box(10, 20, 300, 200)

    class Wayland:
        @staticmethod
        def platformName() -> str:
            return "wayland"

    monkeypatch.setattr(screens_view, "QGuiApplication", Wayland)
    assert place_of(window) == qapp.primaryScreen().name()
    window.deleteLater()


def test_how_large_a_pixel_is(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()

    assert mm_per_px_of(screen) > 0
    assert mm_per_px_of(screen, 0.31) == 0.31


def test_every_change_is_said(owner: QObject, qapp: QApplication) -> None:
    seen: list[str] = []
    watch = ScreenWatch(owner)
    watch.changed.connect(lambda: seen.append("changed"))
    screen = QGuiApplication.primaryScreen()

    screen.geometryChanged.emit(QRect())
    screen.logicalDotsPerInchChanged.emit(96.0)
    qapp.primaryScreenChanged.emit(screen)
    qapp.screenRemoved.emit(screen)
    assert len(seen) == 4

    seen.clear()
    qapp.screenAdded.emit(screen)
    screen.geometryChanged.emit(QRect())
    assert len(seen) >= 2
