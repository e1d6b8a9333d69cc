# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What scrolls says that it goes on, and the signs are never dimmed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.checklist.pane_view import WHOLE, StepPane
from edu_app.gallery import settle
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.theme import Theme
from tests.layout_check import rect_of
from tests.stage import click

SIZE = (400, 300)


@dataclass
class Column:
    """A pane with what must stay bright at its top."""

    pane: StepPane
    bright: QWidget

    @property
    def more(self) -> MoreBelow:
        assert self.pane.more is not None
        return self.pane.more

    def scroll(self, place: int) -> None:
        self.pane.verticalScrollBar().setValue(place)
        settle()


@pytest.fixture
def open_column(theme: Theme, show: Callable[..., None]) -> Callable[..., Column]:
    """Return a function that shows a column: something bright so high, and more below it."""

    def run(bright_high: int = 120, rest: int = 900) -> Column:
        host, body, bright = QWidget(), QWidget(), QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        bright.setFixedHeight(bright_high)
        below = QWidget()
        below.setFixedHeight(rest)
        inner.addWidget(bright)
        inner.addWidget(below)
        inner.addStretch(1)
        pane = StepPane(body, theme)
        outer = QVBoxLayout(host)
        outer.addWidget(pane)
        pane.float_more(bright)
        show(host, *SIZE)
        settle()
        return Column(pane=pane, bright=bright)

    return run


def test_it_says_that_it_goes_on_and_a_press_turns_down(
    open_column: Callable[..., Column],
) -> None:
    column = open_column()
    assert column.more.button.isVisible()

    click(column.more.button)

    assert column.pane.verticalScrollBar().value() > 100


def test_it_stops_saying_so_at_the_end(open_column: Callable[..., Column]) -> None:
    column = open_column()

    column.scroll(column.pane.verticalScrollBar().maximum())

    assert not column.more.button.isVisible()
    assert not column.more.isVisible()


def test_what_fits_has_nothing_more(open_column: Callable[..., Column]) -> None:
    assert not open_column(rest=20).more.button.isVisible()


def test_the_button_stays_at_the_lower_edge(open_column: Callable[..., Column]) -> None:
    column = open_column()

    for size in (SIZE, (700, 500), (300, 240)):
        column.pane.window().resize(*size)
        settle()
        button = rect_of(column.more.button)
        assert rect_of(column.pane).contains(button.center()), size
        assert abs(button.bottom() - rect_of(column.pane).bottom()) < 20, size


def test_signs_at_the_edge_are_not_dimmed(open_column: Callable[..., Column]) -> None:
    column = open_column(bright_high=280)

    assert column.more.bare
    assert column.more.round_button.isVisible()
    assert not column.more.button.isVisible()

    column.scroll(250)
    assert not column.more.bare
    assert column.more.button.isVisible()
    assert not column.more.round_button.isVisible()

    column.scroll(0)
    assert column.more.bare


def test_the_small_button_stands_at_the_side_and_turns_down(
    open_column: Callable[..., Column],
) -> None:
    column = open_column(bright_high=280)
    button = rect_of(column.more.round_button)

    assert button.right() <= rect_of(column.pane).right() + 1
    assert button.left() > rect_of(column.pane).center().x()
    click(column.more.round_button)
    assert column.pane.verticalScrollBar().value() > 100


def test_signs_that_do_not_scroll_never_lie_at_the_edge(
    theme: Theme, show: Callable[..., None]
) -> None:
    body = QWidget()
    body.setFixedHeight(900)
    pane = StepPane(body, theme)
    host = QWidget()
    head = QWidget(host)
    head.resize(400, 400)
    QVBoxLayout(host).addWidget(pane)
    pane.float_more(head)
    show(host, *SIZE)
    settle()

    assert pane.more is not None
    assert not pane.more.bare


def test_a_pane_without_the_button_scrolls_too(theme: Theme, show: Callable[..., None]) -> None:
    body = QWidget()
    body.setFixedHeight(900)
    pane = StepPane(body, theme)
    show(pane, *SIZE)

    pane.verticalScrollBar().setValue(200)
    pane.resize(300, 200)

    assert pane.more is None
    assert pane.verticalScrollBar().value() == 200


@pytest.mark.parametrize("share", [0, WHOLE // 3, WHOLE])
def test_a_place_comes_back_in_another_pane(open_column: Callable[..., Column], share: int) -> None:
    first, second = open_column(rest=900), open_column(rest=2000)
    first.pane.scroll_to(share)
    settle()

    second.pane.scroll_to(first.pane.place())
    settle()

    bar = second.pane.verticalScrollBar()
    assert first.pane.place() == pytest.approx(share, abs=WHOLE / 600)
    assert bar.value() == pytest.approx(bar.maximum() * share / WHOLE, abs=2)


def test_a_place_is_kept_while_what_is_new_gets_its_height(
    theme: Theme, show: Callable[..., None]
) -> None:
    body = QWidget()
    body.setFixedHeight(1500)
    pane = StepPane(body, theme)
    show(pane, *SIZE)
    bar = pane.verticalScrollBar()
    pane.scroll_to(WHOLE // 2)

    found = []
    for high in (900, 100, 2000):
        body.setFixedHeight(high)
        settle()
        found.append(bar.value() - bar.maximum() // 2)

    assert max(found) - min(found) <= 1
    bar.setValue(50)
    body.setFixedHeight(3000)
    settle()
    assert bar.value() == 50


def test_whoever_scrolls_is_not_taken_back(theme: Theme, show: Callable[..., None]) -> None:
    body = QWidget()
    body.setFixedHeight(900)
    pane = StepPane(body, theme)
    show(pane, *SIZE)
    pane.scroll_to(WHOLE)

    QTest.wheelEvent(pane.windowHandle(), QPoint(100, 100), QPoint(0, 240))
    settle()
    up = pane.verticalScrollBar().value()
    body.setFixedHeight(3000)
    settle()

    assert up < 900 - SIZE[1]
    assert pane.verticalScrollBar().value() == up


def test_a_pane_with_nothing_to_scroll_is_at_its_top(open_column: Callable[..., Column]) -> None:
    column = open_column(rest=20)

    column.pane.scroll_to(WHOLE)

    assert column.pane.place() == 0
