# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of questions, group by group, in a column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.faq.question_view import QuestionCard
from edu_app.ui.document_parts import BoxKind
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.nothing_found import NothingFound
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

    from edu_app.features.faq.browse import Group
    from edu_app.features.faq.head_view import QuestionHead
    from edu_app.features.faq.question_view import AnswerLook
    from edu_app.library.model import Review
    from edu_app.ui.theme import Theme

WHOLE = 1000


class QuestionList(QWidget):
    """Opens answers and keeps in view what the person is at."""

    all_wanted = Signal()
    link_followed = Signal(object)

    def __init__(
        self,
        groups: Sequence[Group],
        stamps: Mapping[str, tuple[Review, str]],
        look: AnswerLook,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.one_at_a_time = True
        """Opening an answer closes the one before."""
        self.cards: list[QuestionCard] = []
        self.headings: dict[str, tuple[QWidget, list[QuestionCard]]] = {}
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, theme.gap(24))
        self._column.setSpacing(max(0, theme.gap(16) - 2 * RING_ROOM))
        say = QCoreApplication.translate
        words = say("faq", "No question has all of these words. Try fewer or other words.")
        self.nothing = NothingFound(words, say("faq", "Show all questions"), theme)
        self.nothing.hide()
        self._column.addWidget(self.nothing)
        for group in groups:
            self._add_group(group, stamps[group.id], look)
        self._column.addStretch(1)
        self.pane = ScrollPane(self._body, theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self._more = MoreBelow(self.pane, theme, fill="bg")
        self._wanted: tuple[int, int] | None = None
        self.nothing.all_wanted.connect(self.all_wanted)
        self.pane.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        self.pane.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def add_start(self, layout: QLayout) -> None:
        """Put something above the first question, where it scrolls with them."""
        self._column.insertLayout(0, layout)

    def add_end(self, widget: QWidget) -> None:
        """Put something under the last question."""
        self._column.addWidget(widget)

    # ------------------------------------------------------------ what is shown

    def show_only(self, ids: Iterable[str], *, headings: bool) -> None:
        """Show some of the questions; without `headings` they are of one group."""
        wanted = frozenset(ids)
        for title, cards in self.headings.values():
            for card in cards:
                card.setVisible(card.asked.id in wanted)
            title.setVisible(headings and any(card.asked.id in wanted for card in cards))
        self.nothing.setVisible(not wanted)

    def head_of(self, question_id: str) -> QuestionHead | None:
        """Return the button of a question."""
        card = self._card(question_id)
        return card.head if card is not None else None

    # ------------------------------------------------------------ what is open

    def open(self, question_id: str, *, slide: bool) -> None:
        """Open an answer, and close the others where only one may be open."""
        card = self._card(question_id)
        if card is None:
            return
        if self.one_at_a_time:
            for other in self.cards:
                if other is not card:
                    other.shut()
        card.open(slide=slide)

    def opened(self) -> frozenset[int]:
        """Return the numbers of the questions that are open, from 0."""
        return frozenset(number for number, card in enumerate(self.cards) if card.is_open)

    def set_opened(self, numbers: frozenset[int]) -> None:
        """Open these answers and close all others."""
        for number, card in enumerate(self.cards):
            if number in numbers:
                card.open(slide=False)
            else:
                card.shut()

    # ------------------------------------------------------------ where it stands

    def reading_place(self) -> tuple[int, int]:
        """Return the question at the top of the view, from 1, and its thousandths above it."""
        value = self.pane.verticalScrollBar().value()
        if not value:
            return 0, 0
        for number, card in enumerate(self.cards, start=1):
            if card.isVisibleTo(self._body) and card.geometry().bottom() > value:
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
        card = self._card(question_id)
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
        """Give everything its place now: a turn later the person would see it jump."""
        width = self.pane.viewport().width()
        self._column.invalidate()
        high = max(self._body.heightForWidth(width), self.pane.viewport().height())
        self._body.resize(width, high)
        self._column.activate()

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
            self.open(card.asked.id, slide=True)
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
            point = card.mapTo(self._body, rect.center().toPoint())
            margin = round(rect.height() / 2) + self._theme.gap(60)
            self.pane.ensureVisible(point.x(), point.y(), 0, margin)

    @Slot()
    def _on_scrolled(self) -> None:
        self._more.bare = self._emergency_at_edge()
        self._more.follow()

    # ------------------------------------------------------------ helpers of these

    def _card(self, question_id: str) -> QuestionCard | None:
        return next((card for card in self.cards if card.asked.id == question_id), None)

    def _y_of(self, card: QuestionCard) -> int:
        return card.mapTo(self.pane.viewport(), QPoint(0, 0)).y()

    def _show_whole(self, card: QuestionCard) -> None:
        """Scroll up as far as the answer needs, but never its question out of view."""
        below = self._y_of(card) + card.height() - self.pane.viewport().height()
        by = min(below, self._y_of(card))
        if card.is_open and by > 0:
            bar = self.pane.verticalScrollBar()
            bar.setValue(bar.value() + by)

    def _emergency_at_edge(self) -> bool:
        """Tell whether an emergency box of an answer lies where the page fades out."""
        height = self.pane.viewport().height()
        edge = height - self._more.height()
        for card in self.cards:
            if card.answer is None or not card.isVisibleTo(self._body):
                continue
            top = card.answer.mapTo(self.pane.viewport(), QPoint(0, 0)).y()
            for box in card.answer.scene().boxes:
                lies = top + box.rect.top() < height and top + box.rect.bottom() > edge
                if box.kind is BoxKind.DANGER and lies:
                    return True
        return False

    # ------------------------------------------------------------ building

    def _add_group(self, group: Group, stamp: tuple[Review, str], look: AnswerLook) -> None:
        theme = self._theme
        title = Label(group.title, theme, TextLook(style="h3", weight=700, colour="ink2"))
        line = QWidget()
        line.setLayout(row([RING_ROOM, title.as_heading(2), None]))
        line.setContentsMargins(0, theme.gap(12), 0, 0)
        self._column.addWidget(line)
        cards = []
        for asked in group.questions:
            card = QuestionCard(asked, stamp, look)
            card.toggled.connect(self._on_toggled)
            card.settled.connect(self._on_settled)
            card.range_shown.connect(self._on_range_shown)
            card.link_followed.connect(self.link_followed)
            self._column.addWidget(card)
            cards.append(card)
        self.cards += cards
        self.headings[group.id] = (line, cards)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._more.lay_out(self.rect().toRectF())
