# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The art of drawings, ready to be painted: looked through, recoloured, without what is off."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter
from PySide6.QtSvg import QSvgRenderer

from edu_app.library.art import read_art
from edu_app.library.art_edit import recoloured, without

if TYPE_CHECKING:
    from pathlib import Path

    from edu_app.library.diagram import Diagram

FOLDER = "diagrams"
PAPER_DPI = 300.0
HAIR = 0.7
"""Logical pixels of each edge that are left out on paper."""
KEPT = 2
"""Parsed drawings that are kept; one takes some 10 ms to parse again."""
SHEETS = {"light": "light", "dark": "dark", "hc": "light", "mono": "light"}
"""Theme whose colours the sheet under the art has: high-contrast art is black on white."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArtKey:
    """Which art is meant."""

    file: str
    tone: str = ""
    """A skin tone; empty for the art as it is."""
    hidden: frozenset[str] = frozenset()
    """Ids of groups that are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Art:
    """One parsed drawing."""

    renderer: QSvgRenderer
    fades: bool
    """Some of its gradients fade, which Qt's PDF cannot write."""

    def paint(self, painter: QPainter, shown: Iterable[str] = ()) -> None:
        """Paint in the units of the art: these groups in this order, or the whole."""
        groups = tuple(shown)
        if not groups:
            self.renderer.render(painter, self.renderer.viewBoxF())
            return
        for group in groups:
            if self.renderer.elementExists(group):  # or Qt would draw everything in its place
                bounds = self.renderer.boundsOnElement(group)
                box = self.renderer.transformForElement(group).mapRect(bounds)
                self.renderer.render(painter, group, box)


class ArtStore:
    """Reads each file once, refuses what is not sound, and keeps what was parsed last."""

    def __init__(self, assets: Path) -> None:
        self._folder = assets / FOLDER
        self._read: OrderedDict[str, bytes] = OrderedDict()
        self._kept: OrderedDict[ArtKey, Art] = OrderedDict()

    def open(self, diagram: Diagram, key: ArtKey) -> Art | None:
        """Return the art, or None when it is missing, broken or not to be trusted."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        svg = self._sound(key.file)
        if not svg:
            return None
        svg = without(svg, key.hidden)
        svg = recoloured(svg, diagram.tones.get(key.tone, {}))
        renderer = QSvgRenderer(QByteArray(svg))
        if not renderer.isValid():
            return None
        art = Art(renderer=renderer, fades=b"stop-opacity" in svg)
        self._kept[key] = art
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return art

    def _sound(self, file: str) -> bytes:
        """Return the bytes of a file; none when something is wrong with it."""
        if file not in self._read:
            svg, facts = read_art(self._folder / file)
            self._read[file] = svg if facts.drawable else b""
            if len(self._read) > KEPT:
                self._read.popitem(last=False)
        self._read.move_to_end(file)
        return self._read[file]


def art_theme(diagram: Diagram, theme: str) -> str:
    """Return the theme of the art: what exists in light only stands on a light sheet everywhere."""
    return theme if theme in diagram.art else "light"


def paint_view(
    painter: QPainter,
    art: Art,
    shown: Iterable[str],
    view: tuple[float, float, float, float],
    to: QRectF,
) -> None:
    """Paint a part of the art into a rectangle of the painter, clipped to it."""
    painter.save()
    # Qt does not clip a drawing at its view box.
    painter.setClipRect(to, Qt.ClipOperation.IntersectClip)
    painter.translate(to.topLeft())
    painter.scale(to.width() / view[2], to.height() / view[3])
    painter.translate(-view[0], -view[1])
    art.paint(painter, shown)
    painter.restore()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is seen of some art."""

    shown: tuple[str, ...]
    """Groups that are drawn; the whole file without any."""
    view: tuple[float, float, float, float]
    sheet: QColor
    """What lies under it."""
    inset: float = 0.0
    """So much of each edge is left out: art that ends under a white cover shows a hair there."""


def paint_art(painter: QPainter, rect: QRectF, art: Art, seen: Seen) -> None:
    """Paint the art on its sheet, as vectors where the device knows how.

    Qt's PDF leaves out how a gradient fades (seen in 6.11.3): bone would be a solid block over
    the veins. On paper, art that fades is therefore a picture under labels that are vectors.
    """
    if not art.fades or painter.paintEngine().type() == QPaintEngine.Type.Raster:
        painter.save()
        inside = rect.adjusted(seen.inset, seen.inset, -seen.inset, -seen.inset)
        painter.setClipRect(inside, Qt.ClipOperation.IntersectClip)
        paint_view(painter, art, seen.shown, seen.view, rect)
        painter.restore()
        return
    fine = PAPER_DPI / painter.device().logicalDpiX()
    size = (painter.deviceTransform().mapRect(rect).size() * fine).toSize()
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(seen.sheet)
    within = QPainter(picture)
    within.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_view(within, art, seen.shown, seen.view, QRectF(picture.rect()))
    within.end()
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(rect, picture)
