# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is chosen can be changed, is one number, and becomes parts in the order of the list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.features.printing.choice import Choice, first_choice, from_number, to_number
from edu_app.features.printing.offer import Item
from edu_app.library.link import Link
from edu_app.render.pack import FaqPart, GlossaryPart, PagePart

PARTS = (
    *(PagePart(topic="risks"), PagePart(topic="symptoms")),
    *(FaqPart(group="basics"), FaqPart(group="tests"), GlossaryPart()),
)
ITEMS = tuple(Item(key=str(at), title="", part=part) for at, part in enumerate(PARTS))


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("print:", set()),
        ("print:page#risks", {0}),
        ("print:page#gone", set()),
        ("print:questions#tests", {3}),
        ("print:questions", {2, 3}),
        ("print:words", {4}),
    ],
)
def test_what_a_link_asks_for_is_chosen_at_first(text: str, chosen: set[int]) -> None:
    link = Link.parse(text)
    assert link is not None

    choice = first_choice(ITEMS, link, letter=True)

    assert choice == Choice(chosen=frozenset(chosen), letter=True)


def test_a_thing_is_put_in_and_taken_out() -> None:
    choice = Choice().turned(2).turned(0)

    assert choice.chosen == {0, 2}
    assert choice.turned(2).chosen == {0}


def test_all_of_a_group_are_put_in_and_taken_out_only_when_all_are_in() -> None:
    choice = Choice(chosen=frozenset({1, 4}))

    assert choice.with_all(range(3)).chosen == {0, 1, 2, 4}
    assert choice.with_all(range(3)).with_all(range(3)).chosen == {4}


def test_parts_come_in_the_order_of_the_list() -> None:
    assert Choice(chosen=frozenset({4, 0, 3})).pack(ITEMS) == (PARTS[0], PARTS[3], PARTS[4])
    assert Choice().pack(ITEMS) == ()


@given(st.frozensets(st.integers(0, 90)), st.booleans(), st.booleans())
def test_a_state_is_read_back_from_its_number(
    chosen: frozenset[int],
    letter: bool,
    large: bool,
) -> None:
    choice = Choice(chosen=chosen, letter=letter, large=large)

    assert from_number(to_number(choice), 91) == choice
    assert to_number(choice) > 0


def test_what_is_no_longer_there_is_left_out() -> None:
    number = to_number(Choice(chosen=frozenset({1, 7})))

    assert from_number(number, 3).chosen == {1}
    assert from_number(0, 3) == Choice()
