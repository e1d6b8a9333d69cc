# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets painted for a printer, one in each turn of the event loop, so that the window stays awake.

With CUPS they become a PDF in memory, which is handed over by a job. QPrinter is for systems whose
queue the guide does not know: it neither tells which job it has made nor whether that has failed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from edu_app.printing.spool import TITLE, Order, Sides
from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.ui.paper import page_layout
from edu_app.ui.paper_measure import DOTS_PER_INCH
from edu_app.ui.sheets_pdf import CREATOR, sheets_written

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtGui import QPageSize

    from edu_app.ui.sheets import Sheets

DUPLEX = {
    Sides.AS_SET: QPrinter.DuplexMode.DuplexAuto,
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some sheets out of others, under a title that says nothing."""

    sheets: Sheets
    numbers: tuple[int, ...]
    """Counted from 0."""
    title: str = TITLE

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""
        return self.sheets.paper

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return len(self.numbers)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one of the chosen sheets, from 0."""
        self.sheets.paint(painter, self.numbers[number])


class Easel(QObject):
    """Paints a sheet in each turn of the event loop."""

    painted = Signal()
    failed = Signal(object)
    """A `PrintingError`."""

    def __init__(self, steps: Generator[int, None, None], owner: QObject) -> None:
        """Take what paints a sheet whenever it is asked for the next number."""
        super().__init__(owner)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        app = QCoreApplication.instance()
        assert app is not None  # there is one where there are widgets
        app.aboutToQuit.connect(self.stop)  # Qt would take the file away from under its painter

        def drop() -> None:
            steps.close()

        self.destroyed.connect(drop)  # not a method of self: that is no more by then

    def start(self) -> None:
        """Begin; connect to the signals first."""
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Give up what is not painted yet."""
        self._timer.stop()
        self._steps.close()

    @Slot()
    def _on_turn(self) -> None:
        try:
            done = next(self._steps, None)
        except PrintingError as error:
            self._timer.stop()
            self.failed.emit(error)
            return
        if done is None:
            self._timer.stop()
            self.painted.emit()


class MemoryPages:
    """A PDF that touches no disk before it is in the print queue."""

    def __init__(self, sheets: Sheets) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.steps = sheets_written(self._buffer, sheets)

    def document(self) -> bytes:
        """Return the whole file, once all steps are done."""
        return bytes(self._buffer.data().data())


def painted_by_qt(
    order: Order, sheets: Sheets, refused: Callable[[str], bool]
) -> Generator[int, None, None]:
    """Paint sheets through Qt's own printer and say after each one how many there are.

    `refused` tells by its name which printer must not be used.
    """
    printer = printer_of_qt(order)
    if refused(printer.printerName()):
        raise PrintingError(Trouble.NO_PRINTER)
    printer.setPageLayout(page_layout(sheets.paper))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError(Trouble.FAILED)
    scale = printer.logicalDpiX() / DOTS_PER_INCH
    painter.scale(scale, scale)
    try:
        for number in range(sheets.count):
            if number and not printer.newPage():
                raise PrintingError(Trouble.FAILED)
            sheets.paint(painter, number)
            yield number + 1
    finally:
        painter.end()


def printer_of_qt(order: Order) -> QPrinter:
    """Return Qt's own way to a printer; raise PrintingError when there is no such printer."""
    named = bool(order.printer)
    info = QPrinterInfo.printerInfo(order.printer) if named else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise PrintingError(Trouble.NO_PRINTER)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(TITLE)
    printer.setCreator(CREATOR)
    printer.setCopyCount(order.copies)
    printer.setCollateCopies(order.collate)
    printer.setDuplex(DUPLEX[order.sides])
    if order.gray:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer
