# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Time goes by as fast as wanted, and the guide clears itself as if nobody had been there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.patient_guide import STEP_SECONDS, FastClock, NobodyNoticed, away
from benchmarks.start import PROGRAMS, environment
from edu_app.features.kiosk.idle import ASLEEP_SECONDS
from edu_app.features.kiosk.room_view import WaitingRoom
from edu_app.gallery import settle
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.benchmarks.playing import play
from tests.stage import Stage, tap_at
from tests.stage import middle as middle_of


@pytest.fixture
def clock() -> FastClock:
    return FastClock()


@pytest.fixture
def window(stage: Stage, clock: FastClock) -> Window:
    """Return a window in which somebody has begun a visit."""
    window = stage.open(size=(780, 780))
    WaitingRoom(WindowHost(window), clock)
    settle()
    tap_at(window, middle_of(window))
    assert window.covers.cover is None
    return window


def test_a_clock_can_be_ahead(clock: FastClock) -> None:
    before = clock()

    clock.ahead += 3600

    assert 3600 <= clock() - before < 3660


def test_no_step_looks_like_sleep() -> None:
    assert STEP_SECONDS < ASLEEP_SECONDS


def test_who_is_away_is_noticed(window: Window, clock: FastClock) -> None:
    session = window.session

    play(away(window, clock))

    assert window.session is not session
    assert window.covers.cover is not None
    assert clock.ahead > 90


def test_where_the_visit_is_over_nobody_waits(window: Window, clock: FastClock) -> None:
    window.end_visit()

    play(away(window, clock))

    assert clock.ahead == 0


def test_a_guide_that_never_notices_is_told(window: Window, clock: FastClock) -> None:
    window.session.voice.set_reads(on=True)

    with pytest.raises(NobodyNoticed, match="READING"):
        play(away(window, clock))


def test_a_short_soak_of_the_real_program(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    ended = subprocess.run(
        (sys.executable, "-P", str(PROGRAMS / "soaked.py"), "--visits", "2", "--first", "0"),
        cwd=home,
        env=environment(home, PROGRAMS.parent.parent) | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert len(found["marks"]) == 2
    assert found["stderr"] == found["wrong"] == []
    assert found["events"]["visit-end"] >= 2
    assert {"rss", "handles", "timers", "widgets", "python"} <= set(found["marks"][0])
    assert sum(found["ends"].values()) == 2
