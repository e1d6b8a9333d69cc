# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Steps are chosen, dragged to another place, and keep the focus on their way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edu_app.features.consult.console import derive_console, moved
from edu_app.features.consult.plan_list_view import PlanList
from edu_app.gallery import settle
from edu_app.render.talk import Talk
from edu_app.ui.theme import Theme
from tests.features.consult.talks import begun, library
from tests.stage import click, focus

STEPS = library().references.plans.steps()
ALT = Qt.KeyboardModifier.AltModifier


class Bench:
    """A list that follows a talk, as in the console."""

    def __init__(self, plan: PlanList) -> None:
        self.list, self.talk = plan, begun()
        self.removed: list[str] = []
        plan.step_chosen.connect(self.choose)
        plan.place_wanted.connect(self.place)
        plan.remove_wanted.connect(self.removed.append)
        self.take(self.talk)

    def take(self, talk: Talk) -> None:
        self.talk = talk
        self.list.show_console(derive_console(talk, STEPS, None))

    def choose(self, step: str) -> None:
        self.take(self.talk.went(step))

    def place(self, step: str, place: int) -> None:
        self.take(self.talk.ordered(moved(self.talk.order, step, place)))


@pytest.fixture
def bench(theme: Theme, show: Callable[..., None]) -> Bench:
    plan = PlanList("Plan", theme)
    show(plan, 240, 620)
    made = Bench(plan)
    settle()
    return made


def test_a_tap_chooses_a_step(bench: Bench) -> None:
    click(bench.list.rows[3])

    assert bench.talk.ahead == bench.talk.order[3]


def test_a_drag_takes_a_step_where_it_is_let_go(bench: Bench) -> None:
    first = bench.talk.order[0]
    rows = bench.list.rows
    start = rows[0].rect().center()
    QTest.mousePress(rows[0], Qt.MouseButton.LeftButton, pos=start)
    for row in rows[:4]:
        QTest.mouseMove(rows[0], rows[0].mapFrom(bench.list, row.mapTo(bench.list, start)))
    QTest.mouseRelease(rows[0], Qt.MouseButton.LeftButton, pos=start + QPoint(0, 180))

    assert bench.talk.order.index(first) == 3
    assert bench.talk.ahead == first


def test_keys_and_buttons_move_a_step_with_the_focus(bench: Bench) -> None:
    first = bench.talk.order[0]
    bench.list.rows[0].setFocus()
    QTest.keyClick(bench.list.rows[0], Qt.Key.Key_Down, ALT)
    assert bench.talk.order[1] == first
    assert focus() is bench.list.rows[1]

    QTest.keyClick(bench.list.rows[1], Qt.Key.Key_Up, ALT)
    QTest.keyClick(bench.list.rows[0], Qt.Key.Key_Up, ALT)
    assert bench.talk.order[0] == first

    click(bench.list.down)
    click(bench.list.up)
    assert bench.talk.order[0] == first


def test_only_what_can_be_done_is_on(bench: Bench) -> None:
    assert (bench.list.up.isEnabled(), bench.list.down.isEnabled()) == (False, True)
    bench.take(bench.talk.stepped(99))
    assert (bench.list.up.isEnabled(), bench.list.down.isEnabled()) == (True, False)
    click(bench.list.remove)
    assert bench.removed == [bench.talk.order[-1]]

    bench.take(bench.talk.ordered(bench.talk.order[:1]))
    assert not bench.list.remove.isEnabled()
    assert [row.isVisible() for row in bench.list.rows] == [True] + [False] * 6


def test_before_a_talk_nothing_happens(theme: Theme) -> None:
    plan = PlanList("Plan", theme)
    asked: list[object] = []
    plan.remove_wanted.connect(asked.append)
    for button in (plan.up, plan.down, plan.remove):
        button.click()

    assert asked == []
