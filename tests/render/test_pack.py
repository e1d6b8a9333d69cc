# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each part of a hand-out becomes what is printed of it, or says why it cannot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from edu_app.library.loader import Library
from edu_app.problems import ContentMissing
from edu_app.render.pack import (
    DrawingPart,
    FaqPart,
    GlossaryPart,
    Office,
    PagePart,
    Part,
    VeinPart,
    first_sheet,
    part_sheet,
)
from edu_app.render.scene import DiagramState
from edu_app.render.sheet import DrawingPicture, VeinPicture, sheet
from edu_app.render.vein import VeinState
from edu_app.settings import Settings
from tests.content_tree import FACTS, REPOSITORY, ContentTree

DAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def office() -> Office:
    library = Library(REPOSITORY / "content", "en", FACTS)
    return Office(library=library, settings=Settings(), today=DAY)


@pytest.fixture
def bare(tmp_path: Path) -> Office:
    """Return the office of a guide with few pages and no living vein."""
    return Office(library=ContentTree(tmp_path).library(), settings=Settings(), today=DAY)


def test_a_page_and_a_group_of_questions_are_printed_as_they_are(office: Office) -> None:
    library = office.library
    page, group = library.topic("risks"), library.faq("basics").topic

    for part, topic in ((PagePart(topic="risks"), page), (FaqPart(group="basics"), group)):
        assert part_sheet(part, office) == sheet(topic, Settings(), library.phrases, DAY)


def test_a_drawing_and_the_vein_are_printed_as_they_stand(office: Office) -> None:
    state, vein = DiagramState(step=2), VeinState(lost=0.8)

    drawn = part_sheet(DrawingPart(diagram="pelvic-veins", state=state), office).picture
    shown = part_sheet(VeinPart(code=vein.code), office).picture

    assert isinstance(drawn, DrawingPicture)
    assert (drawn.diagram.id, drawn.state) == ("pelvic-veins", state)
    assert isinstance(shown, VeinPicture)
    assert shown.state == vein


def test_a_vein_that_nobody_has_set_stands_as_it_begins(office: Office) -> None:
    shown = part_sheet(VeinPart(), office).picture

    assert isinstance(shown, VeinPicture)
    assert shown.state == VeinState()


def test_the_list_of_words_has_them_all(office: Office) -> None:
    made = part_sheet(GlossaryPart(), office)

    said = [block.words[0].text for block in made.blocks if len(getattr(block, "words", ())) == 2]
    assert sorted(said) == sorted(term.term for term in office.library.terms())


@pytest.mark.parametrize(
    "part",
    [
        PagePart(topic="gone"),
        FaqPart(group="gone"),
        DrawingPart(diagram="gone", state=DiagramState()),
        VeinPart(),
    ],
)
def test_what_is_not_there_is_said(bare: Office, part: Part) -> None:
    with pytest.raises(ContentMissing):
        part_sheet(part, bare)


# ---------------------------------------------------------------- several parts


def test_several_parts_have_a_first_page_of_their_own(office: Office) -> None:
    parts = [part_sheet(PagePart(topic=name), office) for name in ("risks", "symptoms")]

    made = first_sheet(parts, office)

    assert made.title == "Your hand-out"
    assert made.letterhead.origin[0] == "Draft: not yet checked by a clinician"
    assert made.blocks == ()


def test_the_first_page_can_be_matched_to_what_is_in_it(office: Office) -> None:
    risks, symptoms = (part_sheet(PagePart(topic=name), office) for name in ("risks", "symptoms"))

    origins = {
        first_sheet(parts, office).letterhead.origin
        for parts in ([risks], [symptoms], [risks, symptoms], [risks, symptoms])
    }

    assert len(origins) == 3


def test_pages_that_were_all_checked_are_no_draft_together(office: Office) -> None:
    risks = part_sheet(PagePart(topic="risks"), office)
    by_a, by_b = (replace(risks, state=(f"Checked by {name}.",)) for name in "AB")

    assert first_sheet([by_a, by_b, by_a], office).letterhead.origin[:2] == (
        "Checked by A.",
        "Checked by B.",
    )
    assert first_sheet([by_a, risks], office).letterhead.origin[0].startswith("Draft")
