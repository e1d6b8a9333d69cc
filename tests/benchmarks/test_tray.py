# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The printer that is not there takes every page and keeps none."""

from __future__ import annotations

from benchmarks.tray import NAME, Tray
from edu_app.printing.spool import Order, Phase, Spool, Ticket


def test_a_job_has_come_out_as_soon_as_it_was_sent() -> None:
    tray: Spool = Tray()
    heeded: list[Ticket] = []

    ticket = tray.send(Order(printer="desk"), b"%PDF", heeded.append)

    assert heeded == [ticket] == [Ticket("desk", 1)]
    assert tray.look(ticket).phase is Phase.DONE
    assert tray.jobs_of("") == ()
    tray.cancel(ticket)


def test_it_is_there_under_any_name() -> None:
    assert Tray().find("").name == NAME
    assert Tray().find("desk").name == "desk"
    assert [printer.name for printer in Tray().printers()] == [NAME]
