# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page is read aloud in sentences, each with the block it belongs to."""

from __future__ import annotations

import pytest

from edu_app.library.model import Topic
from edu_app.library.phrases import FALLBACK
from edu_app.render.speech import sentences, split

SPOKEN = [
    (0, "The lead with strong, soft and both words."),
    (0, "Call 911."),
    (1, "A heading"),
    (2, "Words about a page, another and a narrow place."),
    (3, "one"),
    (3, "first"),
    (3, "second clot"),
    (3, "two"),
    (4, "Below"),
    (5, "How often"),
    (5, "Stent."),
    (5, "Better: 60 of 100."),
    (5, "Stockings."),
    (5, "Better: 40 of 100."),
    (5, "Note: cheap."),
    (6, "Take care."),
    (6, "Take your time"),
    (6, "You can ask."),
    (6, "There is no hurry."),
    (6, "Ask stenosis things."),
    (7, "Picture."),
    (7, "Two veins that meet."),
    (7, "Your left side"),
    (8, "Out of 1,000 people with a stent, about 40 had a clot within 1 year."),
    (8, "About 960 had none."),
    (8, "Paid for by a maker."),
]


def test_the_page_is_said_without_marks_and_sources(topic: Topic) -> None:
    said = sentences(topic, FALLBACK)

    assert [(sentence.block, sentence.text) for sentence in said] == SPOKEN


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("One.", ("One.",)),
        ("One. Two! Three?", ("One.", "Two!", "Three?")),
        ("About 1.5 mm, e.g. a vein.", ("About 1.5 mm, e.g. a vein.",)),
        ("He said “Stop.” Then he left.", ("He said “Stop.”", "Then he left.")),
        ("One. “Two.”", ("One.", "“Two.”")),
        ("In 2021. 993 people.", ("In 2021.", "993 people.")),
        ("Oui. Été.", ("Oui.", "Été.")),
        ("Oui. été.", ("Oui. été.",)),
    ],
)
def test_sentences_end_where_the_next_begins(text: str, parts: tuple[str, ...]) -> None:
    assert split(text) == parts
