# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Brings together what watches over a kiosk; each part knows the window and none of the others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.features.kiosk.alive_view import Alive
from edu_app.features.kiosk.cursor_view import Cursor
from edu_app.features.kiosk.displays_view import Displays
from edu_app.features.kiosk.guard_view import Guard
from edu_app.features.kiosk.idle_view import IdleWatch
from edu_app.features.kiosk.resting import Front
from edu_app.features.kiosk.resting_view import Resting
from edu_app.features.kiosk.signals_view import Signals
from edu_app.log import Event, write
from edu_app.machine.exits import Exit
from edu_app.machine.uptime import uptime

if TYPE_CHECKING:
    from edu_app.ui.host import Host


class WaitingRoom(QObject):
    """Everything that a kiosk is besides its pages."""

    def __init__(
        self,
        host: Host,
        clock: Callable[[], float] = uptime,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """Take a clock that nobody sets, in seconds, and the one on the wall."""
        super().__init__(host)
        self.host = host
        self.guard = Guard(host)
        self.cursor = Cursor(host)
        self.displays = Displays(host, clock)
        self.signals = Signals(host)
        self.alive = Alive(host, now, clock)
        self.idle = IdleWatch(host, clock)
        # last, because it covers the window at once
        self.resting = Resting(host, now)
        self.guard.finger_came.connect(self.cursor.on_finger_came)
        self.guard.mouse_moved.connect(self.cursor.on_mouse_moved)
        for part in (self.resting, self.idle, self.alive):
            self.guard.touched.connect(part.on_touched)
        self.guard.failed.connect(self._on_guard_failed)
        host.visit_ended.connect(self._on_visit_ended)

    @Slot()
    def _on_guard_failed(self) -> None:
        """Begin anew as soon as nobody is there: only a new start brings the guard back."""
        if self.resting.front is not Front.VISIT:  # nor does anybody come: it told of touches
            self._begin_anew()

    @Slot()
    def _on_visit_ended(self) -> None:
        if not self.guard.armed:
            self._begin_anew()

    def _begin_anew(self) -> None:
        write(Event.RESTART, code="guard")
        self.host.leave(Exit.AGAIN)
