# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide asks of the system's print queue, and what it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

TITLE = "Vein Guide hand-out"
"""The name of every job, whatever is on the page: anyone can read it in the queue."""


class Sides(StrEnum):
    """On how many sides of a sheet is printed; the values are those of IPP."""

    AS_SET = ""
    """As the printer is set."""
    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How a document is to be printed."""

    printer: str = ""
    """Name of the queue; empty for the system's own choice."""
    media: str = ""
    """Name of the paper as IPP has it, such as `iso_a4_210x297mm`."""
    copies: int = 1
    collate: bool = True
    sides: Sides = Sides.AS_SET
    gray: bool = False
    options: tuple[tuple[str, str], ...] = ()
    """What else a person has chosen in the system's own window, by CUPS names."""
    only_known: bool = False
    """Do not look around for printers that have no queue yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A queue as it is now."""

    name: str
    stopped: bool = False
    accepting: bool = True
    reasons: tuple[str, ...] = ()
    """What is said to be wrong, by IPP names such as `media-empty-error`."""
    jobs: int = 0
    """How many stand in the queue, those of others too."""
    writes_files: bool = False
    """What is printed there becomes a file."""


class Phase(StrEnum):
    """Where a job is."""

    WAITING = "waiting"
    HELD = "held"
    PRINTING = "printing"
    STOPPED = "stopped"
    DONE = "done"
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    GONE = "gone"
    """The queue does not know it any more; a queue that forgets says so of finished jobs."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A job that was handed over."""

    printer: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A job as it is now, and the queue it stands in."""

    phase: Phase
    printer: Printer
    sheets: int = 0
    """How many have come out, where the printer counts them."""


Heed = Callable[[Ticket], None]
"""Told of a job as soon as it has a number and before each part; what it raises ends the job."""


class Spool(Protocol):
    """The queue of the system. Each call takes a few seconds at most, or raises PrintingError."""

    @property
    def knows_queue(self) -> bool:
        """Tell whether jobs can be handed over and followed here at all."""

    def find(self, name: str) -> Printer:
        """Return the queue of this name, or the system's own choice when it is empty."""

    def printers(self) -> tuple[Printer, ...]:
        """Return every queue, sorted by name."""

    def send(self, order: Order, document: bytes, heed: Heed) -> Ticket:
        """Hand over a PDF."""

    def look(self, ticket: Ticket) -> Sent:
        """Return how a job stands."""

    def jobs_of(self, title: str) -> tuple[Ticket, ...]:
        """Return this user's jobs of a title that are still in a queue."""

    def cancel(self, ticket: Ticket) -> None:
        """Take a job out of the queue, with all that the system has kept of it."""
