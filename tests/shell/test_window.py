# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid, ownedByPython

from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK
from edu_app.shell.actions import Act
from edu_app.shell.pages import make_page
from edu_app.shell.window import Window
from edu_app.ui.page import Page
from tests.checklist_samples import everything
from tests.stage import UPRIGHT, Stage

CHECKLIST = ("checklist:", "checklist:where", "checklist:about")


def orphans() -> set[QWidget]:
    """Return the widgets that would die whenever Python happens to clean up."""
    return {
        thing
        for thing in QApplication.allWidgets()
        if thing.parent() is None and ownedByPython(thing)
    }


def test_nothing_on_screen_can_die_by_a_cleaning_of_python(stage: Stage) -> None:
    before = orphans()
    window = stage.open(KIOSK)
    window.session.checklist.take(everything())

    for link in ("topic:risks", "home:", "about:", *CHECKLIST):
        window.go(Link.parse(link) or HOME)
        window.act(Act.CONTRAST)
        window.resize(1080, 1920)
        window.resize(1366, 768)
        window.resize(1920, 1080)
        settle()

    assert orphans() <= before | {window}


def test_the_first_page_is_built_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Link] = []

    def count(window: Window, link: Link) -> Page:
        made.append(link)
        return make_page(window, link)

    monkeypatch.setattr("edu_app.shell.window.make_page", count)
    stage.open(KIOSK, size=UPRIGHT)

    assert made == [HOME]


def test_a_page_that_is_left_lives_until_qt_has_done_with_it(stage: Stage) -> None:
    window = stage.open(KIOSK)
    page = weakref.ref(window.page)

    window.go(Link.parse("topic:risks") or HOME)
    gc.collect()

    assert isValid(page())
    settle()
    window.go(HOME)
    settle()
    gc.collect()
    assert page() is None
