# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the queue is not known, the guide says so and claims nothing."""

from __future__ import annotations

import pytest

from edu_app.printing.spool import TITLE, Order, Ticket
from edu_app.printing.trouble import PrintingError
from edu_app.printing.unknown import UnknownSpool

TICKET = Ticket("Front desk", 1)


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("Front desk", False),
        ("", False),
        ("Microsoft Print to PDF", True),
        ("Microsoft XPS Document Writer", True),
        ("OneNote (Desktop)", True),
        ("Fax", True),
    ],
)
def test_printers_that_are_none_are_known_by_their_names(name: str, *, files: bool) -> None:
    assert UnknownSpool().find(name).writes_files is files


def test_it_neither_takes_jobs_nor_follows_them() -> None:
    spool = UnknownSpool()

    assert not spool.knows_queue
    assert spool.printers() == ()
    with pytest.raises(PrintingError):
        spool.send(Order(), b"%PDF", lambda ticket: None)
    with pytest.raises(PrintingError):
        spool.look(TICKET)


def test_there_is_nothing_to_take_out() -> None:
    spool = UnknownSpool()

    spool.cancel(TICKET)

    assert spool.jobs_of(TITLE) == ()
