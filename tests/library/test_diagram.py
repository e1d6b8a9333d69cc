# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing knows its steps, what a page shows of it, and what belongs to a step."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from edu_app.library.diagram import Diagram, DiagramGroup, DiagramLabel, DiagramStep, belongs


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


def test_a_page_shows_another_step_where_the_list_names_it() -> None:
    diagram = replace(drawing(steps=(OPEN, SHUT), stacked=True), page_step="shut")

    assert diagram.shown == ("ground", "shut")
    assert replace(diagram, page_step="gone").shown == ("ground", "open")
    assert replace(diagram, stacked=False).on_page is None


def test_a_page_shows_the_labels_of_its_step() -> None:
    labels = tuple(
        DiagramLabel(id=name, text=name, anchor=None, at=(1, 1), align="left", size=20, steps=steps)
        for name, steps in (("both", ()), ("first", ("open",)), ("second", ("shut",)))
    )
    diagram = replace(drawing(steps=(OPEN, SHUT), stacked=True), labels=labels)

    assert [label.id for label in diagram.seen_labels] == ["both", "first"]
    assert len(replace(diagram, stacked=False).seen_labels) == 3


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
