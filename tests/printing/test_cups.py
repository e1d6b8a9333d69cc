# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What CUPS is asked and what it answers, against a real service that runs for the tests."""

from __future__ import annotations

import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from edu_app.printing import ipp
from edu_app.printing.cups import PIECE, CupsSpool
from edu_app.printing.libcups import load
from edu_app.printing.spool import TITLE, Order, Phase, Sent, Sides, Ticket
from edu_app.printing.trouble import PrintingError, Trouble
from tests.print_service import LOCKED, PDF, TRAY, PrintService, lacking, until

DOCUMENT = b"%PDF-1.4\n" + b"% what a page says\n" * (PIECE // 10)
"""Not a page, but the tray takes anything that begins like one; it goes out in pieces."""


def spool_at(server: str) -> CupsSpool:
    library = load()
    if library is None:
        pytest.skip("libcups is not installed (apt-get install libcups2)")
    return CupsSpool(library, server)


@pytest.fixture
def spool(print_service: PrintService) -> CupsSpool:
    return spool_at(print_service.socket)


def ignore(ticket: Ticket) -> None:
    """Heed nothing."""


def send(spool: CupsSpool, order: Order | None = None) -> Ticket:
    return spool.send(order or Order(printer=TRAY), DOCUMENT, ignore)


def until_phase(spool: CupsSpool, ticket: Ticket, phase: Phase) -> Sent:
    until(lambda: spool.look(ticket).phase is phase, f"never {phase}")
    return spool.look(ticket)


# ---------------------------------------------------------------- printers


@pytest.mark.parametrize(("name", "files"), [(TRAY, False), (PDF, True)])
def test_a_printer_that_is_ready_has_no_trouble(
    spool: CupsSpool, name: str, *, files: bool
) -> None:
    found = spool.find(name)

    assert (found.name, found.stopped, found.accepting) == (name, False, True)
    assert found.reasons == ()
    assert found.writes_files is files


def test_every_printer_is_listed_as_it_is_now(
    spool: CupsSpool, print_service: PrintService
) -> None:
    print_service.do("cupsdisable", TRAY)

    found = {each.name: each for each in spool.printers()}

    assert {TRAY, PDF, LOCKED} <= set(found)
    assert list(found) == sorted(found)
    assert found[TRAY] == spool.find(TRAY)
    assert found[PDF].writes_files


def test_a_service_without_a_printer_lists_none() -> None:
    if lack := lacking():
        pytest.skip(lack)
    with (
        tempfile.TemporaryDirectory(prefix="cups-") as folder,
        PrintService(Path(folder)) as service,
    ):
        assert spool_at(service.socket).printers() == ()


def test_no_printer_can_be_listed_when_nobody_answers() -> None:
    with pytest.raises(PrintingError) as stopped:
        spool_at("localhost:1").printers()

    assert stopped.value.trouble is Trouble.SERVICE_DOWN


def test_the_queue_of_cups_is_known(spool: CupsSpool) -> None:
    assert spool.knows_queue


def test_an_empty_name_is_the_choice_of_the_system(spool: CupsSpool) -> None:
    assert spool.find("").name == TRAY


def test_a_stopped_printer_says_so(spool: CupsSpool, print_service: PrintService) -> None:
    print_service.do("cupsdisable", TRAY)

    found = spool.find(TRAY)

    assert found.stopped
    assert found.reasons == ("paused",)


@pytest.mark.parametrize("name", ["attic", "no such thing/é"])
def test_a_printer_that_is_not_there_is_missed(spool: CupsSpool, name: str) -> None:
    with pytest.raises(PrintingError) as stopped:
        spool.find(name)

    assert stopped.value.trouble is Trouble.NO_PRINTER


@pytest.mark.parametrize("only_known", [True, False])
def test_nothing_is_sent_to_a_printer_that_is_not_there(
    spool: CupsSpool, *, only_known: bool
) -> None:
    with pytest.raises(PrintingError) as stopped:
        send(spool, Order(printer="attic", only_known=only_known))

    assert stopped.value.trouble is Trouble.NO_PRINTER


# ---------------------------------------------------------------- jobs


def test_a_document_arrives_as_it_was_under_a_title_that_says_nothing(
    spool: CupsSpool, print_service: PrintService
) -> None:
    send(spool, Order(media="iso_a4_210x297mm"))

    arrived = print_service.take()

    assert arrived.document == DOCUMENT
    assert arrived.title == TITLE
    assert arrived.copies == "1"
    assert "media=iso_a4_210x297mm" in arrived.options
    assert "print-scaling=none" in arrived.options
    assert "sides" not in arrived.options


def test_what_a_person_chose_goes_with_the_job(
    spool: CupsSpool, print_service: PrintService
) -> None:
    order = Order(
        printer=TRAY,
        copies=3,
        collate=False,
        sides=Sides.LONG_EDGE,
        gray=True,
        options=(("number-up", "2"),),
    )

    send(spool, order)

    arrived = print_service.take()
    assert arrived.copies == "3"
    words = arrived.options.split()
    assert {
        "noCollate",
        "sides=two-sided-long-edge",
        "print-color-mode=monochrome",
        "number-up=2",
    } <= set(words)


def test_a_job_is_followed_until_it_is_done(spool: CupsSpool, print_service: PrintService) -> None:
    print_service.hold()
    ticket = send(spool)

    assert until_phase(spool, ticket, Phase.PRINTING).printer.jobs == 1
    print_service.go_on()
    assert until_phase(spool, ticket, Phase.DONE).printer.jobs == 0


def test_a_printer_without_paper_is_heard(spool: CupsSpool, print_service: PrintService) -> None:
    print_service.say("media-empty-error")
    ticket = send(spool)

    until(lambda: "media-empty-error" in spool.look(ticket).printer.reasons, "never said")
    print_service.go_on()

    until_phase(spool, ticket, Phase.DONE)
    assert spool.find(TRAY).reasons == ()


def test_a_job_waits_at_a_stopped_printer(spool: CupsSpool, print_service: PrintService) -> None:
    print_service.do("cupsdisable", TRAY)

    sent = spool.look(send(spool))

    assert sent.phase is Phase.WAITING
    assert sent.printer.stopped


def test_a_job_that_somebody_holds_back_is_known(
    spool: CupsSpool, print_service: PrintService
) -> None:
    ticket = send(spool, Order(options=(("job-hold-until", "indefinite"),)))

    assert spool.look(ticket).phase is Phase.HELD


def test_a_job_whose_printer_fails_does_not_move(
    spool: CupsSpool, print_service: PrintService
) -> None:
    print_service.fail()
    ticket = send(spool)

    until_phase(spool, ticket, Phase.STOPPED)


def test_a_printer_that_takes_no_jobs_refuses(
    spool: CupsSpool, print_service: PrintService
) -> None:
    print_service.do("cupsreject", TRAY)

    with pytest.raises(PrintingError) as stopped:
        send(spool)

    assert stopped.value.trouble is Trouble.OFFLINE
    assert not spool.find(TRAY).accepting


def test_a_printer_that_wants_a_password_fails_and_asks_nobody(spool: CupsSpool) -> None:
    with pytest.raises(PrintingError) as stopped:
        send(spool, Order(printer=LOCKED))

    assert stopped.value.trouble is Trouble.FAILED


def test_what_cups_does_not_let_the_guide_do_is_a_failure(
    spool: CupsSpool, print_service: PrintService
) -> None:
    print_service.do("lpadmin", "-p", LOCKED, "-o", "printer-op-policy=default")
    print_service.do("cupsdisable", LOCKED)
    ticket = send(spool, Order(printer=LOCKED))
    print_service.do("lpadmin", "-p", LOCKED, "-o", "printer-op-policy=locked")

    for ask in (spool.look, spool.cancel):
        with pytest.raises(PrintingError) as stopped:
            ask(ticket)
        assert stopped.value.trouble is Trouble.FAILED


def test_a_printer_of_the_network_gets_its_queue_with_its_first_job(
    spool: CupsSpool, print_service: PrintService, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_yet(*given: object) -> None:
        raise PrintingError(Trouble.NO_PRINTER)

    monkeypatch.setattr(ipp.Talk, "create_job", not_yet)

    send(spool)

    assert print_service.take().title == TITLE


# ---------------------------------------------------------------- taking out


@pytest.mark.parametrize("held", [True, False], ids=["waiting", "being printed"])
def test_a_job_that_is_cancelled_leaves_nothing_behind(
    spool: CupsSpool, print_service: PrintService, *, held: bool
) -> None:
    print_service.hold()
    if held:
        print_service.do("cupsdisable", TRAY)
    ticket = send(spool)
    if not held:
        until_phase(spool, ticket, Phase.PRINTING)

    spool.cancel(ticket)

    assert spool.look(ticket).phase is Phase.GONE
    assert print_service.remembered() == []


def test_a_job_that_is_done_can_be_forgotten(spool: CupsSpool, print_service: PrintService) -> None:
    ticket = send(spool)
    until_phase(spool, ticket, Phase.DONE)

    spool.cancel(ticket)
    spool.cancel(ticket)

    assert print_service.remembered() == []


def test_only_jobs_of_the_title_are_found(spool: CupsSpool, print_service: PrintService) -> None:
    print_service.do("cupsdisable", TRAY)
    page = print_service.root / "page.txt"
    page.write_text("of another program")
    print_service.do("lp", "-d", TRAY, "-t", "A letter", str(page))

    tickets = send(spool), send(spool)

    assert set(spool.jobs_of(TITLE)) == set(tickets)
    assert spool.jobs_of("A hand-out") == ()


def test_a_job_that_nobody_wants_any_more_is_taken_back(
    spool: CupsSpool, print_service: PrintService
) -> None:
    heard: list[Ticket] = []

    def stop_at_the_second_part(ticket: Ticket) -> None:
        heard.append(ticket)
        if len(heard) == 3:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        spool.send(Order(printer=TRAY), DOCUMENT, stop_at_the_second_part)

    assert print_service.remembered() == []
    assert spool.look(heard[0]).phase is Phase.GONE


# ---------------------------------------------------------------- a service in trouble


@pytest.fixture
def silent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the socket of a service that lets everybody in and never answers."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(f"{folder}/deaf")
        deaf.listen()
        yield f"{folder}/deaf"


@pytest.mark.parametrize("server", ["/nowhere/at/all", "127.0.0.1:9"])
def test_a_service_that_does_not_run_is_told_at_once(server: str) -> None:
    spool = spool_at(server)
    ticket = Ticket(TRAY, 1)

    for ask in (
        lambda: spool.find(TRAY),
        lambda: spool.find(""),
        lambda: send(spool),
        lambda: spool.look(ticket),
        lambda: spool.jobs_of(TITLE),
        lambda: spool.cancel(ticket),
    ):
        with pytest.raises(PrintingError) as stopped:
            ask()
        assert stopped.value.trouble is Trouble.SERVICE_DOWN


def test_a_service_that_dies_while_a_job_is_sent_is_told() -> None:
    if lack := lacking():
        pytest.skip(lack)
    with (
        tempfile.TemporaryDirectory(prefix="cups-") as folder,
        PrintService(Path(folder)) as service,
    ):
        service.add_queues()

        def die(ticket: Ticket) -> None:
            service.die()

        with pytest.raises(PrintingError) as stopped:
            spool_at(service.socket).send(Order(), DOCUMENT, die)

    assert stopped.value.trouble is Trouble.SERVICE_DOWN


def test_a_service_that_never_answers_is_given_up(
    silent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ipp.ANSWER_SECONDS + 1 + ipp.CONNECT_MS / 1000 <= 5
    monkeypatch.setattr(ipp, "ANSWER_SECONDS", 0.1)

    with pytest.raises(PrintingError) as stopped:
        spool_at(silent).find(TRAY)

    assert stopped.value.trouble is Trouble.SERVICE_DOWN


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """Return a disk of 60 kB."""
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        made = subprocess.run(
            ("mount", "-t", "tmpfs", "-o", "size=60k", "tmpfs", folder), capture_output=True
        )
        if made.returncode:
            pytest.skip("no disk can be mounted here")
        yield Path(folder)
        subprocess.run(("umount", folder), check=True)


def test_a_full_disk_is_told_and_nothing_stays(small_disk: Path) -> None:
    if lack := lacking():
        pytest.skip(lack)
    with (
        tempfile.TemporaryDirectory(prefix="cups-") as folder,
        PrintService(Path(folder), small_disk) as service,
    ):
        spool = spool_at(service.socket)
        with pytest.raises(PrintingError) as missing:
            spool.find("")
        service.add_queues()

        with pytest.raises(PrintingError) as stopped:
            send(spool)

        queued = service.queued()
    assert missing.value.trouble is Trouble.NO_PRINTER
    assert stopped.value.trouble is Trouble.FULL
    assert queued == []
