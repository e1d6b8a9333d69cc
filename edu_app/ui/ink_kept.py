# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Finished ink as pixels, so that a line that is being drawn costs no more than its end.

What is added is painted onto the pixels there are; where something is gone, only that part is
painted anew. The marks themselves stay what they are: lines.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from edu_app.render.ink_boxes import box_of, changed_part, overlap
from edu_app.ui.ink_paint import paint_marks

if TYPE_CHECKING:
    from PySide6.QtGui import QTransform

    from edu_app.render.ink import Marks
    from edu_app.render.ink_near import Box
    from edu_app.ui.theme import Theme

EDGE = 3
"""Pixels around what changed: the least edge of a line, and what smoothing spills."""


class KeptInk:
    """The pixels of one layer, for one place, size and scale at a time."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pixels = QPixmap()
        self._made_for: object = None
        self._there: Marks = ()
        """Marks that are on the pixels."""

    def paint(
        self, painter: QPainter, marks: Marks, to_paper: QTransform, size: QSize, part: QRect
    ) -> None:
        """Paint finished marks into a part of a layer of a size."""
        if not marks:
            self._pixels, self._made_for, self._there = QPixmap(), None, ()
            return
        ratio = painter.device().devicePixelRatioF()
        key = (to_paper, size, ratio)
        if key != self._made_for:
            wide, high = math.ceil(size.width() * ratio), math.ceil(size.height() * ratio)
            self._pixels = QPixmap(wide, high)
            self._pixels.setDevicePixelRatio(ratio)
            self._pixels.fill(Qt.GlobalColor.transparent)
            self._made_for, self._there = key, ()
        if marks is not self._there:
            self._change(marks, to_paper)
        source = QRectF(part.topLeft() * ratio, part.size() * ratio)
        painter.drawPixmap(QRectF(part), self._pixels, source)

    def _change(self, marks: Marks, to_paper: QTransform) -> None:
        """Bring the pixels to other marks."""
        there, self._there = self._there, marks
        painter, part = QPainter(self._pixels), None
        if marks[: len(there)] == there:
            marks = marks[len(there) :]
        else:
            box = changed_part(there, marks)
            assert box is not None  # they differ
            marks = tuple(mark for mark in marks if overlap(box_of(mark), box))
            part = pixels_of(box, to_paper)
            painter.setClipRect(part)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(part, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        within = QRectF(part) if part is not None else None
        paint_marks(painter, marks, to_paper, self._theme, within)
        painter.end()


def pixels_of(box: Box, to_paper: QTransform) -> QRect:
    """Return the pixels that a part of the picture takes."""
    left, top, right, bottom = box
    rect = to_paper.mapRect(QRectF(left, top, right - left, bottom - top))
    return rect.toAlignedRect().adjusted(-EDGE, -EDGE, EDGE, EDGE)
