# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out holds what was chosen, its words, and all signs that cannot wait, once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from edu_app.library.loader import Library
from edu_app.library.model import Figure, Heading, ItemList
from edu_app.problems import ContentMissing
from edu_app.render.handout_parts import Choice, everything, make_handout
from edu_app.render.plain import plain
from edu_app.settings import Settings
from tests.content_tree import FACTS, REPOSITORY
from tests.render.handout_samples import CLINIC, make, make_tree


def keys(library: Library, choice: Choice) -> list[str]:
    return [part.key for part in make(library, choice).parts]


def test_a_page_brings_its_words_and_the_emergency_card(handed: Library) -> None:
    handout = make(handed, Choice(topics=("page",)))

    assert [part.key for part in handout.parts] == ["topic--page", "glossary", "topic--emergency"]
    assert [part.urgent for part in handout.parts] == [False, False, True]
    assert [term.id for term in handout.parts[1].terms] == ["clot", "stenosis"]
    assert (handout.title, handout.lang, handout.has_contents) == ("What is <it>?", "en", False)
    assert handout.author == "Vein Guide contributors"
    assert set(handout.drawings) == {"veins"}


def test_a_page_without_special_words_has_no_list_of_them(handed: Library) -> None:
    assert keys(handed, Choice(topics=("alpha",))) == ["topic--alpha", "topic--emergency"]


def test_several_pages_have_a_list_of_contents_and_a_title_of_their_own(handed: Library) -> None:
    handout = make(handed, Choice(topics=("beta", "alpha", "beta"), faqs=("basics",)))

    assert handout.has_contents
    assert handout.title == handed.phrases.home.title
    assert [part.key for part in handout.parts[:-1]] == [
        "topic--beta",
        "topic--alpha",
        "faq--basics",
    ]


def test_a_page_that_holds_the_whole_card_is_the_card(handed: Library) -> None:
    handout = make(handed, Choice(topics=("signs", "alpha")))

    assert [(part.key, part.urgent) for part in handout.parts] == [
        ("topic--signs", True),
        ("topic--alpha", False),
    ]


def test_a_card_without_boxes_is_never_taken_for_another_page(tmp_path: Path) -> None:
    tree = make_tree(tmp_path)
    tree.page("en/emergency.md", "Call {emergency} now.\n", title="Help")

    assert keys(tree.library(), Choice(topics=("alpha",))) == ["topic--alpha", "topic--emergency"]


def test_everything_is_in_reading_order(handed: Library) -> None:
    choice = everything(handed)

    assert choice.topics == ("alpha", "beta", "page", "signs")
    assert (choice.faqs, choice.drawings, choice.all_words) == (("basics",), ("veins",), True)
    assert keys(handed, choice)[-2:] == ["diagram--veins", "glossary"]


def test_a_drawing_is_a_page_of_its_own(handed: Library) -> None:
    handout = make(handed, Choice(drawings=("veins", "none")))
    part = handout.parts[0]

    assert [type(block) for block in part.sheet.blocks[:1]] == [Figure]
    said = plain(part.sheet.blocks)
    for words in (
        "Two veins that meet.",
        "Two veins meet in the pelvis.",
        "What is in the drawing",
    ):
        assert words in said
    assert "- A vein (Vena). It carries blood to the heart." in said
    assert part.sheet.state == ("Draft: not yet checked by a clinician",)
    assert part.sheet.letterhead.origin[1].startswith("Guide version ")


def test_the_steps_of_a_drawing_are_told_in_order() -> None:
    library = Library(REPOSITORY / "content", "en", FACTS)
    blocks = make(library, Choice(drawings=("pelvic-veins",))).parts[0].sheet.blocks

    place = next(at for at, each in enumerate(blocks) if isinstance(each, Heading))
    steps = blocks[place + 1]
    assert isinstance(steps, ItemList)
    assert (steps.ordered, len(steps.items)) == (True, 5)
    names = [each for each in blocks if isinstance(each, ItemList)][1]
    assert plain((names,)).count("Left hip bone") == 1


def test_a_drawing_without_names_has_no_list_of_them(tmp_path: Path) -> None:
    tree = make_tree(tmp_path)
    words = (tree.root / "en/diagrams/veins.toml").read_text("utf-8")
    tree.write("en/diagrams/veins.toml", words.split("[structures")[0])
    library = tree.library()

    assert "What is in" not in plain(
        make(library, Choice(drawings=("veins",))).parts[0].sheet.blocks
    )


def test_the_list_of_all_words_can_stand_alone(handed: Library) -> None:
    handout = make(handed, Choice(all_words=True))

    assert [part.key for part in handout.parts] == ["glossary", "topic--emergency"]
    assert (handout.title, handout.has_contents) == ("Word list", False)
    assert make(handed, Choice(topics=("alpha",), all_words=True)).has_contents


def test_the_day_is_that_of_the_newest_page(handed: Library) -> None:
    assert make(handed, Choice(topics=("alpha",))).published == date(2026, 11, 20)
    assert make(handed, Choice(topics=("alpha",), faqs=("basics",))).published == date(2026, 11, 22)
    assert make(handed, Choice(all_words=True)).published == date(2026, 11, 20)


def test_an_old_page_says_so(handed: Library) -> None:
    handout = make_handout(handed, Choice(topics=("alpha",)), CLINIC, date(2029, 12, 1))

    assert handout.parts[0].sheet.age == "This page is old. Ask River & Vein for a newer one."


def test_each_part_says_whose_it_is(handed: Library) -> None:
    for part in make(handed, everything(handed)).parts:
        assert part.sheet.letterhead.clinic[0] == "Given to you by River & Vein"
        assert part.sheet.letterhead.urgent == "Get help now: call 911"
    plain_one = make(handed, Choice(topics=("alpha",)), Settings())
    assert plain_one.parts[0].sheet.letterhead.clinic == ()


def test_what_is_not_there_is_said(handed: Library) -> None:
    with pytest.raises(ContentMissing, match="gone"):
        make(handed, Choice(topics=("gone",)))
