# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Both watchdogs hear of a window from its first paint on, and of none that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.machine.life import Life
from edu_app.machine.notify import Service
from edu_app.machine.watchdog import SECONDS, Watchdog
from edu_app.ui import feeder
from edu_app.ui.feeder import Feeder
from tests.machine.service_manager import ServiceManager


class Fed(Watchdog):
    """Counts how often it was fed, and ends nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def feed(self) -> None:
        """Count."""
        super().feed()
        self.count += 1


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[ServiceManager]:
    with ServiceManager(tmp_path) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def life(manager: ServiceManager, seconds: float = 0.1) -> Life:
    return Life(Service(manager.address, seconds), Fed())


def turns(qtbot: QtBot, one: Feeder, count: int) -> None:
    for _each in range(count):
        with qtbot.waitSignal(one.turned):
            pass


def test_nobody_is_told_before_the_window_is_painted(
    qtbot: QtBot, window: QWidget, manager: ServiceManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeder, "LOOK_MS", 1)
    one = Feeder(window, life(manager), window)
    looks = [one._looks + 3]  # nothing can be heard of what must not be said
    qtbot.waitUntil(lambda: one._looks > looks[0])
    assert manager.heard() == []

    with qtbot.waitSignal(one.began):
        window.show()
    turns(qtbot, one, 2)

    assert manager.heard()[:2] == ["READY=1", "WATCHDOG=1"]


def test_both_watchdogs_are_fed_again_and_again(
    qtbot: QtBot, window: QWidget, manager: ServiceManager
) -> None:
    lives = life(manager)
    one = Feeder(window, lives, window)
    window.show()

    turns(qtbot, one, 3)

    said = manager.heard()
    assert (said.count("READY=1"), said.count("WATCHDOG=1")) == (1, 3)
    assert isinstance(lives.watchdog, Fed)
    assert lives.watchdog.count == 3


def test_a_screen_that_is_switched_off_does_not_keep_the_guide_from_running(
    qtbot: QtBot, window: QWidget, manager: ServiceManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeder, "LOOK_MS", 1)
    monkeypatch.setattr(feeder, "MOST_LOOKS", 3)

    turns(qtbot, Feeder(window, life(manager), window), 1)

    assert manager.heard() == ["READY=1", "WATCHDOG=1"]


def test_a_window_that_is_gone_is_not_spoken_for(
    qtbot: QtBot, window: QWidget, manager: ServiceManager
) -> None:
    owner = QObject()
    one = Feeder(window, life(manager), owner)
    window.show()
    turns(qtbot, one, 1)

    with qtbot.waitSignal(one.destroyed):
        owner.deleteLater()

    manager.heard()
    assert one not in window.children()
    assert manager.heard() == []


@pytest.mark.parametrize(
    ("watchdog", "interval_ms"),
    [(0, SECONDS * 500), (30, SECONDS * 500), (10, 5_000), (600, SECONDS * 500)],
)
def test_the_less_patient_watchdog_says_how_often(
    window: QWidget, manager: ServiceManager, watchdog: float, interval_ms: float
) -> None:
    assert Feeder(window, life(manager, watchdog), window).interval_ms == interval_ms
