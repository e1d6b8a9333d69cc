# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Finds words in a page and marks every hit with colour, weight and a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from edu_app.ui.document_paint import range_rects
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from edu_app.ui.document_view import PageView
    from edu_app.ui.theme import Theme

LONGEST = 64
MOST_HITS = 500
RADIUS = 4


class Finder:
    """The hits of one search in one page, and which of them is looked at."""

    def __init__(self, view: PageView, theme: Theme) -> None:
        self._view, self._theme = view, theme
        self._hits: list[tuple[int, int]] = []
        self._index = 0

    @property
    def count(self) -> int:
        """Number of hits."""
        return len(self._hits)

    @property
    def place(self) -> int:
        """Number of the hit that is looked at, from 1; 0 without hits."""
        return self._index + 1 if self._hits else 0

    def clear(self) -> None:
        """Forget the search."""
        self._hits, self._index = [], 0
        self._mark()

    def find(self, text: str) -> None:
        """Find all places of `text`, in capitals or not, and go to the first."""
        self._hits, self._index = [], 0
        wanted = text.strip()[:LONGEST]
        document = self._view.document()
        cursor = QTextCursor(document)
        while wanted and len(self._hits) < MOST_HITS:
            cursor = document.find(wanted, cursor)
            if cursor.isNull():
                break
            self._hits.append((cursor.selectionStart(), cursor.selectionEnd()))
        self._mark()
        self._go()

    def step(self, by: int) -> None:
        """Go to the next hit (`by` = 1) or the one before (-1), round the ends."""
        if self._hits:
            self._index = (self._index + by) % len(self._hits)
            self._go()

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint a box behind each hit; a thick line round the one that is looked at."""
        document = self._view.document()
        for index, (start, end) in enumerate(self._hits):
            line = "primary" if index == self._index else "lineStrong"
            width = 3.0 if index == self._index else 1.0
            for rect in range_rects(document, start, end):
                if rect.intersects(clip):
                    paint_box(
                        painter, rect.adjusted(-4, -2, 4, 2), RADIUS,
                        fill=self._theme.colour("mark"),
                        line=self._theme.colour(line), width=width,
                    )  # fmt: skip

    def _go(self) -> None:
        if self._hits:
            self._view.show_range(*self._hits[self._index])
        self._view.viewport().update()

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setForeground(self._theme.colour("onMark"))
        marked = []
        for start, end in self._hits:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            marked.append(selection)
        self._view.setExtraSelections(marked)
