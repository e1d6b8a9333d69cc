# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Why a page does not come out of the printer: a closed list."""

from __future__ import annotations

from enum import StrEnum

from edu_app.problems import EduError


class Trouble(StrEnum):
    """What keeps a page from being printed; the words for it are in `ui/print_words.py`."""

    NO_PRINTER = "no-printer"
    """There is none, or none of that name."""
    STOPPED = "stopped"
    """Somebody, or a fault, has stopped the queue."""
    NO_PAPER = "no-paper"
    OFFLINE = "offline"
    """It is switched off, unplugged, out of reach, or takes no jobs."""
    ATTENTION = "attention"
    """A jam, an open cover, no toner: somebody has to look after it."""
    HELD = "held"
    """The queue waits until somebody of the staff lets the page go."""
    STUCK = "stuck"
    """Nothing is known to be wrong, and nothing moves."""
    SERVICE_DOWN = "service-down"
    """The print service of the system does not run or does not answer."""
    FULL = "full"
    """The disk or the queue has no more room."""
    TOO_MANY_PAGES = "too-many-pages"
    TOO_OFTEN = "too-often"
    """So many jobs have gone to the printer in the last minutes that it must rest."""
    OFF = "off"
    """The clinic has not switched this on."""
    FAILED = "failed"
    """Anything else."""


class PrintingError(EduError):
    """The print service could not do what it was asked for."""

    code = "R-01"

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"The page could not be printed ({trouble}).")
        self.trouble = trouble
