# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out is put together, seen as it will be, printed, and saved where the person wants it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from edu_app.features.printing import page_view
from edu_app.features.printing.page_view import PrintPage
from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from edu_app.ui.print_desk import Printable, PrintDesk
from edu_app.ui.print_room import PrintRoom
from edu_app.ui.sheets import Sheets
from edu_app.ui.tick_card import TickCard
from tests.content_tree import ContentTree
from tests.fake_spool import FakeSpool
from tests.features.printing.conftest import PRINTS, Opener, handout
from tests.layout_check import faults_of
from tests.stage import UPRIGHT, Key, Modifier, Stage, click, focus, place, press, tap

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
SMALL = (1024, 600)


def card(window: Window, key: str) -> TickCard:
    page = handout(window)
    assert page.list is not None
    found = next(each for each in page.list.cards if each.key == key)
    page.list.parentWidget().parentWidget().ensureWidgetVisible(found, 0, 60)  # type: ignore[union-attr]  # a pane
    settle()
    return found


def ready(window: Window) -> PrintPage:
    page = handout(window)
    page.finish_pictures()
    settle()
    return page


def words(window: Window) -> str:
    return handout(window).deeds.words.text()


# ---------------------------------------------------------------- choosing


def test_a_page_that_is_asked_for_is_ticked_and_shown(open_handout: Opener) -> None:
    window = open_handout("print:page#risks")

    page = handout(window)
    assert [each.key for each in page.list.cards if each.isChecked()] == ["page-risks"]
    assert page.preview.count == 2
    assert words(window) == "Pages: 2"
    assert page.deeds.print.isEnabled()


def test_more_is_put_in_and_taken_out_again(open_handout: Opener) -> None:
    window = open_handout("print:page#risks")

    click(card(window, "page-symptoms"))
    assert ready(window).preview.count == 5  # with the list of what is in it
    click(card(window, "page-symptoms"))

    assert ready(window).preview.count == 2


def test_nothing_chosen_is_nothing_to_print(open_handout: Opener) -> None:
    window = open_handout("print:")

    page = handout(window)
    assert words(window) == "Tick what you want to print."
    assert not page.deeds.print.isEnabled()
    assert not page.deeds.save.isEnabled()
    assert page.preview.count == 0


def test_paper_and_print_change_the_sheets(open_handout: Opener) -> None:
    window = open_handout("print:page#risks", settings=replace(PRINTS, paper="letter"))
    page = handout(window)
    assert page.making.sheets.paper is LETTER

    click(page.options.papers.segments[0])
    assert ready(window).making.sheets.paper is A4
    click(page.options.sizes.segments[1])

    assert ready(window).preview.count > 2


def test_a_whole_group_is_ticked_by_one_press(open_handout: Opener) -> None:
    window = open_handout("print:questions", ready=False)

    page = handout(window)
    ticked = [each.key for each in page.list.cards if each.isChecked()]
    assert ticked == [f"questions-{each}" for each in window.parts.library.faq_ids()]


def test_a_drawing_is_offered_as_it_stands_on_the_screen(stage: Stage) -> None:
    window = stage.open(LAPTOP, "diagram:pelvic-veins#narrow")
    state = window.page.state

    press(window, Key.Key_P, Modifier.ControlModifier)

    page = ready(window)
    (part,) = page.choice.pack(page._facts.items)
    assert (part.diagram, part.state) == ("pelvic-veins", state)
    assert state.step == 1
    assert "As it stands on the screen" in {each.hint for each in page.list.cards}


@pytest.mark.parametrize("link", ["topic:risks", "faq:", "glossary:", "diagram:narrowing"])
def test_ctrl_p_leads_to_the_hand_out_of_the_page_and_back_leads_back(
    stage: Stage, link: str
) -> None:
    window = stage.open(CONSULT, link)

    press(window, Key.Key_P, Modifier.ControlModifier)
    assert place(window).startswith("print:")
    press(window, Key.Key_Left, Modifier.AltModifier)

    assert place(window) == link


def test_where_nothing_can_be_printed_ctrl_p_does_nothing(stage: Stage) -> None:
    window = stage.open(LAPTOP)

    press(window, Key.Key_P, Modifier.ControlModifier)

    assert place(window) == "home:"


# ---------------------------------------------------------------- coming back


def test_another_look_keeps_what_is_chosen(open_handout: Opener) -> None:
    window = open_handout("print:page#risks")
    click(card(window, "page-symptoms"))
    click(handout(window).options.sizes.segments[1])
    before = handout(window).choice

    window.session.set_theme("hc")
    settle()

    assert handout(window).choice == before
    assert ready(window).preview.count > 4


def test_the_way_back_finds_what_was_chosen(open_handout: Opener) -> None:
    window = open_handout("print:page#risks")
    click(card(window, "page-symptoms"))
    before = handout(window).choice

    window.home()
    window.back()
    settle()

    assert handout(window).choice == before


def test_an_ended_visit_leaves_no_choice(open_handout: Opener) -> None:
    window = open_handout("print:page#risks", CONSULT)

    window.end_visit()
    settle()

    assert place(window) == "home:"
    assert not window.history.can_go_back


# ---------------------------------------------------------------- long hand-outs


def test_a_long_hand_out_says_how_far_it_is_and_can_be_given_up(
    open_handout: Opener, qtbot: QtBot
) -> None:
    window = open_handout("print:page#risks")
    page = handout(window)
    shown = page.making.sheets

    page.list.buttons[0].click()
    qtbot.waitUntil(lambda: words(window).startswith("Getting ready: 2 of "))
    assert page.deeds.bar.isVisible()
    assert not page.deeds.print.isEnabled()
    page.deeds.cancel.setFocus()
    press(window, Key.Key_Space)

    ready(window)
    assert [each.key for each in page.list.cards if each.isChecked()] == ["page-risks"]
    assert page.making.sheets.count == shown.count
    assert words(window) == "Pages: 2"
    assert focus() is page.deeds.print


def test_a_part_that_cannot_be_read_is_said(open_handout: Opener, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    window = open_handout("print:", content=tree.root)
    tree.write("en/topics/beta.md", "no head")

    click(card(window, "page-beta"))
    ready(window)

    assert "beta.md" in words(window)
    assert not handout(window).deeds.print.isEnabled()


# ---------------------------------------------------------------- printing


def test_print_hands_the_sheets_in_at_the_desk(
    open_handout: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[tuple[Sheets, Printable]] = []
    monkeypatch.setattr(
        PrintDesk, "start", lambda desk, sheets, kind, parent: handed.append((sheets, kind))
    )
    window = open_handout("print:page#risks")

    click(handout(window).deeds.print)

    assert handed == [(handout(window).making.sheets, Printable.PAGES)]


def test_a_kiosk_prints_the_page_at_hand_and_nothing_else(
    open_handout: Opener, qtbot: QtBot
) -> None:
    window = open_handout("print:page#risks", KIOSK)
    spool = FakeSpool()
    window.parts.printing._room = PrintRoom(KIOSK.paper, spool)
    page = handout(window)
    assert page.list is None
    assert page.deeds.save is None
    assert focus() is page.preview.face

    tap(page.deeds.print)

    qtbot.waitUntil(lambda: bool(spool.documents))
    with pikepdf.open(io.BytesIO(spool.documents[0])) as printed:
        assert len(printed.pages) == 2


@pytest.mark.parametrize(
    ("link", "prints"),
    [
        ("print:page#risks", {"drawings"}),
        ("print:page#risks", set()),
        ("print:drawing#pelvic-veins", {"pages"}),
        ("print:", {"pages", "drawings"}),
    ],
)
def test_a_kiosk_prints_nothing_that_the_clinic_has_not_allowed(
    stage: Stage, link: str, prints: set[str]
) -> None:
    settings = Settings(kiosk_prints=frozenset(prints))

    window = stage.open(KIOSK, link, settings=settings)

    assert isinstance(window.page, ErrorPage)


def test_what_is_too_long_for_a_kiosk_is_not_printed_there(open_handout: Opener) -> None:
    window = open_handout("print:words", KIOSK)

    assert handout(window).preview.count > 2
    assert words(window) == "These are too many pages to print here. Ask the staff."
    assert not handout(window).deeds.print.isEnabled()


# ---------------------------------------------------------------- saving


def test_a_hand_out_is_saved_where_the_person_wants_it(
    open_handout: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[str] = []
    file = tmp_path / "mine.pdf"

    def answer(parent: object, title: str, name: str, kind: str) -> Path:
        del parent, title, kind
        asked.append(name)
        return file

    monkeypatch.setattr(page_view, "ask_place", answer)
    window = open_handout("print:page#risks")

    click(handout(window).deeds.save)

    qtbot.waitUntil(lambda: words(window) == "Saved as mine.pdf.")
    assert asked == ["vein-guide-hand-out.pdf"]
    assert [each.name for each in tmp_path.iterdir()] == ["mine.pdf"]
    with pikepdf.open(file) as saved:
        assert len(saved.pages) == 2
        assert str(saved.docinfo["/Title"]) == "Your hand-out"


def test_who_goes_back_from_the_question_saves_nothing(
    open_handout: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_view, "ask_place", lambda *args: None)
    window = open_handout("print:page#risks")

    click(handout(window).deeds.save)

    assert words(window) == "Pages: 2"


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(
    open_handout: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(page_view, "ask_place", lambda *args: tmp_path / "gone" / "mine.pdf")
    window = open_handout("print:page#risks")

    click(handout(window).deeds.save)

    qtbot.waitUntil(lambda: words(window).startswith("mine.pdf was not saved: "))
    assert handout(window).deeds.save.isEnabled()
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize(
    ("profile", "size", "text_size"),
    [
        (LAPTOP, None, 100),
        (LAPTOP, SMALL, 100),
        (LAPTOP, None, 200),
        (CONSULT, UPRIGHT, 100),
        (KIOSK, None, 100),
        (KIOSK, UPRIGHT, 100),
        (KIOSK, UPRIGHT, 200),
    ],
    ids=str,
)
def test_nothing_is_cut_or_covered_in_any_shape(
    open_handout: Opener, profile: Profile, size: tuple[int, int] | None, text_size: int
) -> None:
    window = open_handout("print:page#risks", profile, size=size, text_size=text_size)

    assert faults_of(window) == []
