# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A row that can be chosen shows it by more than colour, and has room for its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.radio_view import RadioRow
from edu_app.profile import KIOSK
from edu_app.ui.theme import Theme
from tests.stage import Key, click, focus, press
from tests.ui.samples import ThemeMaker, colours, picture

LONG = "The printer is out of paper, and somebody has to look after it before it goes on."


@pytest.fixture
def rows(theme: Theme, show: Callable[..., None]) -> list[RadioRow]:
    host = QWidget()
    column = QVBoxLayout(host)
    made = [RadioRow(key, f"Printer {key}", "Ready", theme) for key in ("a", "b", "c")]
    for row in made:
        column.addWidget(row)
    show(host, 500, 400)
    made[0].setChecked(True)
    return made


def test_one_of_them_is_chosen(rows: list[RadioRow]) -> None:
    click(rows[1])

    assert [row.isChecked() for row in rows] == [False, True, False]


def test_arrow_keys_go_on(rows: list[RadioRow]) -> None:
    rows[0].setFocus()

    press(rows[0].window(), Key.Key_Down)

    assert focus() is rows[1]
    assert rows[1].isChecked()


def test_a_screen_reader_meets_its_name_and_how_it_is(rows: list[RadioRow]) -> None:
    found = QAccessible.queryAccessibleInterface(rows[0])

    assert found.text(QAccessible.Text.Name) == "Printer a"
    assert found.text(QAccessible.Text.Description) == "Ready"
    assert found.state().checked


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_chosen_one_is_filled_and_ticked(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(KIOSK, name)
    row = RadioRow("a", "Front desk", "Ready", theme)
    row.resize(500, row.heightForWidth(500))
    plain = colours(picture(row))

    row.setChecked(True)
    chosen = colours(picture(row))

    primary = theme.colour("primary").name()
    assert chosen[primary] > plain[primary] + 200
    assert chosen[theme.colour("tonal").name()] > 1000
    row.hovered = True
    row.setChecked(False)
    assert colours(picture(row)) != plain


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_a_target_with_room_for_all_words(make_theme: ThemeMaker, percent: int) -> None:
    theme = make_theme(KIOSK, percent=percent)
    row = RadioRow("a", "Front desk", LONG, theme)

    assert row.hasHeightForWidth()
    assert row.heightForWidth(400) > row.heightForWidth(1200) >= theme.target("sm") + 16
    assert row.sizeHint().height() == row.heightForWidth(row.sizeHint().width())
    assert row.minimumSizeHint().height() >= theme.target("sm")
    row.resize(400, row.heightForWidth(400))
    assert row.text_fits()
    row.resize(400, row.heightForWidth(400) - 20)
    assert not row.text_fits()


def test_a_row_without_a_line_is_one_line_high(theme: Theme) -> None:
    bare, full = RadioRow("a", "Usual", "", theme), RadioRow("b", "Front desk", LONG, theme)

    assert bare.heightForWidth(400) < full.heightForWidth(400)
