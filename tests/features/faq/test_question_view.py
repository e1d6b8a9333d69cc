# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A card makes its answer when it is opened, names who checked it, and drops it when closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from edu_app.features.faq.browse import Stamp, read_groups
from edu_app.features.faq.question_view import AnswerLook, QuestionCard
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.library.model import Draft
from edu_app.profile import LAPTOP
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.content_tree import ContentTree
from tests.ui.samples import colours, picture

HURT, PAYS = 0, 2
STAMP = Stamp(review=Draft(), words="Draft!", foot="Published.")
Maker = Callable[..., QuestionCard]


@pytest.fixture
def card(tree: ContentTree, theme: Theme, show: Callable[..., None]) -> Maker:
    """Return a maker of cards that are shown; `slide_ms` is how long an answer opens."""
    look = AnswerLook(
        theme=theme,
        reach=LAPTOP.reach,
        measure=500,
        cards=False,
        diagram=lambda _: None,
        slide_ms=0,
    )

    def make(number: int = HURT, slide_ms: int = 0) -> QuestionCard:
        asked = read_groups(tree.library())[0].questions[number]
        made = QuestionCard(asked, STAMP, replace(look, slide_ms=slide_ms))
        show(made, 700, 500)
        return made

    return make


def test_a_closed_card_has_no_answer(card: Maker) -> None:
    made = card()

    assert not made.is_open
    assert made.answer is None
    assert made.findChildren(Label) == []


def test_an_open_card_has_its_answer_its_stamp_and_its_sources(card: Maker) -> None:
    made = card(PAYS)

    made.open(slide=False)
    settle()

    assert made.answer is not None
    assert made.answer.toPlainText().startswith("Ask. It differs")
    assert made.answer.accessibleName() == "Who pays?"
    assert made.answer.height() >= made.answer.heightForWidth(made.answer.width())
    assert [label.text() for label in made.findChildren(Label)] == ["Draft!"]
    assert [button.text() for button in made.findChildren(Button)] == ["Source 1", "Source 2"]


@pytest.mark.usefixtures("access")
def test_a_screen_reader_walks_the_answer(card: Maker) -> None:
    made = card()
    made.open(slide=False)
    settle()

    page = QAccessible.queryAccessibleInterface(made.answer)

    assert page.role() == QAccessible.Role.Document
    assert page.text(QAccessible.Text.Name) == "Does a stent hurt?"
    first = page.child(0)
    assert first.role() == QAccessible.Role.Paragraph
    assert first.text(QAccessible.Text.Name).startswith("Often, no. A stenosis may ache")
    links = [first.child(index) for index in range(first.childCount())]
    assert [link.text(QAccessible.Text.Name) for link in links] == ["stenosis", "Source 1", "more"]


def test_a_closed_answer_is_gone(card: Maker) -> None:
    made = card()
    made.open(slide=False)
    answer = made.answer

    made.shut()
    settle()

    assert not made.is_open
    assert made.answer is None
    assert not isValid(answer)
    made.shut()
    made.open(slide=False)
    made.open(slide=False)
    assert len(made.findChildren(type(made.answer))) == 1


def test_a_source_button_leads_to_its_source(card: Maker, qtbot: QtBot) -> None:
    made = card(PAYS)
    made.open(slide=False)
    settle()

    with qtbot.waitSignal(made.link_followed) as followed:
        QTest.mouseClick(made.findChildren(Button)[0], Qt.MouseButton.LeftButton)

    assert followed.args == [Link(Kind.SOURCE, "R17")]


def test_an_answer_slides_open_to_its_whole_height(card: Maker, qtbot: QtBot) -> None:
    made = card(slide_ms=20)

    with qtbot.waitSignal(made.settled):
        made.open(slide=True)
        assert made.answer.parentWidget().maximumHeight() == 0
    settle()

    assert made.answer.height() >= made.answer.heightForWidth(made.answer.width())


def test_an_answer_that_is_closed_while_it_slides_is_gone(card: Maker) -> None:
    made = card(slide_ms=60_000)
    made.open(slide=True)

    made.shut()
    settle()

    assert not made.is_open


def test_only_an_open_card_has_the_line_of_what_is_chosen(card: Maker, theme: Theme) -> None:
    made, primary = card(), theme.colour("primary").name()
    closed = colours(picture(made))[primary]

    made.open(slide=False)
    settle()

    assert colours(picture(made))[primary] > closed + 500


def test_tab_goes_from_the_question_through_its_answer_to_its_sources(
    card: Maker, qtbot: QtBot
) -> None:
    made = card(PAYS)
    made.open(slide=False)
    settle()
    made.head.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []

    for _press in range(5):
        QTest.keyClick(made.window().windowHandle(), Qt.Key.Key_Tab)
        seen.append(made.window().focusWidget())

    first, second = made.findChildren(Button)
    assert seen == [made.answer, made.answer, made.answer, first, second]
