# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines that are not of our language are reported and become plain words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.lines import prepare
from edu_app.library.page import Page
from edu_app.library.reading import Reading
from edu_app.library.risk_lines import RawField
from edu_app.render.plain import dump

# What is written, the faults with their lines, and what is left on the page.
CASES: list[tuple[str, str, list[tuple[int, str]], str]] = [
    ("a quote", "a\n\n> b\n> c\n\nd\n\n> e", [(3, "quote"), (8, "quote")], "a\n\nb c\n\nd\n\ne"),
    ("an empty quote", "> a\n>\n> b", [(1, "quote")], "a\n\nb"),
    ("a quote in a call-out", '!!! key "T"\n    > a', [(2, "quote")], "!!! key “T”\n    a"),
    ("an escaped quote", "\\> a", [], "> a"),
    ("nine quotes", ">>>>>>>>> a", [(1, "too-deep")], "a"),
    ("a fence", "```\na\n```", [(1, "code"), (3, "code")], "a"),
    ("a fence of waves", "~~~ b\na", [(1, "code")], "b a"),
    ("a rule", "a\n\n---\n\nb", [(3, "rule")], "a\n\nb"),
    ("a rule of stars", "* * *", [(1, "rule"), (1, "empty-page")], ""),
    ("a heading underlined with dashes", "a\n---", [(2, "rule")], "a"),
    ("a heading underlined twice", "a\n===", [(2, "heading-form")], "a"),
    ("equal signs elsewhere", "a\n\n===", [], "a\n\n==="),
    ("a lone dash", "a\n\n-", [(3, "empty-item")], "a"),
    ("a lone number", "a\n\n1.", [(3, "empty-item")], "a"),
    ("an empty heading", "a\n\n##", [(3, "empty-heading")], "a"),
    ("a heading of hash marks", "a\n\n## ##", [(3, "empty-heading")], "a"),
    ("a heading without a space", "a\n\n##b", [(3, "heading-form")], "a\n\n## b {#b}"),
    ("a hash mark", "#1 of 2 # 3", [], "#1 of 2 # 3"),
    ("a hash mark in a heading", "a\n\n## b # c #", [], "a\n\n## b # c {#b-c}"),
    ("an escaped hash mark", "\\## a", [], "## a"),
    ("a list right under text", "a\n- b", [(2, "blank-line")], "a\n\n- b"),
    ("a table right under text", "a\n| b |\n|---|\n| c |",
     [(2, "blank-line"), (2, "table-caption")], "a\n\n\n    b\n    c"),
    ("text right under a table", "Table: t\n\n| b |\n|---|\n| c |\nd",
     [(6, "blank-line")], "t\n    b\n    c\n\nd"),
    ("a list right under a heading", "a\n\n## b\n- c", [], "a\n\n## b {#b}\n\n- c"),
    ("a list in a call-out", '!!! key "T"\n    - a\n    - b', [], "!!! key “T”\n    - a\n    - b"),
    ("text under a list line", "- a\nb", [], "- a b"),
    ("dashes and numbers", "- a\n1. b", [(2, "list-mixed")], "- a\n\n1. b"),
    ("numbers below dashes", "- a\n    1. b\n- c\n    - d", [], "- a\n    1. b\n- c\n    - d"),
    ("stars and plus signs", "* a\n+ b", [], "- a\n- b"),
    ("two spaces before a list below", "- a\n  - b", [(2, "list-indent")], "- a\n    - b"),
    ("one space before a list line", "- a\n - b", [(2, "list-indent")], "- a\n- b"),
    ("two list marks", "- - a", [(1, "list-mark")], "- a"),
    ("an escaped list mark", "\\- a", [], "- a"),
    ("a year", "2026\\. A year", [], "2026. A year"),
    ("a list that starts late", "3. a", [(1, "list-start")], "1. a"),
    ("three lists deep", "- a\n    - b\n        - c", [(3, "list-depth")], "- a\n    - b\n    - c"),
    ("two lists below", "- a\n    - b\n\n    1. c", [(4, "list-depth")], "- a\n    - b\n    - c"),
    ("a list below that starts late", "- a\n    2. b", [(2, "list-start")], "- a\n    1. b"),
    ("a heading in a list line", "- ## a", [(1, "item-content")], "- a"),
    ("a quote in a list line", "- > a", [(1, "item-content")], "- a"),
    ("two paragraphs in a list line", "- a\n\n    b", [(3, "item-content")], "- a b"),
    ("a call-out in a list", '- a\n\n    !!! key "T"\n        b', [(4, "item-content")], "- a T b"),
    ("a heading under a list line", "- a\n\n    ## b", [(3, "item-content")], "- a b"),
    ("text ten tabs deep", "\t" * 10 + "a", [(1, "too-deep")], "a"),
    ("a call-out with text for a title", "!!! key Take care\n    a",
     [(1, "callout-title")], "!!! key “Take care”\n    a"),
    ("a call-out without a title", "!!! key\n    a",
     [(1, "callout-title")], "!!! key “Key”\n    a"),
    ("a call-out with a blank title", '!!! ok " "\n    a',
     [(1, "callout-title")], "!!! ok “Ok”\n    a"),
    ("a call-out with half a title", '!!! ok "a\n    b',
     [(1, "callout-title")], "!!! ok “a”\n    b"),
    ("a call-out without a kind", '!!!\n    a',
     [(1, "unknown-callout"), (1, "callout-title")], "a"),
    ("a call-out right under text", 'a\n!!! ok "T"\n    b', [], "a\n\n!!! ok “T”\n    b"),
    ("three exclamation marks", "!!! Take care\n\na",
     [(1, "unknown-callout"), (1, "callout-title"), (1, "empty-callout")], "**Take care**\n\na"),
    ("an unknown call-out", '!!! Note "T"\n    a', [(1, "unknown-callout")], "**T**\n\na"),
    ("a bar in text", "a | b", [], "a | b"),
    ("dashes and bars in text", "a | b\n---|---", [], "a | b ---|---"),
    ("a bar in a term", "- [[clot|a]]", [], "- [[clot|a]]"),
    ("a strange character", "a\ue000b\x07c\n\n\x00",
     [(1, "control-character"), (3, "control-character")], "abc"),
    ("a space that may not break", "a\u00a0b", [], "a\u00a0b"),
    ("a hard line break", "a  \nb", [], "a b"),
    ("a backslash", "a\\b \\", [], "a\\b \\"),
    ("Windows lines", "a\r\n\r\nb\rc", [], "a\n\nb c"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "faults", "left"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_line_becomes_what_is_meant(
    read: Callable[[str], Page], body: str, faults: list[tuple[int, str]], left: str
) -> None:
    page = read(body)

    assert [(fault.line, fault.kind) for fault in page.faults] == faults
    assert dump(page.blocks)[:-1].replace("LEAD ", "") == left


@pytest.mark.parametrize(
    ("body", "faults"),
    [(case[1], case[2]) for case in CASES if case[2] and "empty-page" not in str(case[2])],
)
def test_a_fault_that_comes_again_is_told_on_its_own_line(
    read: Callable[[str], Page], body: str, faults: list[tuple[int, str]]
) -> None:
    page = read(f"{body}\n\nWords.\n\n{body}")

    shift = body.count("\n") + 4
    again = [(line + shift, kind) for line, kind in faults]
    assert sorted((fault.line, fault.kind) for fault in page.faults) == sorted(faults + again)


def test_the_first_line_of_the_body_is_where_counting_begins(reading: Reading) -> None:
    prepare("a\n> b", 30, reading)

    assert [fault.line for fault in reading.faults] == [31]


def test_risk_fields_are_read_ahead_with_their_lines(reading: Reading) -> None:
    prepared = prepare(
        "!!! risk\n    n: 4\n    note: first\n        second: half\n      third\n    of: 100\n\na",
        10,
        reading,
    )

    (risk,) = prepared.risks
    assert risk.line == 10
    assert risk.fields == (
        RawField("n", "4", 11),
        RawField("note", "first second: half third", 12),
        RawField("of", "100", 15),
    )
    assert reading.faults == []


def test_a_risk_statement_ends_at_a_line_that_is_not_indented(reading: Reading) -> None:
    prepared = prepare("!!! risk\n    n: 4\nWords.", 1, reading)

    assert prepared.risks[0].fields == (RawField("n", "4", 2),)
    assert "Words." in prepared.text


def test_a_risk_statement_with_a_title_or_loose_words_is_a_fault(reading: Reading) -> None:
    prepared = prepare('!!! risk "Title"\n    Some words\n    of: 100', 1, reading)

    assert [(fault.line, fault.kind) for fault in reading.faults] == [(1, "risk-field")]
    assert prepared.risks[0].fields == (RawField("", "Some words", 2), RawField("of", "100", 3))
