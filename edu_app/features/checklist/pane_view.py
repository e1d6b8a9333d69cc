# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What scrolls in a step: it says when it goes on below, and never dims the signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Slot

from edu_app.ui.more_below import MoreBelow
from edu_app.ui.surfaces import Pane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

WHOLE = 10_000
"""Parts of the way down."""


class StepPane(Pane):
    """A column that scrolls, with a button over its lower edge that turns down."""

    def __init__(self, body: QWidget, theme: Theme) -> None:
        super().__init__(body, theme)
        self._step_theme = theme
        self._bright: QWidget | None = None
        self._wanted: int | None = None
        """The place to stay at."""
        self.more: MoreBelow | None = None
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_value_changed)

    def float_more(self, bright: QWidget) -> None:
        """Lay the button over the pane, which has its parent now.

        `bright` is what must not be dimmed where it crosses the edge.
        """
        self._bright = bright
        self.more = MoreBelow(self, self._step_theme, fill="bg")
        self.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.moved.connect(self._on_moved)

    def place(self) -> int:
        """Return how far down one is, in parts of `WHOLE`: it holds for every size of the text."""
        bar = self.verticalScrollBar()
        return round(WHOLE * bar.value() / max(1, bar.maximum()))

    def scroll_to(self, place: int) -> None:
        """Scroll to a place, and stay there while what is new gets its height."""
        self._wanted = place
        self._on_range_changed()

    @Slot()
    def _on_range_changed(self) -> None:
        bar = self.verticalScrollBar()
        if self._wanted is not None:
            bar.setValue(self._there(self._wanted))

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        if self._wanted is not None and value != self._there(self._wanted):
            self._wanted = None  # somebody has scrolled

    def _there(self, place: int) -> int:
        return round(place * self.verticalScrollBar().maximum() / WHOLE)

    @Slot()
    def _on_moved(self) -> None:
        if self.more is not None:
            self._lay_out(self.more)

    @Slot()
    def _on_scrolled(self) -> None:
        if self.more is not None:
            bare = self._bright_at_edge(self.more.height())
            if bare is not self.more.bare:
                self.more.bare = bare
                self._lay_out(self.more)

    def _lay_out(self, more: MoreBelow) -> None:
        """Over bright words stands only the small button, at their side."""
        more.side_room = more.round_button.sizeHint().width() if more.bare else 0
        more.lay_out(self.geometry().toRectF().adjusted(0, 0, -more.side_room, 0))

    def _bright_at_edge(self, height: int) -> bool:
        """Tell whether it crosses the lowest `height` pixels of what is seen."""
        port = self.viewport()
        if self._bright is None or not port.isAncestorOf(self._bright):
            return False
        place = QRect(self._bright.mapTo(port, self._bright.rect().topLeft()), self._bright.size())
        return place.intersects(QRect(0, port.height() - height, port.width(), height))
