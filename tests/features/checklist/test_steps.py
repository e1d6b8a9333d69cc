# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where each step leads, and what its cards show."""

from __future__ import annotations

import pytest

from edu_app.features.checklist.steps import (
    STEPS,
    derive_cards,
    form_of,
    line_at,
    link_to,
    neighbours,
)
from edu_app.library.checklist import Step
from edu_app.library.link import Link
from edu_app.problems import ContentMissing
from edu_app.render.answers import EMPTY, tick, ticked
from tests.checklist_samples import form


def test_the_steps_are_four() -> None:
    assert list(STEPS) == [Step.FEEL, Step.WHERE, Step.ABOUT, Step.TAKE]


def test_without_a_form_there_is_a_sentence_that_says_what_to_do() -> None:
    assert form_of(form()) is form()
    with pytest.raises(ContentMissing, match=r"checklist\.toml has a fault.*vein-guide check"):
        form_of(None)


@pytest.mark.parametrize(
    ("step", "part", "address"),
    [
        (Step.FEEL, "", "checklist:"),
        (Step.WHERE, "", "checklist:where"),
        (Step.WHERE, "F2", "checklist:where#f2"),
        (Step.ABOUT, "", "checklist:about"),
        (Step.TAKE, "", "checklist:take"),
    ],
)
def test_every_step_has_an_address_that_can_be_read_back(
    step: Step, part: str, address: str
) -> None:
    link = link_to(step, part)

    assert str(link) == address
    assert Link.parse(address) == link


def test_cards_show_what_is_ticked_with_its_number() -> None:
    group = form().of("feel")[0]
    answers = tick(tick(EMPTY, "F2", on=True), "F4", on=True)

    cards = derive_cards(form(), answers, group)

    assert [card.item for card in cards] == list(group.items)
    assert [card.item.id for card in cards if card.on] == ["F2", "F4"]
    assert [card.number for card in cards if card.on] == [1, 2]
    assert {card.number for card in cards if not card.on} == {0}


def test_facts_and_questions_have_no_number() -> None:
    group = form().of("about")[0]
    answers = tick(EMPTY, "D1", on=True)

    assert [(card.on, card.number) for card in derive_cards(form(), answers, group)][:2] == [
        (True, 0),
        (False, 0),
    ]


@pytest.mark.parametrize(
    ("part", "found"), [("", "F2"), ("f4", "F4"), ("f5", "F2"), ("unheard-of", "F2")]
)
def test_a_link_names_a_ticked_line_or_the_first_is_shown(part: str, found: str) -> None:
    answers = tick(tick(EMPTY, "F4", on=True), "F2", on=True)

    item = line_at(form(), answers, part)

    assert item is not None
    assert item.id == found


def test_nothing_ticked_is_no_line() -> None:
    assert line_at(form(), EMPTY, "f2") is None


def test_a_line_has_neighbours_in_the_order_of_the_form() -> None:
    answers = EMPTY
    for item_id in ("F4", "L1", "F2"):
        answers = tick(answers, item_id, on=True)
    lines = ticked(form(), answers, "feel")
    first, second, third = lines

    assert neighbours(lines, first) == (None, second)
    assert neighbours(lines, second) == (first, third)
    assert neighbours(lines, third) == (second, None)
    assert neighbours(lines, None) == (None, None)
    assert neighbours((first,), third) == (None, None)
