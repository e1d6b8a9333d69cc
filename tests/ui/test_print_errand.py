# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""From sheets to a real print queue and out of it again, through a CUPS that runs for the tests."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from edu_app.gallery import settle
from edu_app.printing import watch
from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.printing.spool import TITLE, Order
from edu_app.printing.trouble import Trouble
from edu_app.profile import CONSULT, KIOSK
from edu_app.ui import print_watch
from edu_app.ui.paper import page_layout
from edu_app.ui.print_errand import Errand, Wanted, wanted_of
from edu_app.ui.print_room import PrintRoom
from tests.fake_spool import FakeSpool
from tests.framed_sheets import A4, LETTER, FramedSheets
from tests.print_service import LASER, TRAY, PrintService

DOTS = 150
MM = 25.4 / DOTS
DARK = 128


class Counter:
    """Errands over a real queue, and what they told."""

    def __init__(self, service: PrintService, owner: QObject, server: str = "") -> None:
        library = load()
        assert library is not None
        self.service, self.owner = service, owner
        self.spool = CupsSpool(library, server or service.socket)
        self.room = PrintRoom(replace(KIOSK.paper, save_files=True), self.spool)
        self.troubles: list[Trouble | None] = []
        self.ended: list[bool] = []

    def print(self, sheets: FramedSheets, printer: str = TRAY) -> Errand:
        """Begin to print sheets."""
        return self.run(wanted_of(sheets, printer, 1, only_known=True))

    def run(self, wanted: Wanted) -> Errand:
        """Begin an errand."""
        errand = Errand(wanted, self.room, self.owner)
        errand.troubled.connect(self.troubles.append)
        errand.ended.connect(self._on_ended)
        errand.start()
        return errand

    def _on_ended(self) -> None:
        self.ended.append(True)


@pytest.fixture
def owner(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    monkeypatch.setattr(print_watch, "LOOK_EVERY_MS", 10)
    monkeypatch.setattr(watch, "OLD_SECONDS", 0.0)
    yield (owner := QObject())
    if isValid(owner):
        owner.deleteLater()
    settle()


@pytest.fixture
def counter(print_service: PrintService, owner: QObject) -> Iterator[Counter]:
    counter = Counter(print_service, owner)
    yield counter
    owner.deleteLater()
    settle()
    counter.room.settle()
    print_service.go_on()


# ---------------------------------------------------------------- on paper


@pytest.mark.parametrize(("paper", "size"), [(A4, (595, 842)), (LETTER, (612, 792))])
def test_pages_arrive_in_their_number_and_size_and_are_forgotten(
    counter: Counter, qtbot: QtBot, paper: QPageSize.PageSizeId, size: tuple[int, int]
) -> None:
    errand = counter.print(FramedSheets(2, paper))
    qtbot.waitUntil(lambda: bool(counter.ended))
    counter.room.settle()

    arrived = counter.service.take()
    with pikepdf.open(io.BytesIO(arrived.document)) as pdf:
        boxes = [tuple(round(float(side)) for side in page.mediabox) for page in pdf.pages]
    assert boxes == [(0, 0, *size)] * 2
    assert arrived.title == TITLE
    assert errand.trouble is None
    assert counter.troubles == []
    assert counter.service.remembered() == []


def frame_on(document: bytes, folder: Path) -> tuple[QImage, QRect]:
    """Return the page that a printer makes of PostScript, and what is dark on it."""
    (folder / "page.ps").write_bytes(document)
    device = ("-sDEVICE=pnggray", f"-r{DOTS}", "-o", "page.png")
    subprocess.run(("gs", "-q", "-dSAFER", *device, "page.ps"), cwd=folder, check=True)
    image = QImage(f"{folder}/page.png").convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = image.width(), image.height()
    rows = [bytes(image.constScanLine(y))[:width] for y in range(height)]
    dark = [y for y, row in enumerate(rows) if min(row) < DARK]
    columns = [x for x in range(width) if rows[height // 2][x] < DARK]
    return image, QRect(columns[0], dark[0], columns[-1] - columns[0] + 1, dark[-1] - dark[0] + 1)


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_sheet_stands_on_the_paper_where_it_was_laid_out(
    counter: Counter, qtbot: QtBot, tmp_path: Path, paper: QPageSize.PageSizeId
) -> None:
    counter.print(FramedSheets(1, paper), LASER)
    qtbot.waitUntil(lambda: bool(counter.ended), timeout=20_000)
    assert counter.troubles == []

    image, frame = frame_on(counter.service.take().document, tmp_path)

    size = QPageSize.size(paper, QPageSize.Unit.Millimeter)
    margins = page_layout(paper).margins(QPageLayout.Unit.Millimeter)
    assert image.width() * MM == pytest.approx(size.width(), abs=0.5)
    assert image.height() * MM == pytest.approx(size.height(), abs=0.5)
    assert frame.left() * MM == pytest.approx(margins.left(), abs=0.5)
    assert frame.top() * MM == pytest.approx(margins.top(), abs=0.5)
    assert (image.width() - 1 - frame.right()) * MM == pytest.approx(margins.right(), abs=0.5)
    assert (image.height() - 1 - frame.bottom()) * MM == pytest.approx(margins.bottom(), abs=0.5)


# ---------------------------------------------------------------- trouble


def test_a_stopped_queue_is_told_and_the_job_waits_in_it(counter: Counter, qtbot: QtBot) -> None:
    counter.service.do("cupsdisable", TRAY)
    errand = counter.print(FramedSheets())
    qtbot.waitUntil(lambda: counter.troubles == [Trouble.STOPPED])
    assert errand.waits
    assert len(counter.service.queued()) == 1

    errand.give_up(stop=False)
    counter.room.settle()

    assert counter.service.remembered() == []


def test_paper_that_runs_out_is_told_and_the_page_comes_when_there_is_some(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.service.say("media-empty-error")
    errand = counter.print(FramedSheets())
    qtbot.waitUntil(lambda: counter.troubles == [Trouble.NO_PAPER])

    counter.service.go_on()
    qtbot.waitUntil(lambda: bool(counter.ended))

    assert errand.trouble is None
    assert counter.service.take().title == TITLE


@pytest.mark.parametrize(
    ("printer", "server", "expected"),
    [
        ("attic", "", Trouble.NO_PRINTER),
        (TRAY, "/nowhere/at/all", Trouble.SERVICE_DOWN),
        ("", "/nowhere/at/all", Trouble.SERVICE_DOWN),
    ],
)
def test_without_a_printer_or_a_service_nothing_waits(
    print_service: PrintService,
    owner: QObject,
    qtbot: QtBot,
    printer: str,
    server: str,
    expected: Trouble,
) -> None:
    counter = Counter(print_service, owner, server)

    errand = counter.print(FramedSheets(), printer)
    qtbot.waitUntil(lambda: bool(counter.ended))

    assert counter.troubles == [expected]
    assert not errand.waits
    assert print_service.queued() == []


def test_a_page_that_somebody_cancels_at_the_queue_has_failed(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.service.hold()
    errand = counter.print(FramedSheets())
    qtbot.waitUntil(lambda: errand.waits)

    counter.service.do("cancel", "-a")
    qtbot.waitUntil(lambda: bool(counter.ended))

    assert errand.trouble is Trouble.FAILED


# ---------------------------------------------------------------- the end


@pytest.mark.parametrize("when", ["painting", "waiting"])
def test_an_errand_that_dies_leaves_nothing_behind(
    counter: Counter, qtbot: QtBot, when: str
) -> None:
    counter.service.hold()
    errand = counter.print(FramedSheets(2))
    if when == "waiting":
        qtbot.waitUntil(lambda: errand.waits)

    errand.deleteLater()
    settle()
    counter.room.settle()

    assert counter.service.remembered() == []
    assert counter.ended == []


# ---------------------------------------------------------------- without a known queue


@pytest.fixture
def through_qt(owner: QObject, qt_printers: PrintService) -> Counter:
    counter = Counter(qt_printers, owner)
    counter.room = PrintRoom(CONSULT.paper, FakeSpool(knows_queue=False))
    return counter


def test_where_the_queue_is_not_known_pages_go_through_qt(
    through_qt: Counter, qtbot: QtBot
) -> None:
    errand = through_qt.print(FramedSheets(2))
    qtbot.waitUntil(lambda: bool(through_qt.ended))

    assert errand.trouble is None
    assert not errand.waits
    assert through_qt.service.take().title == TITLE


def test_a_missing_printer_is_told_there_too(through_qt: Counter, qtbot: QtBot) -> None:
    through_qt.print(FramedSheets(), "attic")
    qtbot.waitUntil(lambda: bool(through_qt.ended))

    assert through_qt.troubles == [Trouble.NO_PRINTER]


def test_a_kiosk_makes_no_files_there_either(through_qt: Counter, qtbot: QtBot) -> None:
    files = replace(through_qt.room.spool.find(TRAY), writes_files=True)
    through_qt.room = PrintRoom(KIOSK.paper, FakeSpool(files, knows_queue=False))

    through_qt.print(FramedSheets())
    qtbot.waitUntil(lambda: bool(through_qt.ended))

    assert through_qt.troubles == [Trouble.NO_PRINTER]


def test_paper_of_another_size_is_left_to_the_printer(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders: list[Order] = []
    send = counter.spool.send

    def note(order: Order, document: bytes, heed: Callable[..., None]) -> object:
        orders.append(order)
        return send(order, document, heed)

    monkeypatch.setattr(counter.spool, "send", note)
    counter.print(FramedSheets(1, QPageSize.PageSizeId.A5))
    qtbot.waitUntil(lambda: bool(counter.ended))

    assert [order.media for order in orders] == [""]
    counter.service.take()


def test_a_fault_of_our_own_is_a_failure(
    counter: Counter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(counter.spool, "send", broken)
    counter.print(FramedSheets())
    qtbot.waitUntil(lambda: bool(counter.ended))

    assert counter.troubles == [Trouble.FAILED]
