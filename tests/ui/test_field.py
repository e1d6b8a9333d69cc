# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The search field takes text and nothing else, and is a target with a ring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.profile import Profile
from edu_app.ui.field import EDGE, ICON, Field
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, bounds, colours, difference, picture, places_of


@pytest.fixture
def field(theme: Theme, show: Callable[..., None]) -> Field:
    host = QWidget()
    made = Field("Find on this page", theme, 12, host)
    made.resize(made.sizeHint())
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(host, 400, 100)
    host.setFocus()
    return made


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_a_field_is_a_target_with_room_for_its_letters(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    field = Field("Find", theme, 12)

    face = field.sizeHint().height() - 16

    assert face >= theme.target("sm")
    assert face >= theme.px("ui") * 1.5
    assert field.minimumSizeHint() == field.sizeHint()


def test_what_is_typed_is_shown_right_of_the_icon(field: Field, theme: Theme) -> None:
    empty = picture(field)

    QTest.keyClicks(field, "MMMM")

    changed = difference(empty, picture(field))
    assert field.text() == "MMMM"
    assert changed.left() > theme.px("ui")
    assert changed.right() < field.width() - 8


def test_the_icon_is_larger_than_the_letters_and_clear_of_the_border(
    field: Field, theme: Theme
) -> None:
    other = Field("Find on this page", theme, 12, field.parentWidget(), icon="pencil")
    other.resize(field.size())

    icon = difference(picture(field), picture(other))

    assert icon.left() >= RING_ROOM + theme.gap(EDGE)
    assert theme.px("ui") * 0.8 < icon.height() <= theme.px("ui") * ICON + 1
    assert icon.right() < field.textMargins().left()


def test_no_more_can_be_typed_or_pasted_than_is_looked_for(field: Field) -> None:
    QTest.keyClicks(field, "0123456789abcdef")
    assert field.text() == "0123456789ab"

    QGuiApplication.clipboard().setText("x" * 500)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == "x" * 12


def test_markup_is_only_text(field: Field) -> None:
    QTest.keyClicks(field, "<b>x</b>")

    assert field.displayText() == "<b>x</b>"


def test_the_ring_shows_with_the_focus_only(field: Field, theme: Theme) -> None:
    plain = picture(field)

    field.setFocus()
    ring = difference(plain, picture(field))

    assert ring.width() > field.width() - 6
    field.clearFocus()
    assert picture(field) == plain


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_field_has_an_outline_and_its_icon(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    field = Field("Find", theme, 12)
    field.resize(field.sizeHint())

    image = picture(field)

    line = bounds(places_of(image, theme.colour("lineStrong")))
    assert line.left() == pytest.approx(8, abs=1)
    assert line.width() == pytest.approx(field.width() - 16, abs=2)
    assert colours(image)[theme.colour("ink2").name()] > 5


def test_a_field_has_no_menu(field: Field) -> None:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(20, 20), field.mapToGlobal(QPoint(20, 20))
    )

    QApplication.sendEvent(field, event)

    assert QApplication.activePopupWidget() is None


def test_a_screen_reader_hears_the_name(field: Field) -> None:
    found = QAccessible.queryAccessibleInterface(field)

    assert found.text(QAccessible.Text.Name) == "Find on this page"
    assert found.role() == QAccessible.Role.EditableText
    assert field.placeholderText() == "Find on this page"


def test_a_field_may_bear_another_icon(theme: Theme) -> None:
    found = []
    for icon in ("search", "pencil"):
        field = Field("", theme, 12, icon=icon)
        field.resize(field.sizeHint())
        found.append(picture(field))

    changed = difference(*found)
    assert 0 < changed.right() < theme.px("ui") * 3
