# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Closes every window of this program but its own one: a menu, a dialog, a hint, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from edu_app.ui.host import Host


class Strangers(QObject):
    """Shuts windows that nobody has planned, one turn of the loop after they are shown.

    Earlier would be inside Qt, which is still showing them.
    """

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._seen: list[QWindow] = []

    def show(self, watched: QObject, event: QEvent) -> bool:
        """Notice a window that is about to be seen."""
        del event
        if isinstance(watched, QWindow) and self._is_strange(watched):
            self._seen.append(watched)
            QTimer.singleShot(0, self, self._on_shown)
        return False

    def _is_strange(self, window: QWindow) -> bool:
        return window.isTopLevel() and window is not self._host.window.windowHandle()

    @Slot()
    def _on_shown(self) -> None:
        seen, self._seen = self._seen, []
        for window in seen:
            if isValid(window) and window.isVisible():
                shut(window)


def shut(window: QWindow) -> None:
    """Close a window; where it does not want to, it is hidden, which also ends a dialog."""
    for widget in QApplication.topLevelWidgets():
        if widget.windowHandle() is window:
            widget.close()
            widget.hide()
            return
    window.close()
    window.hide()
