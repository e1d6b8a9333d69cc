# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every hit is found, counted, marked and shown, and the walk goes round the ends."""

from __future__ import annotations

import pytest

from edu_app.ui.document_find import LONGEST, MOST_HITS, Finder
from edu_app.ui.document_view import PageView
from tests.ui.samples import (
    PageShower,
    ThemeMaker,
    anchor,
    callout,
    colours,
    items,
    long_page,
    paragraph,
    picture,
    risk,
    table,
)


@pytest.fixture
def view(show_page: PageShower) -> PageView:
    return show_page(
        paragraph("A stent opens a ", anchor("stent"), "."),
        *long_page(8),
        callout(items("The Stent stays."), title="Your stent"),
        table(),
    )


@pytest.fixture
def finder(view: PageView) -> Finder:
    return view.finder


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("stent", 4),
        ("STENT", 4),
        ("  stent ", 4),
        ("your stent", 1),
        ("Cell 1", 3),
        ("Paragraph 3", 1),
        ("unicorn", 0),
        ("", 0),
        ("   ", 0),
        (".*", 0),
        ("s.ent", 0),
    ],
)
def test_hits_are_counted_in_every_kind_of_block(finder: Finder, text: str, count: int) -> None:
    finder.find(text)

    assert finder.count == count
    assert finder.place == (1 if count else 0)


def test_next_and_previous_go_round_the_ends(finder: Finder) -> None:
    finder.find("stent")

    walked = []
    for step in (1, 1, 1, 1, -1, -1):
        finder.step(step)
        walked.append(finder.place)

    assert walked == [2, 3, 4, 1, 4, 3]


def test_without_hits_there_is_nowhere_to_go(finder: Finder) -> None:
    finder.find("unicorn")

    finder.step(1)
    finder.step(-1)

    assert (finder.count, finder.place) == (0, 0)


def test_each_hit_is_scrolled_into_view(finder: Finder, view: PageView) -> None:
    finder.find("stent")
    bar = view.verticalScrollBar()
    assert bar.value() == 0

    finder.step(1)
    finder.step(1)
    far = bar.value()
    finder.step(1)
    finder.step(1)

    assert far > 500
    assert bar.value() < 100


def test_every_hit_is_marked_and_the_present_one_more(finder: Finder, view: PageView) -> None:
    before = colours(picture(view))
    finder.find("stent")
    first = picture(view)

    finder.step(1)

    mark, primary = view._theme.colour("mark").name(), view._theme.colour("primary").name()
    assert before[mark] == 0 < colours(first)[mark]
    assert colours(first)[primary] > before[primary]
    assert picture(view) != first
    assert len(view.extraSelections()) == 4


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_found_words_can_be_read(show_page: PageShower, make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    view = show_page(paragraph("A stent."), theme=theme)

    view.finder.find("stent")

    marked = view.extraSelections()[0]
    assert marked.format.foreground().color() == theme.colour("onMark")
    assert marked.cursor.selectedText() == "stent"


def test_clearing_takes_the_marks_away(finder: Finder, view: PageView) -> None:
    before = picture(view)
    finder.find("stent")

    finder.clear()

    assert finder.count == 0
    assert view.extraSelections() == []
    assert picture(view) == before


def test_another_page_forgets_the_search(finder: Finder, view: PageView) -> None:
    finder.find("stent")

    view.show_page("", (risk(),), diagram={}.get, cards=False)

    assert finder.count == 0
    assert view.extraSelections() == []


def test_a_very_long_text_is_cut_and_many_hits_are_capped(show_page: PageShower) -> None:
    view = show_page(paragraph("a" * 2000))

    view.finder.find("a" * 500)
    assert view.finder.count == 2000 // LONGEST
    view.finder.find("a")
    assert view.finder.count == MOST_HITS
