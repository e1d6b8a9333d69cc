# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Cards stand in rows of one height; the first come at once, the others a moment later."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.search.browse import CardFacts
from edu_app.features.search.grid_view import FIRST, ResultGrid
from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.ui.theme import Theme
from tests.features.search.facts import card


def many(count: int) -> Iterator[CardFacts]:
    return (card(number, body="word " * (number * 9)) for number in range(count))


@pytest.fixture(params=[1, 2], ids=["column", "columns"])
def grid(request: pytest.FixtureRequest, theme: Theme, show: Callable[..., None]) -> ResultGrid:
    host = QWidget()
    layout = QVBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    made = ResultGrid(theme, request.param)
    layout.addWidget(made)
    layout.addStretch(1)
    show(host, 900, 300)
    return made


def test_the_first_come_at_once_and_the_others_soon(grid: ResultGrid, qtbot: QtBot) -> None:
    grid.show_results(many(40), 40)
    assert len(grid.cards) == FIRST

    qtbot.waitUntil(lambda: len(grid.cards) == 40)

    assert all(each.isVisible() for each in grid.cards)


def test_whoever_cannot_wait_gets_them_all(grid: ResultGrid) -> None:
    grid.show_results(many(40), 40)

    grid.finish()
    grid.finish()

    assert [each.facts.name for each in grid.cards if each.facts][-1] == "What is a stent? 39"


def test_cards_lie_side_by_side_or_below_each_other_and_fit(grid: ResultGrid) -> None:
    grid.show_results(many(7), 7)

    boxes = [each.geometry() for each in grid.cards]
    for number, box in enumerate(boxes):
        assert grid.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[number + 1 :])
    assert all(each.text_fits() for each in grid.cards)


def test_cards_follow_the_width(grid: ResultGrid) -> None:
    grid.show_results(many(7), 7)
    tall = grid.height()

    grid.window().resize(1600, 300)
    settle()

    assert grid.height() <= tall
    assert max(each.geometry().right() for each in grid.cards) > 1500


def test_fewer_results_need_fewer_cards(grid: ResultGrid, qtbot: QtBot) -> None:
    grid.show_results(many(30), 30)
    grid.finish()
    kept = grid.cards[0]

    grid.show_results(many(2), 2)

    assert len(grid.cards) == 2
    assert grid.cards[0] is kept
    assert sum(each.isVisible() for each in grid.children() if hasattr(each, "isVisible")) == 2


def test_new_results_replace_those_that_are_still_to_come(grid: ResultGrid, qtbot: QtBot) -> None:
    grid.show_results(many(40), 40)
    grid.show_results(many(12), 12)

    qtbot.waitUntil(lambda: len(grid.cards) == 12)
    grid.finish()

    assert len(grid.cards) == 12


def test_nothing_takes_no_room(grid: ResultGrid) -> None:
    grid.show_results(iter(()), 0)

    assert (grid.cards, grid.height()) == ([], 0)


def test_a_press_says_where_it_leads(grid: ResultGrid) -> None:
    opened: list[Link] = []
    grid.opened.connect(opened.append)
    grid.show_results(many(3), 3)

    grid.cards[1].click()

    assert [str(link) for link in opened] == ["topic:page-1"]


def test_tab_goes_through_the_cards_in_order(grid: ResultGrid) -> None:
    grid.show_results(many(12), 12)
    grid.finish()
    grid.cards[0].setFocus()

    for number in range(1, 12):
        grid.focusNextChild()
        assert grid.focusWidget() is grid.cards[number]
