# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The queue of CUPS, asked through its own library: no child process, no file on the way."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

from edu_app.printing import ipp
from edu_app.printing.ipp import Part, talk
from edu_app.printing.spool import TITLE, Heed, Order, Phase, Printer, Sent, Sides, Ticket
from edu_app.printing.trouble import PrintingError, Trouble

if TYPE_CHECKING:
    import ctypes

    from edu_app.printing.ipp import Group, Options, Talk

PIECE = 65_536
PDF = b"application/pdf"
CONTINUE = 100
SERVICE = "ipp://localhost/"
STOPPED = 5
PHASES = {
    3: Phase.WAITING,
    4: Phase.HELD,
    5: Phase.PRINTING,
    6: Phase.STOPPED,
    7: Phase.CANCELLED,
    8: Phase.ABORTED,
    9: Phase.DONE,
}
CANCEL, FORGET = "cancel", "forget"
"""A job that is being printed stays in the list at first, and is forgotten when asked again."""
FILE_DEVICES = ("cups-pdf:", "file:")
OF_PRINTER = (
    *("printer-name", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"),
    *("queued-job-count", "device-uri"),
)
COUNTS = ("job-media-sheets-completed", "job-impressions-completed")
OF_JOB = ("job-state", "job-state-reasons", *COUNTS)
ON_PURPOSE = "job-hold-until-specified"
"""CUPS also holds a job for a while after its printer has failed."""


class CupsSpool:
    """Each call opens a connection of its own and closes it; made for any thread."""

    def __init__(self, library: ctypes.CDLL, server: str = "") -> None:
        """Take the library, and which service is asked: empty for what the system is set to."""
        self._library = library
        self._server = server

    @property
    def knows_queue(self) -> bool:
        """Tell that jobs can be handed over and followed here."""
        return True

    def find(self, name: str) -> Printer:
        """Return a queue as it is now."""
        with talk(self._library, self._server) as open_talk:
            return _printer(open_talk, name or self._default(open_talk))

    def printers(self) -> tuple[Printer, ...]:
        """Return every queue as it is now; none where the service has none."""
        with talk(self._library, self._server) as open_talk:
            everything = Part(ipp.URI, "printer-uri", SERVICE)
            try:
                found = open_talk.ask(ipp.GET_PRINTERS, everything, wanted=OF_PRINTER)
            except PrintingError as error:
                if error.trouble is not Trouble.NO_PRINTER:  # so CUPS says that it has none
                    raise
                return ()
        names = {_text(each, "printer-name"): each for each in found}
        return tuple(_printer_of(name, names[name]) for name in sorted(names) if name)

    def send(self, order: Order, document: bytes, heed: Heed) -> Ticket:
        """Stream a PDF from memory; a job that was begun and not finished is taken back."""
        with talk(self._library, self._server) as open_talk:
            ticket = self._create(open_talk, order)
            with ExitStack() as unless_done:
                unless_done.callback(self._take_back, ticket)
                heed(ticket)
                self._write(open_talk, ticket, document, heed)
                unless_done.pop_all()
            return ticket

    def look(self, ticket: Ticket) -> Sent:
        """Return how a job and its queue stand."""
        with talk(self._library, self._server) as open_talk:
            printer = _printer(open_talk, ticket.printer)
            uri = Part(ipp.URI, "job-uri", f"{SERVICE}jobs/{ticket.number}")
            try:
                job = ipp.only(open_talk.ask(ipp.GET_JOB, uri, wanted=OF_JOB))
            except PrintingError as error:
                if error.trouble is not Trouble.NO_PRINTER:
                    raise
                return Sent(phase=Phase.GONE, printer=printer)
        sheets = max(_number(job, name) for name in COUNTS)
        return Sent(phase=_phase(job), printer=printer, sheets=sheets)

    def jobs_of(self, title: str) -> tuple[Ticket, ...]:
        """Return this user's jobs of a title that are still in a queue."""
        with talk(self._library, self._server) as open_talk:
            jobs = open_talk.ask(
                ipp.GET_JOBS,
                Part(ipp.URI, "printer-uri", SERVICE),
                Part(ipp.BOOLEAN, "my-jobs", True),
                wanted=("job-id", "job-name", "job-printer-uri"),
            )
        return tuple(
            Ticket(_text(job, "job-printer-uri").rpartition("/")[2], _number(job, "job-id"))
            for job in jobs
            if _text(job, "job-name") == title
        )

    def cancel(self, ticket: Ticket) -> None:
        """Take a job out of the queue, with the file and the entry that CUPS may have kept."""
        with talk(self._library, self._server) as open_talk:
            name = ticket.printer.encode()
            for _ in (CANCEL, FORGET):
                self._library.cupsCancelJob2(open_talk.connection, name, ticket.number, 1)
                status = self._library.cupsLastError()
        if status >= ipp.FIRST_ERROR and status != ipp.NOT_FOUND:
            raise ipp.error_of(status)

    def _take_back(self, ticket: Ticket) -> None:
        with suppress(PrintingError):  # there is already a better reason
            self.cancel(ticket)

    def _default(self, open_talk: Talk) -> str:
        found: bytes | None = self._library.cupsGetDefault2(open_talk.connection)
        if found is None:
            raise open_talk.error()
        return found.decode()

    def _create(self, open_talk: Talk, order: Order) -> Ticket:
        name = order.printer or self._default(open_talk)
        options = _options(order)
        try:
            job = open_talk.create_job(_uri(name), TITLE, options)
        except PrintingError as error:
            if error.trouble is not Trouble.NO_PRINTER or order.only_known:
                raise
            return Ticket(name, self._look_around(open_talk, name, options))
        return Ticket(name, _number(job, "job-id"))

    def _look_around(self, open_talk: Talk, name: str, options: Options) -> int:
        """Begin a job on a printer of the network that has no queue yet; CUPS then makes one."""
        with open_talk.listed(options) as (count, listed):
            number: int = self._library.cupsCreateJob(
                open_talk.connection, name.encode(), TITLE.encode(), count, listed
            )
        if not number:
            raise PrintingError(Trouble.NO_PRINTER)
        return number

    def _write(self, open_talk: Talk, ticket: Ticket, document: bytes, heed: Heed) -> None:
        library, connection = self._library, open_talk.connection
        name, title = ticket.printer.encode(), TITLE.encode()
        status = library.cupsStartDocument(connection, name, ticket.number, title, PDF, 1)
        for start in range(0, len(document), PIECE):
            if status != CONTINUE:
                break
            heed(ticket)
            piece = document[start : start + PIECE]
            status = library.cupsWriteRequestData(connection, piece, len(piece))
        # Also after a failure: only now the service says what it was, such as a full disk.
        ended = library.cupsFinishDocument(connection, name)
        if ended >= ipp.FIRST_ERROR or status != CONTINUE:
            raise open_talk.error()


def _printer(open_talk: Talk, name: str) -> Printer:
    return _printer_of(
        name, ipp.only(open_talk.ask(ipp.GET_PRINTER, _uri(name), wanted=OF_PRINTER))
    )


def _printer_of(name: str, found: Group) -> Printer:
    reasons = (str(each) for each in found.get("printer-state-reasons", ()))
    return Printer(
        name=name,
        stopped=_number(found, "printer-state") == STOPPED,
        accepting=bool(_number(found, "printer-is-accepting-jobs")),
        reasons=tuple(each for each in reasons if each != "none"),
        jobs=_number(found, "queued-job-count"),
        writes_files=_text(found, "device-uri").startswith(FILE_DEVICES),
    )


def _phase(job: Group) -> Phase:
    phase = PHASES.get(_number(job, "job-state"), Phase.STOPPED)
    if phase is Phase.HELD and ON_PURPOSE not in job.get("job-state-reasons", ()):
        return Phase.STOPPED
    return phase


def _options(order: Order) -> Options:
    """Return how a job is to be printed, by the names of CUPS."""
    chosen = {
        "media": order.media,
        "sides": order.sides if order.sides is not Sides.AS_SET else "",
        "print-color-mode": "monochrome" if order.gray else "",
        "copies": str(order.copies) if order.copies > 1 else "",
        "Collate": ("True" if order.collate else "False") if order.copies > 1 else "",
        "print-scaling": "none",  # else the sheet may be made smaller than its margins say
    }
    return (*order.options, *((name, value) for name, value in chosen.items() if value))


def _uri(printer: str) -> Part:
    return Part(ipp.URI, "printer-uri", f"{SERVICE}printers/{quote(printer)}")


def _number(group: Group, name: str) -> int:
    """Return a number of an answer; 0 when it is not told."""
    values = group.get(name, ())
    return int(values[0]) if values else 0


def _text(group: Group, name: str) -> str:
    values = group.get(name, ())
    return str(values[0]) if values else ""
