# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The kiosk is always awake, or awake by a week that can be set; what is moved is kept at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol

import pytest

from edu_app.features.staff.book import Book
from edu_app.features.staff.hours_view import HoursCard
from edu_app.features.staff.section_view import Memory
from edu_app.features.staff.week import USUAL
from edu_app.gallery import settle
from edu_app.settings import DEFAULTS, Settings
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.staff.made_up import fixed
from tests.features.staff.pressing import Heard
from tests.stage import click

SET = replace(DEFAULTS, open_hours=("Mon-Fri 07:30-18:00",))
TWO_PARTS = replace(DEFAULTS, open_hours=("Mon 08:00-12:00,13:00-17:00",))


class Maker(Protocol):
    """Shows a card for settings."""

    def __call__(self, settings: Settings, memory: Memory | None = None) -> HoursCard: ...


@pytest.fixture
def make(theme: Theme, show: Callable[..., None]) -> Iterator[Maker]:
    def run(settings: Settings, memory: Memory | None = None) -> HoursCard:
        book = Book(settings, lambda before, values: before)
        card = HoursCard(book, memory or Memory(), theme)
        show(card, 900, 1000)
        settle()
        return card

    yield run
    settle()


def texts(card: HoursCard) -> list[str]:
    return [label.text() for label in card.findChildren(Label) if label.isVisible()]


def test_without_hours_the_screen_is_always_awake(make: Maker) -> None:
    card = make(DEFAULTS)

    assert card.switch is not None
    assert not card.switch.isChecked()
    assert card.week is None


def test_switched_on_it_begins_with_a_usual_week(make: Maker) -> None:
    card = make(DEFAULTS)
    wanted: list[object] = []
    card.lines_wanted.connect(wanted.append)

    click(card.switch)

    assert card.week is not None
    assert card.week.week == USUAL
    assert wanted == [("Mon-Fri 08:00-17:00",)]


def test_the_hours_of_the_file_are_shown_and_moved(make: Maker) -> None:
    memory = Memory()
    card = make(SET, memory)
    wanted: list[object] = []
    card.lines_wanted.connect(wanted.append)

    click(card.week.days[0].begins.later)

    assert memory.week == card.week.week
    assert wanted == [("Mon 07:45-18:00", "Tue-Fri 07:30-18:00")]


def test_what_was_moved_outlives_a_rebuild(make: Maker) -> None:
    card = make(DEFAULTS, Memory(week=USUAL))

    assert card.switch.isChecked()
    assert card.week.week == USUAL


def test_switched_off_it_asks_for_no_hours(make: Maker) -> None:
    card = make(SET)
    wanted: list[object] = []
    card.lines_wanted.connect(wanted.append)

    click(card.switch)

    assert wanted == [()]
    card.show_kept()  # as if it could not be kept: the hours still hold
    assert card.switch.isChecked()
    assert card.week is not None


def test_a_week_that_could_not_be_kept_is_switched_off_without_asking(make: Maker) -> None:
    card = make(DEFAULTS)
    wanted = Heard(card.lines_wanted)

    click(card.switch)  # nothing keeps it here
    click(card.switch)

    assert wanted.times == 1
    assert card.week is None


def test_a_week_without_an_open_day_is_not_kept(make: Maker) -> None:
    card = make(replace(DEFAULTS, open_hours=("Mon 08:00-12:00",)))
    wanted, none_open = Heard(card.lines_wanted), Heard(card.none_open)

    click(card.week.days[0].switch)

    assert (wanted.times, none_open.times) == (0, 1)


def test_hours_with_several_parts_a_day_can_only_be_set_anew(make: Maker) -> None:
    card = make(TWO_PARTS)

    assert card.week is None
    assert "Mon 08:00-12:00,13:00-17:00" in texts(card)
    wanted: list[object] = []
    card.lines_wanted.connect(wanted.append)
    click(card.anew_button)
    assert card.week.week == USUAL
    assert wanted == [("Mon-Fri 08:00-17:00",)]


@pytest.mark.parametrize(
    ("settings", "words"), [(SET, "Mon-Fri 07:30-18:00"), (DEFAULTS, "Always awake")]
)
def test_hours_of_the_clinic_s_file_can_only_be_seen(
    make: Maker, settings: Settings, words: str
) -> None:
    card = make(fixed("kiosk.open", settings=settings))

    assert card.switch is None
    assert words in texts(card)
    card.show_kept()
    assert card.week is None
