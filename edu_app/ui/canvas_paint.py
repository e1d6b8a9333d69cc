# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paints a canvas: the sheet, the art, what is pointed out, numbers, words, and the note."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from edu_app.render.scene import Compare, captions, number_of, required
from edu_app.ui.art import SHEETS, art_theme
from edu_app.ui.figure_art import paint_missing
from edu_app.ui.paint import paint_box, paint_focus_ring, rounded_path

if TYPE_CHECKING:
    from edu_app.library.diagram import DiagramLabel, Structure
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.canvas_panes import Pane
    from edu_app.ui.theme import Theme

PIN_STYLE = "small"
WORD_STYLE = "small"
LEAST_WORD = 0.72
"""Words on the art are never smaller than this share of a small text; smaller ones are left out."""
RING = 1.55
"""Radius of the ring around the number that is pointed out, in radii of the number."""
PINS_APART = 1.9
"""Least distance of two numbers, in radii of one."""
HATCH_ALPHA = 0.38
EDGE = 12


def note_height(canvas: Canvas) -> float:
    """Return the height of the strip in which the note stands; 0 without one."""
    if canvas.scene is None or not canvas.scene.note:
        return 0.0
    theme = canvas.theme
    width = max(1.0, canvas.width() - 2 * theme.gap(EDGE))
    metrics = QFontMetricsF(theme.font("cap", 500))
    wrap = int(Qt.TextFlag.TextWordWrap.value)
    box = metrics.boundingRect(QRectF(0, 0, width, 1_000), wrap, canvas.scene.note)
    return math.ceil(box.height()) + theme.gap(14)


def paint_canvas(painter: QPainter, canvas: Canvas) -> None:
    """Paint everything."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    theme, scene = canvas.theme, canvas.scene
    box = QRectF(canvas.rect())
    corner = theme.radius("lg")
    sheet = _sheet_theme(canvas)
    painter.fillRect(box, _on_sheet(theme, sheet, "surface"))
    if scene is not None:
        for pane in canvas.panes.panes:
            _pane(painter, canvas, pane, sheet)
        _between(painter, canvas)
        _note(painter, canvas, sheet)
    # a round clip would slow down everything above; the ground beside it is painted over instead
    outside = QPainterPath()
    outside.addRect(box)
    painter.fillPath(outside.subtracted(rounded_path(box, corner)), theme.colour("bg"))
    width = 2.0 if theme.high_contrast else 1.0
    paint_box(painter, box, corner, line=theme.colour("line"), width=width)
    if canvas.shows_ring and canvas.hasFocus():
        paint_focus_ring(painter, box.adjusted(8, 8, -8, -8), corner, theme)


def _sheet_theme(canvas: Canvas) -> str:
    wanted = canvas.theme.look.theme
    return SHEETS[art_theme(canvas.scene.diagram, wanted) if canvas.scene else wanted]


def _on_sheet(theme: Theme, sheet: str, role: str) -> QColor:
    """Return a colour of the sheet, whose theme need not be that of the window."""
    return QColor(theme.tokens.colour(sheet, role))


# ---------------------------------------------------------------- art


def _pane(painter: QPainter, canvas: Canvas, pane: Pane, sheet: str) -> None:
    painter.save()
    painter.setClipRect(pane.clip, Qt.ClipOperation.IntersectClip)
    if pane.broken:
        paint_missing(painter, pane.rect, canvas.theme, sheet)
    for picture, strength in ((pane.before, 1.0), (pane.picture, pane.fade.share)):
        if picture is not None and (picture is pane.picture or pane.fade.share < 1):
            painter.setOpacity(strength)
            _picture(painter, picture.pixels, pane.picture_rect(picture, canvas.eye.camera))
    painter.setOpacity(1.0)
    if not pane.broken:
        marks = _Marks(painter, canvas, pane, sheet)
        marks.captions()
        if pane is canvas.panes.panes[0]:
            marks.selected()
            marks.pins()
        marks.required()
    painter.restore()


def _picture(painter: QPainter, pixels: QPixmap, rect: QRectF) -> None:
    """Paint pixels to fill a rectangle; those of the same size are copied as they are."""
    size = pixels.deviceIndependentSize()
    if abs(rect.width() - size.width()) < 1:
        ratio = pixels.devicePixelRatio()
        corner = QPointF(round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio)
        painter.drawPixmap(corner, pixels)
    else:
        painter.drawPixmap(rect, pixels, QRectF(pixels.rect()))


class _Marks:
    """What lies over the art of one pane."""

    def __init__(self, painter: QPainter, canvas: Canvas, pane: Pane, sheet: str) -> None:
        assert canvas.scene is not None  # only a scene is painted
        self._painter, self._canvas, self._pane, self._scene = painter, canvas, pane, canvas.scene
        self._theme = canvas.theme
        self._ink = _on_sheet(canvas.theme, sheet, "ink")
        self._halo = _on_sheet(canvas.theme, sheet, "surface")
        self._ring = _on_sheet(canvas.theme, sheet, "focusHalo")

    def _place(self, place: tuple[float, float]) -> QPointF:
        return self._pane.on_canvas(place, self._canvas.eye.camera)

    # -------------------------------------------------------- words

    def captions(self) -> None:
        """Paint the words that belong to the picture and to no structure."""
        for label in captions(self._scene.diagram, self._pane.step):
            size = label.size * self._canvas.eye.camera.scale
            least = self._theme.px(WORD_STYLE) * LEAST_WORD
            if size < least and not label.bold:
                continue
            font = self._font(max(size, least), bold=label.bold)
            at = self._place(label.at)
            if label.anchor is not None:
                self._leader(label, at)
            self._words(label.text, at, label.align, font)

    def required(self) -> None:
        """Paint which side is which."""
        for text, box in side_boxes(self._canvas, self._pane):
            paint_box(
                self._painter, box, box.height() / 2, fill=self._halo, line=self._ink, width=1
            )
            self._painter.setFont(_side_font(self._theme))
            self._painter.setPen(self._ink)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _font(self, px: float, *, bold: bool) -> QFont:
        font = QFont(self._theme.font(WORD_STYLE, 700 if bold else 500))
        font.setPixelSize(max(1, round(px)))
        return font

    def _words(self, text: str, at: QPointF, align: str, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        lines = text.split("\n")
        top = at.y() - metrics.height() * len(lines) / 2 + metrics.ascent()
        for index, line in enumerate(lines):
            width = metrics.horizontalAdvance(line)
            left = at.x() - {"left": 0.0, "right": width}.get(align, width / 2)
            path = QPainterPath()
            path.addText(QPointF(left, top + index * metrics.height()), font, line)
            halo = QPen(self._halo, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            self._painter.strokePath(path, halo)
            self._painter.fillPath(path, self._ink)

    def _leader(self, label: DiagramLabel, at: QPointF) -> None:
        assert label.anchor is not None
        end = self._place(label.anchor)
        for pen in (QPen(self._halo, 5), QPen(self._ink, 1.9)):
            self._painter.setPen(pen)
            self._painter.drawLine(at, end)
        self._painter.setPen(QPen(self._halo, 2))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(end, 4.5, 4.5)

    # -------------------------------------------------------- structures

    def selected(self) -> None:
        """Point a structure out: hatching and a line of two tones, so it shows on anything."""
        structure = self._scene.selected
        if structure is None:
            return
        path = self._outline(structure)
        hatch = QColor(self._ink)
        hatch.setAlphaF(HATCH_ALPHA)
        self._painter.fillPath(path, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        for pen in (QPen(self._halo, 6.5), QPen(self._ink, 2.6)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.strokePath(path, pen)

    def _outline(self, structure: Structure) -> QPainterPath:
        path = QPainterPath()
        for region in structure.regions:
            path.addPolygon(QPolygonF([self._place(point) for point in region]))
            path.closeSubpath()
        path.setFillRule(Qt.FillRule.WindingFill)
        return path

    def pins(self) -> None:
        """Paint the numbers; the one that is pointed out last, with a ring."""
        chosen = self._scene.selected
        apart = pin_radius(self._theme) * PINS_APART
        taken = [] if chosen is None else [self._place(chosen.pin)]
        for number, structure in enumerate(self._scene.walked if self._scene.pins else (), start=1):
            place = self._place(structure.pin)
            # one that would cover another waits until the picture is seen larger
            if all(math.hypot(place.x() - x.x(), place.y() - x.y()) >= apart for x in taken):
                taken.append(place)
                self._pin(structure, str(number), ringed=False)
        if chosen is not None:
            number = number_of(self._scene, chosen.id)
            self._pin(chosen, str(number) if number else "", ringed=True)

    def _pin(self, structure: Structure, number: str, *, ringed: bool) -> None:
        centre = self._place(structure.pin)
        ratio = self._painter.device().devicePixelRatioF()
        key = ("pin", number, ringed, self._ink.name(), ratio)
        pin = self._theme.cached(key, lambda: self._pin_picture(number, ratio, ringed=ringed))
        half = pin.deviceIndependentSize().width() / 2
        self._painter.drawPixmap(QPointF(centre.x() - half, centre.y() - half), pin)

    def _pin_picture(self, number: str, ratio: float, *, ringed: bool) -> QPixmap:
        """Paint a number once; it is drawn in every frame of every drag."""
        radius = pin_radius(self._theme)
        side = math.ceil(2 * radius * (RING if ringed else 1.0)) + 6
        made = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        centre = QPointF(side / 2, side / 2)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        if ringed:
            painter.setPen(QPen(self._ink, 2))
            painter.setBrush(self._ring)
            painter.drawEllipse(centre, radius * RING, radius * RING)
        painter.setPen(QPen(self._halo, 3))
        painter.setBrush(self._ink)
        painter.drawEllipse(centre, radius, radius)
        painter.setFont(self._theme.font(PIN_STYLE, 700))
        painter.setPen(self._halo)
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, number)
        painter.end()
        return made


def side_boxes(canvas: Canvas, pane: Pane) -> list[tuple[str, QRectF]]:
    """Return the words that say which side is which, each with its place on the canvas.

    A word stands where the drawing has it; when that is out of view, at the upper edge above it.
    """
    if canvas.scene is None:
        return []
    area = pane.clip.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    metrics = QFontMetricsF(_side_font(canvas.theme))
    found = []
    for label in required(canvas.scene.diagram, pane.step):
        text = label.text.replace("\n", " ")
        width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
        at = pane.on_canvas(label.at, canvas.eye.camera)
        left = at.x() - {"left": 0.0, "right": width}.get(label.align, width / 2)
        left = min(max(left, area.left()), max(area.left(), area.right() - width))
        top = at.y() - height / 2
        if not area.top() <= top <= area.bottom() - height:
            top = area.top()
        found.append((text, QRectF(left, top, width, height)))
    return found


def _side_font(theme: Theme) -> QFont:
    return theme.font("cap", 700)


def pin_radius(theme: Theme) -> float:
    """Return the radius of a number on the picture."""
    return theme.px(PIN_STYLE) * 0.86


def _between(painter: QPainter, canvas: Canvas) -> None:
    """Paint what parts two pictures, and the titles that tell them apart."""
    scene = canvas.scene
    if scene is None or scene.compare is Compare.OFF:
        return
    theme = canvas.theme
    first, second = canvas.panes.panes[:2]
    x = (first.clip.right() + second.clip.left()) / 2
    painter.setPen(QPen(theme.colour("lineStrong"), 2))
    painter.drawLine(QPointF(x, first.clip.top()), QPointF(x, first.clip.bottom()))
    font = theme.font("ui", 600)
    metrics = QFontMetricsF(font)
    for pane, left in ((first, True), (second, scene.compare is Compare.SIDE)):
        if pane.step is None:
            continue
        width = metrics.horizontalAdvance(pane.step.title) + 28
        width = min(width, max(40.0, pane.clip.width() - 2 * EDGE))
        start = pane.clip.left() + EDGE if left else pane.clip.right() - EDGE - width
        box = QRectF(start, pane.clip.top() + EDGE, width, metrics.height() + 14)
        paint_box(painter, box, box.height() / 2, fill=theme.colour("surface"),
                  line=theme.colour("lineStrong"), width=1.5)  # fmt: skip
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        words = metrics.elidedText(pane.step.title, Qt.TextElideMode.ElideRight, width - 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _note(painter: QPainter, canvas: Canvas, sheet: str) -> None:
    """Paint the line that says that this is a drawing. It is part of the picture."""
    height = note_height(canvas)
    if not height or canvas.scene is None:
        return
    theme = canvas.theme
    strip = QRectF(0, canvas.height() - height, canvas.width(), height)
    painter.fillRect(strip, _on_sheet(theme, sheet, "surface"))
    painter.setFont(theme.font("cap", 500))
    painter.setPen(_on_sheet(theme, sheet, "ink"))
    flags = int(Qt.AlignmentFlag.AlignCenter.value) | int(Qt.TextFlag.TextWordWrap.value)
    edge = theme.gap(EDGE)
    painter.drawText(strip.adjusted(edge, 0, -edge, 0), flags, canvas.scene.note)
