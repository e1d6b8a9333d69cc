# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Groups and typed words leave the right questions, whatever is typed and whatever is broken."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from edu_app.features.faq.browse import (
    Group,
    Start,
    chosen,
    derive_stamp,
    derive_start,
    read_groups,
)
from edu_app.library.level import Level
from edu_app.library.link import Kind, Link
from edu_app.library.model import Draft
from edu_app.library.phrases import FALLBACK
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
    assert isinstance(groups[0].topic.meta.review, Draft)


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


def test_an_answer_says_who_checked_it_and_which_text_it_is(groups: tuple[Group, ...]) -> None:
    topic = groups[0].topic

    stamp = derive_stamp(topic, FALLBACK, date(2027, 1, 1), "")

    assert stamp.words == "Draft: not yet checked by a clinician"
    assert stamp.foot == f"Published 20 November 2026. Version 1.0 ({topic.digest})."


def test_an_answer_past_its_review_says_so(groups: tuple[Group, ...]) -> None:
    stamp = derive_stamp(groups[0].topic, FALLBACK, date(2027, 12, 1), "")

    first, *more = stamp.words.split(". ")
    assert first == "Draft: not yet checked by a clinician"
    assert more


def test_a_measured_answer_says_how_hard_it_is_to_read(groups: tuple[Group, ...]) -> None:
    topic = groups[0].topic
    level = Level(fkgl=2.4, smog=6.1, raw_fkgl=2.5, raw_smog=6.6)
    meta = msgspec.structs.replace(topic.meta, level=level)

    foot = derive_stamp(
        msgspec.structs.replace(topic, meta=meta), FALLBACK, date(2027, 1, 1), ""
    ).foot

    assert "2.4" in foot
    assert foot.endswith(".")


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
