# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Of several segments one is chosen, by a press or by arrow keys, and the words keep their room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.profile import Profile
from edu_app.ui.segments import Segments
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture

CHOICES = (("one", "An artery presses"), ("two", "Scar"), ("three", "From outside"))


def segments(theme: Theme, present: str = "one") -> Segments:
    return Segments("Cause", CHOICES, present, theme)


def test_a_press_chooses_one(theme: Theme, show: Callable[..., None]) -> None:
    made = segments(theme)
    show(made, 700, 80)
    chosen: list[str] = []
    made.chosen.connect(chosen.append)

    QTest.mouseClick(made.segments[1], Qt.MouseButton.LeftButton)

    assert chosen == ["two"]
    assert [segment.isChecked() for segment in made.segments] == [False, True, False]


def test_arrow_keys_go_on_and_round(theme: Theme, show: Callable[..., None]) -> None:
    made = segments(theme)
    show(made, 700, 80)
    made.segments[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(made.segments[0], Qt.Key.Key_Left)

    assert made.segments[2].isChecked()
    assert made.segments[2].hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
def test_words_fit_side_by_side_and_below_each_other(
    make_theme: ThemeMaker, profile: Profile, show: Callable[..., None], percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    made = segments(theme)

    for width in (1400, 520):
        made.resize(width, 10)
        made.resize(width, made.heightForWidth(width))
        show(made)
        assert all(segment.text_fits() for segment in made.segments)
        assert all(segment.height() >= theme.target("sm") for segment in made.segments)


def test_what_is_chosen_is_filled_and_ticked(theme: Theme) -> None:
    made = segments(theme)
    made.resize(700, 80)
    primary = theme.colour("primary").name()

    assert colours(picture(made.segments[0]))[primary] > 500
    assert colours(picture(made.segments[1]))[primary] == 0


def test_hover_and_press_are_shown(theme: Theme) -> None:
    made = segments(theme)
    made.resize(700, 80)
    other, inside = made.segments[1], QPointF(20, 20)

    QApplication.sendEvent(other, QEnterEvent(inside, inside, inside))
    hovered = colours(picture(other))
    QTest.mousePress(other, Qt.MouseButton.LeftButton)
    pressed = colours(picture(other))
    QTest.mouseRelease(other, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(other, QEvent(QEvent.Type.Leave))

    assert hovered[theme.colour("sunken").name()] > 200
    assert pressed[theme.colour("tonal").name()] > 200


def test_a_screen_reader_hears_what_is_chosen_here(theme: Theme) -> None:
    made = segments(theme)

    assert made.accessibleName() == "Cause"
    assert made.segments[0].accessibleName() == "An artery presses"
    assert made.segments[0].accessibleDescription() == "Cause"
