# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each step on the prepared picture can be taken back, and other pictures keep theirs."""

from __future__ import annotations

import pytest

from edu_app.render.ink import Ink, Note
from edu_app.render.talk import NO_TALK
from edu_app.session import Consultation
from edu_app.ui.ink_steps import add, board_of, clear, put, redo, undo

ONE, TWO = (Note(Ink.WHITE, 20.0, (0.0, 0.0), text) for text in ("one", "two"))


@pytest.fixture
def consultation() -> Consultation:
    made = Consultation()
    made.take(NO_TALK.ordered(("a", "b")).went("a"))
    return made


def test_steps_go_back_and_forth(consultation: Consultation) -> None:
    add(consultation, ONE)
    add(consultation, TWO)
    clear(consultation)
    assert board_of(consultation).marks == ()

    undo(consultation)
    assert board_of(consultation).marks == (ONE, TWO)
    undo(consultation)
    redo(consultation)
    assert board_of(consultation).marks == (ONE, TWO)


def test_what_changes_nothing_is_not_said(consultation: Consultation) -> None:
    said: list[int] = []
    consultation.changed.connect(lambda: said.append(1))

    for act in (undo, redo, clear):
        act(consultation)
    put(consultation, board_of(consultation))

    assert said == []


def test_each_picture_has_its_own_ink(consultation: Consultation) -> None:
    add(consultation, ONE)
    consultation.take(consultation.talk.went("b"))
    add(consultation, TWO)
    undo(consultation)

    assert consultation.talk.board("a").marks == (ONE,)
    assert consultation.talk.board("b").marks == ()
