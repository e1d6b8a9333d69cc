# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page is cut into one piece for each heading."""

from __future__ import annotations

from edu_app.library.link import Link
from edu_app.library.model import Topic
from edu_app.render.searchtext import search_entries
from tests.content_tree import ContentTree


def test_each_heading_makes_one_entry(topic: Topic) -> None:
    entries = search_entries(topic)

    assert [(str(entry.link), entry.heading) for entry in entries] == [
        ("topic:page", "What is it?"),
        ("topic:page#a-heading", "A heading"),
        ("topic:page#below", "Below"),
    ]
    assert entries[0].body == "In short. The lead with strong, soft and both words. Call 911."
    assert entries[1].body == (
        "Words about a page, another and a narrow place. one. first. second clot. two."
    )
    words = "How often. Treatment. Better. Note. Stent. 60 of 100. Stockings"
    assert entries[2].body.startswith(words)
    assert entries[2].body.endswith("About 960 had none. Paid for by a maker.")


def test_every_entry_can_be_opened(topic: Topic) -> None:
    for entry in search_entries(topic):
        assert Link.parse(str(entry.link)) == entry.link


def test_a_page_that_begins_with_a_heading_is_found_by_its_title(tree: ContentTree) -> None:
    tree.topic("short", "## One\n\n## Two\n\nWords.")

    entries = search_entries(tree.library().topic("short"))

    assert [(entry.heading, entry.body) for entry in entries] == [
        ("A title?", "One line."),
        ("One", ""),
        ("Two", "Words."),
    ]
