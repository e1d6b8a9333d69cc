# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Notices become pages: a list with links, one page for each, lines as they were meant."""

from __future__ import annotations

import pytest

from edu_app.features.about.licence_blocks import (
    list_blocks,
    list_link,
    notice_blocks,
    number_of,
    paragraphs,
    title_of,
)
from edu_app.library.link import Link
from edu_app.library.model import Anchor, ItemList, Paragraph, Text
from edu_app.notices import Notice, Notices

NOTICES = Notices(
    opening=("Qt may be replaced.",),
    notices=(
        Notice(names=("A 1", "B 2"), lines=("Be kind.",)),
        Notice(names=("C 3",), lines=("Be quick.",)),
    ),
)


def texts(lines: list[str]) -> list[str]:
    blocks = [block for block in paragraphs(lines) if isinstance(block, Paragraph)]
    return [run.text for block in blocks for run in block.words if isinstance(run, Text)]


def test_the_list_leads_to_each_notice() -> None:
    first, _heading, items = list_blocks(NOTICES, str.upper)

    assert isinstance(items, ItemList)
    anchors = [run for item in items.items for run in item.words if isinstance(run, Anchor)]
    assert [(each.text, str(each.link)) for each in anchors] == [
        ("A 1", "about:licences#notice-0"),
        ("B 2", "about:licences#notice-0"),
        ("C 3", "about:licences#notice-1"),
    ]
    assert all(Link.parse(str(each.link)) == each.link for each in anchors)
    assert first == Paragraph(words=(Text(text="Qt may be replaced."),))


def test_a_notice_leads_back_to_the_list() -> None:
    *_words, back = notice_blocks(NOTICES, 1, str.upper)

    assert isinstance(back, Paragraph)
    assert back.words == (Anchor(text="EVERYTHING IN THIS COPY", link=list_link()),)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("notice-0", 0),
        ("notice-1", 1),
        ("notice-2", None),
        ("notice-", None),
        ("notice-x", None),
        ("notice-" + "9" * 180, None),
        ("list", None),
        ("1", None),
        ("", None),
    ],
)
def test_the_address_names_a_notice_or_none(part: str, expected: int | None) -> None:
    assert number_of(part, NOTICES) == expected


def test_the_title_says_when_there_are_more() -> None:
    assert [title_of(NOTICES, number) for number in (0, 1)] == ["A 1 …", "C 3"]


def test_full_lines_go_on_and_short_ones_end() -> None:
    full = "word " * 14

    assert texts([full.strip(), "end.", "Copyright A", f" {full}", "Copyright B", ".", "last"]) == [
        f"{full}end.",
        "Copyright A",
        full.strip(),
        "Copyright B",
        "last",
    ]
    assert texts(["- one", f"- {full.strip()}", "  goes on"]) == ["- one", f"- {full}goes on"]
    assert texts([]) == []
