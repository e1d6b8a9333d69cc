# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on the patient's screen is made for a visit and goes with it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from edu_app.features.consult.patient_side_view import PatientSide, talk_picture
from edu_app.features.consult.picture_view import TalkPicture
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.canvas import Canvas
from tests.features.consult.talking import only_picture, talk_at
from tests.stage import Stage


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open(CONSULT)
    window.session.consultation.take(talk_at())
    return window


@pytest.fixture
def side(window: Window) -> PatientSide:
    return PatientSide(WindowHost(window), only_picture)


def test_nothing_is_made_before_it_is_needed(side: PatientSide) -> None:
    side.follow()
    side.put_away()
    side.renew()

    assert side.window is None


def test_it_is_laid_out_and_filled_before_it_is_seen(side: PatientSide) -> None:
    side.show_on(QGuiApplication.primaryScreen())

    assert side.window is not None
    content = side.window.content
    assert content is not None
    assert content.shown is not None
    assert side.window.isVisible()
    settle()
    assert content.geometry() == side.window.rect()


def test_it_follows_the_talk(side: PatientSide, window: Window) -> None:
    side.show_on(QGuiApplication.primaryScreen())
    content = side.window.content if side.window is not None else None
    assert content is not None
    consultation = window.session.consultation

    consultation.take(consultation.talk.stepped(2))
    side.follow()
    assert content.shown is not None
    assert content.shown.at == 3

    consultation.take(consultation.talk.blanked(on=True))
    side.follow()
    assert content.shown is None


def test_put_away_and_renewed_nothing_is_left(side: PatientSide) -> None:
    side.show_on(QGuiApplication.primaryScreen())
    assert side.window is not None
    before = side.window.content

    side.put_away()
    side.renew()

    assert side.window.content is None
    side.show_on(QGuiApplication.primaryScreen())
    assert side.window.content is not None
    assert side.window.content is not before


def test_the_window_goes_with_its_owner(side: PatientSide) -> None:
    side.show_on(QGuiApplication.primaryScreen())
    window = side.window
    assert window is not None

    side.deleteLater()
    settle()
    settle()

    assert not isValid(window)


def test_the_real_picture_shows_what_the_talk_says(window: Window) -> None:
    side = PatientSide(WindowHost(window), talk_picture)

    side.show_on(QGuiApplication.primaryScreen())

    assert side.window is not None
    picture = side.window.findChild(TalkPicture)
    assert isinstance(picture, TalkPicture)
    assert isinstance(picture.canvas, Canvas)
    picture.finish_pictures()
    assert picture.canvas.scene is not None
    window.session.consultation.take(talk_at().blanked(on=True))
    side.follow()
    assert side.window.findChild(TalkPicture) is None


def test_the_keyboard_stays_with_the_console(side: PatientSide, window: Window) -> None:
    side.show_on(QGuiApplication.primaryScreen())
    assert side.window is not None
    settle()

    assert window.isActiveWindow(), "this platform gives it to every window that comes up"
    assert not side.window.isActiveWindow()
