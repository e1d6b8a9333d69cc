# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Results, count, chips and the best word belong together; a message stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.search.documents import Found
from edu_app.features.search.found_view import FoundView
from edu_app.features.search.index import Results
from edu_app.features.search.page_view import SearchPage
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP, Profile
from tests.content_tree import ContentTree
from tests.features.search.facts import fill, search_page, seen
from tests.stage import UPRIGHT, Stage

SIZES = [(KIOSK, (1920, 1080), 100), (KIOSK, UPRIGHT, 200), (LAPTOP, (1366, 768), 100)]
TERM = """
[stent]
term = "Stent"
definition = "A tube."
"""


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    tree = fill(ContentTree(tmp_path))
    path = tree.root / "en" / "glossary.toml"
    path.write_text(path.read_text() + TERM)
    return tree


def found(page: SearchPage, words: str) -> Results:
    index = page._catalogue.index
    assert index is not None
    return index.search(words)


def opened(stage: Stage, tree: ContentTree, profile: Profile = LAPTOP) -> FoundView:
    return search_page(stage.open(profile, "search:", content=tree.root)).found


def test_the_best_word_stands_beside_and_not_in_the_list(stage: Stage, tree: ContentTree) -> None:
    page = search_page(stage.open(LAPTOP, "search:", content=tree.root))

    page.found.show_found(found(page, "stent"), "", frozenset())
    page.finish()

    assert page.found.word.isVisible()
    assert page.found.word.title.text() == "Stent"
    assert "Stent" not in seen(page)


def test_among_the_words_the_best_one_is_listed_too(stage: Stage, tree: ContentTree) -> None:
    page = search_page(stage.open(LAPTOP, "search:", content=tree.root))

    page.found.show_found(found(page, "stent"), Found.TERM, frozenset())

    assert seen(page) == ["Stent"]


def test_without_room_beside_it_the_word_is_in_the_list(stage: Stage, tree: ContentTree) -> None:
    page = search_page(stage.open(KIOSK, "search:", content=tree.root))

    page.found.show_found(found(page, "stent"), "", frozenset())
    page.finish()

    assert not page.found.word.isVisible()
    assert "Stent" in seen(page)


def test_chips_and_more_below_give_way_and_the_count_stays(stage: Stage, tree: ContentTree) -> None:
    page = search_page(stage.open(LAPTOP, "search:", content=tree.root))
    page.found.show_found(found(page, "stents"), "", frozenset())
    page.finish()
    settle()

    for on in (True, False):
        page.found.give_way(on=on)
        settle()
        there = (page.found.head.chips.isVisible(), page.found.list.more.isVisible())
        assert there == (not on, not on)
        assert page.found.head.count.isVisible()


@pytest.mark.parametrize(("profile", "size", "text_size"), SIZES)
def test_what_is_shown_is_spoken(
    stage: Stage, tree: ContentTree, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, "search:", size=size, text_size=text_size, content=tree.root)
    page = search_page(window)
    assert page.found.spoken() == ""

    page.found.show_found(found(page, "stents"), "", frozenset())
    assert page.found.spoken().endswith("results for stents")
    assert page.found.head.isVisible()

    page.found.show_nothing("zebra", noted=False)
    assert page.found.spoken().startswith("Nothing found for “zebra”. Try")
    assert not page.found.head.isVisible()

    page.found.show_broken()
    assert page.found.spoken().startswith("Search does not work")

    page.found.show_waiting()
    assert page.found.list.waiting.isVisible()

    page.found.show_help()
    assert page.found.spoken() == ""
