# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marks the word whose card lies beside the page, so that the eye finds its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from edu_app.ui.document_paint import range_rects
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPainter

    from edu_app.library.link import Link
    from edu_app.ui.document_parts import AnchorSpan
    from edu_app.ui.document_view import PageView
    from edu_app.ui.theme import Theme

RADIUS = 5
UNDERLINE = 3


class FollowedLink:
    """The link that was followed last, and whether its card is open."""

    def __init__(self, view: PageView, theme: Theme) -> None:
        self._view, self._theme = view, theme
        self._span: AnchorSpan | None = None
        self._shown = False

    def clear(self) -> None:
        """Forget the link, because its card is closed or the page changes."""
        self._span, self._shown = None, False
        self._view.viewport().update()

    def follow(self, span: AnchorSpan) -> None:
        """Remember the link that the person is about to open."""
        self._span = span

    def follow_at(self, point: QPoint, link: Link) -> None:
        """Remember which of the places with this link lies under a finger."""
        position = self._view.cursorForPosition(point).position()
        spans = [span for span in self._view.filled.anchors if span.link == link]
        at = [span for span in spans if span.start <= position <= span.end]
        self._span = next(iter(at or spans), None)

    def show(self, link: Link) -> bool:
        """Mark the link when it is the one that was followed; False for any other."""
        if self._span is None or self._span.link.target != link.target:
            return False
        self._shown = True
        self._view.viewport().update()
        return True

    def lift(self) -> None:
        """Scroll the link to the top of the view, because something covers its place."""
        rects = self._rects()
        if rects:
            self._view.verticalScrollBar().setValue(int(rects[0].top() - rects[0].height() / 2))

    def line(self) -> QRect:
        """Return the whole lines on which the link stands, in the window."""
        rects = self._rects()
        if not rects:
            return QRect()
        port = self._view.viewport()
        box = rects[0].united(rects[-1]).toAlignedRect()
        box.setLeft(0)
        box.setWidth(port.width())
        box.translate(port.mapTo(port.window(), port.rect().topLeft()))
        return box.translated(0, -self._view.verticalScrollBar().value())

    def paint(self, painter: QPainter) -> None:
        """Paint a box behind the link and a thick line under it, in document coordinates."""
        if not self._shown:
            return
        for rect in self._rects():
            box = rect.adjusted(-4, -1, 4, 3)
            paint_box(painter, box, RADIUS, fill=self._theme.colour("speak"))
            line = QRectF(box.left(), box.bottom() - UNDERLINE, box.width(), UNDERLINE)
            painter.fillRect(line, self._theme.colour("link"))

    def _rects(self) -> list[QRectF]:
        if self._span is None:
            return []
        return range_rects(self._view.document(), self._span.start, self._span.end)
