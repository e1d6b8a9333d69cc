# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small sign with an icon and a few words that says how something stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from edu_app.ui.label import Label, TextLook
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.ui.theme import Theme

STYLE = "small"
TINTS = {
    "good": ("okSoft", "ok"),
    "plain": ("tonal", "onTonal"),
    "warn": ("warnSoft", "warnInk"),
    "quiet": ("sunken", "ink"),
}


class Pill(Surface):
    """Never colour alone: an icon and words say the same."""

    def __init__(self, name: str, theme: Theme) -> None:
        """`name` is the object name."""
        super().__init__(theme, SurfaceLook(fill="tonal", line=None, radius="lg"))
        self.setObjectName(name)
        self._icon = ""
        self._tint = "plain"
        self._side = round(theme.px(STYLE) * 1.25)
        self.words = Label("", theme, TextLook(style=STYLE, weight=600, wrap=False))
        layout = QHBoxLayout(self)
        pad = theme.gap(14)
        layout.setContentsMargins(
            2 * pad - theme.gap(4) + self._side, theme.gap(7), pad, theme.gap(7)
        )
        layout.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, icon: str, words: str, tint: str) -> None:
        """Say something else; `tint` is one of `TINTS`."""
        if (icon, words, tint) == (self._icon, self.words.text(), self._tint):
            return
        self._icon, self._tint = icon, tint
        fill, ink = TINTS[tint]
        line = ink if self.theme.high_contrast else None
        self.look = SurfaceLook(fill=fill, line=line, radius="lg")
        self.words.look = TextLook(style=STYLE, weight=600, colour=ink, wrap=False)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def corner(self) -> float:
        """Return half the height."""
        return self.height() / 2

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        if self._icon:
            left = box.left() + self.theme.gap(14)
            rect = QRectF(left, box.center().y() - self._side / 2, self._side, self._side)
            ink = self.theme.colour(TINTS[self._tint][1])
            self.theme.icons.paint(painter, self._icon, rect, ink)
