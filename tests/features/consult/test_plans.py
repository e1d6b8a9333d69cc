# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinic's plans come after those of the guide."""

from __future__ import annotations

from pathlib import Path

from edu_app.features.consult.plans import all_plans, find_plan
from edu_app.machine.own_plans import FILE, save_own
from tests.features.consult.talks import library

STEP = "first-visit.what-it-is"


def test_own_plans_come_last(tmp_path: Path) -> None:
    save_own(tmp_path, "Clot clinic", (STEP,))
    plans, said = all_plans(library(), tmp_path, "Ours.")

    assert [plan.own for plan in plans] == [False] * 6 + [True]
    assert (plans[-1].about, said) == ("Ours.", "")


def test_a_broken_file_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[[")
    plans, said = all_plans(library(), tmp_path, "")

    assert len(plans) == 6
    assert "cannot be used" in said


def test_a_plan_is_found_by_its_id(tmp_path: Path) -> None:
    own = save_own(tmp_path, "Clot clinic", (STEP,))
    found = find_plan(library(), tmp_path, own.id)

    assert find_plan(library(), tmp_path, "after-stent") is not None
    assert found is not None
    assert [step.id for step in found.steps] == [STEP]
    assert find_plan(library(), tmp_path, "nowhere") is None
