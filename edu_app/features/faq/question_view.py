# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A question on its card; its answer is made when it is opened and destroyed when it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEasingCurve,
    QPointF,
    QPropertyAnimation,
    QRectF,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.faq.answer_view import AnswerView
from edu_app.features.faq.head_view import EDGE, QuestionHead
from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.stamp import review_stamp
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from edu_app.features.faq.browse import Asked, Stamp
    from edu_app.library.diagram import Diagram
    from edu_app.profile import Reach
    from edu_app.ui.theme import Theme

TAKES_ALL = 1000
NO_LIMIT = 16_777_215
"""The greatest height that Qt knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLook:
    """What all answers of a page have in common."""

    theme: Theme
    reach: Reach
    measure: int
    cards: bool
    """Tables as cards, for large text."""
    diagram: Callable[[str], Diagram | None]
    slide_ms: int
    """How long an answer takes to open; 0 for less movement."""


class QuestionCard(Surface):
    """Head and answer. An open card has a thick line in the colour of what is chosen."""

    toggled = Signal()
    link_followed = Signal(object)
    range_shown = Signal(QRectF)
    """The keyboard has come to something in this place of the card."""
    settled = Signal()
    """The answer has its whole height."""

    def __init__(self, asked: Asked, stamp: Stamp, look: AnswerLook) -> None:
        super().__init__(look.theme, SurfaceLook(radius="lg", level=1, room=RING_ROOM))
        self.asked = asked
        self._stamp, self._shared = stamp, look
        self.answer: AnswerView | None = None
        self._body: QWidget | None = None
        self._slide: QPropertyAnimation | None = None
        self.head = QuestionHead(asked.words, look.theme)
        self.head.setObjectName(f"question-{asked.id}")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self.head.clicked.connect(self.toggled)

    @property
    def is_open(self) -> bool:
        """Whether the answer is there."""
        return self._body is not None

    def open(self, *, slide: bool) -> None:
        """Make the answer."""
        if self._body is not None:
            return
        self.head.set_open(on=True)
        self._body = self._build_body()
        self._layout.addWidget(self._body)
        self._body.show()  # a layout gives no room to what waits to be shown
        self.updateGeometry()
        self.update()
        if slide and self._shared.slide_ms:
            self._start_slide(self._body)

    def shut(self) -> None:
        """Destroy the answer."""
        if self._body is None:
            return
        self._stop_slide()
        self.head.set_open(on=False)
        self._layout.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.answer = None, None
        self.update()

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        if self.is_open:
            line = self.theme.colour("primary")
            width = EDGE + 1.0 if self.theme.high_contrast else EDGE
            paint_box(painter, box, self.corner(), line=line, width=width)

    # ------------------------------------------------------------ building

    def _build_body(self) -> QWidget:
        look, theme = self._shared, self.theme
        body = QWidget(self)
        answer = AnswerView(theme, look.reach, measure=look.measure)
        answer.setAccessibleName(self.asked.words)
        answer.setObjectName(f"answer-{self.asked.id}")
        answer.resize(min(self.width() - 2 * self.head.pad, answer.maximumWidth()), 1)
        answer.show_page("", self.asked.blocks, diagram=look.diagram, cards=look.cards)
        answer.link_followed.connect(self.link_followed)
        answer.range_shown.connect(self._on_range_shown)
        layout = QVBoxLayout(body)
        pad = self.head.pad
        layout.setContentsMargins(pad, 0, pad + RING_ROOM, theme.gap(14) + RING_ROOM)
        layout.setSpacing(theme.gap(4))
        line = row([answer, None])
        line.setStretch(0, TAKES_ALL)
        layout.addLayout(line)
        layout.addLayout(review_stamp(self._stamp.review, self._stamp.words, theme))
        stops: list[QWidget] = [self.head, answer]
        if self.asked.sources:
            flow = FlowLayout()
            for number, source_id in enumerate(self.asked.sources, start=1):
                flow.addWidget(button := self._source_button(number, source_id))
                stops.append(button)
            layout.addLayout(flow)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.answer = answer
        return body

    def _source_button(self, number: int, source_id: str) -> Button:
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="book-marked", style="small")
        words = QCoreApplication.translate("faq", "Source {number}").format(number=number)
        button = Button(words, self.theme, look)
        button.setProperty("source", source_id)
        button.clicked.connect(self._on_source_clicked)
        return button

    @Slot()
    def _on_source_clicked(self) -> None:
        self.link_followed.emit(Link(Kind.SOURCE, str(self.sender().property("source"))))

    @Slot(QRectF)
    def _on_range_shown(self, rect: QRectF) -> None:
        if self.answer is not None:
            self.range_shown.emit(rect.translated(self.answer.mapTo(self, QPointF(0, 0))))

    # ------------------------------------------------------------ movement

    def _start_slide(self, body: QWidget) -> None:
        width = max(1, self.width())
        body.setMaximumHeight(0)
        slide = QPropertyAnimation(body, b"maximumHeight", body)
        slide.setDuration(self._shared.slide_ms)
        slide.setStartValue(0)
        slide.setEndValue(body.heightForWidth(width))
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.finished.connect(self._on_slid)
        slide.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
        self._slide = slide

    def _stop_slide(self) -> None:
        if self._slide is not None:
            self._slide.stop()
            self._slide = None

    @Slot()
    def _on_slid(self) -> None:
        self._stop_slide()
        if self._body is not None:
            self._body.setMaximumHeight(NO_LIMIT)
        self.settled.emit()
