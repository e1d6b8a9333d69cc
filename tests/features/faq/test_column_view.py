# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The column shows the wanted questions with their headings, and opens one or several answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.faq.browse import Stamp, read_groups
from edu_app.features.faq.column_view import QuestionColumn
from edu_app.features.faq.question_view import AnswerLook
from edu_app.library.model import Draft
from edu_app.profile import LAPTOP
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.content_tree import ContentTree

Maker = Callable[..., QuestionColumn]


@pytest.fixture
def column(tree: ContentTree, theme: Theme, show: Callable[..., None]) -> Maker:
    look = AnswerLook(
        theme=theme,
        reach=LAPTOP.reach,
        measure=500,
        cards=False,
        diagram=lambda _: None,
        slide_ms=0,
    )

    def make(*, one_at_a_time: bool = False) -> QuestionColumn:
        groups = read_groups(tree.library())
        stamps = {
            group.id: Stamp(review=Draft(), words="Draft!", foot="Version 1.") for group in groups
        }
        made = QuestionColumn(groups, stamps, look, one_at_a_time=one_at_a_time)
        show(made, 700, 900)
        return made

    return make


def headings(column: QuestionColumn) -> list[str]:
    labels = column.findChildren(Label)
    return [label.text() for label in labels if label.heading_word and label.isVisible()]


def seen(column: QuestionColumn) -> list[str]:
    return [card.asked.id for card in column.cards if card.isVisible()]


def test_headings_stand_over_their_groups_and_go_with_them(column: Maker) -> None:
    made = column()

    assert headings(made) == ["The stent", "Daily life"]
    made.show_only({"fly"}, headings=True)
    assert headings(made) == ["Daily life"]
    made.show_only({"fly"}, headings=False)

    assert headings(made) == []
    assert seen(made) == ["fly"]


def test_which_text_a_group_is_stands_once_after_all_questions(column: Maker) -> None:
    made = column()
    made.open(made.cards[0], slide=False)

    assert [foot.text() for foot in made.feet] == [
        "The stent: Version 1.",
        "Daily life: Version 1.",
    ]
    assert min(foot.y() for foot in made.feet) > max(card.y() for card in made.cards)
    assert not made.cards[0].isAncestorOf(made.feet[0])

    made.show_only({"fly"}, headings=False)
    assert [foot.isVisible() for foot in made.feet] == [False, True]


def test_when_nothing_is_left_it_says_so(column: Maker) -> None:
    made = column()

    made.show_only((), headings=True)
    assert headings(made) == ["Nothing found"]
    made.show_only({"fly"}, headings=True)

    assert not made.nothing.isVisible()


@pytest.mark.parametrize(("one", "left"), [(True, {2}), (False, {0, 2})])
def test_one_answer_is_open_or_several(column: Maker, one: bool, left: set[int]) -> None:
    made = column(one_at_a_time=one)

    for number in (0, 2):
        made.open(made.cards[number], slide=False)

    assert made.opened() == left


def test_open_answers_can_be_put_back(column: Maker) -> None:
    made = column()
    made.open(made.cards[0], slide=False)

    made.set_opened(frozenset({1, 3}))

    assert made.opened() == {1, 3}


def test_a_card_is_found_by_its_question(column: Maker) -> None:
    made = column()

    assert made.card("move") is made.cards[1]
    assert made.card("zebra") is None


def test_settled_everything_has_its_whole_height(column: Maker) -> None:
    made = column()
    made.set_opened(frozenset({4}))

    made.settle(700, 300)

    answer = made.cards[4].answer
    assert answer is not None
    assert answer.height() >= answer.heightForWidth(answer.width())
    assert made.height() > answer.height()
