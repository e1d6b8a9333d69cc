# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The head of a page is strict: every field, no other, and a sentence with the right line."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

import pytest

from edu_app.library.frontmatter import LARGEST, read_front
from edu_app.library.model import Checked, Draft
from edu_app.problems import PageBroken
from tests.content_tree import FACTS, FRONT

FILE = PurePosixPath("en/topics/risks.md")
LINES = {name: line for line, name in enumerate(FRONT, 2)}


def page(body: str = "Text.", **changed: str | None) -> str:
    """Write a page whose fields stand on the lines of `LINES`."""
    fields = FRONT | {"id": "risks"} | {key.replace("_", "-"): v for key, v in changed.items()}
    head = [f"{key}: {value}" for key, value in fields.items() if value is not None]
    return "\n".join(["---", *head, "---", body])


def test_all_facts_are_read() -> None:
    front = read_front(page(references="[R06, R07]", related="[after]"), FILE, FACTS)

    assert front.meta.id == front.given_id == "risks"
    assert front.meta.title == "A title?"
    assert front.meta.short_title == "Title"
    assert front.meta.published == date(2026, 11, 20)
    assert front.meta.version == "1.0"
    assert front.meta.references == ("R06", "R07")
    assert front.meta.related == ("after",)
    assert front.meta.review == Draft()
    assert front.lines == LINES
    assert front.faults == ()


def test_the_reading_level_and_the_author_are_read() -> None:
    level = "FKGL 5.2, SMOG 7.4; with all words FKGL 5.9, SMOG 8.1"

    front = read_front(
        page(readability=level, credentials="No doctors.", review_waiver="Until May"), FILE, FACTS
    )

    assert str(front.meta.level) == level
    assert front.meta.credentials == "No doctors."
    assert front.meta.waiver == "Until May"


def test_a_reading_level_that_cannot_be_read_is_a_fault() -> None:
    front = read_front(page(readability="Grade 6"), FILE, FACTS)

    assert front.meta.level is None
    assert [(fault.line, fault.kind) for fault in front.faults] == [
        (len(FRONT) + 2, "reading-level")
    ]


def test_the_text_begins_after_the_second_fence() -> None:
    front = read_front(page("One.\n\n---\n\nTwo."), FILE, FACTS)

    assert front.body == "One.\n\n---\n\nTwo."
    assert front.first_line == len(FRONT) + 3


def test_a_page_may_end_with_its_front_matter_and_have_windows_lines() -> None:
    text = page("").rstrip("\n").replace("\n", "\r\n")

    front = read_front(text, FILE, FACTS)

    assert front.body == ""
    assert front.meta.summary == "One line"


def test_lists_may_be_missing_or_blank() -> None:
    front = read_front(page(references=None, related=""), FILE, FACTS)

    assert front.meta.references == front.meta.related == ()


def test_facts_are_filled_into_the_words() -> None:
    front = read_front(page(title="Call {emergency}", summary="Call {who}"), FILE, FACTS)

    assert front.meta.title == "Call 911"
    assert front.meta.summary == "Call {who}"
    assert [(f.line, f.kind) for f in front.faults] == [(LINES["summary"], "unknown-placeholder")]


def test_three_facts_together_make_a_checked_page() -> None:
    text = page(clinical_reviewer="Dr A, MD", reviewed="2026-12-01", next_review="2027-12-01")

    front = read_front(text, FILE, FACTS)

    assert front.meta.review == Checked(
        by="Dr A, MD", on=date(2026, 12, 1), next_review=date(2027, 12, 1)
    )
    assert front.faults == ()


@pytest.mark.parametrize(
    ("given", "line", "missing"),
    [
        ({"clinical_reviewer": "Dr A"}, "clinical-reviewer", "“reviewed”, “next-review”"),
        ({"reviewed": "2026-12-01"}, "reviewed", "“clinical-reviewer”, “next-review”"),
        (
            {"clinical_reviewer": "Dr A", "next_review": "2027-12-01"},
            "clinical-reviewer",
            "“reviewed”",
        ),
    ],
)
def test_less_than_three_facts_leave_a_draft(
    given: dict[str, str], line: str, missing: str
) -> None:
    front = read_front(page(**given), FILE, FACTS)

    assert front.meta.review == Draft()
    assert [(f.line, f.kind) for f in front.faults] == [(LINES[line], "partial-review")]
    assert f"The review lacks {missing}, so" in front.faults[0].sentence


def test_the_file_name_wins_over_the_id() -> None:
    front = read_front(page(id="others"), FILE, FACTS)

    assert front.meta.id == "risks"
    assert front.given_id == "others"
    assert [(f.line, f.kind) for f in front.faults] == [(LINES["id"], "id-differs")]
    assert "The id is “others” and the file is “risks.md”" in front.faults[0].sentence


BROKEN: list[tuple[str, str, int, str]] = [
    ("no front matter", "Words.", 1, "must begin with front matter"),
    ("an empty file", "", 1, "must begin with front matter"),
    ("a blank line first", "\n" + page(), 1, "must begin with front matter"),
    ("no end", "---\nid: risks\n", 1, "has no end within 16 KiB"),
    ("an end too late", page(purpose="x" * LARGEST), 1, "has no end within 16 KiB"),
    ("nothing between", "---\n---\n", 1, "“id” is missing. Add it."),
    ("a list", "---\n- a\n---\n", 1, "“this” cannot be read: Expected `object`, got `array`"),
    ("a word", "---\na\n---\n", 1, "“this” cannot be read"),
    ("a field missing", page(purpose=None), 1, "“purpose” is missing. Add it."),
    ("a field empty", page(audience=""), LINES["audience"], "“audience” is empty. Fill it in."),
    ("a field unknown", page(colour="red"), len(FRONT) + 2, "“colour” is not known here."),
    ("a field misspelt", page(autor="x"), len(FRONT) + 2, "“autor” is not known here."),
    ("a field twice", page() .replace("\n---\n", "\nid: x\n---\n"), len(FRONT) + 2, "twice"),
    ("no date", page(published="soon"), LINES["published"], "“published” cannot be read: Invalid"),
    ("a text for a list", page(related="a"), LINES["related"], "Expected `array`, got `str`"),
    ("a blank in a list", page(related="[a, ]\n  "), 0, ""),
    ("a list for a text", page(title="[a]"), LINES["title"], "Expected `str`, got `array`"),
    ("an open bracket", page(title="[a"), LINES["title"], "is not valid YAML"),
    ("an open quote", page(title="'a"), LINES["title"], "is not valid YAML"),
    ("a colon", page(title="a: b: c"), LINES["title"], "mapping values are not allowed"),
    ("a tab", page(title="\n\tb"), LINES["title"] + 1, "is not valid YAML"),
    ("nested deep", page(title="[" * 7000 + "]" * 7000), 1, "is not valid YAML"),
    ("a control character", page(title="\x07"), 1, "is not valid YAML"),
    ("an unknown alias", page(title="*a"), LINES["title"], "is not valid YAML"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [case[1:] for case in BROKEN if case[3]],
    ids=[case[0] for case in BROKEN if case[3]],
)
def test_broken_front_matter_says_what_and_where(text: str, line: int, says: str) -> None:
    with pytest.raises(PageBroken) as caught:
        read_front(text, FILE, FACTS)

    (fault,) = caught.value.faults
    assert (fault.file, fault.line, fault.kind) == (FILE, line, "front-matter")
    assert says in fault.sentence


def test_tags_and_types_of_yaml_mean_nothing() -> None:
    front = read_front(page(title="!!python/name:os.system x", author="yes"), FILE, FACTS)

    assert front.meta.title == "x"
    assert front.meta.author == "yes"
