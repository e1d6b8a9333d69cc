# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The kiosk on two displays, with a monkey in front of it; says as JSON what was wrong.

Started by test_monkey.py with a seed, the acts of a storm, and how many seconds it takes at least.
It ends by itself. After each storm somebody comes who presses Start over.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import edu_app.machine.uptime
from benchmarks.patient import begin, start_over
from benchmarks.patient_guide import FastClock, run_guide
from edu_app.shell.window import Window
from tests.journeys.monkeys import Monkey

if TYPE_CHECKING:
    from tests.journeys.paws import Paws

LAST = 12
"""Acts that are told of when something is wrong."""
SETTLE_TURNS = 3
WHOLE_SECONDS = 15.0
"""Within so long the window is whole again, alone and on its display; it looks every 5 seconds."""
LOOK_MS = 20
ACTS_BETWEEN = 25
MOST_WRONG = 20


class Storm:
    """Lets a monkey loose on a window and looks what has become of it."""

    def __init__(self, seed: int, acts: int, seconds: float) -> None:
        self._acts, self._seconds = acts, seconds
        self.monkey, self.clock = Monkey(seed), FastClock()
        self.wrong: list[str] = []
        self.pranks: Counter[str] = Counter()
        self.storms = 0
        self.slowest: tuple[float, float, str] = (0.0, 0.0, "")
        """The longest turn: milliseconds of the processor and by the clock, and for what."""
        self._last: deque[str] = deque(maxlen=LAST)

    def plan(self, window: Window) -> Iterator[int]:
        """Storm after storm."""
        from tests.journeys.paws import Paws

        yield from test_machine(window)
        paws, clean = Paws(window, self.wait), digest(window)
        end = time.monotonic() + self._seconds
        while (self.storms == 0 or time.monotonic() < end) and len(self.wrong) < MOST_WRONG:
            self.storms += 1
            for number in range(self._acts):
                yield from self._act(window, paws)
                if number % ACTS_BETWEEN == 0:
                    yield from self._be_whole(window)
            yield from paws.let_go()
            yield from self._be_whole(window)
            yield from self._start_over(window, clean)

    def wait(self, seconds: float) -> Iterator[int]:
        """Let a while go by."""
        self.clock.ahead += seconds
        yield 0

    def _act(self, window: Window, paws: Paws) -> Iterator[int]:
        act = self.monkey.think()
        self._last.append(str(act))
        self.pranks[act.prank] += 1
        start = moment()
        for milliseconds in chain(paws.do(act), [0] * SETTLE_TURNS):
            self._note(start)
            yield milliseconds
            start = moment()
        self._look(window)

    def _note(self, start: tuple[float, float]) -> None:
        cpu, wall = ((now - then) * 1e3 for now, then in zip(moment(), start, strict=True))
        self.slowest = max(self.slowest, (cpu, wall, self._last[-1]))

    def _look(self, window: Window) -> None:
        """See that nothing has escaped."""
        from PySide6.QtWidgets import QApplication
        from shiboken6 import isValid

        if (popup := QApplication.activePopupWidget()) is not None:
            self._say(f"a menu is open: {popup}")
        if (dialog := QApplication.activeModalWidget()) is not None:
            self._say(f"a dialog is open: {dialog}")
        if window.page is None or not isValid(window.page):
            self._say("there is no page")
        if children := Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split():
            self._say(f"a program was started: {children}")

    def _be_whole(self, window: Window) -> Iterator[int]:
        """Wait a moment for the window to be whole and alone again."""
        end = time.monotonic() + WHOLE_SECONDS
        while (lack := lacking(window)) and time.monotonic() < end:
            yield LOOK_MS
        if lack:
            self._say(lack)

    def _start_over(self, window: Window, clean: str) -> Iterator[int]:
        """Press Start over as a person does; the screen is as it was at the start."""
        from benchmarks.patient_driver import Driver

        driver = Driver(window, lambda: self.wait(0))
        chance = self.monkey.chance
        yield from driver.visit(begin(chance))
        session = window.session
        yield from driver.visit(start_over(chance))
        for _turn in range(SETTLE_TURNS):
            yield LOOK_MS
        if window.session is session:
            names = driver.eyes.look().names
            self._say(f"stuck: {[deed.name for deed in driver.done]}, in sight {names}")
            window.end_visit()
            yield LOOK_MS
        if (left := clipboard()) is not None:
            self._say(f"something is left to paste: {left}")
        if digest(window) != clean:
            file = Path(f"not-clean-{self.storms}.png").resolve()
            window.grab().save(str(file))
            self._say(f"not clean: see {file}")

    def _say(self, what: str) -> None:
        self.wrong.append(f"storm {self.storms}: {what} after {list(self._last)}")


def test_machine(window: Window) -> Iterator[int]:
    """Test the machine now, as it would soon: what is found is seen on the screen nobody uses."""
    from edu_app.ui.health import Health

    health = window.findChild(Health)
    assert isinstance(health, Health)
    health.run()
    while health.running:
        yield LOOK_MS


def lacking(window: Window) -> str:
    """Say what the window lacks to be whole and alone; blank when nothing."""
    from PySide6.QtGui import QGuiApplication

    strange = [
        each.title() or each.objectName() or str(each)
        for each in QGuiApplication.topLevelWindows()
        if each.isVisible() and each is not window.windowHandle()
    ]
    if strange:
        return f"another window is open: {strange}"
    if not window.isVisible() or window.isMinimized() or not window.isFullScreen():
        return f"the window is not full: {window.windowState()}, visible {window.isVisible()}"
    if window.geometry() != QGuiApplication.primaryScreen().geometry():
        return f"the window is elsewhere: {window.geometry()}"
    return ""


def moment() -> tuple[float, float]:
    """Return the time that this thread has worked, and that of the clock."""
    return time.thread_time(), time.perf_counter()


def clipboard() -> str | None:
    """Return what the next person could paste; None when there is nothing."""
    from PySide6.QtGui import QClipboard, QGuiApplication

    found = [QGuiApplication.clipboard().text(mode) for mode in QClipboard.Mode]
    return next(filter(None, found), None)


def digest(window: Window) -> str:
    """Return what stands for all pixels of a window."""
    picture = window.grab().toImage()
    return hashlib.sha256(bytes(picture.constBits())).hexdigest()


def main() -> int:
    """Do what the command line says and print what was found."""
    seed, acts, seconds = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    storm = Storm(seed, acts, seconds)
    edu_app.machine.uptime.uptime = storm.clock  # before anything takes the clock
    from edu_app.features.kiosk.strands_view import Drift

    Drift.set_running = lambda self, *, on: None  # type: ignore[method-assign]  # to compare
    code = run_guide(sys.argv[4:], storm.plan, storm.clock, after_ms=0)
    found = {
        "code": code,
        "wrong": storm.wrong,
        "storms": storm.storms,
        "pranks": storm.pranks,
        "slowest": storm.slowest,
    }
    print(json.dumps(found), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
