# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings and icon arrays on paper, small, with their words under or beside them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF

from edu_app.library.diagram import DiagramGroup
from edu_app.render.icon_array import columns_for
from edu_app.render.labels import note_label, page_labels, pin_words
from edu_app.render.stack import Slab
from edu_app.ui.document_parts import ArrayObject, Bullet, FigureObject
from edu_app.ui.document_pictures import PEOPLE_UP_TO
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import LINE, make_leaf, natural_width
from edu_app.ui.paper_measure import px
from edu_app.ui.paper_parts import ArrayPart, FigurePart, Made, Part, SamplePart, WordsPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.library.diagram import Diagram, DiagramLabel
    from edu_app.library.model import Figure, Risk
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter, Leaf

FIGURE_MM = 58.0
"""A drawing is no higher."""
ARRAY_MM = 24.0
"""An icon array is as high."""
CAPTION = Spacing(line=LINE)
PIN_LINE = Spacing(top=2, bottom=2, line=1.25)
PIN_INDENT = 32
PIN_GUTTER = 12
FIGURE_GAP = 5
SENTENCE_GAP = 8
KEY_GAP = 12
SAMPLE = 14
SAMPLE_INDENT = 20
COUNT_GAP = 18
ARTERY = "artery"
"""How the ids of all arteries begin."""


# ---------------------------------------------------------------- drawings


def make_figure(setter: InkSetter, width: float, block: Figure, diagram: Diagram) -> Made:
    """Make the slab of a drawing: the caption and the words of its numbers stand below."""
    pins = page_labels(diagram)
    most = px(FIGURE_MM) * setter.density.picture
    scale = min(width / diagram.width, most / diagram.height)
    art = QRectF(0, 0, diagram.width * scale, diagram.height * scale)
    figure = FigureObject(diagram=diagram, pins=pins, words=False, note=False)
    caption = make_leaf(setter, width, partial(_write_caption, block=block, diagram=diagram))
    y = art.height() + setter.gap(FIGURE_GAP)
    parts = [WordsPart(leaf=caption, y=y)]
    y += caption.height + setter.gap(FIGURE_GAP)
    x, lowest = 0.0, y
    for leaf, wide in _pin_columns(setter, width, pins):
        parts.append(WordsPart(leaf=leaf, x=x, y=y))
        x, lowest = x + wide + setter.theme.em(PIN_GUTTER), max(lowest, y + leaf.height)
    slab = Slab(height=lowest, firm=True)
    return Made(slab=slab, parts=(FigurePart(rect=art, figure=figure), *parts))


def _write_caption(writer: Writer, *, block: Figure, diagram: Diagram) -> None:
    writer.start(CAPTION)
    note = note_label(diagram)
    if block.caption:
        writer.text(f"{block.caption} ", Tone("small", 600))
    if note is not None:
        writer.text(pin_words(note), Tone("small", 400, "ink2"))
    if has_arteries(diagram):
        writer.text(f" {gray_words()}", Tone("small", 400, "ink2"))


def has_arteries(diagram: Diagram) -> bool:
    """Tell whether a drawing tells arteries from veins, which words elsewhere do by colour.

    What is drawn to look like a scan is gray on the screen too.
    """
    vessels = any(each.id.startswith(ARTERY) for each in diagram.structures)
    return vessels and diagram.group is not DiagramGroup.TESTS


def gray_words() -> str:
    """Say how veins and arteries are told apart where there is no colour."""
    return QCoreApplication.translate("paper", "Veins: gray. Arteries: black with dots.")


def _pin_columns(
    setter: InkSetter, width: float, pins: Sequence[DiagramLabel]
) -> tuple[tuple[Leaf, float], ...]:
    """Return the words of the numbers with their width: in two columns when each is short."""
    if not pins:
        return ()
    half = (width - setter.theme.em(PIN_GUTTER)) / 2
    numbered = tuple(enumerate(pins, start=1))
    whole = partial(_write_pins, numbered=numbered)
    if natural_width(setter, whole) > half:
        return ((make_leaf(setter, width, whole), width),)
    middle = -(-len(numbered) // 2)
    return tuple(
        (make_leaf(setter, half, partial(_write_pins, numbered=part)), half)
        for part in (numbered[:middle], numbered[middle:])
        if part
    )


def _write_pins(writer: Writer, *, numbered: Sequence[tuple[int, DiagramLabel]]) -> None:
    for number, label in numbered:
        start = writer.start(replace(PIN_LINE, left=writer.setter.theme.em(PIN_INDENT)))
        writer.filled.bullets.append(Bullet(position=start, number=number, pin=True))
        writer.text(pin_words(label), Tone("small"))


# ---------------------------------------------------------------- icon arrays


def make_risk(setter: InkSetter, width: float, block: Risk) -> Made:
    """Make what stands in the box of a count: its sentence, its people, what is not sure."""
    em = setter.theme.em
    sentence = make_leaf(setter, width, partial(_write_sentence, block=block))
    top = sentence.height + setter.gap(SENTENCE_GAP)
    size = array_size(block.of)
    array = QRectF(0, top, size.width(), size.height())
    x = size.width() + em(KEY_GAP)
    key, low = _key(setter, block, x, top)
    note = make_leaf(setter, width - x, partial(_write_note, block=block))
    end = low + note.height if block.note else low
    return Made(
        slab=Slab(height=max(array.bottom(), end), firm=True),
        parts=(
            WordsPart(leaf=sentence),
            ArrayPart(rect=array, array=ArrayObject(risk=block)),
            *key,
            *([WordsPart(leaf=note, x=x, y=low)] if block.note else []),
        ),
    )


def array_size(of: int) -> QSizeF:
    """Return how large an icon array is: square for a hundred people, wider for a thousand."""
    columns = columns_for(of)
    rows = -(-of // columns)
    side = px(ARRAY_MM) / rows
    return QSizeF(columns * side, rows * side)


def _key(setter: InkSetter, block: Risk, x: float, y: float) -> tuple[list[Part], float]:
    """Return how many people each sort of figure stands for, in a line, and where that ends.

    The sentence says what happened to them.
    """
    em = setter.theme.em
    parts: list[Part] = []
    low = y
    for count, counted in ((block.n, True), (block.of - block.n, False)):
        write = partial(_write_count, text=f"{count:,}")
        wide = natural_width(setter, write)
        number = make_leaf(setter, wide, write)
        side = em(SAMPLE)
        sample = QRectF(x, y + (number.height - side) / 2, side, side)
        parts.append(SamplePart(rect=sample, counted=counted, dot=block.of > PEOPLE_UP_TO))
        parts.append(WordsPart(leaf=number, x=x + em(SAMPLE_INDENT), y=y))
        x, low = x + em(SAMPLE_INDENT) + wide + em(COUNT_GAP), y + number.height
    return parts, low


def _write_sentence(writer: Writer, *, block: Risk) -> None:
    writer.start(CAPTION)
    writer.text(block.sentence, Tone("body", 500))
    writer.words((block.citation,), Tone())


def _write_count(writer: Writer, *, text: str) -> None:
    writer.start(CAPTION)
    writer.text(text, Tone("small", 700))


def _write_note(writer: Writer, *, block: Risk) -> None:
    writer.start(replace(CAPTION, top=3))
    writer.text(block.note, Tone("small"))
