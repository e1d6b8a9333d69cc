# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Icons from the guide's own set, in any colour and size, as vectors."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from edu_app.problems import AssetMissing

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_STROKE = 2.0


class _Key(NamedTuple):
    """What an icon in pixels depends on."""

    name: str
    colour: str
    stroke: float
    side: float
    ratio: float


class Icons:
    """Loads icons when they are first painted and keeps them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pictures: dict[_Key, QPixmap] = {}
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}

    def paint(
        self,
        painter: QPainter,
        name: str,
        rect: QRectF,
        colour: QColor,
        stroke: float = DEFAULT_STROKE,
    ) -> None:
        """Paint the icon `name` to fill `rect`: as kept pixels on a screen, as vectors on paper."""
        transform = painter.transform()
        straight = not transform.isScaling() and not transform.isRotating()
        if straight and painter.paintEngine().type() == QPaintEngine.Type.Raster:
            ratio = painter.device().devicePixelRatioF()
            corner = transform.map(rect.topLeft())
            # on whole device pixels, where the kept picture is as sharp as a fresh one
            dx = round(corner.x() * ratio) / ratio - corner.x()
            dy = round(corner.y() * ratio) / ratio - corner.y()
            picture = self._picture(_Key(name, colour.name(), stroke, rect.width(), ratio))
            painter.drawPixmap(rect.topLeft() + QPointF(dx, dy), picture)
            return
        self._renderer(name, colour, stroke).render(painter, rect)

    def _picture(self, key: _Key) -> QPixmap:
        """Return an icon in pixels; rendering one takes as long as painting a button."""
        if key not in self._pictures:
            renderer = self._renderer(key.name, QColor(key.colour), key.stroke)
            side = math.ceil(key.side * key.ratio)
            made = QPixmap(side, side)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0, 0, key.side * key.ratio, key.side * key.ratio)
            renderer.render(painter, box)
            painter.end()
            made.setDevicePixelRatio(key.ratio)
            self._pictures[key] = made
        return self._pictures[key]

    def _renderer(self, name: str, colour: QColor, stroke: float) -> QSvgRenderer:
        key = (name, colour.name(), stroke)
        if key not in self._renderers:
            text = self._source(name).replace("currentColor", colour.name())
            text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
            self._renderers[key] = QSvgRenderer(QByteArray(text.encode()))
        return self._renderers[key]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            try:
                self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            except OSError as error:
                raise AssetMissing(
                    f"The icon “{name}” is not in assets/icons. Put {name}.svg there."
                ) from error
        return self._sources[name]
