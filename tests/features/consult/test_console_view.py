# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The console shows the talk, only the talk, and all of it without a page that scrolls."""

from __future__ import annotations

import pytest

from edu_app.features.consult.console_view import ConsolePage, make_console
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.machine.own_plans import save_own
from edu_app.paths import state_dir
from edu_app.problems import ContentMissing, EduError
from edu_app.profile import KIOSK, LAPTOP
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.pages import context_of
from tests.features.consult.consoles import SMALL, UPRIGHT, WIDE, console, open_console, talk
from tests.layout_check import faults_of
from tests.stage import Stage, click, tap


def test_a_talk_begins_blank_and_at_its_first_step(stage: Stage) -> None:
    window = open_console(stage)

    assert (talk(window).plan, talk(window).blank) == ("first-visit", True)
    assert talk(window).ahead == "first-visit.what-it-is"
    assert window.session.consultation.began is None


def test_a_link_names_a_step(stage: Stage) -> None:
    window = open_console(stage, "consult:first-visit#on-scans")

    assert talk(window).ahead == "first-visit.on-scans"


def test_the_way_back_and_a_new_look_change_nothing(stage: Stage) -> None:
    window = open_console(stage, "consult:first-visit#on-scans")
    click(console(window).stage.next)
    before = talk(window)

    window.go(Link(Kind.TOPIC, "risks"))
    window.back()
    window.session.set_theme("dark")
    settle()

    assert talk(window) == before
    assert console(window).lead.talk is talk(window)


def test_another_plan_begins_blank(stage: Stage) -> None:
    window = open_console(stage)
    click(console(window).stage.send)
    window.go(Link(Kind.CONSULT, "after-stent"))

    assert (talk(window).plan, talk(window).blank) == ("after-stent", True)
    assert talk(window).shown == ("first-visit.what-it-is",)


def test_three_taps_show_the_second_step(stage: Stage) -> None:
    window = open_console(stage)

    tap(console(window).stage.send)
    tap(console(window).stage.next)

    assert talk(window).live == "first-visit.where-it-narrows"
    shown = console(window).stage.frame.screen_view.shown
    assert shown is not None
    assert shown.heading == "Where the vein narrows"


def test_the_next_patient_finds_nothing(stage: Stage) -> None:
    window = open_console(stage)
    click(console(window).stage.send)
    window.end_visit()

    assert talk(window).plan == ""
    assert window.session.consultation.began is None


@pytest.mark.parametrize("plan", ["nowhere", "own-gone"])
def test_a_plan_that_is_not_there_is_said(stage: Stage, plan: str) -> None:
    window = stage.open(LAPTOP)

    with pytest.raises(ContentMissing, match=plan):
        make_console(context_of(window), Link(Kind.CONSULT, plan))


def test_a_plan_of_the_clinic_opens(stage: Stage) -> None:
    window = stage.open(LAPTOP)
    steps = [each.id for each in window.parts.library.references.plans.plans[1].steps]
    own = save_own(state_dir(), "Clot clinic", steps[:2])
    window.go(Link(Kind.CONSULT, own.id))

    assert talk(window).order == tuple(steps[:2])


def test_a_kiosk_has_no_console(stage: Stage) -> None:
    window = stage.open(KIOSK, "consult:first-visit")

    assert isinstance(window.page, ErrorPage)
    assert talk(window).plan == ""


def test_a_page_that_cannot_be_read_has_no_button(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Library, topic_id: str) -> None:
        raise EduError(topic_id)

    monkeypatch.setattr(Library, "meta", broken)
    notes = console(open_console(stage)).side.notes

    assert notes is not None
    assert notes.page is None


@pytest.mark.parametrize("part", ["", "#two-minutes"])
@pytest.mark.parametrize(
    ("size", "text_size"), [(WIDE, 100), (WIDE, 200), (UPRIGHT, 100), (SMALL, 100), (UPRIGHT, 200)]
)
def test_everything_has_room(
    stage: Stage, size: tuple[int, int], text_size: int, part: str
) -> None:
    window = open_console(stage, f"consult:first-visit{part}", size=size, text_size=text_size)
    page = console(window)
    places = range(3) if page.tabs is not None else range(1)

    for place in places:
        page.set_place(place)
        settle()
        assert faults_of(window) == []


def test_the_tab_stays_when_the_look_changes(stage: Stage) -> None:
    window = open_console(stage, text_size=200)
    tabs = console(window).tabs
    assert tabs is not None
    click(tabs.tabs.segments[2])
    window.session.set_theme("dark")
    settle()

    after = console(window).tabs
    assert after is not None
    assert after is not tabs
    assert after.place == 2


def test_a_place_means_nothing_where_there_are_no_tabs(stage: Stage) -> None:
    page = console(open_console(stage))
    page.set_place(2)

    assert page.place() == 0
    assert isinstance(page, ConsolePage)
