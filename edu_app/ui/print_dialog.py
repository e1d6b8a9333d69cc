# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The system's own window for printing, for machines on which a person may choose.

Nothing here is ever loaded where people come one after another.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPrintDialog,
    QPrintEngine,
    QPrinter,
    QPrinterInfo,
)
from shiboken6 import isValid

from edu_app.printing.spool import TITLE, Order, Sides
from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.ui.paper import page_layout
from edu_app.ui.print_errand import Wanted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.printing.spool import Printer
    from edu_app.ui.print_room import PrintRoom
    from edu_app.ui.sheets import Sheets

Range = QAbstractPrintDialog.PrintRange
Duplex = QPrinter.DuplexMode
Color = QPrinter.ColorMode
CUPS_OPTIONS = 0xFE00
"""Where Qt's plug-in for CUPS keeps what was chosen under Properties: names and values in turn."""
SIDES = {
    Duplex.DuplexNone: Sides.ONE,
    Duplex.DuplexLongSide: Sides.LONG_EDGE,
    Duplex.DuplexShortSide: Sides.SHORT_EDGE,
}
EMPTY = {
    "job-billing": "",
    "job-priority": "50",
    "job-sheets": "none,none",
    "number-up": "1",
    "number-up-layout": "lrtb",
}
"""Options that Qt always names, with the value that means nothing."""


class Asking(QObject):
    """Opens the window once the print service has shown that it answers.

    Qt itself would wait for it: two minutes for a service that is silent.
    """

    answered = Signal(object)
    """What is `Wanted`."""
    failed = Signal(object)
    """A `Trouble`."""

    def __init__(self, sheets: Sheets, room: PrintRoom, parent: QWidget, owner: QObject) -> None:
        super().__init__(owner)
        self._sheets, self._room, self._parent = sheets, room, parent

    def start(self) -> None:
        """Begin; connect to the signals first."""
        job = self._room.job(partial(self._room.spool.find, ""))
        job.done.connect(self._on_found)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(object)
    def _on_found(self, printer: Printer | None) -> None:
        del printer
        self._ask()
        if isValid(self):  # the visit may have ended under the window
            self.deleteLater()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        trouble = error.trouble if isinstance(error, PrintingError) else Trouble.FAILED
        if trouble is Trouble.NO_PRINTER:  # none is the system's own choice; there may be others
            self._on_found(None)
            return
        self.deleteLater()
        self.failed.emit(trouble)

    def _ask(self) -> None:
        if not isValid(self._parent):
            return
        if not QPrinterInfo.availablePrinterNames():
            self.failed.emit(Trouble.NO_PRINTER)
            return
        wanted = ask_printer(self._parent, self._sheets)
        if wanted is not None and isValid(self):
            self.answered.emit(wanted)


def ask_printer(parent: QWidget, sheets: Sheets) -> Wanted | None:
    """Let a person choose printer, pages, copies and sides; None when they leave the window."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(TITLE)
    printer.setPageLayout(page_layout(sheets.paper))
    dialog = QPrintDialog(printer, parent)
    option = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(option.PrintToFile, False)  # there is a button for files, which asks where
    dialog.setOption(option.PrintPageRange, sheets.count > 1)
    dialog.setMinMax(1, sheets.count)
    dialog.setFromTo(1, sheets.count)
    chosen = dialog.exec()  # Windows has no other way, and its own window is not ours to watch
    if not isValid(dialog):  # the visit ended under it
        return None
    dialog.deleteLater()
    return wanted_from(printer, sheets) if chosen else None


def wanted_from(printer: QPrinter, sheets: Sheets) -> Wanted | None:
    """Return what has been chosen; None when no page is left of it."""
    order = Order(
        printer=printer.printerName(),
        copies=printer.copyCount(),
        collate=printer.collateCopies(),
        sides=SIDES.get(printer.duplex(), Sides.AS_SET),
        gray=printer.colorMode() is Color.GrayScale and Color.Color in colours_of(printer),
        options=options_of(printer),
    )
    numbers = numbers_of(printer, sheets.count)
    return Wanted(sheets=sheets, numbers=numbers, order=order) if numbers else None


def colours_of(printer: QPrinter) -> list[QPrinter.ColorMode]:
    """Return what there is to choose from; Qt says gray of each printer that it knows little of."""
    return QPrinterInfo(printer).supportedColorModes()


def numbers_of(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Return which sheets have been chosen, from 0."""
    every = range(count)
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        first, last = printer.fromPage() or 1, printer.toPage() or count
        found = [
            number
            for number in every
            if (first <= number + 1 <= last if ranges.isEmpty() else ranges.contains(number + 1))
        ]
    else:
        found = list(every)
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        found.reverse()
    return tuple(found)


def options_of(printer: QPrinter) -> tuple[tuple[str, str], ...]:
    """Return what has been chosen beyond that, by the names of CUPS."""
    key = QPrintEngine.PrintEnginePropertyKey(CUPS_OPTIONS)
    told = printer.printEngine().property(key)
    if not isinstance(told, list):
        return ()
    pairs = zip(told[::2], told[1::2], strict=False)
    return tuple((name, value) for name, value in pairs if EMPTY.get(name) != value)
