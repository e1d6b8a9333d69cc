# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets become pages of their own size, one in each turn of the loop, and no file on the way."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from inspect import GEN_CLOSED, GEN_SUSPENDED, getgeneratorstate

import pikepdf
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.printing.spool import TITLE, Order, Sides
from edu_app.printing.trouble import PrintingError, Trouble
from edu_app.ui.print_paint import Chosen, Easel, MemoryPages, painted_by_qt, printer_of_qt
from tests.framed_sheets import A4, LETTER, FramedSheets
from tests.print_service import TRAY, PrintService

POINTS = {A4: (595, 842), LETTER: (612, 792)}


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    yield (owner := QObject())
    owner.deleteLater()
    settle()


def sizes(document: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(io.BytesIO(document)) as pdf:
        boxes = [page.mediabox for page in pdf.pages]
        return [(round(float(box[2])), round(float(box[3]))) for box in boxes]


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_a_document_has_pages_of_the_size_of_the_sheets(
    owner: QObject, qtbot: QtBot, paper: QPageSize.PageSizeId
) -> None:
    sheets = FramedSheets(3, paper)
    pages = MemoryPages(Chosen(sheets, (0, 1, 2)))
    easel = Easel(pages.steps, owner)

    with qtbot.waitSignal(easel.painted):
        easel.start()

    assert sizes(pages.document()) == [POINTS[paper]] * 3


def test_only_the_chosen_sheets_are_painted_in_their_order(owner: QObject, qtbot: QtBot) -> None:
    sheets = FramedSheets(9)
    pages = MemoryPages(Chosen(sheets, (7, 2)))
    easel = Easel(pages.steps, owner)

    with qtbot.waitSignal(easel.painted):
        easel.start()

    assert sheets.painted == [7, 2]
    assert len(sizes(pages.document())) == 2


def test_the_title_is_always_the_same(qapp: object) -> None:
    chosen = Chosen(FramedSheets(title="Pain in the left leg"), (0,))

    assert chosen.title == TITLE
    assert (chosen.paper, chosen.count) == (A4, 1)


def test_a_turn_of_the_loop_paints_one_sheet(owner: QObject, qapp: QApplication) -> None:
    sheets = FramedSheets(50)
    easel = Easel(MemoryPages(Chosen(sheets, tuple(range(50)))).steps, owner)
    easel.start()

    for count in (1, 2, 3):
        qapp.processEvents()
        assert len(sheets.painted) == count


@pytest.mark.parametrize("end", ["owner", "program"])
def test_a_painting_is_closed_in_time(qapp: QApplication, end: str) -> None:
    # Left open, its painter would outlive the file at the end of the program, which would crash.
    steps = MemoryPages(Chosen(FramedSheets(50), tuple(range(50)))).steps
    owner = QObject()
    Easel(steps, owner).start()
    qapp.processEvents()
    assert getgeneratorstate(steps) == GEN_SUSPENDED

    if end == "owner":
        owner.deleteLater()
        settle()
    else:
        qapp.aboutToQuit.emit()

    assert getgeneratorstate(steps) == GEN_CLOSED


def test_what_stops_the_painting_is_told(owner: QObject, qtbot: QtBot) -> None:
    def broken() -> Generator[int, None, None]:
        yield 1
        raise PrintingError(Trouble.NO_PRINTER)

    easel = Easel(broken(), owner)
    told: list[PrintingError] = []
    easel.failed.connect(told.append)

    easel.start()
    qtbot.waitUntil(lambda: bool(told))

    assert [error.trouble for error in told] == [Trouble.NO_PRINTER]


# ---------------------------------------------------------------- through Qt


def never(printer: str) -> bool:
    """Refuse no printer."""
    return False


def test_qt_misses_a_printer_that_is_not_there(qapp: object) -> None:
    with pytest.raises(PrintingError) as stopped:
        printer_of_qt(Order(printer="no such printer"))

    assert stopped.value.trouble is Trouble.NO_PRINTER


@pytest.mark.parametrize("name", [TRAY, ""])
def test_a_printer_of_qt_is_set_as_the_order_says(
    qapp: object, qt_printers: PrintService, name: str
) -> None:
    printer = printer_of_qt(Order(printer=name, copies=3, sides=Sides.ONE, gray=True))

    assert printer.printerName() == TRAY
    assert printer.docName() == TITLE
    assert printer.copyCount() == 3
    assert printer.duplex() == QPrinter.DuplexMode.DuplexNone
    assert printer.colorMode() == QPrinter.ColorMode.GrayScale


def test_sheets_go_through_qt_where_the_queue_is_not_known(
    qapp: object, qt_printers: PrintService
) -> None:
    sheets = FramedSheets(2)

    assert list(painted_by_qt(Order(printer=TRAY), Chosen(sheets, (0, 1)), never)) == [1, 2]

    arrived = qt_printers.take()
    assert arrived.title == TITLE
    assert sizes(arrived.document) == [POINTS[A4]] * 2


def test_painting_through_qt_can_be_left(qapp: object, qt_printers: PrintService) -> None:
    sheets = FramedSheets(9)
    steps = painted_by_qt(Order(printer=TRAY), Chosen(sheets, tuple(range(9))), never)

    next(steps)
    steps.close()

    assert sheets.painted == [0]


def test_a_printer_that_is_refused_gets_nothing(qapp: object, qt_printers: PrintService) -> None:
    sheets = FramedSheets()
    steps = painted_by_qt(Order(), Chosen(sheets, (0,)), [TRAY].__contains__)

    with pytest.raises(PrintingError) as stopped:
        next(steps)

    assert stopped.value.trouble is Trouble.NO_PRINTER
    assert sheets.painted == []
