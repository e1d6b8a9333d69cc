# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the body map looks: the drawing as a kept picture, marks with patterns and numbers on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from edu_app.render.body_map import on_screen
from edu_app.render.map_numbers import Sign, settle, shortened
from edu_app.ui.art import SHEETS, ArtKey, ArtStore, art_theme, paint_view
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from edu_app.library.diagram import Diagram, Structure
    from edu_app.render.body_map import BodyView, Frame, Spot
    from edu_app.ui.theme import Theme

Seen: TypeAlias = "tuple[BodyView, Frame]"

DOTS = "swelling"
"""The mark that is painted with dots; any other has lines, so they differ without color."""
LINE_GAP, LINE_WIDTH = 9.0, 3.0
DOT_GAP, DOT_RADIUS = 10.0, 2.6
DISC = 0.72
"""Radius of a number in heights of its letters."""
EDGE = 2.5
FADE = 0.09
"""Share of a view over which the body fades out above."""
WORDS, CAPTION = "cap", "caption"
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WASH = 0.30
"""How strongly the color of a mark covers the skin under it."""


class Ground:
    """The drawing under the marks: rendered once for a size, then copied."""

    def __init__(self, diagram: Diagram, theme: Theme) -> None:
        self.theme = theme
        self._diagram = diagram
        self._store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
        self._kept = QPixmap()
        self._key: object = None
        self.sheet = SHEETS[art_theme(diagram, theme.look.theme)]

    def colour(self, role: str) -> QColor:
        """Return a color as it is on the sheet that the art stands on."""
        return QColor(self.theme.tokens.colour(self.sheet, role))

    def paint(
        self,
        painter: QPainter,
        widget: QWidget,
        views: Sequence[BodyView],
        frames: Sequence[Frame],
    ) -> None:
        """Paint the art of all views."""
        ratio = widget.devicePixelRatioF()
        key = (widget.size(), ratio, tuple(view.step for view in views))
        if key != self._key:
            self._key = key
            self._kept = QPixmap(widget.size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._kept)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.sheet != self.theme.look.theme:  # the art for high contrast is made for white
                corner = float(self.theme.radius("lg"))
                paint_box(inner, QRectF(widget.rect()), corner, fill=self.colour("surface"))
            self._render(inner, views, frames)
            inner.end()
        painter.drawPixmap(0, 0, self._kept)

    def _render(
        self, painter: QPainter, views: Sequence[BodyView], frames: Sequence[Frame]
    ) -> None:
        file = self._diagram.art.get(art_theme(self._diagram, self.theme.look.theme), "")
        art = self._store.open(self._diagram, ArtKey(file=file)) if file else None
        for view, frame in zip(views, frames, strict=True):
            rect = QRectF(*frame)
            if art is not None:
                paint_view(painter, art, view.show, view.part, rect)
                self._fade(painter, rect)
            else:  # the regions alone can still be tapped and named
                self._outline(painter, view, frame)

    def _fade(self, painter: QPainter, rect: QRectF) -> None:
        """Let the body fade out above, where it is only cut off."""
        solid, clear = self.colour("surface"), self.colour("surface")
        clear.setAlpha(0)
        high = rect.height() * FADE
        fade = QLinearGradient(0, rect.top(), 0, rect.top() + high)
        fade.setColorAt(0, solid)
        fade.setColorAt(1, clear)
        painter.fillRect(QRectF(rect.left(), rect.top() - 1, rect.width(), high), fade)

    def _outline(self, painter: QPainter, view: BodyView, frame: Frame) -> None:
        painter.setPen(QPen(self.colour("lineStrong"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for region in view.regions:
            painter.drawPath(path_of(region, (view, frame)))


def path_of(region: Structure, seen: Seen) -> QPainterPath:
    """Return the outline of a region in the pixels of the map."""
    path = QPainterPath()
    for outline in region.regions:
        points = [QPointF(*on_screen(*seen, point)) for point in outline]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def paint_marks(
    painter: QPainter, ground: Ground, seen: Seen, spots: Mapping[str, tuple[Spot, ...]]
) -> None:
    """Paint patterns and numbers of the marked regions of one view."""
    view, _frame = seen
    marked = [region for region in view.regions if region.id in spots]
    for region in marked:
        _paint_pattern(painter, ground, path_of(region, seen), spots[region.id])
    for text, disc in signs_of(ground, seen, spots):
        _paint_number(painter, ground, text, disc)


def _paint_pattern(
    painter: QPainter, ground: Ground, path: QPainterPath, spots: Sequence[Spot]
) -> None:
    ink, halo = ground.colour("primary"), ground.colour("surface")
    wash = QColor(ink)
    wash.setAlphaF(WASH)
    painter.save()
    painter.setClipPath(path)
    painter.fillPath(path, wash)
    box = path.boundingRect()
    kinds = {spot.mark for spot in spots}
    if kinds - {DOTS}:
        _paint_lines(painter, box, ink)
    if DOTS in kinds:
        _paint_dots(painter, box, ink)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((halo, EDGE * 2), (ink, EDGE)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(path)


def _paint_lines(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(QPen(ink, LINE_WIDTH))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += LINE_GAP


def _paint_dots(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    y, row = box.top() + DOT_GAP / 2, 0
    while y < box.bottom():
        x = box.left() + (DOT_GAP if row % 2 else DOT_GAP / 2)
        while x < box.right():
            painter.drawEllipse(QPointF(x, y), DOT_RADIUS, DOT_RADIUS)
            x += DOT_GAP
        y, row = y + DOT_GAP * 0.8, row + 1


def signs_of(
    ground: Ground, seen: Seen, spots: Mapping[str, tuple[Spot, ...]]
) -> tuple[tuple[str, QRectF], ...]:
    """Return the numbers of one view and where they stand, so that none lies on another."""
    view, _frame = seen
    texts: list[str] = []
    wanted: list[Sign] = []
    for region in view.regions:
        box = path_of(region, seen).boundingRect()
        edges = (box.left(), box.top(), box.right(), box.bottom())
        for text in shortened([spot.number for spot in spots.get(region.id, ())]):
            size = _disc(ground, text)
            texts.append(text)
            wanted.append(
                Sign(pin=on_screen(*seen, region.pin), box=edges, width=size[0], height=size[1])
            )
    return tuple(
        (text, QRectF(x - sign.width / 2, y - sign.height / 2, sign.width, sign.height))
        for text, sign, (x, y) in zip(texts, wanted, settle(wanted), strict=True)
    )


def _disc(ground: Ground, text: str) -> tuple[float, float]:
    """Return how wide and high the disc of a number is."""
    metrics = QFontMetricsF(ground.theme.font("cap", 700))
    high = metrics.height() * DISC * 1.7
    return max(high, metrics.horizontalAdvance(text) + high * 0.55), high


def _paint_number(painter: QPainter, ground: Ground, text: str, disc: QRectF) -> None:
    """Paint a number that can be read on any pattern."""
    surface, ink = ground.colour("surface"), ground.colour("ink")
    paint_box(painter, disc, disc.height() / 2, fill=surface, line=ink, width=2)
    painter.setFont(ground.theme.font("cap", 700))
    painter.setPen(ink)
    painter.drawText(disc, int(CENTRE.value), text)


def word_line(theme: Theme) -> float:
    """Return the height of a line of words above or below a view."""
    return QFontMetricsF(theme.font(WORDS, 700)).height() + 4


def paint_words(painter: QPainter, ground: Ground, seen: Seen) -> None:
    """Paint from where the person is seen above a view, and whose side is whose below it."""
    view, frame = seen
    line = word_line(ground.theme)
    painter.setFont(ground.theme.font(WORDS, 700))
    painter.setPen(ground.colour("ink"))
    middle = frame[0] + frame[2] / 2
    for label in view.words:
        at = on_screen(view, frame, label.at)[0]
        if label.id.startswith(CAPTION):  # wider than its view where the words are long
            box = QRectF(middle - frame[2], frame[1] - line, 2 * frame[2], line)
            align = CENTRE
        else:
            left = at < middle
            x = middle - frame[2] if left else middle + line / 3
            box = QRectF(x, frame[1] + frame[3], frame[2] - line / 3, line)
            align = RIGHT if left else LEFT
        painter.drawText(box, int(align.value), label.text)
