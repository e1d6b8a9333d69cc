# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be done says how it stands, and the focus never falls out of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.ui.control import TAPS
from edu_app.ui.print_deeds import Deeds
from edu_app.ui.print_desk import PrintDesk
from edu_app.ui.theme import Theme

Maker = Callable[..., Deeds]


@pytest.fixture
def make(theme: Theme, show: Callable[..., None]) -> Maker:
    owner = QObject()

    def run(profile: Profile = LAPTOP) -> Deeds:
        desk = PrintDesk(profile.paper, Settings(), None, owner)  # type: ignore[arg-type]  # no room is entered
        made = Deeds(desk, theme)
        show(made, 420, 300)
        return made

    return run


def test_nothing_can_be_done_before_something_is_ready(make: Maker) -> None:
    made = make()

    assert not made.print.isEnabled()
    assert made.save is not None
    assert not made.save.isEnabled()
    made.show_words("Pages: 2", ready=True)
    assert made.print.isEnabled()
    assert made.save.isEnabled()
    assert made.words.text() == "Pages: 2"


def test_where_no_file_is_saved_there_is_no_button_for_it(make: Maker) -> None:
    assert make(KIOSK).save is None


@pytest.mark.parametrize(("total", "seen"), [(1, False), (2, False), (3, True)])
def test_a_bar_shows_for_what_takes_a_while(make: Maker, total: int, seen: bool) -> None:
    made = make()

    made.show_going("Getting ready", 1, total)

    assert made.bar.isVisible() is seen
    assert made.cancel.isVisible() is seen
    assert (made.bar.value(), made.bar.maximum()) == (1, total)
    assert made.bar.accessibleName() == "Getting ready"
    made.show_words("Ready", ready=True)
    assert not made.bar.isVisible()


@pytest.mark.parametrize(
    ("button", "signal"),
    [("cancel", "cancel_wanted"), ("print", "print_wanted"), ("save", "save_wanted")],
)
def test_each_button_says_that_it_was_pressed(
    make: Maker, qtbot: QtBot, button: str, signal: str
) -> None:
    made = make()
    made.show_going("Getting ready", 1, 5)
    if button != "cancel":
        made.show_words("Ready", ready=True)
    TAPS.forget()

    with qtbot.waitSignal(getattr(made, signal)):
        QTest.mouseClick(getattr(made, button), Qt.MouseButton.LeftButton)


def test_the_focus_goes_from_cancel_to_what_can_be_done_next(make: Maker) -> None:
    made = make()
    made.show_going("Getting ready", 1, 5)
    made.cancel.setFocus(Qt.FocusReason.TabFocusReason)

    made.show_words("Getting ready", ready=False)
    assert QApplication.focusWidget() is made
    made.show_words("Pages: 2", ready=True)

    assert QApplication.focusWidget() is made.print


def test_what_came_of_it_is_said_aloud_only_where_somebody_listens(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    made = make()

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    made.announce("")
    made.announce("Pages: 2")
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    made.announce("Pages: 3")

    assert [event.message() for event in said] == ["Pages: 2"]  # type: ignore[attr-defined]  # an announcement
