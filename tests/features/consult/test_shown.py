# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The patient's screen has a place for nothing but what is theirs."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest

from edu_app.features.consult.shown import Public, Shown, derive_shown, derive_step
from edu_app.library.loader import Library
from edu_app.paths import content_dir
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.render.talk import NO_TALK, DrawingView, Talk, VeinView, with_picture

LIBRARY = Library(content_dir(), "en", {"emergency": "911"})
PLANS = LIBRARY.references.plans
STEPS = PLANS.steps()
PUBLIC = Public(
    options=("Compression", "Stent", "Waiting"),
    matters={"pain": "Less pain", "time": "Time"},
    review="Draft",
)
DOT = Stroke(Ink.YELLOW, 6.0, ((10.0, 10.0, 0.5),))


def shown(talk: Talk) -> Shown | None:
    """Return what the patient sees of a talk."""
    return derive_shown(talk, STEPS, LIBRARY.diagram, PUBLIC)


@pytest.mark.parametrize("plan", PLANS.plans, ids=lambda plan: plan.id)
def test_nothing_private_is_ever_in_what_is_shown(plan: object) -> None:
    talk = NO_TALK.begun(plan).blanked(on=False)  # type: ignore[arg-type]  # a plan
    for step_id in talk.order:
        seen, step = shown(talk.went(step_id)), STEPS[step_id]
        assert seen is not None
        told = str(asdict(seen))

        assert seen.heading == step.title
        assert seen.lines == step.lines
        for secret in (*step.say, step.ask, step.check):
            assert not secret or secret not in told


def test_there_is_no_field_for_anything_private() -> None:
    assert {field.name for field in fields(Shown)} == {
        *("step", "at", "of", "heading", "lines", "picture", "marks"),
        *("options", "matters", "review"),
    }


def test_a_blank_screen_shows_nothing() -> None:
    talk = NO_TALK.begun(PLANS.plans[0])

    assert shown(talk) is None
    assert shown(talk.blanked(on=False)) is not None
    assert shown(talk.blanked(on=False).blanked(on=True)) is None


def test_a_step_that_is_gone_is_not_shown() -> None:
    assert derive_step(NO_TALK, "nowhere", STEPS, LIBRARY.diagram, PUBLIC) is None


def test_where_one_is_and_what_was_drawn_is_shown() -> None:
    talk = NO_TALK.begun(PLANS.plans[0]).blanked(on=False).stepped(2)
    seen = shown(talk.drawn(talk.live, EMPTY.added(DOT)))

    assert seen is not None
    assert (seen.at, seen.of) == (3, len(PLANS.plans[0].steps))
    assert seen.marks == (DOT,)
    assert isinstance(seen.picture, DrawingView)


def test_a_changed_picture_is_shown_as_it_stands() -> None:
    talk = NO_TALK.begun(PLANS.plans[0]).blanked(on=False)
    seen = shown(with_picture(talk, talk.live, None))

    assert seen is not None
    assert seen.picture is None


def test_the_options_are_shown_all_and_with_what_matters() -> None:
    step = next(step for step in STEPS.values() if step.options)
    talk = NO_TALK.ticked("matters", "time", on=True).ticked("matters", "gone", on=True)
    seen = derive_step(talk, step.id, STEPS, LIBRARY.diagram, PUBLIC)
    other = derive_step(talk, next(iter(STEPS)), STEPS, LIBRARY.diagram, PUBLIC)

    assert seen is not None
    assert other is not None
    assert seen.options == PUBLIC.options
    assert seen.matters == ("Time",)
    assert (other.options, other.matters) == ((), ())
    assert (seen.at, seen.of) == (1, 1)


def test_a_step_with_the_living_vein_shows_it() -> None:
    step = next(step for step in STEPS.values() if step.vein is not None)
    seen = derive_step(NO_TALK, step.id, STEPS, LIBRARY.diagram, PUBLIC)

    assert seen is not None
    assert isinstance(seen.picture, VeinView)
