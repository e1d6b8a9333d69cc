# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The question in letters that are read across a room; the same words always look the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPainterPath

from edu_app.ui.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QTextLayout

MOST = 32


class Outlines:
    """Letters as paths, for words that were set before.

    WORKAROUND for Qt 6.11: letters of 64 pixels and more are painted as paths, and FreeType hands
    these out a hair different after small letters of the same weight were painted. A screen could
    then never be compared with what it was before a visit. Can go when `test_headline_view` passes
    with an ordinary label.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int, str], QPainterPath] = {}

    def of(self, text: str, width: int, font: str, layout: QTextLayout) -> QPainterPath:
        """Return the letters of a layout; of the first one for the same text, width and font."""
        key = (text, width, font)
        if key not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[key] = path_of(layout)
        return self._kept[key]


OUTLINES = Outlines()
"""One for all screens: the next one is another widget."""


class Headline(Label):
    """A label painted from kept outlines."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        layout, _height, _used = self._laid_out(self.width())
        path = OUTLINES.of(self.text(), self.width(), self.font().toString(), layout)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, self._theme.colour(self.look.colour))


def path_of(layout: QTextLayout) -> QPainterPath:
    """Return the letters of a layout as one path."""
    path = QPainterPath()
    for run in layout.glyphRuns():
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            path.addPath(font.pathForGlyph(glyph).translated(place))
    return path
