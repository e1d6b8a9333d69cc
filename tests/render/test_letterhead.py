# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every sheet says whose it is, where to get help, which text it is and what it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app import __version__
from edu_app.library.model import Block, Paragraph, SourceLine, SourceList, Text, Topic
from edu_app.library.phrases import FALLBACK
from edu_app.render.letterhead import (
    clinic_lines,
    guide_letterhead,
    in_a_line,
    letterhead,
    sources_words,
    topic_letterhead,
)
from edu_app.settings import Settings

CLINIC = Settings(
    clinic_name="Vein Centre",
    phone="555 0100",
    address=("1 River Street", "Springfield"),
    hours=("Monday 8 to 5", "Friday 8 to 12"),
    emergency_number="112",
    logo=Path("logo.svg"),
)
WORDS = Paragraph(words=(Text(text="Words."),))


def sources(count: int) -> SourceList:
    lines = tuple(
        SourceLine(number=n, source_id=f"R{n:02}", text="A source.") for n in range(1, count + 1)
    )
    return SourceList(heading="Where this comes from", lines=lines)


def test_a_sheet_of_a_page_names_its_origin(topic: Topic) -> None:
    made = topic_letterhead(topic, Settings(), FALLBACK)

    assert made.name == topic.meta.short_title
    assert made.origin == (
        "Draft: not yet checked by a clinician",
        f"Version 1.0 ({topic.digest})",
        "Sources: 1, listed under “Where this comes from”",
        "Published 20 November 2026",
        f"Written by {topic.meta.author}.",
        f"Funding: {topic.meta.funding}",
    )
    assert made.standing == (
        "This is general information. It is not a diagnosis. Do not change medicines from it."
    )


def test_the_box_names_the_number_of_the_place_and_the_same_signs_everywhere(
    topic: Topic,
) -> None:
    here, there = (topic_letterhead(topic, settings, FALLBACK) for settings in (Settings(), CLINIC))

    assert (here.urgent, there.urgent) == ("Get help now: call 911", "Get help now: call 112")
    assert here.signs == there.signs == FALLBACK.sheet.signs
    assert here.signs.endswith("Not sure? Get help now rather than later.")


def test_what_is_known_of_the_clinic_is_on_the_sheet() -> None:
    made = letterhead("Name", (), CLINIC, FALLBACK)

    assert made.clinic == (
        "Given to you by Vein Centre",
        "1 River Street, Springfield",
        "555 0100",
        "Monday 8 to 5; Friday 8 to 12",
    )
    assert made.logo == Path("logo.svg")


@pytest.mark.parametrize(
    ("settings", "lines"),
    [
        (Settings(), ()),
        (Settings(phone="555 0100"), ("555 0100",)),
        (Settings(clinic_name="A"), ("Given to you by A",)),
    ],
)
def test_what_is_not_known_of_the_clinic_takes_no_room(
    settings: Settings, lines: tuple[str, ...]
) -> None:
    assert clinic_lines(settings, FALLBACK) == lines


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ((), ""),
        ((WORDS,), ""),
        ((sources(3), WORDS), ""),
        ((WORDS, sources(1)), "Sources: 1, listed under “Where this comes from”"),
        ((WORDS, sources(9)), "Sources: 1–9, listed under “Where this comes from”"),
    ],
)
def test_sources_are_named_by_their_numbers(blocks: tuple[Block, ...], words: str) -> None:
    assert sources_words(blocks, FALLBACK) == words


def test_what_has_no_head_of_its_own_has_the_makers_of_the_guide(topic: Topic) -> None:
    made = guide_letterhead("Words", "0123abcd", topic.meta, CLINIC, FALLBACK)

    assert made.name == "Words"
    assert made.origin[:3] == (
        "Draft: not yet checked by a clinician",
        f"Guide version {__version__} (0123abcd)",
        "Published 20 November 2026",
    )
    assert made.origin[-1] == f"Funding: {topic.meta.funding}"


def test_what_has_no_head_of_its_own_may_rest_on_sources_and_may_have_been_checked(
    topic: Topic,
) -> None:
    made = guide_letterhead(
        "Vein",
        "0",
        topic.meta,
        CLINIC,
        FALLBACK,
        blocks=(sources(2),),
        checked=("Checked by A.", "Checked by B.", "Checked by A."),
    )

    assert made.origin[:2] == ("Checked by A.", "Checked by B.")
    assert made.origin[3] == "Sources: 1–2, listed under “Where this comes from”"


def test_sentences_in_a_line_lose_their_full_stops_and_leave_no_gaps() -> None:
    assert in_a_line(["One. Two.", "", "Three"]) == "One. Two · Three"
