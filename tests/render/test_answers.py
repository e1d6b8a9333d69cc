# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Answers change by taps alone, list and drawing say the same, and nothing is counted."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.checklist import BOTHER, REGION, SIDE, WHERE, Kind, side_of
from edu_app.render.answers import (
    EMPTY,
    Answers,
    choose,
    mark,
    marked,
    numbers,
    taken,
    tick,
    ticked,
    turn_region,
)
from tests.checklist_samples import LINES, PLACES, form, one, reached, seen

LEFT, RIGHT, MIDDLE = f"{REGION}calf.left", f"{REGION}calf.right", f"{REGION}pelvis"
Step = Callable[[Answers], Answers]


def by_hand(item: str = "F1", *, on: bool = True) -> Step:
    return lambda answers: tick(answers, item, on=on)


def turn(region: str, item: str = "F1") -> Step:
    return lambda answers: turn_region(answers, item, region)


def say(field: str, choice: str, item: str = "F1") -> Step:
    return lambda answers: choose(answers, form(), (item, field), choice)


def after(*steps: Step) -> Answers:
    answers = EMPTY
    for step in steps:
        answers = step(answers)
    return answers


def said(answers: Answers, field: str, item: str = "F1") -> set[str]:
    return set(taken(form(), answers, item, form().field(field)))


# ---------------------------------------------------------------- ticks and marks


def test_nothing_is_there_to_lose_before_the_first_tick() -> None:
    assert not EMPTY
    assert tick(EMPTY, "F1", on=True)
    assert not tick(tick(EMPTY, "F1", on=True), "F1", on=False)


@pytest.mark.parametrize(
    ("steps", "there"),
    [
        ([turn(LEFT)], True),
        ([turn(LEFT), turn(LEFT)], False),
        ([turn(LEFT), turn(RIGHT), turn(LEFT)], True),
        ([turn(LEFT), turn(RIGHT), turn(LEFT), turn(RIGHT)], False),
        ([by_hand(), turn(LEFT), turn(LEFT)], True),
        ([turn(LEFT), by_hand(), turn(LEFT)], True),
        ([turn(LEFT), say(BOTHER, "2"), turn(LEFT)], True),
        ([turn(LEFT), say(BOTHER, "2"), say(BOTHER, "2"), turn(LEFT)], True),
        ([by_hand(), by_hand(on=False), turn(LEFT), turn(LEFT)], False),
        ([turn(LEFT), by_hand(on=False), by_hand(), turn(LEFT)], True),
        ([by_hand(), say(BOTHER, "2"), by_hand(on=False), turn(LEFT), turn(LEFT)], False),
    ],
)
def test_a_tick_goes_with_the_last_mark_when_marks_alone_made_it(
    steps: list[Step], there: bool
) -> None:
    assert ("F1" in after(*steps).ticked) is there


def test_what_was_added_comes_back_with_the_tick() -> None:
    answers = after(by_hand(), say(BOTHER, "2"), by_hand(on=False), by_hand())

    assert said(answers, BOTHER) == {"2"}


def test_marks_on_a_line_that_was_not_ticked_begin_anew() -> None:
    answers = after(by_hand(), turn(LEFT), by_hand(on=False), turn(RIGHT))

    assert list(marked(form(), answers)) == [("F1", RIGHT)]


@given(reached(), LINES, PLACES)
def test_a_region_turned_twice_leaves_the_answers_as_they_were(
    answers: Answers, line: str, region: str
) -> None:
    again = turn_region(turn_region(answers, line, region), line, region)

    assert seen(again) == seen(answers)


@given(reached(), LINES, PLACES)
def test_a_mark_is_there_after_every_other_tap(answers: Answers, line: str, region: str) -> None:
    was = (line, region) in marked(form(), answers)

    now = (line, region) in marked(form(), turn_region(answers, line, region))

    assert now is not was


@pytest.mark.parametrize(
    ("kind", "region", "line"),
    [
        ("pain", "calf.left", "P3"),
        ("pain", "calf.right", "P3"),
        ("swelling", "calf.right", "L1"),
        ("pain", "pelvis", "P6"),
        ("swelling", "pelvis", "P12"),
        ("swelling", "buttock.left", None),
        ("heat", "calf.left", None),
        ("pain", "elbow.left", None),
    ],
)
def test_a_mark_ticks_the_line_of_its_region(kind: str, region: str, line: str | None) -> None:
    answers = mark(form(), EMPTY, kind, REGION + region)

    assert (answers and set(answers.ticked)) == ({line} if line else None)
    assert answers is None or list(marked(form(), answers)) == [(line, REGION + region)]


# ---------------------------------------------------------------- choices


@pytest.mark.parametrize(
    ("field", "taps", "there"),
    [
        ("since", ["days"], {"days"}),
        ("since", ["days", "weeks"], {"weeks"}),
        ("since", ["days", "days"], set()),
        ("worse", ["heat", "cough"], {"heat", "cough"}),
        ("worse", ["heat", "cough", "heat"], {"cough"}),
        (BOTHER, ["0"], {"0"}),
        (BOTHER, ["1", "3"], {"3"}),
    ],
)
def test_a_choice_is_taken_and_given_back(field: str, taps: list[str], there: set[str]) -> None:
    assert said(after(by_hand(), *(say(field, tap) for tap in taps)), field) == there


@pytest.mark.parametrize(
    ("steps", "side", "where", "marks"),
    [
        ([turn(LEFT)], {"left"}, {"calf"}, {LEFT}),
        ([turn(LEFT), turn(RIGHT)], {"both"}, {"calf"}, {LEFT, RIGHT}),
        ([turn(MIDDLE)], {"middle"}, {"pelvis"}, {MIDDLE}),
        ([turn(MIDDLE), turn(LEFT)], {"left"}, {"pelvis", "calf"}, {MIDDLE, LEFT}),
        ([by_hand(), say(SIDE, "left"), turn(RIGHT)], {"both"}, {"calf"}, {RIGHT}),
        ([by_hand(), say(SIDE, "middle"), turn(RIGHT)], {"right"}, {"calf"}, {RIGHT}),
        ([turn(LEFT), say(SIDE, "right")], {"right"}, set(), set()),
        ([turn(LEFT), turn(RIGHT), say(SIDE, "right")], {"right"}, {"calf"}, {RIGHT}),
        ([turn(LEFT), turn(MIDDLE), say(SIDE, "right")], {"right"}, {"pelvis"}, {MIDDLE}),
        ([turn(LEFT), turn(MIDDLE), say(SIDE, "middle")], {"middle"}, {"pelvis"}, {MIDDLE}),
        ([turn(LEFT), say(SIDE, "both")], {"both"}, {"calf"}, {LEFT}),
        ([turn(LEFT), say(SIDE, "left")], set(), set(), set()),
        ([turn(LEFT), say(WHERE, "thigh")], {"left"}, {"calf", "thigh"}, {LEFT}),
        ([turn(LEFT), say(WHERE, "thigh"), turn(LEFT)], set(), {"thigh"}, set()),
        ([turn(LEFT), say(WHERE, "calf")], set(), set(), set()),
        ([turn(LEFT), turn(MIDDLE), say(WHERE, "calf")], {"middle"}, {"pelvis"}, {MIDDLE}),
        ([by_hand(), say(WHERE, "calf"), turn(LEFT), turn(LEFT)], set(), {"calf"}, set()),
    ],
)
def test_list_and_drawing_follow_each_other(
    steps: list[Step], side: set[str], where: set[str], marks: set[str]
) -> None:
    answers = after(*steps)

    assert (said(answers, SIDE), said(answers, WHERE)) == (side, where)
    assert {region for _, region in marked(form(), answers)} == marks


@given(reached())
def test_drawing_and_list_never_disagree(answers: Answers) -> None:
    for line, region in marked(form(), answers):
        (side,) = said(answers, SIDE, line)
        assert side_of(region) in (side, "middle") or side == "both"
        assert form().place_of(region) in said(answers, WHERE, line)


@given(reached(), st.sampled_from((SIDE, WHERE)), st.data())
def test_a_tap_on_the_list_is_answered_by_the_list(
    answers: Answers, field_id: str, data: st.DataObject
) -> None:
    lines = sorted(answers.ticked)
    if not lines:
        return
    line = data.draw(st.sampled_from(lines))
    choice = data.draw(st.sampled_from(form().field(field_id).choices)).id
    was = choice in said(answers, field_id, line)

    after_ = choose(answers, form(), (line, field_id), choice)

    assert (choice in said(after_, field_id, line)) is not was
    assert line in after_.ticked


@given(reached())
def test_of_one_choice_there_is_one(answers: Answers) -> None:
    for line in answers.ticked:
        for field in form().fields:
            there = taken(form(), answers, line, field)
            assert there <= {choice.id for choice in field.choices}
            assert field.kind is Kind.MANY or len(there) <= 1


# ---------------------------------------------------------------- nothing is counted


def test_answers_hold_ids_alone() -> None:
    assert [each.name for each in dataclasses.fields(Answers)] == [
        "ticked",
        "drawn",
        "regions",
        "chosen",
    ]


def test_lines_stand_in_the_order_of_the_form_however_bad_they_are() -> None:
    answers = after(
        by_hand("P12"), by_hand("F3"), by_hand("L1"), say(BOTHER, "3", "P12"), say(BOTHER, "0")
    )

    assert [item.id for item in ticked(form(), answers, "feel")] == ["F3", "L1", "P12"]
    assert numbers(form(), answers) == {"F3": 1, "L1": 2, "P12": 3}


def test_only_what_is_felt_has_a_number_and_a_mark() -> None:
    answers = tick(one("H1", "calf.left"), "Q1", on=True)

    assert numbers(form(), answers) == {}
    assert list(marked(form(), answers)) == []
    assert [item.id for item in ticked(form(), answers, "about")] == ["H1"]


@given(reached())
def test_a_number_on_one_line_changes_no_other(answers: Answers) -> None:
    for line in sorted(answers.ticked):
        changed = choose(answers, form(), (line, BOTHER), "3")

        assert numbers(form(), changed) == numbers(form(), answers)
        assert list(marked(form(), changed)) == list(marked(form(), answers))
        assert {place for place in changed.chosen if place[0] != line} == {
            place for place in answers.chosen if place[0] != line
        }
