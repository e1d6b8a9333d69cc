# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide as a service of a kiosk, whose window gets stuck when it is told to.

Started by test_alive.py as a program of its own. It does not end by itself.
"""

from __future__ import annotations

import os
import signal
import sys
import time

from PySide6.QtCore import QTimer

import edu_app.app
from edu_app.cli import main
from edu_app.machine import watchdog
from edu_app.machine.exits import Exit
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window

LIVES_MS = 120_000
SECONDS = float(os.environ.get("VEIN_GUIDE_TEST_SECONDS", watchdog.SECONDS))
"""How long the watchdog inside waits."""
FOREVER_SECONDS = 300.0


def stand_still(secret: str) -> None:
    """Keep the window from turning, as an endless loop would."""
    del secret
    time.sleep(FOREVER_SECONDS)


class Wishes:
    """Does what the tests ask for by signals: stand still, or end as staff end it."""

    def __init__(self, host: WindowHost) -> None:
        self.host = host
        self.asked: list[int] = []
        for number in (signal.SIGUSR2, signal.SIGALRM):
            signal.signal(number, self.ask)
        self.timer = QTimer(host)
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    def ask(self, number: int, _frame: object) -> None:
        self.asked.append(number)

    def look(self) -> None:
        if signal.SIGUSR2 in self.asked:
            stand_still("a secret of somebody")
        elif self.asked:
            self.host.leave(Exit.TO_SYSTEM)


def begin(file: object, **_given: float) -> None:
    """Begin the watchdog of the guide, with less patience."""
    BEGIN(file, seconds=SECONDS)  # type: ignore[arg-type]  # handed through


def attach(window: Window) -> WindowHost:
    """Attach what the guide attaches, and what gets stuck."""
    host = ATTACH(window)
    window.wishes = Wishes(host)  # type: ignore[attr-defined]  # lives as long as the window
    QTimer.singleShot(LIVES_MS, window, lambda: os._exit(99))
    return host


ATTACH = edu_app.app.attach_features
BEGIN = edu_app.app.LIFE.watchdog.begin

if __name__ == "__main__":
    edu_app.app.attach_features = attach
    edu_app.app.LIFE.watchdog.begin = begin  # type: ignore[assignment]  # what a test may do
    sys.exit(main(sys.argv[1:]))
