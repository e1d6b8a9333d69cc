# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words of IPP: what its numbers mean, and what an answer holds."""

from __future__ import annotations

import pytest

from edu_app.printing import ipp
from edu_app.printing.ipp import Part, error_of, only, talk
from edu_app.printing.libcups import load
from edu_app.printing.trouble import PrintingError, Trouble
from tests.print_service import LASER, LOCKED, PDF, TRAY, PrintService

SERVICE = Part(ipp.URI, "printer-uri", "ipp://localhost/")


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (0x0406, Trouble.NO_PRINTER),
        (0x0408, Trouble.FULL),
        (0x0409, Trouble.FULL),
        (0x0502, Trouble.SERVICE_DOWN),
        (0x0505, Trouble.FULL),
        (0x0506, Trouble.OFFLINE),
        (0x050B, Trouble.FULL),
        (0x0400, Trouble.FAILED),
        (0x1000, Trouble.FAILED),
    ],
)
def test_numbers_mean_something_for_a_person(status: int, expected: Trouble) -> None:
    assert error_of(status).trouble is expected


@pytest.mark.parametrize("groups", [(), ({}, {})])
def test_an_answer_of_another_shape_is_a_failure(groups: tuple[dict[str, tuple[int]], ...]) -> None:
    with pytest.raises(PrintingError) as stopped:
        only(groups)

    assert stopped.value.trouble is Trouble.FAILED


def test_an_answer_holds_numbers_words_and_yes_or_no(print_service: PrintService) -> None:
    library = load()
    assert library is not None
    with talk(library, print_service.socket) as open_talk:
        uri = Part(ipp.URI, "printer-uri", f"ipp://localhost/printers/{TRAY}")
        told = only(open_talk.ask(ipp.GET_PRINTER, uri))

    assert told["printer-state"] == (3,)
    assert told["printer-is-accepting-jobs"] == (1,)
    assert told["printer-name"] == (TRAY,)
    assert told["copies-supported"] == ()  # a range, which is neither of them


def test_each_printer_is_a_group_of_its_own(print_service: PrintService) -> None:
    library = load()
    assert library is not None
    with talk(library, print_service.socket) as open_talk:
        every = open_talk.ask(0x4002, SERVICE, wanted=("printer-name",))

    names = [group["printer-name"] for group in every]
    assert names == [(LASER,), (LOCKED,), (PDF,), (TRAY,)]


def test_a_list_of_nothing_is_empty(print_service: PrintService) -> None:
    library = load()
    assert library is not None
    with talk(library, print_service.socket) as open_talk:
        assert open_talk.ask(ipp.GET_JOBS, SERVICE) == ()
