# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The head of the first sheet: mark, title, who has checked it, and the first words of the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from edu_app.library.model import Paragraph
from edu_app.render.letterhead import in_a_line
from edu_app.render.stack import Slab
from edu_app.ui.document_paint import DRESS
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import LINE, make_leaf, write_words
from edu_app.ui.paper_parts import (
    BoxPart,
    BrandPart,
    GroupPart,
    IconPart,
    Made,
    Part,
    RulePart,
    WordsPart,
)

if TYPE_CHECKING:
    from edu_app.library.model import Words
    from edu_app.render.sheet import Sheet
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter

TITLE = Spacing(line=1.15)
STATE = Spacing(top=2, line=1.2)
LEAD = Spacing(line=LINE)
MARK = 54
MARK_GAP = 14
RULE_GAP = 11
BANNER_PADDING = 9
ICON = 22
ICON_GAP = 8
BELOW = 13


def make_head(setter: InkSetter, width: float, sheet: Sheet) -> Made:
    """Make the head of a page, as wide as both columns."""
    em = setter.theme.em
    mark = em(MARK)
    left = mark + em(MARK_GAP)
    title = make_leaf(setter, width - left, partial(_write_title, sheet=sheet))
    tallest = max(mark, title.height)
    y = tallest + em(RULE_GAP)
    parts: list[Part] = [
        BrandPart(rect=QRectF(0, 0, mark, mark)),
        WordsPart(leaf=title, x=left, y=(tallest - title.height) / 2),
        RulePart(y=y, width=width, heavy=True),
    ]
    y += setter.gap(RULE_GAP)
    if sheet.age:
        banner = _banner(setter, width, sheet.age)
        parts.append(GroupPart(x=0.0, y=y, parts=banner.parts))
        y += banner.slab.height + setter.gap(RULE_GAP)
    words = lead_of(sheet)
    if words:
        lead = make_leaf(setter, width, partial(_write_lead, words=words))
        parts.append(WordsPart(leaf=lead, y=y))
        y += lead.height + setter.gap(BELOW)
    return Made(slab=Slab(height=y), parts=tuple(parts))


def _banner(setter: InkSetter, width: float, words: str) -> Made:
    """Make the box that says that the page is past its review."""
    padding, side = setter.inset(BANNER_PADDING), setter.theme.em(ICON)
    left = padding + side + setter.theme.em(ICON_GAP)
    leaf = make_leaf(setter, width - left - padding, partial(_write_banner, words=words))
    height = leaf.height + 2 * padding
    dress = DRESS[BoxKind.WARN]
    icon = QRectF(padding, (height - side) / 2, side, side)
    return Made(
        slab=Slab(height=height),
        parts=(
            BoxPart(rect=QRectF(0, 0, width, height), kind=BoxKind.WARN),
            IconPart(rect=icon, name=dress.icon, role=dress.ink),
            WordsPart(leaf=leaf, x=left, y=padding),
        ),
    )


def lead_of(sheet: Sheet) -> Words:
    """Return the first words of a page, which stand in its head; none where it has no lead."""
    first = sheet.blocks[0] if sheet.blocks else None
    return first.words if isinstance(first, Paragraph) and first.lead else ()


def _write_title(writer: Writer, *, sheet: Sheet) -> None:
    writer.start(TITLE, level=1)
    writer.text(sheet.title, Tone("h1", 700))
    state = in_a_line(sheet.state)
    if state:
        writer.start(STATE)
        writer.text(state, Tone("cap", 400, "ink2"))


def _write_banner(writer: Writer, *, words: str) -> None:
    writer.start(LEAD)
    writer.text(words, Tone("body", 600))


def _write_lead(writer: Writer, *, words: Words) -> None:
    writer.start(LEAD)
    write_words(writer, words, Tone("lead"))
