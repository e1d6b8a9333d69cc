# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the machine has for printing. It is the same for every visit and outlives them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.printing.ledger import purge, sweep
from edu_app.printing.limits import Gate
from edu_app.printing.system import spool_of_this_machine
from edu_app.ui.jobs import Checkpoint, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.printing.spool import Spool, Ticket
    from edu_app.profile import Paper


class PrintRoom(QObject):
    """The queue, the gate that counts, and the jobs that are being taken out of the queue."""

    def __init__(self, paper: Paper, spool: Spool | None = None, gate: Gate | None = None) -> None:
        """Take what the profile allows; tests give the rest."""
        super().__init__()
        self.paper = paper
        self.spool = spool or spool_of_this_machine()
        self.gate = gate or Gate(paper.limits)
        self._purges: list[Job] = []

    def purge(self, tickets: tuple[Ticket, ...], *, stop: bool = False) -> None:
        """Take jobs that nobody waits for any more out of the queue, beside the window.

        `stop` also takes what would be allowed to come out of the printer.
        """
        spool, lets_finish = self.spool, self.paper.lets_finish and not stop

        def work(checkpoint: Checkpoint) -> None:
            del checkpoint  # nobody may stop this
            purge(spool, tickets, lets_finish=lets_finish)

        if tickets:
            self._begin(work)

    def sweep(self) -> None:
        """Take out of the queue what an earlier start has left."""
        spool = self.spool

        def work(checkpoint: Checkpoint) -> None:
            del checkpoint  # nobody may stop this
            sweep(spool)

        self._begin(work)

    def settle(self) -> None:
        """Wait until all that is out of the queue, for the end of the program."""
        for job in tuple(self._purges):
            job.finish()

    def _begin(self, work: Callable[[Checkpoint], None]) -> None:
        job = Job(work, self)
        job.done.connect(self._on_purged)
        job.failed.connect(self._on_purged)
        self._purges.append(job)
        job.start()

    @Slot(object)
    def _on_purged(self, outcome: object) -> None:
        """Forget a job, also one that failed: without the service nothing more can be done."""
        del outcome
        job = self.sender()
        self._purges = [each for each in self._purges if each is not job]
        job.deleteLater()
