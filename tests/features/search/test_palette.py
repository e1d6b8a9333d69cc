# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the palette lists: commands by their words, what was found in groups, a calm line else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.feature import Command
from edu_app.features.search.documents import Found
from edu_app.features.search.index import Index
from edu_app.features.search.palette import MOST, SEARCH, Listing, Row, derive_listing
from edu_app.features.search.passage import Passage
from edu_app.library.link import Kind, Link
from tests.features.search.conftest import Maker, piece

COMMANDS = (
    Command(name="home", words="Home", icon="house", keys="Alt+Home", also="start beginning"),
    Command(name="larger", words="Text size: larger", icon="plus", keys="Ctrl++", also="zoom"),
    Command(name="hc", words="High contrast", icon="contrast", also="colors"),
    Command(name="help", words="Get help now", icon="siren", keys="F1", also="emergency"),
)


def say(text: str) -> str:
    return text


def listed(typed: str, index: Index | None = None) -> Listing:
    return derive_listing(typed, COMMANDS, index, say)


def goals(listing: Listing) -> list[Link | str]:
    return [row.goal for row in listing.rows()]


def titles(listing: Listing) -> list[str]:
    return [section.title for section in listing.sections]


def boxed(passage: Passage) -> list[str]:
    return [passage.text[start:end] for start, end in passage.marks]


# ---------------------------------------------------------------- things to do


@pytest.mark.parametrize("typed", ["", "   ", "\u202e", "\n"])
def test_without_words_everything_that_can_be_done_is_listed(typed: str) -> None:
    listing = listed(typed)

    assert goals(listing) == ["home", "larger", "hc", "help"]
    assert titles(listing) == ["Commands"]
    assert listing.sentence == "4 entries"


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("home", ["home"]),
        ("HÓME", ["home"]),
        ("h", ["home", "hc", "help"]),
        ("large text", ["larger"]),
        ("text size", ["larger"]),
        ("zoom", ["larger"]),
        ("contrast", ["hc"]),
        ("help", ["help"]),
        ("emerg", ["help"]),
        ("ome", []),
        ("home contrast", []),
        ("%s' OR 1=1", []),
    ],
)
def test_a_command_is_found_by_the_beginnings_of_its_words(typed: str, then: list[str]) -> None:
    assert goals(listed(typed)) == then


def test_what_was_typed_is_marked_in_a_command() -> None:
    (row,) = listed("lar te").rows()

    assert boxed(row.heading) == ["Text", "larger"]
    assert row.keys == "Ctrl++"


def test_a_row_speaks_with_its_place_and_its_keys() -> None:
    heading = Passage(text="Bleeding", marks=())

    rows = [Row(heading=heading, goal="x", icon="x", place=place) for place in ("Risks", "")]

    assert [row.name for row in rows] == ["Bleeding, Risks", "Bleeding"]
    assert listed("home").rows()[0].name == "Home, Alt+Home"


def test_one_entry_is_counted_as_one() -> None:
    assert listed("zoom").sentence == "1 entry"


# ---------------------------------------------------------------- what was found


def test_what_was_found_stands_in_groups(index: Maker) -> None:
    kinds = (Found.TERM, Found.DIAGRAM, Found.FAQ, Found.TOPIC)
    made = index(*(piece(f"page-{kind}", f"About a stent {kind}", kind=kind) for kind in kinds))

    listing = listed("stent", made)

    assert titles(listing) == ["Pages", "Questions", "Words", "Drawings"]
    assert [len(section.rows) for section in listing.sections] == [1, 1, 1, 1]
    assert all(boxed(row.heading) == ["stent"] for row in listing.rows())


def test_a_row_leads_to_its_heading_and_says_on_which_page_it_stands(index: Maker) -> None:
    made = index(piece("risks", "Bleeding", "It can bleed.", part="bleeding"))

    (row,) = listed("bleeding", made).rows()

    assert row.goal == Link(Kind.TOPIC, "risks", "bleeding")
    assert row.place == "risks"


def test_a_page_does_not_say_its_own_name_twice(index: Maker) -> None:
    (row,) = listed("risks", index(piece("Risks", "Risks"))).rows()

    assert row.place == ""


def test_of_many_results_a_few_are_listed_and_the_way_to_all(index: Maker) -> None:
    made = index(*(piece(f"page-{n}", f"Stent {n}") for n in range(20)))

    listing = listed("stent", made)

    assert len(listing.sections[0].rows) == MOST[Found.TOPIC]
    last = listing.rows()[-1]
    assert (last.goal, last.heading.text) == (SEARCH, "See all 20 results")


def test_few_results_need_no_way_to_all(index: Maker) -> None:
    assert SEARCH not in goals(listed("stent", index(piece("a", "Stent"))))


@pytest.mark.parametrize(
    ("typed", "first"),
    [("contrast", "Commands"), ("con", "Commands"), ("co", "Pages"), ("colors", "Pages")],
)
def test_a_command_that_is_called_so_stands_before_what_was_found(
    index: Maker, typed: str, first: str
) -> None:
    made = index(piece("dye", "Contrast dye", "Colors of contrast."))

    listing = listed(typed, made)

    assert titles(listing)[0] == first
    assert set(titles(listing)) == {"Commands", "Pages"}


# ---------------------------------------------------------------- nothing


def test_nothing_found_is_a_calm_line(index: Maker) -> None:
    listing = listed("zqzq  zz", index(piece("a", "Stent")))

    assert listing.sections == ()
    assert listing.sentence == "Nothing found for “zqzq zz”. Try fewer words, or other ones."


def test_braces_are_only_text(index: Maker) -> None:
    assert "{words}" in listed("{words}{0}", index(piece("a", "Stent"))).sentence


def test_before_the_index_is_there_only_commands_are_found() -> None:
    assert goals(listed("contrast")) == ["hc"]
    assert listed("stent").sentence == "One moment: the pages are being read."


@given(st.text(max_size=200))
def test_anything_at_all_may_be_typed(typed: str) -> None:
    listing = listed(typed)

    assert listing.sentence
    for row in listing.rows():
        for start, end in row.heading.marks:
            assert 0 <= start < end <= len(row.heading.text)


@pytest.mark.parametrize("typed", ["stent", "blood clot", "flying", "help", "stennosis", "ivus"])
def test_the_guide_has_something_for_what_people_type(guide: Index, typed: str) -> None:
    listing = listed(typed, guide)

    assert len(listing.rows()) > 2
    assert all(row.heading.text and row.name for row in listing.rows())
