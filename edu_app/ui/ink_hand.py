# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a hand does to the prepared picture of a talk, from the first touch to the last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from edu_app.render.pen import POINTING, Draft, PenState, Tool
from edu_app.render.talk import Pointer, PointerKind
from edu_app.ui.ink_steps import add, board_of, put

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.render.ink import Board, Place, Touch
    from edu_app.session import Consultation


class InkHand:
    """Draws, erases and points; what is not ready is seen on both screens all the same."""

    def __init__(self, consultation: Consultation, ask_words: Callable[[Place], None]) -> None:
        self._consultation = consultation
        self._ask_words = ask_words
        self.pen = PenState()
        self.draft: Draft | None = None
        """What is being made."""
        self._before: Board | None = None
        """The ink before the eraser came down."""

    def take(self, pen: PenState) -> None:
        """Take another tool into the hand."""
        if pen.tool is not self.pen.tool:
            self.drop()
            self._consultation.point(None)
        self.pen = pen

    def begin(self, touch: Touch, height: float, *, turned: bool = False) -> None:
        """Come down on a place; a pen that is `turned` erases, whatever is chosen."""
        pen = replace(self.pen, tool=Tool.ERASER) if turned else self.pen
        self.draft = Draft(pen=pen, height=height, touches=(touch,))
        if pen.tool is Tool.ERASER:
            self._before = board_of(self._consultation)
        self._follow(self.draft)

    def move(self, touch: Touch) -> None:
        """Go on to a place."""
        draft = self.draft
        if draft is None:
            return
        self.draft = draft.moved(touch)
        if self.draft is not draft:
            self._follow(draft)

    def end(self) -> None:
        """Leave the picture: what was made is a step that can be taken back."""
        draft, self.draft = self.draft, None
        if draft is None:
            return
        mark = draft.mark()
        if mark is not None:
            add(self._consultation, mark)
        elif draft.pen.tool is Tool.TEXT:
            self._ask_words(draft.first)
        self._join()
        self._rest(draft.pen.tool)

    def drop(self) -> None:
        """Leave the picture as it was: it was another finger, or the palm."""
        draft, self.draft = self.draft, None
        if self._before is not None:
            put(self._consultation, self._before)
            self._before = None
        if draft is not None:
            self._rest(draft.pen.tool)

    def hover(self, at: Place) -> None:
        """Point at a place without touching it."""
        if self.draft is None:
            self._point(self.pen.tool, at)

    def leave(self) -> None:
        """Point at nothing any more."""
        if self.draft is None:
            self._consultation.point(None)

    def _follow(self, before: Draft) -> None:
        """Show what has been made so far."""
        draft = self.draft
        if draft is None:
            return
        tool = draft.pen.tool
        if tool is Tool.ERASER:
            board = board_of(self._consultation)
            put(
                self._consultation,
                board.changed(lambda marks: draft.erased(marks, before.last)),
            )
        elif tool in POINTING:
            self._point(tool, draft.last)
        else:
            self._consultation.draw(draft.mark())

    def _join(self) -> None:
        if self._before is not None:
            put(self._consultation, board_of(self._consultation).joined(self._before))
            self._before = None

    def _rest(self, tool: Tool) -> None:
        self._consultation.draw(None)
        if POINTING.get(tool) is PointerKind.DOT:
            self._consultation.point(None)

    def _point(self, tool: Tool, at: Place) -> None:
        if tool in POINTING:
            self._consultation.point(Pointer(POINTING[tool], at))
