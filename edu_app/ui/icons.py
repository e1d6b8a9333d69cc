# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Icons from the guide's own set, in any colour and size, as vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtSvg import QSvgRenderer

from edu_app.problems import AssetMissing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor, QPainter

DEFAULT_STROKE = 2.0


class Icons:
    """Loads icons when they are first painted and keeps them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}

    def paint(
        self,
        painter: QPainter,
        name: str,
        rect: QRectF,
        colour: QColor,
        stroke: float = DEFAULT_STROKE,
    ) -> None:
        """Paint the icon `name` to fill `rect`."""
        self._renderer(name, colour, stroke).render(painter, rect)

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
