# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A patient begins, does a few things, and ends; the same seed is the same patient."""

from __future__ import annotations

from random import Random

from benchmarks.patient import End, Patient, begin, finish, start_over
from benchmarks.patient_deeds import Deed, Do
from tests.benchmarks.made_up_guide import MadeUpGuide

VISITS = 60


def visits(seed: int, count: int = VISITS) -> tuple[list[End], list[list[Deed]]]:
    patient, ends, deeds = Patient(seed), [], []
    for _visit in range(count):
        guide = MadeUpGuide(covered=True)
        ends.append(guide.let(patient.visit()))
        deeds.append(guide.deeds)
    return ends, deeds


def test_the_same_seed_is_the_same_patient() -> None:
    assert visits(7) == visits(7)
    assert visits(7) != visits(8)


def test_visits_end_in_every_way() -> None:
    ends, deeds = visits(1)

    assert set(ends) == set(End)
    for end, done in zip(ends, deeds, strict=True):
        assert (done[-1].do is Do.LEAVE) == (end is End.LEFT)


def test_somebody_may_do_everything_there_is() -> None:
    guide = MadeUpGuide(covered=True)

    guide.let(Patient(1).visit(everything=True))

    everywhere = {"tile-faq:", "tile-glossary:", "tile-checklist:", "tile-diagram:", "act-search"}
    assert everywhere <= set(guide.tapped())


def test_a_screen_that_rests_is_touched_first() -> None:
    for seed in range(10):
        guide = MadeUpGuide(covered=True)

        guide.let(begin(Random(seed)))

        assert [deed.do for deed in guide.deeds] == [Do.LOOK, Do.TAP]
        assert not guide.covered


def test_a_screen_without_anything_to_press_is_touched_anywhere() -> None:
    guide = MadeUpGuide(names=(), covered=True)

    guide.let(begin(Random(1)))

    assert guide.deeds[-1] == Deed(do=Do.TAP, at=-1, name="anywhere")


def test_what_was_left_over_the_screen_is_closed_first() -> None:
    guide = MadeUpGuide(names=("Keypad-PadKey", "PinPad-Button", "Keypad-PadKey"), covered=True)

    guide.let(begin(Random(1)))

    assert guide.tapped() == ["PinPad-Button"]


def test_a_page_that_is_seen_needs_no_touch() -> None:
    guide = MadeUpGuide()

    guide.let(begin(Random(1)))

    assert guide.tapped() == []


def test_start_over_is_said_again_when_it_asks() -> None:
    guide = MadeUpGuide(answers=True)

    assert guide.let(start_over(Random(1)))

    assert guide.deeds[-1] == Deed(do=Do.TAP, at=1, name="ClearPanel-clear")


def test_start_over_is_looked_for_under_more() -> None:
    guide = MadeUpGuide(names=("act-more", "more-start-over"))

    assert guide.let(start_over(Random(1)))

    assert guide.tapped() == ["act-more", "more-start-over"]


def test_without_start_over_the_patient_knows_it() -> None:
    assert not MadeUpGuide(names=("act-home",)).let(start_over(Random(1)))


def test_the_last_button_of_the_checklist_finishes() -> None:
    guide = MadeUpGuide()

    assert guide.let(finish(Random(1)))

    assert guide.tapped()[-1] == "checklist-next"


def test_a_checklist_that_does_not_go_on_is_not_finished() -> None:
    assert not MadeUpGuide(steps=1000).let(finish(Random(1)))
    assert not MadeUpGuide(names=("act-search",)).let(finish(Random(1)))
