# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a test leaves over is found and does not reach the next one."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from edu_app.machine.life import LIFE
from edu_app.machine.notify import Service
from edu_app.profile import KIOSK
from edu_app.settings import Settings
from edu_app.wish import Wish
from tests.left_over import (
    LEFT,
    empty_clipboard,
    forget_runs,
    give_back,
    look,
    take_quit_away,
)


def turn() -> int:
    """Run an event loop for a moment; return how it ended."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    return loop.exec()


def test_a_quit_without_a_program_is_taken_away(qapp: QApplication) -> None:
    qapp.exit(3)
    assert turn() == LEFT

    assert take_quit_away()
    assert turn() == 0
    assert not take_quit_away()


def test_nothing_can_be_pasted(qapp: QApplication) -> None:
    QGuiApplication.clipboard().setText("from a test")

    empty_clipboard()

    assert QGuiApplication.clipboard().text() == ""


def test_the_look_of_a_program_is_given_back(qapp: QApplication) -> None:
    before = look()
    qapp.setFont(QFont("Andika", 40))
    qapp.setStyleSheet("QPushButton { padding: 40px }")
    qapp.setDoubleClickInterval(1)
    assert look() != before

    give_back(before)

    assert look() == before
    give_back(None)
    assert look() == before


def test_the_runs_of_a_test_are_forgotten() -> None:
    LIFE.service = Service("/nowhere", watchdog_seconds=30)
    LIFE.may_start(1_800_000_000.0)
    LIFE.may_start(1_800_000_001.0)
    LIFE.begin(Wish(profile=KIOSK, settings=Settings(), clinic_faults=2), "Timeout", None)
    assert (LIFE.earlier, LIFE.clinic_faults, LIFE.watchdog.waits) == ("no-answer", 2, True)

    forget_runs()

    assert (LIFE.earlier, LIFE.clinic_faults, LIFE.watchdog.waits) == ("", 0, False)
    assert LIFE.service.watchdog_seconds == 0
