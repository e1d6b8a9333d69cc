# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The column of questions as it scrolls: what the person is at stays in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.features.faq.question_view import QuestionCard
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.features.faq.column_view import QuestionColumn
    from edu_app.ui.theme import Theme

WHOLE = 1000


class QuestionList(QWidget):
    """Scrolls the questions and answers when one of them is pressed."""

    link_followed = Signal(object)

    def __init__(self, column: QuestionColumn, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.column, self.cards = column, column.cards
        self.pane = ScrollPane(column, theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.more = MoreBelow(self.pane, theme, fill="bg")
        self._wanted: tuple[int, int] | None = None
        for card in self.cards:
            card.link_followed.connect(self.link_followed)
            card.range_shown.connect(self._on_range_shown)
            card.settled.connect(self._on_settled)
            card.toggled.connect(self._on_toggled)
        self.pane.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        self.pane.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # ------------------------------------------------------------ where it stands

    def reading_place(self) -> tuple[int, int]:
        """Return the question at the top of the view, from 1, and its thousandths above it."""
        value = self.pane.verticalScrollBar().value()
        if not value:
            return 0, 0
        for number, card in enumerate(self.cards, start=1):
            if card.isVisibleTo(self.column) and card.geometry().bottom() > value:
                above = max(0, value - card.y()) * WHOLE // max(1, card.height())
                return number, above
        return 0, 0

    def show_place(self, top: int, above: int) -> None:
        """Scroll to where `reading_place` said; also when nothing is laid out yet."""
        self._wanted = (top, above)
        self._arrive()
        QTimer.singleShot(0, self, self._arrive_at_last)

    def show_question(self, question_id: str) -> None:
        """Scroll a question to the top of the view."""
        card = self.column.card(question_id)
        if card is not None:
            self.show_place(self.cards.index(card) + 1, 0)

    def _arrive(self) -> None:
        if self._wanted is None:
            return
        top, above = self._wanted
        bar = self.pane.verticalScrollBar()
        if not 0 < top <= len(self.cards):
            bar.setValue(0)
            return
        self._settle()
        card = self.cards[top - 1]
        bar.setValue(card.y() + above * card.height() // WHOLE)

    @Slot()
    def _arrive_at_last(self) -> None:
        self._arrive()
        self._wanted = None

    def _settle(self) -> None:
        port = self.pane.viewport()
        self.column.settle(port.width(), port.height())

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_toggled(self) -> None:
        card = self.sender()
        if not isinstance(card, QuestionCard):
            return
        before = self._y_of(card)
        if card.is_open:
            card.shut()
        else:
            self.column.open(card, slide=True)
        self._settle()
        # what was pressed stays under the finger, although an answer above it may have closed
        bar = self.pane.verticalScrollBar()
        bar.setValue(bar.value() + self._y_of(card) - before)
        self._show_whole(card)

    @Slot()
    def _on_settled(self) -> None:
        card = self.sender()
        if isinstance(card, QuestionCard):
            self._settle()
            self._show_whole(card)

    @Slot(QRectF)
    def _on_range_shown(self, rect: QRectF) -> None:
        card = self.sender()
        if isinstance(card, QuestionCard):
            point = card.mapTo(self.column, rect.center().toPoint())
            margin = round(rect.height() / 2) + self._theme.gap(60)
            self.pane.ensureVisible(point.x(), point.y(), 0, margin)

    @Slot()
    def _on_scrolled(self) -> None:
        self.more.bare = emergency_at_edge(self.pane, self.cards, self.more.height())
        self.more.follow()

    def _y_of(self, card: QuestionCard) -> int:
        return card.mapTo(self.pane.viewport(), QPoint(0, 0)).y()

    def _show_whole(self, card: QuestionCard) -> None:
        """Scroll up as far as the answer needs, but never its question out of view."""
        room = self.pane.viewport().height() - self.more.height()  # the end must not be dim
        below = self._y_of(card) + card.height() - room
        by = min(below, self._y_of(card))
        if card.is_open and by > 0:
            bar = self.pane.verticalScrollBar()
            bar.setValue(bar.value() + by)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.more.lay_out(self.rect().toRectF())


def emergency_at_edge(pane: ScrollPane, cards: list[QuestionCard], height: int) -> bool:
    """Tell whether an emergency box of an answer crosses the lowest `height` pixels of the view."""
    port = pane.viewport()
    edge = QRectF(0, port.height() - height, port.width(), height)
    for card in cards:
        if card.answer is None or not card.isVisibleTo(pane):
            continue
        place = card.answer.mapTo(port, QPointF(0, 0))
        for box in card.answer.scene().boxes:
            if box.kind is BoxKind.DANGER and box.rect.translated(place).intersects(edge):
                return True
    return False
