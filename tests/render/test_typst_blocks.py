# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each block becomes a call, and whatever a text holds comes out as text."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import msgspec
import pytest
import typst
from hypothesis import example, given
from hypothesis import strategies as st

from edu_app.library.link import Link
from edu_app.library.loader import Library
from edu_app.library.model import (
    Anchor,
    Block,
    Callout,
    CalloutKind,
    Citation,
    Figure,
    Inline,
    Paragraph,
    Table,
    Term,
    Text,
)
from edu_app.render.handout_parts import Choice
from edu_app.render.picture import Inks
from edu_app.render.typst_blocks import LONGEST_WHOLE, Desk, array, blocks_source, line, string
from tests.render.handout_samples import art_of, make

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
RISKY = [
    '"',
    "\\",
    '\\"',
    "\\u{41}",
    "#panic()",
    "$x$ *b* _i_ `c` <l> @r // /* =",
    "a\nb\r\tc\0",
    "]})",
]
FONTS = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)


def values_of(*expressions: str) -> list[object]:
    """Return what Typst itself makes of some expressions."""
    source = f"#metadata(({','.join(expressions)},)) <it>"
    found = typst.Compiler(source.encode(), font_paths=FONTS).query("<it>", field="value", one=True)
    return list(json.loads(found))


@pytest.fixture
def desk(handed: Library) -> Desk:
    handout = make(handed, Choice(topics=("page",)))
    return Desk(
        handout=handout, part=handout.parts[0], art=art_of(handed, handout), inks=Inks("#1", "#2")
    )


def block(desk: Desk, kind: str, place: int = 0) -> Block:
    return [each for each in desk.part.sheet.blocks if type(each).__name__ == kind][place]


def source(desk: Desk, *blocks: Block) -> str:
    return blocks_source(blocks, desk)


def link(text: str) -> Link:
    found = Link.parse(text)
    assert found is not None
    return found


# ---------------------------------------------------------------- words


@given(st.lists(TEXTS, min_size=1, max_size=30))
@example(RISKY)
def test_any_text_comes_out_as_text(texts: list[str]) -> None:
    assert values_of(*map(string, texts)) == texts


@given(st.lists(TEXTS, max_size=6))
def test_any_texts_stay_apart_in_an_array(texts: list[str]) -> None:
    assert values_of(array(map(string, texts))) == [texts]


@given(TEXTS)
def test_a_literal_is_one_line_without_a_sign_that_cannot_be_seen(text: str) -> None:
    written = string(text)

    assert written.isprintable()
    assert not re.search(r'(?<!\\)(\\\\)*"', written[1:-1])


@pytest.mark.parametrize(
    ("word", "call"),
    [
        (Text(text='a "b"'), '"a \\"b\\""'),
        (Text(text="a", strong=True), 'strong("a")'),
        (Text(text="a", emphasis=True), 'emph("a")'),
        (Text(text="a", strong=True, emphasis=True), 'strong(emph("a"))'),
        (
            Anchor(text="p", link=link("topic:page#part"), strong=True),
            'strong(way("topic--page--part", "p"))',
        ),
        (Anchor(text="p", link=link("about:")), '"p"'),
        (Term(text="c", term_id="clot"), 'way("word--clot", "c")'),
        (Term(text="c", term_id="none", strong=True), 'strong("c")'),
        (Citation(source_id="R16", number=3), 'mark("topic--page--source--3", "3")'),
    ],
)
def test_each_sort_of_word_has_its_call(desk: Desk, word: Inline, call: str) -> None:
    assert line((word,), desk) == call


def test_words_are_put_together(desk: Desk) -> None:
    words = (Text(text="One "), Citation(source_id="R16", number=1), Text(text="two"))

    assert line(words, desk) == '"One" + mark("topic--page--source--1", "1") + "two"'
    assert line((), desk) == '""'


# ---------------------------------------------------------------- blocks


def test_words_and_headings_are_calls(desk: Desk) -> None:
    assert source(desk, block(desk, "Paragraph")).startswith('lead("The lead with " + strong(')
    assert source(desk, block(desk, "Paragraph", 1)).startswith('para("Words about " + "a page" + ')
    assert source(desk, block(desk, "Heading"), block(desk, "Heading", 1)) == (
        'head(2, "topic--page--part", "A heading")\nhead(3, "topic--page--below", "Below")'
    )


def test_a_list_below_a_line_belongs_to_it(desk: Desk) -> None:
    assert source(desk, block(desk, "ItemList")) == (
        'bullets(("one" + numbered(("first", "second " + way("word--clot", "clot"), )), "two", ))'
    )


def test_a_table_has_a_header_and_rows(desk: Desk) -> None:
    table = block(desk, "Table")
    assert isinstance(table, Table)

    assert source(desk, table) == (
        'tabular("How often", ("Treatment", "Better", "", ), '
        '(("Stent", "60 of 100", "", ), ("", "40 of 100", "cheap", ), ), false)'
    )
    assert source(desk, msgspec.structs.replace(table, choices=True)).endswith(", true)")


def test_a_box_says_its_sort_and_holds_its_blocks(desk: Desk) -> None:
    assert source(desk, block(desk, "Callout", 1)) == (
        'callout("warn", "Take care", "Take your time", true, {\n'
        'para("You can ask. There is no hurry.")\n})'
    )


def test_only_a_long_box_may_be_cut(desk: Desk) -> None:
    words = Paragraph(words=(Text(text="x" * (LONGEST_WHOLE + 1)),))
    long = Callout(kind=CalloutKind.OK, title="T", blocks=(words,))

    assert source(desk, long).startswith('callout("ok", "Good to know", "T", false, {')


def test_sources_can_be_found_by_their_number(desk: Desk) -> None:
    written = source(desk, block(desk, "SourceList"))

    assert written.startswith('sources("topic--page--sources-1", "Where this comes from", (named(')
    assert 'named("topic--page--source--1", text("A register of stents (2021).' in written


# ---------------------------------------------------------------- drawings and counts


def test_a_drawing_has_a_name_a_caption_and_its_numbers(desk: Desk) -> None:
    written = source(desk, block(desk, "Figure"))

    assert written.startswith('drawing("<svg xmlns=\\"http://www.w3.org/2000/svg\\"')
    assert written.endswith(
        '"Two veins that meet.", "Your left side A drawing", ((first: 1, items: ("A vein", )), ))'
    )


def test_many_numbers_stand_in_two_columns(desk: Desk) -> None:
    diagram = desk.handout.drawings["veins"]
    label = diagram.labels[0]
    labels = tuple(msgspec.structs.replace(label, id=f"l{at}", text=f"L{at}") for at in range(5))
    drawings = {"veins": msgspec.structs.replace(diagram, labels=labels)}
    many = replace(desk, handout=replace(desk.handout, drawings=drawings))

    assert source(many, Figure(diagram_id="veins", alt="", caption="")).endswith(
        '"Two veins that meet.", "", ((first: 1, items: ("L0", "L1", "L2", )), '
        '(first: 4, items: ("L3", "L4", )), ))'
    )


@pytest.mark.parametrize("lost", ["art", "drawing"])
def test_a_drawing_that_is_not_there_leaves_its_words(desk: Desk, lost: str) -> None:
    handout = desk.handout if lost == "art" else replace(desk.handout, drawings={})
    bare = replace(desk, art={} if lost == "art" else desk.art, handout=handout)

    assert source(bare, block(desk, "Figure")) == (
        'para("Two veins that meet.")\npara("Your left side")'
    )


@pytest.mark.parametrize(("of", "wide"), [(100, "false"), (1000, "true")])
def test_a_count_says_both_halves(desk: Desk, of: int, wide: str) -> None:
    risk = msgspec.structs.replace(block(desk, "Risk"), of=of)
    written = source(desk, risk)

    assert written.startswith('people("<svg ')
    assert f'{of:,} people, 40 of them filled in", {wide}, "Out of 1,000 people with' in written
    assert '+ mark("topic--page--source--1", "1"), ((true, "40 had a clot"), ' in written
    assert written.endswith(f'(false, "{of - 40} had none"), ), "Paid for by a maker.")')
