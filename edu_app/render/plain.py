# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write blocks as text: only what is read (`plain`), or with every mark (`dump`, for tests)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import assert_never

from edu_app.library.inline import text_of
from edu_app.library.model import (
    Anchor,
    Block,
    Callout,
    Citation,
    Figure,
    Heading,
    Inline,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Term,
    Text,
    Words,
)

INDENT = "    "
Say = Callable[[Words], str]


def plain(blocks: Iterable[Block]) -> str:
    """Write what a reader reads, block after block, without any mark."""
    return _written(blocks, text_of)


def dump(blocks: Iterable[Block]) -> str:
    """Write everything that the blocks hold, for golden files."""
    return _written(blocks, _marked)


def _written(blocks: Iterable[Block], say: Say) -> str:
    """Write blocks with a blank line between two."""
    return "\n\n".join("\n".join(_lines(block, say)) for block in blocks) + "\n"


def _lines(block: Block, say: Say) -> Iterator[str]:
    """Write one block as lines."""
    match block:
        case Heading():
            yield _heading(block, say)
        case Paragraph():
            yield _paragraph(block, say)
        case ItemList():
            yield from _item_list(block, say)
        case Table():
            yield from _table(block, say)
        case Callout():
            yield from _callout(block, say)
        case Figure() | Risk() | SourceList():
            yield from _drawn(block, say)
        case _:
            assert_never(block)


def _heading(block: Heading, say: Say) -> str:
    """Write a heading, in a dump with its level and id."""
    words = say(block.words)
    return words if say is text_of else f"{'#' * block.level} {words} {{#{block.id}}}"


def _paragraph(block: Paragraph, say: Say) -> str:
    """Write running text; in a dump the lead is marked."""
    return ("" if say is text_of or not block.lead else "LEAD ") + say(block.words)


def _item_list(block: ItemList, say: Say) -> Iterator[str]:
    """Write a list with numbers or dashes."""
    for number, item in enumerate(block.items, 1):
        yield f"{f'{number}.' if block.ordered else '-'} {say(item.words)}"
        for line in _item_list(item.below, say) if item.below else ():
            yield INDENT + line


def _table(block: Table, say: Say) -> Iterator[str]:
    """Write a table row by row."""
    yield block.caption
    for row in (block.header, *block.rows):
        yield INDENT + " | ".join(map(say, row))


def _callout(block: Callout, say: Say) -> Iterator[str]:
    """Write a call-out, its blocks indented."""
    yield block.title if say is text_of else f"!!! {block.kind} “{block.title}”"
    for inner in block.blocks:
        for line in _lines(inner, say):
            yield INDENT + line


def _drawn(block: Figure | Risk | SourceList, say: Say) -> Iterator[str]:
    """Write what is drawn on a page: a picture, a count of people or the list of sources."""
    is_dump = say is not text_of
    match block:
        case Figure():
            yield f"[{block.diagram_id}: {block.alt}]" if is_dump else block.alt
            yield block.caption
        case Risk():
            mark = f"[{block.n}/{block.of}, source {block.citation.number}] " if is_dump else ""
            yield mark + block.sentence
            yield block.note
        case SourceList():
            yield block.heading
            for line in block.lines:
                yield f"{line.number}. {f'{line.source_id} ' if is_dump else ''}{line.text}"
        case _:
            assert_never(block)


def _marked(words: Words) -> str:
    """Write words with all their marks."""
    return "".join(map(_mark, words))


def _mark(word: Inline) -> str:
    """Write one piece of a line with its mark."""
    match word:
        case Text():
            return _styled(word.text, strong=word.strong, emphasis=word.emphasis)
        case Anchor():
            return _styled(f"[{word.text}]({word.link})", strong=word.strong)
        case Term():
            return _styled(f"[[{word.term_id}|{word.text}]]", strong=word.strong)
        case Citation():
            return f"[@{word.source_id} = {word.number}]"
        case _:
            assert_never(word)


def _styled(text: str, *, strong: bool, emphasis: bool = False) -> str:
    """Put stars round a text."""
    stars = "*" * (2 * strong + emphasis)
    return f"{stars}{text}{stars}"
