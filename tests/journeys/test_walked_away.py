# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Somebody leaves a kiosk in the middle of anything: what comes next is as on the first day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.features.faq.page_view import FaqPage
from edu_app.features.printing.page_view import PrintPage
from edu_app.features.search.page_view import SearchPage
from edu_app.features.topics.page_view import TopicPage
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK
from edu_app.render.scene import DiagramState
from edu_app.screens_checklist import all_answers
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from tests.checklist_samples import form
from tests.features.kiosk.waiting import Waiting
from tests.stage import UPRIGHT, Key, Stage, press, step

SETTINGS = Settings(tone=False, kiosk_prints=frozenset({"pages", "checklist", "drawings"}))
Dirt = Callable[[Window], None]


# ---------------------------------------------------------------- what is left behind


def open_page(window: Window, link: str) -> None:
    window.go(Link.parse(link) or HOME)
    settle()


def scroll(window: Window) -> None:
    open_page(window, "topic:risks")
    assert isinstance(window.page, TopicPage)
    bar = window.page.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def walk(window: Window) -> None:
    for link in ("topic:causes", "faq:", "glossary:", "about:"):
        open_page(window, link)
    window.back()


def enlarge(window: Window) -> None:
    window.session.set_text_size(200)


def darken(window: Window) -> None:
    window.session.set_theme("dark")


def contrast(window: Window) -> None:
    window.act(Act.CONTRAST)


def calm(window: Window) -> None:
    window.session.set_less_movement(on=not window.session.less_movement)


def tick_everything(window: Window) -> None:
    open_page(window, "checklist:")
    window.session.checklist.take(all_answers(form()))
    open_page(window, "checklist:take")


def note_questions(window: Window) -> None:
    window.session.notes.add_question("Why me?")
    window.session.notes.draft = "And what about"


def search(window: Window) -> None:
    open_page(window, "search:")
    assert isinstance(window.page, SearchPage)
    window.page.finish()
    window.page.field.setText("my own words")
    window.page.finish()


def copy(window: Window) -> None:
    QGuiApplication.clipboard().setText("something of mine")


def open_sheets(window: Window) -> None:
    window.act(Act.TEXT_SIZE)
    window.act(Act.HELP)


def open_card(window: Window) -> None:
    open_page(window, "topic:what-is-ilfvs")
    open_page(window, "term:stent")


def read(window: Window) -> None:
    for topic in window.parts.library.path().order():
        window.session.mark_read(topic)


def deepen(window: Window) -> None:
    open_page(window, "topic:risks")
    window.session.set_depth("full")


def preview(window: Window) -> None:
    open_page(window, "print:page#risks")
    assert isinstance(window.page, PrintPage)
    window.page.finish_pictures()
    window.page.preview.wide.click()


def ask(window: Window) -> None:
    open_page(window, "faq:")
    assert isinstance(window.page, FaqPage)
    window.page.list.cards[1].head.click()


def draw(window: Window) -> None:
    open_page(window, "diagram:pelvic-veins")
    assert isinstance(window.page, ViewerPage)
    window.page.choices.take(DiagramState(selected=11, step=2))


def tab(window: Window) -> None:
    for _time in range(5):
        press(window, Key.Key_Tab)


def crash(window: Window) -> None:
    window.show_crash("ZeroDivisionError")


ALONE: tuple[Dirt, ...] = (
    *(scroll, walk, enlarge, darken, contrast, calm, tick_everything, note_questions, search),
    *(copy, open_sheets, open_card, read, deepen, preview, ask, draw, tab, crash),
)
"""Each of these in a visit of its own, and then all of them in one."""


def everything(window: Window) -> None:
    for dirt in ALONE:
        dirt(window)


# ---------------------------------------------------------------- what is there then


def facts(window: Window) -> dict[str, object]:
    """Return all that a visit can change."""
    session, notes = window.session, window.session.notes
    focus = QApplication.focusWidget()
    return {
        "looks": (session.lang, session.text_size, session.theme, session.less_movement),
        "depth": session.depth,
        "read": session.read,
        "answers": (session.has_answers, session.checklist.answers),
        "notes": (notes.sought, notes.asked, notes.draft, notes.questions),
        "voice": session.voice.reads,
        "history": (str(window.history.current.link), window.history.current.place),
        "ways": (window.history.can_go_back, window.history.can_go_forward),
        "clipboard": QGuiApplication.clipboard().text(),
        "sheets": window.overlays.any_open(),
        "focus": (type(focus), focus.accessibleName() if focus is not None else ""),
        "place": window.page.place() if window.page is not None else None,
        "printing": window.desk.state,
        "title": window.windowTitle(),
    }


def picture(window: Window) -> QImage:
    settle()
    return window.grab().toImage()


@pytest.mark.parametrize(
    ("size", "visits"),
    [((1920, 1080), (*ALONE, everything)), (UPRIGHT, (everything,))],
    ids=["wide", "upright"],
)
def test_nothing_of_a_visit_outlives_it(
    stage: Stage, size: tuple[int, int], visits: tuple[Dirt, ...]
) -> None:
    window = stage.open(KIOSK, size=size, settings=SETTINGS, still=False)
    waiting = Waiting(window)
    first, shown = facts(window), picture(window)
    assert first["history"] == ("home:", 0)

    for dirt in visits:
        with step(dirt.__name__):
            before = window.session
            dirt(window)
            settle()
            assert facts(window) != first, "nothing to clear"

            waiting.touch()
            waiting.until_asked()
            waiting.wait(30)
            assert not isValid(before)
            assert facts(window) == first
            assert picture(window) == shown
