# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing knows its steps, what a page shows of it, and what belongs to a step."""

from __future__ import annotations

import pytest

from edu_app.library.diagram import Diagram, DiagramGroup, DiagramStep, belongs


def step(step_id: str) -> DiagramStep:
    """Return a step that shows the ground and itself."""
    return DiagramStep(
        id=step_id, title="", caption="", show=("ground", step_id), view=(0, 0, 10, 10)
    )


def drawing(*, steps: tuple[DiagramStep, ...] = (), stacked: bool = False) -> Diagram:
    return Diagram(
        id="veins",
        title="Veins",
        alt="Veins.",
        description="Veins.",
        width=10,
        height=10,
        art={"light": "veins.light.svg"},
        steps=steps,
        stacked=stacked,
    )


OPEN, SHUT = step("open"), step("shut")


def test_a_step_is_found_by_its_id() -> None:
    diagram = drawing(steps=(OPEN, SHUT))

    assert diagram.step("shut") is SHUT
    assert diagram.step("gone") is None
    assert drawing().step("open") is None


@pytest.mark.parametrize(
    ("diagram", "shown"),
    [
        (drawing(), ()),
        (drawing(steps=(OPEN, SHUT)), ()),
        (drawing(steps=(OPEN, SHUT), stacked=True), ("ground", "open")),
    ],
    ids=["no steps", "steps side by side", "steps over each other"],
)
def test_a_page_shows_the_first_of_steps_that_lie_over_each_other(
    diagram: Diagram, shown: tuple[str, ...]
) -> None:
    assert diagram.shown == shown


@pytest.mark.parametrize(
    ("steps", "now", "there"),
    [
        ((), None, True),
        ((), OPEN, True),
        (("open",), None, True),
        (("open",), OPEN, True),
        (("open",), SHUT, False),
        (("open", "shut"), SHUT, True),
    ],
)
def test_a_thing_is_there_in_its_steps_and_in_the_whole(
    steps: tuple[str, ...], now: DiagramStep | None, there: bool
) -> None:
    assert belongs(steps, now) is there


def test_groups_have_the_names_that_the_list_uses() -> None:
    assert [str(group) for group in DiagramGroup] == [
        "body",
        "causes",
        "effects",
        "tests",
        "treatment",
        "care",
    ]
