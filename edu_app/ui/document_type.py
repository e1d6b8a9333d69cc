# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Character and block formats of a page for one theme, made once and shared by every block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFrameFormat

from edu_app.ui.document_parts import OBJECT_KEY, OBJECT_TYPE

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
WHOLE_LINE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """Room around a block in kiosk pixels, and its line height in em."""

    top: float = 0
    bottom: float = 0
    line: float = 1.5
    left: int = 0
    """Indent in real pixels."""
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Tone:
    """How words are set."""

    style: str = "body"
    weight: int = 400
    colour: str = "ink"
    italic: bool = False


class TypeSetter:
    """Makes formats for a theme; the same request gets the same format."""

    def __init__(self, theme: Theme, *, room: float = 1.0) -> None:
        """`room` is the part of the usual room around blocks and boxes that there is."""
        self.theme = theme
        self._room = room
        self._tones: dict[Tone, QTextCharFormat] = {}
        self._spacings: dict[tuple[Spacing, int], QTextBlockFormat] = {}

    def tone(self, tone: Tone) -> QTextCharFormat:
        """Return the format for plain words."""
        if tone not in self._tones:
            made = QTextCharFormat()
            made.setFont(self.theme.font(tone.style, tone.weight, italic=tone.italic))
            made.setForeground(self.theme.colour(tone.colour))
            self._tones[tone] = made
        return self._tones[tone]

    def link(self, tone: Tone, target: str, *, dashed: bool) -> QTextCharFormat:
        """Return the format for words that can be followed."""
        strong = Tone(tone.style, max(tone.weight, 600), "link", tone.italic)
        made = QTextCharFormat(self.tone(strong))
        made.setAnchor(True)
        made.setAnchorHref(target)
        style = QTextCharFormat.UnderlineStyle
        made.setUnderlineStyle(style.DashUnderline if dashed else style.SingleUnderline)
        made.setUnderlineColor(self.theme.colour("link"))
        return made

    def object(self, key: int, alt: str) -> QTextCharFormat:
        """Return the format for a drawing that stands in the text."""
        made = QTextCharFormat()
        made.setObjectType(OBJECT_TYPE)
        made.setProperty(OBJECT_KEY, key)
        made.setToolTip(alt)
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return made

    def block(self, spacing: Spacing, level: int = 0) -> QTextBlockFormat:
        """Return the format of a block of text; `level` is that of a heading."""
        key = (spacing, level)
        if key not in self._spacings:
            em = self.theme.em
            made = QTextBlockFormat()
            made.setTopMargin(em(spacing.top * self._room))
            made.setBottomMargin(em(spacing.bottom * self._room))
            made.setLeftMargin(spacing.left)
            made.setLineHeight(self._percent(spacing.line), PROPORTIONAL)
            if spacing.centred:
                made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            if level:
                made.setHeadingLevel(level)
            self._spacings[key] = made
        return self._spacings[key]

    def _percent(self, line: float) -> float:
        """Qt multiplies the font's own line, so a line of 1.5 em needs less than 150."""
        return 100.0 if line == WHOLE_LINE else 100 * line / self.theme.natural()

    def hairline(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return formats for the empty block that Qt insists on beside every frame."""
        block = QTextBlockFormat()
        block.setLineHeight(1, FIXED)
        words = QTextCharFormat()
        font = QFont(self.theme.font("cap"))
        font.setPixelSize(1)
        words.setFont(font)
        return block, words

    def frame(self, padding: float, top: float, bottom: float) -> QTextFrameFormat:
        """Return the format of a frame; sizes in kiosk pixels."""
        em = self.theme.em
        made = QTextFrameFormat()
        made.setPadding(em(padding * self._room))
        made.setTopMargin(em(top * self._room))
        made.setBottomMargin(em(bottom * self._room))
        made.setBorder(0)
        return made
