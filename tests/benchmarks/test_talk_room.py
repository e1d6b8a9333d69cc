# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk that is measured is a real one: keys lead on, a pen draws, and both screens are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen

from benchmarks.talk_room import TalkRoom, pressed
from edu_app.features.consult import audience_window_view, console_side_view
from edu_app.features.consult.room_view import ConsultRoom
from edu_app.features.consult.screens import Display
from edu_app.profile import CONSULT
from edu_app.render.pen import PenState, Tool
from edu_app.render.side_words import Box
from edu_app.shell.host import WindowHost
from tests.stage import Stage

DESK = Display(name="DESK", box=Box(0, 0, 1366, 768), first=True)
WALL = Display(name="WALL", box=Box(5000, 0, 1920, 1080))
PLAN = "first-visit"


def two_screens() -> tuple[Display, ...]:
    return (DESK, WALL)


def any_screen(name: str) -> QScreen | None:
    return QGuiApplication.primaryScreen() if name in ("DESK", "WALL") else None


@pytest.fixture
def room(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> TalkRoom:
    for module in (audience_window_view, console_side_view):
        monkeypatch.setattr(module, "displays_now", two_screens)
        monkeypatch.setattr(module, "screen_named", any_screen)
    window = stage.open(CONSULT, size=(1366, 768))
    made = TalkRoom(window, ConsultRoom(WindowHost(window)))
    made.begin(PLAN)
    return made


def test_a_step_is_painted_on_both_and_then_sharp(room: TalkRoom) -> None:
    talk = room.page.lead.talk
    assert talk.live == talk.order[0]
    assert room.patient.isVisible()

    painted, sharp = room.sharp(lambda: room.press(Qt.Key.Key_PageDown))

    assert room.page.lead.talk.live == talk.order[1]
    assert 0 < painted <= sharp
    assert not room.busy


def test_what_changes_nothing_is_not_timed(room: TalkRoom) -> None:
    assert room.painted(lambda: None) is None
    painted, sharp = room.sharp(lambda: None)
    assert painted == sharp


def test_a_pen_draws_on_the_picture_of_the_step(room: TalkRoom) -> None:
    room.go_to_drawing()
    room.pen.take(PenState(tool=Tool.PEN))

    took = list(room.pen.drag(room.pen.scribble(0, 30)))

    assert len(took) > 20
    talk = room.page.lead.talk
    assert len(talk.board(talk.ahead).marks) == 1


def test_an_eraser_meets_what_was_drawn(room: TalkRoom) -> None:
    room.go_to_drawing()
    room.pen.take(PenState(tool=Tool.PEN))
    list(room.pen.drag(room.pen.scribble(0, 80)))
    room.pen.take(PenState(tool=Tool.ERASER))

    took = list(room.pen.drag(room.pen.way(40)))

    talk = room.page.lead.talk
    assert took
    assert len(talk.board(talk.ahead).marks) > 1
    assert len(talk.board(talk.ahead).past) == 2


def test_the_next_patient_begins_anew(room: TalkRoom) -> None:
    room.open("pack")
    room.window.end_visit()
    room.settle()
    room.begin(PLAN)

    assert room.page.lead.talk.shown == room.page.lead.talk.order[:1]


def test_a_hand_changes_its_pressure() -> None:
    assert {0 < pressed(number) <= 1 for number in range(200)} == {True}
    assert pressed(0) != pressed(30)
