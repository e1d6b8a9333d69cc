# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The column of steps leads to every page of the path and never asks for a finger's aim."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.topics.browse import Step, StepState
from edu_app.features.topics.rail_view import PathRail
from edu_app.features.topics.tools_view import ToolsColumn
from edu_app.library.link import Kind, Link
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.stage import Stage

WIDTH = 240
STEPS = tuple(
    Step(
        topic_id=f"page-{number}",
        title=f"Page {number}",
        mark=str(number),
        state=StepState.CURRENT if number == 2 else StepState.AHEAD,
        child=False,
    )
    for number in range(1, 13)
)


@pytest.fixture
def rail(theme: Theme, show: Callable[..., None]) -> PathRail:
    """Return a column that is too low for its steps."""
    made = PathRail(STEPS, theme, WIDTH)
    show(made, made.width(), 300)
    return made


def test_each_step_has_a_row_one_under_the_other(rail: PathRail) -> None:
    assert [row.text() for row in rail.steps] == [step.title for step in STEPS]
    assert all(one.geometry().bottom() < two.y() for one, two in pairwise(rail.steps))
    assert all(row.width() == WIDTH for row in rail.steps)


def test_the_column_says_what_it_is(rail: PathRail) -> None:
    words = [label.text() for label in rail.findChildren(Label)]

    assert words == ["Your reading path"]


def test_there_is_room_for_the_rows_and_the_scroll_bar(rail: PathRail) -> None:
    bar = rail.verticalScrollBar()

    assert bar.isVisible()
    assert rail.viewport().width() >= WIDTH
    assert rail.minimumWidth() == rail.maximumWidth() == WIDTH + bar.sizeHint().width()


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_click_follows_a_step(rail: PathRail, qtbot: QtBot, index: int) -> None:
    with qtbot.waitSignal(rail.link_followed) as caught:
        QTest.mouseClick(rail.steps[index], Qt.MouseButton.LeftButton)

    assert caught.args == [Link(Kind.TOPIC, f"page-{index + 1}")]


def test_a_key_follows_a_step(rail: PathRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.link_followed) as caught:
        QTest.keyClick(rail.steps[4], Qt.Key.Key_Return)

    assert caught.args == [Link(Kind.TOPIC, "page-5")]


def test_tab_goes_down_the_steps_and_keeps_each_in_view(rail: PathRail) -> None:
    rail.steps[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []

    for row in rail.steps[1:]:
        QTest.keyClick(rail.window().windowHandle(), Qt.Key.Key_Tab)
        top = row.mapTo(rail.viewport(), row.rect().topLeft()).y()
        seen.append(row.hasFocus() and 0 <= top <= rail.viewport().height() - row.height())

    assert all(seen)
    assert rail.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    ("profile", "size"), [(KIOSK, (1920, 1080)), (LAPTOP, (1366, 768))], ids=str
)
def test_beside_a_page_of_the_longest_common_path_no_column_scrolls(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, "topic:may-thurner", size=size)

    panes = [*window.findChildren(PathRail), *window.findChildren(ToolsColumn)]
    assert len(panes) == 2
    assert not any(pane.verticalScrollBar().isVisible() for pane in panes)
