# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A start is counted, watched and ended in order, and says how the one before has ended."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from edu_app.clinic.places import STAFF_FILE
from edu_app.log import FILE as LOG
from edu_app.log import NAME, start_log, stop_log
from edu_app.machine import starts
from edu_app.machine.counts import FILE as COUNTS
from edu_app.machine.life import Life
from edu_app.machine.starts import MOST
from edu_app.machine.tries import FILE as TRIES
from edu_app.paths import log_dir, state_dir
from edu_app.profile import KIOSK
from edu_app.settings import Settings
from edu_app.wish import Wish

WISH = Wish(profile=KIOSK, settings=Settings(), clinic_faults=2)
NOW = 1_800_000_000.0
REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def life() -> Iterator[Life]:
    made = Life()
    yield made
    made.watchdog.end()


@pytest.fixture
def restarts() -> Iterator[Callable[[], list[str]]]:
    """Write a log; return what it says of restarts."""
    logger = logging.getLogger(NAME)
    before = logger.level, logger.propagate
    start_log(log_dir())

    def read() -> list[str]:
        lines = [json.loads(line) for line in (log_dir() / LOG).read_text().splitlines()]
        return [line["code"] for line in lines if line["event"] == "restart"]

    yield read
    stop_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]


def test_a_start_is_allowed_until_too_many_have_failed(life: Life) -> None:
    tried = [life.may_start(NOW + number) for number in range(MOST + 1)]

    assert tried == [True] * MOST + [False]


def test_a_start_knows_the_time_by_itself(life: Life) -> None:
    assert all(life.may_start() for _each in range(MOST))
    assert not life.may_start()


def test_what_a_cut_has_left_half_written_is_gone_at_the_next_start(life: Life) -> None:
    drafts = [state_dir() / f".{name}.0123abcd.part" for name in (STAFF_FILE, COUNTS, TRIES)]
    life.may_start(NOW)
    for draft in drafts:
        draft.touch()
    (state_dir() / STAFF_FILE).touch()

    life.may_start(NOW + 60)

    assert not any(draft.exists() for draft in drafts)
    assert (state_dir() / STAFF_FILE).exists()


def test_an_end_in_order_leaves_nothing(life: Life) -> None:
    life.may_start(NOW)
    life.begin(WISH, "", None)
    assert life.watchdog.waits
    assert life.clinic_faults == 2

    life.end()

    assert not life.watchdog.waits
    assert not (state_dir() / starts.FILE).exists()


@pytest.mark.parametrize(
    ("cut", "trace", "said"),
    [
        (False, "", []),
        (True, "", ["cut"]),
        (True, "Timeout (0:00:30)!", ["no-answer"]),
        (True, "Fatal Python error: Aborted", ["no-answer"]),
        (True, "Fatal Python error: Timeout (0:00:25)!", ["no-answer"]),
        (True, "Fatal Python error: Segmentation fault", ["crash"]),
        (False, "Fatal Python error: Segmentation fault", ["crash"]),
    ],
    ids=str,
)
def test_the_log_says_how_the_run_before_ended(
    life: Life, restarts: Callable[[], list[str]], cut: bool, trace: str, said: list[str]
) -> None:
    if cut:
        Life().may_start(NOW)
    life.may_start(NOW + 3600)

    life.begin(WISH, trace, None)

    assert restarts() == said
    assert life.earlier == "".join(said)


@pytest.mark.parametrize("wanted", [True, False])
def test_days_are_counted_only_where_the_clinic_wants_it(life: Life, *, wanted: bool) -> None:
    yesterday = datetime.now(tz=UTC) - timedelta(days=1)
    log_dir().mkdir(parents=True)
    (log_dir() / LOG).write_text(
        json.dumps({"time": yesterday.isoformat(), "event": "visit-start"})
    )

    life.begin(Wish(profile=KIOSK, settings=Settings(counts=wanted)), "", None)

    assert (state_dir() / COUNTS).exists() == wanted


def test_the_service_manager_is_met_at_the_start(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", "@systemd")
    monkeypatch.setenv("WATCHDOG_USEC", "30000000")

    life.may_start(NOW)

    assert life.service.interval_seconds == (15 if hasattr(os, "fork") else 0)
    assert "NOTIFY_SOCKET" not in os.environ


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_crash_writes_no_memory_to_the_disk() -> None:
    code = (
        "import resource; from edu_app.machine.life import forbid_core_dumps; "
        "forbid_core_dumps(); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=REPOSITORY, capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "(0, 0)"


def test_where_there_are_no_limits_the_guide_starts_all_the_same(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)

    life.begin(WISH, "", None)

    assert life.watchdog.waits
