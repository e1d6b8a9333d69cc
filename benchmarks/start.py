# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Start a program, find out when its first pixels are there, and end it again."""

from __future__ import annotations

import os
import re
import select
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from benchmarks.memory import PROC

if TYPE_CHECKING:
    from benchmarks.screen import Screen

PROGRAMS = Path(__file__).resolve().parent / "programs"
INSIDE = "inside.py"
CHECKOUT = PROGRAMS.parent.parent
POLL_SECONDS = 0.002
WATCH_SECONDS = 0.01
MUCH = 5
"""Strips of the screen: more than a blinking mark in a field."""
LONGEST_SECONDS = 30.0
LONGEST_PLAN_SECONDS = 1800.0
PAUSE_SECONDS = 0.1


class NotMeasured(Exception):  # noqa: N818  # a sentence for a person, as elsewhere
    """Something could not be measured; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What is started: the floor or the guide, of one checkout."""

    arguments: tuple[str, ...] = ()
    is_floor: bool = False
    checkout: Path = CHECKOUT
    given: tuple[str, ...] = ()
    """A command of its own: something frozen, or a program of somebody else."""
    variables: tuple[tuple[str, str], ...] = ()
    """More for its environment."""

    def command(self, *, stamped: bool) -> tuple[str, ...]:
        """Return the command; `stamped` makes the program say itself when it is painted."""
        if self.given and stamped:
            raise NotMeasured("Other programs are seen from outside only: install xvfb.")
        if self.given:
            return self.given
        python = (sys.executable, "-P")
        if self.is_floor:
            return (*python, str(PROGRAMS / "floor.py"), *(("--stamp",) if stamped else ()))
        start = (str(PROGRAMS / "stamped.py"),) if stamped else ("-m", "edu_app")
        return (*python, *start, *self.arguments)

    def slug(self) -> str:
        """Return a name for a file."""
        name = Path(self.given[0]).name if self.given else "guide"
        given = (word for word in self.given[1:] if "/" not in word)
        words = " ".join(("floor" if self.is_floor else name, *given, *self.arguments))
        return re.sub(r"[^a-z0-9]+", "-", words).strip("-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A program whose first pixels are there."""

    pid: int
    milliseconds: float
    """By the clock, from the start to the first pixels."""
    cpu_milliseconds: float
    """What the processor worked for it meanwhile; 0 where the system does not tell."""


class Place(Protocol):
    """Where programs run, and how their first pixels are noticed."""

    name: str

    def environment(self) -> dict[str, str]:
        """Return the variables that lead a program here."""

    def run(self, program: Program, home: Path) -> Iterator[Running]:
        """Start a program and hand it out once; end it afterwards."""


class Seen:
    """On a screen that is watched from outside."""

    name = "xcb, Xvfb of its own, no window manager, first pixel seen from outside"

    def __init__(self, screen: Screen, pictures: Path | None = None) -> None:
        self._screen = screen
        self._pictures = pictures
        """Where to keep what was on the screen when the clock was stopped."""

    def environment(self) -> dict[str, str]:
        """Return the variables that lead a program to the screen."""
        return {"DISPLAY": self._screen.display}

    def last_change(self, seconds: float) -> float:
        """Watch for some seconds; return after how many of them much changed for the last time."""
        began, last, before = time.monotonic(), 0.0, self._screen.eye.strips()
        while (now := time.monotonic() - began) < seconds:
            present = self._screen.eye.strips()
            if sum(a != b for a, b in zip(before, present, strict=True)) >= MUCH:
                last, before = now, present
            time.sleep(WATCH_SECONDS)
        return last

    def run(self, program: Program, home: Path) -> Iterator[Running]:
        """Start a program, look at the screen until it has content, hand it out, end it."""
        eye = self._screen.eye
        _wait_until(eye.sees_nothing, "The screen does not become empty.")
        started = time.monotonic()
        with _started(program.command(stamped=False), program, self, home) as child:
            _wait_until(eye.sees_content, f"No window came from {name_of(child)}.", child)
            milliseconds = (time.monotonic() - started) * 1e3
            cpu = cpu_milliseconds(child.pid)
            if self._pictures is not None:
                eye.save(self._pictures / f"{program.slug()}.png")
            yield Running(pid=child.pid, milliseconds=milliseconds, cpu_milliseconds=cpu)
        _wait_until(eye.sees_nothing, "The window stays on the screen.")
        time.sleep(PAUSE_SECONDS)


class Blind:
    """Without a screen: the program says itself when its first paint is over."""

    name = "offscreen, the program's own time stamp"

    def environment(self) -> dict[str, str]:
        """Return the variables that make Qt draw without a screen."""
        return {"QT_QPA_PLATFORM": "offscreen"}

    def run(self, program: Program, home: Path) -> Iterator[Running]:
        """Start a program, wait for its time stamp, hand it out, end it."""
        started = time.monotonic()
        with _started(program.command(stamped=True), program, self, home) as child:
            milliseconds = (float(first_line(child)) - started) * 1e3
            cpu = cpu_milliseconds(child.pid)
            yield Running(pid=child.pid, milliseconds=milliseconds, cpu_milliseconds=cpu)
        time.sleep(PAUSE_SECONDS)


@contextmanager
def running(place: Place, program: Program, home: Path) -> Iterator[Running]:
    """Run a program as long as the `with` lasts."""
    yield from place.run(program, home)


@contextmanager
def inside(place: Place, home: Path, checkout: Path, *words: str) -> Iterator[Running]:
    """Run a plan inside the guide that stays open; hand it out when the plan is done."""
    program = Program(checkout=checkout)
    command = (sys.executable, "-P", str(PROGRAMS / INSIDE), *words, "--stay")
    with _started(command, program, place, home) as child:
        first_line(child, seconds=600)
        yield Running(pid=child.pid, milliseconds=0, cpu_milliseconds=0)


def answer(
    place: Place,
    home: Path,
    checkout: Path,
    *words: str,
    program: str = INSIDE,
    seconds: float = LONGEST_PLAN_SECONDS,
) -> str:
    """Run a plan inside the guide to its end; return what it printed."""
    command = (sys.executable, "-P", str(PROGRAMS / program), *words)
    with _started(command, Program(checkout=checkout), place, home) as child:
        return first_line(child, seconds=seconds)


def first_line(child: subprocess.Popen[bytes], seconds: float = LONGEST_SECONDS) -> str:
    """Return the first line a program prints."""
    assert child.stdout is not None
    if not select.select([child.stdout], [], [], seconds)[0]:
        raise NotMeasured(f"Nothing was said within {seconds:.0f} s by {name_of(child)}.")
    line = child.stdout.readline().decode()
    if not line:
        raise NotMeasured(f"It ended without a word: {name_of(child)}.")
    return line


@contextmanager
def _started(
    command: tuple[str, ...], program: Program, place: Place, home: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a program in a session of its own, which is ended by its own number."""
    child = subprocess.Popen(
        command,
        cwd=home,
        env=environment(home, program.checkout) | place.environment() | dict(program.variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGTERM)
        try:
            child.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.communicate()


def cpu_milliseconds(pid: int, proc: Path = PROC) -> float:
    """Return how long the processor has worked for all threads of a program."""
    nanoseconds = 0
    for thread in (proc / str(pid) / "task").glob("*/schedstat"):
        try:
            nanoseconds += int(thread.read_text(encoding="ascii").split()[0])
        except (OSError, IndexError):
            continue  # the thread has ended
    return nanoseconds / 1e6


def name_of(child: subprocess.Popen[bytes]) -> str:
    """Return what was started, for a sentence."""
    return shlex.join(map(str, child.args)) if isinstance(child.args, tuple) else "a program"


def environment(home: Path, checkout: Path) -> dict[str, str]:
    """Return an environment that reads nobody's files and writes byte code once."""
    odd = ("PYTHON", "QT_", "QML", "XDG_", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(odd)}
    return kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(checkout),
        # A checkout may hold byte code or not, and it may be forbidden to write any.
        "PYTHONPYCACHEPREFIX": str(home / "byte-code"),
    }


def _wait_until(
    is_so: Callable[[], bool], sentence: str, child: subprocess.Popen[bytes] | None = None
) -> None:
    """Look again and again until something is so; NotMeasured when it never becomes so."""
    end = time.monotonic() + LONGEST_SECONDS
    while not is_so():
        if time.monotonic() > end or (child is not None and child.poll() is not None):
            raise NotMeasured(sentence)
        time.sleep(POLL_SECONDS)
