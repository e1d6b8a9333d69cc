# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk that is ended by force and started again, and what is looked at each time."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.screen import Eye, is_on_the_way
from edu_app.machine.staff_file import read_settings
from edu_app.machine.starts import FILE as STARTS
from tests.conftest import REPOSITORY
from tests.journeys.saved_by_staff import WHOLE

ALLOWED = re.compile(
    r"(staff\.toml|starts\.json|log/crash\.txt|log/vein-guide\.log(\.\d)?"
    r"|\.(staff\.toml|starts\.json)\.[0-9a-f]{8}\.part)"
)
"""What may lie in the folder of the machine, with what a cut has left of a file being written."""
LOOK_SECONDS = 0.004
STANDS_SECONDS = 1.0
LONGEST_SECONDS = 60.0
HOUR_SECONDS = 3600

Picture = tuple[bytes, ...]
"""The rows of a screen, or what stands for them."""


class Machine:
    """A home, a screen if there is one, and the guide that runs there now."""

    def __init__(self, home: Path, state: Path, eye: Eye | None, display: str) -> None:
        self.home, self.state, self._eye, self._display = home, state, eye, display
        self._process: subprocess.Popen[str] | None = None
        self._began = 0.0
        self._complaints = (home / "stderr.txt").open("a")

    @property
    def is_seen(self) -> bool:
        """Whether there is a screen that can be looked at."""
        return self._eye is not None

    def start(self, seed: int, *, saving: bool) -> None:
        """Start the guide as the service does; let no earlier start count as a failed one just now.

        In life hours lie between two power cuts. Five in two minutes bring up the page for a guide
        that fails, which other tests look at.
        """
        age_starts(self.state)
        self._began = time.monotonic()
        how = "saving" if saving else "quiet"
        unseen = {"QT_QPA_PLATFORM": "offscreen"} if self._eye is None else {}
        self._process = subprocess.Popen(
            (
                *(sys.executable, str(REPOSITORY / "tests/journeys/killed_guide.py")),
                *(str(seed), how, "--profile", "kiosk"),
            ),
            cwd=self.home,
            env=bare_environment() | unseen | {"DISPLAY": self._display},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            text=True,
        )

    def usual_picture(self) -> Picture:
        """Return what is seen after a start, once it stands still."""
        if self._eye is None:
            return self._said_picture()
        before: Picture = ()
        since = time.monotonic()
        while not before or time.monotonic() < since + STANDS_SECONDS:
            now = self._seen()
            if now != before:
                before, since = now, time.monotonic()
            time.sleep(LOOK_SECONDS)
        return before

    def comes_back_as(self, clean: Picture) -> bool:
        """Wait for a picture after a start; tell whether nothing else was to be seen before it."""
        if self._eye is None:
            return self._said_picture() == clean
        while (now := self._seen()) != clean:
            if now and not is_on_the_way(now, clean):
                return False
            time.sleep(LOOK_SECONDS)
        return True

    def save_picture(self, file: Path) -> None:
        """Keep what is on the screen now, to be looked at."""
        if self._eye is not None:
            self._eye.save(file)

    def let_patients_come(self) -> None:
        """Say the word."""
        process = self._running()
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()

    def kill(self, after_seconds: float) -> None:
        """End it by force a while later."""
        process = self._running()
        try:
            process.wait(after_seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        self._end(process)
        assert process.returncode == -signal.SIGKILL, f"ended by itself: {process.returncode}"
        self._wait_for_dark()

    def stop(self) -> int:
        """End it in order, as its unit does; return its exit code."""
        process = self._running()
        process.send_signal(signal.SIGUSR1)
        process.wait(LONGEST_SECONDS)
        self._end(process)
        return process.returncode

    def clear_away(self) -> None:
        """End whatever still runs."""
        self._complaints.close()
        if self._process is not None:
            self._process.kill()
            self._end(self._process)

    def complaints(self) -> list[str]:
        """Return what was said on standard error."""
        file = self.home / "stderr.txt"
        lines = file.read_text("utf-8", "replace").splitlines()
        return [line for line in lines if "propagateSizeHints" not in line]

    def _said_picture(self) -> Picture:
        """Return what stands for the picture that the program itself has painted first."""
        process = self._running()
        assert process.stdout is not None
        return (process.stdout.readline().strip().encode(),)

    def _seen(self) -> Picture:
        """Return what is on the screen now; nothing while it is black."""
        process = self._running()
        assert self._eye is not None
        assert process.poll() is None, f"it has ended by itself: {process.returncode}"
        assert time.monotonic() < self._began + LONGEST_SECONDS, "it does not come back"
        return self._eye.frame() if self._eye.sees_content() else ()

    def _running(self) -> subprocess.Popen[str]:
        assert self._process is not None, "nothing was started"
        return self._process

    def _end(self, process: subprocess.Popen[str]) -> None:
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        process.wait(LONGEST_SECONDS)

    def _wait_for_dark(self) -> None:
        """Wait until the server has taken the window away."""
        end = time.monotonic() + LONGEST_SECONDS
        while self._eye is not None and not self._eye.sees_nothing():
            assert time.monotonic() < end, "the window stays on the screen"
            time.sleep(LOOK_SECONDS)


def bare_environment() -> dict[str, str]:
    """Return the environment of the tests, without what leads to another display."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    kept.pop("WAYLAND_DISPLAY", None)
    return kept | {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}


def age_starts(state: Path) -> None:
    """Let the starts so far lie hours back."""
    file = state / STARTS
    if file.exists():
        times = [each - HOUR_SECONDS for each in json.loads(file.read_text("utf-8"))]
        file.write_text(json.dumps(times), "utf-8")


def faults_of(state: Path) -> list[str]:
    """Return everything that is not whole, or should not be there, in the folder of a machine."""
    faults = []
    kept = read_settings(None, state)
    faults += [f"settings: {fault.sentence}" for fault in kept.faults]
    found = kept.settings
    if (found.idle_seconds, found.tone, found.restart_at) not in WHOLE:
        faults.append(f"settings are mixed: {found}")
    for path in state.rglob("*"):
        name = path.relative_to(state).as_posix()
        if path.is_file() and not ALLOWED.fullmatch(name):
            faults.append(f"a stray file: {name}")
    starts = state / STARTS
    if starts.exists() and not isinstance(json.loads(starts.read_text("utf-8")), list):
        faults.append(f"{STARTS} holds no list")
    return faults + log_faults(state / "log")


def log_faults(folder: Path) -> list[str]:
    """Return lines of a log that tell of something that must not be, or are broken."""
    faults = []
    for file in sorted(folder.glob("vein-guide.log*")):
        for line in file.read_text("utf-8").splitlines():
            try:
                event = json.loads(line)
            except ValueError:
                faults.append(f"a broken line in the log: {line}")
                continue
            if event["event"] in ("crash", "guard", "qt-message"):
                faults.append(line)
    return faults


def drafts(state: Path) -> list[str]:
    """Return what cuts have left of files that were being written."""
    return [path.name for path in state.rglob("*.part")]
