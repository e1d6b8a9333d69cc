# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One page with every kind of block, read from a small content folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library.loader import Library
from edu_app.library.model import Topic
from tests.content_tree import ContentTree
from tests.render.handout_samples import make_tree

EVERYTHING = """\
The lead with **strong**, *soft* and ***both*** words [@R16]. Call {emergency}.

## A heading

Words about [a page](topic:alpha#part), **[another](topic:beta)** and [[stenosis|a narrow place]].

- one
    1. first
    2. second [[clot]]
- two

### Below

Table: How often

| Treatment | Better | Note |
|---|---|---|
| Stent | 60 of 100. | |
| Stockings | 40 of 100 | cheap |

!!! warn "Take your time"
    You can ask. There is no hurry.

    - Ask [[stenosis]] things.

![](diagram:veins "Your left side")

!!! risk
    n: 40
    of: 1000
    about: yes
    event: had a clot
    otherwise: had none
    population: people with a stent
    period: within 1 year
    note: Paid for by a maker.
    source: R16
"""


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    tree = ContentTree(tmp_path)
    tree.topic("page", EVERYTHING, title="What is it?", summary="In short")
    return tree


@pytest.fixture
def topic(tree: ContentTree) -> Topic:
    topic = tree.library().topic("page")
    assert topic.faults == ()
    return topic


@pytest.fixture(scope="session")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A small library with everything that a hand-out can hold; nobody changes it."""
    return make_tree(tmp_path_factory.mktemp("handout")).library()
