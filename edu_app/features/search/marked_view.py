# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Text with its hits bold and boxed, laid out for a width and cut after so many lines."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.features.search.passage import Passage
    from edu_app.ui.theme import Theme

BOLD = 700
ELLIPSIS = "…"
BOX = 3
"""Pixels by which the box of a hit is wider than its letters on each side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedLook:
    """How marked text is set."""

    style: str
    weight: int
    colour: str
    most_lines: int = 0
    """More are cut; 0 keeps all."""


class MarkedText:
    """One text; it knows its height for any width and paints itself."""

    def __init__(self, passage: Passage, theme: Theme, look: MarkedLook) -> None:
        self._text, self._marks = passage.text, joined(passage)
        self._theme, self._look = theme, look
        self._line = math.ceil(theme.px(look.style) * theme.line_height(look.style))
        self._width = -1
        self._layout = QTextLayout()

    def height(self, width: float) -> int:
        """Return the height that the text takes."""
        self._fit(math.floor(width))
        return self._layout.lineCount() * self._line

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Paint the text; its first line begins at `top`."""
        self._fit(math.floor(width))
        origin = QPointF(left, top)
        for start, end in self._marks:
            self._paint_boxes(painter, origin, start, end)
        painter.setPen(self._theme.colour(self._look.colour))
        self._layout.draw(painter, origin)

    # ------------------------------------------------------------ layout

    def _fit(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        text, most = self._text, self._look.most_lines
        self._layout = self._lay_out(text, width)
        end = len(text)
        while most and self._layout.lineCount() > most and end:
            line = self._layout.lineAt(most - 1)
            last = min(line.textStart() + line.textLength(), end)
            end = max(text.rfind(" ", 0, last - 1), 0)
            self._layout = self._lay_out(text[:end].rstrip(" ,;:.") + ELLIPSIS, width)

    def _lay_out(self, text: str, width: int) -> QTextLayout:
        look, theme = self._look, self._theme
        layout = QTextLayout(text, theme.font(look.style, look.weight))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        there = [(start, end) for start, end in self._marks if end <= len(text)]
        layout.setFormats([self._range(*mark) for mark in there])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (self._line - line.height()) / 2))
            y += self._line
        layout.endLayout()
        return layout

    def _range(self, start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight(BOLD))
        letters.setForeground(self._theme.colour("onMark"))
        found.format = letters
        return found

    # ------------------------------------------------------------ painting

    def _paint_boxes(self, painter: QPainter, origin: QPointF, start: int, end: int) -> None:
        """Paint a box behind a hit, in each line that it stands in."""
        theme = self._theme
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                left, right = _x(line, max(start, first)), _x(line, min(end, last))
                left -= self._room(start - 1)
                right += self._room(end)
                y = origin.y() + number * self._line
                box = QRectF(origin.x() + left, y + 1, right - left, self._line - 2)
                paint_box(painter, box, theme.radius("sm") / 2, fill=theme.colour("mark"))

    def _room(self, neighbour: int) -> int:
        """Return the room beside a hit: none where a comma stands, which the box would hide."""
        inside = 0 <= neighbour < len(self._text)
        return 0 if inside and not self._text[neighbour].isspace() else BOX


def joined(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Return the hits, those side by side as one: they share a box."""
    found: list[tuple[int, int]] = []
    for start, end in passage.marks:
        if found and not passage.text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def _x(line: QTextLine, position: int) -> float:
    """Return where a letter begins; the binding hands over a pair or a number."""
    found: object = line.cursorToX(position)
    first = found[0] if isinstance(found, tuple) else found
    return float(first) if isinstance(first, int | float) else 0.0
