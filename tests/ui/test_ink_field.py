# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words are typed where they will stand, and are taken when something else is touched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from edu_app.render.ink import LONGEST_NOTE
from edu_app.ui.ink_field import InkField
from edu_app.ui.theme import Theme

Key = Qt.Key


@pytest.fixture
def field(theme: Theme, show: Callable[..., None]) -> InkField:
    room = QWidget()
    made = InkField(theme, room)
    QLineEdit(room).setGeometry(0, 200, 100, 40)
    show(room, 500, 300)
    return made


def typed(field: InkField) -> list[str]:
    said: list[str] = []
    field.words_typed.connect(said.append)
    return said


def test_it_has_the_focus_where_words_are_wanted(field: InkField) -> None:
    assert field.isHidden()

    field.open_at((7.0, 8.0), QPoint(60, 100))

    assert field.hasFocus()
    assert (field.x(), field.geometry().center().y()) == (60, pytest.approx(100, abs=1))
    assert field.at == (7.0, 8.0)


@pytest.mark.parametrize("spot", [QPoint(-50, -50), QPoint(600, 600)])
def test_it_never_leaves_the_picture(field: InkField, spot: QPoint) -> None:
    field.open_at((0.0, 0.0), spot)

    assert field.parentWidget().rect().contains(field.geometry())


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_return_takes_the_words(field: InkField, key: Key) -> None:
    said = typed(field)
    field.open_at((0.0, 0.0), QPoint(0, 0))

    QTest.keyClicks(field, "x" * (LONGEST_NOTE + 9))
    QTest.keyClick(field, key)

    assert said == ["x" * LONGEST_NOTE]
    assert field.isHidden()


def test_escape_takes_nothing(field: InkField) -> None:
    said = typed(field)
    field.open_at((0.0, 0.0), QPoint(0, 0))

    QTest.keyClicks(field, "here")
    QTest.keyClick(field, Key.Key_Escape)
    field.open_at((0.0, 0.0), QPoint(0, 0))
    field.close_field()

    assert said == []


def test_something_else_takes_the_words(field: InkField) -> None:
    said = typed(field)
    field.open_at((0.0, 0.0), QPoint(0, 0))
    QTest.keyClicks(field, "here")

    (other,) = (each for each in field.parentWidget().children() if each is not field)
    assert isinstance(other, QLineEdit)
    other.setFocus()
    assert said == ["here"]

    field.open_at((0.0, 0.0), QPoint(0, 0))
    QTest.keyClicks(field, "there")
    field.open_at((9.0, 9.0), QPoint(90, 90))
    assert said == ["here", "there"]
    assert field.isVisible()
