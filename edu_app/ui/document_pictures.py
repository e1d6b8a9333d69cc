# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pictures of a page: drawings with numbered labels, and icon arrays with both halves said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from edu_app.library.link import Kind, Link
from edu_app.library.model import Anchor
from edu_app.render.labels import page_labels, pin_words
from edu_app.ui.document_parts import (
    ArrayObject,
    BoxKind,
    Bullet,
    FigureObject,
    Role,
    SampleObject,
)
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.document_writer import stop_at

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram, DiagramLabel
    from edu_app.library.model import Figure, Risk
    from edu_app.ui.document_writer import Writer

CAPTION = Spacing(top=8, bottom=6, line=1.38)
OPEN_LINE = Spacing(top=10, bottom=4, line=1.34)
PIN_LINE = Spacing(top=11, bottom=11, line=1.34)
SENTENCE = Spacing(bottom=10, line=1.42)
KEY_LINE = Spacing(top=7, bottom=1, line=1.34)
NOTE = Spacing(top=6, line=1.38)
PIN_INDENT = 40
PEOPLE_UP_TO = 100
"""A hundred people are drawn as people, a thousand as dots."""


def add_figure(
    writer: Writer, block: Figure, diagram: Diagram | None, width: int, *, compact: bool = False
) -> None:
    """Write a drawing, its caption and the words of its numbers; nothing without a drawing."""
    if diagram is None:
        return
    theme = writer.setter.theme
    pins = page_labels(diagram)
    words_fit = not compact and label_px(diagram, width) >= theme.px("cap")
    alt = block.alt or diagram.alt
    with writer.box(BoxKind.FIGURE, padding=16):
        thing = FigureObject(diagram=diagram, pins=pins, words=words_fit)
        link = Link(Kind.DIAGRAM, diagram.id)
        start = writer.object_block(thing, alt, centred=compact, link=link)
        opens = [stop_at(writer, start, link, open_words(diagram))] if compact else []
        node = writer.node(Role.GRAPHIC, alt, start, description=diagram.description, links=opens)
        with writer.inside(node):
            if block.caption:
                start = writer.start(CAPTION)
                writer.text(block.caption, Tone("small", 600, "ink"))
                writer.node(Role.PARAGRAPH, block.caption, start)
            if compact:
                _pin_run(writer, pins)
                return
            for number, label in enumerate(pins, start=1):
                _pin_line(writer, number, label, painted=not words_fit)
            start = writer.start(OPEN_LINE)
            words = QCoreApplication.translate("document", "Open the drawing: move, zoom, tap")
            found = writer.words((Anchor(text=words, link=link),), Tone("small", 600))
            writer.node(Role.PARAGRAPH, words, start, links=found)


def open_words(diagram: Diagram) -> str:
    """Return what a tap on a drawing does, for somebody who does not see it."""
    words = QCoreApplication.translate("document", "Open the drawing “{title}”")
    return words.format(title=diagram.title)


def _pin_line(writer: Writer, number: int, label: DiagramLabel, *, painted: bool) -> None:
    """Write what a number on the drawing means; where the words fit on it, only a node."""
    words = pin_words(label)
    if painted:
        indent = writer.setter.theme.em(PIN_INDENT)
        look = Spacing(top=PIN_LINE.top, bottom=PIN_LINE.bottom, line=PIN_LINE.line, left=indent)
        start = writer.start(look)
        writer.filled.bullets.append(Bullet(position=start, number=number, pin=True))
        writer.text(words, Tone("small"))
    else:
        start = writer.position
    writer.node(Role.LIST_ITEM, words, start)


def _pin_run(writer: Writer, pins: tuple[DiagramLabel, ...]) -> None:
    """Write what the numbers mean one after the other, where height is short."""
    if not pins:
        return
    writer.start(CAPTION)
    for number, label in enumerate(pins, start=1):
        start = writer.position
        words = pin_words(label)
        writer.text(f"{number}\u00a0", Tone("small", 700))
        writer.text(words + ("" if number == len(pins) else "   "), Tone("small"))
        writer.node(Role.LIST_ITEM, words, start)


def label_px(diagram: Diagram, width: int) -> float:
    """Return how large the smallest label is on a drawing `width` logical pixels wide."""
    smallest = min((label.size for label in diagram.labels), default=0.0)
    return smallest * width / diagram.width


def add_risk(writer: Writer, block: Risk, *, compact: bool = False) -> None:
    """Write a count of people: sentence, icon array, both halves, what is not sure."""
    with writer.box(BoxKind.RISK):
        start = writer.start(SENTENCE)
        writer.text(block.sentence, Tone("body", 600))
        links = writer.words((block.citation,), Tone())
        writer.node(Role.PARAGRAPH, block.sentence, start, links=links)
        array = ArrayObject(risk=block)
        start = writer.object_block(array, block.sentence, centred=compact)
        writer.node(Role.GRAPHIC, array_name(block), start)
        dot = block.of > PEOPLE_UP_TO
        _key_line(writer, block.n, block.event, counted=True, dot=dot)
        _key_line(writer, block.of - block.n, block.otherwise, counted=False, dot=dot)
        if block.note:
            start = writer.start(NOTE)
            writer.text(block.note, Tone("small", 400, "ink2"))
            writer.node(Role.PARAGRAPH, block.note, start)


def _key_line(writer: Writer, count: int, words: str, *, counted: bool, dot: bool) -> None:
    start = writer.start(KEY_LINE)
    side = writer.setter.theme.px("small")
    writer.object(SampleObject(counted=counted, side=side, dot=dot), "")
    line = f"{count:,} {words}"
    writer.text(f"  {line}", Tone("small", 500))
    writer.node(Role.PARAGRAPH, line, start)


def array_name(risk: Risk) -> str:
    """Return what an icon array shows, for somebody who cannot see it."""
    words = QCoreApplication.translate("document", "Picture of {of} people, {n} of them filled in")
    return words.format(n=f"{risk.n:,}", of=f"{risk.of:,}")
