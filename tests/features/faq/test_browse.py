# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Groups and typed words leave the right questions, whatever is typed and whatever is broken."""

from __future__ import annotations

import pytest

from edu_app.features.faq.browse import Group, Start, chosen, derive_start, read_groups
from edu_app.library.link import Kind, Link
from edu_app.library.model import Draft
from edu_app.problems import ContentMissing
from tests.content_tree import ContentTree

ALL = {"hurt", "move", "pays", "fly", "run"}


@pytest.fixture
def groups(tree: ContentTree) -> tuple[Group, ...]:
    return read_groups(tree.library())


def test_groups_stand_in_their_order_with_their_questions(groups: tuple[Group, ...]) -> None:
    assert [(group.id, group.title) for group in groups] == [
        ("stent", "The stent"),
        ("life", "Daily life"),
    ]
    assert [question.words for question in groups[0].questions] == [
        "Does a stent hurt?",
        "Can it move?",
        "Who pays?",
    ]
    assert isinstance(groups[0].review, Draft)


def test_an_answer_knows_its_own_sources(groups: tuple[Group, ...]) -> None:
    assert [question.sources for question in groups[0].questions] == [
        ("R16",),
        (),
        ("R17", "R16"),
    ]


def test_a_group_that_cannot_be_read_is_left_out(tree: ContentTree) -> None:
    tree.page("en/faq/stent.md", "No questions here.\n", title=None)

    assert [group.id for group in read_groups(tree.library())] == ["life"]


def test_a_group_without_questions_is_left_out(tree: ContentTree) -> None:
    tree.page("en/faq/stent.md", "No questions here.\n")

    assert [group.id for group in read_groups(tree.library())] == ["life"]


@pytest.mark.parametrize(
    ("group", "typed", "left"),
    [
        ("", "", ALL),
        ("life", "", {"fly", "run"}),
        ("", "stent", {"hurt", "fly"}),
        ("life", "stent", {"fly"}),
        ("", "FLIGHT long", {"fly"}),
        ("", "naive", {"move"}),
        ("", "zebra", set()),
        ("", "stent zebra", set()),
        ("", "   ", ALL),
        ("", "<b>(.*)", set()),
        ("elsewhere", "", set()),
    ],
)
def test_group_and_words_leave_some_questions(
    groups: tuple[Group, ...], group: str, typed: str, left: set[str]
) -> None:
    assert chosen(groups, group, typed) == left


@pytest.mark.parametrize(
    ("target", "start"),
    [
        ("", Start()),
        ("life", Start(group="life")),
        ("move", Start(question="move")),
    ],
)
def test_a_link_says_how_the_page_starts(
    groups: tuple[Group, ...], target: str, start: Start
) -> None:
    assert derive_start(groups, Link(Kind.FAQ, target)) == start


def test_a_question_that_is_not_there_is_said_in_words(groups: tuple[Group, ...]) -> None:
    with pytest.raises(ContentMissing, match="no question “zebra”"):
        derive_start(groups, Link(Kind.FAQ, "zebra"))
