# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Work that would keep the window waiting, done beside it and handed over when it is ready."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOK_MS = 15
"""How often the window looks whether the work is done: about once in a frame."""
SHORT_TURN_SECONDS = 0.0005
"""Python changes between threads so often while work goes on; its usual 5 ms would be felt."""
LONGEST_JOIN_SECONDS = 5.0

Checkpoint = Callable[[], None]
"""Called by the work between its steps; ends it when nobody wants its result any more."""
Work = Callable[[Checkpoint], object]


class UnwantedError(Exception):
    """Nobody wants the result of the work any more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the work."""

    result: object = None
    error: Exception | None = None


class Job(QObject):
    """Runs a callable in a thread and says on the window's own thread what came of it.

    The work must touch nothing of Qt. It is dropped when the owner dies: that ends the work at
    its next checkpoint, waits for it, and nothing is said.
    """

    done = Signal(object)
    failed = Signal(object)
    """The exception that ended the work."""

    def __init__(self, work: Work, owner: QObject) -> None:
        super().__init__(owner)
        self._run = run = Run(work)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

        def drop() -> None:
            run.drop()

        self.destroyed.connect(drop)  # not a method of self: that is no more by then

    def start(self) -> None:
        """Begin the work; connect to the signals first."""
        self._run.start()
        self._timer.start()

    def finish(self) -> None:
        """Wait for the work and say now what came of it; for those who have nothing else to do."""
        self._run.join(None)
        self._look()

    @Slot()
    def _look(self) -> None:
        kept = owners_of(self)  # else the collector, which waits for the end, may take them now
        outcome = self._run.outcome()
        if outcome is None:
            return
        self._timer.stop()
        if outcome.error is None:
            self.done.emit(outcome.result)
        elif not isinstance(outcome.error, UnwantedError):
            self.failed.emit(outcome.error)
        del kept


def owners_of(child: QObject) -> list[QObject]:
    """Return everything that an object dies with, the nearest first."""
    owners: list[QObject] = []
    owner: QObject | None = child.parent()
    while owner is not None:
        owners.append(owner)
        owner = owner.parent()
    return owners


class Run:
    """The work, its thread, and the box through which the outcome comes; no Qt here."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._box: SimpleQueue[Outcome] = SimpleQueue()
        self._unwanted = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin in a thread of its own."""
        QUIET.enter()
        # A daemon, so that no work ever keeps the program from ending.
        self._thread = threading.Thread(target=self._do, name="job", daemon=True)
        self._thread.start()

    def join(self, seconds: float | None) -> None:
        """Wait until the work has ended."""
        if self._thread is not None:
            self._thread.join(seconds)
            if not self._thread.is_alive():
                self._thread = None
                QUIET.leave()

    def outcome(self) -> Outcome | None:
        """Return what came of the work, once; None until then."""
        try:
            found = self._box.get_nowait()
        except Empty:
            return None
        self.join(LONGEST_JOIN_SECONDS)
        return found

    def drop(self) -> None:
        """End the work at its next checkpoint and forget it."""
        self._unwanted.set()
        self.join(LONGEST_JOIN_SECONDS)

    def _checkpoint(self) -> None:
        if self._unwanted.is_set():
            raise UnwantedError

    def _do(self) -> None:
        try:
            outcome = Outcome(self._work(self._checkpoint))
        except Exception as error:  # told on the other side; a thread has nobody to tell
            outcome = Outcome(error=error.with_traceback(None))
        self._box.put(outcome)


@dataclass
class Quiet:
    """Keeps two habits of Python from harming the window while any work goes on.

    The collector of cycles runs in whichever thread has just made something; in ours it would
    destroy widgets. And turns are made short, so that the window never waits for long.
    """

    running: int = field(default=0)
    _collects: bool = True
    _turn: float = 0.005

    def enter(self) -> None:
        """One more piece of work begins."""
        if not self.running:
            self._collects, self._turn = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(SHORT_TURN_SECONDS)
        self.running += 1

    def collect(self) -> None:
        """Let the collector work: now, or as soon as no work goes on."""
        self._collects = True
        if not self.running:
            gc.enable()

    def leave(self) -> None:
        """One piece of work has ended; its thread is no more."""
        self.running -= 1
        if not self.running:
            sys.setswitchinterval(self._turn)
            if self._collects:
                gc.enable()


QUIET = Quiet()
"""One for the whole program, as the two habits are."""
