# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ends the program when its window has not turned for a while, so that it can be started again.

A thread below Python waits, so it works also while Python itself waits for something. It counts by
a clock that no change of time moves and that stands while the machine sleeps. What it writes before
the end are places in the program, never values: `File "…/window.py", line 120 in go`.
"""

from __future__ import annotations

import faulthandler
import os
from typing import TextIO

SECONDS = 25.0
"""A window that has not turned for so long will not turn again. A service manager, which waits for
30, kills without a word; so this comes first, and tells where the window stood."""
START_SECONDS = 90.0
"""A cold start from a slow disk, until the window is painted first."""


class Watchdog:
    """Waits only once it was begun: a window that a test opens is not watched."""

    def __init__(self) -> None:
        self._file: TextIO | int | None = None
        self._seconds = SECONDS

    @property
    def waits(self) -> bool:
        """Tell whether the program will be ended if nobody comes to feed."""
        return self._file is not None

    def begin(
        self, file: TextIO | None, *, first: float = START_SECONDS, seconds: float = SECONDS
    ) -> None:
        """Wait from now on, `first` for the first time; `file` gets the places where it stood."""
        self._file = file if file is not None else os.open(os.devnull, os.O_WRONLY)
        self._seconds = seconds
        faulthandler.dump_traceback_later(first, exit=True, file=self._file)

    def feed(self) -> None:
        """Wait anew, from now on."""
        if self._file is not None:
            faulthandler.dump_traceback_later(self._seconds, exit=True, file=self._file)

    def end(self) -> None:
        """Wait no more."""
        if self.waits:
            faulthandler.cancel_dump_traceback_later()
        if isinstance(self._file, int):
            os.close(self._file)
        self._file = None
