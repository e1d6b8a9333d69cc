# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the living vein stands in the frame of a talk: the same on two screens and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QTransform

from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

FRAME = (1600.0, 900.0)
"""Units in which marks lie on it, fitted into its room."""
BASE = QSize(960, 840)
"""The shape of every picture of a talk."""
PERCENT = 125
"""It is laid out for this size with letters of this size, then enlarged."""


def vein_theme(theme: Theme) -> Theme:
    """Return the letters of the living vein: the same on every screen, as its layout is."""
    look = Look(theme.look.theme, "clinic", PERCENT)
    return Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)


def base_in(rect: QRectF) -> QTransform:
    """Return how what is laid out for `BASE` becomes a room of its shape."""
    scale = rect.width() / BASE.width()
    return QTransform(scale, 0, 0, scale, rect.left(), rect.top())


def units_in(rect: QRectF) -> QTransform:
    """Return how places of marks become places of a room."""
    wide, high = FRAME
    size: QSizeF = rect.size()
    scale = min(size.width() / wide, size.height() / high) or 1.0
    corner = QPointF((size.width() - wide * scale) / 2, (size.height() - high * scale) / 2)
    corner += rect.topLeft()
    return QTransform(scale, 0, 0, scale, corner.x(), corner.y())
