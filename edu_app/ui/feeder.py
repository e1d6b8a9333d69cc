# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says, from the thread of the window, that the window still turns: to both watchdogs.

A window that is stuck says nothing more, and is ended from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from edu_app.machine.watchdog import SECONDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.machine.life import Life

LOOK_MS = 50
"""How often to look, at the start, whether the window is painted."""
MOST_LOOKS = 400
"""A screen that is switched off shows no window; the guide runs all the same."""


class Feeder(QObject):
    """Begins with the first paint of a window, and dies with its owner."""

    began = Signal()
    turned = Signal()
    """Once at the first paint, then a few times in a minute."""

    def __init__(self, window: QWidget, life: Life, owner: QObject) -> None:
        super().__init__(owner)
        self._window = window
        self._life = life
        self._looks = 0
        self._begun = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(LOOK_MS)

    @property
    def interval_ms(self) -> int:
        """How often the watchdogs are fed: in half the time that the less patient one waits."""
        asked = self._life.service.interval_seconds
        return round(1000 * min(asked or SECONDS, SECONDS / 2))

    @Slot()
    def _on_timeout(self) -> None:
        if not self._begun:
            self._look()
        if not self._begun:
            return
        self._life.service.feed()
        self._life.watchdog.feed()
        self.turned.emit()

    def _look(self) -> None:
        """Begin when the window is painted, and tell everybody that the guide is ready."""
        self._looks += 1
        handle = self._window.windowHandle()
        painted = handle is not None and handle.isExposed()  # type: ignore[redundant-expr]  # none until it is shown
        if painted or self._looks >= MOST_LOOKS:
            self._begun = True
            self._timer.setInterval(self.interval_ms)
            self._life.service.ready()
            self.began.emit()
