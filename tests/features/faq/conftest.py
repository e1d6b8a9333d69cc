# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small set of questions in two groups, and the stage that shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.faq.page_view import FaqPage
from edu_app.shell.window import Window
from tests.content_tree import COLLECTIONS, ContentTree
from tests.ui.conftest import _letters, access, make_theme, show, theme, tokens

__all__ = ["_letters", "access", "make_theme", "show", "theme", "tokens"]

STENT = """Questions about the stent.

## Does a *stent* hurt? {#hurt}

**Often, no.** A [[stenosis]] may ache [@R16]. Read [more](topic:beta).

## Can it move? {#move}

**Rarely.** Naïve people ask this.

!!! danger "Get help now"
    Call {emergency}.

## Who pays? {#pays}

**Ask.** It differs [@R17] [@R16].
"""
LIFE = """Questions about daily life.

## May I fly? {#fly}

**Ask first.** A long flight is hard on a stent.

## May I run? {#run}

**Yes.** {long}
"""
SOURCES = """
[R17]
title = "A price list"
year = "2020"
kind = "list"
"""


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    """Return content with the groups `stent` (hurt, move, pays) and `life` (fly, run)."""
    tree = ContentTree(tmp_path)
    tree.write("collections.toml", 'faq = ["stent", "life"]\n\n' + COLLECTIONS)
    path = tree.root / "sources.toml"
    path.write_text(path.read_text() + SOURCES)
    tree.page("en/faq/stent.md", STENT, short_title="The stent", references="[R16, R17]")
    long = "\n\n".join(["Walk on. " * 40] * 8)
    tree.page("en/faq/life.md", LIFE.replace("{long}", long), short_title="Daily life")
    return tree


def faq(window: Window) -> FaqPage:
    """Return the page of questions."""
    assert isinstance(window.page, FaqPage)
    return window.page


def seen(page: FaqPage) -> list[str]:
    """Return the ids of the questions that are shown."""
    return [card.asked.id for card in page.list.cards if card.isVisibleTo(page)]


def opened(page: FaqPage) -> list[str]:
    """Return the ids of the questions that are open."""
    return [card.asked.id for card in page.list.cards if card.is_open]
