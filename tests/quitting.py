# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A quit that nobody took: found, and taken away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

LEFT = -1
"""What an event loop returns that a quit keeps from beginning."""


def take_quit_away() -> bool:
    """Let event loops begin again; tell whether a quit kept them from it."""
    app = QCoreApplication.instance()
    if app is None:
        return False
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    if loop.exec() != LEFT:
        return False
    QTimer.singleShot(0, app.quit)
    app.exec()  # forgets the quit as it begins and as it ends
    return True
