# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A tile of the start page: a badge, a title, a line, and how long the page takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box, paint_shadow
from edu_app.ui.surfaces import paint_badge

if TYPE_CHECKING:
    from edu_app.features.topics.browse import TileFacts
    from edu_app.ui.theme import Theme

TINTS = {
    "learn": ("tonal", "onTonal"),
    "decide": ("blueSoft", "blue"),
    "after": ("sageSoft", "sage"),
    "tools": ("plumSoft", "plum"),
    "urgent": ("dangerSoft", "danger"),
}
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAP = int(Qt.TextFlag.TextWordWrap.value)


class Tile(Control):
    """Leads to a page. `row` puts the badge beside the words; `dense` saves room for a row more."""

    def __init__(self, facts: TileFacts, theme: Theme, *, row: bool, dense: bool = False) -> None:
        super().__init__(facts.title, theme)
        self.facts = facts
        self._row = row
        self.radius = theme.radius("tile")
        self._pad = theme.gap(20 if dense else 24 if row else 26)
        self._badge = theme.gap(64 if dense else 74)
        self._between = theme.gap(8 if dense else 20)
        self._meta = meta_words(facts)
        self.setAccessibleName(facts.title)
        self.setAccessibleDescription(
            ". ".join(part for part in (facts.summary, self._meta) if part)
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # ------------------------------------------------------------ size

    def needed_height(self, width: int) -> int:
        """Return the height in which everything has room when the tile is `width` wide."""
        words = self._words_width(width)
        title, summary = self._height("h3", 700, self.facts.title, words), self._summary(words)
        if self._row:
            inside = max(self._badge, title + summary + self._meta_height())
        else:
            inside = self._badge + self._between + title + summary
        return round(inside + 2 * self._pad + 2 * RING_ROOM)

    def text_fits(self) -> bool:
        return self.height() + 2 >= self.needed_height(self.width()) and self._longest_word_fits()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.gap(300), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.gap(170), self.theme.target("lg"))

    def _longest_word_fits(self) -> bool:
        metrics = QFontMetricsF(self.theme.font("h3", 700))
        widest = max(metrics.horizontalAdvance(word) for word in self.facts.title.split())
        return widest <= self._words_width(self.width())

    def _words_width(self, width: int) -> float:
        inside = width - 2 * RING_ROOM - 2 * self._pad
        return inside - (self._badge + self.theme.gap(24) if self._row else 0)

    def _height(self, style: str, weight: int, text: str, width: float) -> float:
        metrics = QFontMetricsF(self.theme.font(style, weight))
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), WRAP, text).height()

    def _summary(self, width: float) -> float:
        return self._height("small", 400, self.facts.summary, width) + 4

    def _meta_height(self) -> float:
        return self.theme.px("small") * 1.5 + 4 if self._meta else 0.0

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        fill_role, ink_role = TINTS.get(self.facts.family, TINTS["learn"])
        pressed, theme = self.isDown(), self.theme
        paint_shadow(painter, face, self.radius, 1, theme)
        edge = ink_role if pressed else "lineStrong" if self.hovered else "line"
        width = 2.5 if pressed else 2.0 if theme.high_contrast else 1.0
        paint_box(
            painter, face, self.radius, line=theme.colour(edge), width=width,
            fill=theme.colour(fill_role if pressed else "surface"),
        )  # fmt: skip
        tint = ("surface" if pressed else fill_role, ink_role)
        inside = face.adjusted(self._pad, self._pad, -self._pad, -self._pad)
        if self._row:
            self._paint_row(painter, inside, tint)
        else:
            self._paint_column(painter, inside, tint)

    def _paint_column(self, painter: QPainter, inside: QRectF, tint: tuple[str, str]) -> None:
        badge = QRectF(inside.left(), inside.top(), self._badge, self._badge)
        paint_badge(painter, badge, self.facts.icon, tint, self.theme)
        line = QRectF(inside.left(), badge.center().y() - 20, inside.width(), 40)
        self._paint_meta(painter, line, right=True)
        title = self._height("h3", 700, self.facts.title, inside.width())
        top = inside.bottom() - title - self._summary(inside.width())
        self._paint_words(painter, QRectF(inside.left(), top, inside.width(), inside.height()))

    def _paint_row(self, painter: QPainter, inside: QRectF, tint: tuple[str, str]) -> None:
        badge = QRectF(
            inside.left(), inside.center().y() - self._badge / 2, self._badge, self._badge
        )
        paint_badge(painter, badge, self.facts.icon, tint, self.theme)
        left = badge.right() + self.theme.gap(24)
        width = inside.right() - left
        title = self._height("h3", 700, self.facts.title, width)
        whole = title + self._summary(width) + self._meta_height()
        top = inside.center().y() - whole / 2
        below = self._paint_words(painter, QRectF(left, top, width, inside.height()))
        meta = QRectF(left, below + 4, width, self.theme.px("small") * 1.5)
        self._paint_meta(painter, meta, right=False)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> float:
        """Paint title and line; return where they end."""
        theme, facts = self.theme, self.facts
        paint_text(painter, rect, facts.title, theme, style="h3", weight=700, flags=TOP, wrap=True)
        top = rect.top() + self._height("h3", 700, facts.title, rect.width()) + 4
        line = QRectF(rect.left(), top, rect.width(), rect.height())
        paint_text(
            painter, line, facts.summary, theme, style="small", weight=400, colour="ink2",
            flags=TOP, wrap=True,
        )  # fmt: skip
        return top + self._summary(rect.width()) - 4

    def _paint_meta(self, painter: QPainter, rect: QRectF, *, right: bool) -> None:
        if not self._meta:
            return
        read, theme = self.facts.read, self.theme
        colour, weight = ("ok", 600) if read else ("ink3", 500)
        side = theme.px("small")
        words = QFontMetricsF(theme.font("small", weight)).horizontalAdvance(self._meta)
        left = rect.right() - words - side - 8 if right else rect.left()
        icon = QRectF(left, rect.center().y() - side / 2, side, side)
        theme.icons.paint(painter, "circle-check" if read else "clock", icon, theme.colour(colour))
        place = QRectF(icon.right() + 8, rect.top(), words + 2, rect.height())
        paint_text(painter, place, self._meta, theme, style="small", weight=weight, colour=colour)


def meta_words(facts: TileFacts) -> str:
    """Return `Read`, or how long the page takes; empty when that is not known."""
    if facts.family == "urgent":
        return ""  # nobody should weigh the minutes of an emergency
    if facts.read:
        return QCoreApplication.translate("home", "Read")
    if not facts.minutes:
        return ""
    return QCoreApplication.translate("home", "{minutes} min").format(minutes=facts.minutes)
