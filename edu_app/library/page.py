# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the text of one page into blocks, with its list of sources at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, assert_never

from edu_app.library.blocks import read_blocks
from edu_app.library.compiled_pages import KeptPage
from edu_app.library.inline import text_of
from edu_app.library.model import (
    Block,
    Callout,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    Source,
    SourceLine,
    SourceList,
    Table,
)
from edu_app.library.phrases import Phrases
from edu_app.library.reading import Reading, Surroundings, Use
from edu_app.problems import Fault

if TYPE_CHECKING:
    from edu_app.library.frontmatter import Front


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one file of text holds."""

    blocks: tuple[Block, ...]
    terms: tuple[str, ...]
    uses: tuple[Use, ...]
    """Every place where the page names another thing, for the checks."""
    faults: tuple[Fault, ...]


def read_page(
    body: str, first_line: int, file: PurePosixPath, around: Surroundings, *, is_emergency: bool
) -> Page:
    """Read a text that begins on `first_line` of `file`; it always gives blocks and faults."""
    reading = Reading(file=file, around=around, line=first_line, is_emergency=is_emergency)
    blocks = read_blocks(body, first_line, reading)
    if not blocks:
        reading.fault("empty-page", "The page has no text. Write it below the front matter.", 1)
    if reading.citations:
        blocks = (*blocks, _source_list(reading))
    return Page(
        blocks=blocks,
        terms=tuple(reading.terms),
        uses=tuple(reading.uses),
        faults=tuple(reading.faults),
    )


def keep_page(
    front: Front, file: PurePosixPath, text: str, around: Surroundings, *, is_emergency: bool
) -> tuple[KeptPage, tuple[Fault, ...]]:
    """Read a whole file into what is shown of it, and what was wrong below its head."""
    # Imported here because the start page reads no file, and OpenSSL comes along.
    import hashlib

    page = read_page(front.body, front.first_line, file, around, is_emergency=is_emergency)
    kept = KeptPage(
        blocks=page.blocks,
        terms=page.terms,
        uses=page.uses,
        words=count_words(page.blocks),
        digest=hashlib.sha256(text.encode()).hexdigest()[:8],
    )
    return kept, page.faults


def count_words(blocks: Iterable[Block]) -> int:
    """Count the words a reader meets, without the list of sources."""
    return sum(len(text.split()) for block in blocks for text in texts(block))


def texts(block: Block) -> Iterator[str]:
    """Return what is read in a block, piece by piece; a list of sources is not read."""
    match block:
        case Heading() | Paragraph():
            yield text_of(block.words)
        case ItemList():
            yield from _list_texts(block)
        case Table():
            yield block.caption
            yield from (text_of(cell) for row in (block.header, *block.rows) for cell in row)
        case Callout():
            yield block.title
            yield from (text for inner in block.blocks for text in texts(inner))
        case Figure():
            yield block.caption
        case Risk():
            yield from (block.sentence, block.note)
        case SourceList():
            yield from ()
        case _:
            assert_never(block)


def _list_texts(block: ItemList) -> Iterator[str]:
    """Return the lines of a list, each followed by those below it."""
    for item in block.items:
        yield text_of(item.words)
        if item.below:
            yield from _list_texts(item.below)


def source_text(source: Source, phrases: Phrases) -> str:
    """Write one entry of the list of sources; a part without a value is left out."""
    values = {
        "title": source.title,
        "year": source.year,
        "kind": source.kind,
        "people": source.people,
        "paid_by": source.paid_by,
        "where": source.where,
    }
    values = {name: value.rstrip(".") for name, value in values.items()}
    parts: list[str] = []
    for part in phrases.sources.line:
        if all(value for name, value in values.items() if "{" + name + "}" in part):
            parts.append(part.format(**values))
    return " ".join(parts)


def _source_list(reading: Reading) -> SourceList:
    """Write the list of the sources that the page cites, in the order of their numbers."""
    around = reading.around
    lines: list[SourceLine] = []
    for source_id, number in reading.citations.items():
        source = around.source(source_id)
        # An unknown source keeps its line, so that its number leads somewhere; it is a fault too.
        text = source_text(source, around.phrases) if source else source_id
        lines.append(SourceLine(number=number, source_id=source_id, text=text))
    return SourceList(heading=around.phrases.sources.heading, lines=tuple(lines))
