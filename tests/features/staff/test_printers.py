# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Queues become choices, each with its trouble, and what is chosen never goes from the list."""

from __future__ import annotations

import pytest

from edu_app.features.staff.printers import SYSTEM, Tray, look_for_printers, trays_of
from edu_app.printing.spool import Printer
from edu_app.printing.trouble import Trouble
from tests.fake_spool import FakeSpool

READY = Printer(name="Front desk")
EMPTY = Printer(name="Laser", reasons=("media-empty-error",))


def test_the_choice_of_the_system_comes_first_and_each_queue_says_its_trouble() -> None:
    assert trays_of((READY, EMPTY), SYSTEM) == (
        Tray(SYSTEM),
        Tray("Front desk"),
        Tray("Laser", Trouble.NO_PAPER),
    )


def test_a_printer_that_is_chosen_and_gone_can_still_be_seen() -> None:
    assert trays_of((READY,), "Attic")[-1] == Tray("Attic", Trouble.NO_PRINTER)
    assert trays_of((READY,), "Front desk") == (Tray(SYSTEM), Tray("Front desk"))


def test_what_makes_files_is_no_printer() -> None:
    maker = Printer(name="PDF", writes_files=True)

    assert trays_of((maker,), SYSTEM) == (Tray(SYSTEM, Trouble.NO_PRINTER),)


@pytest.mark.parametrize(
    ("printer", "trouble"),
    [
        (Printer(name="x", accepting=False), Trouble.OFFLINE),
        (Printer(name="x", stopped=True), Trouble.STOPPED),
        (Printer(name="x", accepting=False, reasons=("media-jam-error",)), Trouble.ATTENTION),
    ],
)
def test_a_printer_says_what_keeps_it_from_printing(printer: Printer, trouble: Trouble) -> None:
    assert trays_of((printer,), SYSTEM)[1].trouble is trouble


def test_printers_are_looked_for_in_the_queue() -> None:
    spool = FakeSpool(printer=READY)

    assert look_for_printers(spool) == (READY,)


def test_a_service_that_does_not_answer_is_told_as_its_trouble() -> None:
    spool = FakeSpool(trouble=Trouble.SERVICE_DOWN)

    assert look_for_printers(spool) is Trouble.SERVICE_DOWN
