# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the desk does stands in the page, is said aloud, and can be answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.gallery import settle
from edu_app.printing.trouble import Trouble
from edu_app.profile import KIOSK, LAPTOP, Paper
from edu_app.ui.label import Label
from edu_app.ui.print_desk import DeskState, Stage
from edu_app.ui.print_status import PrintStatus
from edu_app.ui.theme import Theme

PRINTING = DeskState(stage=Stage.PRINTING, pages=1)
NO_PAPER = DeskState(stage=Stage.TROUBLE, trouble=Trouble.NO_PAPER, waits=True)
DOWN = DeskState(stage=Stage.TROUBLE, trouble=Trouble.SERVICE_DOWN)
TOO_LONG = DeskState(stage=Stage.TROUBLE, trouble=Trouble.TOO_MANY_PAGES)
DONE = DeskState(stage=Stage.DONE, pages=1)


class Desk(QObject):
    """Stands at a state that a test sets, and hears what is pressed."""

    changed = Signal()

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper = paper
        self.state = DeskState()
        self.pressed: list[str] = []

    def stand_at(self, state: DeskState) -> None:
        self.state = state
        self.changed.emit()
        settle()

    def try_again(self) -> None:
        self.pressed.append("again")

    def cancel(self) -> None:
        self.pressed.append("stop")


class Shown:
    """The words about a desk, in a window."""

    def __init__(self, desk: Desk, theme: Theme, show: Callable[..., None]) -> None:
        self.desk = desk
        self.status = PrintStatus(desk, theme)  # type: ignore[arg-type]  # another desk
        self.spoken: list[str] = []
        self.status.spoken.connect(self.spoken.append)
        self.window = QWidget()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.status)
        layout.addStretch(1)
        show(self.window, 600, 400)

    def words(self) -> list[str]:
        """Return what can be read."""
        return [label.text() for label in self.status.findChildren(Label) if label.isVisible()]


@pytest.fixture(params=[KIOSK, LAPTOP], ids=["kiosk", "laptop"])
def shown(request: pytest.FixtureRequest, theme: Theme, show: Callable[..., None]) -> Shown:
    return Shown(Desk(request.param.paper), theme, show)


@pytest.fixture
def at_kiosk(theme: Theme, show: Callable[..., None]) -> Shown:
    return Shown(Desk(KIOSK.paper), theme, show)


def test_nothing_is_said_while_nothing_is_printed(shown: Shown) -> None:
    assert not shown.status.isVisible()
    assert shown.words() == shown.spoken == []
    assert shown.status.words() == ""


def test_each_state_takes_the_place_of_the_one_before(at_kiosk: Shown) -> None:
    desk = at_kiosk.desk

    desk.stand_at(PRINTING)
    assert at_kiosk.words() == ["Printing. Please wait."]
    desk.stand_at(NO_PAPER)
    assert at_kiosk.words() == [
        "The printer is out of paper.",
        "Please tell the desk. What you chose is still here.",
    ]
    desk.stand_at(DONE)
    assert at_kiosk.words() == ["Done. Take your page from the printer."]
    desk.stand_at(DeskState())
    assert not at_kiosk.status.isVisible()


def test_what_is_shown_is_said_once_to_a_screen_reader(at_kiosk: Shown) -> None:
    for state in (PRINTING, NO_PAPER, DONE, DeskState()):
        at_kiosk.desk.stand_at(state)

    assert at_kiosk.spoken == [
        "Printing. Please wait.",
        "The printer is out of paper. Please tell the desk. What you chose is still here.",
        "Done. Take your page from the printer.",
    ]


@pytest.fixture
def _reader(qapp: object) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("_reader")
def test_a_screen_reader_that_listens_is_told(at_kiosk: Shown) -> None:
    at_kiosk.desk.stand_at(DOWN)

    assert at_kiosk.spoken == [at_kiosk.status.words()]


def test_a_page_that_is_built_anew_shows_the_state_and_does_not_say_it_again(
    theme: Theme, show: Callable[..., None]
) -> None:
    desk = Desk(KIOSK.paper)
    desk.stand_at(NO_PAPER)

    again = Shown(desk, theme, show)

    assert again.words()[0] == "The printer is out of paper."
    assert again.spoken == []


def test_no_window_opens_for_it(theme: Theme) -> None:
    desk = Desk(KIOSK.paper)
    desk.stand_at(NO_PAPER)

    status = PrintStatus(desk, theme)  # type: ignore[arg-type]  # another desk

    assert not status.isVisible()


@pytest.mark.parametrize(
    ("state", "again", "stop"),
    [
        (PRINTING, False, True),
        (NO_PAPER, True, True),
        (DOWN, True, False),
        (TOO_LONG, False, False),
        (DONE, False, False),
    ],
)
def test_only_what_helps_can_be_pressed(
    shown: Shown, state: DeskState, *, again: bool, stop: bool
) -> None:
    shown.desk.stand_at(state)

    assert (shown.status.again_button is not None) is again
    assert (shown.status.stop_button is not None) is stop


def test_both_buttons_reach_the_desk(shown: Shown) -> None:
    shown.desk.stand_at(NO_PAPER)
    again, stop = shown.status.again_button, shown.status.stop_button
    assert again is not None
    assert stop is not None

    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    QTest.keyClick(stop, Qt.Key.Key_Space)

    assert shown.desk.pressed == ["again", "stop"]
    assert (again.text(), stop.text()) == ("Try again", "Stop printing")
