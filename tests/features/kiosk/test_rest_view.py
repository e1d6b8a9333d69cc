# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The dark screen is nearly black, its sentence wanders, and anything wakes it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.rest_view import RestCover
from edu_app.gallery import settle
from edu_app.ui.control import TAPS
from tests.features.kiosk.welcomes import kiosk_theme
from tests.stage import Stage, touch_screen
from tests.ui.samples import colours, picture

LEFT = Qt.MouseButton.LeftButton
Kind = QEvent.Type


@pytest.fixture(name="cover")
def make_cover(stage: Stage) -> Iterator[RestCover]:
    """Return the dark screen."""
    cover = RestCover("Touch to wake", kiosk_theme())
    cover.resize(1280, 720)
    cover.show()
    cover.activateWindow()
    settle()
    yield cover
    cover.hide()
    cover.deleteLater()
    settle()


def woken(cover: RestCover) -> list[int]:
    """Return a list that fills when the screen is woken."""
    times: list[int] = []
    cover.woken.connect(lambda: times.append(1))
    return times


def test_nearly_all_of_it_is_dark(cover: RestCover) -> None:
    seen = colours(picture(cover))
    dark = kiosk_theme().colour("rest")

    assert seen[dark.name()] > 0.99 * 1280 * 720
    assert max(dark.red(), dark.green(), dark.blue()) < 16


def test_the_sentence_wanders_over_the_screen_and_stays_whole(cover: RestCover) -> None:
    places = set()
    for _ in range(60):
        cover.move_on()
        assert cover.rect().contains(cover.words.geometry())
        assert cover.words.width() >= cover.words.sizeHint().width()
        places.add((cover.words.x() // 300, cover.words.y() // 200))

    assert len(places) > 8


def test_a_window_smaller_than_the_sentence_is_no_trouble(cover: RestCover) -> None:
    cover.resize(100, 60)
    cover.move_on()

    assert cover.words.pos() == QPoint(48, 48)


def test_a_finger_wakes_it_when_it_is_lifted(cover: RestCover) -> None:
    times = woken(cover)
    QTest.touchEvent(cover, touch_screen()).press(0, QPoint(300, 300), cover)
    settle()
    assert not times
    QTest.touchEvent(cover, touch_screen()).release(0, QPoint(300, 300), cover)
    settle()

    assert times == [1]


def test_a_release_that_began_elsewhere_wakes_nothing(cover: RestCover) -> None:
    times = woken(cover)
    QTest.mouseRelease(cover, LEFT, pos=QPoint(20, 20))

    assert not times


def test_the_tap_that_wakes_is_not_counted_twice(cover: RestCover) -> None:
    times = woken(cover)
    for kind, moment in ((Kind.MouseButtonPress, 9000), (Kind.MouseButtonRelease, 9100)):
        QApplication.sendEvent(cover, mouse(kind, moment))

    assert times == [1]
    assert not TAPS.counts(mouse(Kind.MouseButtonPress, 9300))
    assert TAPS.counts(mouse(Kind.MouseButtonPress, 9900))


def mouse(kind: QEvent.Type, moment: int) -> QMouseEvent:
    """Return what a tap does at a moment, always in the same place."""
    place = QPointF(300, 300)
    event = QMouseEvent(kind, place, place, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(moment)
    return event


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Shift, Qt.Key.Key_Up])
def test_any_key_wakes_it(cover: RestCover, key: Qt.Key) -> None:
    times = woken(cover)
    QTest.keyClick(cover, key)

    assert times == [1]
