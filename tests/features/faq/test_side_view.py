# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ways on lead to the questions for one's own team, where there are some, and to the words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.faq.side_view import ASK_PAGE, WORDS_PAGE, WaysColumn, WaysOn, WaysRow
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from edu_app.ui.surfaces import Badge
from edu_app.ui.theme import Theme

MAKERS: dict[str, Callable[[Theme, bool], WaysOn]] = {
    "column": lambda theme, ask: WaysColumn(theme, 330, ask=ask),
    "row": lambda theme, ask: WaysRow(theme, ask=ask, stacked=False),
    "stack": lambda theme, ask: WaysRow(theme, ask=ask, stacked=True),
}
makers = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def buttons(ways: WaysOn) -> list[str]:
    return [button.text() for button in ways.findChildren(Button)]


@makers
def test_without_a_page_of_questions_only_the_words_are_offered(
    theme: Theme, make: Callable[[Theme, bool], WaysOn]
) -> None:
    printing = "Print these answers"
    assert set(buttons(make(theme, True))) == {"Questions to ask", "Word list", printing}
    assert buttons(make(theme, False)) == ["Word list", printing]


@makers
def test_the_way_to_paper_shows_where_something_can_be_printed(
    theme: Theme,
    show: Callable[..., None],
    qtbot: QtBot,
    make: Callable[[Theme, bool], WaysOn],
) -> None:
    ways = make(theme, True)
    show(ways)
    assert ways.print_button.isHidden()

    ways.show_print(on=True)

    with qtbot.waitSignal(ways.print_wanted):
        ways.print_button.click()


@makers
def test_each_button_leads_where_it_says(
    theme: Theme,
    show: Callable[..., None],
    qtbot: QtBot,
    make: Callable[[Theme, bool], WaysOn],
) -> None:
    ways = make(theme, True)
    show(ways)

    for button, link in ((ways.ask_button, ASK_PAGE), (ways.words_button, WORDS_PAGE)):
        with qtbot.waitSignal(ways.link_followed) as followed:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, delay=500)
        assert followed.args == [link]


def test_the_cards_have_headings(theme: Theme) -> None:
    column = MAKERS["column"](theme, True)

    labels = column.findChildren(Label)
    titles = [label.text() for label in labels if label.heading_word == "Heading level 2"]
    assert titles == ["Not here?", "A hard word?"]


def test_a_stack_is_higher_and_narrower_than_a_row(theme: Theme) -> None:
    row, stack = (MAKERS[name](theme, True).sizeHint() for name in ("row", "stack"))

    assert stack.height() > row.height()
    assert stack.width() < row.width()


def test_own_questions_stand_beside_the_others_the_last_first(theme: Theme) -> None:
    noted = tuple(f"Question {number}" for number in range(5))

    column = WaysColumn(theme, 330, ask=True, questions=noted)

    words = [label.text() for label in column.findChildren(Label)]
    assert "My questions (5)" in words
    shown = [each for each in words if each.startswith("“")]
    assert shown == ["“Question 4”", "“Question 3”", "“Question 2”"]


def test_without_own_questions_there_is_no_card_for_them(theme: Theme) -> None:
    column = WaysColumn(theme, 330, ask=True)

    words = [label.text() for label in column.findChildren(Label)]
    assert not [each for each in words if "My questions" in each]


def test_where_there_is_little_height_the_cards_have_no_picture(theme: Theme) -> None:
    wide, slim = (WaysColumn(theme, 330, ask=True, slim=slim) for slim in (False, True))

    assert [len(each.findChildren(Badge)) for each in (wide, slim)] == [1, 0]
    assert slim.sizeHint().height() < wide.sizeHint().height()
