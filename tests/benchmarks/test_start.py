# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Programs are started alike, without anybody's files, and ended by their own number."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import start
from benchmarks.start import (
    Blind,
    NotMeasured,
    Program,
    Seen,
    cpu_milliseconds,
    environment,
    first_line,
    running,
)


def test_the_guide_is_started_as_a_person_starts_it() -> None:
    program = Program(arguments=("--topic", "risks"))

    assert program.command(stamped=False)[1:] == ("-P", "-m", "edu_app", "--topic", "risks")
    assert program.command(stamped=True)[2].endswith("stamped.py")
    assert program.slug() == "guide-topic-risks"


def test_the_environment_holds_nothing_that_changes_the_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONDONTWRITEBYTECODE", "QT_SCALE_FACTOR", "DISPLAY", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "1")

    found = environment(tmp_path, Path("other"))

    odd = {name for name in found if name.startswith(("PYTHON", "QT_", "DISPLAY", "XDG_"))}
    assert odd == {"PYTHONPATH", "PYTHONPYCACHEPREFIX", "XDG_RUNTIME_DIR"}
    assert found["PYTHONPATH"] == "other"
    assert found["HOME"] == str(tmp_path)


def test_the_floor_says_when_it_is_painted(tmp_path: Path) -> None:
    with running(Blind(), Program(is_floor=True), tmp_path) as child:
        assert child.pid > 0

    assert 10 < child.milliseconds < 60_000


def test_the_last_large_change_on_the_screen_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "WATCH_SECONDS", 0)
    blank, blinking, whole = [b"a"] * 9, [b"b"] * 2 + [b"a"] * 7, [b"c"] * 9
    looks = iter([blank, blinking, whole])

    class Eye:
        def strips(self) -> list[bytes]:
            return next(looks, whole)

    screen = type("Screen", (), {"eye": Eye()})()
    now = iter([0.0, 1.0, 2.0, 3.0, 4.0])
    monkeypatch.setattr(start.time, "monotonic", lambda: next(now))

    assert Seen(screen).last_change(4.0) == 2.0


def test_a_program_that_says_nothing_is_not_measured() -> None:
    with (
        subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE) as child,
        pytest.raises(NotMeasured, match="without a word"),
    ):
        first_line(child)


def test_the_work_of_all_threads_counts(tmp_path: Path) -> None:
    for thread, nanoseconds in ((10, 2_000_000), (11, 500_000)):
        folder = tmp_path / "10" / "task" / str(thread)
        folder.mkdir(parents=True)
        (folder / "schedstat").write_text(f"{nanoseconds} 7 3\n")

    assert cpu_milliseconds(10, tmp_path) == 2.5
    assert cpu_milliseconds(99, tmp_path) == 0
