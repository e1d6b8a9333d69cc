# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.packages import display

NEEDS_XVFB = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")


class Clock:
    """Goes on by what is waited."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(display, "time", clock)
    return clock


def counts(monkeypatch: pytest.MonkeyPatch, numbers: Iterator[int]) -> None:
    monkeypatch.setattr(display, "colours", lambda _screen, _picture: next(numbers))


def test_a_window_is_waited_for(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    counts(monkeypatch, iter((1, 1, 500)))

    assert display.await_window(":7", Path("x.png")) == 2 * display.STEP_SECONDS


def test_a_window_that_never_comes_is_not_waited_for_for_ever(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts(monkeypatch, iter(lambda: 1, 0))

    assert display.await_window(":7", Path("x.png")) == float("inf")
    assert clock.now == display.PATIENCE_SECONDS


@NEEDS_XVFB
def test_an_empty_screen_has_one_colour(tmp_path: Path) -> None:
    with display.unseen_screen() as screen:
        seen = display.colours(screen, tmp_path / "empty.png")

    assert seen == 1
    assert (tmp_path / "empty.png").stat().st_size > 0
    with pytest.raises(subprocess.CalledProcessError):
        display.colours(screen, tmp_path / "gone.png")
