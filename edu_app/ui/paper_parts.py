# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What slabs of paper consist of; each part can paint itself: words, boxes, lines, drawings."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPen
from PySide6.QtSvg import QSvgRenderer

from edu_app.ui.document_paint import place
from edu_app.ui.document_parts import ArrayObject, BoxKind, FigureObject
from edu_app.ui.figure_art import FigureArt
from edu_app.ui.page_objects import paint_array, paint_dot, paint_person
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.render.stack import Slab
    from edu_app.ui.document_paint import PlacedBullet
    from edu_app.ui.paper_leaf import Leaf
    from edu_app.ui.theme import Theme

BOX_LINES = {BoxKind.DANGER: ("danger", 2.6), BoxKind.WARN: ("warn", 1.6)}
"""Colour and width of the line round a box that warns: the heavier, the more urgent."""
QUIET_LINE = ("lineStrong", 0.8)
RULE, HEAVY_RULE = ("line", 0.8), ("ink", 1.4)
BOX_RADIUS = 7
DOT_RADIUS = 3
DOT_BEFORE = 11
"""From the middle of a dot to its words."""
NUMBER_BEFORE = 7
"""From the end of a number to its words."""
PIN_RADIUS = 10
PIN_BEFORE = 19
OVERLAP = 4.0
"""Lines that stand close reach at most so far into each other."""
FAR = 100_000.0
THINNEST = 0.4
"""A line round one of a thousand is thinner on paper than a screen can show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The heights of a slab between which it is painted now; the rest stands elsewhere."""

    top: float = -math.inf
    bottom: float = math.inf

    def holds(self, top: float, bottom: float) -> bool:
        """Tell whether something between two heights shows at all."""
        return self.top < bottom and top < self.bottom

    def above(self, distance: float) -> Band:
        """Return the band as seen from further down."""
        return Band(top=self.top - distance, bottom=self.bottom - distance)


WHOLE = Band()


class Part(Protocol):
    """Something that is painted in its place on a slab."""

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        """Paint what shows of it; the painter stands at the top left of the slab.

        Everything is clipped besides. But words outside a clip would still be in the file, where
        they could be found twice.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A slab with what is painted on it."""

    slab: Slab
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsPart:
    """A text with its dots and numbers."""

    leaf: Leaf
    x: float = 0.0
    y: float = 0.0

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        here = shown.above(self.y)
        if not here.holds(0, self.leaf.height):
            return
        painter.save()
        painter.translate(self.x, self.y)
        document = self.leaf.document
        context = QAbstractTextDocumentLayout.PaintContext()
        # A line is painted when it reaches into the clip, and lines reach into each other.
        top, bottom = max(here.top + OVERLAP, -FAR), min(here.bottom - OVERLAP, FAR)
        context.clip = QRectF(-FAR, top, 2 * FAR, bottom - top)
        document.documentLayout().draw(painter, context)
        for placed in place(document, self.leaf.filled).bullets:
            if here.holds(placed.middle, placed.middle):
                _paint_bullet(painter, placed, theme)
        painter.restore()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPart:
    """Parts that are moved together."""

    x: float
    y: float
    parts: tuple[Part, ...]

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        painter.save()
        painter.translate(self.x, self.y)
        for part in self.parts:
            part.paint(painter, theme, shown.above(self.y))
        painter.restore()


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxPart:
    """The line round a box. Nothing fills it, so that it costs no ink and stays legible in grey."""

    rect: QRectF
    kind: BoxKind

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        role, width = BOX_LINES.get(self.kind, QUIET_LINE)
        line, radius = theme.colour(role), theme.em(BOX_RADIUS)
        paint_box(painter, self.rect, radius, line=line, width=width)


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePart:
    """A line from side to side."""

    y: float
    width: float
    heavy: bool = False

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        if not shown.holds(self.y, self.y):
            return
        role, width = HEAVY_RULE if self.heavy else RULE
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawLine(QPointF(0, self.y), QPointF(self.width, self.y))


@dataclass(frozen=True, slots=True, kw_only=True)
class IconPart:
    """An icon in the colour of a role."""

    rect: QRectF
    name: str
    role: str

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        theme.icons.paint(painter, self.name, self.rect, theme.colour(self.role))


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandPart:
    """The mark of the guide."""

    rect: QRectF

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        QSvgRenderer(str(theme.assets / "brand" / "mark.svg")).render(painter, self.rect)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePart:
    """A drawing, with labels that are vectors."""

    rect: QRectF
    figure: FigureObject

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        FigureArt(theme).paint(painter, self.rect, self.figure)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayPart:
    """An icon array."""

    rect: QRectF
    array: ArrayObject

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        paint_array(painter, self.rect, self.array, theme, thinnest=THINNEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePart:
    """One icon of an array as the key to it."""

    rect: QRectF
    counted: bool
    dot: bool

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        paint_one = paint_dot if self.dot else paint_person
        paint_one(painter, self.rect, counted=self.counted, theme=theme)


def _paint_bullet(painter: QPainter, placed: PlacedBullet, theme: Theme) -> None:
    """Paint a dot, a number, or a pin as it stands on the drawing."""
    bullet, left, middle = placed.bullet, placed.text_left, placed.middle
    if bullet.pin:
        radius = theme.em(PIN_RADIUS)
        centre = QPointF(left - theme.em(PIN_BEFORE), middle)
        _paint_dot(painter, centre, radius, theme)
        where = QRectF(centre.x() - radius, middle - radius, 2 * radius, 2 * radius)
        _paint_number(painter, where, bullet.number, theme, style="cap", role="surface")
    elif bullet.number:
        high = theme.px("body")
        right = left - theme.em(NUMBER_BEFORE)
        where = QRectF(right - 4 * high, middle - high, 4 * high, 2 * high)
        _paint_number(painter, where, bullet.number, theme, style="body", role="ink")
    else:
        centre = QPointF(left - theme.em(DOT_BEFORE), middle)
        _paint_dot(painter, centre, theme.em(DOT_RADIUS), theme)


def _paint_dot(painter: QPainter, centre: QPointF, radius: float, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink"))
    painter.drawEllipse(centre, radius, radius)


def _paint_number(
    painter: QPainter, where: QRectF, number: int, theme: Theme, *, style: str, role: str
) -> None:
    inside_pin = role == "surface"
    across = Qt.AlignmentFlag.AlignHCenter if inside_pin else Qt.AlignmentFlag.AlignRight
    painter.setFont(theme.font(style, 700))
    painter.setPen(theme.colour(role))
    painter.drawText(where, across | Qt.AlignmentFlag.AlignVCenter, str(number))
