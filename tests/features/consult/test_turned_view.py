# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The laptop turned round: only what is the patient's, and no way out but those that are meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.consult.turned_view import HOLD_MS, Turned, TurnedCover
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.features.consult.talking import only_picture, talk_at
from tests.stage import Key, Modifier, Stage, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open(CONSULT)
    window.session.consultation.take(talk_at())
    return window


@pytest.fixture
def turned(window: Window) -> Turned:
    return Turned(WindowHost(window), only_picture)


def cover_of(turned: Turned) -> TurnedCover:
    cover = turned.cover
    assert cover is not None
    return cover


def test_the_whole_window_is_the_patients_and_follows_the_talk(
    window: Window, turned: Turned
) -> None:
    turned.turn()
    settle()
    cover, consultation = cover_of(turned), window.session.consultation

    assert cover.geometry() == window.rect()
    assert cover.content.geometry() == cover.rect()
    assert window.page is not None
    assert not window.page.isVisible()
    assert cover.content.shown is not None
    assert cover.content.shown.at == 1

    consultation.take(consultation.talk.stepped(1))
    assert cover.content.shown.at == 2
    consultation.take(consultation.talk.blanked(on=True))
    assert cover.content.shown is None

    window.resize(1000, 700)
    settle()
    assert cover.content.geometry() == window.rect()


def test_a_step_that_was_never_sent_is_sent_but_blank_stays_blank(
    window: Window, turned: Turned
) -> None:
    consultation = window.session.consultation
    consultation.take(talk_at().blanked(on=True))
    turned.turn()
    assert cover_of(turned).content.shown is None
    turned.turn_back()

    plan = window.parts.library.references.plans.plans[0]
    consultation.take(consultation.talk.begun(plan))
    turned.turn()

    assert cover_of(turned).content.shown is not None


def test_there_is_nothing_to_turn_without_a_talk_or_under_a_cover(
    window: Window, turned: Turned
) -> None:
    turned.turn()
    first = turned.cover
    turned.turn()
    assert turned.cover is first

    window.end_visit()
    turned.turn()
    turned.follow()
    assert turned.cover is None


@pytest.mark.parametrize("key", [Key.Key_T, Key.Key_Escape])
def test_a_key_turns_it_back(window: Window, turned: Turned, key: Qt.Key) -> None:
    turned.turn()
    settle()

    press(window, key)

    assert turned.cover is None
    assert window.page is not None
    assert window.page.isVisible()


KEYS = [
    (Key.Key_Tab, Modifier.NoModifier),
    (Key.Key_Return, Modifier.NoModifier),
    (Key.Key_F1, Modifier.NoModifier),
    (Key.Key_Slash, Modifier.NoModifier),
    (Key.Key_K, Modifier.ControlModifier),
    (Key.Key_T, Modifier.ControlModifier),
    (Key.Key_Home, Modifier.AltModifier),
]


@pytest.mark.parametrize(("key", "held"), KEYS)
def test_no_other_key_does_anything(
    window: Window, turned: Turned, key: Qt.Key, held: Modifier
) -> None:
    turned.turn()
    settle()
    before = window.history.current.link

    press(window, key, held)

    assert turned.cover is not None
    assert QApplication.focusWidget() is turned.cover
    assert window.history.current.link == before
    assert not window.overlays.above()


def corner(cover: TurnedCover) -> QPoint:
    return QPoint(cover.width() - 5, cover.height() - 5)


def test_a_finger_that_rests_in_a_corner_turns_it_back(window: Window, turned: Turned) -> None:
    turned.turn()
    settle()
    cover = cover_of(turned)
    assert cover._hold.interval() == HOLD_MS == 2000
    cover._hold.setInterval(0)

    QTest.mousePress(window.windowHandle(), LEFT, pos=corner(cover))
    settle()

    assert turned.cover is None


def test_a_touch_that_is_short_or_slips_or_is_elsewhere_does_not(
    window: Window, turned: Turned
) -> None:
    turned.turn()
    settle()
    cover, handle = cover_of(turned), window.windowHandle()

    QTest.mousePress(handle, LEFT, pos=corner(cover))
    assert cover.is_waiting
    QTest.mouseMove(handle, corner(cover) - QPoint(3, 3))
    assert cover.is_waiting
    QTest.mouseRelease(handle, LEFT, pos=corner(cover))
    assert not cover.is_waiting

    QTest.mousePress(handle, LEFT, pos=corner(cover))
    QTest.mouseMove(handle, cover.rect().center())
    assert not cover.is_waiting
    QTest.mouseRelease(handle, LEFT, pos=cover.rect().center())
    QTest.mouseClick(handle, LEFT, pos=cover.rect().center())

    assert not cover.is_waiting
    assert turned.cover is cover


def test_the_end_of_a_visit_turns_it_back_with_nothing_left(window: Window, turned: Turned) -> None:
    turned.turn()
    seen = []
    content = cover_of(turned).content
    window.visit_ending.connect(lambda: seen.append(content.shown))

    window.end_visit()

    assert seen == [None]
    assert turned.cover is None
    window.session.consultation.take(talk_at())
    turned.turn()
    assert cover_of(turned).content.shown is not None


def test_a_wheel_moves_nothing(window: Window, turned: Turned) -> None:
    turned.turn()
    event = QEvent(QEvent.Type.Wheel)
    event.ignore()

    cover_of(turned).wheelEvent(event)

    assert event.isAccepted()
