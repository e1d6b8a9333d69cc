# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The mark of the guide: two branches that join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.ui.theme import Theme

DRAWN_IN = "light"
"""The theme in whose colours the mark is drawn."""


class Mark(QWidget):
    """The mark in the colours of a theme, by default the present one; decoration."""

    def __init__(
        self, theme: Theme, side: int, *, colours: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        drawing = (theme.assets / "brand" / "mark.svg").read_text(encoding="utf-8")
        for role in ("primary", "onPrimary"):
            drawn = theme.tokens.colour(DRAWN_IN, role)
            wanted = theme.tokens.colour(colours or theme.look.theme, role)
            drawing = drawing.replace(drawn, wanted)
        self._renderer = QSvgRenderer(QByteArray(drawing.encode()), self)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._renderer.render(QPainter(self), QRectF(self.rect()))
