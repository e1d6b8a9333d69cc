# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A session cannot end the window; the unit of the kiosk can, in good order."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.signals_view import CLEARING, Pipe, Signals
from edu_app.gallery import settle
from edu_app.log import EventFormatter
from edu_app.machine.exits import Exit
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Stage, place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


class Door(WindowHost):
    """A window that notes who wants to leave it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.left: list[int] = []

    def leave(self, code: int) -> None:
        self.left.append(code)


def visit(stage: Stage) -> Window:
    window = stage.open(link="topic:risks")
    window.session.set_text_size(150)
    settle()
    return window


def send(name: str) -> None:
    os.kill(os.getpid(), signal.Signals[name])
    settle()


@pytest.mark.parametrize("name", CLEARING)
def test_a_signal_of_the_session_ends_the_visit_and_leaves_the_window(
    stage: Stage, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "edu_app")
    window = visit(stage)
    door = Door(window)
    Signals(door)

    send(name)

    assert window.isVisible()
    assert door.left == []
    assert (place(window), window.session.text_size) == ("home:", 100)
    lines = [json.loads(EventFormatter().format(record)) for record in caplog.records]
    assert [(line["event"], line["code"]) for line in lines] == [("visit-end", "system")]


def test_the_unit_stops_it_with_the_visit_cleared(stage: Stage) -> None:
    window = visit(stage)
    door = Door(window)
    Signals(door)

    send("SIGUSR1")

    assert door.left == [Exit.AGAIN]
    assert (place(window), window.session.text_size) == ("home:", 100)


def test_a_loop_that_waits_is_ended_with_the_code(stage: Stage, qapp: QApplication) -> None:
    Signals(WindowHost(visit(stage)))
    QTimer.singleShot(0, qapp, lambda: os.kill(os.getpid(), signal.SIGUSR1))
    QTimer.singleShot(10_000, qapp, lambda: qapp.exit(99))

    assert qapp.exec() == Exit.AGAIN


def test_many_signals_at_once_are_one_of_each(stage: Stage) -> None:
    door = Door(visit(stage))
    Signals(door)

    for _ in range(200):
        os.kill(os.getpid(), signal.SIGUSR1)
    settle()

    assert 1 <= len(door.left) <= 4


def test_the_signals_go_back_when_the_window_goes(stage: Stage) -> None:
    before = {name: signal.getsignal(signal.Signals[name]) for name in (*CLEARING, "SIGUSR1")}
    Signals(WindowHost(visit(stage)))

    stage.close()

    assert {name: signal.getsignal(signal.Signals[name]) for name in before} == before
    assert signal.set_wakeup_fd(-1) == -1


def test_an_empty_pipe_says_nothing() -> None:
    pipe = Pipe()

    try:
        assert pipe.read() == ()
    finally:
        pipe.close()


def test_windows_has_nothing_of_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(sys, "platform", "win32")

    Signals(WindowHost(stage.open()))

    assert signal.getsignal(signal.SIGTERM) is before
