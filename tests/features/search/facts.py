# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Results and pages for the tests of what search shows."""

from __future__ import annotations

from edu_app.features.search.browse import CardFacts
from edu_app.features.search.page_view import SearchPage
from edu_app.features.search.passage import Passage, marked
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.shell.window import Window
from tests.content_tree import ContentTree

WORDS = frozenset({"stent"})
BODY = "A stent is a tube. It holds a vein open."


def card(number: int = 0, heading: str = "What is a stent?", body: str = BODY) -> CardFacts:
    """Return what a card shows."""
    return CardFacts(
        link=Link(Kind.TOPIC, f"page-{number}"),
        icon="file-text",
        family="learn",
        place="Options",
        heading=marked(heading, WORDS),
        passage=marked(body, WORDS),
        name=f"{heading} {number}",
    )


def plain(text: str) -> Passage:
    """Return a text without hits."""
    return Passage(text=text, marks=())


def fill(tree: ContentTree) -> ContentTree:
    """Write pages in which there is something to find; quicker to read than the real ones."""
    many = "".join(f"## Part {n} on stents\n\nA stent in part {n}.\n\n" for n in range(2))
    for number in range(12):
        tree.topic(f"stents-{number}", f"About stents.\n\n{many}", short_title=f"Stents {number}")
    tree.topic("gamma", "A lead.\n\n## Flying {#fly}\n\nAsk first.\n\n" + "Walk on. " * 900)
    return tree


def search_page(window: Window) -> SearchPage:
    """Return the search page of a window with its index ready."""
    page = window.page
    assert isinstance(page, SearchPage)
    page.finish()
    settle()
    return page


def seen(page: SearchPage) -> list[str]:
    """Return the headings of the cards that are shown."""
    cards = page.found.list.grid.cards
    return [each.facts.heading.text for each in cards if each.facts and each.isVisibleTo(page)]
