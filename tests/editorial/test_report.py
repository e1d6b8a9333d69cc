# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The report is one table, with the exceptions and their reasons below it."""

from __future__ import annotations

from datetime import date

import pytest

from edu_app.editorial.report import HEADER, scores_table, table
from edu_app.editorial.score_sheets import Plan
from tests.editorial.conftest import Pages

TODAY = date(2026, 11, 20)
CHECKED = {"clinical_reviewer": "J. Doe", "reviewed": "2026-01-01", "next_review": "2027-01-01"}


def rows(text: str) -> dict[str, list[str]]:
    """Return the cells of each line of a table, by the first."""
    lines = text.partition("\n\n")[0].split("\n")[2:]
    return {line.split("  ")[0]: [c.strip() for c in line.split("  ") if c.strip()]
            for line in lines}  # fmt: skip


def test_each_page_has_a_row(page: Pages) -> None:
    made = page("It came to 12 and 13.\n\nThen 5 [@R16].\n", references="[R16]")
    level, _ = made.level

    text = table((made,), TODAY)

    assert text.split("\n")[0].split() == " ".join(HEADER).split()
    assert set(text.split("\n")[1]) == {"-", " "}
    assert rows(text) == {
        "topics/page": [
            "topics/page",
            str(made.topic.word_count),
            f"{level.fkgl:.1f}",
            f"{level.smog:.1f}",
            f"{level.raw_fkgl:.1f}",
            f"{level.raw_smog:.1f}",
            "3",
            "1",
            "draft",
        ]
    }


@pytest.mark.parametrize(
    ("front", "state"),
    [
        ({}, "draft"),
        ({"published": "2025-01-01"}, "draft, due"),
        ({"published": "2020-01-01"}, "draft, old"),
        (CHECKED, "checked by J. Doe"),
        ({**CHECKED, "next_review": "2026-06-01"}, "checked by J. Doe, due"),
    ],
)
def test_the_state_of_the_review_is_told(
    page: Pages, front: dict[str, str | None], state: str
) -> None:
    made = page("Lead.\n", "topics/page", **front)

    assert table((made,), TODAY).split("\n")[2].endswith(f"  {state}")


def test_exceptions_are_named_with_their_reason(page: Pages) -> None:
    page("Lead.\n", "topics/get-help-now")
    page("Go on. " * 30, "topics/page", review_waiver="No reviewer until 2027.")

    notes = table(page.all(), TODAY).split("Exceptions:\n")[1].split("\n")

    assert [note for note in notes if "get-help-now" in note and "fixed words" in note]
    assert [note for note in notes if "en/about.md: 1 sentences" in note]
    assert [note for note in notes if note.endswith("No reviewer until 2027.")]
    assert not [note for note in notes if "page.md" in note and "SMOG" in note]


def test_without_exceptions_nothing_is_said_of_them(page: Pages) -> None:
    assert "Exceptions" not in table((page("Go on. " * 30),), TODAY)
    assert table((), TODAY).split("\n")[0].split() == " ".join(HEADER).split()


def test_the_scores_are_told_by_page(page: Pages) -> None:
    made = page.good()
    page("Lead.\n", "faq/page")

    lines = scores_table(page.all(), Plan(discern=("page",))).split("\n")

    assert lines[0].endswith(":")
    mine = next(line for line in lines if line.startswith(f"{made.topic.meta.id}: "))
    assert "pemat understandability " in mine
    assert "discern reliability " in mine
    assert "(open " in mine
    assert not [line for line in lines if line.startswith(("about:", "emergency:"))]
