# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The head of the checklist on paper: mark, title, and lines for a name and a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from edu_app.render.stack import Slab
from edu_app.ui.checklist_marks import QUIET, StrokePart
from edu_app.ui.checklist_type import LinesPart, Run
from edu_app.ui.document_type import Tone
from edu_app.ui.paper_parts import BrandPart, Made, RulePart

if TYPE_CHECKING:
    from edu_app.library.checklist import PageWords
    from edu_app.ui.checklist_type import TypeCase
    from edu_app.ui.paper_parts import Part

TITLE, ABOUT = Tone("h1", 700), Tone("small", 400, "ink2")
LABEL, HINT = Tone("small", 600, "ink2"), Tone("cap", 400, "ink2")
OWN = Tone("body")
MARK, MARK_GAP = 58, 16
WRITE = 0.29
"""Share of the width that the lines to write on have."""
LABEL_GAP = 10
RULE_GAP, BELOW = 10, 12


def make_head(case: TypeCase, width: float, page: PageWords, *sentences: str) -> Made:
    """Make the head, with some sentences below the rule."""
    em = case.theme.em
    mark, left = em(MARK), em(MARK) + em(MARK_GAP)
    right, low = _make_lines(case, width, page)
    room = width * (1 - WRITE) - left - em(MARK_GAP) * 4
    title = case.set((Run(page.title, TITLE),), room, line=1.15)
    about = case.set((Run(page.about, ABOUT),), room, line=1.2)
    tallest = max(mark, title.height + about.height, low)
    top = (max(mark, title.height + about.height) - title.height - about.height) / 2
    y = tallest + em(RULE_GAP)
    parts: list[Part] = [
        BrandPart(rect=QRectF(0, 0, mark, mark)),
        LinesPart(lines=title, x=left, y=top),
        LinesPart(lines=about, x=left, y=top + title.height),
        *right,
        RulePart(y=y, width=width, heavy=True),
    ]
    y += em(RULE_GAP)
    for sentence in sentences:
        lines = case.set((Run(sentence, OWN),), width)
        parts.append(LinesPart(lines=lines, y=y))
        y += lines.height
    return Made(slab=Slab(height=y + em(BELOW)), parts=tuple(parts))


def _make_lines(case: TypeCase, width: float, page: PageWords) -> tuple[list[Part], float]:
    """Make the lines for name and day: the guide knows neither; return where they end, too."""
    em = case.theme.em
    labels = [case.set((Run(text, LABEL),), width) for text in (page.name, page.date)]
    start = width * (1 - WRITE)
    before = max(label.width for label in labels) + em(LABEL_GAP)
    hint = case.set((Run(page.name_hint, HINT),), width - start, line=1.2)
    parts: list[Part] = []
    y = 0.0
    for number, label in enumerate(labels):
        y += 1.2 * label.pitch
        foot = y - label.pitch + label.base
        parts.append(LinesPart(lines=label, x=start - before, y=y - label.pitch))
        parts.append(StrokePart(x=start, y=foot + 2, width=width - start, role=QUIET))
        if not number:
            parts.append(LinesPart(lines=hint, x=start, y=foot + 3))
            y = foot + 3 + hint.height
    return parts, y
