# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marks on a picture can be added, changed and taken back, within limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.ink import (
    EMPTY,
    LONGEST_NOTE,
    MOST_MARKS,
    MOST_TOUCHES,
    MOST_UNDONE,
    SHARES,
    Arrow,
    Board,
    Ink,
    Mark,
    Note,
    Stamp,
    StampKind,
    Stroke,
    Width,
    is_nothing,
    width_of,
)

DOT = Stroke(Ink.YELLOW, 6.0, ((10.0, 10.0, 0.5),))
ARROW = Arrow(Ink.TEAL, 6.0, (0.0, 0.0), (50.0, 0.0))
NOTE = Note(Ink.WHITE, 20.0, (5.0, 5.0), "here")
CLOT = Stamp(StampKind.CLOT, 40.0, (100.0, 100.0))


def board(*marks: Mark) -> Board:
    """Return a board on which marks were made one after the other."""
    made = EMPTY
    for mark in marks:
        made = made.added(mark)
    return made


def test_marks_stand_in_the_order_they_were_made() -> None:
    assert board(DOT, ARROW, NOTE, CLOT).marks == (DOT, ARROW, NOTE, CLOT)


@pytest.mark.parametrize(
    "mark",
    [
        Stroke(Ink.YELLOW, 6.0, ()),
        Arrow(Ink.YELLOW, 6.0, (3.0, 3.0), (3.0, 3.0)),
        Note(Ink.YELLOW, 6.0, (3.0, 3.0), " \n "),
    ],
)
def test_what_nobody_would_see_is_not_taken(mark: Mark) -> None:
    assert is_nothing(mark)
    assert EMPTY.added(mark) is EMPTY


@pytest.mark.parametrize("mark", [DOT, ARROW, NOTE, CLOT])
def test_everything_else_is_seen(mark: Mark) -> None:
    assert not is_nothing(mark)


def test_a_note_is_one_short_line() -> None:
    long = Note(Ink.WHITE, 20.0, (0.0, 0.0), "a  \n b" + "c" * 100)
    (kept,) = EMPTY.added(long).marks

    assert isinstance(kept, Note)
    assert kept.text.startswith("a bc")
    assert len(kept.text) == LONGEST_NOTE


def test_a_stroke_without_end_ends() -> None:
    long = Stroke(Ink.WHITE, 6.0, tuple((float(at), 0.0, 0.5) for at in range(MOST_TOUCHES + 5)))
    (kept,) = EMPTY.added(long).marks

    assert isinstance(kept, Stroke)
    assert len(kept.touches) == MOST_TOUCHES


def test_a_full_board_takes_no_more() -> None:
    full = board(*[DOT] * MOST_MARKS)

    assert full.added(CLOT) is full


def test_steps_go_back_to_the_empty_board_and_forth_again() -> None:
    whole = board(DOT, ARROW, NOTE)
    back = whole.undone().undone().undone()

    assert back.marks == ()
    assert back.undone() is back
    assert back.redone().redone().redone() == whole
    assert whole.redone() is whole


def test_what_was_taken_back_is_gone_when_something_new_is_made() -> None:
    assert board(DOT, ARROW).undone().added(CLOT).future == ()


def test_clearing_is_one_step() -> None:
    whole = board(DOT, ARROW)

    assert whole.cleared().marks == ()
    assert whole.cleared().undone() == Board(whole.marks, whole.past, ((),))
    assert EMPTY.cleared() is EMPTY


def test_a_change_that_changes_nothing_is_no_step() -> None:
    whole = board(DOT, ARROW)

    assert whole.changed(lambda marks: marks) is whole
    assert whole.changed(lambda marks: marks[1:]).marks == (ARROW,)
    assert whole.changed(lambda marks: marks[1:]).undone().marks == (DOT, ARROW)


def test_a_drag_of_the_eraser_is_taken_back_whole() -> None:
    before = board(DOT, ARROW, CLOT)
    after = before
    for _ in range(3):
        after = after.changed(lambda marks: marks[1:])

    assert after.joined(before).undone().marks == before.marks
    assert len(after.joined(before).past) == len(before.past) + 1
    assert before.joined(before) is before


def test_only_so_many_steps_are_kept() -> None:
    long = board(*[DOT] * (MOST_UNDONE + 20))

    assert len(long.past) == MOST_UNDONE >= 50


@given(st.lists(st.sampled_from(["add", "undo", "redo", "clear"]), max_size=40))
def test_back_and_forth_never_loses_the_way(deeds: list[str]) -> None:
    made = EMPTY
    for deed in deeds:
        before = made
        match deed:
            case "add":
                made = made.added(DOT)
                assert made.undone().marks == before.marks
            case "undo":
                made = made.undone()
                assert made is before or made.redone() == before
            case "redo":
                made = made.redone()
                assert made is before or made.undone() == before
            case _:
                made = made.cleared()
                assert made.marks == ()


def test_widths_follow_the_height_of_what_is_seen() -> None:
    assert [round(width_of(width, 1080)) for width in Width] == [3, 6, 12]
    assert width_of(Width.FINE, 540) == pytest.approx(1.5)
    assert width_of(Width.FINE, 1080, broad=True) == pytest.approx(12)
    assert set(SHARES) == set(Width)
