# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Measures words for the patient's screen with the letters that paint them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from edu_app.features.consult.board import LINE
from edu_app.features.consult.far import Letters
from edu_app.ui.label import Label, TextLook
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

SCALE = "present"
"""Type of what is seen from far."""


class TypeRuler:
    """Looks and measures of the type of a talk, each made once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._themes: dict[int, Theme] = {}
        self._heights: dict[tuple[str, int, str, int, int], float] = {}

    def theme(self, percent: int) -> Theme:
        """Return the look of a scale."""
        if percent not in self._themes:
            usual = self._theme
            look = Look(usual.look.theme, SCALE, percent)
            self._themes[percent] = Theme(
                usual.tokens, usual.assets, look, usual.chrome, usual.mm_per_px
            )
        return self._themes[percent]

    def letters(self) -> Letters:
        """Return the letters of a line."""
        theme = self.theme(100)
        px = theme.px(LINE)
        return Letters(px=px, cap_em=cap_px(theme.font(LINE, 400)) / px)

    def px(self, percent: int, style: str) -> float:
        """Return the size of a style."""
        return float(self.theme(percent).px(style))

    def height(self, text: str, percent: int, style: str, weight: int, width: float) -> float:
        """Return how high a text is in a width; endless when one of its words is wider."""
        key = (text, percent, style, weight, math.floor(width))
        if key not in self._heights:
            self._heights[key] = self._measured(*key)
        return self._heights[key]

    def width(self, text: str, percent: int, style: str, weight: int) -> float:
        """Return how wide a text is in one line."""
        metrics = QFontMetricsF(self.theme(percent).font(style, weight))
        return math.ceil(metrics.horizontalAdvance(text)) + 2

    def _measured(self, text: str, percent: int, style: str, weight: int, width: int) -> float:
        if any(self.width(word, percent, style, weight) > width for word in text.split()):
            return math.inf
        theme = self.theme(percent)
        return float(
            Label(text, theme, TextLook(style=style, weight=weight)).needed(width).height()
        )


def cap_px(font: QFont) -> float:
    """Return how high a capital of a font is; what is painted is a part of a pixel higher."""
    return QFontMetricsF(font).capHeight()
