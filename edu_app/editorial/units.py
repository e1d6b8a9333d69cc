# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page as a row of small texts, each with what the gates want to know about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from edu_app.library.inline import text_of
from edu_app.library.model import (
    Block,
    Callout,
    CalloutKind,
    Citation,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
    Words,
)

FIXED_BOXES = (CalloutKind.DANGER, CalloutKind.WARN)
"""Call-outs with the fixed words of the emergency card, which no author may change."""
_END = re.compile(r"(?<=[.!?])[\"\u201d\u2019)]*\s+(?=[\"\u201c\u2018(]*[A-Z0-9])")


class Role(Enum):
    """What a small text is on its page."""

    HEADING = auto()
    LEAD = auto()
    TEXT = auto()
    BULLET = auto()
    STEP = auto()
    """A line of a numbered list."""
    ROW = auto()
    """A row of a table, its cells one after the other."""
    CAPTION = auto()
    RISK = auto()


_TEXT = {True: Role.LEAD, False: Role.TEXT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A heading, a paragraph, a line of a list, a row, a caption or a risk statement."""

    role: Role
    text: str
    words: Words
    """The text with its marks; empty for what the program writes itself."""
    section: str
    """Id of the heading of level 2 above it; empty before the first."""
    box: CalloutKind | None = None
    """The call-out it stands in."""
    level: int = 0
    """Of a heading."""
    cited: bool = False
    """A source stands behind it."""

    @property
    def fixed(self) -> bool:
        """Whether its words are given and not the author's."""
        return self.box in FIXED_BOXES

    def sentences(self) -> tuple[str, ...]:
        """Return its sentences; a heading or a line without a full stop is one."""
        return tuple(part.strip() for part in _END.split(self.text) if part.strip())


def units_of(blocks: Iterable[Block]) -> tuple[Unit, ...]:
    """Return the small texts of a page in reading order; the list of sources has none."""
    section = ""
    found: list[Unit] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            section = block.id
        found.extend(_units(block, section, None))
    return tuple(found)


def _units(block: Block, section: str, box: CalloutKind | None) -> Iterator[Unit]:
    match block:
        case Heading():
            yield _unit(Role.HEADING, block.words, section, box, level=block.level)
        case Paragraph():
            yield _unit(_TEXT[block.lead], block.words, section, box)
        case ItemList():
            yield from _lines(block, section, box)
        case Table():
            yield from _rows(block, section, box)
        case Callout():
            yield from _boxed(block, section)
        case Figure():
            yield from _plain(Role.CAPTION, block.caption, section, box)
        case Risk():
            text = f"{block.sentence} {block.note}".strip()
            yield Unit(role=Role.RISK, text=text, words=(), section=section, box=box, cited=True)
        case SourceList():
            pass
        case _:
            assert_never(block)


def _boxed(block: Callout, section: str) -> Iterator[Unit]:
    yield from _plain(Role.HEADING, block.title, section, block.kind)
    for inner in block.blocks:
        yield from _units(inner, section, block.kind)


def _plain(role: Role, text: str, section: str, box: CalloutKind | None) -> Iterator[Unit]:
    """Return a text without marks, unless it is empty."""
    if text:
        yield Unit(role=role, text=text, words=(), section=section, box=box)


def _lines(block: ItemList, section: str, box: CalloutKind | None) -> Iterator[Unit]:
    role = Role.STEP if block.ordered else Role.BULLET
    for item in block.items:
        yield _unit(role, item.words, section, box)
        if item.below:
            yield from _lines(item.below, section, box)


def _rows(block: Table, section: str, box: CalloutKind | None) -> Iterator[Unit]:
    yield from _plain(Role.CAPTION, block.caption, section, box)
    for row in (block.header, *block.rows):
        words = tuple(word for cell in row for word in cell)
        text = ". ".join(filter(None, (text_of(cell).rstrip(".") for cell in row)))
        cited = any(isinstance(word, Citation) for word in words)
        yield Unit(role=Role.ROW, text=text, words=words, section=section, box=box, cited=cited)


def _unit(
    role: Role, words: Words, section: str, box: CalloutKind | None, *, level: int = 0
) -> Unit:
    return Unit(
        role=role,
        text=text_of(words),
        words=words,
        section=section,
        box=box,
        level=level,
        cited=any(isinstance(word, Citation) for word in words),
    )
