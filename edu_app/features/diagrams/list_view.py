# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of all drawings, group by group, each with a small picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from edu_app.features.diagrams import LIVING_SHELF
from edu_app.features.diagrams.browse import Shelf, derive_shelves
from edu_app.features.diagrams.tile_view import DrawingTile, living_tile, tile_of
from edu_app.library.link import Kind, Link
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from edu_app.feature import Context
    from edu_app.ui.shape import Shape

COLUMNS = 4


def make_list(context: Context) -> DrawingsPage:
    """Build the page."""
    return DrawingsPage(context, derive_shelves(context.library))


class DrawingsPage(Page):
    """A heading for each group and a grid of tiles under it."""

    def __init__(self, context: Context, shelves: tuple[Shelf, ...]) -> None:
        super().__init__(context.theme, QCoreApplication.translate("diagrams", "Drawings"))
        self._navigator, self._shape = context.navigator, context.shape
        self._living = context.library.references.living
        self.tiles: list[DrawingTile] = []
        self._body = body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, self.theme.gap(24))
        column.setSpacing(self.theme.gap(6))
        column.addLayout(self._heading(self.title, "h1", 1))
        for shelf in shelves:
            self._shelf(column, shelf)
        column.addStretch(1)
        self.pane = ScrollPane(body, self.theme)
        outer = QVBoxLayout(self)
        edge = self.theme.gap(40) - RING_ROOM
        outer.setContentsMargins(edge, self.theme.gap(22), edge, 0)
        outer.addWidget(self.pane)
        self._more = MoreBelow(self.pane, self.theme, fill="bg")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)
        self.pane.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        """Return the tile at the top of the view, from 1; 0 when nothing was scrolled."""
        value = self.pane.verticalScrollBar().value()
        tops = [tile.mapTo(self._body, QPoint(0, 0)).y() for tile in self.tiles]
        return next((n for n, top in enumerate(tops, start=1) if value and top >= value), 0)

    def set_place(self, place: int) -> None:
        if 0 < place <= len(self.tiles):
            tile = self.tiles[place - 1]

            def arrive() -> None:
                top = tile.mapTo(self._body, QPoint(0, 0)).y()
                self.pane.verticalScrollBar().setValue(top)

            QTimer.singleShot(0, self, arrive)

    def first_focus(self) -> QWidget | None:
        return self.tiles[0] if self.tiles else None

    def finish_pictures(self) -> None:
        """Render the pictures in view now; for pictures of screens."""
        for tile in self._waiting():
            tile.render_picture()

    # ------------------------------------------------------------ pictures

    def _waiting(self) -> list[DrawingTile]:
        """Return the tiles in view whose picture is not there."""
        return [
            tile for tile in self.tiles if not tile.ready and not tile.visibleRegion().isEmpty()
        ]

    @Slot()
    def _on_turn(self) -> None:
        """Render one picture, so that fingers come between."""
        waiting = self._waiting()
        if waiting:
            waiting[0].render_picture()
        if len(waiting) > 1:
            self._timer.start(0)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        del value
        self._timer.start(0)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, DrawingTile):
            self._navigator.go(Link(Kind.DIAGRAM, tile.name))

    # ------------------------------------------------------------ building

    def _heading(self, text: str, style: str, level: int) -> QVBoxLayout:
        label = Label(text, self.theme, TextLook(style=style, weight=700)).as_heading(level)
        made = QVBoxLayout()
        made.setContentsMargins(0, self.theme.gap(10), 0, 0)
        made.addLayout(row([RING_ROOM, label]))
        return made

    def _shelf(self, column: QVBoxLayout, shelf: Shelf) -> None:
        say = QCoreApplication.translate
        column.addLayout(self._heading(say("diagrams", shelf.title), "h2", 2))
        grid = QGridLayout()
        grid.setSpacing(self.theme.gap(20) - RING_ROOM)
        count = columns_of(self._shape)
        made = [tile_of(diagram, self.theme) for diagram in shelf.diagrams]
        if shelf.group is LIVING_SHELF and self._living is not None:
            made.insert(0, living_tile(self._living, self.theme))
        for place, tile in enumerate(made):
            tile.clicked.connect(self._on_clicked)
            self.tiles.append(tile)
            grid.addWidget(tile, place // count, place % count)
        for place in range(count):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)

    # ------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._more.lay_out(self.pane.geometry().toRectF())


def columns_of(shape: Shape) -> int:
    """Return how many drawings stand side by side."""
    if shape.portrait:
        return 1 if shape.large else 2
    return (
        max(2, min(COLUMNS, shape.tile_columns)) if not shape.large else max(1, shape.tile_columns)
    )
