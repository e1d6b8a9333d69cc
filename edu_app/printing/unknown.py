# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A system whose print queue the guide knows nothing of, such as Windows.

Pages go there through Qt alone, which tells neither the number of a job nor what becomes of it.
So trouble is seen only when it shows before the pages are handed over, and nothing can be taken
out of the queue afterwards. This has not been tried on Windows.
"""

from __future__ import annotations

from typing import NoReturn

from edu_app.printing.spool import Heed, Order, Printer, Sent, Ticket
from edu_app.printing.trouble import PrintingError, Trouble

FILES = ("pdf", "xps", "onenote", "fax")
"""Parts of the names under which Windows offers printers that are none."""


class UnknownSpool:
    """Answers honestly that it knows nothing."""

    @property
    def knows_queue(self) -> bool:
        """Tell that jobs can be neither handed over nor followed here."""
        return False

    def find(self, name: str) -> Printer:
        """Return what the name of a queue alone gives away."""
        small = name.lower()
        return Printer(name=name, writes_files=any(part in small for part in FILES))

    def printers(self) -> tuple[Printer, ...]:
        """Return nothing: only Qt knows their names here."""
        return ()

    def send(self, order: Order, document: bytes, heed: Heed) -> NoReturn:
        """Refuse: pages go through Qt here."""
        del order, document, heed
        raise PrintingError(Trouble.FAILED)

    def look(self, ticket: Ticket) -> Sent:
        """Refuse: nothing is known of any job."""
        del ticket
        raise PrintingError(Trouble.FAILED)

    def jobs_of(self, title: str) -> tuple[Ticket, ...]:
        """Return nothing."""
        del title
        return ()

    def cancel(self, ticket: Ticket) -> None:
        """Do nothing: there is no way to it."""
