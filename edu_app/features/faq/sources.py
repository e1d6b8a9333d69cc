# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Number the sources of one answer from 1: the page they are cut from counts on through all."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import msgspec

from edu_app.library.model import (
    Callout,
    Citation,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.library.model import Block, Words

replace = msgspec.structs.replace


def sources_of(blocks: Sequence[Block]) -> tuple[tuple[str, ...], tuple[Block, ...]]:
    """Return the ids of the sources in the order of first use, and the blocks so numbered."""
    numbers: dict[str, int] = {}
    renumbered = tuple(_block(block, numbers) for block in blocks)
    return tuple(numbers), renumbered


def _block(block: Block, numbers: dict[str, int]) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, words=_words(block.words, numbers))
        case ItemList():
            return _list(block, numbers)
        case Table():
            header = tuple(_words(cell, numbers) for cell in block.header)
            rows = tuple(tuple(_words(cell, numbers) for cell in row) for row in block.rows)
            return replace(block, header=header, rows=rows)
        case Callout():
            return replace(block, blocks=tuple(_block(each, numbers) for each in block.blocks))
        case Risk():
            return replace(block, citation=_citation(block.citation, numbers))
        case Figure() | SourceList():
            return block
        case _:
            assert_never(block)


def _list(block: ItemList, numbers: dict[str, int]) -> ItemList:
    items = []
    for item in block.items:
        words = _words(item.words, numbers)  # before the list below it: that is how it is read
        below = None if item.below is None else _list(item.below, numbers)
        items.append(replace(item, words=words, below=below))
    return replace(block, items=tuple(items))


def _words(words: Words, numbers: dict[str, int]) -> Words:
    return tuple(_citation(word, numbers) if isinstance(word, Citation) else word for word in words)


def _citation(citation: Citation, numbers: dict[str, int]) -> Citation:
    number = numbers.setdefault(citation.source_id, len(numbers) + 1)
    return replace(citation, number=number)
