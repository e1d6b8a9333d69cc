# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The foot of every sheet: what it is not, whose it is, who made it and who paid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from edu_app.render.sheet import in_a_line
from edu_app.render.stack import Slab
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import make_leaf, natural_width
from edu_app.ui.paper_parts import Made, RulePart, WordsPart

if TYPE_CHECKING:
    from edu_app.render.sheet import Sheet
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter

LINE = Spacing(line=1.25)
STYLE = "foot"
RULE_GAP = 5
ABOVE = 9
"""Free room above the line that parts the foot from the text."""
COLUMN_GAP = 12


def make_foot(setter: InkSetter, width: float, sheet: Sheet, place: tuple[int, int]) -> Made:
    """Make the foot of a sheet; `place` is its number and how many there are."""
    em = setter.theme.em
    number = partial(_write, text=number_words(sheet, place), weight=600)
    wide = natural_width(setter, number)
    right = make_leaf(setter, wide, number)
    room = width - wide - em(COLUMN_GAP)
    standing = make_leaf(setter, room, partial(_write, text=sheet.standing, weight=600))
    origin = make_leaf(setter, width, partial(_write, text=in_a_line(sheet.origin), weight=400))
    rule = float(em(ABOVE))
    top = rule + em(RULE_GAP)
    below = top + max(standing.height, right.height)
    return Made(
        slab=Slab(height=below + origin.height),
        parts=(
            RulePart(y=rule, width=width),
            WordsPart(leaf=standing, y=top),
            WordsPart(leaf=right, x=width - wide, y=top),
            WordsPart(leaf=origin, y=below),
        ),
    )


def number_words(sheet: Sheet, place: tuple[int, int]) -> str:
    """Say which sheet of which page this is."""
    words = QCoreApplication.translate("paper", "{name} · Page {page} of {pages}")
    return words.format(name=sheet.name, page=place[0], pages=place[1])


def _write(writer: Writer, *, text: str, weight: int) -> None:
    writer.start(LINE)
    writer.text(text, Tone(STYLE, weight))
