# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A real guide under a service manager: whatever ends it, it is back, clean, and says what it was.

With short times; the ones that hold on a machine were tried by hand.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edu_app.crash import CRASH_FILE
from edu_app.log import FILE
from edu_app.machine.exits import Exit
from edu_app.machine.starts import FILE as STARTS
from edu_app.machine.starts import MOST, count_start, failed_starts
from edu_app.paths import log_dir, state_dir
from tests.conftest import REPOSITORY
from tests.machine.service_manager import ServiceManager

GUIDE = (sys.executable, str(REPOSITORY / "tests/journeys/stuck_guide.py"), "--profile", "kiosk")
QUICK = {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
PATIENT, HASTY = "60", "3"
"""Seconds that the watchdog inside waits."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[ServiceManager]:
    """Play a manager that wants a sign of life every second and a half."""
    with ServiceManager(tmp_path, watchdog=1.5) as made:
        yield made


@pytest.fixture
def start(manager: ServiceManager) -> Callable[[str], None]:
    """Start the guide and wait until it says that it can be used."""

    def started(patience: str = PATIENT) -> None:
        manager.start(GUIDE, VEIN_GUIDE_TEST_SECONDS=patience, **QUICK)
        manager.await_word("READY=1")
        manager.await_word("WATCHDOG=1")

    return started


def restarts() -> list[str]:
    lines = [json.loads(line) for line in (log_dir() / FILE).read_text().splitlines()]
    return [line["code"] for line in lines if line["event"] == "restart"]


def test_a_guide_that_ends_out_of_order_is_back_and_says_why(
    manager: ServiceManager, start: Callable[..., None]
) -> None:
    start()
    manager.await_word("WATCHDOG=1")  # again: its window turns
    manager.send(signal.SIGSTOP)  # nothing of it runs any more, no thread either
    assert manager.supervise() == (True, -signal.SIGABRT)

    start(HASTY)
    assert restarts() == ["no-answer"]
    manager.watchdog = 0  # this manager lets it live, so that it ends itself
    manager.send(signal.SIGUSR2)
    assert manager.supervise() == (False, 1)
    trace = (log_dir() / CRASH_FILE).read_text()
    assert trace.startswith("Timeout")
    assert "in stand_still" in trace
    assert "secret" not in trace

    manager.watchdog = 1.5
    start()
    assert restarts() == ["no-answer"] * 2
    manager.send(signal.SIGKILL)
    assert manager.supervise() == (False, -signal.SIGKILL)

    start()
    assert restarts() == ["no-answer"] * 2 + ["cut"]
    assert (state_dir() / STARTS).exists()


def test_a_guide_that_cannot_start_shows_the_page_for_it(manager: ServiceManager) -> None:
    for before in range(MOST - 1, 0, -1):
        count_start(state_dir(), failed_starts(state_dir()), time.time() - before)
    manager.start((*GUIDE, "--lang", "xx"), **QUICK)  # there are no such pages
    assert manager.supervise() == (False, 2)

    manager.start((*GUIDE, "--lang", "xx"), **QUICK)

    manager.await_word("READY=1")
    manager.await_word("WATCHDOG=1")
    manager.await_word("WATCHDOG=1")


def test_a_guide_that_staff_end_leaves_in_order(
    manager: ServiceManager, start: Callable[..., None]
) -> None:
    start()

    manager.send(signal.SIGALRM)

    manager.await_word("STOPPING=1")
    assert manager.supervise() == (False, Exit.TO_SYSTEM)
    assert not (state_dir() / STARTS).exists()
    assert not (log_dir() / CRASH_FILE).exists()
