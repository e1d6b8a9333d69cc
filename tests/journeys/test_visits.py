# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whole visits, from the first look to the last, by the means that each place has."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from shiboken6 import isValid

from edu_app.features.about.source_view import SourceCard
from edu_app.features.faq.page_view import FaqPage
from edu_app.features.topics.home_view import HomePage
from edu_app.features.topics.page_view import TopicPage
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.actions import Act
from edu_app.shell.display_sheet import DisplayPanel
from edu_app.shell.help_sheet import HelpCard
from edu_app.shell.more_sheet import MorePanel
from edu_app.shell.window import Window
from edu_app.ui.buttons import Button
from edu_app.ui.document_paint import range_rects
from edu_app.ui.page import Page
from tests.stage import (
    UPRIGHT,
    Key,
    Modifier,
    Stage,
    click,
    drag,
    focus,
    page_view,
    place,
    press,
    step,
    tap,
    tap_at,
    write,
)


def home(window: Window) -> HomePage:
    assert isinstance(window.page, HomePage), window.page
    return window.page


def topic(window: Window) -> TopicPage:
    assert isinstance(window.page, TopicPage), window.page
    return window.page


def questions(window: Window) -> FaqPage:
    assert isinstance(window.page, FaqPage), window.page
    return window.page


def bar(window: Window, act: Act) -> object:
    """Return the button of an act in the bars."""
    bars = [each for each in (window.dock, window.top) if each is not None]
    return next(each.buttons[act] for each in bars if act in each.buttons)


def on_sheet(window: Window, key: object, kind: type) -> object:
    """Return what lies on an open sheet."""
    sheet = window.overlays.sheet(key)
    assert sheet is not None, f"no sheet for {key}"
    assert isinstance(sheet.content, kind)
    return sheet.content


def picture(window: Window) -> QImage:
    settle()
    return window.grab().toImage()


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=["wide", "upright"])
def test_a_visit_at_the_kiosk(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, size=size, still=False)
    first_boot = picture(window)

    with step("She taps Start here and reads the first page"):
        tap(home(window).start_button)
        assert place(window) == "topic:what-is-ilfvs"

    with step("She draws the page up with a finger"):
        drag(page_view(window).viewport(), -400)
        assert page_view(window).verticalScrollBar().value() > 0

    with step("She goes on by name, twice"):
        tap(topic(window).next_bar.next)
        assert place(window) == "topic:anatomy"
        tap(topic(window).next_bar.next)
        assert place(window) == "topic:causes"

    with step("She goes back one page"):
        tap(topic(window).next_bar.previous)
        assert place(window) == "topic:anatomy"

    with step("She taps a word and reads its card"):
        span = next(s for s in page_view(window).filled.anchors if s.link.kind is Kind.TERM)
        rect = range_rects(page_view(window).document(), span.start, span.end)[0]
        at = page_view(window).viewport().mapTo(window, rect.center().toPoint())
        tap_at(window, at)
        card = window.overlays.sheet(span.link)
        assert card is not None
        tap(card.content.close_button)
        assert not window.overlays.any_open()

    with step("She opens the emergency card and leaves it"):
        tap(bar(window, Act.HELP))
        tap(on_sheet(window, Act.HELP, HelpCard).back_button)
        assert not window.overlays.any_open()

    with step("She makes the text twice as large"):
        tap(bar(window, Act.TEXT_SIZE))
        tap(on_sheet(window, Act.TEXT_SIZE, DisplayPanel).sizes.choices[-1])
        assert window.session.text_size == 200
        tap(on_sheet(window, Act.TEXT_SIZE, DisplayPanel).done_button)
        assert not window.overlays.any_open()
        assert place(window) == "topic:anatomy"

    with step("She turns on high contrast, which is under More now"):
        tap(bar(window, Act.MORE))
        tap(on_sheet(window, Act.MORE, MorePanel).buttons[Act.CONTRAST])
        assert window.session.theme == "hc"

    with step("She starts over, and nothing tells of her visit"):
        tap(bar(window, Act.START_OVER))
        assert place(window) == "home:"
        assert window.session.read == frozenset()
        assert picture(window) == first_boot


def test_a_visit_at_a_laptop(stage: Stage) -> None:
    window = stage.open(LAPTOP, still=False)

    with step("He clicks a tile"):
        click(home(window).tiles[0])
        assert place(window) == "topic:what-is-ilfvs"

    with step("He looks for a word, goes through the hits and closes the search"):
        press(window, Key.Key_F, Modifier.ControlModifier)
        write(window, "vein")
        bar_ = topic(window).reader.find_bar
        assert bar_.count.text().startswith("1 of ")
        press(window, Key.Key_Return)
        assert bar_.count.text().startswith("2 of ")
        press(window, Key.Key_Return, Modifier.ShiftModifier)
        assert bar_.count.text().startswith("1 of ")
        press(window, Key.Key_Escape)
        assert not bar_.isVisible()
        assert focus() is page_view(window)

    with step("He selects a line with the mouse and copies it"):
        port, port_left = page_view(window).viewport(), 20
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(port_left, 60))
        QTest.mouseMove(port, QPoint(300, 60))
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
        press(window, Key.Key_C, Modifier.ControlModifier)
        assert QGuiApplication.clipboard().text()

    with step("He goes through the history by keys"):
        press(window, Key.Key_Home, Modifier.AltModifier)
        assert place(window) == "home:"
        press(window, Key.Key_Left, Modifier.AltModifier)
        assert place(window) == "topic:what-is-ilfvs"
        press(window, Key.Key_Right, Modifier.AltModifier)
        assert place(window) == "home:"

    with step("He makes the text larger and smaller again by keys"):
        press(window, Key.Key_Plus, Modifier.ControlModifier)
        assert window.session.text_size == 125
        press(window, Key.Key_Minus, Modifier.ControlModifier)
        press(window, Key.Key_Minus, Modifier.ControlModifier)
        assert window.session.text_size == 100

    with step("He fills the screen and comes back"):
        press(window, Key.Key_F11)
        assert window.isFullScreen()
        press(window, Key.Key_F11)
        assert not window.isFullScreen()

    with step("He quits"):
        press(window, Key.Key_Q, Modifier.ControlModifier)
        assert not window.isVisible()


def test_a_visit_in_a_consultation(stage: Stage) -> None:
    window = stage.open(CONSULT, still=False)

    with step("The doctor opens the page about risks and shows a number larger"):
        click(next(tile for tile in home(window).tiles if str(tile.facts.link) == "topic:risks"))
        press(window, Key.Key_Plus, Modifier.ControlModifier)
        assert (place(window), window.session.text_size) == ("topic:risks", 125)

    with step("The emergency card is one key away"):
        press(window, Key.Key_F1)
        assert window.overlays.sheet(Act.HELP) is not None
        press(window, Key.Key_Escape)

    with step("The doctor starts over before the next patient comes in"):
        click(bar(window, Act.START_OVER))
        assert (place(window), window.session.text_size) == ("home:", 100)
        assert not window.history.can_go_back


# ---------------------------------------------------------------- nothing is left


@pytest.mark.parametrize("profile", [KIOSK, CONSULT], ids=lambda each: each.name)
def test_the_end_of_a_visit_destroys_pages_and_session(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")
    window.act(Act.TEXT_SIZE)
    page, session = window.page, window.session
    refs = [weakref.ref(page), weakref.ref(session), weakref.ref(page_view(window))]
    assert page is not None

    window.end_visit()
    settle()

    assert not isValid(page)
    assert not isValid(session)
    del page, session
    gc.collect()  # nobody has to turn a page for it
    assert [ref() for ref in refs] == [None, None, None]


def test_building_anew_leaves_no_old_page_behind(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")

    for percent in (125, 150, 200, 100):
        window.session.set_text_size(percent)
        window.session.toggle_contrast()
        settle()

    gc.collect()
    pages = [thing for thing in gc.get_objects() if isinstance(thing, Page) and isValid(thing)]
    assert pages == [window.page]
    assert window.findChildren(Page) == [window.page]


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=["wide", "upright"])
def test_the_emergency_card_leads_to_what_to_call_about_today(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, size=size)

    window.act(Act.HELP)
    sheet = window.overlays.sheet(Act.HELP)
    assert sheet is not None
    sheet.content.link_followed.emit(Link.parse("topic:get-help-now#call-today"))
    settle()

    view = page_view(window)
    heading = view.filled.parts["call-today"]
    assert place(window) == "topic:get-help-now#call-today"
    assert view.verticalScrollBar().value() > 0
    assert heading - 60 <= view.reading_place() <= heading  # its words stand at the top


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=["wide", "upright"])
def test_a_visit_to_the_questions(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, size=size)

    with step("He taps Common questions and the subject he came for"):
        tap(next(tile for tile in home(window).tools if tile.facts.link.kind is Kind.FAQ))
        tap(questions(window).chips.chips[4])
        shown = [card for card in questions(window).list.cards if card.isVisible()]
        assert {card.asked.id for card in shown} >= {"what-is-a-stent", "nickel"}
    with step("He opens one answer, then another; only that one stays open"):
        tap(shown[1].head)
        tap(shown[0].head)
        assert [card for card in shown if card.is_open] == shown[:1]
    with step("He looks who paid for the study and closes the card"):
        open_id = shown[0].asked.id
        source = Link(Kind.SOURCE, shown[0].asked.sources[0])
        tap(shown[0].findChildren(Button)[0])
        card = on_sheet(window, source, SourceCard)
        assert "Who paid" in dict(card.lines)
        tap(card.close_button)
    with step("He reads on, comes back, and finds everything as he left it"):
        window.go(Link(Kind.TOPIC, "options"))
        settle()
        tap(bar(window, Act.BACK))
        settle()
        again = questions(window)
        assert again.chips.chips[4].isChecked()
        assert [card.asked.id for card in again.list.cards if card.is_open] == [open_id]
    with step("Start over leaves nothing of it"):
        window.end_visit()
        window.go(Link(Kind.FAQ))
        settle()
        assert questions(window).chips.chips[0].isChecked()
        assert not any(card.is_open for card in questions(window).list.cards)
