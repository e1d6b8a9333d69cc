# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the console shows follows from the talk alone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from edu_app.features.consult.console import (
    Seen,
    added,
    clock_words,
    derive_console,
    derive_spare,
    moved,
    part_of,
    without,
)
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.render.talk import NO_TALK, Kept, Talk
from tests.features.consult.talks import begun, library, plan_named

STEPS = library().references.plans.steps()
DOT = Stroke(Ink.YELLOW, 6.0, ((10.0, 10.0, 0.5),))
ABC = ("a", "b", "c")


def test_before_anything_is_shown_the_screen_is_blank() -> None:
    console = derive_console(begun(), STEPS, None)

    assert (console.seen, console.blank, console.can_send) == (Seen.BLANK, True, True)
    assert [row.number for row in console.rows] == [1, 2, 3, 4, 5, 6, 7]
    assert [row.words for row in console.rows][:2] == ["What it is", "Where it narrows"]
    assert [row.prepared for row in console.rows] == [True] + [False] * 6
    assert not any(row.shown or row.live for row in console.rows)
    assert console.step is STEPS["first-visit.what-it-is"]
    assert console.after is STEPS["first-visit.where-it-narrows"]


SHOWN = begun().blanked(on=False)
AHEAD = SHOWN.following(on=False).stepped(2)


@pytest.mark.parametrize(
    ("talk", "seen", "can_send"),
    [
        (SHOWN, Seen.NOW, False),
        (SHOWN.stepped(1), Seen.NOW, False),
        (AHEAD, Seen.OTHER, True),
        (AHEAD.sent(), Seen.NOW, False),
        (AHEAD.blanked(on=True), Seen.BLANK, True),
        (NO_TALK, Seen.BLANK, False),
    ],
)
def test_it_is_said_what_the_patient_sees(talk: Talk, seen: Seen, can_send: bool) -> None:
    console = derive_console(talk, STEPS, None)

    assert (console.seen, console.can_send) == (seen, can_send)


def test_rows_say_what_was_shown_and_what_is_live() -> None:
    rows = derive_console(AHEAD, STEPS, None).rows

    assert [(row.shown, row.prepared, row.live) for row in rows[:3]] == [
        (True, False, True),
        (False, False, False),
        (False, True, False),
    ]
    assert not any(row.live for row in derive_console(AHEAD.blanked(on=True), STEPS, None).rows)


def test_the_last_step_has_none_after_it() -> None:
    console = derive_console(begun().stepped(99), STEPS, None)

    assert (console.at, console.after) == (7, None)


def test_steps_that_are_gone_are_left_out() -> None:
    talk = begun().ordered(("gone.step", "first-visit.on-scans"))
    console = derive_console(talk, STEPS, None)

    assert [row.step for row in console.rows] == ["first-visit.on-scans"]
    assert (console.step, console.after, console.at) == (None, None, 0)


def test_ink_can_be_taken_back_and_cleared() -> None:
    board = EMPTY.added(DOT)
    talk = begun().drawn("first-visit.what-it-is", board)
    drawn = derive_console(talk, STEPS, None)
    undone = derive_console(talk.drawn(talk.ahead, board.undone()), STEPS, None)
    none = derive_console(begun(), STEPS, None)

    assert (drawn.can_undo, drawn.can_redo, drawn.can_clear) == (True, False, True)
    assert (undone.can_undo, undone.can_redo, undone.can_clear) == (False, True, False)
    assert (none.can_undo, none.can_redo, none.can_clear) == (False, False, False)


def test_a_picture_is_kept_as_it_stands() -> None:
    kept = Kept(step="first-visit.what-it-is", picture=None, marks=())
    talk = begun().keeping(kept)

    assert derive_console(talk, STEPS, None).kept
    assert derive_console(talk, STEPS, None).sheets == 1
    assert not derive_console(talk.drawn(kept.step, EMPTY.added(DOT)), STEPS, None).kept
    assert not derive_console(talk.stepped(1), STEPS, None).kept


def test_what_was_explained_again_is_shown() -> None:
    talk = begun().ticked("again", "first-visit.what-it-is", on=True)

    assert derive_console(talk, STEPS, None).again
    assert not derive_console(talk.stepped(1), STEPS, None).again


@pytest.mark.parametrize(
    ("step", "place", "order"),
    [
        ("a", 1, ("b", "a", "c")),
        ("c", 0, ("c", "a", "b")),
        ("a", 9, ("b", "c", "a")),
        ("b", -5, ("b", "a", "c")),
        ("x", 0, ABC),
    ],
)
def test_a_step_is_moved_to_a_place(step: str, place: int, order: tuple[str, ...]) -> None:
    assert moved(ABC, step, place) == order


def test_a_step_is_taken_out_but_never_the_last() -> None:
    assert without(ABC, "b") == ("a", "c")
    assert without(("a",), "a") == ("a",)


def test_a_step_is_added_once() -> None:
    assert added(ABC, "x", "a") == ("a", "x", "b", "c")
    assert added(ABC, "x", "gone") == (*ABC, "x")
    assert added(ABC, "b", "c") == ABC


def test_steps_of_other_plans_can_be_added() -> None:
    plans = library().references.plans.plans
    own = replace(plans[1], own=True)
    spare = derive_spare((plans[0], own, plans[2]), begun().order[:5])

    assert [title for title, _steps in spare] == [plans[0].title, plans[2].title]
    assert [step.id for step in spare[0][1]] == list(begun().order[5:])
    assert derive_spare(plans[:1], begun().order) == ()


def test_a_link_names_a_step() -> None:
    assert part_of(plan_named(), "on-scans") == "first-visit.on-scans"
    assert part_of(plan_named(), "gone") == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "0:00"),
        (0, "0:00"),
        (9.9, "0:09"),
        (760, "12:40"),
        (3600, "1:00:00"),
        (7265, "2:01:05"),
    ],
)
def test_the_clock_says_how_long_it_lasts(seconds: float, words: str) -> None:
    assert clock_words(seconds) == words
