# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A kiosk that is watched by a clock of our own, so that nobody waits for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.features.kiosk.ask_view import AskPanel
from edu_app.features.kiosk.idle_view import IdleWatch
from edu_app.gallery import settle
from edu_app.shell.host import WindowHost
from edu_app.ui.control import TAPS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from edu_app.shell.window import Window


class Waiting:
    """A window with nothing but the watch over it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.now = 1000.0
        self.sounds = 0
        self.host = WindowHost(window)
        self.watch = IdleWatch(self.host, self._clock, self._sound)

    @property
    def panel(self) -> AskPanel | None:
        """The question, when it is open."""
        return self.watch.question.panel

    @property
    def question(self) -> AskPanel:
        """The question, which has to be open."""
        assert self.panel is not None
        return self.panel

    def touch(self) -> None:
        """Touch something that does nothing."""
        self.watch.on_touched()

    def wait(self, seconds: float, step: float = 1.0) -> None:
        """Let time pass, tick by tick."""
        for _tick in range(round(seconds / step)):
            self.now += step
            self.watch.tick()
        settle()
        TAPS.forget()

    def until_asked(self, most: int = 1000) -> int:
        """Wait for the question; return how many seconds that took."""
        for second in range(1, most):
            self.wait(1)
            if self.panel is not None:
                return second
        raise AssertionError("nobody asks")

    def _clock(self) -> float:
        return self.now

    def _sound(self, owner: QObject) -> None:
        assert owner is self.watch
        self.sounds += 1
