# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lets a made-up patient use a window: eyes tell what is there, a hand does what is wanted."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QSlider, QWidget

from benchmarks.patient_deeds import Acts, Deed, Do, Result
from benchmarks.patient_eyes import Eyes, Target, middle
from benchmarks.patient_hand import Hand, Waits

TURNS = 2
"""Turns of Qt's loop after which a deed has had its effect."""
SHARES = (1.0, 0.8, 0.6, 0.4)
"""How far from the middle a finger tries to begin to draw."""
APART = 60
"""Pixels between two fingers and the middle of them."""
FAILED = 3
"""Exit code of a program whose patient has failed."""

Away = Callable[[], Waits]
"""Lets time go by until the guide has noticed that nobody is there."""


class Driver:
    """Does the deeds of a patient in a window, and tells the patient what is seen then."""

    def __init__(self, window: QWidget, away: Away) -> None:
        self.window, self._away = window, away
        self.eyes, self.hand = Eyes(window), Hand(window)
        self.done: list[Deed] = []
        """What the present patient has done so far, for an account of it."""

    def visit(self, acts: Acts[Result]) -> Generator[int, None, Result]:
        """Let a patient do everything; hand out milliseconds to wait in Qt's own loop."""
        self.done = []
        deed = next(acts)
        while True:
            self.done.append(deed)
            yield from self._do(deed)
            for _turn in range(TURNS if deed.do is not Do.LOOK else 0):
                yield 0
            try:
                deed = acts.send(self.eyes.look())
            except StopIteration as end:
                self.eyes.forget()
                result: Result = end.value
                return result

    def _do(self, deed: Deed) -> Waits:
        match deed.do:
            case Do.LOOK:
                return iter(())
            case Do.REST:
                return iter((round(deed.amount * 1000),))
            case Do.KEY:
                return self.hand.press_key(deed.name)
            case Do.LEAVE:
                return self._away()
            case Do.DRAG | Do.WHEEL:
                return self._scroll(deed)
            case _:
                return self._touch(deed, self._target(deed.at))

    def _scroll(self, deed: Deed) -> Waits:
        area = self.eyes.scrolled()
        if area is None:
            return iter(())
        port = area.viewport()
        place = port.mapTo(self.window, QPoint(port.width() // 8, port.height() // 2))
        if deed.do is Do.WHEEL:
            return self.hand.turn_wheel(place, deed.amount)
        half = round(deed.amount * port.height() / 2)
        begin, end = self._free(port, place, -half), place + QPoint(0, half)
        return self.hand.drag(begin, end)

    def _free(self, port: QWidget, place: QPoint, far: int) -> QPoint:
        """Return where a finger can begin to draw, clear of the button that floats there."""
        for part in SHARES:
            begin = place + QPoint(0, round(far * part))
            if self.eyes.reaches(port, begin):
                return begin
        return place

    def _touch(self, deed: Deed, target: Target | None) -> Waits:
        place = middle(self.window, self.window) if target is None else target.place
        if deed.do is Do.PINCH:
            return self.hand.pinch(place, deed.amount, APART)
        if deed.do is Do.SLIDE and target is not None:
            return self.hand.drag(*slide_of(target, deed.amount), rest=False)
        return self.hand.tap(place)

    def _target(self, at: int) -> Target | None:
        return self.eyes.targets[at] if 0 <= at < len(self.eyes.targets) else None


def slide_of(target: Target, amount: float) -> tuple[QPoint, QPoint]:
    """Return from where to where a finger draws a slider, or a picture."""
    across = round(target.widget.width() * amount)
    if isinstance(target.widget, QSlider):
        left = target.place - QPoint(target.widget.width() // 2, 0)
        return target.place, left + QPoint(across, 0)
    return target.place, target.place + QPoint(across, across // 3)


def drive(steps: Iterator[int], done: Callable[[], None]) -> None:
    """Take steps in Qt's loop, so that everything is destroyed and painted when it would be."""

    def advance() -> None:
        try:
            milliseconds = next(steps)
        except StopIteration:
            done()
        except BaseException:  # the guide would show its page for errors and wait for ever
            traceback.print_exc()
            os._exit(FAILED)
        else:
            QTimer.singleShot(milliseconds, advance)

    advance()
