# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ticked lines as tabs: one is open, names where there is room, a sign for what was added."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.checklist.line_tabs_view import MOST_NAMED, LineTab, LineTabs
from edu_app.gallery import settle
from edu_app.library.checklist import Item
from edu_app.render.answers import EMPTY, Answers, choose, tick
from edu_app.session import THEMES
from edu_app.ui.chips import STYLE, TICK_GAP, WEIGHT
from edu_app.ui.control import advance
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from tests.checklist_samples import everything, form
from tests.ui.samples import ThemeMaker, colours, picture


def line(item_id: str) -> Item:
    return next(item for item in form().items() if item.id == item_id)


def ticked(*ids: str) -> Answers:
    answers = EMPTY
    for item_id in ids:
        answers = tick(answers, item_id, on=True)
    return answers


@pytest.fixture
def tabs(theme: Theme, show: Callable[..., None]) -> LineTabs:
    made = LineTabs(theme)
    show(made, 760, 260)
    return made


def shown(tabs: LineTabs, answers: Answers, present: str | None) -> list[str]:
    tabs.show_lines(form(), answers, line(present) if present else None)
    settle()
    return [chip.text() for chip in tabs.chips]


def test_each_ticked_line_has_a_tab_in_the_order_of_the_form(tabs: LineTabs) -> None:
    words = shown(tabs, ticked("L1", "F2"), "F2")

    assert words == ["1  Ache or pain in the leg", "2  Ankle or leg swelling"]
    assert [chip.isChecked() for chip in tabs.chips] == [True, False]


def test_nothing_ticked_is_no_tab(tabs: LineTabs) -> None:
    shown(tabs, ticked("F2"), "F2")

    assert shown(tabs, EMPTY, None) == []


def test_of_many_tabs_only_the_open_one_has_its_name(tabs: LineTabs) -> None:
    ids = [item.id for item in form().items("feel")]
    few, many = ids[:MOST_NAMED], ids[: MOST_NAMED + 1]

    assert all("  " in words for words in shown(tabs, ticked(*few), few[0]))
    words = shown(tabs, ticked(*many), many[2])
    assert words == ["1", "2", "3  Bursting or tight when you walk", "4", "5", "6", "7"]
    assert tabs.chips[0].accessibleName() == "1  Heavy or tired leg"


def test_a_name_that_has_no_room_gives_way_to_its_number(tabs: LineTabs) -> None:
    answers = ticked("F3", "F4")
    tabs.window().resize(200, 260)
    settle()

    narrow = shown(tabs, answers, "F3")
    tabs.window().resize(760, 260)
    settle()

    assert narrow == ["1", "2  Cramps"]
    assert [chip.text() for chip in tabs.chips] == [
        "1  Bursting or tight when you walk", "2  Cramps",
    ]  # fmt: skip


def test_twenty_seven_tabs_go_on_below_and_none_is_cut(tabs: LineTabs) -> None:
    shown(tabs, everything(), "F1")

    assert len(tabs.chips) == len(list(form().items("feel")))
    assert len({chip.y() for chip in tabs.chips}) > 1
    for chip in tabs.chips:
        assert chip.text_fits()
        assert tabs.rect().contains(chip.geometry())


def test_a_press_and_an_arrow_key_choose_another(tabs: LineTabs, qtbot: QtBot) -> None:
    shown(tabs, ticked("F2", "F4", "L1"), "F2")

    with qtbot.waitSignal(tabs.chosen) as told:
        QTest.mouseClick(tabs.chips[2], Qt.MouseButton.LeftButton)
    assert told.args == ["L1"]

    with qtbot.waitSignal(tabs.chosen) as told:
        QTest.keyClick(tabs.chips[2], Qt.Key.Key_Left)
    assert told.args == ["F4"]
    assert tabs.chips[1].hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", THEMES)
def test_a_line_with_something_added_bears_a_sign_and_says_so(
    make_theme: ThemeMaker, name: str, percent: int
) -> None:
    theme = make_theme(name=name, percent=percent)
    tab = LineTab("1  Cramps", "F4", theme)
    tab.resize(tab.sizeHint())
    bare, size = picture(tab), tab.sizeHint()

    tab.show_filled(filled=True)

    filled, taken = picture(tab), theme.px(STYLE) + theme.gap(TICK_GAP)
    left = tab.rect().center().x() - (advance(tab.text(), theme, STYLE, WEIGHT) + taken) / 2
    tick = filled.copy(round(left), 0, theme.px(STYLE), tab.height())
    assert colours(tick)[theme.colour("ok").name()] > 0
    assert colours(bare)[theme.colour("ok").name()] == 0
    assert tab.sizeHint() == size
    assert tab.accessibleDescription() == "Something added"
    tab.show_filled(filled=False)
    assert picture(tab) == bare
    assert tab.accessibleDescription() == ""


@pytest.mark.parametrize("filled", [True, False])
@pytest.mark.parametrize("name", THEMES)
def test_an_open_tab_is_bold_and_tinted_and_has_no_tick_of_its_own(
    make_theme: ThemeMaker, name: str, filled: bool
) -> None:
    theme = make_theme(name=name)
    tab = LineTab("1  Cramps", "F4", theme)
    tab.show_filled(filled=filled)
    tab.resize(tab.sizeHint())
    shut = picture(tab)

    tab.setChecked(True)

    assert tab.sizeHint() == tab.size()
    assert tab.text_fits()
    assert colours(picture(tab))[theme.colour("tonal").name()] > 100
    assert colours(shut)[theme.colour("tonal").name()] == 0
    heard = QAccessible.queryAccessibleInterface(tab)
    assert heard.state().checked
    assert heard.text(QAccessible.Text.Description) == ("Something added" if filled else "")


def test_the_sign_follows_the_answers(tabs: LineTabs) -> None:
    answers = ticked("F2", "F4")
    added = choose(answers, form(), ("F4", "since"), "days")

    shown(tabs, added, "F2")
    assert [chip.filled for chip in tabs.chips] == [False, True]

    shown(tabs, answers, "F2")
    assert [chip.filled for chip in tabs.chips] == [False, False]


def test_the_focus_stays_in_the_row_when_it_is_made_anew(tabs: LineTabs) -> None:
    shown(tabs, ticked("F2", "F4"), "F2")
    tabs.chips[0].setFocus(Qt.FocusReason.TabFocusReason)

    shown(tabs, ticked("F4", "L1"), "F4")

    assert tabs.chips[0].hasFocus()
    assert tabs.chips[0].shows_ring


def test_tabs_that_are_made_later_are_stops_in_their_place(
    theme: Theme, show: Callable[..., None]
) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    before, made, after = QPushButton("Before"), LineTabs(theme), QPushButton("After")
    for widget in (before, made, after):
        layout.addWidget(widget)
    show(host, 600, 300)
    shown(made, ticked("F2", "F4"), "F4")
    before.setFocus()

    way = []
    for _press in range(2):
        QTest.keyClick(host.windowHandle(), Qt.Key.Key_Tab)
        way.append(host.focusWidget())

    assert way == [made.chips[1], after]


def test_an_arrow_key_scrolls_to_a_row_out_of_sight(
    theme: Theme, show: Callable[..., None]
) -> None:
    column = QWidget()
    made = LineTabs(theme)
    QVBoxLayout(column).addWidget(made)
    pane = ScrollPane(column, theme)
    show(pane, 300, 120)
    shown(made, everything(), "F1")
    made.chips[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(made.chips[0], Qt.Key.Key_Left)
    settle()

    assert made.chips[-1].hasFocus()
    assert made.chips[-1].visibleRegion().boundingRect().height() == made.chips[-1].height()


def test_a_screen_reader_hears_one_of_several(tabs: LineTabs) -> None:
    shown(tabs, ticked("F2", "F4"), "F4")
    found = [QAccessible.queryAccessibleInterface(chip) for chip in tabs.chips]

    assert {each.role() for each in found} == {QAccessible.Role.RadioButton}
    assert [bool(each.state().checked) for each in found] == [False, True]
    assert tabs.accessibleName() == "What you ticked"
