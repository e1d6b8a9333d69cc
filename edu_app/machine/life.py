# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The life of a guide that nobody watches, from its start to its end in order: one for a program.

Only a real start begins it. Windows that are opened for a picture or a test are not watched.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from edu_app.clinic.places import STAFF_FILE
from edu_app.log import Event, write
from edu_app.machine.counts import FILE as COUNTS
from edu_app.machine.counts import fold
from edu_app.machine.notify import Service, take_service
from edu_app.machine.starts import count_start, end_in_order, failed_starts, is_one_too_many
from edu_app.machine.tries import FILE as TRIES
from edu_app.machine.watchdog import Watchdog
from edu_app.paths import log_dir, state_dir
from edu_app.saving import sweep_drafts

if TYPE_CHECKING:
    from edu_app.wish import Wish

NO_ANSWER = ("Timeout", "Abort")
"""What stands in the first line of the trace when a watchdog has ended the program: our own, or
the system's. When both come at once they write into each other."""

KEPT = (STAFF_FILE, TRIES, COUNTS)
"""Files that a power cut may have met while they were written."""


@dataclass
class Life:
    """What is known about this run, and who is told of it."""

    service: Service = field(default_factory=Service)
    watchdog: Watchdog = field(default_factory=Watchdog)
    earlier: str = ""
    """How the run before ended, if not in order: a code of the log."""
    clinic_faults: int = 0
    """Faults of the clinic's file at the start."""

    def may_start(self, now: float | None = None) -> bool:
        """Count this start; False when so many have failed that another page should be shown."""
        moment = time.time() if now is None else now
        self.service = take_service()
        failed = failed_starts(state_dir())
        self.earlier = "cut" if failed else ""
        for name in KEPT if failed else ():
            sweep_drafts(state_dir() / name)  # or it stays until somebody saves again
        if is_one_too_many(failed, moment):
            return False
        count_start(state_dir(), failed, moment)
        return True

    def begin(self, wish: Wish, trace: str, file: TextIO | None) -> None:
        """Watch from now on; `trace` is what the run before has left in the file of crashes."""
        forbid_core_dumps()
        self.clinic_faults = wish.clinic_faults
        self.watchdog.begin(file)
        if trace:
            stuck = any(word in trace for word in NO_ANSWER)
            self.earlier = "no-answer" if stuck else "crash"
        if self.earlier:
            write(Event.RESTART, code=self.earlier)
        if wish.settings.counts:
            fold(log_dir(), state_dir())

    def end(self) -> None:
        """Say that the program has ended in order."""
        self.service.stopping()
        self.watchdog.end()
        end_in_order(state_dir())


LIFE = Life()
"""One for the whole program, as its end is."""


def forbid_core_dumps() -> None:
    """Let no crash write the memory, and with it what a patient ticked, to the disk."""
    with suppress(ImportError, OSError, ValueError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
