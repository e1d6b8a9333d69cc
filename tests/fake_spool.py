# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A print queue in memory, for what a real one does not do at will."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Event

from edu_app.printing.spool import Heed, Order, Phase, Printer, Sent, Ticket
from edu_app.printing.trouble import PrintingError, Trouble


@dataclass
class FakeSpool:
    """Keeps jobs until they are cancelled; `phase` and `printer` are what it says of each."""

    printer: Printer = field(default_factory=lambda: Printer(name="tray"))
    phase: Phase = Phase.PRINTING
    trouble: Trouble | None = None
    """Raised by every call while it is set."""
    knows_queue: bool = True
    orders: list[Order] = field(default_factory=list)
    documents: list[bytes] = field(default_factory=list)
    jobs: list[Ticket] = field(default_factory=list)
    cancelled: list[Ticket] = field(default_factory=list)
    looks: int = 0
    """How often somebody has asked how a job stands."""
    gate: Event = field(default_factory=Event)
    """A document is taken only when this is set."""

    def __post_init__(self) -> None:
        self.gate.set()

    def find(self, name: str) -> Printer:
        """Return the one printer under any name."""
        self._check()
        return replace(self.printer, name=name or self.printer.name)

    def printers(self) -> tuple[Printer, ...]:
        """Return the one printer."""
        self._check()
        return (self.printer,)

    def send(self, order: Order, document: bytes, heed: Heed) -> Ticket:
        """Take a document, in two parts."""
        self._check()
        ticket = Ticket(order.printer, len(self.orders) + 1)
        self.orders.append(order)
        self.jobs.append(ticket)
        try:
            heed(ticket)
            assert self.gate.wait(10)
            heed(ticket)
        except BaseException:
            self.cancel(ticket)
            raise
        self.documents.append(document)
        return ticket

    def look(self, ticket: Ticket) -> Sent:
        """Return what the test wants to be seen."""
        self._check()
        self.looks += 1
        phase = self.phase if ticket in self.jobs else Phase.GONE
        return Sent(phase=phase, printer=self.printer)

    def jobs_of(self, title: str) -> tuple[Ticket, ...]:
        """Return all jobs."""
        self._check()
        return tuple(self.jobs)

    def cancel(self, ticket: Ticket) -> None:
        """Forget a job."""
        self._check()
        if ticket in self.jobs:
            self.jobs.remove(ticket)
        self.cancelled.append(ticket)

    def _check(self) -> None:
        if self.trouble is not None:
            raise PrintingError(self.trouble)
