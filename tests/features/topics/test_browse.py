# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tiles, the reading path and the words of a page follow from the content and the visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.topics.browse import (
    Place,
    StepState,
    TileFacts,
    derive_place,
    derive_start,
    derive_steps,
    derive_tiles,
    derive_tools,
    minutes_of,
    readable_order,
    short_title,
    words_used,
)
from edu_app.library.link import Kind, Link
from tests.checklist_samples import copy_checklist
from tests.content_tree import ContentTree

ALPHA = ("alpha", "beta", "gamma")
DONE, CURRENT, AHEAD = StepState.DONE, StepState.CURRENT, StepState.AHEAD


def lose(tree: ContentTree) -> None:
    tree.remove("en/topics/alpha.md")


def spoil(tree: ContentTree) -> None:
    tree.topic("alpha", "Text.\n", title=None)


unreadable = pytest.mark.parametrize("harm", [lose, spoil])


# ---------------------------------------------------------------- tiles


def test_each_section_has_a_tile_with_what_its_page_says(tree: ContentTree) -> None:
    tree.topic("delta", "word " * 400, short_title="Help", summary="When to call")

    tiles = derive_tiles(tree.library(), frozenset())

    assert [tile.link.target for tile in tiles] == ["alpha", "delta", "omega"]
    assert tiles[1] == TileFacts(
        link=Link(Kind.TOPIC, "delta"),
        title="Help",
        summary="When to call",
        icon="calendar-check",
        family="after",
        minutes=minutes_of(tree.library(), "delta"),
        read=False,
    )
    assert tiles[1].minutes > tiles[0].minutes == 1


@pytest.mark.parametrize(
    ("read", "done"),
    [((), False), (("alpha",), False), (("beta", "gamma"), False), (ALPHA, True)],
)
def test_a_section_is_read_when_all_of_its_pages_are(
    tree: ContentTree, read: tuple[str, ...], done: bool
) -> None:
    tiles = derive_tiles(tree.library(), read)

    assert [tile.read for tile in tiles] == [done, False, False]


@unreadable
def test_a_page_that_cannot_be_read_is_left_out(
    tree: ContentTree, harm: Callable[[ContentTree], None]
) -> None:
    harm(tree)
    library = tree.library()

    assert [tile.link.target for tile in derive_tiles(library, ())] == ["delta", "omega"]
    assert [step.mark for step in derive_steps(library, "beta", ())] == ["1a", "1b", "2", "3"]
    assert readable_order(library) == ("beta", "gamma", "delta", "omega")
    assert derive_start(library, ()) == "beta"
    assert short_title(library, "alpha") == ""


def test_a_page_that_is_not_there_takes_no_time(tree: ContentTree) -> None:
    assert minutes_of(tree.library(), "elsewhere") == 0


# ---------------------------------------------------------------- tools


def test_questions_drawings_and_words_have_tiles_of_their_own(tree: ContentTree) -> None:
    tree.page("en/faq/basics.md", "Lead.\n\n## Does it hurt? {#hurt}\n\n**No.**\n")

    tools = derive_tools(tree.library(), str.upper)

    assert [str(tile.link) for tile in tools] == ["faq:", "diagram:", "glossary:"]
    assert [tile.title for tile in tools] == ["COMMON QUESTIONS", "DRAWINGS", "WORD LIST"]
    assert {tile.family for tile in tools} == {"tools"}
    assert not any(tile.minutes or tile.read for tile in tools)


def test_without_questions_there_is_no_tile_for_them(tree: ContentTree) -> None:
    tools = derive_tools(tree.library(), str)

    assert [str(tile.link) for tile in tools] == ["diagram:", "glossary:"]


def test_the_checklist_has_the_first_tile(tree: ContentTree) -> None:
    copy_checklist(tree)

    tiles = derive_tools(tree.library(), str)

    assert [str(tile.link) for tile in tiles] == ["checklist:", "diagram:", "glossary:"]
    assert tiles[0].title == "My checklist"


@pytest.mark.parametrize("name", ["checklist.toml", "en/checklist.toml"])
def test_half_a_checklist_has_no_tile(tree: ContentTree, name: str) -> None:
    copy_checklist(tree)
    tree.remove(name)

    tiles = derive_tools(tree.library(), str)

    assert [str(tile.link) for tile in tiles] == ["diagram:", "glossary:"]


def test_without_drawings_there_is_no_tile_for_them(tree: ContentTree) -> None:
    tree.remove("diagrams.toml")

    assert [str(tile.link) for tile in derive_tools(tree.library(), str)] == ["glossary:"]


# ---------------------------------------------------------------- path


@pytest.mark.parametrize(
    ("current", "marks"),
    [
        ("alpha", ["1", "1a", "1b", "2", "3"]),
        ("gamma", ["1", "1a", "1b", "2", "3"]),
        ("delta", ["1", "2", "3"]),
        ("elsewhere", ["1", "2", "3"]),
    ],
)
def test_pages_under_a_section_show_only_while_it_is_read(
    tree: ContentTree, current: str, marks: list[str]
) -> None:
    steps = derive_steps(tree.library(), current, ())

    assert [step.mark for step in steps] == marks
    assert [step.mark for step in steps if step.child] == [mark for mark in marks if mark[1:]]


def test_a_step_is_read_present_or_ahead(tree: ContentTree) -> None:
    steps = derive_steps(tree.library(), "beta", {"alpha", "beta", "omega"})

    assert [(step.title, step.state) for step in steps] == [
        ("Alpha", DONE),
        ("Beta", CURRENT),
        ("Gamma", AHEAD),
        ("Delta", AHEAD),
        ("Omega", DONE),
    ]


@pytest.mark.parametrize(
    ("current", "number", "previous", "following"),
    [
        ("alpha", 1, "", "beta"),
        ("gamma", 1, "beta", "delta"),
        ("delta", 2, "gamma", "omega"),
        ("omega", 3, "delta", ""),
        ("elsewhere", 0, "", ""),
    ],
)
def test_a_page_knows_its_place_and_its_neighbours(
    tree: ContentTree, current: str, number: int, previous: str, following: str
) -> None:
    place = derive_place(tree.library(), current)

    assert place == Place(number=number, count=3, previous=previous, next=following)


@pytest.mark.parametrize(
    ("read", "start"),
    [
        ((), "alpha"),
        (("alpha",), "beta"),
        (("beta", "delta"), "alpha"),
        ((*ALPHA, "delta", "omega"), "alpha"),
    ],
)
def test_reading_starts_at_the_first_page_that_is_not_read(
    tree: ContentTree, read: tuple[str, ...], start: str
) -> None:
    assert derive_start(tree.library(), read) == start


def test_without_a_page_there_is_no_start(tree: ContentTree) -> None:
    tree.remove("en/topics")

    assert derive_start(tree.library(), ()) == ""


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    "body",
    [
        "First.\n\nA [[clot]].",
        "First.\n\n## A [[clot]]",
        "First.\n\n- a [[clot]]",
        "First.\n\n1. one\n    - a [[clot]]",
        'First.\n\n!!! key "Title"\n    - a [[clot]]',
        "First.\n\nTable: One\n\n| a [[clot]] | b |\n|---|---|\n| c | d |",
        "First.\n\nTable: One\n\n| a | b |\n|---|---|\n| c | [[clot]] |",
    ],
)
def test_a_glossary_word_is_found_wherever_it_stands(tree: ContentTree, body: str) -> None:
    tree.topic("alpha", f"{body}\n")

    assert words_used(tree.library().topic("alpha").blocks) == {"clot": "Clot"}


def test_words_come_in_order_as_the_text_first_writes_them(tree: ContentTree) -> None:
    figure = '![](diagram:veins "Veins")'
    tree.topic("alpha", f"A [[stenosis|tight spot]] [@R16].\n\n{figure}\n\n[[clot]] [[stenosis]]\n")

    used = words_used(tree.library().topic("alpha").blocks)

    assert list(used.items()) == [("stenosis", "Tight spot"), ("clot", "Clot")]


def test_the_urgent_page_has_no_tile(tree: ContentTree) -> None:
    path = (tree.root / "collections.toml").read_text("utf-8")
    tree.write("collections.toml", path.replace('family = "after"', 'family = "urgent"'))
    library = tree.library()

    assert [str(tile.link) for tile in derive_tiles(library, ())] == ["topic:alpha", "topic:omega"]
    assert "delta" in library.path().order()
