# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A patient uses a real window: what is wanted is done by hand, what follows is seen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QSlider, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.patient import End, Patient
from benchmarks.patient_deeds import Acts, Deed, Do, Sight, seek
from benchmarks.patient_driver import FAILED, Driver, drive, slide_of
from benchmarks.patient_eyes import Target
from edu_app.shell.window import Window
from tests.benchmarks.playing import result_of
from tests.stage import Stage, page_view


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(link="home:")


def driver_of(window: Window) -> Driver:
    def leave() -> Iterator[int]:
        window.end_visit()
        yield 0

    return Driver(window, leave)


def doing(*deeds: Deed) -> Acts[Sight]:
    """Do this and that; return what is seen in the end."""
    sight = Sight()
    for deed in deeds:
        sight = yield deed
    return sight


def test_a_tile_is_sought_and_tapped(window: Window) -> None:
    driver = driver_of(window)

    sight = result_of(driver.visit(seek(Random(1), "tile-topic:risks")))

    assert sight is not None
    assert sight.starting("NextBar-")
    assert str(window.history.current.link) == "topic:risks"
    assert [deed.do for deed in driver.done] == [Do.LOOK, Do.TAP]


@pytest.mark.parametrize(
    "deed", [Deed(do=Do.DRAG, amount=-0.7), Deed(do=Do.WHEEL, amount=-2)], ids=lambda each: each.do
)
def test_a_finger_and_a_wheel_scroll_the_page(stage: Stage, deed: Deed) -> None:
    window = stage.open(link="topic:what-is-ilfvs", size=(780, 780))

    result_of(driver_of(window).visit(doing(deed)))

    assert page_view(window).verticalScrollBar().value() > 100


def test_where_nothing_scrolls_nothing_happens(window: Window) -> None:
    result_of(driver_of(window).visit(doing(Deed(do=Do.DRAG, amount=-0.7))))

    assert str(window.history.current.link) == "home:"


def test_a_picture_comes_closer_under_two_fingers(stage: Stage) -> None:
    window = stage.open(link="diagram:pelvic-veins", size=(780, 780))
    driver = driver_of(window)
    at = driver.eyes.look().names.index("canvas")
    canvas = driver.eyes.targets[at].widget

    result_of(driver.visit(doing(Deed(do=Do.LOOK), Deed(do=Do.PINCH, at=at, amount=2.0))))

    assert not canvas.eye.is_fitted  # type: ignore[attr-defined]  # a canvas


def test_resting_keys_and_leaving(window: Window) -> None:
    session = window.session
    deeds = (Deed(do=Do.REST, amount=0.01), Deed(do=Do.KEY, name="Key_Tab"), Deed(do=Do.LEAVE))

    result_of(driver_of(window).visit(doing(*deeds)))

    assert window.session is not session


def test_whole_visits_end(window: Window) -> None:
    driver, patient = driver_of(window), Patient(5)

    for _visit in range(3):
        session = window.session
        end: End = result_of(driver.visit(patient.visit()))
        assert window.session is not session, (end, driver.done[-5:])
        assert str(window.history.current.link) == "home:"


def test_a_slider_is_drawn_along_and_a_picture_across(qtbot: QtBot) -> None:
    slider, picture = QSlider(), QWidget()
    for widget in (slider, picture):
        qtbot.addWidget(widget)
        widget.resize(200, 20)

    along = slide_of(Target(name="s", place=QPoint(100, 10), widget=slider), 0.25)
    across = slide_of(Target(name="p", place=QPoint(100, 10), widget=picture), 0.3)

    assert along == (QPoint(100, 10), QPoint(50, 10))
    assert across == (QPoint(100, 10), QPoint(160, 30))


def test_steps_are_taken_in_the_loop(qtbot: QtBot) -> None:
    taken, ended = [], []

    def steps() -> Iterator[int]:
        for number in range(3):
            taken.append(number)
            yield 0

    drive(steps(), lambda: ended.append(True))
    before = list(taken)
    qtbot.waitUntil(lambda: bool(ended))

    assert before == [0]
    assert taken == [0, 1, 2]


def test_a_patient_that_fails_ends_the_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)

    def steps() -> Iterator[int]:
        yield from ()
        raise RuntimeError("an example")

    drive(steps(), lambda: codes.append(0))

    assert codes == [FAILED]
    assert "an example" in capsys.readouterr().err
