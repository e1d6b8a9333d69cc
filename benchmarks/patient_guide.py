# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide as its command line starts it, with somebody made up in front of it.

Time and printer are made up as well: nobody waits for minutes until the guide notices that a
patient has gone, and no page is wasted. Everything else is as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

import edu_app.machine.uptime
from benchmarks.tray import Tray
from edu_app.machine.uptime import uptime

if TYPE_CHECKING:
    from edu_app.shell.window import Window
    from edu_app.wish import Wish

STEP_SECONDS = 10.0
"""Between two looks at the clock; a longer gap would tell the guide that the machine slept."""
LONGEST_SECONDS = 1800.0
AFTER_START_MS = 800
"""The guide reads ahead shortly after its first paint."""

Plan = Callable[["Window"], Iterator[int]]
"""What happens in front of a window; hands out milliseconds to wait."""


class NobodyNoticed(Exception):  # noqa: N818  # a sentence, as elsewhere
    """A visit did not end, although nobody had been there for a long time."""


class FastClock:
    """The clock that the guide looks at; time can be made to go by."""

    def __init__(self) -> None:
        self.ahead = 0.0
        """Seconds."""

    def __call__(self, clock: int | None = None) -> float:
        """Return the seconds since some moment in the past."""
        del clock
        return uptime() + self.ahead


def away(window: Window, clock: FastClock) -> Iterator[int]:
    """Let time go by until the visit has been cleared."""
    from edu_app.features.kiosk.idle_view import IdleWatch

    watch = window.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch), "nobody watches whether somebody is there"
    if window.covers.cover is not None:
        return  # the patient has cleared it before
    session, end = window.session, clock() + LONGEST_SECONDS
    while window.session is session:
        clock.ahead += STEP_SECONDS
        if clock() > end:
            raise NobodyNoticed(str(watch.idle))
        watch.tick()
        yield 0


def run_guide(
    words: Sequence[str],
    plan: Plan,
    clock: FastClock,
    *,
    after_ms: int = AFTER_START_MS,
    prints: bool = False,
) -> int:
    """Start the guide with the words of its command line; return its exit code.

    The clock is given before anything takes it, so nothing of `edu_app.features` may be imported
    yet. `prints` leaves the printer of the system.
    """
    edu_app.machine.uptime.uptime = clock
    from benchmarks.patient_driver import drive
    from edu_app import app, cli
    from edu_app.printing.limits import Gate
    from edu_app.ui import print_room

    made_up: dict[str, object] = {"Gate": partial(Gate, clock=clock)}
    if not prints:
        made_up["spool_of_this_machine"] = Tray
    vars(print_room).update(made_up)  # where the room looks them up
    show = app.show

    def show_and_begin(window: Window, wish: Wish) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        def begin() -> None:
            drive(plan(window), lambda: QApplication.exit(0))

        show(window, wish)
        QTimer.singleShot(after_ms, window, begin)

    app.show = show_and_begin
    try:
        return cli.main(list(words))
    finally:
        sys.stdout.flush()
