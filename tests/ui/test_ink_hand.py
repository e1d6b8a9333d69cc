# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is not ready is seen, what is dropped leaves no trace, and an eraser is one step."""

from __future__ import annotations

import pytest

from edu_app.render.ink import Ink, Mark, Place, Stroke
from edu_app.render.pen import PenState, Tool
from edu_app.render.talk import NO_TALK, Pointer, PointerKind
from edu_app.session import Consultation
from edu_app.ui.ink_hand import InkHand
from edu_app.ui.ink_steps import add, board_of

HEIGHT = 1000.0
LINE = Stroke(Ink.TEAL, 4.0, tuple((float(x), 50.0, 0.5) for x in range(0, 400, 10)))


class Desk:
    """A hand over a prepared picture, and where it asked for words."""

    def __init__(self) -> None:
        self.consultation = Consultation()
        self.consultation.take(NO_TALK.ordered(("a",)).went("a"))
        self.asked: list[Place] = []
        self.hand = InkHand(self.consultation, self.asked.append)

    def take(self, tool: Tool) -> None:
        self.hand.take(PenState(tool=tool))

    @property
    def marks(self) -> tuple[Mark, ...]:
        return board_of(self.consultation).marks


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_stroke_is_seen_before_it_is_ready(desk: Desk) -> None:
    desk.take(Tool.PEN)
    desk.hand.begin((0.0, 0.0, 0.5), HEIGHT)
    assert desk.consultation.stroke is not None
    before = desk.consultation.stroke

    desk.hand.move((0.5, 0.0, 0.5))
    assert desk.consultation.stroke is before
    desk.hand.move((50.0, 0.0, 0.5))
    assert desk.consultation.stroke is not before
    assert desk.marks == ()

    desk.hand.end()
    assert desk.consultation.stroke is None
    assert len(desk.marks) == 1


def test_what_is_dropped_leaves_nothing(desk: Desk) -> None:
    desk.take(Tool.PEN)
    desk.hand.begin((0.0, 0.0, 0.5), HEIGHT)

    desk.hand.drop()
    desk.hand.move((50.0, 0.0, 0.5))
    desk.hand.end()

    assert (desk.marks, desk.consultation.stroke) == ((), None)
    assert not desk.consultation.talk.boards


@pytest.mark.parametrize("ends", [True, False])
def test_an_eraser_is_one_step_or_none(desk: Desk, ends: bool) -> None:
    add(desk.consultation, LINE)
    desk.take(Tool.ERASER)
    desk.hand.begin((100.0, 50.0, 0.5), HEIGHT)
    desk.hand.move((200.0, 50.0, 0.5))
    assert desk.marks != (LINE,)

    if ends:
        desk.hand.end()
        assert len(board_of(desk.consultation).past) == 2
    else:
        desk.hand.drop()
        assert desk.marks == (LINE,)
        assert len(board_of(desk.consultation).past) == 1


def test_another_tool_ends_what_was_begun(desk: Desk) -> None:
    desk.take(Tool.PEN)
    desk.hand.begin((0.0, 0.0, 0.5), HEIGHT)

    desk.take(Tool.ARROW)

    assert desk.hand.draft is None
    assert desk.consultation.stroke is None


def test_the_same_tool_in_another_ink_keeps_what_is_begun(desk: Desk) -> None:
    desk.take(Tool.PEN)
    desk.hand.begin((0.0, 0.0, 0.5), HEIGHT)

    desk.hand.take(PenState(tool=Tool.PEN, ink=Ink.WHITE))

    assert desk.hand.draft is not None


def test_words_are_asked_for(desk: Desk) -> None:
    desk.take(Tool.TEXT)
    desk.hand.begin((7.0, 8.0, 0.5), HEIGHT)
    desk.hand.end()

    assert desk.asked == [(7.0, 8.0)]


def test_pointing_draws_nothing(desk: Desk) -> None:
    desk.take(Tool.SPOT)
    desk.hand.hover((1.0, 2.0))
    assert desk.consultation.pointer == Pointer(PointerKind.SPOT, (1.0, 2.0))
    desk.hand.begin((3.0, 4.0, 0.5), HEIGHT)
    desk.hand.hover((9.0, 9.0))
    desk.hand.leave()
    assert desk.consultation.pointer == Pointer(PointerKind.SPOT, (3.0, 4.0))

    desk.hand.end()
    desk.hand.leave()

    assert desk.consultation.pointer is None
    assert desk.marks == ()


def test_a_pen_that_hovers_points_at_nothing(desk: Desk) -> None:
    desk.take(Tool.PEN)
    desk.hand.hover((1.0, 2.0))

    assert desk.consultation.pointer is None
