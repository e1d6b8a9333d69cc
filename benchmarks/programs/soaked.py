# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lets one patient after the other visit the guide; says what it held after each, as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.holdings import FIRST, held_by
from benchmarks.patient import End, Patient
from benchmarks.patient_guide import FastClock, away, run_guide

if TYPE_CHECKING:
    from edu_app.shell.window import Window

CLINIC = """[kiosk]
prints = ["checklist", "pages", "drawings"]
restart-at = ""
"""
SETTLE_MS = 30
"""After a visit, so that its pages are destroyed."""
TELL_EVERY = 50
MARKS = Path("marks.jsonl")
SCREEN = {"name": "KIOSK", "x": 0, "y": 0, "logicalDpi": 96, "dpr": 1}


class Soak:
    """Visits in front of one window, and what was found."""

    def __init__(self, visits: int, first: int, seed: int, tell: int) -> None:
        self.visits, self._first, self._tell = visits, first, tell
        self.patient = Patient(seed)
        self.clock = FastClock()
        self._marks = MARKS.open("w", encoding="utf-8")
        """A file: a list of them would grow, and look like a leak."""
        self.ends: Counter[str] = Counter()
        self.deeds: Counter[str] = Counter()
        self.wrong: list[str] = []
        """What went wrong in the eyes of a patient."""

    def plan(self, window: Window) -> Iterator[int]:
        """Let everybody come."""
        from benchmarks.patient_driver import Driver

        driver = Driver(window, lambda: away(window, self.clock))
        for number in range(self.visits):
            start, session = moment(), window.session
            acts = self.patient.visit(everything=number < self._first)
            end: End = yield from driver.visit(acts)
            if window.session is session and window.covers.cover is None:
                self.wrong.append(f"visit {number}: {end}, but it did not end: {account(driver)}")
                yield from away(window, self.clock)
            seconds, cpu = (now - then for now, then in zip(moment(), start, strict=True))
            self.ends[end] += 1
            self.deeds.update(str(deed.do) for deed in driver.done)
            yield SETTLE_MS
            self.note(number, {"seconds": seconds, "cpu": cpu, **held_now()})
        self._marks.close()

    def note(self, number: int, mark: dict[str, float]) -> None:
        """Write a mark down, now and then also for somebody who waits."""
        line = json.dumps({name: round(value, 3) for name, value in mark.items()})
        self._marks.write(f"{line}\n")
        if number % TELL_EVERY == 0 or number == self.visits - 1:
            os.write(self._tell, f"{number} {line}\n".encode())


def moment() -> tuple[float, float]:
    """Return the time of the clock, and that for which this program has worked."""
    return time.perf_counter(), time.process_time()


def account(driver: object) -> str:
    """Return what a patient did last."""
    done = getattr(driver, "done", [])[-8:]
    return ", ".join(f"{deed.do} {deed.name}" for deed in done)


def held_now() -> dict[str, float]:
    """Return what this program holds: memory, handles, threads, and objects of Qt and Python."""
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    gc.collect()
    everything = gc.get_objects()
    ours = [each for each in everything if isinstance(each, QObject) and isValid(each)]
    return {
        **held_by(os.getpid()),
        "timers": sum(isinstance(each, QTimer) for each in ours),
        "running timers": sum(isinstance(each, QTimer) and each.isActive() for each in ours),
        "objects": len(ours),
        "widgets": len(QApplication.allWidgets()),
        "python": len(everything),
    }


def use_screen(size: str) -> None:
    """Give Qt, where it draws without a screen, one of a size."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        width, height = map(int, size.split("x"))
        file = Path("screens.json").resolve()
        screen = SCREEN | {"width": width, "height": height}
        file.write_text(json.dumps({"screens": [screen]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def events_of(folder: Path) -> Counter[str]:
    """Count the lines of a log by their event."""
    files = sorted(folder.glob("vein-guide.log*"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    return Counter(json.loads(line)["event"] for line in lines)


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line says and print what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=100)
    parser.add_argument("--first", type=int, default=FIRST, help="patients who do everything")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", default="1920x1080")
    options = parser.parse_args(words)
    use_screen(options.size)
    Path("clinic.toml").write_text(CLINIC, "utf-8")
    said = Path("stderr.txt")
    tell = os.dup(2)
    with said.open("wb") as file:
        os.dup2(file.fileno(), 2)
    soak = Soak(options.visits, options.first, options.seed, tell)
    code = run_guide(("--profile", "kiosk", "--clinic", "clinic.toml"), soak.plan, soak.clock)
    sys.stderr.flush()
    os.dup2(tell, 2)

    from edu_app.paths import log_dir

    found = {
        "code": code,
        "marks": [json.loads(line) for line in MARKS.read_text("utf-8").splitlines()],
        "ends": soak.ends,
        "deeds": soak.deeds,
        "events": events_of(log_dir()),
        "stderr": said.read_text("utf-8", "replace").splitlines(),
        "wrong": soak.wrong,
    }
    print(json.dumps(found), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
