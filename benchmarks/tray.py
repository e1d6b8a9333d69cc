# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A printer that is not there: takes every page at once and keeps none. No page is wasted."""

from __future__ import annotations

from edu_app.printing.spool import Heed, Order, Phase, Printer, Sent, Ticket

NAME = "tray"


class Tray:
    """The queue of a system as the guide knows it, with nothing behind it."""

    knows_queue = True

    def __init__(self) -> None:
        self.taken = 0
        """How many jobs have come."""

    def find(self, name: str) -> Printer:
        """Return the one printer under any name."""
        return Printer(name=name or NAME)

    def printers(self) -> tuple[Printer, ...]:
        """Return the one printer."""
        return (Printer(name=NAME),)

    def send(self, order: Order, document: bytes, heed: Heed) -> Ticket:
        """Take a document and forget it."""
        del document
        self.taken += 1
        ticket = Ticket(order.printer or NAME, self.taken)
        heed(ticket)
        return ticket

    def look(self, ticket: Ticket) -> Sent:
        """Say that everything has come out."""
        return Sent(phase=Phase.DONE, printer=Printer(name=ticket.printer))

    def jobs_of(self, title: str) -> tuple[Ticket, ...]:
        """Return no job: none is ever left."""
        del title
        return ()

    def cancel(self, ticket: Ticket) -> None:
        """Do nothing: it has come out already."""
