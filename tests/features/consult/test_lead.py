# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every wish of the clinician is one step of the talk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.consult.lead import Lead
from edu_app.render.talk import DrawingView, Kept, VeinView
from edu_app.session import Consultation
from tests.features.consult.talks import begun, library

STEPS = library().references.plans.steps()


class Clock:
    """A clock that a test sets."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lead(clock: Clock) -> Lead:
    consultation = Consultation()
    consultation.take(begun())
    return Lead(consultation, STEPS, library().diagram, clock)


def test_the_clock_begins_when_something_is_shown(lead: Lead, clock: Clock) -> None:
    lead.step_by(1)
    clock.now += 50
    assert lead.seconds() == 0

    lead.turn_blank()
    clock.now += 7
    lead.turn_blank()
    lead.turn_blank()

    assert lead.seconds() == 7


def test_one_goes_on_and_back_and_by_number(lead: Lead) -> None:
    lead.step_by(1)
    assert lead.talk.ahead == "first-visit.where-it-narrows"
    lead.step_by(-5)
    assert lead.talk.ahead == "first-visit.what-it-is"
    lead.go_to_place(3)
    assert lead.talk.ahead == "first-visit.what-it-does"
    for nowhere in (0, 8):
        lead.go_to_place(nowhere)
    assert lead.talk.ahead == "first-visit.what-it-does"
    lead.go("first-visit.on-scans")
    assert lead.step is STEPS["first-visit.on-scans"]


def test_a_step_is_prepared_and_sent(lead: Lead) -> None:
    lead.send()
    lead.turn_following()
    lead.step_by(1)
    assert lead.talk.live == "first-visit.what-it-is"

    lead.send()
    assert lead.talk.live == "first-visit.where-it-narrows"
    lead.turn_following()
    assert lead.talk.follows


def test_a_picture_is_kept_and_taken_out_again(lead: Lead) -> None:
    lead.turn_kept()
    (kept,) = lead.talk.kept
    assert kept == Kept(step="first-visit.what-it-is", picture=lead.picture, marks=())
    assert isinstance(lead.picture, DrawingView)

    lead.turn_kept()
    assert lead.talk.kept == ()


def test_words_alone_are_no_picture_to_keep(lead: Lead) -> None:
    lead.go("first-visit.your-questions")
    lead.turn_kept()

    assert lead.picture is None
    assert lead.talk.kept == ()


def test_a_picture_is_changed(lead: Lead) -> None:
    before = lead.picture
    lead.change_picture(before)
    assert not lead.talk.pictures

    assert isinstance(before, DrawingView)
    after = replace(before, state=replace(before.state, hidden=frozenset()))
    lead.change_picture(after)
    assert lead.picture == after


def test_without_a_step_nothing_is_made() -> None:
    lead = Lead(Consultation(), STEPS, library().diagram, Clock())

    lead.turn_kept()
    lead.change_picture(None)
    lead.send()

    assert (lead.step, lead.picture) == (None, None)
    assert not lead.talk.has_anything


def test_something_is_ticked(lead: Lead) -> None:
    lead.tick("matters", "time", on=True)
    lead.tick("next_steps", "think", on=True)
    lead.tick("matters", "time", on=False)

    assert (lead.talk.matters, lead.talk.next_steps) == (frozenset(), frozenset({"think"}))


def test_the_living_vein_is_a_picture_too(lead: Lead) -> None:
    lead.take(begun("results-narrow"))
    vein = next(each for each in lead.talk.order if STEPS[each].vein is not None)
    lead.go(vein)

    assert isinstance(lead.picture, VeinView)
