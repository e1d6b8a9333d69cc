# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinic's own picture on paper, small; nothing stands in its place when it is not there.

A file that Qt should not have was refused when the clinic's settings were read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from edu_app.ui.paper_parts import WHOLE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPainter

    from edu_app.ui.paper_parts import Band
    from edu_app.ui.theme import Theme

VECTORS = ".svg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture that can be painted in any size."""

    shape: QSizeF
    pixels: QImage | None = None
    vectors: QSvgRenderer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoPart:
    """The picture in its place on a slab."""

    rect: QRectF
    logo: Logo

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del theme, shown
        if self.logo.vectors is not None:
            self.logo.vectors.render(painter, self.rect)
        elif self.logo.pixels is not None:
            painter.drawImage(self.rect, self.logo.pixels)


def read_logo(theme: Theme, path: Path | None) -> Logo | None:
    """Return the picture, read once for a theme; None when there is none that can be shown."""
    return None if path is None else theme.cached(("logo", path), partial(_read, path))


def fitted(logo: Logo, most: QSizeF) -> QSizeF:
    """Return the size of the picture when it fills as much of some room as it can."""
    scale = min(most.width() / logo.shape.width(), most.height() / logo.shape.height())
    return logo.shape * scale


def _read(path: Path) -> Logo | None:
    if not path.is_file():
        return None
    if path.suffix.lower() == VECTORS:
        vectors = QSvgRenderer(str(path))
        shape = QSizeF(vectors.defaultSize())
        return Logo(shape=shape, vectors=vectors) if not shape.isEmpty() else None
    pixels = QImage(str(path))
    return None if pixels.isNull() else Logo(shape=QSizeF(pixels.size()), pixels=pixels)
