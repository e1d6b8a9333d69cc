# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A dot leaves a trace that fades; a light dims all else; with less movement nothing fades."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from edu_app.render.talk import Pointer, PointerKind
from edu_app.render.trace import FADE_SECONDS
from edu_app.ui.pointer_trace import PointerTrace
from edu_app.ui.theme import Theme
from tests.ui.pens import Clock

SIZE = QSize(400, 250)
PLAIN = QTransform()
ALL = QRect(0, 0, 400, 250)


def dot(x: float, y: float = 100.0) -> Pointer:
    return Pointer(PointerKind.DOT, (x, y))


SPOT = Pointer(PointerKind.SPOT, (200.0, 100.0))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def trace(theme: Theme, clock: Clock, owner: QObject) -> PointerTrace:
    return PointerTrace(theme, clock, owner, still=False)


def painted(trace: PointerTrace) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    trace.paint(painter, PLAIN, SIZE)
    painter.end()
    return image


def test_a_dot_leaves_a_trace_that_fades(trace: PointerTrace, clock: Clock, qtbot: QtBot) -> None:
    trace.take(dot(50))
    trace.take(dot(150))
    fresh = painted(trace)
    white = QColor("white")
    assert fresh.pixelColor(100, 100) != white
    assert trace.box(PLAIN, SIZE).contains(QPoint(100, 100))

    with qtbot.waitSignal(trace.faded):
        clock.seconds += FADE_SECONDS + 0.1
    trace.take(dot(150))

    assert painted(trace).pixelColor(100, 100) == white
    assert painted(trace).pixelColor(150, 100) != white
    assert not trace.box(PLAIN, SIZE).contains(QPoint(100, 100))


def test_the_trace_stays_a_while_when_nothing_is_pointed_at(trace: PointerTrace) -> None:
    trace.take(dot(50))
    trace.take(dot(150))
    trace.take(None)

    assert painted(trace).pixelColor(100, 100) != QColor("white")
    trace.end()
    assert trace.box(PLAIN, SIZE).isEmpty()


def test_with_less_movement_there_is_no_trace(theme: Theme, clock: Clock, owner: QObject) -> None:
    still = PointerTrace(theme, clock, owner, still=True)
    still.take(dot(50))
    still.take(dot(150))

    assert painted(still).pixelColor(100, 100) == QColor("white")
    assert painted(still).pixelColor(150, 100) != QColor("white")


def test_a_light_dims_all_else(trace: PointerTrace) -> None:
    trace.take(SPOT)

    image = painted(trace)

    assert trace.box(PLAIN, SIZE) == ALL
    assert image.pixelColor(200, 100) == QColor("white")
    assert image.pixelColor(20, 20).lightness() < 150


def test_nothing_is_pointed_at_first(trace: PointerTrace) -> None:
    assert trace.box(PLAIN, SIZE).isEmpty()
    assert painted(trace).pixelColor(200, 100) == QColor("white")


def test_a_light_that_moves_looks_different_only_at_its_places(trace: PointerTrace) -> None:
    trace.take(SPOT)
    before, old = painted(trace), trace.light(PLAIN, SIZE)
    trace.take(Pointer(PointerKind.SPOT, (330.0, 140.0)))
    after, new = painted(trace), trace.light(PLAIN, SIZE)

    for image in (before, after):
        painter = QPainter(image)
        painter.fillRect(old, Qt.GlobalColor.black)
        painter.fillRect(new, Qt.GlobalColor.black)
        painter.end()
    assert before == after
    assert trace.is_light


def test_where_nothing_is_pointed_at_there_is_no_light(trace: PointerTrace) -> None:
    assert trace.light(PLAIN, SIZE).isEmpty()
    trace.take(dot(50))
    assert not trace.is_light
