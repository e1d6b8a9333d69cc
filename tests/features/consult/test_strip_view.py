# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The strip says which screen shows what, and how long the visit lasts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.audience import AudienceState
from edu_app.features.consult.console import derive_console
from edu_app.features.consult.strip_view import Strip, state_words
from edu_app.ui.shape import derive_shape
from edu_app.ui.theme import Theme
from tests.features.consult.talks import begun, library
from tests.stage import click

STEPS = library().references.plans.steps()
SHAPE = derive_shape(width=1366, height=768, scale="clinic", percent=100)


class Elapsed:
    """How long a visit lasts, as a test says."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def elapsed() -> Elapsed:
    return Elapsed()


@pytest.fixture(params=[True, False], ids=["roomy", "narrow"])
def strip(
    theme: Theme, show: Callable[..., None], elapsed: Elapsed, request: pytest.FixtureRequest
) -> Strip:
    made = Strip("First visit", theme, SHAPE, elapsed, quick=False, roomy=request.param)
    show(made, 1340, 140)
    made.show_console(derive_console(begun(), STEPS, None))
    made.show_audience(AudienceState.ON)
    return made


def test_every_wish_is_a_signal(strip: Strip) -> None:
    told: list[str] = []
    for name in ("blank", "swap", "turn", "pace", "card", "following"):
        getattr(strip, f"{name}_wanted").connect(lambda name=name: told.append(name))
    for button in (strip.blank, strip.swap, strip.turn, strip.quick, strip.card):
        click(button)
    click(strip.pace.segments[0])
    assert told == ["blank", "swap", "turn", "pace", "card"], "it follows already"
    click(strip.pace.segments[1])

    assert told[-1] == "following"


def test_the_button_says_what_it_does(strip: Strip) -> None:
    assert (strip.blank.text(), strip.blank.isChecked()) == ("Show screen", True)
    strip.show_console(derive_console(begun().sent().following(on=False), STEPS, None))

    assert (strip.blank.text(), strip.blank.isChecked()) == ("Blank screen", False)
    assert [segment.isChecked() for segment in strip.pace.segments] == [False, True]


def test_where_there_is_little_room_the_least_needed_words_go(
    theme: Theme, elapsed: Elapsed, show: Callable[..., None]
) -> None:
    strip = Strip("First visit", theme, SHAPE, elapsed, quick=False, roomy=True)
    room = QWidget()
    strip.setParent(room)
    strip.resize(1900, 60)
    show(room, 1900, 60)
    strip.show_audience(AudienceState.ON)
    assert (strip.swap.text(), strip.quick.text()) == ("Swap displays", "Two minutes")
    strip.resize(strip.sizeHint().width() - 1, 60)
    layout = strip.layout()
    assert layout is not None
    layout.activate()

    assert (strip.swap.text(), strip.quick.text()) == ("", "")
    assert strip.swap.accessibleName() == "Swap displays"
    assert strip.pace.geometry().right() < strip.blank.geometry().left()


@pytest.mark.parametrize("state", AudienceState)
def test_displays_are_swapped_only_where_there_are_two(strip: Strip, state: AudienceState) -> None:
    strip.show_audience(state)

    one = state in (AudienceState.NONE, AudienceState.ONE)
    assert strip.swap.isVisible() is not one


def test_the_clock_goes_on(strip: Strip, elapsed: Elapsed) -> None:
    assert strip.clock.words.text() == "0:00"
    elapsed.seconds = 760
    strip._timer.timeout.emit()

    assert strip.clock.words.text() == "12:40"


@pytest.mark.parametrize("state", AudienceState)
def test_each_state_of_the_screen_has_its_words(strip: Strip, state: AudienceState) -> None:
    strip.show_audience(state)

    assert strip.patient.words.text() == state_words(state)[1]
    assert len({state_words(each)[1] for each in AudienceState}) == len(AudienceState)


def test_the_two_minutes_lead_back(theme: Theme, elapsed: Elapsed) -> None:
    strip = Strip("First visit", theme, SHAPE, elapsed, quick=True, roomy=True)

    assert strip.quick.text() == "Whole console"
