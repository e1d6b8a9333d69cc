# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The foot of every sheet: where to get help, what it is not, whose it is, who made and paid it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF

from edu_app.render.letterhead import in_a_line
from edu_app.render.stack import Slab
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import make_leaf, natural_width
from edu_app.ui.paper_logo import LogoPart, fitted, read_logo
from edu_app.ui.paper_parts import GroupPart, Made, RulePart, WordsPart
from edu_app.ui.paper_urgent import make_urgent

if TYPE_CHECKING:
    from edu_app.render.letterhead import Letterhead
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter
    from edu_app.ui.paper_parts import Part

LINE = Spacing(line=1.2)
STYLE, CLINIC_STYLE = "foot", "foot"
RULE_GAP = 5
ABOVE = 9
"""Free room between the text, the box and the line below it."""
COLUMN_GAP = 12
WIDEST_LOGO = 130


def make_foot(
    setter: InkSetter, width: float, letterhead: Letterhead, place: tuple[int, int]
) -> Made:
    """Make the foot of a sheet; `place` is its number and how many there are."""
    box = make_urgent(setter, width, letterhead)
    above = setter.gap(ABOVE)
    small = _make_small(setter, width, letterhead, place)
    top = above + box.slab.height + setter.inset(ABOVE) / 2
    return Made(
        slab=Slab(height=top + small.slab.height),
        parts=(
            GroupPart(x=0.0, y=above, parts=box.parts),
            GroupPart(x=0.0, y=top, parts=small.parts),
        ),
    )


def number_words(name: str, place: tuple[int, int]) -> str:
    """Say which sheet of which page this is."""
    words = QCoreApplication.translate("paper", "{name} · Page {page} of {pages}")
    return words.format(name=name, page=place[0], pages=place[1])


def _make_small(
    setter: InkSetter, width: float, letterhead: Letterhead, place: tuple[int, int]
) -> Made:
    """Make the small print: a line, what the page is not, its number, the clinic, the makers."""
    em = setter.theme.em
    number = partial(_write, text=number_words(letterhead.name, place), weight=600)
    wide = natural_width(setter, number)
    right = make_leaf(setter, wide, number)
    room = width - wide - em(COLUMN_GAP)
    standing = make_leaf(setter, room, partial(_write, text=letterhead.standing, weight=600))
    top = float(em(RULE_GAP))
    below = top + max(standing.height, right.height)
    origin = _make_origin(setter, width, letterhead)
    return Made(
        slab=Slab(height=below + origin.slab.height),
        parts=(
            RulePart(y=0.0, width=width),
            WordsPart(leaf=standing, y=top),
            WordsPart(leaf=right, x=width - wide, y=top),
            GroupPart(x=0.0, y=below, parts=origin.parts),
        ),
    )


def _make_origin(setter: InkSetter, width: float, letterhead: Letterhead) -> Made:
    """Make what is known of the clinic and of the page, with the clinic's picture beside it."""
    logo = read_logo(setter.theme, letterhead.logo)
    if logo is None:
        return _make_lines(setter, width, letterhead)
    most = setter.theme.em(WIDEST_LOGO)
    lines = _make_lines(setter, width - most, letterhead)
    size = fitted(logo, QSizeF(most, lines.slab.height))
    gap = setter.theme.em(COLUMN_GAP)
    lines = _make_lines(setter, width - size.width() - gap, letterhead)
    rect = QRectF(width - size.width(), 0.0, size.width(), size.height())
    slab = replace(lines.slab, height=max(lines.slab.height, size.height()))
    return Made(slab=slab, parts=(*lines.parts, LogoPart(rect=rect, logo=logo)))


def _make_lines(setter: InkSetter, width: float, letterhead: Letterhead) -> Made:
    y = 0.0
    parts: list[Part] = []
    clinic = in_a_line(letterhead.clinic)
    for text, style, weight in (
        (clinic, CLINIC_STYLE, 600),
        (in_a_line(letterhead.origin), STYLE, 400),
    ):
        if text:
            leaf = make_leaf(setter, width, partial(_write, text=text, weight=weight, style=style))
            parts.append(WordsPart(leaf=leaf, y=y))
            y += leaf.height
    return Made(slab=Slab(height=y), parts=tuple(parts))


def _write(writer: Writer, *, text: str, weight: int, style: str = STYLE) -> None:
    writer.start(LINE)
    writer.text(text, Tone(style, weight))
