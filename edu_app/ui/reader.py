# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card that a page is read in: text, scroll bar, more-below and find-in-page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Slot
from PySide6.QtWidgets import QVBoxLayout

from edu_app.ui.compact_view import CompactView
from edu_app.ui.find_bar import FindBar
from edu_app.ui.more_below import MoreBelow, emergency_at_edge
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.profile import Profile
    from edu_app.ui.theme import Theme


class Reader(Surface):
    """A page of text on a card."""

    def __init__(
        self, theme: Theme, profile: Profile, measure: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, SurfaceLook(radius="xl", level=1), parent)
        # Without a parent, so that Tab comes to the search above the text first.
        self.view = CompactView(theme, profile.reach, profile.chrome.scroll, measure=measure)
        self.find_bar = FindBar(self.view.finder, theme, self)
        self.find_bar.hide()
        layout = QVBoxLayout(self)
        pad = theme.gap(14)
        layout.setContentsMargins(pad, theme.gap(26), pad, pad)
        layout.setSpacing(theme.gap(8))
        layout.addWidget(self.find_bar)
        layout.addWidget(self.view, 1)
        self.more = MoreBelow(self.view, theme)
        self.least_picture = 0
        """Where not 0, the picture of the page shrinks down to this height to let the page fit."""
        self.find_bar.closed.connect(self._on_find_closed)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.view.verticalScrollBar().rangeChanged.connect(self._on_scrolled)

    def start_find(self) -> None:
        """Open the search of this page."""
        self.find_bar.open()

    @Slot()
    def _on_find_closed(self) -> None:
        self.view.setFocus()

    @Slot()
    def _on_scrolled(self) -> None:
        self.more.bare = emergency_at_edge(self.view, self.more.height())
        self.more.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_more()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_more()

    def _lay_out_more(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        if self.least_picture:
            self.view.fit_picture(self.least_picture)
        port = self.view.viewport()
        corner = port.mapTo(self, port.rect().topLeft())
        rect = QRectF(corner.x(), corner.y(), port.width(), port.height())
        self.more.side_room = self.view.viewportMargins().right()
        self.more.lay_out(rect)
        self._on_scrolled()
