# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make slabs of the blocks of a page, as wide as a column of paper, with the room between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QRectF

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
from edu_app.render.stack import Slab
from edu_app.ui.document import callout_word
from edu_app.ui.document_paint import DRESS
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import Worded, make_leaf, write_block
from edu_app.ui.paper_parts import BOX_LINES, BoxPart, GroupPart, IconPart, Made, WordsPart
from edu_app.ui.paper_pictures import make_figure, make_risk
from edu_app.ui.paper_table import make_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from edu_app.library.diagram import Diagram
    from edu_app.library.model import Block, SourceLine
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter

ABOVE_HEADING = {2: 17, 3: 11}
BELOW_HEADING = 4
BETWEEN_WORDS = 8
AROUND_BOX = 11
ABOVE_SOURCE = 3
BOX_PADDING = 10
BOX_TITLE = Spacing(bottom=4, line=1.2)
SOURCE = Spacing(line=1.22)
TITLE_ICON = 22
TITLE_INDENT = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What slabs are made with."""

    setter: InkSetter
    width: float
    """Width of a column in logical pixels."""
    diagram: Callable[[str], Diagram | None]
    """Finds a drawing by its id."""


def make_slabs(bench: Bench, blocks: Iterable[Block]) -> Iterator[Made]:
    """Make the slabs of a page in reading order."""
    before: Block | None = None
    for block in blocks:
        above = bench.setter.gap(gap_between(before, block))
        for number, made in enumerate(_make(bench, block)):
            gap = (made.slab.gap or bench.setter.gap(AROUND_BOX)) if number else above
            yield replace(made, slab=replace(made.slab, gap=gap))
            before = block


def gap_between(before: Block | None, block: Block) -> int:
    """Return how much room there is between two blocks; more makes a new thought."""
    if isinstance(block, SourceList):
        return ABOVE_HEADING[2]
    if isinstance(before, Heading):
        return BELOW_HEADING
    if isinstance(block, Heading):
        return ABOVE_HEADING[block.level]
    return BETWEEN_WORDS if isinstance(before, Worded) and isinstance(block, Worded) else AROUND_BOX


def _make(bench: Bench, block: Block) -> Iterator[Made]:
    match block:
        case Paragraph() | Heading() | ItemList():
            yield _words(bench, block)
        case Table():
            yield make_table(bench.setter, bench.width, block)
        case Callout():
            yield from _callout(bench, block)
        case Figure():
            diagram = bench.diagram(block.diagram_id)
            if diagram is not None:
                yield make_figure(bench.setter, bench.width, block, diagram)
        case Risk():
            inside = bench.width - 2 * bench.setter.inset(BOX_PADDING)
            yield _boxed(bench, BoxKind.RISK, make_risk(bench.setter, inside, block))
        case SourceList():
            yield from _sources(bench, block)
        case _:
            assert_never(block)


def _words(bench: Bench, block: Worded) -> Made:
    """Make a slab of running text; what ends with a colon announces what follows."""
    leaf = make_leaf(bench.setter, bench.width, partial(write_block, block=block))
    leads = isinstance(block, Heading) or leaf.document.lastBlock().text().endswith(":")
    slab = Slab(height=leaf.height, cuts=leaf.cuts, leads=leads)
    return Made(slab=slab, parts=(WordsPart(leaf=leaf),))


def _callout(bench: Bench, block: Callout) -> Iterator[Made]:
    """Make a box; what does not consist of words stands below it."""
    kind, side = BoxKind(block.kind.value), bench.setter.theme.em(TITLE_ICON)
    width = bench.width - 2 * bench.setter.inset(BOX_PADDING)
    leaf = make_leaf(bench.setter, width, partial(_write_callout, block=block))
    dress, line = DRESS[kind], leaf.document.begin().layout().lineAt(0)
    where = QRectF(0, line.y() + (line.height() - side) / 2, side, side)
    icon = IconPart(rect=where, name=dress.icon, role=dress.ink)
    slab = Slab(height=leaf.height, cuts=leaf.cuts)
    yield _boxed(bench, kind, Made(slab=slab, parts=(icon, WordsPart(leaf=leaf))))
    for inner in block.blocks:
        if not isinstance(inner, Worded):
            yield from _make(bench, inner)


def _write_callout(writer: Writer, *, block: Callout) -> None:
    indent = writer.setter.theme.em(TITLE_INDENT)
    writer.start(replace(BOX_TITLE, left=indent), level=3)
    writer.text(block.title, Tone("h3", 700))
    kind = BoxKind(block.kind.value)
    if kind in BOX_LINES:  # in grey the two are told apart by the word, not by the line alone
        writer.text(f"   {callout_word(kind)}", Tone("small", 600))
    for inner in block.blocks:
        if isinstance(inner, Worded):
            write_block(writer, inner)


def _boxed(bench: Bench, kind: BoxKind, made: Made) -> Made:
    """Return a slab with a line round it."""
    padding = bench.setter.inset(BOX_PADDING)
    height = made.slab.height + 2 * padding
    box = BoxPart(rect=QRectF(0, 0, bench.width, height), kind=kind)
    cuts = tuple(cut + padding for cut in made.slab.cuts)
    slab = Slab(height=height, cuts=cuts, firm=True)
    return Made(slab=slab, parts=(box, GroupPart(x=padding, y=padding, parts=made.parts)))


def _sources(bench: Bench, block: SourceList) -> Iterator[Made]:
    """Make the list of sources in small type."""
    yield _small(bench, partial(_write_heading, text=block.heading), leads=True)
    density = bench.setter.density
    groups = (block.lines,) if density.run_in else zip(block.lines)
    for lines in groups:
        yield _small(
            bench, partial(_write_sources, lines=lines, style=density.sources), leads=False
        )


def _small(bench: Bench, write: Callable[[Writer], None], *, leads: bool) -> Made:
    leaf = make_leaf(bench.setter, bench.width, write)
    gap = bench.setter.gap(ABOVE_SOURCE)
    slab = Slab(height=leaf.height, gap=gap, cuts=leaf.cuts, leads=leads)
    return Made(slab=slab, parts=(WordsPart(leaf=leaf),))


def _write_heading(writer: Writer, *, text: str) -> None:
    writer.start(SOURCE, level=2)
    writer.text(text, Tone("h3", 700))


def _write_sources(writer: Writer, *, lines: Iterable[SourceLine], style: str) -> None:
    """Write sources one behind the other in a paragraph."""
    writer.start(SOURCE)
    tone = Tone(style, 400, "ink2")
    for number, line in enumerate(lines):
        writer.text("   " if number else "", tone)
        writer.text(f"{line.number}\u00a0\u00a0", Tone(style, 700))
        writer.text(line.text, tone)
