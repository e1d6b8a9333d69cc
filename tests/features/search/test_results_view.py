# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One part is shown at a time, and walking and coming back keep the right card in view."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.search.results_view import ResultPane
from edu_app.gallery import settle
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.search.facts import card


@pytest.fixture
def pane(theme: Theme, show: Callable[..., None]) -> ResultPane:
    made = ResultPane(theme, 1, notes=True)
    made.grid.show_results((card(number) for number in range(30)), 30)
    made.show_part(made.grid)
    show(made, 800, 500)
    made.grid.finish()
    settle()
    return made


def test_one_part_is_shown_at_a_time(pane: ResultPane) -> None:
    for part in (pane.help, pane.waiting, pane.nothing, pane.grid):
        pane.show_part(part)

        parts = (pane.help, pane.waiting, pane.nothing, pane.grid)
        assert [each for each in parts if each.isVisible()] == [part]


def test_nothing_lies_over_results_that_have_little_room(pane: ResultPane) -> None:
    pane.give_way(on=True)
    assert not pane.more.isVisible()

    pane.give_way(on=False)
    assert pane.more.isVisible()


def test_a_head_scrolls_with_the_results(theme: Theme, show: Callable[..., None]) -> None:
    head = Label("9 results", theme)
    made = ResultPane(theme, 1, notes=True, head=head)
    show(made, 800, 500)

    assert made.pane.isAncestorOf(head)


def test_the_result_at_the_top_is_found_again(pane: ResultPane) -> None:
    pane.show_place(9, 0)
    settle()
    assert pane.top() == 9

    pane.to_top()

    assert pane.top() == 0


def test_the_card_that_was_opened_comes_back_into_view(pane: ResultPane) -> None:
    pane.show_place(0, 25)
    settle()

    assert not pane.grid.cards[24].visibleRegion().isEmpty()


def test_a_place_that_is_gone_is_no_harm(pane: ResultPane) -> None:
    pane.show_place(900, 900)
    settle()

    assert pane.top() == 0


def test_steps_go_from_card_to_card_and_stop_at_the_end(pane: ResultPane) -> None:
    cards = pane.grid.cards

    assert pane.card_at(None, 1) is cards[0]
    assert pane.card_at(cards[0], 1) is cards[1]
    assert pane.card_at(cards[1], -1) is cards[0]
    assert pane.card_at(cards[0], -1) is None
    assert pane.card_at(cards[-1], 1) is cards[-1]


def test_no_step_leads_to_a_card_that_is_not_shown(pane: ResultPane) -> None:
    pane.show_part(pane.help)

    assert pane.card_at(None, 1) is None


def test_a_walk_puts_the_ring_on_a_card_in_view(pane: ResultPane) -> None:
    last = pane.grid.cards[-1]

    pane.walk_to(last)

    assert last.hasFocus()
    assert last.shows_ring
    assert not last.visibleRegion().isEmpty()
