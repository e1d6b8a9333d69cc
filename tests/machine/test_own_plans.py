# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic's own plans are kept whole, on demand, and never read when they make no sense."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from edu_app.library.plan import PlanStep
from edu_app.library.plan_files import MOST_PLANS, MOST_STEPS
from edu_app.machine.own_plans import (
    ASIDE,
    FILE,
    HEAD,
    LARGEST_BYTES,
    LONGEST_NAME,
    OwnPlan,
    PlanRefused,
    delete_own,
    merged,
    read_own,
    save_own,
)
from edu_app.saving import NotSaved

STEPS = ("first-visit.what-it-is", "past-clot.what-changed")


def made_step(name: str) -> PlanStep:
    return PlanStep(
        id=name, title=name, short=name, lines=("One line.",), say=(), ask="", check="",
        sources=(), topic="", minutes=2,
    )  # fmt: skip


def test_without_a_file_there_are_no_plans(tmp_path: Path) -> None:
    assert read_own(tmp_path / "none").plans == ()
    assert read_own(tmp_path).said == ""


def test_a_saved_plan_is_read_again(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    plan = save_own(folder, "  Clot   clinic ", STEPS)

    assert plan == OwnPlan(id="own-clot-clinic", name="Clot clinic", steps=STEPS)
    assert read_own(folder).plans == (plan,)
    assert (folder / FILE).read_text().startswith(HEAD)
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_a_plan_of_the_same_name_is_changed(tmp_path: Path) -> None:
    save_own(tmp_path, "Other", STEPS)
    first = save_own(tmp_path, "Clot clinic", STEPS)
    again = save_own(tmp_path, "clot CLINIC", STEPS[:1])

    assert again.id == first.id
    assert [plan.steps for plan in read_own(tmp_path).plans] == [STEPS, STEPS[:1]]


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (("A b", "a-b", "A, B!"), ["own-a-b", "own-a-b-2", "own-a-b-3"]),
        (("静脈", "血栓"), ["own-plan", "own-plan-2"]),
    ],
)
def test_ids_never_meet(tmp_path: Path, names: tuple[str, ...], ids: list[str]) -> None:
    for name in names:
        save_own(tmp_path, name, STEPS)

    assert [plan.id for plan in read_own(tmp_path).plans] == ids


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("   ", STEPS),
        ("Empty", ()),
        ("Long", tuple(f"a.step-{n}" for n in range(MOST_STEPS + 1))),
        ("Strange", ("../etc/passwd",)),
    ],
)
def test_what_is_no_plan_is_refused(tmp_path: Path, name: str, steps: tuple[str, ...]) -> None:
    with pytest.raises(PlanRefused):
        save_own(tmp_path, name, steps)

    assert not (tmp_path / FILE).exists()


def test_a_step_is_there_once_and_a_name_is_cut(tmp_path: Path) -> None:
    plan = save_own(tmp_path, "n" * 90, (*STEPS, STEPS[0]))

    assert plan.steps == STEPS
    assert len(plan.name) == LONGEST_NAME
    assert read_own(tmp_path).plans == (plan,)


def test_there_are_not_endless_plans(tmp_path: Path) -> None:
    for number in range(MOST_PLANS):
        save_own(tmp_path, f"Plan {number}", STEPS)

    with pytest.raises(PlanRefused, match="Delete one first"):
        save_own(tmp_path, "One more", STEPS)
    assert save_own(tmp_path, "Plan 3", STEPS[:1]).id == "own-plan-3"


def test_a_plan_can_be_deleted(tmp_path: Path) -> None:
    for name in ("One", "Two"):
        save_own(tmp_path, name, STEPS)

    delete_own(tmp_path, "own-one")
    delete_own(tmp_path, "own-one")

    assert [plan.name for plan in read_own(tmp_path).plans] == ["Two"]


BROKEN = {
    "no toml": b"[[plan",
    "no text": b"\xff\xfe",
    "another key": b'[[plan]]\nid = "own-a"\nname = "A"\nsteps = ["a.b"]\npatient = "X"\n',
    "an id of the guide": b'[[plan]]\nid = "first-visit"\nname = "A"\nsteps = ["a.b"]\n',
    "twice": b'[[plan]]\nid = "own-a"\nname = "A"\nsteps = ["a.b"]\n' * 2,
    "no steps": b'[[plan]]\nid = "own-a"\nname = "A"\nsteps = []\n',
    "too large": b"#" * (LARGEST_BYTES + 1),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_said_and_left_out(tmp_path: Path, name: str) -> None:
    (tmp_path / FILE).write_bytes(BROKEN[name])

    read = read_own(tmp_path)

    assert read.plans == ()
    assert read.said.startswith(f"{tmp_path / FILE} cannot be used: ")
    assert (tmp_path / FILE).read_bytes() == BROKEN[name]


def test_a_broken_file_is_kept_aside_by_the_next_save(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(BROKEN["no toml"])

    save_own(tmp_path, "New", STEPS)

    assert (tmp_path / ASIDE).read_bytes() == BROKEN["no toml"]
    assert [plan.name for plan in read_own(tmp_path).plans] == ["New"]


def test_what_cannot_be_kept_aside_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(BROKEN["too large"])

    with pytest.raises(PlanRefused, match="Move it away first"):
        save_own(tmp_path, "New", STEPS)

    assert (tmp_path / FILE).read_bytes() == BROKEN["too large"]


def test_deleting_touches_no_broken_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(BROKEN["no toml"])

    delete_own(tmp_path, "own-a")

    assert (tmp_path / FILE).read_bytes() == BROKEN["no toml"]


def test_what_keeps_it_from_being_saved_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(NotSaved, match="What was there before still holds"):
        save_own(tmp_path / "file" / "state", "New", STEPS)


def test_steps_that_are_gone_are_left_out(tmp_path: Path) -> None:
    save_own(tmp_path, "Half", STEPS)
    save_own(tmp_path, "Gone", STEPS[1:])

    (plan,) = merged(read_own(tmp_path), {STEPS[0]: made_step(STEPS[0])})

    assert (plan.id, plan.title, plan.own) == ("own-half", "Half", True)
    assert [step.id for step in plan.steps] == [STEPS[0]]
    assert plan.minutes == 2
