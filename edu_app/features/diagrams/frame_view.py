# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the parts of the viewer stand around the canvas in each shape of window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.diagrams.column_pane_view import ColumnPane
from edu_app.features.diagrams.heights import drawing_height
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Rule, ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.features.diagrams.page_view import ViewerPage
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

COLUMN, NAMES = 1.16, 1.04
"""Widths of the two columns against those of a topic page."""


class Frame:
    """What a layout has made: which parts give way to the canvas, and what scrolls."""

    def __init__(
        self, sides: Sequence[QWidget], pane: ScrollPane | None = None, tall: _Tall | None = None
    ) -> None:
        self._sides, self._pane, self._tall = tuple(sides), pane, tall

    def follow(self) -> None:
        """Take the size that the page has now."""
        if self._tall is not None:
            self._tall.follow()

    def expand(self, *, on: bool) -> None:
        """Give the canvas the room of everything beside it, or take it back."""
        for side in self._sides:
            side.setVisible(not on)

    def scroll(self, pixels: int) -> None:
        """Follow a finger that drags a picture which is seen whole."""
        if self._pane is not None:
            bar = self._pane.verticalScrollBar()
            bar.setValue(bar.value() + pixels)


def build_frame(page: ViewerPage, shape: Shape) -> Frame:
    """Put the parts of a page into the layout for its shape."""
    if shape.large or (shape.portrait and shape.short):
        return _scrolling(page, shape)
    if shape.portrait:
        return _upright(page)
    return _beside(page, shape)


def _beside(page: ViewerPage, shape: Shape) -> Frame:
    """Story, canvas, names; where only one column has room, both in it."""
    theme = page.theme
    outer = QHBoxLayout(page)
    edge = theme.gap(32)
    outer.setContentsMargins(edge, theme.gap(28 if not shape.short else 14), edge, theme.gap(18))
    outer.setSpacing(theme.gap(24))
    sides: list[QWidget] = []
    middle = QVBoxLayout()
    middle.setSpacing(theme.gap(14))
    middle.addWidget(page.canvas, 1)
    if page.steps is not None:
        middle.addWidget(page.steps)
    if shape.rail and shape.tools:
        story = _card(theme, (page.words, page.options), round(shape.rail * COLUMN))
        names = _card(theme, (page.names,), round(shape.tools * NAMES), follows=True)
        sides += [story, names]
        outer.addWidget(story)
        outer.addLayout(middle, 1)
        outer.addWidget(names)
    else:
        width = max(shape.tools, theme.gap(400))
        side = _card(theme, (page.words, page.options, Rule(theme), page.names), width)
        sides.append(side)
        outer.addLayout(middle, 1)
        outer.addWidget(side)
    return Frame(sides)


def _upright(page: ViewerPage) -> Frame:
    """Words above, the canvas as large as can be, what can be switched and the steps below it."""
    theme = page.theme
    outer = QVBoxLayout(page)
    edge = theme.gap(44) - RING_ROOM
    outer.setContentsMargins(edge, theme.gap(24), edge, theme.gap(20))
    outer.setSpacing(theme.gap(14))
    outer.addWidget(page.words)
    outer.addWidget(page.canvas, 1)
    if page.steps is not None:
        outer.addWidget(page.steps)
    below = QWidget()
    two = QHBoxLayout(below)
    two.setContentsMargins(0, 0, 0, 0)
    two.setSpacing(theme.gap(24))
    two.addWidget(_pane(theme, (page.options,)), 1)
    names = _pane(theme, (Rule(theme), page.names))
    names.setProperty("follows", True)
    two.addWidget(names, 1)
    below.setFixedHeight(theme.gap(430 if page.steps is not None else 560))
    outer.addWidget(below)
    return Frame((below,))


def _scrolling(page: ViewerPage, shape: Shape) -> Frame:
    """One column for large text: everything under everything."""
    theme = page.theme
    body = QWidget()
    column = QVBoxLayout(body)
    edge = theme.gap(28) - RING_ROOM
    column.setContentsMargins(edge, theme.gap(16), edge, theme.gap(24))
    column.setSpacing(theme.gap(16))
    holder = _Tall(page, column, short=shape.short)
    parts: list[QWidget] = [page.words, holder, page.bubble]
    if page.steps is not None:
        parts.insert(2, page.steps)
    parts += [page.options, Rule(theme), page.names]
    for part in parts:
        column.addWidget(part)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    pane = ColumnPane(body, theme, outer, (page.steps,) if page.steps is not None else ())
    holder.keep = (pane.more,)
    aside = [part for part in parts if part not in (holder, page.bubble)]
    return Frame(aside, pane, holder)


class _Tall(QWidget):
    """Keeps the canvas as high as its page allows: with words, steps and the way on in view."""

    def __init__(self, page: ViewerPage, column: QVBoxLayout, *, short: bool) -> None:
        super().__init__()
        self._page, self._column, self._short = page, column, short
        self.keep: tuple[QWidget, ...] = ()
        """What stands under the steps."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page.canvas)

    def follow(self) -> None:
        """Take the height that the page gives now."""
        page, margins = self._page, self._column.contentsMargins()
        wide = page.width() - margins.left() - margins.right()
        seen = [page.words.heightForWidth(wide)]
        seen += [page.steps.sizeHint().height()] if page.steps is not None else []
        rest = sum(seen) + margins.top() + self._column.spacing() * len(seen)
        rest += sum(each.height() for each in self.keep)
        wanted = drawing_height(high=page.height(), rest=rest, short=self._short)
        self.setFixedHeight(max(page.canvas.minimumSizeHint().height(), wanted))


def _card(theme: Theme, parts: Sequence[QWidget], width: int, *, follows: bool = False) -> Surface:
    """Return parts in a card that scrolls inside."""
    card = Surface(theme, SurfaceLook(level=1))
    layout = QVBoxLayout(card)
    pad = theme.gap(14)
    layout.setContentsMargins(pad, theme.gap(22), pad, pad)
    pane = _pane(theme, parts, fill="surface")
    pane.setProperty("follows", follows)
    layout.addWidget(pane)
    card.setFixedWidth(width)
    return card


def _pane(theme: Theme, parts: Sequence[QWidget], fill: str = "bg") -> ScrollPane:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, theme.gap(4), 0)
    column.setSpacing(theme.gap(14))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return ScrollPane(body, theme, fill)
