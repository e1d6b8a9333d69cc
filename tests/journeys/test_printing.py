# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whole visits with a real print queue: the page arrives, and nobody after it finds anything."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from edu_app.app import read_ahead
from edu_app.gallery import settle
from edu_app.printing import watch
from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.printing.spool import TITLE, Order
from edu_app.printing.trouble import Trouble
from edu_app.profile import KIOSK
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui import print_room, print_watch
from edu_app.ui.print_desk import DeskState, Printable, Stage
from tests.framed_sheets import FramedSheets
from tests.print_service import TRAY, PrintService
from tests.stage import Stage as Theatre
from tests.stage import step

SETTINGS = Settings(printer=TRAY, kiosk_prints=frozenset({"checklist"}))
WAITING = b"%PDF-1.4 of somebody before"


@pytest.fixture
def spool(print_service: PrintService, monkeypatch: pytest.MonkeyPatch) -> CupsSpool:
    """Let every window print to the service of the tests."""
    library = load()
    assert library is not None
    spool = CupsSpool(library, print_service.socket)
    monkeypatch.setattr(print_room, "spool_of_this_machine", lambda: spool)
    monkeypatch.setattr(print_watch, "LOOK_EVERY_MS", 10)
    monkeypatch.setattr(watch, "OLD_SECONDS", 0.0)
    return spool


@pytest.fixture
def window(stage: Theatre, spool: CupsSpool) -> Window:
    return stage.open(KIOSK, settings=SETTINGS)


def print_checklist(window: Window) -> None:
    window.desk.start(FramedSheets(), Printable.CHECKLIST, window)


def test_a_page_is_printed_and_the_next_person_finds_nothing(
    window: Window, print_service: PrintService, qtbot: QtBot
) -> None:
    with step("print"):
        print_checklist(window)
        qtbot.waitUntil(lambda: window.desk.state.stage is Stage.DONE)
    with step("take the page"):
        assert print_service.take().title == TITLE
    with step("clear"):
        window.act(Act.START_OVER)
        settle()
        window.parts.printing.settle()

    assert print_service.remembered() == []
    assert window.desk.state == DeskState()


def test_a_page_that_did_not_come_out_goes_with_its_visit(
    window: Window, print_service: PrintService, qtbot: QtBot
) -> None:
    with step("print without paper"):
        print_service.say("media-empty-error")
        print_checklist(window)
        qtbot.waitUntil(lambda: window.desk.state.trouble is Trouble.NO_PAPER)
        assert len(print_service.queued()) == 1
    with step("change the colours, which builds everything anew"):
        window.act(Act.CONTRAST)
        assert window.desk.state.trouble is Trouble.NO_PAPER
    with step("clear"):
        before = window.desk
        window.end_visit()
        settle()
        window.parts.printing.settle()

    assert window.desk is not before
    assert print_service.remembered() == []
    with step("put in paper"):
        print_service.go_on()
    assert print_service.arrived() == []


def test_the_window_takes_its_jobs_along(
    window: Window, stage: Theatre, print_service: PrintService, qtbot: QtBot
) -> None:
    print_service.do("cupsdisable", TRAY)
    print_checklist(window)
    qtbot.waitUntil(lambda: window.desk.state.trouble is Trouble.STOPPED)
    printing = window.parts.printing

    stage.close()
    printing.settle()

    assert print_service.remembered() == []


def test_three_pages_in_ten_minutes_whoever_asks(
    window: Window, print_service: PrintService, qtbot: QtBot
) -> None:
    for _ in range(3):
        print_checklist(window)
        qtbot.waitUntil(lambda: window.desk.state.stage is Stage.DONE)
        print_service.take()
        window.end_visit()

    print_checklist(window)

    assert window.desk.state.trouble is Trouble.TOO_OFTEN
    assert print_service.queued() == []


def test_what_was_left_before_a_power_cut_is_taken_out_at_the_start(
    window: Window, spool: CupsSpool, print_service: PrintService
) -> None:
    print_service.do("cupsdisable", TRAY)
    spool.send(Order(printer=TRAY), WAITING, lambda ticket: None)

    read_ahead(window)
    window.parts.printing.settle()

    assert print_service.queued() == []


def test_a_kiosk_that_prints_nothing_touches_no_queue(
    stage: Theatre, spool: CupsSpool, print_service: PrintService
) -> None:
    window = stage.open(KIOSK)
    print_service.do("cupsdisable", TRAY)
    spool.send(Order(printer=TRAY), WAITING, lambda ticket: None)

    read_ahead(window)
    window.parts.printing.settle()

    assert len(print_service.queued()) == 1


def test_no_window_for_printing_or_files_opens_in_a_kiosk(
    window: Window, print_service: PrintService, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*given: object, **more: object) -> None:
        raise AssertionError("a window was opened")

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.__init__", opened)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintPreviewDialog.__init__", opened)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.__init__", opened)
    print_checklist(window)
    qtbot.waitUntil(lambda: window.desk.state.stage is Stage.DONE)
    print_service.do("cupsdisable", TRAY)
    print_checklist(window)
    qtbot.waitUntil(lambda: window.desk.state.stage is Stage.TROUBLE)

    assert window.findChildren(QDialog) == []
