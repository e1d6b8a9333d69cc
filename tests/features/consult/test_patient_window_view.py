# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The patient's window fills its screen and is dark before it is hidden."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from edu_app.features.consult.audience_view import PatientScreen
from edu_app.features.consult.patient_window_view import PatientWindow
from edu_app.gallery import settle
from tests.features.consult.talking import WALL_43, OnlyPicture, shown_at, theme_of
from tests.stage import Stage


@pytest.fixture
def window(stage: Stage) -> Iterator[PatientWindow]:
    del stage
    window = PatientWindow(theme_of())
    window.take(PatientScreen(theme_of(), OnlyPicture, WALL_43))
    yield window
    window.hide()
    window.deleteLater()
    settle()


def show(window: PatientWindow) -> PatientScreen:
    content = window.content
    assert content is not None
    content.show_shown(shown_at())
    window.fill(QGuiApplication.primaryScreen())
    settle()
    return content


def test_it_fills_the_screen_and_takes_no_keys(window: PatientWindow) -> None:
    content = show(window)
    screen = QGuiApplication.primaryScreen()

    assert window.is_whole_on(screen)
    assert window.geometry() == screen.geometry()
    assert content.geometry() == window.rect()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert QApplication.focusWidget() is None
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_it_comes_back_from_wherever_it_was_put(window: PatientWindow) -> None:
    show(window)
    window.move(5000, 10)
    assert not window.is_whole_on(QGuiApplication.primaryScreen())

    window.fill(QGuiApplication.primaryScreen())
    settle()

    assert window.is_whole_on(QGuiApplication.primaryScreen())


def test_it_is_dark_before_it_is_hidden(window: PatientWindow) -> None:
    content = show(window)

    window.put_away()

    assert not window.isVisible()
    assert content.shown is None


def test_without_anything_in_it_it_can_fill_a_screen_and_go() -> None:
    window = PatientWindow(theme_of())
    window.fill(QGuiApplication.primaryScreen())
    settle()
    assert window.is_whole_on(QGuiApplication.primaryScreen())

    window.put_away()
    assert not window.isVisible()
    window.deleteLater()


def test_what_was_there_before_goes(window: PatientWindow) -> None:
    content = show(window)

    window.take(None)
    window.put_away()

    assert content.shown is None
    assert content.parent() is None
    assert window.content is None
    window.fill(QGuiApplication.primaryScreen())
    image = window.grab().toImage()
    assert image.pixelColor(50, 50) == theme_of().colour("rest")


def test_nobody_in_front_of_it_closes_it(window: PatientWindow) -> None:
    show(window)
    asked = QCloseEvent()
    window.closeEvent(asked)
    assert asked.isAccepted()  # the program itself does

    class Spontaneous(QCloseEvent):
        """As it comes from the system."""

        def spontaneous(self) -> bool:
            return True

    asked = Spontaneous()
    window.closeEvent(asked)

    assert not asked.isAccepted()
    assert window.isVisible()
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
