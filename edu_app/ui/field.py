# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A line to type in, on a painted shell with the guide's focus ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit

from edu_app.ui.paint import RING_ROOM, paint_box, paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

ICON = 1.2
"""Side of the icon in parts of the size of the letters."""
EDGE, BETWEEN = 20, 12
"""Kiosk pixels before the icon, and from it to the letters."""


class Field(QLineEdit):
    """A field with an icon, for a search when nothing else is said; what is typed is only text."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        longest: int,
        parent: QWidget | None = None,
        *,
        icon: str = "search",
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setMaxLength(longest)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setFont(theme.font("ui", 400))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, on=False)
        self._side = round(theme.px("ui") * ICON)
        before = RING_ROOM + theme.gap(EDGE) + self._side + theme.gap(BETWEEN)
        self.setTextMargins(before, RING_ROOM, RING_ROOM + theme.gap(16), RING_ROOM)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("ink3"))
        # Qt would fill the room for the ring as well
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        height = max(self._theme.target("sm"), round(self._theme.px("ui") * 1.9))
        return QSize(self._theme.gap(220), height + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        face = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
        radius = theme.radius("md")
        fill, line = theme.colour("surface"), theme.colour("lineStrong")
        paint_box(painter, face, radius, fill=fill, line=line, width=theme.outline())
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self)
        if self.hasFocus():
            paint_focus_ring(painter, face, radius, theme)
        left, side = face.left() + theme.gap(EDGE), self._side
        where = QRectF(left, face.center().y() - side / 2, side, side)
        theme.icons.paint(painter, self._icon, where, theme.colour("ink2"))
