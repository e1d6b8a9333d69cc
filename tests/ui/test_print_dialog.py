# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""On a machine of one's own the system's window asks, and what is chosen there is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from edu_app.gallery import settle
from edu_app.printing.spool import TITLE, Order, Sides
from edu_app.printing.trouble import Trouble
from edu_app.profile import CONSULT
from edu_app.ui.print_dialog import Asking, ask_printer, numbers_of, options_of, wanted_from
from edu_app.ui.print_errand import Wanted
from edu_app.ui.print_room import PrintRoom
from tests.fake_spool import FakeSpool
from tests.framed_sheets import FramedSheets
from tests.print_service import PDF, TRAY, PrintService

Duplex = QPrinter.DuplexMode


@pytest.fixture
def parent(qapp: object) -> Iterator[QWidget]:
    yield (parent := QWidget())
    if isValid(parent):
        parent.deleteLater()
    settle()


@pytest.fixture
def printer(qt_printers: PrintService, qapp: object) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(TRAY)
    return printer


def in_the_window(act: Callable[[QPrintDialog], None]) -> None:
    """Do something in the window for printing as soon as it is open."""

    def look() -> None:
        window = QApplication.activeModalWidget()
        if isinstance(window, QPrintDialog):
            act(window)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


# ---------------------------------------------------------------- what was chosen


def test_without_a_choice_everything_is_printed_once(printer: QPrinter) -> None:
    wanted = wanted_from(printer, FramedSheets(3))

    assert wanted is not None
    assert wanted.numbers == (0, 1, 2)
    assert wanted.order == Order(printer=TRAY, sides=Sides.ONE)


def test_copies_sides_and_gray_are_taken_over(printer: QPrinter) -> None:
    printer.setPrinterName(PDF)
    printer.setCopyCount(4)
    printer.setCollateCopies(False)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)

    wanted = wanted_from(printer, FramedSheets(2))

    assert wanted is not None
    assert wanted.pages == 8
    assert (wanted.order.printer, wanted.order.copies) == (PDF, 4)
    assert not wanted.order.collate
    assert wanted.order.gray


@pytest.mark.parametrize(
    ("first", "last", "expected"), [(2, 3, (1, 2)), (1, 1, (0,)), (4, 9, (3, 4)), (7, 9, ())]
)
def test_a_range_of_pages_is_kept(
    printer: QPrinter, first: int, last: int, expected: tuple[int, ...]
) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last)

    assert numbers_of(printer, 5) == expected
    assert (wanted_from(printer, FramedSheets(5)) is None) is (expected == ())


def test_several_ranges_are_kept(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))

    assert numbers_of(printer, 5) == (0, 2, 3)


def test_the_last_page_can_come_first(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)

    assert numbers_of(printer, 3) == (2, 1, 0)


def test_only_options_that_say_something_go_along(printer: QPrinter) -> None:
    assert options_of(printer) == ()


def test_a_printer_without_options_has_none(qapp: object) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)

    assert options_of(printer) == ()


# ---------------------------------------------------------------- the window


def test_the_window_offers_pages_and_copies_but_no_file(
    parent: QWidget, qt_printers: PrintService
) -> None:
    def act(window: QPrintDialog) -> None:
        options = QPrintDialog.PrintDialogOption
        assert not window.testOption(options.PrintToFile)
        assert window.testOption(options.PrintPageRange)
        assert (window.minPage(), window.maxPage()) == (1, 4)
        assert window.printer().docName() == TITLE
        window.findChild(QSpinBox, "copies").setValue(2)
        window.findChild(QRadioButton, "printRange").setChecked(True)
        window.findChild(QSpinBox, "from").setValue(2)
        window.findChild(QSpinBox, "to").setValue(3)
        window.accept()

    in_the_window(act)
    wanted = ask_printer(parent, FramedSheets(4))

    assert wanted is not None
    assert wanted.numbers == (1, 2)
    assert wanted.order.copies == 2
    assert wanted.order.printer == TRAY


def test_leaving_the_window_prints_nothing(parent: QWidget, qt_printers: PrintService) -> None:
    in_the_window(QPrintDialog.reject)

    assert ask_printer(parent, FramedSheets()) is None


def test_a_window_whose_page_dies_prints_nothing(
    parent: QWidget, qt_printers: PrintService
) -> None:
    def act(window: QPrintDialog) -> None:
        parent.deleteLater()

    in_the_window(act)

    assert ask_printer(parent, FramedSheets()) is None


# ---------------------------------------------------------------- before it


class Asked:
    """What came of asking."""

    def __init__(self, spool: FakeSpool, parent: QWidget) -> None:
        self.owner = QObject()
        self.asking = Asking(FramedSheets(), PrintRoom(CONSULT.paper, spool), parent, self.owner)
        self.answers: list[Wanted] = []
        self.failed: list[Trouble] = []
        self.asking.answered.connect(self.answers.append)
        self.asking.failed.connect(self.failed.append)
        self.asking.start()


@pytest.mark.parametrize("trouble", [None, Trouble.NO_PRINTER])
def test_a_service_that_answers_leads_to_the_window(
    parent: QWidget, qt_printers: PrintService, qtbot: QtBot, trouble: Trouble | None
) -> None:
    in_the_window(QPrintDialog.accept)

    asked = Asked(FakeSpool(trouble=trouble), parent)
    qtbot.waitUntil(lambda: bool(asked.answers))

    assert asked.answers[0].order.printer == TRAY


@pytest.mark.parametrize(
    ("trouble", "expected"), [(Trouble.SERVICE_DOWN, Trouble.SERVICE_DOWN), (Trouble.FULL,) * 2]
)
def test_a_service_in_trouble_opens_no_window(
    parent: QWidget, qtbot: QtBot, trouble: Trouble, expected: Trouble
) -> None:
    asked = Asked(FakeSpool(trouble=trouble), parent)
    qtbot.waitUntil(lambda: bool(asked.failed))

    assert asked.failed == [expected]
    assert asked.answers == []


def test_a_fault_of_our_own_opens_no_window(
    parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = FakeSpool()
    monkeypatch.setattr(spool, "find", lambda name: 1 / 0)

    asked = Asked(spool, parent)
    qtbot.waitUntil(lambda: bool(asked.failed))

    assert asked.failed == [Trouble.FAILED]


def test_without_any_printer_no_window_opens(
    parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("edu_app.ui.print_dialog.QPrinterInfo.availablePrinterNames", lambda: [])

    asked = Asked(FakeSpool(), parent)
    qtbot.waitUntil(lambda: bool(asked.failed))

    assert asked.failed == [Trouble.NO_PRINTER]


def test_no_window_opens_over_a_page_that_is_gone(parent: QWidget, qtbot: QtBot) -> None:
    asked = Asked(FakeSpool(), parent)
    parent.deleteLater()
    settle()

    qtbot.waitUntil(lambda: not isValid(asked.asking))

    assert asked.answers == asked.failed == []
