# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Text on a screen with an exact line height, wrapped by its own layout, never cut silently."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

UNBOUNDED = 100_000.0
HINT_WIDTH = 640
LEAST_WIDTH = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLook:
    """How a piece of text is set."""

    style: str = "body"
    weight: int | None = None
    colour: str = "ink"
    wrap: bool = True
    centred: bool = False
    max_width: int | None = None


class Label(QLabel):
    """A QLabel, so that a screen reader finds it, painted by a text layout of its own.

    QLabel's own height-for-width forgets lines when line height and maximum width meet.
    """

    def __init__(
        self, text: str, theme: Theme, look: TextLook | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.look = look or TextLook()
        self.heading_word = ""
        """The level of the heading in words when a screen reader should meet one here."""
        self._strong = (0, 0)
        self._layouts: dict[int, tuple[QTextLayout, float, float]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(self.look.style, self.look.weight))
        self._line = math.ceil(theme.px(self.look.style) * theme.line_height(self.look.style))
        if self.look.max_width:
            self.setMaximumWidth(self.look.max_width)
        vertical = QSizePolicy.Policy.Preferred if self.look.wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(self.look.wrap)
        self.setSizePolicy(policy)

    def as_heading(self, level: int) -> Label:
        """Let a screen reader meet this text as a heading of a level; return the label."""
        text = QCoreApplication.translate("document", "Heading level {level}")
        self.heading_word = text.format(level=level)
        return self

    def setText(self, text: str) -> None:
        """Show another text."""
        self._layouts.clear()
        super().setText(text)
        self.updateGeometry()

    def show_words(self, text: str, strong: tuple[int, int]) -> None:
        """Show a text of which the letters from `strong[0]` to `strong[1]` are bold."""
        self._strong = strong
        self.setText(text)

    def needed(self, width: int) -> QSize:
        """Return the room that the whole text takes when it may be `width` wide."""
        _layout, height, used = self._laid_out(width)
        return QSize(math.ceil(used), math.ceil(height))

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        natural = self.needed(int(UNBOUNDED))
        if not self.look.wrap:
            return QSize(natural.width() + 1, natural.height())
        width = min(natural.width() + 1, self.look.max_width or HINT_WIDTH)
        return QSize(width, self.needed(width).height())

    def minimumSizeHint(self) -> QSize:
        if not self.look.wrap:
            return self.sizeHint()
        natural = self.needed(int(UNBOUNDED))
        return QSize(min(natural.width() + 1, LEAST_WIDTH), self._line)

    def hasHeightForWidth(self) -> bool:
        return self.look.wrap

    def heightForWidth(self, width: int) -> int:
        return self.needed(min(width, self.look.max_width or width)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        layout, height, _used = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self.look.colour))
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)))

    # ------------------------------------------------------------ layout

    def _laid_out(self, width: int) -> tuple[QTextLayout, float, float]:
        """Return the layout for a width, its height and its widest line."""
        if width not in self._layouts:
            self._layouts[width] = self._lay_out(max(1, width))
        return self._layouts[width]

    def _lay_out(self, width: int) -> tuple[QTextLayout, float, float]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self.look.wrap
            else QTextOption.WrapMode.ManualWrap
        )
        layout.setTextOption(option)
        layout.setFormats(_bold(*self._strong))
        layout.beginLayout()
        y, widest = 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            used = line.naturalTextWidth()
            widest = max(widest, used)
            x = (width - used) / 2 if self.look.centred else 0.0
            line.setPosition(QPointF(x, y + (self._line - line.height()) / 2))
            y += self._line
        layout.endLayout()
        return layout, y, widest


def _bold(start: int, end: int) -> list[QTextLayout.FormatRange]:
    """Return the bold part of a text, for its layout; nothing when there is none."""
    if start == end:
        return []
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.Bold)
    found.format = letters
    return [found]
