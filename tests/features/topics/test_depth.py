# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page offers the depths that its parts allow, and opens in the one that was wished for."""

from __future__ import annotations

import pytest

from edu_app.features.topics.depth import Depth, offered, present, side_by_side
from edu_app.library.inline import text_of
from edu_app.library.model import Heading, Paragraph, Table, Topic
from tests.content_tree import ContentTree

PLAIN = "Words.\n"
SHORT = """The message.

!!! key "Key points"
    - One.

## What you can do

1. Ask.
"""
CHOICES = """The message.

## Watch {#watch}

### Who for?

Many.

### What harm?

Some.

## Stent {#stent}

### Who for?

Few.

### What harm?

More.

## What you can do

1. Ask.
"""


@pytest.fixture
def topic(tree: ContentTree, request: pytest.FixtureRequest) -> Topic:
    tree.topic("alpha", request.param)
    return tree.library().topic("alpha")


@pytest.mark.parametrize(
    ("topic", "depths"),
    [
        (PLAIN, [Depth.FULL]),
        (SHORT, [Depth.SHORT, Depth.FULL]),
        (CHOICES, [Depth.SIDE, Depth.FULL]),
        (CHOICES.replace("## Watch", SHORT[14:] + "\n## Watch"), list(Depth)),
    ],
    indirect=["topic"],
)
def test_a_page_offers_what_its_parts_allow(topic: Topic, depths: list[Depth]) -> None:
    assert list(offered(topic)) == depths


@pytest.mark.parametrize(
    ("topic", "wished", "depth"),
    [
        (PLAIN, "", Depth.FULL),
        (PLAIN, "short", Depth.FULL),
        (SHORT, "", Depth.FULL),
        (SHORT, "short", Depth.SHORT),
        (CHOICES, "", Depth.SIDE),
        (CHOICES, "full", Depth.FULL),
        (CHOICES, "short", Depth.FULL),
    ],
    indirect=["topic"],
)
def test_a_page_opens_as_wished_or_whole(topic: Topic, wished: str, depth: Depth) -> None:
    assert present(topic, wished) is depth


@pytest.mark.parametrize("topic", [CHOICES], indirect=True)
def test_choices_stand_side_by_side_under_each_question(topic: Topic) -> None:
    lead, first, table, second, _other, *rest = side_by_side(topic)

    assert isinstance(lead, Paragraph)
    assert isinstance(first, Heading)
    assert isinstance(second, Heading)
    assert [text_of(first.words), text_of(second.words)] == ["Who for?", "What harm?"]
    assert isinstance(table, Table)
    assert [text_of(cell) for cell in table.header] == ["Watch", "Stent"]
    assert [text_of(cell) for cell in table.rows[0]] == ["Many.", "Few."]
    assert table.choices
    assert isinstance(rest[0], Heading)
    assert text_of(rest[0].words) == "What you can do"


@pytest.mark.parametrize("topic", [PLAIN], indirect=True)
def test_a_page_without_choices_stays_what_it_is(topic: Topic) -> None:
    assert side_by_side(topic) == topic.blocks
