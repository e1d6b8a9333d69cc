# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A card that is ticked: a large box, a name, a line below it, and a number when it has one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box, paint_shadow

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAP = int(Qt.TextFlag.TextWordWrap.value)
STYLE, WEIGHT, HINT_STYLE = "ui", 700, "small"
HINT_WIDTH = 320
"""Width that a card asks for, in kiosk pixels; it takes whatever it is given."""


class TickCard(Control):
    """One line of a list that can be ticked; a screen reader meets a check box."""

    def __init__(
        self, key: str, name: str, hint: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, theme, parent)
        self.key = key
        """What the card stands for."""
        self.hint = hint
        self.number = 0
        """Shown at the right when the card is ticked; 0 shows none."""
        self._box = theme.em(36)
        self._pad, self._between = theme.gap(20), theme.gap(20)
        self._disc = theme.em(34)
        self.setCheckable(True)
        self.setAccessibleDescription(hint)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_number(self, number: int) -> None:
        """Show another number."""
        if number != self.number:
            self.number = number
            self.update()

    # ------------------------------------------------------------ size

    def needed_height(self, width: int) -> int:
        """Return the height at which everything on a card of this width has room."""
        words = self._words_width(width)
        inside = max(float(self._box), self._name_height(words) + self._hint_height(words))
        least = self.theme.target("md")
        return max(least, round(inside + 1.3 * self._pad)) + 2 * RING_ROOM

    def needed_width(self) -> int:
        """Return the width below which a word would be cut."""
        metrics = QFontMetricsF(self.theme.font(STYLE, WEIGHT))
        small = QFontMetricsF(self.theme.font(HINT_STYLE, 400))
        words = [metrics.horizontalAdvance(word) for word in self.text().split()]
        words += [small.horizontalAdvance(word) for word in self.hint.split()]
        return math.ceil(max(words, default=0.0) - self._words_width(0)) + 1

    def sizeHint(self) -> QSize:
        width = self.theme.em(HINT_WIDTH)
        return QSize(width, self.needed_height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.gap(170), self.theme.target("md") + 2 * RING_ROOM)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.needed_height(width)

    def text_fits(self) -> bool:
        wide = self.width() + 2 >= self.needed_width()
        return wide and self.height() + 2 >= self.needed_height(self.width())

    def _words_width(self, width: int) -> float:
        inside = width - 2 * RING_ROOM - 2 * self._pad
        return inside - self._box - self._between - self._disc - self.theme.gap(8)

    def _name_height(self, width: float) -> float:
        return self._height(STYLE, WEIGHT, self.text(), width)

    def _hint_height(self, width: float) -> float:
        return self._height(HINT_STYLE, 400, self.hint, width) + 2 if self.hint else 0.0

    def _height(self, style: str, weight: int, text: str, width: float) -> float:
        metrics = QFontMetricsF(self.theme.font(style, weight))
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), WRAP, text).height()

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        on, theme = self.isChecked(), self.theme
        paint_shadow(painter, face, self.radius, 0 if on else 1, theme)
        fill = "tonal" if on or self.isDown() else "sunken" if self.hovered else "surface"
        line = "primary" if on or self.isDown() else "lineStrong" if self.hovered else "line"
        paint_box(
            painter, face, self.radius, fill=theme.colour(fill), line=theme.colour(line),
            width=2.5 if on else theme.outline(),
        )  # fmt: skip
        box = QRectF(
            face.left() + self._pad, face.center().y() - self._box / 2, self._box, self._box
        )
        paint_tick_box(painter, box, theme, on=on)
        self._paint_words(painter, face, box.right() + self._between, on=on)
        if on and self.number:
            side = self._disc
            disc = QRectF(face.right() - self._pad - side, face.center().y() - side / 2, side, side)
            paint_number(painter, disc, str(self.number), theme)

    def _paint_words(self, painter: QPainter, face: QRectF, left: float, *, on: bool) -> None:
        width = self._words_width(self.width())
        name, hint = self._name_height(width), self._hint_height(width)
        top = face.center().y() - (name + hint) / 2
        ink = "onTonal" if on and self.theme.high_contrast else "ink"
        paint_text(
            painter, QRectF(left, top, width, name + 2), self.text(), self.theme,
            style=STYLE, weight=WEIGHT, colour=ink, flags=TOP, wrap=True,
        )  # fmt: skip
        if self.hint:
            paint_text(
                painter, QRectF(left, top + name + 2, width, hint + 2), self.hint, self.theme,
                style=HINT_STYLE, colour="ink2", flags=TOP, wrap=True,
            )  # fmt: skip


def paint_tick_box(painter: QPainter, box: QRectF, theme: Theme, *, on: bool) -> None:
    """Paint a box to tick, empty or ticked."""
    fill, line = ("primary", "primary") if on else ("surface", "lineStrong")
    paint_box(
        painter, box, box.width() * 0.22, fill=theme.colour(fill), line=theme.colour(line), width=2
    )
    if on:
        inset = box.width() * 0.16
        inner = box.adjusted(inset, inset, -inset, -inset)
        theme.icons.paint(painter, "check", inner, theme.colour("onPrimary"), 3)


def paint_number(painter: QPainter, disc: QRectF, number: str, theme: Theme) -> None:
    """Paint the number that ties a line to its places on the drawing."""
    paint_box(
        painter, disc, disc.width() / 2, fill=theme.colour("surface"),
        line=theme.colour("primary"), width=2,
    )  # fmt: skip
    paint_text(
        painter, disc, number, theme, style="small", weight=700,
        colour="primary", flags=Qt.AlignmentFlag.AlignCenter,
    )  # fmt: skip
