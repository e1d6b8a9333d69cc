# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Monkeys at a kiosk: nothing leads out of it, nothing fails, and Start over always works.

`VEIN_GUIDE_MONKEY_SECONDS=3600` lets them loose for an hour, `VEIN_GUIDE_SEED` takes others.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from edu_app.clinic.pin import hash_pin, new_salt
from tests.conftest import REPOSITORY
from tests.journeys.kills import log_faults
from tests.journeys.monkeys import MOST_FINGERS, WEIGHTS, Monkey, Prank

SECONDS = float(os.environ.get("VEIN_GUIDE_MONKEY_SECONDS", "0"))
SEED = int(os.environ.get("VEIN_GUIDE_SEED", "1"))
ACTS = 250
"""In one storm."""
SCREENS = [
    {"name": "WALL", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    {"name": "DESK", "x": 1920, "y": 0, "width": 1080, "height": 1920, "logicalDpi": 96, "dpr": 1},
]
CLINIC = """[kiosk]
prints = ["checklist", "pages"]
pin-hash = "{pin}"
restart-at = ""
"""
PIN = "824193"
"""Nothing that monkeys type."""

pytestmark = pytest.mark.timeout(max(240, SECONDS * 2))


def let_loose(folder: Path, seed: int) -> tuple[dict[str, Any], str]:
    """Let a monkey loose; return what was found, and what was said on standard error."""
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": SCREENS}))
    clinic = folder / "clinic.toml"
    clinic.write_text(CLINIC.format(pin=hash_pin(PIN, new_salt())))
    environ = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    program = str(REPOSITORY / "tests/journeys/monkey_guide.py")
    words = ("--profile", "kiosk", "--clinic", str(clinic))
    ended = subprocess.run(
        (sys.executable, program, str(seed), str(ACTS), str(SECONDS), *words),
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found, ended.stderr


def test_nothing_a_monkey_does_leads_out_or_gets_stuck(home: Path, tmp_path: Path) -> None:
    found, complaints = let_loose(tmp_path, SEED)

    print(found)
    assert found["wrong"] == []
    assert found["code"] == 0
    assert sum(found["pranks"].values()) >= ACTS
    assert [line for line in complaints.splitlines() if "propagateSizeHints" not in line] == []
    assert log_faults(home / "state" / "vein-guide" / "log") == []
    left = {path.name for path in (home / "state" / "vein-guide").rglob("*") if path.is_file()}
    assert left <= {"vein-guide.log", "vein-guide.log.1", "pin-tries.json"}


# ---------------------------------------------------------------- what monkeys think of


def test_the_same_seed_thinks_of_the_same() -> None:
    one, same, other = Monkey(3), Monkey(3), Monkey(4)
    acts = [one.think() for _act in range(50)]

    assert acts == [same.think() for _act in range(50)]
    assert acts != [other.think() for _act in range(50)]


def test_everything_is_thought_of_inside_the_window() -> None:
    monkey = Monkey(1)

    acts = [monkey.think() for _act in range(2000)]

    assert {act.prank for act in acts} == set(Prank) == set(WEIGHTS)
    assert all(0 <= share <= 1 for act in acts for point in act.points for share in point)
    fingers = [len(act.points) // 2 for act in acts if act.prank is Prank.FINGERS]
    assert (min(fingers), max(fingers)) == (2, MOST_FINGERS)
    assert all(act.name for act in acts if act.prank in (Prank.KEY, Prank.MOUSE, Prank.WORD))
    assert all(str(act).startswith(act.prank) for act in acts)
