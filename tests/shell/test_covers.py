# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A cover hides the whole window from eyes, keys and screen readers, until it is lifted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.profile import KIOSK
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from tests.stage import UPRIGHT, Key, Stage, press

RISKS = Link.parse("topic:risks")


class Curtain(QWidget):
    """A cover with two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = [QPushButton(name) for name in ("one", "two")]
        layout = QVBoxLayout(self)
        for button in self.buttons:
            layout.addWidget(button)
        self.setAutoFillBackground(True)

    def first_focus(self) -> QWidget:
        """Return the second button."""
        return self.buttons[1]


@pytest.fixture(name="window")
def open_window(stage: Stage) -> Window:
    """Return a kiosk on a page."""
    window = stage.open(KIOSK)
    assert RISKS is not None
    window.go(RISKS)
    settle()
    return window


def below(window: Window) -> list[QWidget]:
    """Return the parts of the window that are not the cover."""
    return [part for part in (window.top, window.page, window.dock) if part is not None]


def test_a_cover_is_all_that_is_there(window: Window) -> None:
    changes: list[bool] = []
    window.covers.changed.connect(lambda: changes.append(window.covers.cover is not None))
    curtain = Curtain()
    window.covers.put(curtain)
    settle()

    assert window.covers.cover is curtain
    assert curtain.geometry() == window.rect()
    assert not any(part.isVisible() for part in below(window))
    assert QApplication.focusWidget() is curtain.buttons[1]
    assert changes == [True]


def test_a_cover_that_nobody_asked_for_by_keys_shows_no_ring(window: Window) -> None:
    reasons: list[Qt.FocusReason] = []

    class Heard(QPushButton):
        """Tells why it gets the focus."""

        def focusInEvent(self, event: QFocusEvent) -> None:
            reasons.append(event.reason())

    curtain = Curtain()
    curtain.buttons[1] = Heard("heard", curtain)
    window.covers.put(curtain)
    settle()

    assert reasons == [Qt.FocusReason.OtherFocusReason]


def test_keys_stay_in_the_cover(window: Window) -> None:
    curtain = Curtain()
    window.covers.put(curtain)
    settle()
    for _ in range(6):
        press(window, Key.Key_Tab)
        assert QApplication.focusWidget() in curtain.buttons


def test_a_screen_reader_finds_nothing_below(window: Window) -> None:
    window.covers.put(Curtain())
    settle()
    interface = QAccessible.queryAccessibleInterface(window)
    seen = {
        child.text(QAccessible.Text.Name)
        for child in (interface.child(index) for index in range(interface.childCount()))
        if child is not None and not child.state().invisible
    }

    assert window.page is not None
    assert window.page.title not in seen


def test_lifting_shows_the_page_and_gives_it_the_focus(window: Window) -> None:
    curtain = Curtain()
    window.covers.put(curtain)
    window.covers.lift()
    settle()

    assert window.covers.cover is None
    assert not isValid(curtain)
    assert all(part.isVisible() for part in below(window))
    focus = QApplication.focusWidget()
    assert window.page is not None
    assert focus is window.page or window.page.isAncestorOf(focus)


def test_lifting_nothing_changes_nothing(window: Window) -> None:
    changes: list[int] = []
    window.covers.changed.connect(lambda: changes.append(1))
    window.covers.lift()

    assert not changes


def test_a_second_cover_takes_the_place_of_the_first(window: Window) -> None:
    first, second = Curtain(), Curtain()
    window.covers.put(first)
    window.covers.put(second)
    settle()

    assert not isValid(first)
    assert window.covers.cover is second
    assert second.isVisible()


@pytest.mark.parametrize("size", [UPRIGHT, (1366, 768)])
def test_a_cover_stays_when_all_below_is_built_anew(window: Window, size: tuple[int, int]) -> None:
    curtain = Curtain()
    window.covers.put(curtain)
    window.resize(*size)
    settle()
    window.session.set_theme("dark")
    window.end_visit()
    settle()

    assert curtain.geometry() == window.rect()
    assert not any(part.isVisible() for part in below(window))
    assert window.childAt(window.rect().center()) in (curtain, *curtain.buttons)


def test_a_card_lies_over_a_cover_and_keeps_the_focus(window: Window) -> None:
    window.covers.put(Curtain())
    window.overlays.open(Act.HELP)
    settle()
    sheet = window.overlays.sheet(Act.HELP)
    assert sheet is not None
    focus = QApplication.focusWidget()
    window.covers.settle()

    assert sheet.isAncestorOf(focus)
    assert QApplication.focusWidget() is focus
    assert sheet.isAncestorOf(window.childAt(sheet.card.geometry().center()))


def test_a_cover_without_a_first_control_takes_the_focus_itself(window: Window) -> None:
    plain = QWidget()
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.covers.put(plain)
    settle()

    assert QApplication.focusWidget() is plain
