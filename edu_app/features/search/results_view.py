# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The part of the search page that scrolls: results, or what stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.search.card_view import ResultCard
from edu_app.features.search.grid_view import ResultGrid
from edu_app.features.search.message_view import Help, Nothing, waiting
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.ui.theme import Theme


class ResultPane(QWidget):
    """Shows one of its parts at a time; `head` scrolls with them when it is given."""

    def __init__(
        self, theme: Theme, columns: int, *, notes: bool, head: QWidget | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self.grid = ResultGrid(theme, columns)
        self.help = Help(theme)
        self.nothing = Nothing(theme, notes=notes)
        self.waiting = waiting(theme)
        self._parts: tuple[QWidget, ...] = (self.help, self.waiting, self.nothing, self.grid)
        self._wanted: tuple[int, int] | None = None
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, theme.gap(24))
        column.setSpacing(0)
        if head is not None:
            column.addWidget(head)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        self.pane = ScrollPane(self._body, theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.more = MoreBelow(self.pane, theme, fill="bg")

    def show_part(self, wanted: QWidget) -> None:
        """Show one of the parts and hide the others."""
        for part in self._parts:
            part.setVisible(part is wanted)

    def give_way(self, *, on: bool) -> None:
        """Put nothing over results while little room is left to them, or do so again."""
        self.pane.setMinimumHeight(1 if on else 0)
        self.more.away = on
        self.more.follow()

    # ------------------------------------------------------------ place

    def to_top(self) -> None:
        """Scroll back to the best result."""
        self.pane.verticalScrollBar().setValue(0)

    def top(self) -> int:
        """Return the result at the top of the view, from 0."""
        value = self.pane.verticalScrollBar().value() - self.grid.y()
        cards = self.grid.cards
        return next((n for n, card in enumerate(cards) if card.geometry().bottom() > value), 0)

    def show_place(self, top: int, focused: int) -> None:
        """Scroll to a result, now and when everything is laid out; keep another one in view."""
        self.grid.finish()
        self._wanted = (top, focused)
        self._arrive()
        QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        if self._wanted is None:
            return
        top, focused = self._wanted
        cards = self.grid.cards
        if 0 < top < len(cards):
            self.pane.verticalScrollBar().setValue(self.grid.y() + cards[top].y())
        if 0 < focused <= len(cards):
            self.show_card(cards[focused - 1])

    # ------------------------------------------------------------ walking

    def card_at(self, focused: QWidget | None, step: int) -> ResultCard | None:
        """Return the card after or before the one that has the focus; None before the first."""
        if self.grid.isHidden():
            return None
        self.grid.finish()
        cards = self.grid.cards
        at = cards.index(focused) if isinstance(focused, ResultCard) and focused in cards else -1
        return cards[min(at + step, len(cards) - 1)] if at + step >= 0 and cards else None

    def walk_to(self, card: ResultCard) -> None:
        """Put the focus with its ring on a card, in view."""
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.show_card(card)

    def show_card(self, card: ResultCard) -> None:
        """Scroll as far as a card needs to be seen whole, above the soft edge."""
        margin = self.more.height() // 2 + RING_ROOM
        self.pane.ensureWidgetVisible(card, 0, margin)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.more.lay_out(self.rect().toRectF())
