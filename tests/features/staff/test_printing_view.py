# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed, where and on what is kept, and the test page goes the same way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from edu_app.features.staff.printing_view import KINDS, PrintingSection
from edu_app.gallery import settle
from edu_app.printing.spool import Phase
from edu_app.settings import Settings
from edu_app.ui.label import Label
from tests.features.staff.made_up import CLINIC, fixed
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[PrintingSection]"]


@pytest.fixture
def opened(open_part: Opener) -> Callable[..., Shown[PrintingSection]]:
    def run(settings: Settings = CLINIC) -> Shown[PrintingSection]:
        shown = open_part(PrintingSection, settings)
        if shown.view.trays is not None:
            shown.view.trays.finish()
        settle()
        return shown

    return run


def test_what_patients_may_print_is_switched(opened: Opener) -> None:
    shown = opened()
    assert [each.isChecked() for each in shown.view.switches.values()] == [True, False, False]

    click(shown.view.switches["drawings"])
    click(shown.view.switches["checklist"])

    assert shown.machine.kept == [
        {"kiosk.prints": ("checklist", "drawings")},
        {"kiosk.prints": ("drawings",)},
    ]


def test_a_printer_is_kept(opened: Opener) -> None:
    shown = opened()

    click(shown.view.trays.rows[1])

    assert shown.machine.kept == [{"printing.printer": "Front desk"}]
    assert shown.view.trays.rows[1].isChecked()


def test_a_paper_is_kept(opened: Opener) -> None:
    shown = opened()

    click(shown.view.papers.segments[2])

    assert shown.machine.kept == [{"printing.paper": "letter"}]


def test_what_cannot_be_kept_is_shown_as_it_is(opened: Opener) -> None:
    shown = opened()
    shown.machine.refusal = "The disk is full."

    click(shown.view.switches["pages"])
    click(shown.view.trays.rows[1])
    click(shown.view.papers.segments[2])

    assert not shown.view.switches["pages"].isChecked()
    assert shown.view.trays.rows[0].isChecked()
    assert shown.view.papers.segments[0].isChecked()
    assert shown.view.notice.words == "The disk is full."


def test_the_test_page_goes_to_the_chosen_printer_on_the_chosen_paper(opened: Opener) -> None:
    shown = opened(replace(CLINIC, paper="letter"))
    shown.machine.spool.phase = Phase.DONE
    click(shown.view.trays.rows[1])

    click(shown.view.trial.button)
    settle()
    shown.host.settle_printing()
    settle()

    [order] = shown.machine.spool.orders
    assert (order.printer, order.media) == ("Front desk", "na_letter_8.5x11in")
    assert order.only_known


def test_what_the_clinic_s_file_says_can_only_be_seen(opened: Opener) -> None:
    shown = opened(fixed("kiosk.prints", "printing.printer", "printing.paper"))

    assert shown.view.switches == {}
    assert shown.view.trays is None
    assert shown.view.papers is None
    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert texts.count("Set in the clinic’s file") == len(KINDS) + 2
    assert "The usual one of this machine" in texts
