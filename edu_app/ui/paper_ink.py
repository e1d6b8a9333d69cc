# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marks drawn by hand, on paper: as lines and fills, told from white also where there is no ink."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPathStroker, QPen, QTransform

from edu_app.render.ink import Stroke
from edu_app.ui.ink_paint import EDGE, paint_marks, scale_of, stroke_path
from edu_app.ui.paper_parts import WHOLE

if TYPE_CHECKING:
    from edu_app.render.ink import Marks
    from edu_app.ui.paper_parts import Band
    from edu_app.ui.theme import Theme

OUTLINE = 1.2
"""Logical pixels of the line round a highlighter: yellow alone is white where paper is gray."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InkPart:
    """The marks on a picture that stands in a rectangle of a slab."""

    rect: QRectF
    marks: Marks
    to_paper: QTransform
    """From units of the picture to the slab."""

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown  # a picture is never cut
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect, Qt.ClipOperation.IntersectClip)
        for mark in self.marks:
            paint_marks(painter, (mark,), self.to_paper, theme)
            if isinstance(mark, Stroke) and mark.broad and len(mark.touches) > 1:
                self._outline(painter, mark, theme)
        painter.restore()

    def _outline(self, painter: QPainter, mark: Stroke, theme: Theme) -> None:
        stroker = QPainterPathStroker()
        stroker.setWidth(mark.width * scale_of(self.to_paper))
        stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        around = stroker.createStroke(stroke_path(mark, self.to_paper)).simplified()
        painter.strokePath(around, QPen(theme.colour(EDGE), OUTLINE))
