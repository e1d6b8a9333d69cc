# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the checklist on paper is drawn with besides words: lines, boxes to tick, discs, panels.

All of it is black lines on white and black discs with white numbers, which no printer loses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paint import paint_box
from edu_app.ui.paper_parts import WHOLE, GroupPart
from edu_app.ui.theme import make_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QFont

    from edu_app.ui.checklist_type import Lines
    from edu_app.ui.paper_parts import Band, Part
    from edu_app.ui.theme import Theme

INK, QUIET, FAINT = "ink", "lineStrong", "line"
"""Colours of lines that mean something, that are written on, and that only part things."""
DISC_LETTERS = 1.28
"""Height of the letters in a disc in radii."""
NARROW = {1: 1.0, 2: 0.9, 3: 0.7}
"""Share of it for so many letters."""
TICK = ((0.22, 0.53), (0.43, 0.74), (0.80, 0.28))
"""The tick in a box of side 1."""
BOX_CORNER = 0.18


@dataclass(frozen=True, slots=True, kw_only=True)
class StrokePart:
    """A line from left to right: to write on, or between two rows."""

    x: float = 0.0
    y: float
    width: float
    role: str = FAINT
    thick: float = 0.8

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        painter.setPen(QPen(theme.colour(self.role), self.thick))
        painter.drawLine(QPointF(self.x, self.y), QPointF(self.x + self.width, self.y))


@dataclass(frozen=True, slots=True, kw_only=True)
class TickPart:
    """A box to tick, or one that is ticked."""

    x: float
    y: float
    side: float
    ticked: bool

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        rect = QRectF(self.x, self.y, self.side, self.side)
        ink, width = theme.colour(INK), self.side / 12
        paint_box(painter, rect, self.side * BOX_CORNER, line=ink, width=width)
        if self.ticked:
            pen = QPen(ink, 2 * width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(
                QPolygonF([rect.topLeft() + QPointF(x, y) * self.side for x, y in TICK])
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscPart:
    """A number in a disc: white on black when it is meant, else to be filled in."""

    x: float
    """The middle."""
    y: float
    radius: float
    text: str
    filled: bool = True

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        ink, line = theme.colour(INK), theme.colour(QUIET)
        width = self.radius / 10
        if self.filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
        else:
            painter.setPen(QPen(line, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = self.radius if self.filled else self.radius - width / 2
        painter.drawEllipse(QPointF(self.x, self.y), reach, reach)
        painter.setPen(theme.colour("surface" if self.filled else "ink2"))
        share = NARROW.get(len(self.text), NARROW[3])
        weight = 700 if self.filled else 500
        painter.setFont(disc_font(theme, self.radius * DISC_LETTERS * share, weight))
        square = QRectF(self.x - 2 * self.radius, self.y - self.radius, 0, 2 * self.radius)
        square.setWidth(4 * self.radius)
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelPart:
    """A quiet line round something."""

    rect: QRectF
    radius: float

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        paint_box(painter, self.rect, self.radius, line=theme.colour(QUIET), width=1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PillPart:
    """A black ground for white numbers."""

    rect: QRectF

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        paint_box(painter, self.rect, self.rect.height() / 2, fill=theme.colour(INK))


@dataclass(frozen=True, slots=True, kw_only=True)
class UprightPart:
    """Words that run from the foot to the top."""

    lines: Lines
    x: float
    """The middle."""
    y: float
    """The foot."""

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        painter.save()
        painter.translate(self.x - self.lines.height / 2, self.y)
        painter.rotate(-90)
        LinesPart(lines=self.lines).paint(painter, theme)
        painter.restore()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaledPart:
    """Parts that are moved and made smaller together: letters of any size come from a few fonts."""

    x: float = 0.0
    y: float = 0.0
    scale: float
    parts: tuple[Part, ...]

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        painter.save()
        painter.translate(self.x, self.y)
        painter.scale(self.scale, self.scale)
        for part in self.parts:
            part.paint(painter, theme)
        painter.restore()


def paint_parts(painter: QPainter, parts: Iterable[Part], theme: Theme) -> None:
    """Paint parts where the painter stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part in parts:
        part.paint(painter, theme)


def lines_in(parts: Iterable[Part]) -> Iterator[str]:
    """Return the lines of words among parts, in the order in which they are painted."""
    for part in parts:
        if isinstance(part, (GroupPart, ScaledPart)):
            yield from lines_in(part.parts)
        elif isinstance(part, (LinesPart, UprightPart)):
            yield from part.lines.text.splitlines()


def disc_font(theme: Theme, px: float, weight: int) -> QFont:
    """Return the letters of a disc; fonts have whole sizes."""
    size = max(1, round(px))
    key = ("disc", size, weight)
    return theme.cached(key, lambda: make_font(theme.tokens.font.family, size, weight))
