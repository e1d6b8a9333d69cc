# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A ring that empties while seconds pass, with their number inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from edu_app.ui.control import paint_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.ui.theme import Theme

SIDE = 200
"""Of the whole ring, in kiosk pixels."""
WALL, FREE = 0.06, 0.01
"""Parts of the side: the line of the ring, and the room around it."""
NUMBER, NUMBER_ABOVE, WORD_BELOW = 0.36, 0.05, 0.13
"""Parts of the side: height of the number, how far it stands above the middle, the word below."""
THIN = 0.02
TOP, SIXTEENTHS = 90 * 16, 360 * 16


class Ring(QWidget):
    """The time that is left. `still` leaves the ring whole: only the number changes."""

    def __init__(self, theme: Theme, total: int, *, still: bool, side: int = SIDE) -> None:
        super().__init__()
        self.theme = theme
        self._total, self._still = total, still
        self.left = total
        self.setFixedSize(QSize(1, 1) * theme.em(side))

    def show_left(self, seconds: int) -> None:
        """Show that so many seconds are left."""
        if seconds != self.left:
            self.left = seconds
            self.update()
        self.setAccessibleName(left_words(seconds))

    def share(self) -> float:
        """Return how much of the ring is filled, from 0 to 1."""
        return 1.0 if self._still else self.left / self._total

    # ------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self.theme, self.width()
        inset = side * FREE + side * WALL / 2
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        thin = theme.high_contrast
        painter.setPen(
            QPen(theme.colour("line" if thin else "sunken"), side * (THIN if thin else WALL))
        )
        painter.drawEllipse(circle)
        pen = QPen(theme.colour("primary"), side * WALL)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, TOP, round(-SIXTEENTHS * self.share()))
        self._paint_words(painter, side)

    def _paint_words(self, painter: QPainter, side: int) -> None:
        theme = self.theme
        font = QFont(theme.font("display", 700))
        font.setPixelSize(round(side * NUMBER))
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        middle = QRectF(self.rect()).translated(0, -side * NUMBER_ABOVE)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, str(self.left))
        below = QRectF(0, side * (0.5 + WORD_BELOW), side, theme.px("small") * 1.5)
        paint_text(
            painter, below, unit_word(self.left), theme, style="small", weight=500,
            colour="ink2", flags=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip


def unit_word(seconds: int) -> str:
    """Return what is counted."""
    say = QCoreApplication.translate
    return say("still-there", "second") if seconds == 1 else say("still-there", "seconds")


def left_words(seconds: int) -> str:
    """Return the time that is left, as it is said aloud."""
    words = QCoreApplication.translate("still-there", "{seconds} seconds left.")
    return words.format(seconds=seconds)
