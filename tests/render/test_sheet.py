# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paper says what the page says, where it comes from and what it is not."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from edu_app.library.level import Level
from edu_app.library.model import Heading, Paragraph, Text, Topic
from edu_app.library.phrases import FALLBACK
from edu_app.render.plain import plain
from edu_app.render.sheet import in_a_line, printed_blocks, sheet

DAY = date(2026, 12, 1)
CLINIC = {"clinic": "Vein Centre"}
LEVEL = Level(fkgl=4.6, smog=6.2, raw_fkgl=5.1, raw_smog=7.0)


def test_a_sheet_names_its_origin(topic: Topic) -> None:
    printed = sheet(topic, {}, FALLBACK, DAY)

    assert printed.title == "What is it?"
    assert printed.name == topic.meta.short_title
    assert printed.origin == (
        "Draft: not yet checked by a clinician",
        f"Version 1.0 ({topic.digest})",
        "Published 20 November 2026",
        f"Written by {topic.meta.author}.",
        f"Funding: {topic.meta.funding}",
    )
    assert printed.standing == (
        "This is general information. It is not a diagnosis. Do not change medicines from it."
    )
    assert printed.blocks == topic.blocks


def test_the_clinic_is_named_when_it_is_known(topic: Topic) -> None:
    printed = sheet(topic, CLINIC, FALLBACK, DAY)

    assert printed.origin[-1] == "Given to you by Vein Centre"


def test_the_reading_level_is_said_once_it_has_been_measured(topic: Topic) -> None:
    measured = msgspec.structs.replace(topic, meta=msgspec.structs.replace(topic.meta, level=LEVEL))

    assert sheet(topic, {}, FALLBACK, DAY).state == ("Draft: not yet checked by a clinician",)
    assert sheet(measured, {}, FALLBACK, DAY).state[1:] == (
        "Reading level by two formulas: FKGL 4.6, SMOG 6.2 (years of school)",
    )


@pytest.mark.parametrize(
    ("today", "facts", "words"),
    [
        (DAY, {}, ""),
        (
            date(2027, 11, 21),
            {},
            "This page was due for a new check by 20 November 2027. It is being updated.",
        ),
        (date(2029, 11, 21), {}, "This page is old. Ask the staff here for a newer one."),
        (
            date(2029, 11, 21),
            {"clinic": "Vein Centre"},
            "This page is old. Ask Vein Centre for a newer one.",
        ),
    ],
)
def test_a_page_past_its_review_says_so_on_paper(
    topic: Topic, today: date, facts: dict[str, str], words: str
) -> None:
    assert sheet(topic, facts, FALLBACK, today).age == words


def test_without_a_day_a_page_is_printed_today(topic: Topic) -> None:
    assert sheet(topic, {}, FALLBACK) == sheet(topic, {}, FALLBACK, date.today())


def test_sentences_in_a_line_lose_their_full_stops_and_leave_no_gaps() -> None:
    assert in_a_line(["One. Two.", "", "Three"]) == "One. Two · Three"


def test_choices_that_a_page_compares_are_printed_question_by_question() -> None:
    def words(text: str) -> tuple[Text, ...]:
        return (Text(text=text),)

    def heading(level: int, text: str) -> Heading:
        return Heading(level=level, id=text.lower(), words=words(text))

    choices = tuple(
        block
        for choice in ("Wait", "Stent")
        for block in (
            heading(2, choice),
            *(heading(3, "Who"), Paragraph(words=words(f"{choice} A."))),
            *(heading(3, "How"), Paragraph(words=words(f"{choice} B."))),
        )
    )

    printed = plain(printed_blocks((Paragraph(words=words("First.")), *choices)))

    assert printed.split("\n\n") == [
        "First.",
        *("Who", "Wait: Wait A.", "Stent: Stent A."),
        *("How", "Wait: Wait B.", "Stent: Stent B.\n"),
    ]


def test_a_page_that_compares_nothing_is_printed_as_it_is(topic: Topic) -> None:
    assert printed_blocks(topic.blocks) is topic.blocks
