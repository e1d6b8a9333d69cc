# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tells that somebody is there: whatever a person does to the window, and no jitter of a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
)
JITTER = 10
"""Pixels that a mouse moves by itself on a table that somebody passes."""


class Sense(QObject):
    """Looks at what comes to a window and lets everything pass."""

    touched = Signal()

    def __init__(self, window: QWindow, owner: QObject) -> None:
        super().__init__(owner)
        self._place: QPointF | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched  # there is one
        if event.type() in PRESSES or self._is_moved(event):
            self.touched.emit()
        return False

    def _is_moved(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return False
        place = event.globalPosition()
        before = self._place or place
        far = (place - before).manhattanLength() >= JITTER
        if far or self._place is None:
            self._place = place
        return far
