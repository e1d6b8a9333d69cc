# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A feature that stands over all pages hears what happens and can act, by a few names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from edu_app.feature import Ending
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK
from edu_app.settings import DEFAULTS
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.host import Host
from tests.stage import Stage

RISKS = Link.parse("topic:risks") or HOME


@pytest.fixture(name="window")
def open_window(stage: Stage) -> Window:
    """Return a kiosk."""
    return stage.open(KIOSK)


def heard(host: Host) -> list[str]:
    """Return a list that fills with what the host says."""
    names = ("page_opened", "visit_ending", "visit_ended", "settings_changed", "covered_changed")
    list_: list[str] = []
    for name in names:
        getattr(host, name).connect(lambda name=name: list_.append(name))
    return list_


def test_the_host_shows_the_window_as_it_is(window: Window) -> None:
    host = WindowHost(window)

    assert host.window is window
    assert host.page is window.page
    assert host.cover is None
    assert host.context().session is window.session
    assert host.languages() == ("en",)
    assert host.parent() is window


def test_the_host_says_what_happens(window: Window) -> None:
    host = WindowHost(window)
    said = heard(host)
    window.go(RISKS)
    host.put_cover(QWidget())
    host.lift_cover()
    host.end_visit(Ending.IDLE)

    assert said == [
        *("page_opened", "covered_changed", "covered_changed"),
        *("visit_ending", "page_opened", "visit_ended"),
    ]


def test_ending_a_visit_destroys_its_session_and_begins_at_home(window: Window) -> None:
    host = WindowHost(window)
    window.go(RISKS)
    window.session.set_text_size(150)
    before = window.session
    host.end_visit(Ending.STAFF)
    settle()

    assert not isValid(before)
    assert window.session.text_size == 100
    assert window.history.current.link == HOME
    assert not window.history.can_go_back


def test_a_visit_that_begins_in_the_usual_language_finds_everything_ready(window: Window) -> None:
    host = WindowHost(window)
    before = (window.session, window.page)
    host.begin_visit("en")

    assert (window.session, window.page) == before


def test_a_visit_never_begins_with_the_page_that_says_sorry(window: Window) -> None:
    host = WindowHost(window)
    host.put_cover(QWidget())
    window.show_crash("made up, while nobody was there")
    host.begin_visit("en")

    assert not isinstance(window.page, ErrorPage)
    assert window.history.current.link == HOME


def test_a_card_lies_in_the_middle_and_comes_once(window: Window) -> None:
    host = WindowHost(window)
    first, second = QLabel("first"), QLabel("second")
    sheet = host.lay(first, 640, key="card")
    again = host.lay(second, 640, key="card")
    settle()

    assert not isValid(sheet)
    assert again.isVisible()
    assert window.overlays.sheet("card") is again


def test_a_cover_shuts_what_lies_over_the_page(window: Window) -> None:
    host = WindowHost(window)
    sheet = host.lay(QLabel("card"), 640, key="card")
    host.put_cover(QWidget())
    settle()

    assert not isValid(sheet)
    assert host.cover is not None


def test_other_settings_count_at_once_and_end_the_visit(window: Window) -> None:
    host = WindowHost(window)
    said = heard(host)
    window.session.set_text_size(150)
    host.take_settings(replace(DEFAULTS, emergency_number="112", clinic_name="Mill Lane"))
    settle()

    context = host.context()
    assert context.settings.emergency_number == "112"
    assert "112" in str(context.library.emergency().blocks)
    assert context.session.text_size == 100
    assert said[-2:] == ["visit_ended", "settings_changed"]
    host.end_visit(Ending.PERSON)
    assert host.context().settings.emergency_number == "112"


def test_leaving_ends_the_program_with_its_code(window: Window) -> None:
    host = WindowHost(window)
    QTimer.singleShot(0, lambda: host.leave(10))

    assert QApplication.exec() == 10
    QCoreApplication.processEvents()
