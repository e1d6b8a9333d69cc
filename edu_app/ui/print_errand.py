# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One thing to be printed, from painting it until it is out of the queue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPageSize

from edu_app.printing.ledger import Ledger, hand_over
from edu_app.printing.spool import Order
from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.ui.print_paint import Chosen, Easel, MemoryPages, painted_by_qt
from edu_app.ui.print_watch import JobWatch

if TYPE_CHECKING:
    from edu_app.printing.spool import Ticket
    from edu_app.printing.watch import Watch
    from edu_app.ui.print_room import PrintRoom
    from edu_app.ui.sheets import Sheets

MEDIA = {
    QPageSize.PageSizeId.A4: "iso_a4_210x297mm",
    QPageSize.PageSizeId.Letter: "na_letter_8.5x11in",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be printed, and how."""

    sheets: Sheets
    numbers: tuple[int, ...]
    """Which sheets, from 0."""
    order: Order

    @property
    def pages(self) -> int:
        """How many come out of the printer, copies counted."""
        return len(self.numbers) * self.order.copies


def wanted_of(sheets: Sheets, printer: str, copies: int, *, only_known: bool) -> Wanted:
    """Return the wish for all sheets, printed as the printer is set."""
    order = Order(printer=printer, copies=copies, only_known=only_known)
    return Wanted(sheets=sheets, numbers=tuple(range(sheets.count)), order=order)


class Errand(QObject):
    """Takes the job out of the queue when it dies before the page is out."""

    handed = Signal()
    """The system has taken the job."""
    troubled = Signal(object)
    """A `Trouble`, also one that came from outside while the job waits; None when it is over."""
    ended = Signal()
    """Everything has gone to the printer, or nothing more will come of it."""

    def __init__(self, wanted: Wanted, room: PrintRoom, owner: QObject) -> None:
        super().__init__(owner)
        self.trouble: Trouble | None = None
        self._wanted, self._room, self._owner = wanted, room, owner
        self._ledger = ledger = Ledger()
        self._pages: MemoryPages | None = None
        self._watch: JobWatch | None = None

        def drop() -> None:
            room.purge(ledger.close())

        self.destroyed.connect(drop)  # not a method of self: that is no more by then

    @property
    def pages(self) -> int:
        """How many pages come out of the printer."""
        return self._wanted.pages

    @property
    def waits(self) -> bool:
        """Whether its job stands in the queue."""
        return self._watch is not None

    def start(self) -> None:
        """Begin to paint; connect to the signals first."""
        chosen = Chosen(self._wanted.sheets, self._wanted.numbers)
        if self._room.spool.knows_queue:
            self._pages = MemoryPages(chosen)
            easel = Easel(self._pages.steps, self)
        else:
            easel = Easel(painted_by_qt(self._wanted.order, chosen, self._is_refused), self)
        easel.painted.connect(self._on_painted)
        easel.failed.connect(self._on_failed)
        easel.start()

    def look_again(self) -> None:
        """Give the job that waits its time once more."""
        self.trouble = None
        if self._watch is not None:
            self._watch.start_over()

    def give_up(self, *, stop: bool) -> None:
        """Take the job out of the queue and die; `stop` also what is coming out of the printer."""
        self.disconnect(self._owner)
        self._room.purge(self._ledger.close(), stop=stop)
        self.deleteLater()

    def _is_refused(self, printer: str) -> bool:
        """Tell whether what is printed there would become a file, which is not allowed here."""
        room = self._room
        return room.spool.find(printer).writes_files and not room.paper.save_files

    @Slot()
    def _on_painted(self) -> None:
        if self._pages is None:
            self.handed.emit()
            self.ended.emit()
            return
        spool, ledger, document = self._room.spool, self._ledger, self._pages.document()
        media = MEDIA.get(self._wanted.sheets.paper, "")
        order = replace(self._wanted.order, media=media)
        to_files = self._room.paper.save_files

        job = self._room.job(partial(hand_over, spool, order, document, ledger, to_files=to_files))
        job.done.connect(self._on_handed)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(object)
    def _on_handed(self, ticket: Ticket) -> None:
        self._watch = JobWatch(self._room, ticket, self)
        self._watch.changed.connect(self._on_changed)
        self._watch.start()
        self.handed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end(error.trouble if isinstance(error, PrintingError) else Trouble.FAILED)

    @Slot(object)
    def _on_changed(self, watch: Watch) -> None:
        if watch.ended:
            self._end(watch.trouble)
        elif watch.trouble is not self.trouble:
            self.trouble = watch.trouble
            self.troubled.emit(watch.trouble)

    def _end(self, trouble: Trouble | None) -> None:
        """Say how it ended; also what a queue keeps of finished jobs is taken out."""
        self._watch = None
        self.trouble = trouble
        self._room.purge(self._ledger.close())
        if trouble is not None:
            self.troubled.emit(trouble)
        self.ended.emit()
