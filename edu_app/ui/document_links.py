# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Walks the links of a page by keyboard, in reading order, and lets the focus go on at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from edu_app.ui.document_paint import range_rects
from edu_app.ui.paint import RING_ROOM, paint_focus_ring

if TYPE_CHECKING:
    from edu_app.ui.document_parts import AnchorSpan
    from edu_app.ui.document_view import PageView
    from edu_app.ui.theme import Theme

RING_RADIUS = 5
BACK = Qt.FocusReason.BacktabFocusReason
BY_KEY = (Qt.FocusReason.TabFocusReason, BACK)


class LinkWalk:
    """Which link of a page has the focus."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._index: int | None = None

    def clear(self) -> None:
        """Forget the link, because the page changes."""
        self._index = None

    def current(self) -> AnchorSpan | None:
        """Return the link that has the focus; None when the page itself has it."""
        return None if self._index is None else self._view.filled.anchors[self._index]

    def enter(self, reason: Qt.FocusReason) -> None:
        """Start at the page itself, or at its last link when the focus comes from behind."""
        if reason in BY_KEY:
            anchors = self._view.filled.anchors
            self._index = len(anchors) - 1 if reason == BACK and anchors else None
        self._moved()

    def step(self, *, forward: bool) -> bool:
        """Go to the next link; False when the focus should leave the page."""
        anchors = self._view.filled.anchors
        place = -1 if self._index is None else self._index
        place += 1 if forward else -1
        if place >= len(anchors) or place < -1:
            self._index = None
            self._view.viewport().update()
            return False
        self._index = None if place == -1 else place
        self._moved()
        return True

    def paint_ring(self, theme: Theme) -> None:
        """Paint the ring round the link that has the focus, or round the whole text."""
        view, span = self._view, self.current()
        painter = QPainter(view.viewport())
        if span is not None:
            painter.translate(0, -view.verticalScrollBar().value())
            for rect in range_rects(view.document(), span.start, span.end):
                paint_focus_ring(painter, rect, RING_RADIUS, theme)
        elif view.shows_ring:
            room = RING_ROOM - 1
            whole = QRectF(view.viewport().rect()).adjusted(room, room, -room, -room)
            paint_focus_ring(painter, whole, RING_RADIUS, theme)

    def _moved(self) -> None:
        span = self.current()
        if span is not None:
            self._view.show_range(span.start, span.end)
        self._view.viewport().update()
