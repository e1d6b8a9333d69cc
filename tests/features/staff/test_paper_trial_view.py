# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page is printed to try the printer, and what comes of it is said for whoever looks after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.paper_trial_view import PaperTrial
from edu_app.gallery import settle
from edu_app.library.loader import Library
from edu_app.printing.spool import Phase, Printer
from edu_app.printing.trouble import Trouble
from edu_app.profile import KIOSK
from edu_app.ui.paper_choice import PAPERS
from tests.fake_spool import FakeSpool
from tests.features.staff.made_up import CLINIC, PretendHost
from tests.stage import click
from tests.ui.samples import ThemeMaker


@dataclass
class Trying:
    """The row, the window around it, and the printer."""

    trial: PaperTrial
    host: PretendHost
    spool: FakeSpool

    def print(self) -> None:
        """Press the button and wait until the queue has said something."""
        click(self.trial.button)
        for _ in range(3):
            self.host.settle_printing()
            settle()


@pytest.fixture
def trying(pages: Library, make_theme: ThemeMaker, show: Callable[..., None]) -> Iterator[Trying]:
    theme, spool = make_theme(KIOSK), FakeSpool()
    host = PretendHost(pages, theme, CLINIC, spool)
    trial = PaperTrial(host, theme)
    trial.use("Front desk", PAPERS["a4"])
    show(trial, 800, 300)
    yield Trying(trial, host, spool)
    host.context().desk.purge()
    host.settle_printing()


def test_a_page_that_came_out_is_said(trying: Trying) -> None:
    trying.spool.phase = Phase.DONE

    trying.print()

    assert trying.trial.notice.words == "Done. Take your page from the printer."
    assert trying.trial.notice.mood is Mood.GOOD
    assert trying.spool.documents[0].startswith(b"%PDF")
    assert trying.spool.orders[0].media == "iso_a4_210x297mm"


def test_it_says_that_it_is_printing(trying: Trying) -> None:
    trying.print()

    assert trying.trial.notice.words == "Printing. Please wait."
    assert trying.trial.notice.mood is Mood.PLAIN


def test_trouble_is_said_with_what_staff_can_do(trying: Trying) -> None:
    trying.spool.printer = Printer(name="tray", reasons=("media-empty-error",))
    trying.spool.phase = Phase.ABORTED

    trying.print()

    assert trying.trial.notice.mood is Mood.BAD
    assert "desk" not in trying.trial.notice.words


def test_a_missing_print_service_is_said(trying: Trying) -> None:
    trying.spool.trouble = Trouble.SERVICE_DOWN

    trying.print()

    assert trying.trial.notice.words == (
        "Printing does not work right now. The print service of this computer does not answer."
    )


def test_after_the_visit_nothing_is_said_any_more(trying: Trying) -> None:
    trying.print()

    trying.host.context().desk.purge()

    assert not trying.trial.notice.isVisible()
