# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the signals of the system mean to a kiosk: a session cannot end it, its own unit can."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from edu_app.feature import Ending
from edu_app.machine.exits import Exit

if TYPE_CHECKING:
    from types import FrameType

    from edu_app.ui.host import Host

# A desktop that shuts down, a terminal that closes and a child with a keyboard all send these. A
# window that went away for them would leave the log-in of the system to whoever stands there, so
# they end the visit and nothing else.
CLEARING = ("SIGTERM", "SIGINT", "SIGHUP")
# Nobody sends this one by chance. The unit of the recipe stops the guide with it
# (`KillSignal=SIGUSR1`), and by force only when it does not answer.
STOPPING = "SIGUSR1"
MOST_BYTES = 64


class Signals(QObject):
    """Takes signals out of a pipe, in the loop of the window.

    Python runs a handler only between two of its own lines, of which there are none while Qt waits.
    What it does at once is to write the number into a pipe. It is no socket: the guide opens none.
    """

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        if sys.platform == "win32":  # no such signals, and no pipe that Qt could wait for
            return
        pipe = self._pipe = Pipe()

        def give_back() -> None:  # not a method: PySide would let go of it before it is called
            pipe.close()

        notifier = QSocketNotifier(pipe.read_end, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_readable)
        self.destroyed.connect(give_back)

    @Slot()
    def _on_readable(self) -> None:
        stop = int(signal.Signals[STOPPING])
        for number in self._pipe.read():
            self._host.end_visit(Ending.SYSTEM)
            if number == stop:
                self._host.leave(Exit.AGAIN)


class Pipe:
    """Where the numbers of signals arrive; what was there before it is there after it."""

    def __init__(self) -> None:
        self.read_end, self._write_end = os.pipe()
        os.set_blocking(self.read_end, False)
        os.set_blocking(self._write_end, False)
        self._before = signal.set_wakeup_fd(self._write_end, warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, _noted)
            for number in (signal.Signals[name] for name in (*CLEARING, STOPPING))
        }

    def read(self) -> tuple[int, ...]:
        """Return the signals that have come, each once."""
        with suppress(BlockingIOError):
            return tuple(dict.fromkeys(os.read(self.read_end, MOST_BYTES)))
        return ()

    def close(self) -> None:
        """Give the signals back."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before)
        os.close(self.read_end)
        os.close(self._write_end)


def _noted(number: int, frame: FrameType | None) -> None:
    """Do nothing: without a handler Python would write nothing into the pipe."""
    del number, frame
