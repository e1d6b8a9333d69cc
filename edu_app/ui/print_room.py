# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the machine has for printing. It is the same for every visit and outlives them all."""

from __future__ import annotations

from functools import partial
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
    """The queue, the gate that counts, and all work that is done beside the window for them.

    The work belongs to the room: whoever wants its result may die without waiting for it.
    """

    def __init__(self, paper: Paper, spool: Spool | None = None, gate: Gate | None = None) -> None:
        """Take what the profile allows; tests give the rest."""
        super().__init__()
        self.paper = paper
        self.spool = spool or spool_of_this_machine()
        self.gate = gate or Gate(paper.limits)
        self._jobs: list[Job] = []

    def job(self, work: Callable[[], object]) -> Job:
        """Return work that has not begun; connect to its signals and start it."""

        def work_to_its_end(checkpoint: Checkpoint) -> object:
            del checkpoint  # it is short, and what it has begun must be known
            return work()

        job = Job(work_to_its_end, self)
        job.done.connect(self._on_ended)
        job.failed.connect(self._on_ended)
        self._jobs.append(job)
        return job

    def purge(self, tickets: tuple[Ticket, ...], *, stop: bool = False) -> None:
        """Take jobs that nobody waits for any more out of the queue.

        `stop` also takes what would be allowed to come out of the printer.
        """
        if tickets:
            lets_finish = self.paper.lets_finish and not stop
            self.job(partial(purge, self.spool, tickets, lets_finish=lets_finish)).start()

    def sweep(self) -> None:
        """Take out of the queue what an earlier start has left."""
        self.job(partial(sweep, self.spool)).start()

    def settle(self) -> None:
        """Wait until all work is done, for the end of the program."""
        for job in tuple(self._jobs):
            job.finish()

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        """Forget a job, also one that failed: without the service nothing more can be done."""
        del outcome
        job = self.sender()
        self._jobs = [each for each in self._jobs if each is not job]
        job.deleteLater()
