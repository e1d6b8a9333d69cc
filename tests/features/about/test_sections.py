# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The worked-out parts of the about page follow from the pages and the register of sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.about.sections import WORDS, about_blocks, clinic_blocks
from edu_app.library.model import Block, Heading, ItemList, Paragraph, SourceList, Table, Words
from edu_app.settings import DEFAULTS, Settings
from tests.content_tree import ContentTree

VERSIONS = ("Vein Guide 1", "Qt 6")
CHECKED = {"clinical_reviewer": "Dr Ada Roe", "reviewed": "2026-01-02", "next_review": "2027-01-02"}


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


def blocks_of(tree: ContentTree, settings: Settings = DEFAULTS) -> tuple[Block, ...]:
    return about_blocks(tree.library(), settings, VERSIONS, str.upper)


def plain(words: Words) -> str:
    return "".join(getattr(run, "text", "") for run in words)


def rows_of(tree: ContentTree) -> list[list[str]]:
    table = next(block for block in blocks_of(tree) if isinstance(block, Table))
    return [[plain(cell) for cell in row] for row in table.rows]


def test_the_page_has_its_parts_in_order(tree: ContentTree) -> None:
    blocks = blocks_of(tree)

    kinds = ["Paragraph", "Heading", "Table", "Heading", "ItemList", "Paragraph", "SourceList"]
    assert [type(block).__name__ for block in blocks] == kinds
    assert [(block.id, block.level) for block in blocks if isinstance(block, Heading)] == [
        ("about-checked", 2),
        ("about-versions", 2),
    ]


def test_interface_words_are_translated_and_content_is_not(tree: ContentTree) -> None:
    blocks = blocks_of(tree)

    table = next(block for block in blocks if isinstance(block, Table))
    headings = [plain(block.words) for block in blocks if isinstance(block, Heading)]
    assert headings == [WORDS["pages"].upper(), WORDS["versions"].upper()]
    assert [plain(cell) for cell in table.header] == ["PAGE", "CHECKED", "VERSION"]
    assert table.caption == WORDS["table"].upper()
    assert rows_of(tree)[0][0] == "Title"


def test_each_page_of_the_path_has_a_row_with_its_state_and_version(tree: ContentTree) -> None:
    tree.topic("alpha", "Text.\n", short_title="First", version='"1.4"', **CHECKED)

    assert rows_of(tree) == [
        [
            "First",
            "Checked by Dr Ada Roe on 2 January 2026. Next check due by 2 January 2027.",
            "1.4",
        ],
        ["Title", "Draft: not yet checked by a clinician", "1.0"],
    ]


def test_a_page_that_cannot_be_read_has_no_row(tree: ContentTree) -> None:
    tree.remove("en/topics/alpha.md")

    assert [row[1][:5] for row in rows_of(tree)] == ["Draft"]


def test_what_the_guide_is_made_of_is_listed(tree: ContentTree) -> None:
    found = next(block for block in blocks_of(tree) if isinstance(block, ItemList))

    assert tuple(plain(item.words) for item in found.items) == VERSIONS


def test_all_sources_stand_once_at_the_end_whatever_the_text_names(tree: ContentTree) -> None:
    tree.page("en/about.md", "Written by us [@R16].\n", references="[R16]")

    lists = [block for block in blocks_of(tree) if isinstance(block, SourceList)]

    assert lists == [blocks_of(tree)[-1]]
    assert lists[0].heading == WORDS["sources"].upper()
    assert [(line.number, line.source_id) for line in lists[0].lines] == [(1, "R16")]
    assert "993 people" in lists[0].lines[0].text


def test_without_the_written_words_the_rest_still_stands(tree: ContentTree) -> None:
    tree.remove("en/about.md")

    assert [type(block).__name__ for block in blocks_of(tree)] == [
        "Heading",
        "Table",
        "Heading",
        "ItemList",
        "Paragraph",
        "SourceList",
    ]


# ---------------------------------------------------------------- the clinic


def german(text: str) -> str:
    return text.replace("Your clinic", "Ihre Klinik").replace("Call us", "Telefon")


def clinic(settings: Settings) -> list[str]:
    """Return every line of the clinic's part."""
    lines = []
    for block in clinic_blocks(settings, german):
        match block:
            case ItemList():
                for item in block.items:
                    below = item.below.items if item.below else ()
                    lines += [plain(item.words), *(f"- {plain(each.words)}" for each in below)]
            case Heading() | Paragraph():
                lines.append(plain(block.words))
    return lines


def test_a_clinic_is_shown_with_all_that_it_has_said() -> None:
    settings = Settings(
        clinic_name="Vein Clinic",
        phone="555 0100",
        address=("12 Mill Lane", "Springfield"),
        hours=("Monday 8 to 5", "Friday 8 to 12"),
    )

    assert clinic(settings) == [
        "Ihre Klinik",
        "Vein Clinic",
        "Telefon: 555 0100",
        "Address: 12 Mill Lane, Springfield",
        "Open:",
        "- Monday 8 to 5",
        "- Friday 8 to 12",
    ]


@pytest.mark.parametrize(
    ("settings", "lines"),
    [
        (DEFAULTS, []),
        (Settings(emergency_number="112", printer="Front Desk"), []),
        (Settings(clinic_name="Vein Clinic"), ["Ihre Klinik", "Vein Clinic"]),
        (Settings(phone="555 0100"), ["Ihre Klinik", "Telefon: 555 0100"]),
        (Settings(address=("12 Mill Lane",)), ["Ihre Klinik", "Address: 12 Mill Lane"]),
        (Settings(hours=("8 to 5",)), ["Ihre Klinik", "Open: 8 to 5"]),
    ],
)
def test_what_a_clinic_has_not_said_takes_no_line(settings: Settings, lines: list[str]) -> None:
    assert clinic(settings) == lines


@pytest.mark.parametrize(
    ("body", "before"),
    [
        ("Written by us.\n\n## Who\n\nUs.\n", ["Paragraph"]),
        ("Written by us.\n", ["Paragraph"]),
        ("", []),
    ],
)
def test_the_clinic_stands_above_every_other_part(
    tree: ContentTree, body: str, before: list[str]
) -> None:
    if body:
        tree.page("en/about.md", body)
    else:
        tree.remove("en/about.md")

    blocks = blocks_of(tree, Settings(clinic_name="Vein Clinic"))

    headings = [block for block in blocks if isinstance(block, Heading)]
    assert headings[0].id == "about-clinic"
    assert [type(block).__name__ for block in blocks[: blocks.index(headings[0])]] == before
