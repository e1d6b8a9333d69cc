# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Looks after a job in the print queue, beside the window, until it is out or given up."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.printing.watch import Watch, seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.printing.spool import Sent, Ticket
    from edu_app.ui.print_room import PrintRoom

LOOK_EVERY_MS = 700


class JobWatch(QObject):
    """Asks about one job more than once a second."""

    changed = Signal(object)
    """A `Watch` whose trouble or end is news."""

    def __init__(
        self,
        room: PrintRoom,
        ticket: Ticket,
        owner: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(owner)
        self._room, self._ticket, self._clock = room, ticket, clock
        self._watch = Watch(moved_at=clock())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Look for the first time."""
        self._on_time()

    def start_over(self) -> None:
        """Give the job its time again, and say anew what is wrong."""
        self._watch = replace(self._watch, moved_at=self._clock(), trouble=None)

    @Slot()
    def _on_time(self) -> None:
        job = self._room.job(partial(self._room.spool.look, self._ticket))
        job.done.connect(self._on_seen)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(object)
    def _on_seen(self, sent: Sent) -> None:
        self._tell(seen(self._watch, sent, self._clock()))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, PrintingError) else Trouble.FAILED
        # Without its queue the job is gone too; a service that is down may come back with both.
        ended = trouble is Trouble.NO_PRINTER
        self._tell(replace(self._watch, trouble=trouble, ended=ended))

    def _tell(self, watch: Watch) -> None:
        news = (watch.trouble, watch.ended) != (self._watch.trouble, self._watch.ended)
        self._watch = watch
        if not watch.ended:
            self._timer.start()
        if news:
            self.changed.emit(watch)
