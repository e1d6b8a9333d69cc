# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A plan knows how long it takes, and cannot be changed."""

from __future__ import annotations

import pytest

from edu_app.library.plan import MOST_LINES, Plan, PlanStep


def step(name: str, minutes: int) -> PlanStep:
    """Return a step that takes a time."""
    return PlanStep(
        id=name,
        title=name,
        short=name,
        lines=("One.",) * MOST_LINES,
        say=(),
        ask="",
        check="",
        sources=(),
        topic="",
        minutes=minutes,
    )


def test_a_plan_takes_as_long_as_its_steps() -> None:
    plan = Plan(id="a", title="A", about="", steps=(step("x", 2), step("y", 3)))

    assert plan.minutes == 5
    assert not plan.own
    assert Plan(id="b", title="B", about="", steps=()).minutes == 0


def test_a_plan_cannot_be_changed() -> None:
    plan = Plan(id="a", title="A", about="", steps=())
    with pytest.raises(AttributeError):
        plan.title = "B"  # type: ignore[misc]  # the point of the test
