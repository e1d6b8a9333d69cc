# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The kiosk with patients in front of it, one after the other, until it is ended by force.

Started by test_kills.py with a seed. It waits for a line before the first patient comes, so that
somebody can look at the screen before. With `saving` the settings of staff are written meanwhile.
"""

from __future__ import annotations

import hashlib
import random
import select
import sys
from collections.abc import Iterator

from benchmarks.patient import Patient
from benchmarks.patient_guide import FastClock, away, run_guide
from edu_app.machine.staff_file import save_staff
from edu_app.paths import state_dir
from edu_app.shell.window import Window
from tests.journeys.saved_by_staff import SAVED

LOOK_MS = 20


def plan(window: Window) -> Iterator[int]:
    """Wait for the word, then let patients come for ever."""
    from benchmarks.patient_driver import Driver

    seed, saving = int(sys.argv[1]), sys.argv[2] == "saving"
    print(digest(window), flush=True)
    while not select.select([sys.stdin], [], [], 0)[0]:
        yield LOOK_MS
    driver, chance = Driver(window, lambda: away(window, CLOCK)), random.Random(seed)
    patient, saves = Patient(seed), 0
    while True:
        for milliseconds in driver.visit(patient.visit()):
            if saving and chance.random() < 0.5:
                save_staff(state_dir(), SAVED[saves % len(SAVED)])
                saves += 1
            yield milliseconds


def digest(window: Window) -> str:
    """Return what stands for all pixels of a window."""
    picture = window.grab().toImage()
    return hashlib.sha256(bytes(picture.constBits())).hexdigest()


def stand_still() -> None:
    """Let nothing drift on the screen that nobody uses: its picture is compared."""
    from edu_app.features.kiosk.strands_view import Drift

    Drift.set_running = lambda self, *, on: None  # type: ignore[method-assign]  # for this program


CLOCK = FastClock()

if __name__ == "__main__":
    import edu_app.machine.uptime

    edu_app.machine.uptime.uptime = CLOCK  # before anything takes the clock
    stand_still()
    sys.exit(run_guide(sys.argv[3:], plan, CLOCK, after_ms=0))
