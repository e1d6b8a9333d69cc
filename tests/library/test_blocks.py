# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every block of the language is built, and everything else is a fault on the right line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from edu_app.library import blocks as blocks_module
from edu_app.library.inline import text_of
from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Callout,
    CalloutKind,
    Citation,
    Figure,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Text,
)
from edu_app.library.page import Page, read_page
from edu_app.render.plain import dump
from tests.library.conftest import FILE, links, surroundings

Read = Callable[[str], Page]


def shown(page: Page) -> str:
    """Return the dump of a page that must have no fault."""
    assert page.faults == ()
    return dump(page.blocks).rstrip("\n")


def test_the_first_paragraph_is_the_lead(read: Read) -> None:
    first, second = read("First\nline.\n\nSecond.").blocks

    assert first == Paragraph(words=(Text(text="First line."),), lead=True)
    assert second == Paragraph(words=(Text(text="Second."),))


def test_a_paragraph_under_a_heading_is_no_lead(read: Read) -> None:
    page = read("## Heading\n\nWords.")

    assert page.blocks[1] == Paragraph(words=(Text(text="Words."),), lead=False)


def test_headings_get_ids_that_are_unique(read: Read) -> None:
    page = read("Words.\n\n## What can go wrong?\n### Now\n## Now ##\n### Now\n\nWords.")

    assert page.faults == ()
    assert [(b.level, b.id) for b in page.blocks if isinstance(b, Heading)] == [
        (2, "what-can-go-wrong"),
        (3, "now"),
        (2, "now-2"),
        (3, "now-3"),
    ]


def test_a_heading_may_have_an_id_of_its_own(read: Read) -> None:
    page = read("Words.\n\n## Why the left? {#left-leg}\n\n### Then {#left-leg}\n\nWords.")

    headings = [b for b in page.blocks if isinstance(b, Heading)]
    assert [(b.id, text_of(b.words)) for b in headings] == [
        ("left-leg", "Why the left?"),
        ("left-leg-2", "Then"),
    ]
    assert [(fault.line, fault.kind) for fault in page.faults] == [(5, "duplicate-part")]


def test_what_is_no_id_is_a_name_in_braces(read: Read) -> None:
    page = read("Words.\n\n## Left {#Left Leg}\n\nWords.")

    assert [fault.kind for fault in page.faults] == ["unknown-placeholder"]


def test_a_heading_in_another_script_gets_an_id_too(read: Read) -> None:
    page = read("Words.\n\n## 静脉\n\n## Éclairs’ “naïve” C#\n\nWords.")

    assert [b.id for b in page.blocks if isinstance(b, Heading)] == ["part", "eclairs-naive-c"]


def test_lists_hold_one_list_below(read: Read) -> None:
    page = read("Words:\n\n- one\n- two\n    1. first\n    2. second\n      goes on\n- three")

    assert page.faults == ()
    assert page.blocks[1] == ItemList(
        items=(
            ListItem(words=(Text(text="one"),)),
            ListItem(
                words=(Text(text="two"),),
                below=ItemList(
                    items=(
                        ListItem(words=(Text(text="first"),)),
                        ListItem(words=(Text(text="second goes on"),)),
                    ),
                    ordered=True,
                ),
            ),
            ListItem(words=(Text(text="three"),)),
        )
    )


def test_lists_with_blank_lines_are_one_list(read: Read) -> None:
    page = read("1. one\n\n2. two\n\n    - below\n\n    - below too\n\n3. three")

    assert shown(page) == "1. one\n2. two\n    - below\n    - below too\n3. three"


def test_a_list_of_numbers_and_one_of_dashes_stand_side_by_side(read: Read) -> None:
    page = read("- a\n- b\n\n1. c\n2. d")

    assert shown(page) == "- a\n- b\n\n1. c\n2. d"


@pytest.mark.parametrize("kind", list(CalloutKind))
def test_every_callout_holds_paragraphs_and_lists(read: Read, kind: CalloutKind) -> None:
    page = read(f'!!! {kind} "A “good” title"\n    Words.\n\n    - one\n    - two\n\nAfter.')

    callout, after = page.blocks
    assert isinstance(callout, Callout)
    assert (callout.kind, callout.title) == (kind, "A “good” title")
    assert [type(block) for block in callout.blocks] == [Paragraph, ItemList]
    assert after == Paragraph(words=(Text(text="After."),), lead=True)
    assert page.faults == ()


def test_a_table_has_a_caption_and_inline_words(read: Read) -> None:
    page = read(
        "Table: How *often*\n\n"
        "| | Stent | [[stenosis|narrow]] |\n"
        "|---|:-:|--:|\n"
        "| **Often** | a \\| b [@R16] | [x](topic:risks) |\n"
        "| Never | | |\n"
    )

    table = page.blocks[0]
    assert isinstance(table, Table)
    assert table.caption == "How often"
    assert [fault.kind for fault in page.faults] == ["plain-only"]
    assert dump([table]) == (
        "How often\n"
        "     | Stent | [[stenosis|narrow]]\n"
        "    **Often** | a | b [@R16 = 1] | [x](topic:risks)\n"
        "    Never |  | \n"
    )


def test_a_figure_takes_the_words_of_its_drawing(read: Read) -> None:
    page = read('![](diagram:veins "Your left, {emergency}")\n\n![Mine](diagram:veins)')

    assert page.blocks == (
        Figure(diagram_id="veins", alt="Two veins.", caption="Your left, 911"),
        Figure(diagram_id="veins", alt="Mine", caption=""),
    )
    assert links(page) == [Link(Kind.DIAGRAM, "veins")] * 2
    assert page.faults == ()


def test_sources_are_listed_in_the_order_of_first_use(read: Read) -> None:
    page = read("One [@R17]. Two [@R16]. Three [@R17].")

    words = page.blocks[0]
    assert isinstance(words, Paragraph)
    assert [word.number for word in words.words if isinstance(word, Citation)] == [1, 2, 1]
    sources = page.blocks[-1]
    assert isinstance(sources, SourceList)
    assert sources.heading == "Where this comes from"
    assert [(line.number, line.source_id) for line in sources.lines] == [(1, "R17"), (2, "R16")]


def test_the_emergency_card_is_put_in_with_its_own_sources(read: Read) -> None:
    card = ("Call {emergency} [@R17].\n\n## Signs\n\n- one [[clot]]\n\nRead [this](x:y).", 7)
    page = read_page(
        "Words [@R16].\n\n## Signs\n\n{{emergency}}\n\nMore [@R17].",
        1,
        FILE,
        surroundings(card),
        is_emergency=False,
    )

    assert shown(page) == (
        "LEAD Words [@R16 = 1].\n\n## Signs {#signs}\n\nCall 911 [@R17 = 2].\n\n"
        "## Signs {#signs-2}\n\n- one [[clot|clot]]\n\nRead this.\n\nMore [@R17 = 2].\n\n"
        "Where this comes from\n1. R16 A register (2021). What it is: register.\n"
        "2. R17 A register (2021). What it is: register."
    )
    assert page.terms == ("clot",)
    # The card's own faults and uses are told with the card.
    assert [use.link.target for use in page.uses] == ["R16", "R17"]


RISK = """\
!!! risk
    n: 408
    of: 1000
    event: had a block
    otherwise: had none
    population: people with a stent
    period: within 3 years
    note:
    source: R16
"""


def test_a_risk_statement_stands_between_paragraphs(read: Read) -> None:
    page = read(f"Words.\n{RISK}After.")

    assert page.faults == ()
    assert [type(block) for block in page.blocks] == [Paragraph, Risk, Paragraph, SourceList]


# What is wrong, the fault kinds with their lines, and what is left on the page.
WRONG: list[tuple[str, list[tuple[int, str]], str]] = [
    ("# Title\n\nWords.", [(1, "heading-level")], "## Title {#title}\n\nWords."),
    ("a\n\n## b\n\n#### c", [(5, "heading-level")], "LEAD a\n\n## b {#b}\n\n### c {#c}"),
    ("a\n\n######## c", [(3, "heading-level")], "LEAD a\n\n### c {#c}"),
    ("a\n\n### b", [(3, "heading-skip")], "LEAD a\n\n### b {#b}"),
    ("a\n\n    b\n    c", [(3, "indented")], "LEAD a\n\nb c"),
    ("a\n\n    b & <3\n\n    c", [(3, "indented")], "LEAD a\n\nb & <3\n\nc"),
    ('!!! key "T"\n\nWords.', [(1, "empty-callout")], "!!! key “T”\n\nLEAD Words."),
    (
        '!!! key "T"\n    ## Words',
        [(2, "callout-content")],
        "!!! key “T”\n    Words",
    ),
    (
        '!!! key "T"\n    a\n\n    !!! ok "U"\n        b',
        [(4, "callout-content")],
        "!!! key “T”\n    a\n    U\n    b",
    ),
    (
        '!!! key "T"\n    | a | b |\n    |---|---|\n    | c | d |',
        [(2, "callout-content")],
        "!!! key “T”\n    a\n    b\n    c\n    d",
    ),
    (
        '!!! key "T"\n    a\n\n    ' + RISK.replace("\n", "\n    ").rstrip(" "),
        [(4, "callout-content")],
        "!!! key “T”\n    a",
    ),
    (
        '!!! key "[T](topic:a) **b**"\n    a',
        [(1, "plain-only")],
        "!!! key “T b”\n    a",
    ),
    (
        '!!! key "T"\n    ![Alt](diagram:veins "Caption")',
        [(2, "figure-form")],
        "!!! key “T”\n    Alt Caption",
    ),
    ('!!! key "T"\n    {{emergency}}', [(2, "include")], "!!! key “T”\n    {{emergency}}"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", [(1, "table-caption")], "\n    a | b\n    1 | 2"),
    ("Table: a\n\nWords.", [(1, "table-caption")], "Table: a\n\nLEAD Words."),
    ("Words.\n\nTable: a", [(3, "table-caption")], "LEAD Words.\n\nTable: a"),
    (
        "Table: a\n\nTable: b\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        [(1, "table-caption")],
        "Table: a\n\nb\n    a | b\n    1 | 2",
    ),
    (
        "Table: t\n\n| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |",
        [(3, "table-wide")],
        "t\n    a | b | c | d | e\n    1 | 2 | 3 | 4 | 5",
    ),
    ("Table: t\n\n| a | b |\n|---|---|", [(3, "empty-table")], "t\n    a | b"),
    ('![Alt](diagram:no "Caption")', [(1, "unknown-diagram")], "Alt Caption"),
    ('a\n\n![](diagram:No_Id "")', [(3, "unknown-diagram")], "LEAD a"),
    ("![](diagram:mute)", [(1, "figure-alt")], "[mute: ]\n"),
    ("![Alt](https://a.b/c.png)", [(1, "figure-form")], "LEAD Alt"),
    ("a ![Alt](diagram:veins) b", [(1, "figure-form")], "LEAD a Alt b"),
    ("a {{emergency}} b", [(1, "include")], "LEAD a {{emergency}} b"),
    ("{{other}}", [(1, "include")], "LEAD {{other}}"),
    ("``\n\na", [(1, "code")], "LEAD a"),
    ('!!! key "T"\n    ``\n\n    a', [(2, "code")], "!!! key “T”\n    a"),
    ("a\n\n    ``", [(3, "indented"), (3, "code")], "LEAD a"),
    ("", [(1, "empty-page")], ""),
    (" \n\n \n", [(1, "empty-page")], ""),
    ("!!! risk\n    n: 1", [(1, "risk-field"), (1, "empty-page")], ""),
]


@pytest.mark.parametrize(("body", "faults", "left"), WRONG)
def test_what_is_not_allowed_is_a_fault_and_its_words_stay(
    read: Read, body: str, faults: list[tuple[int, str]], left: str
) -> None:
    page = read(body)

    assert [(fault.line, fault.kind) for fault in page.faults] == faults
    assert dump(page.blocks)[:-1] == left


@pytest.mark.parametrize(
    ("body", "faults"),
    [(body, faults) for body, faults, _ in WRONG if "empty-page" not in str(faults)],
)
def test_a_fault_that_comes_again_is_told_on_its_own_line(
    read: Read, body: str, faults: list[tuple[int, str]]
) -> None:
    page = read(f"{body}\n\n## Words\n\n{body}")

    shift = body.count("\n") + 4
    again = [(line + shift, kind) for line, kind in faults if kind != "heading-skip"]
    assert sorted((fault.line, fault.kind) for fault in page.faults) == sorted(faults + again)


def test_the_emergency_card_cannot_hold_itself() -> None:
    page = read_page("a\n\n{{emergency}}", 1, FILE, surroundings(), is_emergency=True)

    assert [(fault.line, fault.kind) for fault in page.faults] == [(3, "include")]


def test_a_missing_emergency_card_is_a_fault_of_the_page() -> None:
    page = read_page("a\n\n{{emergency}}", 1, FILE, surroundings(None), is_emergency=False)

    assert [(fault.line, fault.kind) for fault in page.faults] == [(3, "include")]


def test_a_parser_that_gives_up_leaves_the_text(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(_text: str) -> Any:
        raise RecursionError

    monkeypatch.setattr(blocks_module, "element_tree", exhausted)

    page = read("Some **words**.")

    assert [(fault.line, fault.kind) for fault in page.faults] == [(1, "too-deep")]
    assert page.blocks == (Paragraph(words=(Text(text="Some **words**."),)),)


def test_the_deepest_page_allowed_stays_far_from_the_recursion_limit(read: Read) -> None:
    body = "\n".join(" " * 4 * depth + "- words" for depth in range(8))
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(400)
    try:
        page = read(body)
    finally:
        sys.setrecursionlimit(limit)

    assert {fault.kind for fault in page.faults} == {"list-depth"}
    assert dump(page.blocks).count("words") == 8


def test_lines_are_right_when_the_same_words_come_again(read: Read) -> None:
    body = (
        "See [a](topic:nowhere).\n\n"
        "- See [a](topic:nowhere).\n"
        "- words\n"
        "  See [a](topic:nowhere).\n\n"
        '!!! key "T"\n'
        "    See\n"
        "    [a](topic:nowhere) and [a](topic:nowhere).\n\n"
        "Table: t\n\n"
        "| a | b |\n"
        "|---|---|\n"
        "| 1 | [a](topic:nowhere) |\n"
        "| [a](topic:nowhere) | 2 |\n\n"
        "## See [a](topic:nowhere)\n\n"
        "See [a](topic:nowhere)."
    )

    page = read(body)

    assert {fault.kind for fault in page.faults} == {"dead-link"}
    assert [fault.line for fault in page.faults] == [1, 3, 5, 9, 15, 16, 18, 20]
    assert [use.line for use in page.uses] == [1, 3, 5, 9, 9, 15, 16, 18, 20]
