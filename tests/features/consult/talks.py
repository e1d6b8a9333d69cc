# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Plans, steps and a talk for tests."""

from __future__ import annotations

from edu_app.library.plan import Plan
from edu_app.render.talk import NO_TALK, Talk
from tests.features.consult.talking import library

__all__ = ["begun", "library", "plan_named"]


def plan_named(plan_id: str = "first-visit") -> Plan:
    """Return a real plan."""
    plan = library().references.plans.plan(plan_id)
    assert plan is not None
    return plan


def begun(plan_id: str = "first-visit") -> Talk:
    """Return a talk along a real plan, nothing shown yet."""
    return NO_TALK.begun(plan_named(plan_id))
