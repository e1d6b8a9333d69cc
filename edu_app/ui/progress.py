# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How far something is that takes a while: a bar, which a screen reader hears as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

HEIGHT = 14
LEAST_WIDTH = 80


class Progress(QProgressBar):
    """A painted bar; the words beside it say what is being done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, done: int, total: int) -> None:
        """Show that so many of so many steps are done."""
        self.setRange(0, max(1, total))
        self.setValue(min(done, total))

    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST_WIDTH, self.theme.gap(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.theme.gap(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, theme = QPainter(self), self.theme
        box = QRectF(self.rect())
        radius = box.height() / 2
        line = theme.colour("lineStrong")
        paint_box(painter, box, radius, fill=theme.colour("sunken"), line=line, width=1)
        share = self.value() / max(1, self.maximum())
        done = QRectF(box.left(), box.top(), max(box.height(), box.width() * share), box.height())
        if share:
            paint_box(painter, done, radius, fill=theme.colour("primary"))
