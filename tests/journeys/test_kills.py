# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The plug is pulled at any moment: the kiosk comes back clean, and its settings are whole.

`VEIN_GUIDE_KILLS=200` makes it a long trial, `VEIN_GUIDE_SEED` another one.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.screen import Screen, has_server
from edu_app.machine.exits import Exit
from tests.journeys.kills import Machine, drafts, faults_of

KILLS = int(os.environ.get("VEIN_GUIDE_KILLS", "4"))
SEED = int(os.environ.get("VEIN_GUIDE_SEED", "1"))
SECONDS_EACH = 30
IN_A_VISIT_SECONDS = 2.5
AT_THE_START_SECONDS = 1.2
EARLY = 0.2
"""So often it is killed while it starts, before anything is seen."""

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal"),
    pytest.mark.timeout(max(240, KILLS * SECONDS_EACH)),
]


@pytest.fixture(params=["seen", "unseen"])
def machine(request: pytest.FixtureRequest, home: Path, tmp_path: Path) -> Iterator[Machine]:
    """Give a test a machine with a screen of its own, and one without."""
    state = home / "state" / "vein-guide"
    if request.param == "unseen":
        machine = Machine(tmp_path, state, None, "")
        yield machine
        machine.clear_away()
        return
    if not has_server():
        pytest.skip("Xvfb is not installed (apt-get install xvfb)")
    folder = tmp_path / "screen"
    folder.mkdir()
    with Screen(folder) as screen:
        machine = Machine(tmp_path, state, screen.eye, screen.display)
        yield machine
        machine.clear_away()


def test_after_every_cut_the_kiosk_comes_back_clean(machine: Machine, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    machine.start(SEED, saving=False)
    clean = machine.usual_picture()
    in_a_save = early = 0

    for number in range(KILLS if machine.is_seen else min(KILLS, 2)):
        machine.let_patients_come()
        machine.kill(chance.uniform(0, IN_A_VISIT_SECONDS))
        assert faults_of(machine.state) == [], f"cut {number} of seed {SEED}"
        in_a_save += bool(drafts(machine.state))
        if chance.random() < EARLY:
            early += 1
            machine.start(number, saving=False)
            machine.kill(chance.uniform(0.01, AT_THE_START_SECONDS))
            assert faults_of(machine.state) == [], f"early cut {number} of seed {SEED}"
        machine.start(SEED + number, saving=chance.random() < 0.5)
        if not machine.comes_back_as(clean):
            machine.save_picture(tmp_path / "not-clean.png")
            pytest.fail(f"cut {number} of seed {SEED}: see {tmp_path / 'not-clean.png'}")

    print(f"{KILLS} cuts, {in_a_save} of them in the midst of a save; {early} more at the start")
    assert machine.stop() == Exit.AGAIN
    assert drafts(machine.state) == []
    assert machine.complaints() == []
