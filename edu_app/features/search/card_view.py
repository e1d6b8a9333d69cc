# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One result: what it is, where it stands, its heading and its best sentence, as one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from edu_app.features.search.marked_view import MarkedLook, MarkedText
from edu_app.ui.control import Control, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box, paint_shadow
from edu_app.ui.surfaces import paint_badge

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.features.search.browse import CardFacts
    from edu_app.ui.theme import Theme

TINTS = {
    "learn": ("tonal", "onTonal"),
    "decide": ("blueSoft", "blue"),
    "after": ("sageSoft", "sage"),
    "tools": ("plumSoft", "plum"),
    "urgent": ("dangerSoft", "danger"),
}
HEADING = MarkedLook(style="h3", weight=700, colour="ink", most_lines=3)
PASSAGE = MarkedLook(style="small", weight=400, colour="ink2", most_lines=2)

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ResultCard(Control):
    """Leads to a place of the guide. It is shown with other facts when other words are typed."""

    stepped = Signal(int)
    """The next card is wanted, or the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.radius = theme.radius("tile")
        self.facts: CardFacts | None = None
        self._heading: MarkedText | None = None
        self._passage: MarkedText | None = None
        self._pad_x, self._pad_y = theme.gap(24), theme.gap(14)
        self._badge = theme.gap(64)
        self._chevron = round(theme.px("ui") * 1.2)
        self._between = theme.gap(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: CardFacts) -> None:
        """Show a result."""
        self.facts = facts
        self._heading = MarkedText(facts.heading, self.theme, HEADING)
        self._passage = MarkedText(facts.passage, self.theme, PASSAGE)
        self.setAccessibleName(facts.name)
        self.setAccessibleDescription(facts.passage.text)
        self.shows_ring = self.shows_ring and self.hasFocus()
        self.update()

    # ------------------------------------------------------------ size

    def needed_height(self, width: int) -> int:
        """Return the height in which everything has room when the card is `width` wide."""
        words = self._words_width(width)
        inside = self._place_height() + self._heading_height(words) + self._passage_height(words)
        least = max(self._badge, self.theme.target("lg") - 2 * self._pad_y)
        return max(inside, least) + 2 * self._pad_y + 2 * RING_ROOM

    def text_fits(self) -> bool:
        return self.height() >= self.needed_height(self.width())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.gap(300), self.needed_height(max(self.width(), 300)))

    def _words_width(self, width: int) -> int:
        beside = self._badge + self._chevron + 2 * self._between
        return max(1, width - 2 * RING_ROOM - 2 * self._pad_x - beside)

    def _place_height(self) -> int:
        return round(self.theme.px("small") * 1.4) if self.facts and self.facts.place else 0

    def _heading_height(self, width: int) -> int:
        return self._heading.height(width) if self._heading else 0

    def _passage_height(self, width: int) -> int:
        return self._passage.height(width) + self.theme.gap(4) if self._passage else 0

    # ------------------------------------------------------------ Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say that somebody walks up or down; the scroll area around would take these keys."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        facts, theme = self.facts, self.theme
        if facts is None or self._heading is None or self._passage is None:
            return
        fill, ink = TINTS.get(facts.family, TINTS["learn"])
        pressed = self.isDown()
        paint_shadow(painter, face, self.radius, 1, theme)
        edge = ink if pressed else "lineStrong" if self.hovered else "line"
        width = 2.5 if pressed else 2.0 if theme.high_contrast else 1.0
        paint_box(
            painter, face, self.radius, line=theme.colour(edge), width=width,
            fill=theme.colour("surface"),
        )  # fmt: skip
        left, top = face.left() + self._pad_x, face.top() + self._pad_y
        paint_badge(
            painter, QRectF(left, top, self._badge, self._badge), facts.icon, (fill, ink), theme
        )
        left += self._badge + self._between
        words = self._words_width(self.width())
        place = QRectF(left, top, words, self._place_height())
        paint_text(painter, place, facts.place, theme, style="small", weight=500, colour="ink2")
        top += place.height()
        self._heading.paint(painter, left, top, words)
        top += self._heading_height(words) + theme.gap(4)
        self._passage.paint(painter, left, top, words)
        side = self._chevron
        arrow = QRectF(face.right() - self._pad_x - side, face.center().y() - side / 2, side, side)
        theme.icons.paint(painter, "chevron-right", arrow, theme.colour("ink2"), 2.5)
