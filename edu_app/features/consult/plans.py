# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The plans that a talk can follow: those of the guide, then those of the clinic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.machine.own_plans import merged, read_own

if TYPE_CHECKING:
    from pathlib import Path

    from edu_app.library.loader import Library
    from edu_app.library.plan import Plan


def all_plans(library: Library, folder: Path, about: str) -> tuple[tuple[Plan, ...], str]:
    """Return every plan, and what is wrong with the clinic's file; `about` is said of its plans."""
    read = library.references.plans
    own = read_own(folder)
    return (*read.plans, *merged(own, read.steps(), about)), own.said


def find_plan(library: Library, folder: Path, plan_id: str) -> Plan | None:
    """Return a plan by its id."""
    plan = library.references.plans.plan(plan_id)
    if plan is not None:
        return plan
    plans, _said = all_plans(library, folder, "")
    return next((each for each in plans if each.id == plan_id), None)
