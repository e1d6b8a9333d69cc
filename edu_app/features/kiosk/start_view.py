# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be pressed on the screen that nobody uses: cards that begin, and one quiet button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy

from edu_app.render.tokens import SCALES
from edu_app.ui.control import Control, advance, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.features.kiosk.attract import Start

FAR = SCALES[2]
"""The scale of what is read from across a room."""
HEIGHT, SLIM_HEIGHT = 148, 96
"""Of a card's face, in kiosk pixels."""
RINGS = ((0.311, 40), (0.243, 70))
"""Radius, as part of the height, and strength of the two discs behind the hand."""
ICON_STROKE, HAND, HAND_AT = 1.8, 0.324, 0.554
TEXT_AT, END = 1.054, 0.22
ABOVE, BELOW = 1.3, 1.45
"""Height of the two lines, in em."""
LINE = 2.5
VEIL = 190


def far_theme(theme: Theme) -> Theme:
    """Return the same look in letters that are read from across a room."""
    look = Look(theme.look.theme, FAR, theme.look.percent)
    return Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)


class StartCard(Control):
    """Begins a visit in one language. All cards are equally high."""

    def __init__(
        self,
        start: Start,
        theme: Theme,
        far: Theme,
        *,
        primary: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(start.begin, theme, parent)
        self.start, self.primary = start, primary
        self.slim = False
        self._far = far
        self.radius = theme.radius("xl")
        self.setAccessibleName(start.spoken)
        self.setObjectName(f"start-{start.lang}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_slim(self, slim: bool) -> None:
        """Choose between the high card and the low one."""
        self.slim = slim
        self.update()

    def needed(self, *, slim: bool) -> QSize:
        """Return the size of the face that shows everything."""
        (big, style), (small, under) = self._styles(slim=slim)
        words = max(
            advance(self.start.begin, big, style, 700),
            advance(self.start.language, small, under, 500),
        )
        lines = round(big.px(style) * ABOVE + small.px(under) * BELOW)
        unit = self._unit(slim=slim)
        height = max(unit, lines + self.theme.gap(20), self.theme.target("lg"))
        return QSize(round(unit * (TEXT_AT + END)) + words + 2, height)

    def _unit(self, *, slim: bool) -> int:
        """Return the measure of all that is not text; a slim card keeps its room for words."""
        return self.theme.gap(SLIM_HEIGHT) if slim else self.theme.em(HEIGHT)

    def text_fits(self) -> bool:
        face, needed = self.face(), self.needed(slim=self.slim)
        return face.width() + 1 >= needed.width() and face.height() + 1 >= needed.height()

    def _styles(self, *, slim: bool) -> tuple[tuple[Theme, str], tuple[Theme, str]]:
        if slim:
            return (self.theme, "h3"), (self.theme, "small")
        return (self._far, "lead"), (self.theme, "ui")

    def sizeHint(self) -> QSize:
        return self.needed(slim=self.slim) + QSize(2 * RING_ROOM, 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        if self.isDown():
            face = face.adjusted(1, 1, -1, -1)
        fill, line = self._fills()
        paint_box(painter, face, self.radius, fill=fill, line=line, width=LINE)
        ink = "cover" if self.primary else "onCover"
        sign = "coverMid" if self.primary else "onCover"
        middle = QPointF(face.left() + self._unit(slim=self.slim) * HAND_AT, face.center().y())
        self._paint_hand(painter, middle, sign)
        self._paint_words(painter, face, ink, sign)

    def _fills(self) -> tuple[QColor, QColor | None]:
        touched = self.isDown()  # a pointer that was left there says nothing
        if self.primary:
            return self.theme.colour("onCover2" if touched else "onCover"), None
        if self.theme.high_contrast:
            return self.theme.colour("cover"), self.theme.colour("onCover")
        glass = QColor(self.theme.colour("onCover"))
        glass.setAlpha(60 if touched else 30)
        return glass, self.theme.colour("onCover")

    def _paint_hand(self, painter: QPainter, middle: QPointF, role: str) -> None:
        height = self._unit(slim=self.slim)
        painter.setPen(Qt.PenStyle.NoPen)
        for radius, strength in RINGS:
            disc = QColor(self.theme.colour(role))
            disc.setAlpha(strength)
            painter.setBrush(disc)
            painter.drawEllipse(middle, radius * height, radius * height)
        side = HAND * height
        rect = QRectF(middle.x() - side / 2, middle.y() - side * 0.46, side, side)
        self.theme.icons.paint(painter, "pointer", rect, self.theme.colour(role), ICON_STROKE)

    def _paint_words(self, painter: QPainter, face: QRectF, ink: str, quiet: str) -> None:
        (big, style), (small, under) = self._styles(slim=self.slim)
        above = big.px(style) * ABOVE
        below = small.px(under) * BELOW if self.start.language else 0.0
        top = face.center().y() - (above + below) / 2
        left = face.left() + TEXT_AT * self._unit(slim=self.slim)
        width = face.right() - left
        paint_text(
            painter, QRectF(left, top, width, above), self.start.begin, big,
            style=style, weight=700, colour=ink,
        )  # fmt: skip
        if self.start.language:
            paint_text(
                painter, QRectF(left, top + above, width, below), self.start.language, small,
                style=under, weight=500, colour=quiet,
            )  # fmt: skip


class QuietButton(Control):
    """A button on the dark ground that does not ask to be pressed."""

    def __init__(self, text: str, icon: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, parent)
        self.sign = icon
        self._pad = theme.gap(14)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, icon: str) -> None:
        """Show other words and another icon."""
        self.sign = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def needed(self) -> QSize:
        """Return the size of the face that shows everything."""
        theme = self.theme
        words = advance(self.text(), theme, "ui", 500) + 2
        width = 2 * self._pad + self._side() + theme.gap(10) + words
        return QSize(width, max(theme.target("sm"), round(theme.px("ui") * 1.6)))

    def text_fits(self) -> bool:
        face, needed = self.face(), self.needed()
        return face.width() + 1 >= needed.width() and face.height() + 1 >= needed.height()

    def sizeHint(self) -> QSize:
        return self.needed() + QSize(2 * RING_ROOM, 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        line = QColor(self.theme.colour("onCover2"))
        if not (self.isDown() or self.theme.high_contrast):
            line.setAlpha(110)
        ground = QColor(self.theme.colour("coverMid"))
        ground.setAlpha(VEIL)  # strands may lie behind it
        width = self.theme.outline()
        paint_box(painter, face, self.radius, fill=ground, line=line, width=width)
        side = self._side()
        icon = QRectF(face.left() + self._pad, face.center().y() - side / 2, side, side)
        self.theme.icons.paint(painter, self.sign, icon, self.theme.colour("onCover2"))
        rest = QRectF(face)
        rest.setLeft(icon.right() + self.theme.gap(10))
        paint_text(
            painter, rest, self.text(), self.theme, style="ui", weight=500, colour="onCover2"
        )

    def _side(self) -> int:
        return round(self.theme.px("ui") * 1.1)
