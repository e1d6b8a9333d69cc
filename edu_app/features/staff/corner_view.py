# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Notices the hidden press, whatever lies below it, and keeps its end from pressing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from edu_app.features.staff.corner import HOLD_MS, Did, Spot, derive_hold

if TYPE_CHECKING:
    from edu_app.ui.host import Host

BEGINS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
ENDS = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd)
SEEN = {*BEGINS, *ENDS, QEvent.Type.MouseMove, QEvent.Type.TouchUpdate, QEvent.Type.TouchCancel}
DID = {
    QEvent.Type.MouseButtonPress: Did.DOWN,
    QEvent.Type.TouchBegin: Did.DOWN,
    QEvent.Type.MouseMove: Did.MOVE,
    QEvent.Type.TouchUpdate: Did.MOVE,
}


class CornerPress(QObject):
    """Watches what fingers and the mouse do to the window; it changes none of it.

    Only the end of a press that was long enough is kept from whatever lies below.
    """

    held = Signal()

    def __init__(self, host: Host, hold_ms: int = HOLD_MS) -> None:
        super().__init__(host)
        self._host = host
        self._began: Spot | None = None
        self._swallows = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # others may be early
        self._timer.setSingleShot(True)
        self._timer.setInterval(hold_ms)
        self._timer.timeout.connect(self._on_long_enough)
        app = QCoreApplication.instance()
        assert app is not None  # there is a window already
        app.installEventFilter(self)

    @property
    def is_waiting(self) -> bool:
        """Whether a press goes on that may be the hidden one."""
        return self._timer.isActive()

    # ------------------------------------------------------------ Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in SEEN:
            return False
        if isinstance(watched, QWindow):
            if watched is self._host.window.windowHandle():
                self._follow(kind, event)
            return False
        return self._swallows and kind in ENDS and swallow(watched, event)

    @Slot()
    def _on_long_enough(self) -> None:
        self._began = None
        self._swallows = True
        self.held.emit()

    def _follow(self, kind: QEvent.Type, event: QEvent) -> None:
        """Take what one finger or the mouse does; a mouse that Qt makes of a finger is none."""
        if isinstance(event, QMouseEvent):
            if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
                return
            alone = event.buttons() == Qt.MouseButton.LeftButton
            place = event.position()
        elif isinstance(event, QTouchEvent):
            alone = len(event.points()) == 1
            place = event.points()[0].position() if alone else QPointF()
        else:
            return
        if kind in BEGINS:
            self._swallows = False
        self._take(DID.get(kind, Did.OTHER) if alone else Did.OTHER, place)

    def _take(self, did: Did, place: QPointF) -> None:
        before = self._began
        if before is None and did is not Did.DOWN:
            return
        size = self._host.context().theme.mm_per_px
        self._began = derive_hold(before, did, Spot(place.x() * size, place.y() * size))
        if self._began is None:
            self._timer.stop()
        elif self._began is not before:
            self._timer.start()


def swallow(watched: QObject, event: QEvent) -> bool:
    """Keep the end of a press from a widget, and let it forget that it was pressed."""
    if isinstance(watched, QAbstractButton):
        watched.setDown(False)
    if isinstance(watched, QWidget) and isinstance(event, QTouchEvent):
        device = event.pointingDevice()
        QApplication.sendEvent(watched, QTouchEvent(QEvent.Type.TouchCancel, device))
    return True
