# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Watches the letterbox while the window is open, and brings the window forward for a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.launch.letterbox import Letterbox


class LetterSlot(QObject):
    """Says when a letter has come; the last one counts when several came at once."""

    letter_came = Signal(object)

    def __init__(self, box: Letterbox, parent: QObject) -> None:
        super().__init__(parent)
        self._box = box
        self._watcher = QFileSystemWatcher([str(box.folder)], self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        QTimer.singleShot(0, self, self._on_folder_changed)  # for what came before the watch

    @Slot()
    def _on_folder_changed(self) -> None:
        letters = self._box.take()
        if letters:
            self.letter_came.emit(letters[-1])


def come_forward(window: QWidget) -> None:
    """Show a window above the others, as far as the desktop lets a program do that."""
    window.setWindowState(
        (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    window.activateWindow()
