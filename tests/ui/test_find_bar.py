# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar finds while one types, says how many, walks both ways, and closes with Escape."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.profile import LAPTOP
from edu_app.ui.buttons import Button
from edu_app.ui.document_view import PageView
from edu_app.ui.find_bar import FindBar
from edu_app.ui.theme import Theme
from tests.ui.samples import MEASURE, ThemeMaker, long_page, paragraph

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(theme: Theme) -> PageView:
    return PageView(theme, LAPTOP.reach, LAPTOP.chrome.scroll, measure=MEASURE)


@pytest.fixture
def bar(view: PageView, theme: Theme, show: Callable[..., None]) -> FindBar:
    host = QWidget()
    layout = QVBoxLayout(host)
    made = FindBar(view.finder, theme)
    layout.addWidget(made)
    layout.addWidget(view)
    made.hide()
    show(host, 760, 520)
    view.show_page(
        "Veins",
        (paragraph("A stent."), *long_page(6), paragraph("The stent and the Stent.")),
        diagram={}.get,
        cards=False,
    )
    made.open()
    return made


def test_opening_takes_the_keyboard(bar: FindBar) -> None:
    assert bar.isVisible()
    assert bar.field.hasFocus()
    assert bar.count.text() == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [("stent", "1 of 3"), ("stents", "Not found"), ("Veins", "1 of 1"), ("  ", ""), ("", "")],
)
def test_typing_finds_and_says_how_many(bar: FindBar, typed: str, said: str) -> None:
    QTest.keyClicks(bar.field, typed)

    assert bar.count.text() == said


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, ["2 of 3", "3 of 3", "1 of 3"]),
        (Key.Key_Enter, Qt.KeyboardModifier.NoModifier, ["2 of 3", "3 of 3", "1 of 3"]),
        (Key.Key_Return, SHIFT, ["3 of 3", "2 of 3", "1 of 3"]),
        (Key.Key_F3, Qt.KeyboardModifier.NoModifier, ["2 of 3", "3 of 3", "1 of 3"]),
        (Key.Key_F3, SHIFT, ["3 of 3", "2 of 3", "1 of 3"]),
    ],
)
def test_keys_walk_round_the_hits(
    bar: FindBar, key: Key, modifier: Qt.KeyboardModifier, said: list[str]
) -> None:
    QTest.keyClicks(bar.field, "stent")
    walked = []

    for _ in range(3):
        QTest.keyClick(bar.field, key, modifier)
        walked.append(bar.count.text())

    assert walked == said


def test_buttons_walk_round_the_hits(bar: FindBar, view: PageView) -> None:
    QTest.keyClicks(bar.field, "stent")

    QTest.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "3 of 3"
    assert view.verticalScrollBar().value() > 0
    QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)

    assert bar.count.text() == "1 of 3"


@pytest.mark.parametrize("way", ["escape", "escape on a button", "button"])
def test_every_way_to_close_forgets_the_search(
    bar: FindBar, view: PageView, qtbot: QtBot, way: str
) -> None:
    QTest.keyClicks(bar.field, "stent")

    with qtbot.waitSignal(bar.closed):
        if way == "button":
            QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(bar.next if "button" in way else bar.field, Key.Key_Escape)

    assert not bar.isVisible()
    assert bar.field.text() == ""
    assert view.finder.count == 0
    assert view.extraSelections() == []


def test_opening_again_marks_the_old_words_for_typing_over(bar: FindBar) -> None:
    QTest.keyClicks(bar.field, "stent")

    bar.open()
    QTest.keyClicks(bar.field, "Veins")

    assert bar.field.text() == "Veins"


def test_tab_walks_field_previous_next_close(bar: FindBar) -> None:
    order = [bar.field, bar.previous, bar.next, bar.close_button]

    for before, after in pairwise(order):
        QTest.keyClick(before, Key.Key_Tab)
        assert after.hasFocus()


def test_enter_on_a_button_presses_that_button_only(bar: FindBar) -> None:
    QTest.keyClicks(bar.field, "stent")

    QTest.keyClick(bar.previous, Key.Key_Return)

    assert bar.count.text() == "3 of 3"


def test_other_keys_go_on(bar: FindBar) -> None:
    QTest.keyClick(bar, Key.Key_F9)

    assert bar.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_every_button_is_a_target_with_a_name(
    make_theme: ThemeMaker, view: PageView, percent: int
) -> None:
    theme = make_theme(percent=percent)
    bar = FindBar(view.finder, theme)
    buttons: list[Button] = [bar.previous, bar.next, bar.close_button]

    assert [button.accessibleName() for button in buttons] == [
        "Previous match",
        "Next match",
        "Close the search",
    ]
    assert all(min(b.needed().width(), b.needed().height()) >= theme.target("sm") for b in buttons)
