# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keeps a kiosk alive: feeds the watchdogs, starts it anew at night, and tests the machine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from edu_app.features.kiosk.nightly import Run, Use, plan_of, reason_to_restart
from edu_app.log import Event, write
from edu_app.machine.exits import Exit
from edu_app.machine.life import LIFE, Life
from edu_app.machine.memory import give_back, resident_mb
from edu_app.ui.feeder import Feeder
from edu_app.ui.health import health_of

if TYPE_CHECKING:
    from edu_app.ui.host import Host

SETTLED_MS = 10_000
"""After the first paint; by then all that is loaded ahead is there."""


class Alive(QObject):
    """Lives as long as its window does; `on_touched` tells it of everybody who is there."""

    def __init__(
        self,
        host: Host,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        life: Life = LIFE,
        memory: Callable[[], int | None] = resident_mb,
    ) -> None:
        """Take the clock on the wall, and one that nobody sets."""
        super().__init__(host)
        self._host, self._now, self._clock = host, now, clock
        self._life, self._memory = life, memory
        self._began, self._began_at = now(), clock()
        self._touched_at = self._began_at
        self._visited = False
        self._left = False
        self._first_mb: int | None = None
        self._plan = plan_of(host.context().settings)
        self._was_open = self._plan.hours.is_open(self._began)
        self.health = health_of(host)
        self.feeder = Feeder(host.window, life, self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)

        self.feeder.began.connect(self._settled.start)
        self.feeder.turned.connect(self._on_turned)
        self.health.changed.connect(self._on_health_changed)
        host.settings_changed.connect(self._on_settings_changed)
        host.visit_ended.connect(self._on_visit_ended)
        self._settled.timeout.connect(self._on_settled)

    @Slot()
    def on_touched(self) -> None:
        """Remember that somebody is there."""
        self._visited = True
        self._touched_at = self._clock()

    @Slot()
    def _on_visit_ended(self) -> None:
        self._visited = False
        QTimer.singleShot(0, self, self._on_cleared)  # its pages are destroyed in this turn

    @Slot()
    def _on_cleared(self) -> None:
        give_back()

    @Slot()
    def _on_settings_changed(self) -> None:
        self._plan = plan_of(self._host.context().settings)

    @Slot()
    def _on_settled(self) -> None:
        self._first_mb = self._memory()
        self.health.run()

    @Slot()
    def _on_turned(self) -> None:
        now = self._now()
        is_open, was_open = self._plan.hours.is_open(now), self._was_open
        self._was_open = is_open
        if is_open and not was_open:
            self.health.run()
        if reason := reason_to_restart(self._plan, self._run(), self._use(), now):
            self._leave(reason)

    @Slot()
    def _on_health_changed(self) -> None:
        if self.health.parts and not self.health.running:
            self._life.service.status(f"{len(self.health.bad)} parts need a person")

    def _leave(self, reason: str) -> None:
        if self._left:
            return
        self._left = True
        write(Event.RESTART, code=reason)
        self._host.leave(Exit.AGAIN)

    def _run(self) -> Run:
        return Run(
            began=self._began,
            seconds=self._clock() - self._began_at,
            first_mb=self._first_mb,
            memory_mb=self._memory(),
        )

    def _use(self) -> Use:
        return Use(
            visited=self._visited,
            untouched_seconds=self._clock() - self._touched_at,
            reads_aloud=self._host.context().session.voice.reads,
        )
