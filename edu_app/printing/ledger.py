# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The job of one errand, so that nothing is left in the queue when nobody waits for it any more."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from edu_app.printing.spool import TITLE, Phase
from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.printing.watch import trouble_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from edu_app.printing.spool import Order, Spool, Ticket


class Ledger:
    """Written by the thread that hands a job over, closed by the window."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._tickets: list[Ticket] = []
        self._closed = False

    def add(self, ticket: Ticket) -> bool:
        """Note a job, once; False when the ledger is closed, so that nobody else will cancel it."""
        with self._lock:
            if not self._closed and ticket not in self._tickets:
                self._tickets.append(ticket)
            return not self._closed

    def close(self) -> tuple[Ticket, ...]:
        """Return all jobs and take no more."""
        with self._lock:
            self._closed = True
            found, self._tickets = tuple(self._tickets), []
            return found


def hand_over(
    spool: Spool,
    order: Order,
    document: bytes,
    ledger: Ledger,
    *,
    to_files: bool,
) -> Ticket:
    """Give a document to the printer; it may be a queue that writes files only if `to_files`."""
    if order.only_known:
        printer = spool.find(order.printer)
        if printer.writes_files and not to_files:
            raise PrintingError(Trouble.NO_PRINTER)

    def heed(ticket: Ticket) -> None:
        if not ledger.add(ticket):  # nobody wants it any more
            raise PrintingError(Trouble.FAILED)

    return spool.send(order, document, heed)


def purge(spool: Spool, tickets: Iterable[Ticket], *, lets_finish: bool) -> None:
    """Take jobs out of the queue; raise PrintingError when the print service is out of reach.

    `lets_finish` leaves alone what is coming out of a printer that has no trouble.
    """
    for ticket in tickets:
        if not (lets_finish and _comes_out(spool, ticket)):
            spool.cancel(ticket)


def sweep(spool: Spool) -> None:
    """Take out of the queue what an earlier start of the guide has left, after a power cut say."""
    purge(spool, spool.jobs_of(TITLE), lets_finish=False)


def _comes_out(spool: Spool, ticket: Ticket) -> bool:
    sent = spool.look(ticket)
    return sent.phase is Phase.PRINTING and trouble_of(sent.printer) is None
