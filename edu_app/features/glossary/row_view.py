# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One word of the list: the word, how it is said, and what it means."""

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

    from edu_app.library.model import GlossaryTerm
    from edu_app.ui.theme import Theme

ROOM = 3
"""Free pixels above and below a row; the one with the ring draws itself smaller for it."""
TERM, SAY, MEANING = ("body", 700), ("small", 400), ("body", 400)
TERM_WIDTH = 400
"""Width of the column of words in kiosk pixels."""
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAP = int(Qt.TextFlag.TextWordWrap.value)


class WordRow(Control):
    """Opens the card of a word. Word and meaning stand side by side where there is room."""

    def __init__(
        self, term: GlossaryTerm, theme: Theme, *, wide: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(term.term, theme, parent)
        self.term = term
        self._wide = wide
        self._pad = theme.gap(22)
        self._say = say_line(term)
        self._mark = QCoreApplication.translate("glossary", "Emergency") if term.emergency else ""
        parts = (f"{self._mark}." if self._mark else "", term.definition)
        self.setAccessibleDescription(" ".join(part for part in parts if part))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def face(self) -> QRectF:
        room = RING_ROOM if self.shows_ring and self.hasFocus() else ROOM
        return QRectF(self.rect()).adjusted(RING_ROOM, room, -RING_ROOM, -room)

    # ------------------------------------------------------------ size

    def heightForWidth(self, width: int) -> int:
        left, right = self._columns(width)
        term, meaning = self._term_height(left), self._height(MEANING, self._meaning, right)
        inside = max(term, meaning) if self._wide else term + self.theme.gap(4) + meaning
        least = self.theme.target("sm") + 2 * RING_ROOM
        return max(least, round(inside + 2 * self.theme.gap(14) + 2 * RING_ROOM))

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.gap(300), self.theme.target("sm"))

    def text_fits(self) -> bool:
        return self.height() + 1 >= self.heightForWidth(self.width())

    @property
    def _meaning(self) -> str:
        return self.term.definition

    def _columns(self, width: int) -> tuple[float, float]:
        """Return the widths of word and meaning."""
        inside = max(1.0, width - 2 * RING_ROOM - 2 * self._pad)
        if not self._wide:
            return inside, inside
        left = min(self.theme.em(TERM_WIDTH), inside * 0.4)
        return left, inside - left - self.theme.gap(24)

    def _term_height(self, width: float) -> float:
        high = self._height(TERM, self.term.term, width)
        if self._say:
            high += self._height(SAY, self._say, width)
        return high + (self._mark_height() if self._mark else 0.0)

    def _mark_height(self) -> float:
        return self.theme.px("small") * 1.5

    def _height(self, style: tuple[str, int], text: str, width: float) -> float:
        metrics = QFontMetricsF(self.theme.font(*style))
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), WRAP, text).height()

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme = self.theme
        if self.isDown() or self.hovered:
            fill = theme.colour("tonal" if self.isDown() else "sunken")
            paint_box(painter, face, self.radius, fill=fill)
        left, right = self._columns(self.width())
        top = RING_ROOM + theme.gap(14)
        column = QRectF(RING_ROOM + self._pad, top, left, self.height())
        below = self._paint_term(painter, column)
        if self._wide:
            meaning = QRectF(column.right() + theme.gap(24), top, right, self.height())
        else:
            meaning = QRectF(column.left(), below + theme.gap(4), right, self.height())
        self._paint(painter, meaning, self._meaning, MEANING, "ink")

    def _paint_term(self, painter: QPainter, column: QRectF) -> float:
        """Paint the word with what belongs to it; return where that ends."""
        theme, rect = self.theme, QRectF(column)
        rect.setTop(self._paint(painter, rect, self.term.term, TERM, "link"))
        if self._say:
            rect.setTop(self._paint(painter, rect, self._say, SAY, "ink2"))
        if self._mark:
            side, high = theme.px("small"), self._mark_height()
            icon = QRectF(rect.left(), rect.top() + (high - side) / 2, side, side)
            theme.icons.paint(painter, "siren", icon, theme.colour("danger"))
            words = QRectF(icon.right() + 8, rect.top(), rect.width(), high)
            paint_text(
                painter, words, self._mark, theme, style="small", weight=700, colour="danger"
            )
            rect.setTop(rect.top() + high)
        return rect.top()

    def _paint(
        self, painter: QPainter, rect: QRectF, text: str, style: tuple[str, int], colour: str
    ) -> float:
        paint_text(
            painter, rect, text, self.theme, style=style[0], weight=style[1], colour=colour,
            flags=TOP, wrap=True,
        )  # fmt: skip
        return rect.top() + self._height(style, text, rect.width())


def say_line(term: GlossaryTerm) -> str:
    """Return the line on how a word is spoken; empty when that is plain."""
    if not term.say:
        return ""
    return QCoreApplication.translate("glossary", "say: {sound}").format(sound=term.say)
