# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The queues of the system as choices, each with what is wrong with it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.printing.watch import trouble_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from edu_app.printing.spool import Printer, Spool

SYSTEM = ""
"""Stands for the choice of the system."""


@dataclass(frozen=True, slots=True)
class Tray:
    """A printer that can be chosen."""

    name: str
    """Empty for the choice of the system."""
    trouble: Trouble | None = None
    """What keeps it from printing now."""


def trays_of(printers: Iterable[Printer], chosen: str) -> tuple[Tray, ...]:
    """Return what can be chosen: the system's own choice, each queue, and one that is gone.

    A queue that makes files is none: a kiosk has nowhere to put them.
    """
    there = tuple(Tray(each.name, _trouble(each)) for each in printers if not each.writes_files)
    gone = chosen != SYSTEM and chosen not in {tray.name for tray in there}
    missing = (Tray(chosen, Trouble.NO_PRINTER),) if gone else ()
    return (Tray(SYSTEM, None if there else Trouble.NO_PRINTER), *there, *missing)


def look_for_printers(spool: Spool) -> tuple[Printer, ...] | Trouble:
    """Return the queues, or what keeps them from being listed; takes some seconds at most."""
    try:
        return spool.printers()
    except PrintingError as error:
        return error.trouble


def _trouble(printer: Printer) -> Trouble | None:
    found = trouble_of(printer)
    return found if found or printer.accepting else Trouble.OFFLINE
