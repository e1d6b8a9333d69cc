# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk goes along a plan; the patient sees what is sent, and nothing before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.library.loader import Library
from edu_app.library.plan import Plan, PlanStep, PlanVein
from edu_app.paths import content_dir
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.render.scene import derive_scene
from edu_app.render.talk import (
    MOST_KEPT,
    NO_TALK,
    DrawingView,
    Kept,
    Talk,
    VeinView,
    picture_of,
    with_picture,
    without_ink,
)
from edu_app.render.vein import Cause, Side

DOT = Stroke(Ink.YELLOW, 6.0, ((10.0, 10.0, 0.5),))


def step(name: str, **more: object) -> PlanStep:
    """Return a step of which only the name matters."""
    facts: dict[str, object] = {
        **{"id": name, "title": name, "short": name, "lines": ("One line.",), "say": ()},
        **{"ask": "", "check": "", "sources": (), "topic": "", "minutes": 2},
    }
    return PlanStep(**{**facts, **more})  # type: ignore[arg-type]  # what a test says


PLAN = Plan(id="plan", title="Plan", about="For tests.", steps=tuple(map(step, "abcd")))


@pytest.fixture(name="talk")
def begin_talk() -> Talk:
    """Return a talk at the beginning of a plan."""
    return NO_TALK.begun(PLAN)


def test_a_talk_begins_blank_before_its_first_step(talk: Talk) -> None:
    assert PLAN.minutes == 8
    assert (talk.plan, talk.order, talk.ahead, talk.at) == ("plan", tuple("abcd"), "a", 0)
    assert talk.blank
    assert not talk.live
    assert not talk.is_live
    assert not talk.has_anything


def test_an_empty_plan_can_be_begun() -> None:
    empty = NO_TALK.begun(replace_steps(()))

    assert (empty.order, empty.ahead, empty.at) == ((), "", 0)
    assert empty.stepped(1) is empty
    assert empty.sent() is empty


def replace_steps(steps: tuple[PlanStep, ...]) -> Plan:
    """Return the plan with other steps."""
    return Plan(id="plan", title="Plan", about="For tests.", steps=steps)


def test_a_screen_that_follows_shows_each_step(talk: Talk) -> None:
    seen = talk.blanked(on=False)
    assert seen.is_live
    seen = seen.stepped(1).stepped(1)

    assert (seen.live, seen.ahead, seen.at) == ("c", "c", 2)
    assert seen.shown == ("a", "b", "c")
    assert seen.went("a").shown == ("a", "b", "c")
    assert seen.has_anything


def test_nothing_is_sent_to_a_blank_screen(talk: Talk) -> None:
    moved = talk.stepped(2)

    assert moved.ahead == "c"
    assert not moved.live
    assert moved.shown == ()
    assert moved.blanked(on=False).live == "c"


def test_a_step_can_be_prepared_and_sent(talk: Talk) -> None:
    prepared = talk.following(on=False).sent().stepped(2)
    assert (prepared.live, prepared.ahead, prepared.is_live) == ("a", "c", False)

    sent = prepared.sent()
    assert (sent.live, sent.shown) == ("c", ("a", "c"))


def test_a_screen_that_begins_to_follow_catches_up(talk: Talk) -> None:
    prepared = talk.following(on=False).sent().stepped(3)

    assert prepared.following(on=True).live == "d"
    assert prepared.blanked(on=True).following(on=True).live == "a"


def test_blank_and_back_shows_what_was_there(talk: Talk) -> None:
    prepared = talk.following(on=False).sent().stepped(1).blanked(on=True)
    assert prepared.blank

    back = prepared.blanked(on=False)
    assert (back.blank, back.live, back.ahead) == (False, "a", "b")


def test_a_step_stays_within_the_plan(talk: Talk) -> None:
    assert talk.stepped(-1).ahead == "a"
    assert talk.stepped(99).ahead == "d"
    assert talk.went("nowhere") is talk


def test_steps_can_be_put_in_another_order(talk: Talk) -> None:
    turned = talk.stepped(1).ordered(("d", "b"))
    assert (turned.ahead, turned.at) == ("b", 1)
    assert turned.ordered(("d",)).ahead == "d"
    assert turned.ordered(()).ahead == ""


def test_ink_belongs_to_a_step_and_goes_as_a_whole(talk: Talk) -> None:
    drawn = talk.drawn("a", EMPTY.added(DOT))

    assert drawn.board("a").marks == (DOT,)
    assert drawn.board("b") is EMPTY
    assert talk.board("a") is EMPTY
    assert drawn.has_anything
    assert without_ink(drawn).board("a") is EMPTY


def test_a_changed_picture_is_remembered(talk: Talk) -> None:
    changed = with_picture(talk, "a", None)

    assert changed.pictures == {"a": None}
    assert talk.pictures == {}


def test_the_same_picture_is_kept_once_and_not_without_end(talk: Talk) -> None:
    kept = Kept(step="a", picture=None, marks=(DOT,))
    once = talk.keeping(kept)

    assert once.keeping(kept) is once
    assert once.without(kept).kept == ()
    full = once
    for count in range(MOST_KEPT + 3):
        full = full.keeping(replace(kept, step=str(count)))
    assert len(full.kept) == MOST_KEPT


@pytest.mark.parametrize("group", ["again", "matters", "next_steps"])
def test_things_are_ticked_and_unticked(talk: Talk, group: str) -> None:
    ticked = talk.ticked(group, "x", on=True)

    assert getattr(ticked, group) == {"x"}
    assert getattr(ticked.ticked(group, "x", on=False), group) == set()
    others = {"again", "matters", "next_steps"} - {group}
    assert not any(getattr(ticked, other) for other in others)


def test_another_plan_keeps_what_was_made(talk: Talk) -> None:
    made = talk.blanked(on=False).drawn("a", EMPTY.added(DOT)).ticked("matters", "x", on=True)
    other = made.begun(PLAN)

    assert other.blank
    assert not other.live
    assert other.shown == ("a",)
    assert other.matters == {"x"}


# ---------------------------------------------------------------- pictures


def test_a_step_with_the_living_vein_begins_as_the_plan_says() -> None:
    vein = PlanVein(lost=60, cause="scar", side="right", past_clot=True, stent=True)
    picture = picture_of(step("a", vein=vein), None)

    assert isinstance(picture, VeinView)
    state = picture.state
    assert (state.percent, state.cause, state.side) == (60, Cause.SCAR, Side.RIGHT)
    assert state.past_clot
    assert state.stent


def test_a_step_with_a_drawing_begins_as_the_plan_says() -> None:
    diagram = Library(content_dir(), "en", {}).diagram("pelvic-veins")
    assert diagram is not None
    layer, structure, last = diagram.layers[-1], diagram.structures[2], diagram.steps[-1]
    wished = step(
        "a",
        diagram=diagram.id,
        diagram_step=last.id,
        hide=(layer.id, "nowhere"),
        point_out=structure.id,
    )
    picture = picture_of(wished, diagram)
    assert isinstance(picture, DrawingView)
    scene = derive_scene(diagram, picture.state)

    assert scene.step == last
    assert picture.state.hidden == {len(diagram.layers) - 1}
    assert not scene.pins


def test_what_a_plan_names_and_is_not_there_counts_as_nothing() -> None:
    diagram = Library(content_dir(), "en", {}).diagram("pelvic-veins")
    picture = picture_of(step("a", diagram_step="x", hide=("x",), point_out="x"), diagram)

    assert isinstance(picture, DrawingView)
    assert (picture.state.step, picture.state.selected, picture.state.hidden) == (0, 0, set())
    assert picture_of(step("a"), None) is None
