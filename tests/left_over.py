# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What one test could leave to the next in the same process: found, and taken away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QClipboard, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from edu_app.machine.life import LIFE

Look = tuple[QFont, str, int]
"""Letters, rules and the time between two clicks of a program."""
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


def look() -> Look | None:
    """Return what a window of its own leaves set for the whole program."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return None
    return app.font(), app.styleSheet(), app.doubleClickInterval()


def give_back(before: Look | None) -> None:
    """Let the program look as it did; setting is slow, so only what has changed."""
    app = QApplication.instance()
    if before is None or not isinstance(app, QApplication) or look() == before:
        return
    font, rules, interval = before
    app.setStyleSheet(rules)
    app.setFont(font)
    app.setDoubleClickInterval(interval)


def empty_clipboard() -> None:
    """Leave nothing to paste."""
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        for mode in QClipboard.Mode:
            QGuiApplication.clipboard().clear(mode)


def forget_runs() -> None:
    """Let the one life of a program know of no run before, as in a new process."""
    LIFE.watchdog.end()
    LIFE.__init__()  # type: ignore[misc]  # everything of it anew; others hold the object
