# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The question lies over everything, where hands reach it, and tells what is answered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.ask_view import AskPanel
from edu_app.features.kiosk.question_view import Question
from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.control import TAPS
from tests.features.kiosk.guarded import Count
from tests.stage import UPRIGHT, Stage, tap

WIDE = (1920, 1080)


def ask(window: Window, seconds: int = 30) -> tuple[Question, AskPanel]:
    """Ask in a window."""
    question = Question(WindowHost(window), window)
    panel = question.show(seconds)
    settle()
    TAPS.forget()
    return question, panel


@pytest.mark.parametrize("size", [WIDE, UPRIGHT, (1366, 768)], ids=str)
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_card_is_on_the_screen_with_the_first_answer_in_reach(
    stage: Stage, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(KIOSK, "topic:risks", size=size, text_size=text_size)
    _question, panel = ask(window)

    for button in (panel.yes, panel.more, panel.finish):
        corner = button.mapTo(window, button.rect().bottomRight())
        assert window.rect().contains(corner)
        assert window.childAt(button.mapTo(window, button.rect().center())) is button
    assert QApplication.focusWidget() is panel.yes


def test_in_an_upright_window_it_stands_low(stage: Stage) -> None:
    wide, upright = stage.open(KIOSK, size=WIDE), stage.open(KIOSK, size=UPRIGHT)
    places = []
    for window in (wide, upright):
        _question, panel = ask(window)
        middle = panel.mapTo(window, panel.rect().center()).y()
        places.append(middle / window.height())

    assert places[0] == pytest.approx(0.5, abs=0.02)
    assert 0.6 < places[1] < 0.75


def test_it_counts_on_the_same_card(stage: Stage) -> None:
    question, panel = ask(stage.open(KIOSK))

    assert question.show(12) is panel
    assert panel.ring.left == 12


def test_less_movement_leaves_the_ring_whole(stage: Stage) -> None:
    window = stage.open(KIOSK)
    _question, panel = ask(window, 15)
    moving = stage.open(KIOSK, still=False)
    _question, other = ask(moving, 15)

    assert panel.ring.share() == 1
    assert other.ring.share() == 0.5


def test_answers_are_told_on_and_it_goes_by_itself(stage: Stage) -> None:
    question, panel = ask(stage.open(KIOSK))
    counts = [Count(each) for each in (question.answered, question.more_wanted, question.finished)]

    for button in (panel.yes, panel.more, panel.finish):
        tap(button)
    assert [each.times for each in counts] == [1, 1, 1]

    question.shut()
    settle()
    assert question.panel is None
    question.shut()
    assert question.show(9) is not panel


def test_it_lies_over_a_sheet_that_is_open(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    from edu_app.shell.actions import Act

    window.act(Act.TEXT_SIZE)
    question, panel = ask(window)

    assert window.childAt(window.rect().center()) is not None
    assert window.overlays.above()[-1].content is panel
    question.shut()
    assert window.overlays.sheet(Act.TEXT_SIZE) is not None


def test_where_the_window_takes_it_away_it_is_made_anew(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    question, panel = ask(window)
    window.home()
    settle()
    assert question.panel is None

    again = question.show(7)
    assert again is not panel
    assert again.ring.left == 7
