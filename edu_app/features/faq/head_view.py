# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A question as a button: its words, and an arrow that says whether the answer is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

LEAST_HEIGHT = {"kiosk": 92, "clinic": 56}
"""Height of a closed question for each type scale, in logical pixels."""
STYLE, WEIGHT = "h3", 700
EDGE = 2
"""Width of the line round an open card, which a press may not cover."""
WRAP = int(Qt.TextFlag.TextWordWrap.value)


class QuestionHead(Control):
    """Opens and closes the answer under it. The words say which of the two a press does."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.radius = theme.radius("lg")
        self.pad = theme.gap(30)
        """Free pixels between the edge of the card and the words."""
        self._circle = max(theme.gap(52), round(theme.px("h3") * 1.7))
        self.is_open = False
        self._say_state()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_open(self, *, on: bool) -> None:
        """Turn the arrow."""
        self.is_open = on
        self._say_state()
        self.updateGeometry()
        self.update()

    def _say_state(self) -> None:
        opened = QCoreApplication.translate("faq", "Open. Press to hide the answer.")
        closed = QCoreApplication.translate("faq", "Closed. Press to read the answer.")
        self.setAccessibleDescription(opened if self.is_open else closed)

    # ------------------------------------------------------------ size

    def heightForWidth(self, width: int) -> int:
        return round(self._row_height(width)) + 2 * RING_ROOM - self._lifted()

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._circle + self.theme.gap(240), self.theme.target("sm"))

    def text_fits(self) -> bool:
        return self.height() + 1 >= self.heightForWidth(self.width())

    def _words_width(self, width: int) -> float:
        taken = 2 * RING_ROOM + self.pad + self._circle + self.theme.gap(20) + self._right()
        return max(1.0, width - taken)

    def _row_height(self, width: int) -> float:
        """Return the height of the row in which words and arrow stand in the middle."""
        words = self._words_height(self._words_width(width))
        least = max(LEAST_HEIGHT[self.theme.look.scale], self.theme.target("sm"))
        return max(least, words + 2 * self.theme.gap(20))

    def _lifted(self) -> int:
        """Return by how much the answer comes nearer to its question."""
        return self.theme.gap(14) if self.is_open else 0

    def _right(self) -> int:
        return self.theme.gap(22)

    def _words_height(self, width: float) -> float:
        metrics = QFontMetricsF(self.theme.font(STYLE, WEIGHT))
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), WRAP, self.text()).height()

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme = self.theme
        if self.isDown() or self.hovered:
            fill = theme.colour("tonal" if self.isDown() else "sunken")
            inside = face.adjusted(EDGE, EDGE, -EDGE, -EDGE)
            paint_box(painter, inside, self.radius - EDGE, fill=fill)
        face.setHeight(self._row_height(self.width()))
        side = self._circle
        left = face.right() - self._right() - side
        circle = QRectF(left, face.center().y() - side / 2, side, side)
        self._paint_arrow(painter, circle)
        width = self._words_width(self.width())
        words = QRectF(face.left() + self.pad, face.top(), width + 1, face.height())
        paint_text(painter, words, self.text(), theme, style=STYLE, weight=WEIGHT, wrap=True)

    def _paint_arrow(self, painter: QPainter, circle: QRectF) -> None:
        theme = self.theme
        fill = "tonal" if self.is_open else "surface" if self.hovered else "sunken"
        line = theme.colour("lineStrong") if theme.high_contrast else None
        paint_box(
            painter, circle, circle.height() / 2, fill=theme.colour(fill), line=line, width=2.0
        )
        inset = circle.width() * 0.28
        icon = circle.adjusted(inset, inset, -inset, -inset)
        name = "chevron-up" if self.is_open else "chevron-down"
        ink = "onTonal" if self.is_open else "ink"
        theme.icons.paint(painter, name, icon, theme.colour(ink), 2.5)
