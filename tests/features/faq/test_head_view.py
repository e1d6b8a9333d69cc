# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A question opens and closes in every way, says so in words, and grows with its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.features.faq.head_view import LEAST_HEIGHT, QuestionHead
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture

LONG = "Why do I hear different things from different doctors about the same vein? " * 3


def head(theme: Theme, words: str = "Does it hurt?", width: int = 600) -> QuestionHead:
    made = QuestionHead(words, theme)
    made.resize(width, made.heightForWidth(width))
    return made


@pytest.mark.parametrize("profile_height", [(KIOSK, 92), (LAPTOP, 56)])
def test_a_closed_question_has_the_height_of_the_design(
    make_theme: ThemeMaker, profile_height: tuple[Profile, int]
) -> None:
    profile, height = profile_height
    made = head(make_theme(profile))

    assert LEAST_HEIGHT[made.theme.look.scale] == height
    assert made.height() - 2 * RING_ROOM == height


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_question_is_higher_and_whole(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    made = head(make_theme(profile, percent=percent), LONG)
    assert made.text_fits()
    assert made.height() > head(make_theme(profile, percent=percent)).height()

    made.resize(made.width(), made.height() - 4)

    assert not made.text_fits()


def test_a_screen_reader_hears_a_button_and_its_state(theme: Theme) -> None:
    made = head(theme)
    interface = QAccessible.queryAccessibleInterface(made)

    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Does it hurt?"
    assert interface.text(QAccessible.Text.Description).startswith("Closed.")
    made.set_open(on=True)
    assert interface.text(QAccessible.Text.Description).startswith("Open.")


def test_an_open_question_shows_it_and_its_answer_comes_nearer(theme: Theme) -> None:
    made = head(theme)
    closed = colours(picture(made))
    high = made.heightForWidth(600)

    made.set_open(on=True)

    tonal = theme.colour("tonal").name()
    assert colours(picture(made))[tonal] > closed[tonal]
    assert made.heightForWidth(600) < high


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_it(
    theme: Theme, show: Callable[..., None], qtbot: QtBot, key: Qt.Key
) -> None:
    made = head(theme)
    show(made)

    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, key)


def test_it_shows_that_it_is_hovered_and_pressed(theme: Theme) -> None:
    made, inside = head(theme), QPointF(20, 20)
    rest = colours(picture(made))

    QApplication.sendEvent(made, QEnterEvent(inside, inside, inside))
    hovered = colours(picture(made))
    QTest.mousePress(made, Qt.MouseButton.LeftButton)
    pressed = colours(picture(made))
    QTest.mouseRelease(made, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))

    sunken, tonal = theme.colour("sunken").name(), theme.colour("tonal").name()
    assert hovered[sunken] > rest[sunken] + 1000
    assert pressed[tonal] > 1000
    assert colours(picture(made)) == rest
