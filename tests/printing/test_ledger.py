# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever a visit has handed over is out of the queue when nobody waits for it any more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.printing.ledger import Ledger, hand_over, purge, sweep
from edu_app.printing.spool import Order, Phase, Printer, Ticket
from edu_app.printing.trouble import PrintingError, Trouble
from tests.fake_spool import FakeSpool

FIRST, SECOND = Ticket("tray", 1), Ticket("tray", 2)
FILES = Printer(name="pdf", writes_files=True)


@pytest.fixture
def spool() -> FakeSpool:
    return FakeSpool()


def test_a_ledger_gives_back_each_job_once() -> None:
    ledger = Ledger()

    assert all(ledger.add(ticket) for ticket in (FIRST, SECOND, FIRST))
    assert ledger.close() == (FIRST, SECOND)
    assert ledger.close() == ()


def test_a_closed_ledger_takes_no_more() -> None:
    ledger = Ledger()
    ledger.close()

    assert not ledger.add(FIRST)
    assert ledger.close() == ()


def test_a_document_goes_to_the_printer_and_into_the_ledger(spool: FakeSpool) -> None:
    ledger = Ledger()

    ticket = hand_over(spool, Order(), b"%PDF", ledger, to_files=False)

    assert spool.documents == [b"%PDF"]
    assert ledger.close() == (ticket,)


def test_a_job_that_comes_after_the_end_of_the_visit_is_taken_back(spool: FakeSpool) -> None:
    ledger = Ledger()
    ledger.close()

    with pytest.raises(PrintingError):
        hand_over(spool, Order(), b"%PDF", ledger, to_files=False)

    assert spool.jobs == []
    assert spool.documents == []


def test_a_ledger_that_is_closed_meanwhile_ends_the_job(spool: FakeSpool) -> None:
    class Closing(Ledger):
        def add(self, ticket: Ticket) -> bool:
            added = super().add(ticket)
            assert self.close() == ((ticket,) if added else ())
            return added

    with pytest.raises(PrintingError):
        hand_over(spool, Order(), b"%PDF", Closing(), to_files=False)

    assert spool.jobs == []
    assert spool.documents == []


@pytest.mark.parametrize(
    ("only_known", "to_files", "refused"),
    [(True, False, True), (True, True, False), (False, False, False)],
)
def test_a_queue_that_makes_files_is_no_printer(
    spool: FakeSpool, *, only_known: bool, to_files: bool, refused: bool
) -> None:
    spool.printer = FILES
    order = Order(only_known=only_known)

    if refused:
        with pytest.raises(PrintingError) as stopped:
            hand_over(spool, order, b"%PDF", Ledger(), to_files=to_files)
        assert stopped.value.trouble is Trouble.NO_PRINTER
        assert spool.orders == []
    else:
        hand_over(spool, order, b"%PDF", Ledger(), to_files=to_files)
        assert spool.orders == [order]


@pytest.mark.parametrize(
    ("phase", "reasons", "lets_finish", "left"),
    [
        (Phase.PRINTING, (), False, []),
        (Phase.PRINTING, (), True, [FIRST]),
        (Phase.PRINTING, ("media-empty-error",), True, []),
        (Phase.WAITING, (), True, []),
        (Phase.DONE, (), True, []),
    ],
)
def test_a_page_that_comes_out_may_come_out_on_a_machine_of_ones_own(
    spool: FakeSpool,
    phase: Phase,
    reasons: tuple[str, ...],
    left: list[Ticket],
    *,
    lets_finish: bool,
) -> None:
    spool.jobs.append(FIRST)
    spool.phase = phase
    spool.printer = replace(spool.printer, reasons=reasons)

    purge(spool, (FIRST,), lets_finish=lets_finish)

    assert spool.jobs == left


def test_everything_of_the_guide_is_swept_out(spool: FakeSpool) -> None:
    spool.jobs += [FIRST, SECOND]

    sweep(spool)

    assert spool.jobs == []


def test_a_service_that_is_down_is_asked_once(spool: FakeSpool) -> None:
    spool.trouble = Trouble.SERVICE_DOWN

    with pytest.raises(PrintingError):
        purge(spool, (FIRST, SECOND), lets_finish=False)

    assert spool.cancelled == []
