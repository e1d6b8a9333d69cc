# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The row of kinds stands at its button, inside the screen, and goes when one is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from edu_app.features.consult.pen_buttons_view import ToolChoice
from edu_app.features.consult.pen_fly_view import PenFly
from edu_app.ui.control import TAPS
from edu_app.ui.theme import Theme


@pytest.fixture
def window(show: Callable[..., None]) -> QWidget:
    made = QWidget()
    for name, place in (("low", QPoint(100, 300)), ("high", QPoint(0, 0))):
        button = QPushButton(name, made)
        button.setObjectName(name)
        button.setGeometry(place.x(), place.y(), 60, 40)
    show(made, 500, 400)
    made.move(0, 0)
    return made


@pytest.fixture
def fly(window: QWidget, theme: Theme) -> PenFly:
    kinds = [ToolChoice(each, each, "pencil", theme, 44) for each in ("one", "two")]
    return PenFly("Kinds", kinds, theme, window)


@pytest.mark.parametrize(("name", "above"), [("low", True), ("high", False)])
def test_it_stands_at_its_button_inside_the_screen(
    fly: PenFly, window: QWidget, name: str, above: bool
) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None

    fly.open_over(button, "two")

    low = button.mapToGlobal(QPoint(0, 0)).y()
    assert (fly.geometry().bottom() < low) is above
    assert fly.screen().availableGeometry().contains(fly.geometry())
    assert [each.key for each in fly.choices if each.isChecked()] == ["two"]
    assert fly.choices[1].hasFocus()


def test_one_is_chosen_and_it_goes(fly: PenFly, window: QWidget) -> None:
    said: list[object] = []
    fly.chosen.connect(said.append)
    fly.open_over(window, None)
    TAPS.forget()

    QTest.mouseClick(fly.choices[0], Qt.MouseButton.LeftButton)

    assert said == ["one"]
    assert fly.isHidden()


def test_escape_chooses_nothing(fly: PenFly, window: QWidget) -> None:
    said: list[object] = []
    fly.chosen.connect(said.append)
    fly.open_over(window, "one")

    QTest.keyClick(fly, Qt.Key.Key_Escape)

    assert (said, fly.isHidden()) == ([], True)
