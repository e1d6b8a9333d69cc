# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be done to the ink on the prepared picture of a talk: each is one step to take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.render.ink import Board, Mark
    from edu_app.session import Consultation


def board_of(consultation: Consultation) -> Board:
    """Return what is drawn on the prepared picture."""
    talk = consultation.talk
    return talk.board(talk.ahead)


def put(consultation: Consultation, board: Board) -> None:
    """Let other ink be on the prepared picture."""
    talk = consultation.talk
    if board is not board_of(consultation):
        consultation.take(talk.drawn(talk.ahead, board))


def add(consultation: Consultation, mark: Mark) -> None:
    """Add a mark."""
    put(consultation, board_of(consultation).added(mark))


def undo(consultation: Consultation) -> None:
    """Take the last step back."""
    put(consultation, board_of(consultation).undone())


def redo(consultation: Consultation) -> None:
    """Do again what was taken back last."""
    put(consultation, board_of(consultation).redone())


def clear(consultation: Consultation) -> None:
    """Take all marks away; that can be taken back."""
    put(consultation, board_of(consultation).cleared())
