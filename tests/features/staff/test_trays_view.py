# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Printers are found beside the window and chosen by name; none is an answer too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtPrintSupport import QPrinterInfo

from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.printers import Tray
from edu_app.features.staff.trays_view import TrayList, tray_words
from edu_app.gallery import settle
from edu_app.printing.spool import Printer
from edu_app.printing.trouble import Trouble
from edu_app.ui.theme import Theme
from tests.fake_spool import FakeSpool
from tests.features.staff.made_up import TwoPrinters
from tests.stage import click, focus


class Maker(Protocol):
    """Shows the printers of a queue."""

    def __call__(self, spool: FakeSpool, present: str = "") -> TrayList: ...


@pytest.fixture
def make(theme: Theme, show: Callable[..., None]) -> Iterator[Maker]:
    made: list[TrayList] = []

    def run(spool: FakeSpool, present: str = "") -> TrayList:
        found = TrayList(spool, present, theme)
        show(found, 700, 600)
        found.look()
        found.finish()
        settle()
        made.append(found)
        return found

    yield run
    for each in made:
        each.finish()


def test_each_printer_says_how_it_is(make: Maker) -> None:
    found = make(TwoPrinters(), "Laser")

    assert [(row.text(), row.line, row.isChecked()) for row in found.rows] == [
        ("The usual one of this machine", "", False),
        ("Front desk", "Ready", False),
        ("Laser", "The printer is out of paper.", True),
    ]
    assert not found.notice.isVisible()


def test_a_printer_is_chosen_by_its_name(make: Maker) -> None:
    found = make(TwoPrinters())
    chosen: list[str] = []
    found.chosen.connect(chosen.append)

    click(found.rows[1])
    found.choose("Front desk")

    assert chosen == ["Front desk"]
    assert [row.isChecked() for row in found.rows] == [False, True, False]


def test_looking_again_keeps_the_focus_and_finds_what_is_new(make: Maker) -> None:
    spool = TwoPrinters()
    found = make(spool)
    found.rows[1].setFocus()
    spool.found = (*spool.found, Printer(name="Attic"))

    found.look()
    assert found.notice.words == "Looking for printers"
    found.look()  # it is looking already
    found.finish()
    settle()

    assert [row.key for row in found.rows] == ["", "Front desk", "Laser", "Attic"]
    assert focus() is found.rows[1]


def test_the_button_looks_again(make: Maker) -> None:
    spool = TwoPrinters(found=())
    found = make(spool)
    spool.found = (Printer(name="Attic"),)

    click(found.again_button)
    found.finish()

    assert found.rows[-1].key == "Attic"


@pytest.mark.parametrize("printers", [(), (Printer(name="PDF", writes_files=True),)])
def test_no_printer_is_said_with_what_to_do(make: Maker, printers: tuple[Printer, ...]) -> None:
    found = make(TwoPrinters(found=printers))

    assert found.notice.mood is Mood.BAD
    assert found.notice.words == "No printer was found. Connect one, then look again."
    assert [row.line for row in found.rows] == ["No printer was found."]


def test_a_print_service_that_is_silent_is_said(make: Maker) -> None:
    found = make(TwoPrinters(trouble=Trouble.SERVICE_DOWN), "Front desk")

    assert "does not answer" in found.notice.words
    assert [row.key for row in found.rows] == ["", "Front desk"]


def test_work_that_fails_is_as_silent(make: Maker) -> None:
    class Broken(TwoPrinters):
        def printers(self) -> tuple[Printer, ...]:
            raise OSError

    assert "does not answer" in make(Broken()).notice.words


def test_where_only_qt_knows_printers_it_is_asked(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Canon"])

    found = make(TwoPrinters(knows_queue=False))

    assert [row.key for row in found.rows] == ["", "Canon"]


def test_a_printer_that_is_gone_says_so() -> None:
    assert tray_words(Tray("Attic", Trouble.NO_PRINTER)) == ("Attic", "No printer was found.")
