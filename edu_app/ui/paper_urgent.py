# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The box on every sheet that says whom to call, and for which signs: the same for everyone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from edu_app.render.stack import Slab
from edu_app.ui.document_paint import DRESS
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_leaf import make_leaf
from edu_app.ui.paper_parts import BoxPart, IconPart, Made, WordsPart

if TYPE_CHECKING:
    from edu_app.render.letterhead import Letterhead
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter

LINE = Spacing(line=1.2)
PADDING = 8
ICON = 30
ICON_GAP = 9
APART = "   "
"""Between whom to call and the signs."""


def make_urgent(setter: InkSetter, width: float, letterhead: Letterhead) -> Made:
    """Make the box, as wide as the sheet; its letters shrink a little on a full page."""
    em = setter.theme.em
    padding, side = setter.inset(PADDING), em(ICON)
    left = padding + side + em(ICON_GAP)
    write = partial(_write, letterhead=letterhead, style=setter.density.signs)
    leaf = make_leaf(setter, width - left - padding, write)
    height = max(leaf.height, side) + 2 * padding
    dress = DRESS[BoxKind.DANGER]
    icon = QRectF(padding, (height - side) / 2, side, side)
    return Made(
        slab=Slab(height=height, firm=True),
        parts=(
            BoxPart(rect=QRectF(0, 0, width, height), kind=BoxKind.DANGER),
            IconPart(rect=icon, name=dress.icon, role=dress.ink),
            WordsPart(leaf=leaf, x=left, y=(height - leaf.height) / 2),
        ),
    )


def _write(writer: Writer, *, letterhead: Letterhead, style: str) -> None:
    writer.start(LINE)
    writer.text(letterhead.urgent, Tone("body", 700))
    writer.text(APART + letterhead.signs, Tone(style, 500))
