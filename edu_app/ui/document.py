# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Fill a QTextDocument from typed blocks: one small function for every kind of block."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from edu_app.library.model import (
    Callout,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Risk,
    SourceList,
    Table,
)
from edu_app.ui.document_parts import BoxKind, Bullet, Filled, Role
from edu_app.ui.document_pictures import add_figure, add_risk
from edu_app.ui.document_table import add_any_table
from edu_app.ui.document_type import Spacing, Tone, TypeSetter
from edu_app.ui.document_writer import Writer, plain_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QTextDocument

    from edu_app.library.diagram import Diagram
    from edu_app.library.model import Block

TITLE = Spacing(top=9, bottom=14, line=1.16)
H2 = Spacing(top=32, bottom=8, line=1.2)
H3 = Spacing(top=18, bottom=4, line=1.25)
LEAD = Spacing(bottom=10, line=1.42)
BODY = Spacing(bottom=12, line=1.5)
ITEM = Spacing(top=2, bottom=6, line=1.42)
SOURCE = Spacing(top=2, bottom=4, line=1.38)
FOOT = Spacing(top=18, bottom=12, line=1.38)
BOX_TITLE = Spacing(bottom=8, line=1.25)
ITEM_INDENT = 38
ICON_INDENT = 54
CALLOUT_INK = {
    BoxKind.KEY: "onTonal",
    BoxKind.EVIDENCE: "blue",
    BoxKind.OK: "ok",
    BoxKind.WARN: "warnInk",
    BoxKind.DANGER: "dangerInk",
    BoxKind.ASK: "ink",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStyle:
    """What decides how blocks become text, besides the theme."""

    cards: bool
    """Tables become one card for each row: for large text, where columns have no room."""
    diagram: Callable[[str], Diagram | None]
    """Finds a drawing by its id."""
    width: int
    """Width of the text in logical pixels."""
    foot: str = ""
    """A small line under everything."""
    compact: bool = False
    """Pictures take what height is left, and the words of their numbers stand in one run."""


def fill_document(
    document: QTextDocument,
    setter: TypeSetter,
    style: PageStyle,
    title: str,
    blocks: Sequence[Block],
    filled: Filled,
) -> None:
    """Empty a document and write a page into it; `filled` records what belongs to it.

    The record comes from outside because the layout asks for the objects in it.
    """
    document.setLayoutEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    writer = Writer(QTextCursor(document), setter, filled)
    if title:
        start = writer.start(TITLE, level=1)
        writer.text(title, Tone("h1", 700))
        writer.node(Role.HEADING, title, start, description=level_word(1))
    add_blocks(writer, blocks, style, left=0)
    if style.foot:
        start = writer.start(FOOT)
        writer.text(style.foot, Tone("small", 400, "ink2"))
        writer.node(Role.PARAGRAPH, style.foot, start)
    writer.finish()
    cursor.endEditBlock()
    document.setLayoutEnabled(True)


def add_blocks(writer: Writer, blocks: Sequence[Block], style: PageStyle, left: int) -> None:
    """Write blocks, indented by `left` pixels."""
    for block in blocks:
        add_block(writer, block, style, left)


def add_block(writer: Writer, block: Block, style: PageStyle, left: int) -> None:
    """Write one block."""
    match block:
        case Heading():
            add_heading(writer, block, left)
        case Paragraph():
            add_paragraph(writer, block, left)
        case ItemList():
            add_list(writer, block, left)
        case Table():
            add_any_table(writer, block, cards=style.cards)
        case Callout():
            add_callout(writer, block, style)
        case Figure():
            drawing = style.diagram(block.diagram_id)
            add_figure(writer, block, drawing, style.width, compact=style.compact)
        case Risk():
            add_risk(writer, block, compact=style.compact)
        case SourceList():
            add_sources(writer, block)
        case _:
            assert_never(block)


def add_heading(writer: Writer, block: Heading, left: int) -> None:
    """Write a heading and remember where it stands."""
    spacing, style = (H2, "h2") if block.level == 2 else (H3, "h3")
    start = writer.start(replace(spacing, left=left), level=block.level)
    writer.filled.parts[block.id] = start
    links = writer.words(block.words, Tone(style, 700))
    name, level = plain_words(block.words), level_word(block.level)
    writer.node(Role.HEADING, name, start, description=level, links=links)


def add_paragraph(writer: Writer, block: Paragraph, left: int) -> None:
    """Write running text."""
    spacing, tone = (LEAD, Tone("lead", 400, "ink2")) if block.lead else (BODY, Tone())
    start = writer.start(replace(spacing, left=left))
    links = writer.words(block.words, tone)
    writer.node(Role.PARAGRAPH, plain_words(block.words), start, links=links)


def add_list(writer: Writer, block: ItemList, left: int) -> None:
    """Write a list; a list below an item stands one step further in."""
    indent = left + writer.setter.theme.em(ITEM_INDENT)
    group = writer.node(Role.LIST, items_word(len(block.items)), writer.position)
    with writer.inside(group):
        for number, item in enumerate(block.items, start=1):
            start = writer.start(replace(ITEM, left=indent))
            mark = number if block.ordered else 0
            writer.filled.bullets.append(Bullet(position=start, number=mark))
            links = writer.words(item.words, Tone())
            node = writer.node(Role.LIST_ITEM, plain_words(item.words), start, links=links)
            if item.below is not None:
                with writer.inside(node):
                    add_list(writer, item.below, indent)


def add_callout(writer: Writer, block: Callout, style: PageStyle) -> None:
    """Write a box with its title; its icon is painted beside it."""
    kind = BoxKind(block.kind.value)
    left = writer.setter.theme.em(ICON_INDENT)
    with writer.box(kind):
        start = writer.start(replace(BOX_TITLE, left=left), level=3)
        writer.text(block.title, Tone("h3", 700, CALLOUT_INK[kind]))
        group = writer.node(Role.GROUP, block.title, start, description=callout_word(kind))
        with writer.inside(group):
            writer.node(Role.HEADING, block.title, start, description=level_word(3))
            add_blocks(writer, block.blocks, style, left)


def add_sources(writer: Writer, block: SourceList) -> None:
    """Write the list of sources at the foot of a page."""
    start = writer.start(H2, level=2)
    writer.filled.parts["sources"] = start
    writer.text(block.heading, Tone("h3", 700))
    writer.node(Role.HEADING, block.heading, start, description=level_word(2))
    indent = writer.setter.theme.em(ITEM_INDENT)
    group = writer.node(Role.LIST, items_word(len(block.lines)), writer.position)
    with writer.inside(group):
        for line in block.lines:
            start = writer.start(replace(SOURCE, left=indent))
            writer.filled.parts[f"source-{line.source_id.lower()}"] = start
            writer.filled.bullets.append(Bullet(position=start, number=line.number))
            writer.text(line.text, Tone("small", 400, "ink2"))
            writer.node(Role.LIST_ITEM, line.text, start)


def level_word(level: int) -> str:
    """Say the level of a heading in words: the binding cannot hand it over as a number."""
    return QCoreApplication.translate("document", "Heading level {level}").format(level=level)


def items_word(count: int) -> str:
    """Say how long a list is."""
    return QCoreApplication.translate("document", "List, items: {count}").format(count=count)


def callout_word(kind: BoxKind) -> str:
    """Say what sort of box this is."""
    words = {
        BoxKind.KEY: QCoreApplication.translate("document", "Key points"),
        BoxKind.EVIDENCE: QCoreApplication.translate("document", "About the evidence"),
        BoxKind.OK: QCoreApplication.translate("document", "Good to know"),
        BoxKind.WARN: QCoreApplication.translate("document", "Take care"),
        BoxKind.DANGER: QCoreApplication.translate("document", "Emergency"),
        BoxKind.ASK: QCoreApplication.translate("document", "Questions to ask"),
    }
    return words[kind]
