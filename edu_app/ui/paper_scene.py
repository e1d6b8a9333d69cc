# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing on paper as it stands on the screen: one step or two, what is pointed out, numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from edu_app.render.pin_places import places_apart
from edu_app.render.scene import captions, number_of, required, shown_of, view_of
from edu_app.render.side_words import Box, SideWord, place_words
from edu_app.ui.art import HAIR, ArtKey, ArtStore, Seen, art_theme, paint_art
from edu_app.ui.figure_art import LabelPainter, paint_missing
from edu_app.ui.paint import paint_box
from edu_app.ui.paper_parts import WHOLE

if TYPE_CHECKING:
    from edu_app.library.diagram import DiagramStep, Structure
    from edu_app.render.scene import Scene
    from edu_app.ui.paper_parts import Band
    from edu_app.ui.theme import Theme

COLOURED = "light"
"""The art that has skin tones: whoever chose one sees it on paper too."""
PIN, RING = 0.86, 1.5
"""Radius of a number against its letters, and of the ring around the one pointed out."""
SIDE_PAD = QSizeF(14, 4)
EDGE = 4.0
LEAST_CAPTION = 8.0
"""Letters that would be smaller are left out; the words stand below."""
HATCH_ALPHA = 0.5
CENTRED = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Glass:
    """One step of a drawing in its place on paper."""

    rect: QRectF
    step: DiagramStep | None
    structures: tuple[Structure, ...]
    scale: float
    view: tuple[float, float, float, float]

    def point(self, place: tuple[float, float]) -> QPointF:
        """Return where a place of the drawing lies."""
        return self.rect.topLeft() + QPointF(
            (place[0] - self.view[0]) * self.scale, (place[1] - self.view[1]) * self.scale
        )

    @property
    def to_paper(self) -> QTransform:
        """Return how places of the drawing become places on paper."""
        corner = self.point((0.0, 0.0))
        return QTransform(self.scale, 0, 0, self.scale, corner.x(), corner.y())


def fit_glass(
    scene: Scene, step: DiagramStep | None, structures: tuple[Structure, ...], room: QRectF
) -> Glass:
    """Fit a step into a room, in the middle of it from side to side."""
    view = view_of(scene.diagram, step)
    scale = min(room.width() / view[2], room.height() / view[3])
    rect = QRectF(room.left(), room.top(), view[2] * scale, view[3] * scale)
    rect.moveLeft(room.left() + (room.width() - rect.width()) / 2)
    return Glass(rect=rect, step=step, structures=structures, scale=scale, view=view)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenePart:
    """One step in its place on a slab."""

    glass: Glass
    scene: Scene
    numbered: bool
    """Its structures have their numbers."""

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown  # a drawing is never cut
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        _paint_art(painter, self.glass, self.scene, theme)
        _paint_captions(painter, self.glass, self.scene, theme)
        chosen = _chosen(self.glass, self.scene)
        if chosen is not None:
            _paint_outline(painter, self.glass, chosen, theme)
        _paint_sides(painter, self.glass, self.scene, theme)
        if self.numbered:
            _paint_pins(painter, self.glass, self.scene, theme)
        painter.restore()


# ---------------------------------------------------------------- art


def _paint_art(painter: QPainter, glass: Glass, scene: Scene, theme: Theme) -> None:
    store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
    name = art_theme(scene.diagram, COLOURED if scene.tone else theme.look.art)
    key = ArtKey(file=scene.diagram.art.get(name, ""), tone=scene.tone, hidden=scene.hidden)
    found = store.open(scene.diagram, key)
    if found is None:
        paint_missing(painter, glass.rect, theme, theme.look.theme)
        return
    sheet = theme.colour("surface")
    shown = shown_of(scene.diagram, glass.step)
    seen = Seen(shown=shown, view=glass.view, sheet=sheet, inset=HAIR)
    paint_art(painter, glass.rect, found, seen)


# ---------------------------------------------------------------- words


def _paint_captions(painter: QPainter, glass: Glass, scene: Scene, theme: Theme) -> None:
    """Paint the words that belong to the picture and to no structure."""
    origin = glass.point((0.0, 0.0))
    labels = LabelPainter(
        painter, QRectF(origin, QSizeF(1, 1)), glass.scale, theme, theme.look.theme
    )
    painter.save()
    painter.setClipRect(glass.rect, Qt.ClipOperation.IntersectClip)
    for label in captions(scene.diagram, glass.step):
        if label.size * glass.scale >= LEAST_CAPTION:
            labels.words(label)
    painter.restore()


def _paint_sides(painter: QPainter, glass: Glass, scene: Scene, theme: Theme) -> None:
    """Paint which side is which, always inside the picture."""
    font = theme.font("cap", 700)
    metrics = QFontMetricsF(font)
    words = []
    for label in required(scene.diagram, glass.step):
        text, at = label.text.replace("\n", " "), glass.point(label.at)
        words.append(
            SideWord(
                text=text,
                at=(at.x(), at.y()),
                align=label.align,
                width=metrics.horizontalAdvance(text) + SIDE_PAD.width(),
                height=metrics.height() + SIDE_PAD.height(),
            )
        )
    room = glass.rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    area = Box(room.left(), room.top(), room.width(), room.height())
    painter.setFont(font)
    for text, box in place_words(words, area):
        rect = QRectF(box.left, box.top, box.width, box.height)
        fill, ink = theme.colour("surface"), theme.colour("ink")
        paint_box(painter, rect, rect.height() / 2, fill=fill, line=ink, width=1)
        painter.setPen(ink)
        painter.drawText(rect, CENTRED, text)


# ---------------------------------------------------------------- structures


def _chosen(glass: Glass, scene: Scene) -> Structure | None:
    wanted = scene.selected.id if scene.selected else ""
    return next((each for each in glass.structures if each.id == wanted), None)


def _paint_outline(painter: QPainter, glass: Glass, chosen: Structure, theme: Theme) -> None:
    """Point a structure out by hatching and a line of two tones, so that it shows on anything."""
    path = QPainterPath()
    for region in chosen.regions:
        path.addPolygon(QPolygonF([glass.point(place) for place in region]))
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    painter.save()
    painter.setClipRect(glass.rect, Qt.ClipOperation.IntersectClip)
    hatch = QColor(theme.colour("ink"))
    hatch.setAlphaF(HATCH_ALPHA)
    painter.fillPath(path, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    for pen in (QPen(theme.colour("surface"), 5), QPen(theme.colour("ink"), 2)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
    painter.restore()


def _paint_pins(painter: QPainter, glass: Glass, scene: Scene, theme: Theme) -> None:
    """Paint all numbers: one that would lie over another stands beside its place, with a line."""
    radius = theme.px("cap") * PIN
    chosen = _chosen(glass, scene)
    structures = list(scene.walked)
    if chosen is not None and not number_of(scene, chosen.id):
        structures.append(chosen)
    pins = [glass.point(each.pin) for each in structures]
    rect = glass.rect
    area = (rect.left(), rect.top(), rect.width(), rect.height())
    places = places_apart([(pin.x(), pin.y()) for pin in pins], radius, area)
    for structure, pin, place in zip(structures, pins, places, strict=True):
        number = number_of(scene, structure.id)
        middle = QPointF(*place)
        if QLineF(pin, middle).length() > radius:
            _paint_way(painter, pin, middle, theme)
        if chosen is not None and structure.id == chosen.id:
            _paint_disc(painter, middle, radius * RING, theme.colour("surface"), theme)
        _paint_disc(painter, middle, radius, theme.colour("ink"), theme)
        painter.setFont(theme.font("cap", 700))
        painter.setPen(theme.colour("surface"))
        box = QRectF(0, 0, 2 * radius, 2 * radius)
        box.moveCenter(middle)
        painter.drawText(box, CENTRED, str(number) if number else "")


def _paint_way(painter: QPainter, pin: QPointF, middle: QPointF, theme: Theme) -> None:
    for pen in (QPen(theme.colour("surface"), 4), QPen(theme.colour("ink"), 1.6)):
        painter.setPen(pen)
        painter.drawLine(pin, middle)
    _paint_disc(painter, pin, 3.5, theme.colour("ink"), theme)


def _paint_disc(
    painter: QPainter, middle: QPointF, radius: float, fill: QColor, theme: Theme
) -> None:
    light = fill == theme.colour("surface")
    painter.setPen(QPen(theme.colour("ink" if light else "surface"), 1.5 if light else 2))
    painter.setBrush(fill)
    painter.drawEllipse(middle, radius, radius)
