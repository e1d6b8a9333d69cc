# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An answer as text: as high as its words, inside a page that scrolls as a whole."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QScroller, QSizePolicy

from edu_app.profile import Scroll
from edu_app.ui.document_paint import range_rects
from edu_app.ui.document_view import PageView
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from edu_app.profile import Reach
    from edu_app.ui.theme import Theme

LEAST_WIDTH = 160


class AnswerView(PageView):
    """Never scrolls: keys, wheel and fingers move the page around it.

    A drag scrolls here on every profile, so no words can be marked by it.
    """

    range_shown = Signal(QRectF)
    """The keyboard has come to something in this place of the answer."""

    def __init__(self, theme: Theme, reach: Reach, *, measure: int) -> None:
        still = replace(reach, select_text=False)
        super().__init__(theme, still, Scroll.ANY_PRESS, measure=measure)
        QScroller.ungrabGesture(self.viewport())  # the page around it has one
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumWidth(measure + 2 * RING_ROOM)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().documentLayout().documentSizeChanged.connect(self._on_resized)

    def set_margins(self) -> None:
        """Let the text begin where the words of the question do."""
        self.setViewportMargins(0, 0, 0, 0)

    def show_range(self, start: int, end: int) -> None:
        rects = range_rects(self.document(), start, end)
        if rects:
            self.range_shown.emit(rects[0].united(rects[-1]))

    @Slot()
    def _on_resized(self) -> None:
        self.updateGeometry()

    # ------------------------------------------------------------ Qt

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(width)
        return math.ceil(document.size().height())

    def sizeHint(self) -> QSize:
        width = min(self.maximumWidth(), max(self.width(), LEAST_WIDTH))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()
