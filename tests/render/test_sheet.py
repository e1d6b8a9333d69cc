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
from edu_app.render.letterhead import topic_letterhead
from edu_app.render.plain import plain
from edu_app.render.sheet import printed_blocks, sheet
from edu_app.settings import Settings

DAY = date(2026, 12, 1)
CLINIC = Settings(clinic_name="Vein Centre")
LEVEL = Level(fkgl=4.6, smog=6.2, raw_fkgl=5.1, raw_smog=7.0)


def test_a_sheet_is_the_page_with_its_letterhead(topic: Topic) -> None:
    printed = sheet(topic, CLINIC, FALLBACK, DAY)

    assert printed.title == "What is it?"
    assert printed.letterhead == topic_letterhead(topic, CLINIC, FALLBACK)
    assert printed.blocks == topic.blocks
    assert printed.picture is None


def test_the_reading_level_is_said_once_it_has_been_measured(topic: Topic) -> None:
    measured = msgspec.structs.replace(topic, meta=msgspec.structs.replace(topic.meta, level=LEVEL))

    assert sheet(topic, Settings(), FALLBACK, DAY).state == (
        "Draft: not yet checked by a clinician",
    )
    assert sheet(measured, Settings(), FALLBACK, DAY).state[1:] == (
        "Reading level by two formulas: FKGL 4.6, SMOG 6.2 (years of school)",
    )


@pytest.mark.parametrize(
    ("today", "settings", "words"),
    [
        (DAY, Settings(), ""),
        (
            date(2027, 11, 21),
            Settings(),
            "This page was due for a new check by 20 November 2027. It is being updated.",
        ),
        (date(2029, 11, 21), Settings(), "This page is old. Ask the staff here for a newer one."),
        (
            date(2029, 11, 21),
            CLINIC,
            "This page is old. Ask Vein Centre for a newer one.",
        ),
    ],
)
def test_a_page_past_its_review_says_so_on_paper(
    topic: Topic, today: date, settings: Settings, words: str
) -> None:
    assert sheet(topic, settings, FALLBACK, today).age == words


def test_without_a_day_a_page_is_printed_today(topic: Topic) -> None:
    assert sheet(topic, Settings(), FALLBACK) == sheet(topic, Settings(), FALLBACK, date.today())


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
