# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A program that stands still is ended from below, and leaves places in the code but no values."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edu_app.machine.watchdog import SECONDS, START_SECONDS, Watchdog

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPT = """
import ctypes, sys, time
from edu_app.machine.watchdog import Watchdog

def stand_still(secret):
    {stands}

dog = Watchdog()
with open(sys.argv[1], "w") as file:
    dog.begin(file, first={first}, seconds={seconds})
    {before}
    stand_still("a secret of somebody")
"""


def run(trace: Path, **parts: object) -> int:
    parts = {"first": 20, "seconds": 20, "before": "", "stands": "time.sleep(20)"} | parts
    ended = subprocess.run(
        (sys.executable, "-c", SCRIPT.format(**parts), str(trace)),
        cwd=REPOSITORY,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return ended.returncode


@pytest.fixture
def dog() -> Iterator[Watchdog]:
    """Return one that waits for nobody, and give the tests theirs back."""
    made = Watchdog()
    yield made
    made.end()
    faulthandler.enable(file=sys.__stderr__)


@pytest.mark.parametrize(
    "stands",
    [
        "time.sleep(20)",
        "[None for _ in iter(int, 1)]",
        "ctypes.PyDLL(None).sleep(20)",  # the interpreter lock is held all the while
    ],
    ids=["waits", "turns", "holds-the-lock"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the library of C has another name")
def test_a_program_that_stands_still_is_ended(tmp_path: Path, stands: str) -> None:
    trace = tmp_path / "trace.txt"

    code = run(trace, first=0.3, stands=stands)

    text = trace.read_text()
    assert code == 1
    assert text.startswith("Timeout (0:00:00.300000)!")
    assert "in stand_still" in text
    assert "secret" not in text


def test_after_the_first_feeding_it_waits_as_long_as_it_was_told(tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"

    code = run(trace, first=20, seconds=0.25, before="dog.feed()")

    assert code == 1
    assert trace.read_text().startswith("Timeout (0:00:00.250000)!")


def test_whoever_feeds_it_lives_on(tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    feeds = "for _ in range(8): dog.feed(); time.sleep(0.1)"

    code = run(trace, first=0.5, seconds=0.5, before=feeds, stands="dog.end(); time.sleep(0.6)")

    assert code == 0
    assert trace.read_text() == ""


def test_the_clock_that_it_waits_by_cannot_be_set() -> None:
    """Python waits by the clock of the wall where a system has no better call; ours have it."""
    import sysconfig

    if sys.platform.startswith("linux"):
        assert sysconfig.get_config_var("HAVE_SEM_CLOCKWAIT") == 1


def test_one_that_was_not_begun_waits_for_nobody(dog: Watchdog) -> None:
    dog.feed()
    dog.end()

    assert not dog.waits


def test_without_a_file_it_waits_all_the_same(dog: Watchdog) -> None:
    before = len(os.listdir("/proc/self/fd")) if sys.platform.startswith("linux") else 0

    dog.begin(None)
    dog.feed()
    assert dog.waits
    dog.end()

    assert not dog.waits
    after = len(os.listdir("/proc/self/fd")) if sys.platform.startswith("linux") else 0
    assert before == after


def test_a_start_may_take_longer_than_a_turn() -> None:
    assert START_SECONDS > SECONDS
