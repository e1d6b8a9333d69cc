# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinician's window is on a screen, and covered while that is the patient's."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from edu_app.features.consult import console_side_view
from edu_app.features.consult.astray_view import AstrayCover
from edu_app.features.consult.console_side_view import ConsoleSide, put_on
from edu_app.features.consult.screens import Display
from edu_app.features.consult.screens_view import box_of
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.render.side_words import Box
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Stage, click

WALL = Display(name="WALL", box=Box(5000, 0, 1920, 1080))


@pytest.fixture
def window(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window on one of two screens: the real one, and one that is only said to be there."""
    screen = QGuiApplication.primaryScreen()
    here = Display(name="HERE", box=box_of(screen.geometry()), first=True)
    monkeypatch.setattr(console_side_view, "displays_now", lambda: (WALL, here))
    monkeypatch.setattr(
        console_side_view, "screen_named", lambda name: screen if name == "HERE" else None
    )
    return stage.open(CONSULT, size=(700, 600))


@pytest.fixture
def side(window: Window) -> ConsoleSide:
    return ConsoleSide(WindowHost(window))


def test_a_window_that_is_on_no_screen_comes_back(side: ConsoleSide, window: Window) -> None:
    window.move(30, 40)
    side.rescue("WALL")
    assert window.x() == 30

    window.move(9000, 40)
    side.rescue("WALL")

    assert window.screen().geometry().contains(window.geometry())
    assert window.size().width() == 700


def test_it_does_not_come_back_to_the_patients_screen(side: ConsoleSide, window: Window) -> None:
    window.move(9000, 40)

    side.rescue("HERE")

    assert window.x() == 9000  # the other one is only said to be there


def test_a_hidden_window_stays_where_it_is(side: ConsoleSide, window: Window) -> None:
    window.hide()
    window.move(9000, 40)

    side.rescue("WALL")

    assert window.x() == 9000


def test_it_can_leave_the_patients_screen(
    side: ConsoleSide, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.move(5100, 40)
    side.leave("WALL")
    assert window.x() < 5000

    window.move(5100, 40)
    monkeypatch.setattr(console_side_view, "displays_now", lambda: (WALL,))
    side.leave("WALL")
    assert window.x() == 5100


@pytest.mark.parametrize("full", [True, False])
def test_a_full_window_is_full_there(window: Window, *, full: bool) -> None:
    if full:
        window.showFullScreen()
        settle()

    put_on(window, QGuiApplication.primaryScreen())
    settle()

    assert window.isFullScreen() is full
    assert window.isVisible()


def test_it_is_covered_and_shown_again(side: ConsoleSide, window: Window) -> None:
    asked: list[str] = []
    side.move_asked.connect(lambda: asked.append("move"))
    side.stay_asked.connect(lambda: asked.append("stay"))

    side.cover(astray=True)
    side.cover(astray=True)
    cover = window.covers.cover
    assert isinstance(cover, AstrayCover)
    assert window.page is not None
    assert not window.page.isVisible()
    click(cover.move_button)
    click(cover.stay_button)
    side.cover(astray=False)

    assert asked == ["move", "stay"]
    assert window.covers.cover is None
    assert window.page.isVisible()


def test_another_cover_stays(side: ConsoleSide, window: Window) -> None:
    other = QWidget()
    window.covers.put(other)

    side.cover(astray=True)
    side.cover(astray=False)

    assert window.covers.cover is other
