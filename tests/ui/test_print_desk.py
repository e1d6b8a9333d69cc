# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pages are handed in at a desk, go to the printer as the profile allows, and leave no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app import log
from edu_app.gallery import settle
from edu_app.printing import watch
from edu_app.printing.limits import Gate
from edu_app.printing.spool import TITLE, Phase
from edu_app.printing.trouble import Trouble
from edu_app.profile import CONSULT, KIOSK, Paper, Profile
from edu_app.settings import Settings
from edu_app.ui import print_desk, print_dialog, print_watch
from edu_app.ui.print_desk import DeskState, Printable, PrintDesk, Stage
from edu_app.ui.print_room import PrintRoom
from edu_app.ui.print_watch import JobWatch
from tests.fake_spool import FakeSpool
from tests.framed_sheets import LETTER, FramedSheets

ALL = frozenset({"checklist", "pages", "drawings"})
OPEN = replace(KIOSK.paper, limits=None)
"""As in a kiosk, but without limits."""


class Counter:
    """A room for printing with desks in it, and what the newest of them said."""

    def __init__(self, paper: Paper, printer: str = "front") -> None:
        self.spool = FakeSpool()
        self.now = 0.0
        self.gate = Gate(paper.limits, lambda: self.now)
        self.room = PrintRoom(paper, self.spool, self.gate)
        self.settings = Settings(kiosk_prints=ALL, printer=printer)
        self.owner = QObject()
        self.desk = self.open(paper)

    def open(self, paper: Paper) -> PrintDesk:
        """Open the desk of a new visit."""
        self.desk = PrintDesk(paper, self.settings, lambda: self.room, self.owner)
        self.began: list[bool] = []
        self.printed: list[int] = []
        self.failed: list[Trouble] = []
        self.desk.printing_began.connect(self._on_began)
        self.desk.printed.connect(self.printed.append)
        self.desk.failed.connect(self.failed.append)
        return self.desk

    def _on_began(self) -> None:
        self.began.append(True)


CounterMaker = Callable[..., Counter]


@pytest.fixture
def open_counter(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[CounterMaker]:
    monkeypatch.setattr(print_watch, "LOOK_EVERY_MS", 5)
    monkeypatch.setattr(watch, "OLD_SECONDS", 0.0)
    made: list[Counter] = []

    def run(paper: Paper = OPEN) -> Counter:
        made.append(Counter(paper))
        return made[-1]

    yield run
    for counter in made:
        counter.spool.gate.set()
        counter.owner.deleteLater()
        settle()
        counter.room.settle()


@pytest.fixture
def counter(open_counter: CounterMaker) -> Counter:
    return open_counter()


# ---------------------------------------------------------------- printing


def test_sheets_go_to_the_printer_of_the_clinic_without_a_question(
    counter: Counter, qtbot: QtBot
) -> None:
    sheets = FramedSheets(2)
    counter.spool.phase = Phase.DONE

    counter.desk.start(sheets, Printable.CHECKLIST, QWidget())
    qtbot.waitUntil(lambda: counter.printed == [2])

    assert counter.began == [True]
    assert counter.failed == []
    assert sheets.painted == [0, 1]
    (order,) = counter.spool.orders
    assert (order.printer, order.media) == ("front", "iso_a4_210x297mm")
    assert order.only_known
    assert counter.desk.state == DeskState(stage=Stage.DONE, pages=2)


def test_the_document_says_nothing_about_the_person_in_its_title(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.desk.print_sheets(FramedSheets(title="Pain in the left leg"))
    qtbot.waitUntil(lambda: len(counter.spool.documents) == 1)

    document = counter.spool.documents[0]
    assert TITLE.encode("utf-16-be") in document
    assert b"Pain" not in document
    assert "Pain".encode("utf-16-be") not in document


def test_letter_paper_is_asked_for_by_its_name(counter: Counter, qtbot: QtBot) -> None:
    counter.desk.print_sheets(FramedSheets(paper=LETTER), "back", copies=2)
    qtbot.waitUntil(lambda: bool(counter.spool.orders))

    (order,) = counter.spool.orders
    assert (order.printer, order.media, order.copies) == ("back", "na_letter_8.5x11in", 2)


def test_a_second_press_while_pages_are_on_their_way_does_nothing(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.spool.gate.clear()
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: bool(counter.spool.orders))

    counter.desk.print_sheets(FramedSheets())
    counter.spool.gate.set()
    qtbot.waitUntil(lambda: bool(counter.spool.documents))

    assert len(counter.spool.orders) == 1
    assert counter.began == [True]


def test_a_page_that_is_printing_goes_on_when_another_is_handed_in(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: len(counter.spool.documents) == 1)
    qtbot.waitUntil(lambda: bool(counter.desk.findChildren(JobWatch)))

    counter.desk.print_sheets(FramedSheets(3))
    qtbot.waitUntil(lambda: len(counter.spool.documents) == 2)
    counter.spool.phase = Phase.DONE
    qtbot.waitUntil(lambda: counter.printed == [3])

    assert len(counter.spool.orders) == 2


def test_the_words_that_a_page_is_there_go_after_a_while(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_desk, "DONE_MS", 1)
    desk = counter.open(OPEN)
    counter.spool.phase = Phase.DONE

    desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.printed == [1] and desk.state.stage is Stage.IDLE)


# ---------------------------------------------------------------- what may be printed


@pytest.mark.parametrize("kind", Printable)
def test_a_kiosk_prints_only_what_the_clinic_has_switched_on(
    open_counter: CounterMaker, kind: Printable
) -> None:
    counter = open_counter(KIOSK.paper)
    counter.settings = Settings(kiosk_prints=ALL - {kind})
    desk = counter.open(KIOSK.paper)

    desk.start(FramedSheets(), kind, QWidget())

    assert not desk.allows(kind)
    assert all(desk.allows(each) for each in Printable if each is not kind)
    assert counter.failed == [Trouble.OFF]
    assert counter.spool.orders == []


def test_a_kiosk_prints_nothing_by_default() -> None:
    desk = PrintDesk(KIOSK.paper, Settings(), pytest.fail)

    assert not any(desk.allows(kind) for kind in Printable)


def test_others_print_everything() -> None:
    desk = PrintDesk(CONSULT.paper, Settings(), pytest.fail)

    assert all(desk.allows(kind) for kind in Printable)


@pytest.mark.parametrize(("pages", "copies"), [(3, 1), (2, 2)])
def test_a_kiosk_prints_two_pages_at_most(
    open_counter: CounterMaker, pages: int, copies: int
) -> None:
    counter = open_counter(KIOSK.paper)

    counter.desk.print_sheets(FramedSheets(pages), copies=copies)

    assert counter.failed == [Trouble.TOO_MANY_PAGES]
    assert counter.began == counter.spool.orders == []


def test_a_new_visit_does_not_give_the_machine_new_jobs(
    open_counter: CounterMaker, qtbot: QtBot
) -> None:
    counter = open_counter(KIOSK.paper)
    counter.spool.phase = Phase.DONE
    for _ in range(3):
        counter.desk.print_sheets(FramedSheets())
        qtbot.waitUntil(lambda: counter.printed == [1])
        counter.desk.purge()
        counter.open(KIOSK.paper)

    counter.desk.print_sheets(FramedSheets())

    assert counter.failed == [Trouble.TOO_OFTEN]
    counter.now = 600.0
    counter.desk.try_again()
    qtbot.waitUntil(lambda: counter.printed == [1])
    assert len(counter.spool.orders) == 4


def test_a_kiosk_makes_no_files(open_counter: CounterMaker, qtbot: QtBot) -> None:
    counter = open_counter(KIOSK.paper)
    counter.spool.printer = replace(counter.spool.printer, writes_files=True)

    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.failed == [Trouble.NO_PRINTER])

    assert counter.spool.orders == []


# ---------------------------------------------------------------- trouble


@pytest.mark.parametrize(
    "trouble", [Trouble.NO_PRINTER, Trouble.SERVICE_DOWN, Trouble.FULL, Trouble.OFFLINE]
)
def test_what_the_queue_refuses_is_told_and_can_be_tried_again(
    counter: Counter, qtbot: QtBot, trouble: Trouble
) -> None:
    counter.spool.trouble = trouble
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.failed == [trouble])
    assert counter.desk.state == DeskState(stage=Stage.TROUBLE, trouble=trouble)

    counter.spool.trouble = None
    counter.spool.phase = Phase.DONE
    counter.desk.try_again()
    qtbot.waitUntil(lambda: counter.printed == [1])


def test_a_refused_job_does_not_count(open_counter: CounterMaker, qtbot: QtBot) -> None:
    counter = open_counter(KIOSK.paper)
    counter.spool.trouble = Trouble.SERVICE_DOWN
    for number in range(1, 6):
        counter.desk.print_sheets(FramedSheets())
        qtbot.waitUntil(lambda number=number: len(counter.failed) == number)

    assert counter.failed == [Trouble.SERVICE_DOWN] * 5
    assert counter.gate.refusal(1) is None


def test_a_job_that_waits_for_paper_is_told_and_prints_when_there_is_some(
    counter: Counter, qtbot: QtBot
) -> None:
    empty = replace(counter.spool.printer, reasons=("media-empty-error",))
    counter.spool.printer = empty
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.failed == [Trouble.NO_PAPER])
    assert counter.desk.state.waits

    counter.spool.printer = replace(empty, reasons=())
    qtbot.waitUntil(lambda: counter.desk.state.stage is Stage.PRINTING)
    counter.spool.phase = Phase.DONE
    qtbot.waitUntil(lambda: counter.printed == [1])

    assert len(counter.spool.orders) == 1


def test_trying_again_does_not_send_what_is_in_the_queue(counter: Counter, qtbot: QtBot) -> None:
    counter.spool.printer = replace(counter.spool.printer, reasons=("paused",), stopped=True)
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.failed == [Trouble.STOPPED])

    counter.desk.try_again()
    assert counter.desk.state.stage is Stage.PRINTING
    qtbot.waitUntil(lambda: counter.failed == [Trouble.STOPPED] * 2)

    assert len(counter.spool.orders) == 1
    assert counter.began == [True, True]


def test_a_job_that_waits_gives_way_to_the_next(counter: Counter, qtbot: QtBot) -> None:
    counter.spool.printer = replace(counter.spool.printer, reasons=("paused",), stopped=True)
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.failed == [Trouble.STOPPED])

    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: len(counter.spool.orders) == 2 and len(counter.spool.jobs) == 1)

    assert counter.spool.jobs[0].number == 2


def test_with_nothing_handed_in_there_is_nothing_to_try_again(counter: Counter) -> None:
    counter.desk.try_again()
    counter.desk.rest()

    assert counter.desk.state == DeskState()
    assert counter.began == []


def test_only_the_trouble_is_written_into_the_log(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[object, dict[str, object]]] = []
    monkeypatch.setattr(
        print_desk, "write", lambda event, **fields: written.append((event, fields))
    )
    counter.spool.trouble = Trouble.FULL
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: len(written) == 1)
    counter.spool.trouble = None
    counter.spool.phase = Phase.DONE
    counter.desk.try_again()
    qtbot.waitUntil(lambda: len(written) == 2)

    assert written == [(log.Event.PRINT, {"code": "full"}), (log.Event.PRINT, {"code": "ok"})]


# ---------------------------------------------------------------- the end


@pytest.mark.parametrize("paper", [KIOSK.paper, CONSULT.paper], ids=["kiosk", "consult"])
def test_stopping_takes_the_job_out_of_the_queue(
    open_counter: CounterMaker, qtbot: QtBot, paper: Paper
) -> None:
    counter = open_counter(paper)
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: len(counter.spool.documents) == 1)

    counter.desk.cancel()
    qtbot.waitUntil(lambda: counter.spool.jobs == [])

    assert counter.desk.state == DeskState()


@pytest.mark.parametrize("how", ["purge", "destroy"])
def test_nothing_of_a_visit_is_left_in_the_queue(counter: Counter, qtbot: QtBot, how: str) -> None:
    for number in (1, 2):
        counter.desk.print_sheets(FramedSheets())
        qtbot.waitUntil(lambda number=number: len(counter.spool.documents) == number)
        qtbot.waitUntil(lambda n=number: len(counter.desk.findChildren(JobWatch)) == n)

    if how == "purge":
        counter.desk.purge()
    else:
        counter.desk.deleteLater()
        settle()
    counter.room.settle()

    assert counter.spool.jobs == []
    assert len(counter.spool.cancelled) == 2


def test_a_job_that_is_being_sent_when_the_visit_ends_is_taken_back(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.spool.gate.clear()
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: bool(counter.spool.jobs))

    counter.desk.purge()
    counter.spool.gate.set()
    qtbot.waitUntil(lambda: counter.spool.jobs == [])
    settle()

    assert counter.spool.documents == []
    assert counter.printed == []


def test_on_a_machine_of_ones_own_a_page_may_come_out(
    open_counter: CounterMaker, qtbot: QtBot
) -> None:
    counter = open_counter(CONSULT.paper)
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: len(counter.spool.documents) == 1)

    counter.desk.purge()
    counter.room.settle()

    assert len(counter.spool.jobs) == 1


def test_what_a_queue_remembers_of_a_printed_job_is_forgotten(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.spool.phase = Phase.DONE
    counter.desk.print_sheets(FramedSheets())
    qtbot.waitUntil(lambda: counter.printed == [1])
    counter.room.settle()

    assert len(counter.spool.cancelled) == 1


# ---------------------------------------------------------------- the system's window


def test_where_a_person_may_choose_they_are_asked(
    open_counter: CounterMaker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = open_counter(CONSULT.paper)
    asked: list[object] = []
    monkeypatch.setattr(print_dialog, "ask_printer", lambda parent, sheets: asked.append(sheets))
    monkeypatch.setattr(print_dialog.QPrinterInfo, "availablePrinterNames", lambda: ["tray"])
    sheets, parent = FramedSheets(), QWidget()

    counter.desk.start(sheets, Printable.PAGES, parent)
    qtbot.waitUntil(lambda: asked == [sheets])

    assert counter.began == counter.spool.orders == []
    assert counter.desk.state == DeskState()


def test_a_second_press_does_not_ask_twice(
    open_counter: CounterMaker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = open_counter(CONSULT.paper)
    asked: list[QWidget] = []
    monkeypatch.setattr(print_dialog, "ask_printer", lambda window, sheets: asked.append(window))
    monkeypatch.setattr(print_dialog.QPrinterInfo, "availablePrinterNames", lambda: ["tray"])
    window = QWidget()
    page = QWidget(window)

    counter.desk.start(FramedSheets(), Printable.PAGES, page)
    counter.desk.start(FramedSheets(), Printable.PAGES, page)
    qtbot.waitUntil(lambda: bool(asked))
    settle()
    assert asked == [window]
    counter.desk.start(FramedSheets(), Printable.PAGES, page)
    qtbot.waitUntil(lambda: len(asked) == 2)


def test_a_service_that_is_down_is_told_instead_of_asking(
    open_counter: CounterMaker, qtbot: QtBot
) -> None:
    counter = open_counter(CONSULT.paper)
    counter.spool.trouble = Trouble.SERVICE_DOWN
    parent = QWidget()

    counter.desk.start(FramedSheets(), Printable.PAGES, parent)
    qtbot.waitUntil(lambda: counter.failed == [Trouble.SERVICE_DOWN])
    counter.desk.try_again()
    qtbot.waitUntil(lambda: counter.failed == [Trouble.SERVICE_DOWN] * 2)


@pytest.mark.parametrize("profile", [KIOSK])
def test_a_kiosk_opens_no_window_whatever_happens(
    open_counter: CounterMaker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, profile: Profile
) -> None:
    def opened(*given: object) -> None:
        raise AssertionError("a window was opened")

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.__init__", opened)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.__init__", opened)
    monkeypatch.setattr(print_dialog, "ask_printer", opened)
    counter = open_counter(profile.paper)
    counter.spool.phase = Phase.DONE

    counter.desk.start(FramedSheets(), Printable.CHECKLIST, QWidget())
    qtbot.waitUntil(lambda: counter.printed == [1])
    counter.spool.trouble = Trouble.NO_PRINTER
    counter.desk.start(FramedSheets(), Printable.CHECKLIST, QWidget())
    qtbot.waitUntil(lambda: counter.failed == [Trouble.NO_PRINTER])
