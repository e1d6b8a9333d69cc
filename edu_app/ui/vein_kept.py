# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keep as pictures what does not change in the living vein; on paper everything is painted anew."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable


class Kept:
    """Pictures for one size and one look at a time; each name has one picture."""

    def __init__(self) -> None:
        self._pictures: dict[str, tuple[object, QPixmap]] = {}
        self._last: object = None

    def settled(self, state: object) -> bool:
        """Tell whether the same state is painted again: then it is worth a picture of its own."""
        same = state == self._last
        self._last = state
        return same

    def paint(
        self,
        painter: QPainter,
        name: str,
        key: object,
        box: QRectF,
        draw: Callable[[QPainter], None],
        ground: QColor | None = None,
    ) -> None:
        """Paint into a box what `draw` paints; the same key looks the same.

        With a `ground` the picture has no hole in it: it is copied, which is far faster.
        """
        corner = QPointF(math.floor(box.left()), math.floor(box.top()))
        size = QRectF(corner, box.bottomRight()).size()
        whole = (key, corner.toTuple())
        picture, new = self._picture(painter, name, whole, size, ground)
        if new:
            _draw_into(picture, painter, corner, draw)
        painter.drawPixmap(corner, picture)

    def stamp(
        self,
        painter: QPainter,
        name: str,
        key: object,
        middle: QPointF,
        half: float,
        draw: Callable[[QPainter], None],
    ) -> None:
        """Paint around a moving point what `draw` paints around 0, 0; on whole pixels."""
        ratio = _ratio_of(painter)
        side = 2 * math.ceil(half)
        picture, new = self._picture(painter, name, key, QSizeF(side, side), None)
        if new:
            _draw_into(picture, painter, QPointF(-side / 2, -side / 2), draw)
        x = round((middle.x() - side / 2) * ratio) / ratio
        y = round((middle.y() - side / 2) * ratio) / ratio
        painter.drawPixmap(QPointF(x, y), picture)

    def _picture(
        self, painter: QPainter, name: str, key: object, size: QSizeF, ground: QColor | None
    ) -> tuple[QPixmap, bool]:
        """Return the picture of a name, and whether it is new and has to be painted."""
        ratio = _ratio_of(painter)
        whole = (key, size.toTuple(), ratio)
        known = self._pictures.get(name)
        if known is not None and known[0] == whole:
            return known[1], False
        made = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(ground or QColor(Qt.GlobalColor.transparent))
        self._pictures[name] = (whole, made)
        return made, True


def _ratio_of(painter: QPainter) -> float:
    """Return how many pixels of the device a unit of the painter is: a picture may be enlarged."""
    return painter.device().devicePixelRatioF() * painter.transform().m11()


def _draw_into(
    picture: QPixmap, like: QPainter, corner: QPointF, draw: Callable[[QPainter], None]
) -> None:
    painter = QPainter(picture)
    painter.setRenderHints(like.renderHints())
    painter.translate(-corner)
    draw(painter)
    painter.end()
