# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pictures of the console: one to draw on, small ones to look at, and the pen in the hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from edu_app.features.consult.picture_view import TalkPicture
from edu_app.render.pen import PenState, Tool

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.ui.theme import Theme


class Easel(QObject):
    """Makes pictures; those that are drawn on have the pen that is chosen, also a new one."""

    pen_changed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._pen = PenState()
        self._pictures: list[TalkPicture] = []

    @property
    def pen(self) -> PenState:
        """What is in the hand."""
        return self._pen

    def make(self, theme: Theme) -> TalkPicture:
        """Return a picture to draw on."""
        made = self._made(theme, draws=True)
        self._pictures = [each for each in self._pictures if isValid(each)]
        self._pictures.append(made)
        made.take_pen(self._pen)
        return made

    def make_small(self, theme: Theme) -> TalkPicture:
        """Return a picture to look at."""
        return self._made(theme, draws=False)

    def take(self, pen: PenState) -> None:
        """Take another pen into the hand."""
        if pen == self._pen:
            return
        self._pen = pen
        for picture in self._pictures:
            if isValid(picture):
                picture.take_pen(pen)
        self.pen_changed.emit(pen)

    def turn_tool(self, tool: Tool) -> None:
        """Take a tool, or lay it down again."""
        other = Tool.POINTER if self._pen.tool is tool else tool
        self.take(replace(self._pen, tool=other))

    def finish(self) -> None:
        """Render everything now; for pictures of screens."""
        for picture in self._pictures:
            if isValid(picture):
                picture.finish_pictures()

    def _made(self, theme: Theme, *, draws: bool) -> TalkPicture:
        session, library = self._context.session, self._context.library
        still = session.less_movement
        return TalkPicture(theme, library, session.consultation, draws=draws, still=still)
