# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The question in every size, what is said aloud, and what counts as an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from edu_app.features.kiosk import ask_view
from edu_app.features.kiosk.ask_view import AskPanel, is_low
from edu_app.profile import KIOSK
from edu_app.ui.control import TAPS
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker

Key = Qt.Key
ROOM = QSize(1920, 1080)


class Asked:
    """A panel on a sheet, and what came of it."""

    def __init__(self, theme: Theme, show: Callable[..., None], seconds: int = 30) -> None:
        self.panel = AskPanel(theme, ROOM, seconds, still=False)
        self.heard: list[str] = []
        self.said: list[str] = []
        self.panel.answered.connect(self._on_answered)
        self.panel.more_wanted.connect(self._on_more)
        self.panel.finished.connect(self._on_finished)
        self.panel.spoken.connect(self.said.append)
        self.sheet = QWidget()
        layout = QVBoxLayout(self.sheet)
        layout.setContentsMargins(80, 80, 80, 80)
        layout.addWidget(self.panel)
        self.panel.watch(self.sheet)
        show(self.sheet, 1100, 900)
        self.panel.yes.setFocus()
        TAPS.forget()

    def _on_answered(self) -> None:
        self.heard.append("yes")

    def _on_more(self) -> None:
        self.heard.append("more")

    def _on_finished(self) -> None:
        self.heard.append("finished")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press and let go on the window, as a finger or a mouse does."""
        point = widget.mapTo(self.sheet, at or widget.rect().center())
        QTest.mouseClick(self.sheet.windowHandle(), Qt.MouseButton.LeftButton, pos=point)

    def key(self, key: Qt.Key) -> None:
        """Press a key; it goes to what has the focus."""
        QTest.keyClick(self.sheet.windowHandle(), key)


@pytest.fixture
def asked(make_theme: ThemeMaker, show: Callable[..., None]) -> Asked:
    return Asked(make_theme(KIOSK), show)


# ---------------------------------------------------------------- what is seen


def test_it_asks_and_says_why(asked: Asked) -> None:
    words = [label.text() for label in asked.panel.findChildren(Label)]

    assert words == [
        "Are you still there?",
        "This screen will clear for the next person. That keeps your visit private.",
    ]
    assert asked.panel.accessibleName() == words[0]
    assert asked.panel.ring.left == 30
    assert [asked.panel.yes.text(), asked.panel.more.text(), asked.panel.finish.text()] == [
        *("Yes, keep reading", "More time: 5 minutes", "I’m finished"),
    ]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [760, 900])
def test_every_word_has_room(
    make_theme: ThemeMaker, show: Callable[..., None], percent: int, width: int
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    panel = AskPanel(theme, QSize(1080, 1920), 30, still=False)
    show(panel, width * percent // 100 if percent < 200 else 1000, 10)
    panel.resize(panel.width(), panel.layout().heightForWidth(panel.width()))

    for button in (panel.yes, panel.more, panel.finish):
        assert button.text_fits()
        assert min(button.needed().toTuple()) >= theme.target("lg")
    for label in panel.findChildren(Label):
        assert label.height() >= label.needed(label.width()).height()
    assert panel.yes.height() > panel.more.height()


@pytest.mark.parametrize(
    ("percent", "room", "low"),
    [
        (100, (1920, 1080), False),
        (100, (1366, 768), False),
        (100, (1366, 700), True),
        (150, (1366, 768), True),
        (200, (1920, 1080), True),
        (200, (1080, 1920), False),
        (200, (1080, 1300), False),
    ],
)
def test_the_ring_stands_beside_the_words_where_there_is_little_height(
    make_theme: ThemeMaker,
    show: Callable[..., None],
    percent: int,
    room: tuple[int, int],
    low: bool,
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    panel = AskPanel(theme, QSize(*room), 30, still=False)
    show(panel, 1600, 1200)
    heading = panel.findChildren(Label)[0]

    assert is_low(theme, QSize(*room)) is low
    assert (heading.x() > panel.ring.geometry().right()) is low
    assert (heading.y() > panel.ring.geometry().bottom()) is not low


# ---------------------------------------------------------------- what is said


def test_it_is_said_at_once_and_again_before_the_end(asked: Asked) -> None:
    asked.panel.announce()
    for left in range(29, -1, -1):
        asked.panel.show_left(left)

    assert asked.said == [
        "Are you still there? This screen will clear for the next person. That keeps your visit "
        "private. 30 seconds left.",
        "10 seconds left.",
    ]


def test_the_time_anew_is_said_anew(asked: Asked) -> None:
    for left in (12, 9, 30, 11, 10):
        asked.panel.show_left(left)

    assert asked.said == ["9 seconds left.", "10 seconds left."]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return what a screen reader is told from now on."""
    words: list[str] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        words.append(event.message())

    monkeypatch.setattr(ask_view, "tell", take)
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)


def test_a_screen_reader_is_told_both_times(asked: Asked, told: list[str]) -> None:
    asked.panel.announce()
    asked.panel.show_left(10)

    assert told == asked.said
    assert len(told) == 2


def test_the_system_takes_what_is_told(asked: Asked) -> None:
    ask_view.tell(QAccessibleAnnouncementEvent(asked.panel, "30 seconds left."))

    assert asked.panel.isVisible()


# ---------------------------------------------------------------- what counts as an answer


def test_each_button_says_its_own(asked: Asked) -> None:
    for button in (asked.panel.yes, asked.panel.more, asked.panel.finish):
        TAPS.forget()
        asked.click(button)

    assert asked.heard == ["yes", "more", "finished"]


def test_a_touch_anywhere_else_is_a_yes(asked: Asked) -> None:
    labels = asked.panel.findChildren(Label)
    for widget in (*labels, asked.panel.ring, asked.panel, asked.sheet):
        asked.heard.clear()
        asked.click(widget, QPoint(4, 4))
        assert asked.heard == ["yes"], widget


def test_a_slip_from_a_button_is_a_yes(asked: Asked) -> None:
    window = asked.sheet.windowHandle()
    start = asked.panel.finish.mapTo(asked.sheet, asked.panel.finish.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))

    assert asked.heard == ["yes"]


def test_a_wheel_is_a_yes(asked: Asked) -> None:
    at = QPointF(20, 20)
    wheel = QWheelEvent(
        at, asked.sheet.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(asked.sheet.windowHandle(), wheel)

    assert asked.heard == ["yes"]


@pytest.mark.parametrize(
    "key", [Key.Key_A, Key.Key_Escape, Key.Key_F1, Key.Key_PageDown, Key.Key_Return, Key.Key_Space]
)
def test_a_key_is_a_yes(asked: Asked, key: Qt.Key) -> None:
    asked.key(key)

    assert asked.heard == ["yes"]


def test_keys_can_reach_the_other_answers(asked: Asked) -> None:
    for key in (Key.Key_Shift, Key.Key_Control, Key.Key_Tab):
        asked.key(key)
    assert asked.heard == []
    assert QApplication.focusWidget() is asked.panel.more

    asked.key(Key.Key_Return)
    asked.key(Key.Key_Tab)
    asked.key(Key.Key_Space)
    assert asked.heard == ["more", "finished"]
