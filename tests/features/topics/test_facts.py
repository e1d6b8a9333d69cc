# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a topic page shows is worked out before anything is painted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from edu_app.feature import Context
from edu_app.features.topics.depth import Depth
from edu_app.features.topics.facts import derive_facts
from edu_app.library.model import Callout
from edu_app.settings import Settings
from edu_app.shell.pages import context_of
from tests.checklist_samples import copy_checklist
from tests.content_tree import ContentTree
from tests.features.topics.test_depth import CHOICES, SHORT
from tests.stage import Stage

TODAY, LATER, FAR = date(2026, 12, 1), date(2027, 12, 1), date(2030, 1, 1)


@pytest.fixture
def context(stage: Stage, tree: ContentTree) -> Context:
    tree.topic("alpha", SHORT)
    tree.topic("beta", CHOICES)
    made = context_of(stage.open(content=tree.root))
    return replace(made, today=lambda: TODAY)


def test_a_page_opens_whole_until_somebody_wants_it_short(context: Context) -> None:
    assert derive_facts(context, "alpha").depth is Depth.FULL

    context.session.set_depth("short")

    facts = derive_facts(context, "alpha")
    assert facts.depth is Depth.SHORT
    assert facts.blocks() == facts.short.blocks()


def test_a_part_is_one_of_the_whole_page(context: Context) -> None:
    context.session.set_depth("short")

    assert derive_facts(context, "alpha", part="what-you-can-do").depth is Depth.FULL


def test_choices_open_side_by_side(context: Context) -> None:
    facts = derive_facts(context, "beta")

    assert facts.depth is Depth.SIDE
    assert facts.depths == (Depth.SIDE, Depth.FULL)
    assert facts.blocks() != facts.topic.blocks


@pytest.mark.parametrize(
    ("today", "clinic", "title"),
    [
        (TODAY, "", None),
        (LATER, "", "This page was due for a new check by 20 November 2027. It is being updated."),
        (FAR, "", "This page is old. Ask the staff here for a newer one."),
        (FAR, "The Vein Clinic", "This page is old. Ask The Vein Clinic for a newer one."),
    ],
)
def test_a_page_past_its_review_says_so(
    context: Context, today: date, clinic: str, title: str | None
) -> None:
    settings = Settings(clinic_name=clinic) if clinic else Settings()
    context = replace(context, settings=settings, today=lambda: today)

    banner = derive_facts(context, "alpha").banner

    titles = [block.title for block in banner if isinstance(block, Callout)]
    assert titles == ([title] if title else [])


@pytest.mark.parametrize("there", [True, False])
def test_the_end_of_the_path_knows_whether_there_is_a_checklist(
    stage: Stage, tree: ContentTree, there: bool
) -> None:
    if there:
        copy_checklist(tree)
    context = context_of(stage.open(content=tree.root))

    assert derive_facts(context, "beta").next.checklist is there
