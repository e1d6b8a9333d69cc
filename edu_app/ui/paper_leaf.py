# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words on paper: one small document for each piece of running text, and where it may be cut."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from edu_app.library.model import Anchor, Heading, ItemList, Paragraph, Term, Text
from edu_app.ui.document_parts import Bullet, Filled
from edu_app.ui.document_type import Spacing, Tone, TypeSetter
from edu_app.ui.document_writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QTextBlock, QTextBlockFormat

    from edu_app.library.model import Inline, Words
    from edu_app.ui.theme import Theme

Worded = Paragraph | Heading | ItemList
"""A block that consists of words alone."""

LINE = 1.3
"""Height of a line in em where there is room for it."""
LEAST_LINE = 1.2
"""No line may be lower and still be easy to read."""
BODY = Spacing(bottom=7, line=LINE)
ITEM = Spacing(bottom=4, line=LINE)
HEADING = Spacing(line=1.2)
ITEM_INDENT = 20
NUMBER_INDENT, ONE_DIGIT = 32, 9
"""How far in the lines of a list stand whose numbers have two digits."""
TOGETHER = 2
"""So many lines stay together above a cut and below it."""
ENDLESS = 100_000.0
"""A width in which no line is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A laid-out text."""

    document: QTextDocument
    filled: Filled
    height: float
    cuts: tuple[float, ...]
    """Heights at which it may be cut between two lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """How close everything stands: a long page gives up free room before it takes more paper."""

    gaps: float = 1.0
    """Share of the free room between and inside blocks."""
    line: float = 1.0
    """Share of the height of a line, never below the least."""
    run_in: bool = False
    """The sources stand one behind the other instead of one below the other."""
    signs: str = "small"
    """Letters of the signs that cannot wait."""
    sources: str = "cap"
    """Letters of the list of sources."""
    picture: float = 1.0
    """Share of the height of a drawing between the words."""


class InkSetter(TypeSetter):
    """Makes formats for paper, where a link leads nowhere and no word can be pressed."""

    def __init__(self, theme: Theme, density: Density) -> None:
        super().__init__(theme, room=density.gaps)
        self.density = density

    def gap(self, kiosk_px: float) -> float:
        """Return free room that grows with the text and shrinks on a full page."""
        return self.theme.em(kiosk_px) * self.density.gaps

    def inset(self, kiosk_px: float) -> float:
        """Return free room inside a line, which shrinks less: words may never touch it."""
        return self.theme.em(kiosk_px) * math.sqrt(self.density.gaps)

    def block(self, spacing: Spacing, level: int = 0) -> QTextBlockFormat:
        """Return the format of a block of text with the height of a line that there is room for."""
        line = min(spacing.line, max(LEAST_LINE, spacing.line * self.density.line))
        return super().block(replace(spacing, line=line), level)

    def link(self, tone: Tone, target: str, *, dashed: bool) -> QTextCharFormat:
        """Return the format of a citation, the only link that `write_words` leaves."""
        del tone, target, dashed
        return QTextCharFormat(self.tone(Tone("cap", 600, "ink2")))


def make_leaf(setter: InkSetter, width: float, write: Callable[[Writer], None]) -> Leaf:
    """Lay out what `write` writes, `width` logical pixels wide."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(setter.theme.font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    filled = Filled()
    write(Writer(QTextCursor(document), setter, filled))
    document.setTextWidth(width)
    # Qt leaves out the margin below the last paragraph; what it is followed by says its own.
    height = document.size().height()
    return Leaf(document=document, filled=filled, height=height, cuts=_cuts(document))


def natural_width(setter: InkSetter, write: Callable[[Writer], None]) -> float:
    """Return the width that words need when no line of them is broken."""
    return math.ceil(make_leaf(setter, ENDLESS, write).document.idealWidth())


def write_words(writer: Writer, words: Words, tone: Tone) -> None:
    """Write running words: on paper an explained word is a word, and a link names a page."""
    writer.words(tuple(map(_inked, words)), tone)


def _inked(run: Inline) -> Inline:
    match run:
        case Anchor():
            return Text(text=run.text, strong=True)
        case Term():
            return Text(text=run.text, strong=run.strong)
        case _:
            return run


def write_block(writer: Writer, block: Worded) -> None:
    """Write a block that consists of words."""
    match block:
        case Paragraph():
            writer.start(BODY)
            write_words(writer, block.words, Tone())
        case Heading():
            writer.start(HEADING, level=block.level)
            write_words(writer, block.words, Tone(f"h{block.level}", 700))
        case ItemList():
            _write_list(writer, block, 0)
        case _:
            assert_never(block)


def _write_list(writer: Writer, block: ItemList, indent: int) -> None:
    """Write a list; a list below an item stands one step further in."""
    wide = block.ordered and len(block.items) > ONE_DIGIT
    indent += writer.setter.theme.em(NUMBER_INDENT if wide else ITEM_INDENT)
    for number, item in enumerate(block.items, start=1):
        start = writer.start(replace(ITEM, left=indent))
        mark = number if block.ordered else 0
        writer.filled.bullets.append(Bullet(position=start, number=mark))
        write_words(writer, item.words, Tone())
        if item.below is not None:
            _write_list(writer, item.below, indent)


def lines_of(document: QTextDocument) -> Iterator[tuple[QTextBlock, int, float]]:
    """Return for each line its block, its number in the block, and the base of its letters."""
    layout, block = document.documentLayout(), document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield block, number, top + line.y() + line.ascent()
        block = block.next()


def _cuts(document: QTextDocument) -> tuple[float, ...]:
    """Return the heights between two lines that may part."""
    lines = list(lines_of(document))
    return tuple(
        base + block.layout().lineAt(number).descent()
        for block, number, base in lines[TOGETHER - 1 : -TOGETHER]
        if _may_part(block.layout().lineCount(), number + 1)
    )


def _may_part(lines: int, above: int) -> bool:
    """Tell whether a paragraph may be cut so that so many of its lines stand above the cut."""
    return above == lines or TOGETHER <= above <= lines - TOGETHER
