# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words, links, terms and citations are told apart; what is none of them stays text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.inline import inline, move_to, plain_inline, text_of
from edu_app.library.link import Kind, Link
from edu_app.library.marks import escape, line_mark
from edu_app.library.model import Anchor, Citation, Inline, Term, Text
from edu_app.library.page import Page
from edu_app.library.reading import Reading

RISKS = Link(Kind.TOPIC, "risks")


def t(text: str, *, strong: bool = False, emphasis: bool = False) -> Text:
    return Text(text=text, strong=strong, emphasis=emphasis)


RIGHT: list[tuple[str, tuple[Inline, ...]]] = [
    ("", ()),
    (" \n ", ()),
    ("a\nb  c", (t("a b c"),)),
    ("a **b** *c*", (t("a "), t("b", strong=True), t(" "), t("c", emphasis=True))),
    ("***a***", (t("a", strong=True, emphasis=True),)),
    ("**a *b***", (t("a ", strong=True), t("b", strong=True, emphasis=True))),
    ("**a\nb**", (t("a b", strong=True),)),
    ("un*believ*able", (t("un"), t("believ", emphasis=True), t("able"))),
    ("2 * 3 * 4", (t("2 * 3 * 4"),)),
    ("\\*a\\* \\[b\\] \\{c\\}", (t("*a* [b] {c}"),)),
    ("[a b](topic:risks)", (Anchor(text="a b", link=RISKS),)),
    ("**[a](topic:risks)**", (Anchor(text="a", link=RISKS, strong=True),)),
    ("[**a**](topic:risks)", (Anchor(text="a", link=RISKS, strong=True),)),
    ("[*a*](topic:risks)", (Anchor(text="a", link=RISKS),)),
    ("[{emergency}](tel:{emergency})", (Anchor(text="911", link=Link(Kind.TEL, "911")),)),
    ("[a](tel:(1) 23)", (t("a"),)),
    ("[a](tel:1 (23) 4)", (Anchor(text="a", link=Link(Kind.TEL, "1 (23) 4")),)),
    ("[[clot]]s", (Term(text="clot", term_id="clot"), t("s"))),
    ("[[Blood clot]]", (Term(text="Blood clot", term_id="blood-clot"),)),
    ("[[clot|a *lump*]]", (Term(text="a lump", term_id="clot"),)),
    ("**[[clot]]**", (Term(text="clot", term_id="clot", strong=True),)),
    ("a [@R16].", (t("a "), Citation(source_id="R16", number=1), t("."))),
    ("[@R16][@R17]", (Citation(source_id="R16", number=1), Citation(source_id="R17", number=2))),
    ("Call {emergency}.", (t("Call 911."),)),
    ("a < b & c > d", (t("a < b & c > d"),)),
    ("snake_case _ __", (t("snake_case _ __"),)),
    ("[sic] (a) {", (t("[sic] (a) {"),)),
    ("it's 5~6", (t("it's 5~6"),)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), RIGHT)
def test_words_are_read(reading: Reading, text: str, words: tuple[Inline, ...]) -> None:
    assert inline(escape(text), reading) == words
    assert [fault.kind for fault in reading.faults] == (["bad-link"] if "tel:(" in text else [])


WRONG: list[tuple[str, list[str], str]] = [
    ("**a", ["lone-star"], "**a"),
    ("a*", ["lone-star"], "a*"),
    ("a ** b", ["lone-star"], "a ** b"),
    ("*a **b* c", ["lone-star"], "a **b c"),
    ("[a](https://x.org)", ["bad-link"], "a"),
    ("[a](javascript:alert(1))", ["bad-link"], "a"),
    ("[a]()", ["bad-link"], "a"),
    ("[a](topic:nowhere)", ["dead-link"], "a"),
    ("[a](topic:{no})", ["unknown-placeholder", "bad-link"], "a"),
    ("[**a** b](topic:risks)", ["link-words"], "a b"),
    ("[ ](topic:risks)", ["link-words"], ""),
    ("[`a`](topic:risks)", ["code"], "a"),
    ("[<b>](topic:risks)", ["raw-html"], "<b>"),
    ("[[nowhere]]", ["unknown-term"], "nowhere"),
    ("[[]]", ["unknown-term"], ""),
    ("[[|a]]", ["unknown-term"], "a"),
    ("[[A b|c]]", ["unknown-term"], "c"),
    ("[[clot|]]", ["unknown-term"], "clot"),
    ("[@R99]", ["unknown-source"], ""),
    ("[@R16, R17]", ["unknown-source"], "[@R16, R17]"),
    ("[@]", ["unknown-source"], "[@]"),
    ("[R16]", ["unknown-markup"], "[R16]"),
    ("[a][b]", ["unknown-markup"], "[a][b]"),
    ("[a]: topic:risks", ["unknown-markup"], "[a]: topic:risks"),
    ("a [^1]", ["unknown-markup"], "a [^1]"),
    ("[[a", ["unknown-markup"], "[[a"),
    ("[a](topic:risks", ["unknown-markup"], "[a](topic:risks"),
    ("~~a~~", ["unknown-markup"], "~~a~~"),
    ("a _b_ __c d__", ["unknown-markup", "unknown-markup"], "a _b_ __c d__"),
    ("{{a", ["unknown-markup"], "{{a"),
    ("{who}", ["unknown-placeholder"], "{who}"),
    ("{{emergency}}", ["include"], "{{emergency}}"),
    ("`a` b", ["code"], "a b"),
    ("a ``b`` `c", ["code"], "a b c"),
    ("<b>a</b>", ["raw-html", "raw-html"], "<b>a</b>"),
    ("a <!-- b --> c", ["raw-html", "raw-html"], "a <!-- b --> c"),
    ("<!DOCTYPE x>", ["raw-html"], "<!DOCTYPE x>"),
    ("a <img\nsrc=x onerror=y>", ["raw-html"], "a <img src=x onerror=y>"),
    ("a&nbsp;b &#60; &#x3c;", ["raw-html"] * 3, "a&nbsp;b &#60; &#x3c;"),
    ("<https://a.b>", ["raw-html"], "<https://a.b>"),
    ("![a](diagram:veins)", ["figure-form"], "a"),
    ('![a](x.png "b")', ["figure-form"], "a b"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds", "left"), WRONG)
def test_what_is_no_word_is_a_fault_and_stays_text(
    reading: Reading, text: str, kinds: list[str], left: str
) -> None:
    words = inline(escape(text), reading)

    assert "".join(getattr(word, "text", "") for word in words).rstrip(" ") == left
    assert [fault.kind for fault in reading.faults] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"), [(text, kinds) for text, kinds, _ in WRONG if "\n" not in text]
)
def test_each_fault_is_on_its_line_however_often_it_comes(
    read: Callable[[str], Page], text: str, kinds: list[str]
) -> None:
    body = (
        f"Words\nand x {text} y.\n\n- Words\n- x {text} y\n\n"
        f'!!! ok "Title"\n    Words\n    x {text} y\n\n## x {text} y\n\n'
        f"Table: t\n\n| a | b |\n|---|---|\n| x | x {text} y |\n"
    )

    page = read(body)

    lines = (2, 5, 9, 11, 17)
    expected = [(line, kind) for line in lines for kind in sorted(set(kinds))]
    assert sorted({(fault.line, fault.kind) for fault in page.faults}) == expected


def test_brackets_nested_without_sense_are_a_fault(reading: Reading) -> None:
    words = inline("[" * 9 + "a" + "]" * 9, reading)

    assert text_of(words) == "[" * 9 + "a" + "]" * 9
    assert "too-deep" in {fault.kind for fault in reading.faults}


def test_a_long_snippet_is_cut_in_the_sentence(reading: Reading) -> None:
    inline(f"<b {'x' * 300}>", reading)

    assert len(reading.faults[0].sentence) < 120
    assert "…" in reading.faults[0].sentence


def test_a_source_is_numbered_once(reading: Reading) -> None:
    inline("[@R17] [@R16] [@R17]", reading)

    assert reading.citations == {"R17": 1, "R16": 2}
    assert [use.link.target for use in reading.uses] == ["R17", "R16", "R17"]


def test_faults_are_on_the_line_they_come_from(reading: Reading) -> None:
    text = (
        f"{line_mark(4)}a {{no}}\n{line_mark(5)}b [c\n{line_mark(6)}d](x:y)\n{line_mark(7)}{{no}}"
    )

    inline(text, reading)

    assert [(f.line, f.kind) for f in reading.faults] == [
        (4, "unknown-placeholder"),
        (5, "bad-link"),
        (7, "unknown-placeholder"),
    ]


def test_the_same_fault_twice_in_a_line_is_told_once(reading: Reading) -> None:
    inline(escape("{no} {no} `a` `b`"), reading)

    assert [fault.kind for fault in reading.faults] == ["unknown-placeholder", "code"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a [@R16]. B [@R17] c", "a. B c"),
        ("[@R16] a", "a"),
        ("[[clot|a]] [b](topic:risks) **c**", "a b c"),
    ],
)
def test_only_what_is_read_is_returned(reading: Reading, text: str, plain: str) -> None:
    assert text_of(inline(text, reading)) == plain


@pytest.mark.parametrize("text", ["**a**", "*a*", "[a](topic:risks)", "[[a]]", "a[@R16]"])
def test_where_only_words_can_stand_marks_are_a_fault(reading: Reading, text: str) -> None:
    assert plain_inline(text, reading) == "a"
    assert [fault.kind for fault in reading.faults] == ["plain-only"]


def test_plain_words_may_hold_facts(reading: Reading) -> None:
    assert plain_inline("Call {emergency} \ue12a", reading) == "Call 911 *"
    assert reading.faults == []


def test_the_reading_moves_to_the_first_mark(reading: Reading) -> None:
    move_to(f"{line_mark(8)}a\n{line_mark(9)}b", reading)
    move_to("no mark", reading)

    assert reading.line == 8


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[a](",
        "![",
        "[[",
        "*a ",
        "**",
        "_a ",
        "{",
        "{{",
        "<a",
        "&a",
        "[@",
        "\ue003",
        "(",
        "]((",
    ],
)
@pytest.mark.timeout(60)  # a squared time would take many minutes
def test_a_mark_twenty_thousand_times_over_is_read(reading: Reading, piece: str) -> None:
    words = inline(f"{piece * 20_000} end", reading)

    assert "end" in text_of(words)
