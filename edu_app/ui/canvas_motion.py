# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What moves on a canvas by itself: the glide after a flick, and the fade between two pictures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QVariantAnimation, Signal, Slot

from edu_app.render.camera import Flick

if TYPE_CHECKING:
    from edu_app.ui.canvas import Canvas

FRAME_MS = 16
LONGEST_FRAME = 0.05
"""Seconds; after a stall the picture does not leap."""


class Glide(QObject):
    """Lets a picture go on after a finger has thrown it, until it stops or meets an edge."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._flick = Flick(0, 0)
        self._moment = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def going(self) -> bool:
        """Tell whether the picture moves."""
        return self._timer.isActive()

    def start(self, across: float, down: float) -> None:
        """Begin at a speed in pixels a second."""
        self._flick = Flick(across, down)
        if not self._flick.ended:
            self._moment = time.monotonic()
            self._timer.start()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    @Slot()
    def _on_frame(self) -> None:
        now = time.monotonic()
        way, self._flick = self._flick.after(min(LONGEST_FRAME, now - self._moment))
        self._moment = now
        if not self._canvas.eye.move_by(*way) or self._flick.ended:
            self.stop()


class CrossFade(QObject):
    """A share from 0 to 1 that grows once."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.share = 1.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._on_step)

    def start(self, milliseconds: int) -> None:
        """Begin; 0 milliseconds is the end at once."""
        self._animation.stop()
        self.share = 1.0
        if milliseconds > 0:
            self.share = 0.0
            self._animation.setDuration(milliseconds)
            self._animation.start()

    @Slot(object)
    def _on_step(self, share: float) -> None:
        self.share = share
        self.changed.emit()
