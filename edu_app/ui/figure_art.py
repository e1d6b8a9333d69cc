# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings as they stand in a page: art, numbered pins or words, and the note that stays on."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from edu_app.render.labels import NOTE_LABEL, least_gap, note_label, side_labels
from edu_app.render.tokens import MONO
from edu_app.ui.art import HAIR, SHEETS, ArtKey, ArtStore, Seen, art_theme, paint_art
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from edu_app.library.diagram import DiagramLabel
    from edu_app.ui.document_parts import FigureObject
    from edu_app.ui.theme import Theme

KEPT_BYTES = 24_000_000
"""Rendered drawings are kept up to this size; the oldest go first."""
FREE_STYLE = "cap"
PIN_DISTANCE = 4.2
"""Radii between the middle of a pin and what it shows."""
PIN_DOT = 4.5
WORD_GAP = 5.0
"""Logical pixels between the words of two labels in a row."""


class FigureArt:
    """Renders drawings for one theme and keeps the pictures."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
        self._kept: OrderedDict[tuple[str, int, float, bool], QPixmap] = OrderedDict()

    # ------------------------------------------------------------ size

    def size(self, figure: FigureObject, width: float) -> QSizeF:
        """Return the size of a drawing `width` logical pixels wide, its note included."""
        diagram = figure.diagram
        return QSizeF(width, width * diagram.height / diagram.width + self._note_height(figure))

    def size_within(self, figure: FigureObject, width: float, most: float) -> QSizeF:
        """Return the size of a drawing that is neither wider nor higher than it may be."""
        size = self.size(figure, width)
        if size.height() <= most:
            return size
        art = max(1.0, most - self._note_height(figure))
        return self.size(figure, art * figure.diagram.width / figure.diagram.height)

    def _note_height(self, figure: FigureObject) -> float:
        if not figure.note or note_label(figure.diagram) is None:
            return 0.0
        return self._theme.px(FREE_STYLE) * 2.9

    # ------------------------------------------------------------ pictures

    def ready(self, figure: FigureObject, width: int, ratio: float) -> QPixmap | None:
        """Return the picture when it has been rendered already."""
        key = (figure.diagram.id, width, ratio, figure.words)
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def render(self, figure: FigureObject, width: int, ratio: float) -> QPixmap:
        """Render the picture and keep it. Some 30 to 100 ms for the largest drawing."""
        size = self.size(figure, width)
        made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRectF(0, 0, size.width(), size.height()), figure)
        painter.end()
        self._kept[(figure.diagram.id, width, ratio, figure.words)] = made
        while sum(map(_bytes, self._kept.values())) > KEPT_BYTES and len(self._kept) > 1:
            self._kept.popitem(last=False)
        return made

    def paint(self, painter: QPainter, rect: QRectF, figure: FigureObject) -> None:
        """Paint the drawing, for pictures and for paper."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        theme = art_theme(figure.diagram, self._theme.look.art)
        sheet_theme = SHEETS[theme]
        sheet = QColor(self._theme.tokens.colour(sheet_theme, "surface"))
        paint_box(painter, rect, self._theme.radius("md"), fill=sheet)
        scale = rect.width() / figure.diagram.width
        art = QRectF(rect.left(), rect.top(), rect.width(), figure.diagram.height * scale)
        found = self._store.open(figure.diagram, ArtKey(file=figure.diagram.art.get(theme, "")))
        if found is None:
            paint_missing(painter, art, self._theme, sheet_theme)
        else:
            diagram = figure.diagram
            whole = (0.0, 0.0, diagram.width, diagram.height)
            inset = HAIR if theme == MONO else 0.0
            seen = Seen(shown=diagram.shown, view=whole, sheet=sheet, inset=inset)
            paint_art(painter, art, found, seen)
        labels = LabelPainter(painter, art, scale, self._theme, sheet_theme)
        if figure.words:
            for label in figure.diagram.seen_labels:
                labels.words(label)
        else:
            self._pins(labels, figure)
        note = note_label(figure.diagram)
        if figure.note and note is not None:
            strip = QRectF(rect.left(), art.bottom(), rect.width(), rect.bottom() - art.bottom())
            labels.note(note, strip)

    def _pins(self, labels: LabelPainter, figure: FigureObject) -> None:
        always = side_labels(figure.diagram)
        for label in always:
            labels.free(label, least_gap(label, always))
        for number, label in enumerate(figure.pins, start=1):
            labels.pin(number, label)


def paint_missing(painter: QPainter, rect: QRectF, theme: Theme, sheet_theme: str) -> None:
    """Paint the calm sign of a drawing that cannot be shown; its words stand under it."""
    side = min(rect.width(), rect.height()) * 0.24
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    theme.icons.paint(painter, "image", box, QColor(theme.tokens.colour(sheet_theme, "ink3")))


class LabelPainter:
    """Paints the labels of one drawing: a label is data, never text inside the art."""

    def __init__(
        self, painter: QPainter, art: QRectF, scale: float, theme: Theme, art_theme: str
    ) -> None:
        self._painter, self._art, self._scale = painter, art, scale
        self._theme = theme
        self._ink = QColor(theme.tokens.colour(art_theme, "ink"))
        self._halo = QColor(theme.tokens.colour(art_theme, "surface"))

    def point(self, place: tuple[float, float]) -> QPointF:
        """Return a place of the drawing in painter units."""
        return QPointF(
            self._art.left() + place[0] * self._scale, self._art.top() + place[1] * self._scale
        )

    def pin(self, number: int, label: DiagramLabel) -> None:
        """Paint a numbered pin where the label points."""
        centre = self.point(label.at)
        radius = self._theme.px(FREE_STYLE) * 0.78
        if label.anchor is not None:
            centre = self._beside(self.point(label.anchor), centre, radius)
        self._painter.setPen(QPen(self._halo, 3))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(centre, radius, radius)
        self._painter.setFont(self._theme.font(FREE_STYLE, 700))
        self._painter.setPen(self._halo)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _beside(self, anchor: QPointF, towards: QPointF, radius: float) -> QPointF:
        """Return a place beside what a pin shows, with a line and a dot, so nothing is hidden."""
        way = QLineF(anchor, towards)
        way.setLength(min(way.length(), radius * PIN_DISTANCE))
        self._painter.setPen(QPen(self._halo, 5))
        self._painter.drawLine(way)
        self._painter.setPen(QPen(self._ink, 2))
        self._painter.drawLine(way)
        self._painter.setPen(QPen(self._halo, 2))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(anchor, PIN_DOT, PIN_DOT)
        return way.p2()

    def free(self, label: DiagramLabel, gap: float = math.inf) -> None:
        """Paint words that must always be there, such as which side is left, large enough.

        Each word is on a line of its own where they are wider than `gap` units of the drawing.
        """
        scaled = label.size * self._scale
        font = self._font(max(scaled, self._theme.px(FREE_STYLE) * 0.95), bold=label.bold)
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(label.text) + WORD_GAP > gap * self._scale:
            text = label.text.replace(" ", "\n")
            down = metrics.height() * text.count("\n") / 2 / self._scale  # off what is above
            label = replace(label, text=text, at=(label.at[0], label.at[1] + down))
        self._text(label, font)

    def words(self, label: DiagramLabel) -> None:
        """Paint a label with its leader line."""
        if label.id == NOTE_LABEL:
            return
        font = self._font(label.size * self._scale, bold=label.bold)
        if label.anchor is not None:
            self._leader(label, QFontMetricsF(font))
        self._text(label, font)

    def note(self, label: DiagramLabel, strip: QRectF) -> None:
        """Paint the line that says that this is a drawing, in its own strip under the art."""
        self._painter.setFont(self._theme.font(FREE_STYLE, 500))
        self._painter.setPen(self._ink)
        flags = int(Qt.AlignmentFlag.AlignCenter.value) | int(Qt.TextFlag.TextWordWrap.value)
        self._painter.drawText(strip, flags, label.text.replace("\n", " "))

    def _font(self, px: float, *, bold: bool) -> QFont:
        font = QFont(self._theme.font(FREE_STYLE, 700 if bold else 500))
        font.setPixelSize(max(1, round(px)))
        return font

    def _text(self, label: DiagramLabel, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        lines = label.text.split("\n")
        at = self.point(label.at)
        top = at.y() - metrics.height() * len(lines) / 2 + metrics.ascent()
        for index, line in enumerate(lines):
            path = QPainterPath()
            left = at.x() - _before(label.align, metrics.horizontalAdvance(line))
            path.addText(QPointF(left, top + index * metrics.height()), font, line)
            halo = QPen(self._halo, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            self._painter.strokePath(path, halo)
            if self._painter.paintEngine().type() == QPaintEngine.Type.Raster:
                self._painter.fillPath(path, self._ink)
            else:  # on paper words stay words, which can be found
                self._painter.setFont(font)
                self._painter.setPen(self._ink)
                self._painter.drawText(QPointF(left, top + index * metrics.height()), line)

    def _leader(self, label: DiagramLabel, metrics: QFontMetricsF) -> None:
        assert label.anchor is not None
        at, anchor = self.point(label.at), self.point(label.anchor)
        width = max(metrics.horizontalAdvance(line) for line in label.text.split("\n"))
        left = at.x() - _before(label.align, width)
        start = QPointF(left - 6 if anchor.x() < left else left + width + 6, at.y())
        if left <= anchor.x() <= left + width:
            height = metrics.height() * (label.text.count("\n") + 1) / 2 + 4
            start = QPointF(anchor.x(), at.y() + (height if anchor.y() > at.y() else -height))
        path = QPainterPath(start)
        for place in (*label.via, label.anchor):
            path.lineTo(self.point(place))
        self._painter.strokePath(path, QPen(self._halo, 5))
        self._painter.strokePath(path, QPen(self._ink, 1.9))
        self._painter.setPen(QPen(self._halo, 2))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(anchor, 5, 5)


def _before(align: str, width: float) -> float:
    """Return how much of the text stands left of its place."""
    return {"left": 0.0, "right": width}.get(align, width / 2)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
