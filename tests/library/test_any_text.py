# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever stands in a page, it becomes typed blocks and faults, in good time and without loss."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edu_app.library.frontmatter import read_front
from edu_app.library.marks import FORBIDDEN
from edu_app.library.model import (
    Anchor,
    Block,
    Callout,
    Citation,
    Heading,
    ItemList,
    Paragraph,
    SourceList,
    Table,
    Term,
    Words,
)
from edu_app.library.page import Page, read_page
from edu_app.problems import PageBroken
from edu_app.render.plain import dump, plain
from tests.library.conftest import FILE, surroundings

# Pieces that mean something, so that arbitrary texts reach the depths of the language.
PIECES = [
    *("\n", "\n\n", "    ", "        ", "  ", " ", "\t", "words ", "Words."),
    *("a", "1", "é", "\u00a0", "\ue000", "\x00", "[a]: b", "[^1]", "{", "}"),
    *("- ", "* ", "1. ", "2. ", "# ", "## ", "### ", "#", "> ", ">", "---", "===", "|"),
    *("|---|---|", "!!! ", "~~~"),
    *("| a | b |\n", "!!! key ", '"Title"', "!!! risk\n", "    n: 4\n", "    of: 100\n"),
    *("**", "*", "_", "`", "```", "~~", "\\", "[", "]", "(", ")", "[[", "]]", "<b>", "<", "&lt;"),
    *("[a](topic:b)", "[@R16]", "[@R99]", "[[clot]]", "[[a|b]]", "{emergency}", "{{emergency}}"),
    *("![a](diagram:veins)", '![](diagram:mute "c")', "Table: t\n\n"),
]  # fmt: skip
TEXT = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.text(max_size=300),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=60).map("".join),
)
WORD = re.compile(r"[^\W\d_]{2,}")
LETTERS = re.compile(r"[^\W\d_]")


def read(body: str) -> Page:
    return read_page(body, 1, FILE, surroundings(), is_emergency=False)


def lines_of_words(blocks: tuple[Block, ...]) -> Iterator[Words]:
    """Return every line of words on a page."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block.words
            case Callout():
                yield from lines_of_words(block.blocks)
            case Table():
                yield from (cell for row in (block.header, *block.rows) for cell in row)
                assert {len(row) for row in block.rows} <= {len(block.header)}
            case ItemList():
                for item in block.items:
                    yield item.words
                    yield from lines_of_words((item.below,) if item.below else ())
            case _:
                pass


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_any_text_becomes_typed_blocks(body: str) -> None:
    page = read(body)

    assert all(isinstance(block, get_args(Block)) for block in page.blocks)
    last = body.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= fault.line <= last and fault.sentence for fault in page.faults)
    assert all(1 <= use.line <= last for use in page.uses)
    for words in lines_of_words(page.blocks):
        for word in words:
            assert isinstance(word, Citation) or word.text
    ids = [block.id for block in page.blocks if isinstance(block, Heading)]
    assert len(ids) == len(set(ids))


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_no_private_character_reaches_a_reader(body: str) -> None:
    page = read(body)

    assert not re.search("[\ue000-\uf8ff\x00-\x08]", dump(page.blocks))
    assert not any(re.search("[\ue000-\uf8ff]", fault.sentence) for fault in page.faults)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_no_word_is_lost(body: str) -> None:
    page = read(body)

    written = FORBIDDEN.sub("", body.replace("\r", "\n"))
    shown = "".join(LETTERS.findall(dump(page.blocks)))
    lost = {word for word in WORD.findall(written) if word not in shown}
    if not page.faults:
        assert lost <= {"Table", "diagram", "emergency"}
    elif "!!!" not in body:
        # Addresses that lead nowhere are left out, and nothing else.
        assert lost <= {"Table", "diagram", "emergency", "key", "topic", "veins", "mute"}


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_reading_twice_gives_the_same(body: str) -> None:
    assert read(body) == read(body)


@settings(max_examples=200)
@given(
    st.one_of(TEXT, TEXT.map(lambda text: f"---\n{text}\n---\n"), TEXT.map("---\nid: {}".format))
)
def test_any_front_matter_is_read_or_refused(text: str) -> None:
    file = PurePosixPath("en/topics/a.md")

    with contextlib.suppress(PageBroken):  # nothing else may be raised
        read_front(text, file, {})


def test_plain_text_of_a_page_has_no_mark() -> None:
    page = read("**Words** [@R16] and [[clot]].\n\n## [Part](topic:x)\n\n- *one*")

    kinds = {type(word) for words in lines_of_words(page.blocks) for word in words}
    assert {Anchor, Citation, Term} <= kinds
    blocks = tuple(block for block in page.blocks if not isinstance(block, SourceList))
    assert plain(blocks) == "Words and clot.\n\nPart\n\n- one\n"


FULL = 250_000  # as much as a file may hold
WORST = [
    *("a\n", "\n", "# a\n", "- a\n", "- a\n\n", "1. a\n", "| a ", "| a | b |\n", "    a\n"),
    *('!!! key "T"\n', "!!! risk\n    n: 1\n", "> a\n", "`", "`a` | ", "*a ", "**a", "[a]("),
    *("[[a", "![", "{a", "<a", "\\", "&lt;", "_a ", "[@R16]", "[[clot]]", "{emergency}", "\t"),
    *("{{emergency}}\n\n", "    " * 7 + "- a\n", "# ## ", "- - ", "a | b\n", "---\n", "~~~\n"),
    *("Table: a\n\n", "![](diagram:veins)\n\n", "a*b_c`d", "a\n- b\n", "- a\n1. b\n"),
]  # fmt: skip


@pytest.mark.parametrize("piece", WORST, ids=repr)
def test_the_fullest_page_is_read(piece: str) -> None:
    count = min(FULL // len(piece), 5000 // max(1, piece.count("\n")))
    body = piece * count

    page = read(body)

    assert page.blocks or page.faults
