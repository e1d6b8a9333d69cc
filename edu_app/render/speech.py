# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn a page into sentences to be read aloud, each with the block it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from edu_app.library.inline import text_of
from edu_app.library.model import (
    Block,
    Callout,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Topic,
)
from edu_app.library.phrases import Phrases

# A full stop ends a sentence only before a space and a letter that is not small, or a digit or
# quotation mark: "1.5 mm" and "e.g. a scan" stay whole.
_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[^\Wa-zß-öø-ÿ_]|[\"“‘(])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One thing to say."""

    text: str
    block: int
    """Place of its block in `Topic.blocks`, so that the page can show what is being read."""


def sentences(topic: Topic, phrases: Phrases) -> tuple[Sentence, ...]:
    """Return the page as it is read aloud: no marks of sources and no list of sources."""
    return tuple(
        Sentence(text=sentence, block=place)
        for place, block in enumerate(topic.blocks)
        for text in _said(block, phrases)
        for sentence in split(text)
    )


def split(text: str) -> tuple[str, ...]:
    """Split a text into sentences."""
    parts: list[str] = []
    start = 0
    for found in _END.finditer(text):
        parts.append(text[start : found.end()].strip())
        start = found.end()
    parts.append(text[start:].strip())
    return tuple(part for part in parts if part)


def _said(block: Block, phrases: Phrases) -> Iterator[str]:
    """Return what is said for one block."""
    match block:
        case Heading() | Paragraph():
            yield text_of(block.words)
        case ItemList():
            yield from _item_list(block)
        case Table():
            yield from _table(block, phrases)
        case Callout():
            yield f"{phrases.callouts[block.kind]}. {block.title}"
            yield from (text for inner in block.blocks for text in _said(inner, phrases))
        case Figure():
            yield phrases.speech.figure.format(alt=block.alt)
            yield block.caption
        case Risk():
            yield from (block.sentence, block.note)
        case SourceList():
            yield from ()
        case _:
            assert_never(block)


def _item_list(block: ItemList) -> Iterator[str]:
    """Say a list line by line, each followed by the lines below it."""
    for item in block.items:
        yield text_of(item.words)
        if item.below:
            yield from _item_list(item.below)


def _table(block: Table, phrases: Phrases) -> Iterator[str]:
    """Say a table row by row: the name of the row, then each column with its value."""
    yield block.caption
    columns = [text_of(words) for words in block.header]
    for row in block.rows:
        values = [text_of(words) for words in row]
        said = [
            phrases.speech.cell.format(column=column, value=value.rstrip("."))
            for column, value in zip(columns[1:], values[1:], strict=True)
            if value
        ]
        yield " ".join([f"{values[0].rstrip('.')}.", *said])
