# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What covers a kiosk outside its opening hours, and for a moment while a visit is cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from edu_app.features.kiosk.resting import place_of
from edu_app.ui.control import TAPS
from edu_app.ui.label import Label, TextLook

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from edu_app.ui.theme import Theme

MOVES_EVERY_MS = 60_000
EDGE = 48


class Blank(QWidget):
    """A still ground in one colour, on which nothing stands."""

    def __init__(self, theme: Theme, fill: str = "bg") -> None:
        super().__init__()
        self.theme = theme
        self._fill = fill
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.theme.colour(self._fill))


class RestCover(Blank):
    """Nearly black, with one dim sentence that moves place. Any touch and any key wakes it."""

    woken = Signal()

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(theme, "rest")
        self.setAccessibleName(words)
        look = TextLook(style="ui", weight=500, colour="onRest", wrap=False)
        self.words = Label(words, theme, look, self)
        self._number = 0
        self._pressed = False
        self._timer = QTimer(self)
        self._timer.setInterval(MOVES_EVERY_MS)
        self._timer.timeout.connect(self.move_on)
        self._timer.start()

    @Slot()
    def move_on(self) -> None:
        """Put the sentence in another place."""
        self._number += 1
        self._place()

    def _place(self) -> None:
        size = self.words.sizeHint()
        across, down = place_of(self._number)
        room = self.size() - size
        x = EDGE + round(across * max(0, room.width() - 2 * EDGE))
        y = EDGE + round(down * max(0, room.height() - 2 * EDGE))
        self.words.setGeometry(x, y, size.width(), size.height())

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # A second tap at once is the same tap, and must not begin what comes now.
        TAPS.remember(event)
        if self._pressed:
            self.woken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.woken.emit()
