# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sections under the same sub-headings are choices, side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.comparison import Comparison, comparison_of, without_comparison
from edu_app.library.inline import text_of
from edu_app.library.model import Heading, Paragraph
from edu_app.library.page import Page

Read = Callable[[str], Page]


def section(name: str, *aspects: str, text: str = "Words of {name}.") -> str:
    parts = "".join(f"### {each}\n\n{text.format(name=name)}\n\n" for each in aspects)
    return f"## {name}\n\n{parts}"


WAIT, WALK = section("Wait", "Good", "Bad"), section("Walk", "Good", "Bad")
PAGE = f"Lead.\n\n## Before\n\nWords.\n\n{WAIT}{WALK}## After\n\nWords.\n"


def names(found: Comparison | None) -> list[str]:
    return [text_of(choice.name) for choice in found.choices] if found else []


def test_choices_are_found_with_what_is_said_of_them(read: Read) -> None:
    blocks = read(PAGE).blocks

    found = comparison_of(blocks)

    assert found is not None
    assert names(found) == ["Wait", "Walk"]
    assert [choice.id for choice in found.choices] == ["wait", "walk"]
    assert [text_of(aspect) for aspect in found.aspects] == ["Good", "Bad"]
    assert text_of(found.choices[1].cells[0]) == "Words of Walk."
    inside = blocks[found.first : found.last]
    assert isinstance(inside[0], Heading)
    assert text_of(inside[0].words) == "Wait"
    assert len(inside) == 10


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Lead.\n", []),
        (WAIT, []),
        (section("Wait", "Good") + section("Walk", "Good"), []),
        (WAIT + section("Walk", "Good", "Worse"), []),
        (WAIT + "## Walk\n\n### Good\n\n- A list.\n\n### Bad\n\nWords.\n", []),
        (WAIT + "## Walk\n\nFirst words.\n\n### Good\n\nA.\n\n### Bad\n\nB.\n", []),
        (WAIT + "## Walk\n\n### Good\n\nA.\n\nB.\n\n### Bad\n\nC.\n", []),
        (WAIT + "## Words\n\nBetween.\n\n" + WALK, []),
        (WAIT + WALK, ["Wait", "Walk"]),
        # The longest row of choices wins, and the first of two as long.
        (
            WAIT + WALK + "".join(section(name, "Pro", "Con") for name in ("A", "B", "C")),
            ["A", "B", "C"],
        ),
        (WAIT + WALK + section("A", "Pro", "Con") + section("B", "Pro", "Con"), ["Wait", "Walk"]),
    ],
)
def test_only_sections_of_the_same_form_are_choices(
    read: Read, body: str, found: list[str]
) -> None:
    assert names(comparison_of(read(body).blocks)) == found


def test_the_list_of_sources_belongs_to_no_choice(read: Read) -> None:
    cited = "Words [@R16]."
    body = section("Wait", "Good", "Bad", text=cited) + section("Walk", "Good", "Bad", text=cited)

    found = comparison_of(read(body).blocks)

    assert names(found) == ["Wait", "Walk"]
    assert found is not None
    assert found.last == 10


def test_each_sub_heading_becomes_a_table_with_one_row(read: Read) -> None:
    found = comparison_of(read(PAGE).blocks)
    assert found is not None

    (heading, table), (second, _) = found.tables()

    assert (heading.id, second.id) == ("compare-1", "compare-2")
    assert text_of(heading.words) == "Good"
    assert [text_of(cell) for cell in table.header] == ["Wait", "Walk"]
    assert [[text_of(cell) for cell in row] for row in table.rows] == [
        ["Words of Wait.", "Words of Walk."]
    ]


def test_told_one_after_the_other_nothing_is_lost(read: Read) -> None:
    blocks = read(PAGE).blocks
    found = comparison_of(blocks)
    assert found is not None

    told = without_comparison(blocks, found)

    assert [text_of(b.words) for b in told if isinstance(b, Heading | Paragraph)] == [
        *("Lead.", "Before", "Words."),
        *("Good", "Wait: Words of Wait.", "Walk: Words of Walk."),
        *("Bad", "Wait: Words of Wait.", "Walk: Words of Walk."),
        *("After", "Words."),
    ]
