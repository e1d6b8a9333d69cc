# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What goes home says what was shown and ticked, and never more than that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from edu_app.library.inline import text_of
from edu_app.library.model import Heading, ItemList, Paragraph, SourceList
from edu_app.problems import ContentMissing
from edu_app.render.forms import CardForm, VisitsForm
from edu_app.render.pack import Office, part_sheet
from edu_app.render.scene import DiagramState
from edu_app.render.sheet import DrawingPicture, Sheet, VeinPicture
from edu_app.render.talk import DrawingView, VeinView
from edu_app.render.talk_parts import CalendarPart, KeptPart, StentCardPart, TalkPart, TalkParts
from edu_app.render.vein import VeinState
from tests.content_tree import ContentTree
from tests.render import talk_samples
from tests.render.talk_samples import DRAWN, MARKS, SUMMARY, VEIN, WORDS, kept

DATE = "20 November 2026"


@pytest.fixture(scope="module")
def office() -> Office:
    return talk_samples.office()


def said(sheet: Sheet) -> list[str]:
    """Return every line of a sheet."""
    lines: list[str] = []
    for block in sheet.blocks:
        match block:
            case Heading() | Paragraph():
                lines.append(text_of(block.words))
            case ItemList():
                lines += [text_of(item.words) for item in block.items]
    return lines


# ---------------------------------------------------------------- the summary


def test_the_summary_says_everything_in_its_order(office: Office) -> None:
    sheet = part_sheet(SUMMARY, office)

    assert said(sheet)[1:] == [
        "What we looked at",
        "The narrow place · Explained again today",
        "How tight is it?",
        "What matters most to me",
        "Less pain or heaviness",
        "Going back to work or care for others",
        "My questions",
        "Can I fly in June?",
        "What comes next",
        "Time to think, then call us",
        "Notes",
    ]
    assert sheet.lines > 0
    assert sheet.state == (DATE, "Draft: not yet checked by a clinician")
    assert sheet.letterhead.urgent.endswith("911")


def test_what_nobody_ticked_has_no_heading(office: Office) -> None:
    assert said(part_sheet(TalkPart(), office))[1:] == ["Notes"]


def test_steps_and_ticks_that_are_not_there_are_left_out(office: Office) -> None:
    part = TalkPart(shown=("gone.step", DRAWN), matters=frozenset({"gone"}))

    assert said(part_sheet(part, office))[1:] == ["What we looked at", "The narrow place", "Notes"]


# ---------------------------------------------------------------- kept pictures


def test_a_kept_drawing_has_its_ink_its_settings_and_its_sources(office: Office) -> None:
    sheet = part_sheet(kept(office.library, DRAWN, MARKS, again=True), office)

    assert isinstance(sheet.picture, DrawingPicture)
    assert sheet.picture.marks == MARKS
    lines = said(sheet)
    assert lines[0].startswith("A narrow place. ")
    assert "Left out of this drawing: Groin bands." in lines
    assert "This is where your tests show it." in lines
    assert "Drawn on by hand while we talked: a sketch, not a measurement of you." in lines
    assert lines[-1] == "Explained again today."
    assert isinstance(sheet.blocks[-1], SourceList)
    assert len(sheet.blocks[-1].lines) == 1


def test_a_picture_as_it_was_says_nothing_of_ink_or_settings(office: Office) -> None:
    part = KeptPart(step=DRAWN, picture=DrawingView("pelvic-veins", DiagramState()))

    assert not {line.split()[0] for line in said(part_sheet(part, office))} & {
        "Left", "Drawn", "Explained", "Pointed",
    }  # fmt: skip


def test_the_living_vein_is_always_an_example(office: Office) -> None:
    sheet = part_sheet(kept(office.library, VEIN, MARKS), office)

    assert isinstance(sheet.picture, VeinPicture)
    assert sheet.picture.as_shown
    assert sheet.picture.marks == MARKS
    lines = said(sheet)
    assert lines[0].startswith("An example, not a measurement of you. 50 percent")
    assert lines[1] == "Cause: An artery presses. Side: Your left. Side veins."
    assert any(line.startswith("A number alone does not decide") for line in lines)


def test_a_drawing_without_steps_is_told_by_its_lines_alone(office: Office) -> None:
    name = next(each.id for each in office.library.diagrams() if not each.steps)
    part = KeptPart(step=DRAWN, picture=DrawingView(name, DiagramState()))

    assert said(part_sheet(part, office))[0] == "This is where your tests show it."


def test_a_step_of_words_alone_can_be_kept(office: Office) -> None:
    sheet = part_sheet(KeptPart(step=WORDS, picture=None), office)

    assert sheet.picture is None
    assert sheet.title


def test_a_step_without_sources_has_no_list_of_them(office: Office) -> None:
    sheet = part_sheet(KeptPart(step="first-visit.your-questions", picture=None), office)

    assert not any(isinstance(block, SourceList) for block in sheet.blocks)


# ---------------------------------------------------------------- forms


def test_the_card_and_the_visits_are_blank(office: Office) -> None:
    card, visits = part_sheet(StentCardPart(), office), part_sheet(CalendarPart(), office)

    assert isinstance(card.picture, CardForm)
    assert "Make and type of stent" in card.picture.fields
    assert "Fold twice" in said(card)[0]
    assert isinstance(visits.picture, VisitsForm)
    assert visits.picture.heads == ("Date and time", "Where")
    assert len(visits.picture.rows) == 7


# ---------------------------------------------------------------- what is not there


@pytest.mark.parametrize(
    "part",
    [
        KeptPart(step="gone.step", picture=None),
        KeptPart(step=DRAWN, picture=DrawingView("gone", DiagramState())),
    ],
)
def test_what_is_gone_is_said(office: Office, part: TalkParts) -> None:
    with pytest.raises(ContentMissing):
        part_sheet(part, office)


def test_a_language_without_the_words_prints_nothing_of_a_talk(tmp_path: Path) -> None:
    bare = Office(
        library=ContentTree(tmp_path).library(),
        settings=talk_samples.office().settings,
        today=talk_samples.office().today,
    )

    with pytest.raises(ContentMissing, match=r"talk\.toml"):
        part_sheet(TalkPart(), bare)


def test_a_language_without_the_living_vein_says_so(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = talk_samples.office().library
    monkeypatch.setattr(type(library.references), "living", None)
    part = KeptPart(step=VEIN, picture=VeinView(VeinState()))

    with pytest.raises(ContentMissing, match="living vein"):
        part_sheet(part, replace(office, library=library))
