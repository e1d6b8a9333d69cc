# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A whole visit at a kiosk as it stands in a room: touched, used, printed from, and left alone.

Started by test_traces.py. It ends by itself. Everything is done by touches; only the clock that
tells how long nobody has touched anything goes faster. What it says of the visit are calls that
fail, so that they stand in the trace between the others.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from random import Random

import edu_app.machine.uptime
from benchmarks.patient import begin
from benchmarks.patient_deeds import LOOK, Acts, Sight, come_home, seek, tap, tap_exactly, write
from benchmarks.patient_guide import FastClock, away, run_guide
from edu_app.shell.window import Window
from edu_app.ui.print_desk import Stage

CLOCK = FastClock()
LOOK_MS = 40
TURNS = 5
LONGEST_TURNS = 1500
TYPED = "swollen"


def said(word: str) -> None:
    """Say something to whoever reads the trace."""
    with suppress(OSError):
        os.close(os.open(f"/nowhere/{word}", os.O_RDONLY))


def found(sight: Sight | None, name: str) -> Sight:
    """Return what is seen; end with a word about what was looked for in vain."""
    assert sight is not None, f"there is no {name}"
    return sight


def visit(chance: Random) -> Acts[None]:
    """Do what a patient does, as far as the button that prints."""
    yield from begin(chance)
    found((yield from tap_exactly((yield LOOK), "act-search")), "act-search")
    yield from write(chance, TYPED)
    yield from come_home(chance)
    for name in ("tile-checklist:", "card-F1", "region-back-region.calf.left", "card-F4"):
        found((yield from seek(chance, name)), name)
    for _step in range(20):
        sight = yield LOOK
        if sight.starting("take-"):
            break
        yield from tap(chance, sight, "field-bother-", "card-Q1")
        found((yield from seek(chance, "checklist-next")), "checklist-next")
    for name in ("take-print", "take-code"):
        found((yield from seek(chance, name)), name)


def plan(window: Window) -> Iterator[int]:
    """Let a patient come and leave; wait for what the guide does by itself."""
    from PySide6.QtGui import QClipboard, QGuiApplication

    from benchmarks.patient_driver import Driver

    driver = Driver(window, lambda: away(window, CLOCK))
    said("visit-begins")
    yield from driver.visit(visit(Random(1)))
    for _turn in range(LONGEST_TURNS):
        if window.desk.state.stage in (Stage.DONE, Stage.TROUBLE):
            break
        yield LOOK_MS
    state, ticked = window.desk.state, window.session.checklist.answers.ticked
    print(f"stage {state.stage} {state.trouble}; ticked {sorted(ticked)}", flush=True)
    yield from away(window, CLOCK)
    said("visit-ends")
    for _turn in range(TURNS):
        yield LOOK_MS
    board = QGuiApplication.clipboard()
    print(f"clipboard {[board.text(mode) for mode in QClipboard.Mode]}", flush=True)
    print(f"covered {window.covers.cover is not None}", flush=True)
    print("done", flush=True)


if __name__ == "__main__":
    edu_app.machine.uptime.uptime = CLOCK  # before anything takes the clock
    sys.exit(run_guide(sys.argv[1:], plan, CLOCK, prints=True))
